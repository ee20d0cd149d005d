/**
 * Access key ids that carry their account, as AWS's have since 2019: after the four-letter prefix come sixteen
 * base-32 characters, ten bytes, whose first six hold a marker bit and the account number shifted left by seven.
 * Whoever has the id knows whose directory to ask, so nobody keeps an index of all keys.
 */

/** "AKIA": a long-term key; "ASIA": a temporary one. */
export type AccessKeyPrefix = "AKIA" | "ASIA";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const TAIL_CHARACTERS = 16;
const TAIL_BYTES = 10;
const ACCOUNT_SHIFT = 7n;
/** The top bit, set on every key that carries its account; older keys begin with the letters A to P. */
const CARRIES_ACCOUNT = 0x800000000000n;

/**
 * Makes the id of a key of `account` (twelve digits). `random` needs at least five bytes: 39 of their bits make the
 * id unique within the account.
 */
export function encodeAccessKeyId(prefix: AccessKeyPrefix, account: string, random: Uint8Array): string {
  if (random.length < 5) throw new RangeError("an access key id needs five random bytes");
  let head = CARRIES_ACCOUNT | (BigInt(account) << ACCOUNT_SHIFT) | BigInt((random[4] ?? 0) & 0x7f);
  for (let at = 0; at < TAIL_BYTES - 6; at++) head = (head << 8n) | BigInt(random[at] ?? 0);
  let tail = "";
  for (let at = 0; at < TAIL_CHARACTERS; at++) {
    tail = ALPHABET.charAt(Number(head & 31n)) + tail;
    head >>= 5n;
  }
  return prefix + tail;
}

/** The account (twelve digits) that an access key id carries, or undefined when it carries none. */
export function accountOfAccessKeyId(id: string): string | undefined {
  if (id.length !== 4 + TAIL_CHARACTERS) return undefined;
  let head = 0; // the first ten characters, fifty bits: marker, account and nine bits more
  for (let at = 4; at < id.length; at++) {
    const digit = digitOf(id.charCodeAt(at));
    if (digit < 0) return undefined;
    if (at < 14) head = head * 32 + digit;
  }
  const account = Math.floor(head / 2 ** 9) - 2 ** 40;
  return account < 0 || account > 999_999_999_999 ? undefined : account.toString().padStart(12, "0");
}

/** Base-32 digit of a character code, or -1. */
function digitOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 50 && code <= 55 ? code - 24 : -1;
}
