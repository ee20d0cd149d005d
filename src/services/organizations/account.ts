/** Accounts that Organizations hears of for the first time. */
import type { HandshakeParty } from "../../gen/organizations.ts";
import { invalidInput } from "./errors.ts";
import type { Read } from "./kit.ts";
import type { Account } from "./store/accounts.ts";

const ROOT_EMAIL = /^root@(\d{12})\.example\.com$/i;

/** The account of that number: every number is one, with an address of its own until Organizations knows better. */
export function accountNumbered(ctx: Read, id: string): Account {
  return (
    ctx.store.accounts.get(id) ?? {
      id,
      email: `root@${id}.example.com`,
      name: id,
      state: "ACTIVE",
      organization: null,
      parent: null,
      joinedMethod: null,
      joinedAt: null,
      closedAt: null,
    }
  );
}

/** The account whose root user has this address. */
export function accountWithEmail(ctx: Read, email: string): Account | undefined {
  const known = ctx.store.accounts.withEmail(email);
  const [, id] = ROOT_EMAIL.exec(email) ?? [];
  return known ?? (id === undefined ? undefined : accountNumbered(ctx, id));
}

/** Whom a handshake is offered. Throws InvalidInputException for what is no account. */
export function partyNamed(ctx: Read, { Id, Type }: HandshakeParty) {
  if (Type === "ORGANIZATION" || (Type === "ACCOUNT" && !/^\d{12}$/.test(Id)))
    throw invalidInput(
      "INVALID_PARTY_TYPE_TARGET",
      "You specified the wrong type of entity as a party to the handshake.",
    );
  const account = Type === "ACCOUNT" ? accountNumbered(ctx, Id) : accountWithEmail(ctx, Id);
  return { account, email: account?.email ?? Id };
}
