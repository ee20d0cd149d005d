import { type RootPrincipal, rootOf, type UserPrincipal } from "../../kernel/iam/principal.ts";
import type { AccessKeyRecord } from "../../kernel/ports/identity.ts";
import type { IamReader } from "./store.ts";

/** A key as the authenticator needs it; undefined for an id that nobody has. */
export function readAccessKey(
  store: IamReader,
  partition: string,
  account: string,
  id: string,
): AccessKeyRecord | undefined {
  const key = store.credentials.get("access-key", id);
  if (key === undefined) return undefined;
  const principal = ownerOf(store, partition, account, key.owner);
  if (principal === undefined) return undefined;
  return { accessKeyId: id, secretAccessKey: key.detail.secret, status: key.status, principal };
}

/** A tombstone may outlive its user: it still says whose it was. */
function ownerOf(
  store: IamReader,
  partition: string,
  account: string,
  owner: string,
): UserPrincipal | RootPrincipal | undefined {
  if (owner === account) return rootOf(account, partition);
  const user = store.entities.withId<"user">(owner);
  const arn = user?.arn ?? `arn:${partition}:iam::${account}:user/`;
  return { kind: "user", account, partition, arn, userId: owner, userName: user?.name ?? "" };
}
