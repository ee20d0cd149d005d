/**
 * The CRC of two texts, one after the other, from the CRCs of each: what makes the checksum of a whole object from
 * those of its parts without reading them again.
 */
import { CRC32C_POLYNOMIAL, CRC64NVME_POLYNOMIAL } from "./crc.ts";

export type CombinableAlgorithm = "CRC32" | "CRC32C" | "CRC64NVME";

interface Field {
  readonly bits: bigint;
  /** Reflected. */
  readonly polynomial: bigint;
}

const FIELDS: Readonly<Record<CombinableAlgorithm, Field>> = {
  CRC32: { bits: 32n, polynomial: 0xedb88320n },
  CRC32C: { bits: 32n, polynomial: CRC32C_POLYNOMIAL },
  CRC64NVME: { bits: 64n, polynomial: CRC64NVME_POLYNOMIAL },
};

export function isCombinable(algorithm: string): algorithm is CombinableAlgorithm {
  return Object.hasOwn(FIELDS, algorithm);
}

/** The CRC (base64) of parts in a row. `crc`: base64, `size`: bytes. At least one part. */
export function combineCrcs(
  algorithm: CombinableAlgorithm,
  parts: readonly { readonly crc: string; readonly size: number }[],
): string {
  const field = FIELDS[algorithm];
  const shifts = new Map<number, bigint>(); // most parts are of one size
  let whole = 0n;
  for (const { crc, size } of parts) {
    const shift = shifts.get(size) ?? power(field, BigInt(size) * 8n);
    shifts.set(size, shift);
    whole = times(field, shift, whole) ^ BigInt(`0x${Buffer.from(crc, "base64").toString("hex")}`);
  }
  const digits = Number(field.bits) / 4;
  return Buffer.from(whole.toString(16).padStart(digits, "0"), "hex").toString("base64");
}

/** a·b in GF(2)[x] modulo the polynomial; the highest bit is x^0. */
function times({ bits, polynomial }: Field, a: bigint, b: bigint): bigint {
  let product = 0n;
  let factor = b;
  for (let bit = 1n << (bits - 1n); bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ polynomial : factor >> 1n;
  }
  return product;
}

/** x^exponent modulo the polynomial. */
function power(field: Field, exponent: bigint): bigint {
  let result = 1n << (field.bits - 1n);
  let square = 1n << (field.bits - 2n);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = times(field, square, result);
    square = times(field, square, square);
  }
  return result;
}
