/** Passwords of users: what the account's policy asks of them, and how they are kept. */
import { type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { passwordPolicyViolation } from "./errors.ts";
import type { PasswordHash } from "./store/credentials.ts";
import type { PasswordPolicy } from "./store/settings.ts";

const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Moderate: a password takes tens of milliseconds to check, which keeps test suites quick. */
const COST = { N: 2 ** 13 };
const scryptAsync = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

const LOWERCASE = /[a-z]/;
const UPPERCASE = /[A-Z]/;
const NUMBER = /[0-9]/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html */
const SYMBOL = /[!@#$%^&*()_+\-=[\]{}|']/;

/** What holds in an account without a policy of its own: eight characters of three of the four kinds. */
const DEFAULT_LENGTH = 8;
const DEFAULT_KINDS = 3;

/** Throws PasswordPolicyViolation. */
export function checkPassword(password: string, policy: PasswordPolicy | undefined): void {
  if (policy === undefined) {
    const kinds = [LOWERCASE, UPPERCASE, NUMBER, SYMBOL].filter((kind) => kind.test(password)).length;
    if (password.length >= DEFAULT_LENGTH && kinds >= DEFAULT_KINDS) return;
    throw passwordPolicyViolation("Password does not conform to the account password policy.");
  }
  const { MinimumPasswordLength: length } = policy;
  if (password.length < length)
    throw passwordPolicyViolation(`Password should have a minimum length of ${length}`);
  demandKind(policy.RequireUppercaseCharacters, UPPERCASE, password, "uppercase letter");
  demandKind(policy.RequireLowercaseCharacters, LOWERCASE, password, "lowercase letter");
  demandKind(policy.RequireNumbers, NUMBER, password, "number");
  demandKind(policy.RequireSymbols, SYMBOL, password, "symbol");
}

function demandKind(required: boolean, kind: RegExp, password: string, name: string): void {
  if (required && !kind.test(password))
    throw passwordPolicyViolation(`Password should have at least one ${name}`);
}

/** Throws PasswordPolicyViolation when the password is one of `earlier`. */
export async function refuseReuse(password: string, earlier: readonly PasswordHash[]): Promise<void> {
  for (const one of earlier)
    if (await isPassword(password, one))
      throw passwordPolicyViolation(
        "Policy constraint violation with password reuse prevention during password change.",
      );
}

/** Takes tens of milliseconds, off the event loop. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<PasswordHash> {
  const hash = await scryptAsync(password, salt, HASH_BYTES, COST);
  return { salt: Buffer.from(salt).toString("hex"), hash: hash.toString("hex") };
}

export function newSalt(ids: { bytes(length: number): Uint8Array }): Uint8Array {
  return ids.bytes(SALT_BYTES);
}

export async function isPassword(password: string, { salt, hash }: PasswordHash): Promise<boolean> {
  const expected = Buffer.from(hash, "hex");
  return timingSafeEqual(
    await scryptAsync(password, Buffer.from(salt, "hex"), expected.length, COST),
    expected,
  );
}
