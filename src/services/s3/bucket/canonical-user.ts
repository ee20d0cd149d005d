import { hash } from "node:crypto";

const KNOWN_MAX = 1_000;

/** Remembers the ids it made: one object per store, for there is no state in modules. */
export class CanonicalUsers {
  readonly #known = new Map<string, string>();

  idOf(account: string): string {
    const known = this.#known.get(account);
    if (known !== undefined) return known;
    if (this.#known.size >= KNOWN_MAX) this.#known.clear();
    const id = canonicalUserId(account);
    this.#known.set(account, id);
    return id;
  }
}

/**
 * The canonical user id that S3 shows for an account: 64 hexadecimal digits that only depend on the account.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export function canonicalUserId(account: string): string {
  return hash("sha256", `canonical user ${account}`, "hex");
}
