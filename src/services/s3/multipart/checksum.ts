/**
 * Checksums of multipart uploads: of the whole object, or of its parts' checksums.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import {
  type ChecksumAlgorithm,
  type ChecksumType,
  checksumOf,
  DEFAULT_ALGORITHM,
} from "../checksum/algorithms.ts";
import { combineCrcs, isCombinable } from "../checksum/combine.ts";
import { algorithmNamed } from "../checksum/declared.ts";
import { invalidRequest } from "../errors.ts";
import type { ListedPart } from "../store/parts.ts";

/** Which checksum an upload keeps of its parts and will have as an object. */
export interface UploadChecksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly type: ChecksumType;
  /** Whoever began the upload asked for it; else it is S3's own doing and parts may not bring another one. */
  readonly asked: boolean;
}

export function uploadChecksum(algorithm: string | undefined, type: string | undefined): UploadChecksum {
  if (algorithm === undefined) {
    if (type !== undefined)
      throw invalidRequest(
        "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
      );
    return { algorithm: DEFAULT_ALGORITHM, type: "FULL_OBJECT", asked: false };
  }
  const known = algorithmNamed(algorithm);
  const chosen = type ?? (known === "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE");
  if (chosen !== "FULL_OBJECT" && chosen !== "COMPOSITE")
    throw invalidRequest("Value for x-amz-checksum-type header is invalid.");
  const possible = chosen === "FULL_OBJECT" ? isCombinable(known) : known !== "CRC64NVME";
  if (!possible)
    throw invalidRequest(
      `The ${chosen} checksum type cannot be used with the ${known.toLowerCase()} checksum algorithm.`,
    );
  return { algorithm: known, type: chosen, asked: true };
}

/**
 * Throws InvalidRequest for a part that brings another checksum than its upload asks for, or none where the object's
 * is to be made of theirs. Where the upload asks for none, a part may bring what it likes: SDKs add one to each part.
 */
export function checkPartAlgorithm(upload: UploadChecksum, declared: ChecksumAlgorithm | undefined): void {
  if (!upload.asked || declared === upload.algorithm) return;
  if (declared === undefined && upload.type === "FULL_OBJECT") return;
  throw mismatchedAlgorithm(upload.algorithm, declared);
}

export function mismatchedAlgorithm(
  expected: ChecksumAlgorithm,
  actual: ChecksumAlgorithm | undefined,
): AwsError {
  return invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, ` +
      `actual checksum Type: ${actual?.toLowerCase() ?? "null"}`,
  );
}

/** The checksum of the object that these parts make. */
export function checksumOfParts({ algorithm, type }: UploadChecksum, parts: readonly ListedPart[]): string {
  if (type === "FULL_OBJECT" && isCombinable(algorithm))
    return combineCrcs(
      algorithm,
      parts.map(({ checksum, size }) => ({ crc: checksum ?? "", size })),
    );
  const all = Buffer.concat(parts.map(({ checksum }) => Buffer.from(checksum ?? "", "base64")));
  return `${checksumOf(algorithm, all)}-${parts.length}`;
}
