/**
 * Every id and every random choice of a handler. A stream is derived from the world's seed, the cell and how often the
 * world was opened: unguessable in a live world, the same again in a seeded one.
 */
export interface Ids {
  /** Random bytes, good enough for keys. */
  bytes(length: number): Uint8Array;
  /** A whole number in [0, bound). */
  below(bound: number): number;
  /** RFC 9562 version 4, lower case. */
  uuid(): string;
  /** `length` characters drawn evenly from `alphabet`. */
  text(length: number, alphabet: string): string;
  /** `length` lower-case hexadecimal digits: the tails of i-, vpc-, eni- and other ids. */
  hex(length: number): string;
}

export const UPPER_ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/** RFC 4648 base 32, the alphabet of AWS's unique ids. */
export const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
