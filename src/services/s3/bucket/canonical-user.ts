import { hash } from "node:crypto";
import type { Owner } from "../../../gen/s3.ts";

/** Stands for the account of callers without one. */
export const NOBODY = "anonymous";
/** Owns what nobody in particular wrote. */
const NOBODY_ID = "65a011a29cdf8ec533ec3d1ccaae921c";

/**
 * The canonical user id that S3 shows for an account: 64 hexadecimal digits that only depend on the account.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export function canonicalUserId(account: string): string {
  return account === NOBODY ? NOBODY_ID : hash("sha256", `canonical user ${account}`, "hex");
}

/** An account as answers name it. Display names went away in 2025; only the id is left. */
export function ownerOf(account: string): Owner {
  return { ID: canonicalUserId(account) };
}
