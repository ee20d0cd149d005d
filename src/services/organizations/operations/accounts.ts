/** The accounts of an organization: looked at, moved, let go, closed. */
import { after, type Instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import * as errors from "../errors.ts";
import { callerAccount, ownOrganization, type Read, read, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { pageOf } from "../paging.ts";
import { accountShape } from "../shapes.ts";
import type { Member } from "../store/accounts.ts";
import type { Organization } from "../store/organizations.ts";
import { checkParent, isParent, removeMember } from "../tree.ts";

const idOf = (account: Member): string => account.id;

/** Throws AccountNotFoundException. */
export function memberNumbered(ctx: Read, organization: Organization, id: string): Member {
  const member = ctx.store.accounts.member(organization.id, id);
  if (member === undefined) throw errors.accountNotFound();
  return member;
}

export const DescribeAccount = read("DescribeAccount", (ctx, { AccountId }) => {
  const organization = ownOrganization(ctx);
  return { Account: accountShape(ctx, organization, memberNumbered(ctx, organization, AccountId)) };
});

export const ListAccounts = read("ListAccounts", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const { items, rest } = pageOf(ctx, input, idOf, (from, limit) =>
    ctx.store.accounts.members(organization.id, from, limit),
  );
  return { Accounts: items.map((account) => accountShape(ctx, organization, account)), ...rest };
});

export const ListAccountsForParent = read("ListAccountsForParent", (ctx, input) => {
  const organization = ownOrganization(ctx);
  checkParent(ctx, organization, input.ParentId);
  const { items, rest } = pageOf(ctx, input, idOf, (from, limit) =>
    ctx.store.accounts.inParent(input.ParentId, from, limit),
  );
  return { Accounts: items.map((account) => accountShape(ctx, organization, account)), ...rest };
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html */
export const MoveAccount = write("MoveAccount", (ctx, { AccountId, SourceParentId, DestinationParentId }) => {
  const organization = ownOrganization(ctx);
  const member = memberNumbered(ctx, organization, AccountId);
  if (!isParent(ctx, organization, SourceParentId)) throw errors.sourceNotFound();
  if (!isParent(ctx, organization, DestinationParentId)) throw errors.destinationNotFound();
  if (member.parent === DestinationParentId) throw errors.duplicateAccount();
  if (member.parent !== SourceParentId) throw errors.sourceNotFound();
  ctx.store.accounts.put({ ...member, parent: DestinationParentId });
  ctx.publish({ kind: "organizations.AccountMoved", resource: member.id });
  return {};
});

/** Both ways out: the management account removes, or the account leaves. */
function letGo(ctx: Write, organization: Organization, id: string): void {
  const member = memberNumbered(ctx, organization, id);
  if (member.id === organization.management) throw errors.managementStays();
  if (ctx.store.organizations.delegationsTo(organization.id, id).length > 0)
    throw errors.constraint(
      "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
      "You attempted to remove an account from the organization that is registered as a delegated administrator " +
        "for a service integrated with your organization. First deregister it as a delegated administrator.",
    );
  const removableAt = after(member.joinedAt, limits.REMOVABLE_AGE);
  if (member.joinedMethod === "CREATED" && ctx.now < removableAt)
    throw errors.constraint(
      "WAIT_PERIOD_ACTIVE",
      "After you create an account, you must wait at least seven days before you can remove it from its organization.",
    );
  if (member.state !== "ACTIVE")
    throw errors.constraint(
      "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
      "A closed account can't leave its organization before it is permanently closed.",
    );
  removeMember(ctx, member);
}

export const RemoveAccountFromOrganization = write("RemoveAccountFromOrganization", (ctx, { AccountId }) => {
  letGo(ctx, ownOrganization(ctx), AccountId);
  return {};
});

export const LeaveOrganization = write("LeaveOrganization", (ctx) => {
  letGo(ctx, ownOrganization(ctx), callerAccount(ctx));
  return {};
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html */
export const CloseAccount = write("CloseAccount", (ctx, { AccountId }) => {
  const organization = ownOrganization(ctx);
  const member = memberNumbered(ctx, organization, AccountId);
  if (member.id === organization.management)
    throw errors.constraint(
      "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
      "You attempted to close the management account. To close it, you must first either remove or close all member accounts in the organization.",
    );
  if (member.state === "PENDING_CLOSURE") throw errors.conflict("The account is already being closed.");
  if (member.state !== "ACTIVE") throw errors.accountAlreadyClosed();
  checkClosures(ctx, organization);
  ctx.store.accounts.put({ ...member, state: "PENDING_CLOSURE", closedAt: ctx.now });
  ctx.schedule(after(ctx.now, limits.CREATION_TIME), { kind: "suspend", key: member.id });
  return {};
});

function checkClosures(ctx: Read, { id }: Organization): void {
  const since = after(ctx.now, -limits.CLOSURES_WINDOW);
  const tenth = Math.floor(ctx.store.accounts.count(id) / 10);
  const allowed = Math.min(Math.max(tenth, limits.CLOSURES_MIN), limits.CLOSURES_MAX);
  if (ctx.store.accounts.closedSince(id, since) >= allowed)
    throw errors.constraint(
      "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
      "You have exceeded close account quota for the past 30 days.",
    );
}

/** From here on whatever the account's principals ask is refused. */
export function suspend(ctx: Write, { key }: DueJob): void {
  const account = ctx.store.accounts.get(key);
  if (account?.state !== "PENDING_CLOSURE") return;
  ctx.store.accounts.put({ ...account, state: "SUSPENDED" });
  const gone = after((account.closedAt ?? ctx.now) as Instant, limits.CLOSURE_TIME);
  ctx.schedule(gone, { kind: "close", key });
}

/** Ninety days later the account is gone for good, and with it its place in the organization. */
export function close(ctx: Write, { key }: DueJob): void {
  const account = ctx.store.accounts.get(key);
  if (account?.state !== "SUSPENDED") return;
  if (account.organization === null) ctx.store.accounts.put({ ...account, state: "CLOSED" });
  else removeMember(ctx, account as Member, "CLOSED");
}
