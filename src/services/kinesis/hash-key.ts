/** Places on the ring of 2^128 hash keys. Kept as 32 hexadecimal digits, which sort as the numbers do. */
import { hash } from "node:crypto";

const RING = 1n << 128n;

/** Where a partition key falls: its MD5 digest. */
export function hashKeyOf(partitionKey: string): string {
  return hash("md5", partitionKey, "hex");
}

/** A hash key given as a decimal number; undefined when it lies outside the ring. */
export function parseHashKey(decimal: string): string | undefined {
  const value = BigInt(decimal);
  return value >= RING ? undefined : hexOf(value);
}

export function hexOf(value: bigint): string {
  return value.toString(16).padStart(32, "0");
}

export function numberOf(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

export interface HashRange {
  readonly start: string;
  readonly end: string;
}

/** As AWS tells it: decimal numbers. */
export function describeRange({ start, end }: HashRange): { StartingHashKey: string; EndingHashKey: string } {
  return { StartingHashKey: numberOf(start).toString(), EndingHashKey: numberOf(end).toString() };
}

/** The ring in `count` even parts. */
export function evenRanges(count: number): HashRange[] {
  const part = RING / BigInt(count);
  return Array.from({ length: count }, (_, index) => ({
    start: hexOf(part * BigInt(index)),
    end: hexOf(index === count - 1 ? RING - 1n : part * BigInt(index + 1) - 1n),
  }));
}

/** The middle of a range: where a split in halves begins the second one. */
export function middleOf({ start, end }: HashRange): string {
  return hexOf((numberOf(start) + numberOf(end) + 1n) / 2n);
}

/** The hash key before another. */
export function before(hex: string): string {
  return hexOf(numberOf(hex) - 1n);
}
