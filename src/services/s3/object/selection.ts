/** Which bytes of an object a reader wants, and what the answer says of them. */
import type { HeadObjectOutput } from "../../../gen/s3.ts";
import { invalidPartNumber, invalidRequest, partNumberOutOfRange } from "../errors.ts";
import type { Read } from "../kit.ts";
import { PARTS_MAX } from "../limits.ts";
import { type ByteRange, contentRange, rangeOf } from "./range.ts";
import { toldChecksum } from "./told.ts";
import { type Checksum, holderOf, type Made, type Version } from "./version.ts";

export interface Selecting {
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
  readonly ChecksumMode?: string | undefined;
}

export interface Selection extends ByteRange {
  readonly told: HeadObjectOutput;
}

/** Throws InvalidRange and InvalidPartNumber. */
export function selectionOf(ctx: Read, input: Selecting, version: Version, made: Made): Selection {
  const checksummed = input.ChecksumMode?.toUpperCase() === "ENABLED";
  if (input.PartNumber !== undefined)
    return partSelection(ctx, input, input.PartNumber, version, made, checksummed);
  const range = rangeOf(input.Range, version.size);
  if (range !== undefined)
    return {
      ...range,
      told: { ContentLength: range.end - range.start, ContentRange: contentRange(range, version.size) },
    };
  const checksum = checksummed ? toldChecksum(made.checksum) : undefined;
  return { start: 0, end: version.size, told: { ContentLength: version.size, ...checksum } };
}

function partSelection(
  ctx: Read,
  input: Selecting,
  number: number,
  version: Version,
  made: Made,
  checksummed: boolean,
): Selection {
  if (input.Range !== undefined)
    throw invalidRequest("Cannot specify both Range header and partNumber query parameter");
  if (number < 1 || number > PARTS_MAX) throw partNumberOutOfRange(number);
  const count = Math.max(1, version.partCount);
  if (number > count) throw invalidPartNumber(number, count);
  const { range, checksum } = partOf(ctx, number, version, made);
  const told: HeadObjectOutput = {
    ContentLength: range.end - range.start,
    ...(version.size > 0 && { ContentRange: contentRange(range, version.size) }),
    ...(version.partCount > 0 && { PartsCount: version.partCount }),
    ...(checksummed && toldChecksum(checksum)),
  };
  return { ...range, told };
}

/** Where the n-th part lies in the object; parts that were left out when it was completed do not count. */
function partOf(
  ctx: Read,
  number: number,
  version: Version,
  made: Made,
): { readonly range: ByteRange; readonly checksum: Checksum | undefined } {
  if (version.partCount === 0) return { range: { start: 0, end: version.size }, checksum: made.checksum };
  const parts = ctx.store.parts.list(holderOf(version), 0, number);
  const end = parts.reduce((sum, part) => sum + part.size, 0);
  const part = parts[number - 1];
  const { checksum } = made;
  const known = checksum !== undefined && part !== undefined && part.checksum !== null;
  return {
    range: { start: end - (part?.size ?? 0), end },
    checksum: known
      ? { algorithm: checksum.algorithm, type: checksum.type, value: part.checksum }
      : undefined,
  };
}
