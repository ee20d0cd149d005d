import { type CrcStep, crcStep } from "./crc-machine.ts";
import type { Digest } from "./digest.ts";

/** RFC 3720, appendix B.4; reflected. */
export const CRC32C_POLYNOMIAL = 0x82f63b78n;
/** NVM Express NVM Command Set Specification, "64b CRC Definition"; reflected. */
export const CRC64NVME_POLYNOMIAL = 0x9a6c9329ac4bc9b5n;

/** A CRC that begins with all ones and is inverted in the end, as all of S3's are. */
class Crc implements Digest {
  readonly #bits: number;
  readonly #step: CrcStep;
  #crc: bigint;

  constructor(bits: number, step: CrcStep) {
    this.#bits = bits;
    this.#step = step;
    this.#crc = BigInt.asUintN(bits, -1n);
  }

  update(bytes: Uint8Array): void {
    this.#crc = this.#step(this.#crc, bytes);
  }

  digest(): Uint8Array {
    const out = Buffer.alloc(8);
    out.writeBigUInt64BE(BigInt.asUintN(this.#bits, ~this.#crc));
    return out.subarray(8 - this.#bits / 8);
  }
}

/** The tables of a polynomial, made on first use. */
function stepOf(polynomial: bigint): () => CrcStep {
  let step: CrcStep | undefined;
  return () => {
    step ??= crcStep(polynomial);
    return step;
  };
}
const crc32c = stepOf(CRC32C_POLYNOMIAL);
const crc64Nvme = stepOf(CRC64NVME_POLYNOMIAL);

/** CRC-32C (Castagnoli). */
export const newCrc32c = (): Digest => new Crc(32, crc32c());
/** CRC-64/NVME, which S3 computes of every object that comes without a checksum. */
export const newCrc64Nvme = (): Digest => new Crc(64, crc64Nvme());

const ALL_ONES = 2n ** 64n - 1n;
const EIGHT_BYTES = Buffer.alloc(8);

/** The CRC-64/NVME of bytes that are all there, in base64: with nothing made for it, as small objects come by the thousand. */
export function crc64NvmeOf(bytes: Uint8Array): string {
  EIGHT_BYTES.writeBigUInt64BE(crc64Nvme()(ALL_ONES, bytes) ^ ALL_ONES);
  return EIGHT_BYTES.toString("base64");
}
