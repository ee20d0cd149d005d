/**
 * The encryption context: pairs that are not secret, but have to be given again, exactly, to decrypt.
 * https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html
 */
import * as errors from "./errors.ts";
import { ENCRYPTION_CONTEXT_BYTES_MAX } from "./limits.ts";

export type EncryptionContext = Readonly<Record<string, string>>;

const EMPTY = Buffer.alloc(0);
const LENGTH_BYTES = 4;

/**
 * The context as bytes, the same whatever the order its pairs came in: each key and value behind its length, keys in
 * the order of their UTF-16 code units. Empty for no context and for an empty one, which mean the same.
 */
export function canonicalContext(context: EncryptionContext | undefined): Buffer {
  if (context === undefined) return EMPTY;
  const keys = Object.keys(context);
  if (keys.length === 0) return EMPTY;
  if (!isSorted(keys)) keys.sort();
  let length = 0;
  for (const key of keys)
    length += 2 * LENGTH_BYTES + Buffer.byteLength(key) + Buffer.byteLength(context[key] as string);
  const bytes = Buffer.allocUnsafe(length);
  let end = 0;
  for (const key of keys) {
    end = append(bytes, end, key);
    end = append(bytes, end, context[key] as string);
  }
  if (length > ENCRYPTION_CONTEXT_BYTES_MAX)
    throw errors.validation(`EncryptionContext must not exceed ${ENCRYPTION_CONTEXT_BYTES_MAX} bytes.`);
  return bytes;
}

/** Mostly there is one pair, or they come in order from the service that made them. */
function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if ((keys[index - 1] as string) > (keys[index] as string)) return false;
  return true;
}

/** Answers where the text ends. */
function append(bytes: Buffer, at: number, text: string): number {
  const start = at + LENGTH_BYTES;
  const written = bytes.write(text, start);
  bytes.writeUInt32BE(written, at);
  return start + written;
}

/** Whether all pairs of `part` are in `whole`. */
export function containsContext(whole: EncryptionContext, part: EncryptionContext): boolean {
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && whole[key] === value);
}

/** Whether both have the same pairs. */
export function equalContext(one: EncryptionContext, other: EncryptionContext): boolean {
  return Object.keys(one).length === Object.keys(other).length && containsContext(one, other);
}

/**
 * The same pairs with keys in lower case: grants' constraints do not tell `Team` from `team`, policies do.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantConstraints.html
 */
export function foldedContext(context: EncryptionContext): EncryptionContext {
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
}
