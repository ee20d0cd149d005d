/**
 * The checksums that S3 keeps of objects.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
import { createHash, hash } from "node:crypto";
import { crc32 } from "node:zlib";
import { crc64NvmeOf, newCrc32c, newCrc64Nvme } from "./crc.ts";
import type { Digest } from "./digest.ts";
import { isXxHash, loadXxHash, newXxHash, type XxHash } from "./xxhash.ts";

export type ChecksumAlgorithm =
  | "CRC32"
  | "CRC32C"
  | "CRC64NVME"
  | "SHA1"
  | "SHA256"
  | "SHA512"
  | "MD5"
  | XxHash;
/** Of the object's bytes, or of the checksums of its parts. */
export type ChecksumType = "FULL_OBJECT" | "COMPOSITE";

export const ALGORITHMS: readonly ChecksumAlgorithm[] = [
  "CRC32",
  "CRC32C",
  "CRC64NVME",
  "SHA1",
  "SHA256",
  "SHA512",
  "MD5",
  "XXHASH64",
  "XXHASH3",
  "XXHASH128",
];

/** What S3 computes when nobody asks for another one. */
export const DEFAULT_ALGORITHM: ChecksumAlgorithm = "CRC64NVME";

/** In bytes. */
export const CHECKSUM_LENGTHS: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
  SHA512: 64,
  MD5: 16,
  XXHASH64: 8,
  XXHASH3: 8,
  XXHASH128: 16,
};

export function isAlgorithm(name: string): name is ChecksumAlgorithm {
  return (ALGORITHMS as readonly string[]).includes(name);
}

const MEMBERS = Object.fromEntries(ALGORITHMS.map((each) => [each, `Checksum${each}`])) as {
  readonly [A in ChecksumAlgorithm]: `Checksum${A}`;
};

/** The member by which requests and answers carry it: "ChecksumCRC32". */
export function memberOf<A extends ChecksumAlgorithm>(algorithm: A): `Checksum${A}` {
  return MEMBERS[algorithm];
}

/** "x-amz-checksum-crc32" */
export function headerOf(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** What has to be waited for before digests of an algorithm can be made; for nearly all of them there is nothing. */
export function loadDigest(algorithm: ChecksumAlgorithm | undefined): Promise<void> | undefined {
  return algorithm !== undefined && isXxHash(algorithm) ? loadXxHash(algorithm) : undefined;
}

/** Digests are made, fed and read synchronously, once {@link loadDigest} has nothing to wait for. */
export function newDigest(algorithm: ChecksumAlgorithm): Digest {
  switch (algorithm) {
    case "CRC32":
      return new Crc32();
    case "CRC32C":
      return newCrc32c();
    case "CRC64NVME":
      return newCrc64Nvme();
    case "XXHASH64":
    case "XXHASH3":
    case "XXHASH128":
      return newXxHash(algorithm);
    default:
      return createHash(algorithm.toLowerCase());
  }
}

/** The checksum of bytes that are all there, in base64. */
export function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  switch (algorithm) {
    case "CRC64NVME":
      return crc64NvmeOf(bytes);
    case "CRC32":
    case "CRC32C":
    case "XXHASH64":
    case "XXHASH3":
    case "XXHASH128": {
      const digest = newDigest(algorithm);
      digest.update(bytes);
      return base64(digest.digest());
    }
    default:
      return hash(algorithm.toLowerCase(), bytes, "base64");
  }
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

class Crc32 implements Digest {
  #crc = 0;

  update(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc);
  }

  digest(): Uint8Array {
    const out = Buffer.alloc(4);
    out.writeUInt32BE(this.#crc);
    return out;
  }
}
