/** From the list of parts in a completion to the parts that make the object. */
import type { CompletedPart, CompleteMultipartUploadRequest } from "../../../gen/s3.ts";
import { ALGORITHMS } from "../checksum/algorithms.ts";
import {
  checksumMismatch,
  entityTooSmall,
  invalidPart,
  invalidPartOrder,
  invalidRequest,
  malformedXml,
} from "../errors.ts";
import { PART_BYTES_MIN, PARTS_MAX } from "../limits.ts";
import type { ListedPart } from "../store/parts.ts";
import type { UploadChecksum } from "./checksum.ts";

/** The parts that a completion names, of those that were uploaded. Throws what is wrong with the list. */
export function chosenParts(
  uploadId: string,
  listed: readonly CompletedPart[] | undefined,
  uploaded: readonly ListedPart[],
  checksum: UploadChecksum,
): ListedPart[] {
  if (listed === undefined || listed.length === 0 || listed.length > PARTS_MAX) throw malformedXml();
  checkOrder(uploadId, listed);
  const byNumber = new Map(uploaded.map((part) => [part.number, part]));
  const chosen = listed.map((each) => {
    const number = each.PartNumber ?? 0;
    const etag = (each.ETag ?? "").replace(/^"|"$/g, "");
    const part = byNumber.get(number);
    if (part === undefined || part.etag !== etag) throw invalidPart(uploadId, number, etag);
    checkPartChecksum(uploadId, each, part, checksum);
    return part;
  });
  for (const part of chosen.slice(0, -1))
    if (part.size < PART_BYTES_MIN) throw entityTooSmall(part.size, PART_BYTES_MIN, part.number, part.etag);
  return chosen;
}

function checkOrder(uploadId: string, listed: readonly CompletedPart[]): void {
  let before = 0;
  for (const { PartNumber: number, ETag } of listed) {
    if (number === undefined || ETag === undefined) throw malformedXml();
    if (number <= before) throw invalidPartOrder(uploadId);
    before = number;
  }
}

/** In directory buckets parts are numbered from 1 on, without a gap. Throws InvalidPartOrder. */
export function checkConsecutive(uploadId: string, parts: readonly ListedPart[]): void {
  if (parts.some(({ number }, at) => number !== at + 1)) throw invalidPartOrder(uploadId);
}

function checkPartChecksum(
  uploadId: string,
  listed: CompletedPart,
  part: ListedPart,
  { algorithm, type, asked }: UploadChecksum,
): void {
  const given = listed[`Checksum${algorithm}`];
  if (given !== undefined && given !== part.checksum) throw invalidPart(uploadId, part.number, part.etag);
  for (const other of ALGORITHMS) {
    const value = other === algorithm ? undefined : listed[`Checksum${other}`];
    if (value !== undefined && part.further !== `${other}:${value}`)
      throw invalidPart(uploadId, part.number, part.etag);
  }
  if (given === undefined && asked && type === "COMPOSITE")
    throw invalidRequest(
      `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the ` +
        `checksum for each part. It was missing for part ${part.number} in the request.`,
    );
}

/** Holds the object's size and checksum against what the completion says of them. */
export function checkWhole(
  input: CompleteMultipartUploadRequest,
  { algorithm, type }: UploadChecksum,
  computed: { readonly size: number; readonly checksum: string },
): void {
  const { MpuObjectSize: size, ChecksumType: given } = input;
  if (size !== undefined && size !== computed.size)
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${size} does not match what was computed: ${computed.size}`,
    );
  if (given !== undefined && given !== type)
    throw invalidRequest(
      `Checksum Type mismatch occurred, expected checksum Type: ${type}, actual checksum Type: ${given}`,
    );
  const value = input[`Checksum${algorithm}`];
  if (value === undefined || value === computed.checksum) return;
  // The number of parts may be left out of a checksum of checksums.
  if (type === "COMPOSITE" && value === computed.checksum.split("-")[0]) return;
  throw checksumMismatch(algorithm);
}
