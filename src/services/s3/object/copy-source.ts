/** What a copy copies: read as the caller, wherever its bucket lies. */
import type { Instant } from "../../../base/instant.ts";
import { type GetObjectOutput, s3 } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { BodyPieces } from "../../../kernel/edge/raw.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { ALGORITHMS, type ChecksumAlgorithm, DEFAULT_ALGORITHM } from "../checksum/algorithms.ts";
import { copySourceArchived, copySourceTooLarge, invalidArgument, invalidRequest } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { COPY_BYTES_MAX } from "../limits.ts";
import { checkCopyConditions } from "./conditions.ts";
import type { Source } from "./intake.ts";

export interface CopySource {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
}

/** The members of CopyObject and UploadPartCopy that are about their source. */
export interface CopyHeaders {
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Instant | undefined;
  readonly CopySourceIfUnmodifiedSince?: Instant | undefined;
  readonly CopySourceSSECustomerAlgorithm?: string | undefined;
  readonly CopySourceSSECustomerKey?: string | undefined;
  readonly CopySourceSSECustomerKeyMD5?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
  readonly RequestPayer?: "requester" | undefined;
}

const HEADER = "x-amz-copy-source";
const VERSION = "?versionId=";
const ACCESS_POINT = /^(arn:[a-z-]+:s3:[a-z0-9-]*:\d*:accesspoint\/[^/]+)\/object\/(.+)$/s;

/**
 * Reads x-amz-copy-source: "/bucket/key?versionId=id", or an access point's ARN with "/object/key" behind it, URL-encoded.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function parseCopySource(header: string): CopySource {
  const mark = header.lastIndexOf(VERSION);
  const path = unescaped(mark < 0 ? header : header.slice(0, mark), header).replace(/^\//, "");
  const versionId = mark < 0 ? undefined : unescaped(header.slice(mark + VERSION.length), header);
  const point = ACCESS_POINT.exec(path);
  if (point !== null) return { bucket: point[1] as string, key: point[2] as string, versionId };
  const slash = path.indexOf("/");
  const key = path.slice(slash + 1);
  if (slash < 1 || key === "")
    throw invalidArgument(
      "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
      HEADER,
      header,
    );
  return { bucket: path.slice(0, slash), key, versionId };
}

function unescaped(text: string, header: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    throw invalidArgument("Invalid copy source encoding.", HEADER, header);
  }
}

/** The source's properties, and its body, which must be read or given back. */
export async function openCopySource(
  ctx: Prepare,
  source: CopySource,
  headers: CopyHeaders,
  range?: string,
): Promise<GetObjectOutput> {
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, source.bucket)?.region;
  const input = {
    Bucket: source.bucket,
    Key: source.key,
    VersionId: source.versionId,
    Range: range,
    ChecksumMode: "ENABLED" as const,
    SSECustomerAlgorithm: headers.CopySourceSSECustomerAlgorithm,
    SSECustomerKey: headers.CopySourceSSECustomerKey,
    SSECustomerKeyMD5: headers.CopySourceSSECustomerKeyMD5,
    ExpectedBucketOwner: headers.ExpectedSourceBucketOwner,
    RequestPayer: headers.RequestPayer,
  };
  const found = await ctx
    .call(s3, "GetObject", input, region === undefined ? {} : { region })
    .catch(asCopyError);
  try {
    checkCopyConditions(
      {
        IfMatch: headers.CopySourceIfMatch,
        IfNoneMatch: headers.CopySourceIfNoneMatch,
        IfModifiedSince: headers.CopySourceIfModifiedSince,
        IfUnmodifiedSince: headers.CopySourceIfUnmodifiedSince,
      },
      { etag: (found.ETag ?? "").replaceAll('"', ""), modifiedAt: found.LastModified ?? ctx.now },
    );
    if ((found.ContentLength ?? 0) > COPY_BYTES_MAX) throw copySourceTooLarge(COPY_BYTES_MAX);
  } catch (error) {
    await giveBack(found);
    throw error;
  }
  return found;
}

/** Closes a body that nobody will read. */
export async function giveBack({ Body: body }: GetObjectOutput): Promise<void> {
  if (body !== undefined && !(body instanceof Uint8Array)) await body[Symbol.asyncIterator]().return?.();
}

export function sourceOf({ Body: body, ContentLength: size = 0 }: GetObjectOutput): Source {
  if (body === undefined || body instanceof Uint8Array) return { whole: body ?? new Uint8Array(0) };
  const { ownsPieces = false }: BodyPieces = body;
  return { size, pieces: body, ownsPieces };
}

/** A copy keeps the kind of checksum that its source has. */
export function algorithmOf(source: GetObjectOutput): ChecksumAlgorithm {
  return ALGORITHMS.find((each) => source[`Checksum${each}`] !== undefined) ?? DEFAULT_ALGORITHM;
}

function asCopyError(error: unknown): never {
  if (!(error instanceof AwsError)) throw error;
  if (error.code === "InvalidObjectState") throw copySourceArchived();
  if (error.code === "MethodNotAllowed")
    throw invalidRequest(
      "The source of a copy request may not specifically refer to a delete marker by version id.",
    );
  throw new AwsError(error.code, error.status, error.message, error.fields);
}
