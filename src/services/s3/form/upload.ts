/**
 * An upload by a browser's form: POST Object.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
 */
import { type PutObjectOutput, type PutObjectRequest, s3 } from "../../../gen/s3.ts";
import type { Surface, SurfaceCaller, SurfaceContext } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RawRequest, RawResponse } from "../../../kernel/edge/raw.ts";
import type { SigningEndpoint } from "../../../kernel/sigv4/authenticator.ts";
import { escapeXml } from "../../../kernel/wire/xml/text.ts";
import { crossOrigin } from "../cors/answers.ts";
import { invalidArgument, missingContentLength, noSuchBucket } from "../errors.ts";
import { logRefusal, logVisit, type Visit } from "../logging/surface.ts";
import type { S3Reader } from "../store.ts";
import { type Behind, behind } from "../surface.ts";
import { escapeKey } from "../website/routing.ts";
import { readForm, type UploadForm } from "./multipart.ts";
import { checkFields, checkSize, parseFormPolicy } from "./policy.ts";

const SIGNED: SigningEndpoint = {
  signingNames: ["s3"],
  region: undefined,
  family: "s3",
  unsignedPayload: true,
};

/** Fields that are PutObject's members under other names. */
const MEMBERS: Readonly<Record<string, keyof PutObjectRequest>> = {
  acl: "ACL",
  "cache-control": "CacheControl",
  "content-type": "ContentType",
  "content-disposition": "ContentDisposition",
  "content-encoding": "ContentEncoding",
  "content-md5": "ContentMD5",
  expires: "Expires",
  "x-amz-storage-class": "StorageClass",
  "x-amz-website-redirect-location": "WebsiteRedirectLocation",
  "x-amz-server-side-encryption": "ServerSideEncryption",
  "x-amz-server-side-encryption-aws-kms-key-id": "SSEKMSKeyId",
  "x-amz-server-side-encryption-context": "SSEKMSEncryptionContext",
  "x-amz-server-side-encryption-customer-algorithm": "SSECustomerAlgorithm",
  "x-amz-server-side-encryption-customer-key": "SSECustomerKey",
  "x-amz-server-side-encryption-customer-key-md5": "SSECustomerKeyMD5",
  "x-amz-checksum-crc32": "ChecksumCRC32",
  "x-amz-checksum-crc32c": "ChecksumCRC32C",
  "x-amz-checksum-crc64nvme": "ChecksumCRC64NVME",
  "x-amz-checksum-sha1": "ChecksumSHA1",
  "x-amz-checksum-sha256": "ChecksumSHA256",
  "x-amz-checksum-algorithm": "ChecksumAlgorithm",
  "x-amz-object-lock-mode": "ObjectLockMode",
  "x-amz-object-lock-legal-hold": "ObjectLockLegalHoldStatus",
};
const METADATA = "x-amz-meta-";
/** What a key has where the browser knows the name of the file. */
const FILE_NAME = /\$\{filename\}/g;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const form: Surface<S3Reader> = async (ctx, request) => {
  const answer = await answerForm(ctx, request.raw, request.path);
  const shared = request.raw.headers["origin"] === undefined ? undefined : crossOrigin(ctx, request);
  return shared === undefined ? answer : { ...answer, headers: { ...answer.headers, ...shared } };
};

async function answerForm(
  ctx: SurfaceContext<S3Reader>,
  raw: RawRequest,
  path: string,
): Promise<RawResponse> {
  const bucket = path.split("/").filter((each) => each !== "")[0] ?? "";
  const found = behind(ctx, bucket);
  if (found === undefined) throw noSuchBucket(bucket);
  const visit: Mutable<Visit> = { raw, operation: "PutObject", input: {} };
  try {
    const answer = await takeForm(ctx, found, visit);
    logVisit(ctx, found, visit, answer, undefined);
    return answer;
  } catch (error) {
    logRefusal(ctx, found, visit, error);
    throw error;
  }
}

/** Tells in `visit` what becomes known of the request on the way. */
async function takeForm(
  ctx: SurfaceContext<S3Reader>,
  found: Behind,
  visit: Mutable<Visit>,
): Promise<RawResponse> {
  const { raw } = visit;
  const bucket = found.bucket.name;
  const read = await readForm(raw.body, raw.headers["content-type"] ?? "");
  const { fields } = read;
  const caller = callerOf(ctx, { ...fields, bucket });
  visit.caller = caller;
  const size = read.file.length;
  if (size === undefined) throw missingContentLength();
  if (fields["policy"] !== undefined) checkSize(parseFormPolicy(fields["policy"]), size);
  const key = keyOf(read);
  const input = putInput(bucket, key, read);
  visit.input = input;
  const as = { ...caller, region: found.cell.scope.region };
  const output = await ctx.call(s3, "PutObject", input, as);
  return success(ctx, raw, bucket, key, fields, output);
}

/** Who signed the form; nobody, where it has no policy. */
function callerOf(ctx: SurfaceContext<S3Reader>, fields: Readonly<Record<string, string>>): SurfaceCaller {
  const { policy } = fields;
  const signed = fields["x-amz-signature"] ?? fields["signature"];
  if (policy === undefined && signed === undefined) return {};
  const proof = ctx.authenticator.authenticateForm(fields, SIGNED, ctx.now);
  checkFields(parseFormPolicy(policy ?? ""), fields, ctx.now);
  const { principal, accessKeyId, signedAt, version } = proof;
  const signature = { place: "form", signedAt, ...(version !== undefined && { version }) } as const;
  return { principal, accessKeyId, signature };
}

function keyOf({ fields, fileName }: UploadForm): string {
  const { key } = fields;
  if (key === undefined)
    throw invalidArgument(
      "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
      "key",
      "",
    );
  const named = key.replace(FILE_NAME, () => fileName);
  if (named === "") throw invalidArgument("User key must have a length greater than 0.", "key", "");
  return named;
}

function putInput(bucket: string, key: string, { fields, file }: UploadForm): PutObjectRequest {
  const input: Record<string, unknown> = { Bucket: bucket, Key: key, Body: file, ContentLength: file.length };
  const metadata: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    const member = MEMBERS[name];
    if (member !== undefined) input[member] = value;
    else if (name.startsWith(METADATA)) metadata[name.slice(METADATA.length)] = value;
  }
  if (Object.keys(metadata).length > 0) input["Metadata"] = metadata;
  if (fields["tagging"] !== undefined) input["Tagging"] = tagsOf(fields["tagging"]);
  return input as unknown as PutObjectRequest;
}

/** A form's tags come as a document; PutObject wants them as a query. */
function tagsOf(document: string): string {
  const pairs = [...document.matchAll(/<Tag>\s*<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>\s*<\/Tag>/g)];
  if (pairs.length === 0 && document.includes("<Tag>"))
    throw new AwsError(
      "MalformedXML",
      400,
      "The XML you provided was not well-formed or did not validate against our published schema",
    );
  return pairs
    .map(([, key = "", value = ""]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join("&");
}

function success(
  ctx: SurfaceContext<S3Reader>,
  raw: RawRequest,
  bucket: string,
  key: string,
  fields: Readonly<Record<string, string>>,
  output: PutObjectOutput,
): RawResponse {
  const base = `${raw.secure ? "https" : "http"}://${raw.headers["host"] ?? "localhost"}`;
  const path = raw.path === "/" ? "" : `/${bucket}`;
  const location = `${base}${path}/${escapeKey(key)}`;
  const headers: Record<string, string> = {
    "x-amz-request-id": ctx.requestId,
    "x-amz-id-2": "",
    ETag: output.ETag ?? "",
    Location: location,
    ...(output.VersionId !== undefined && { "x-amz-version-id": output.VersionId }),
    ...(output.ServerSideEncryption !== undefined && {
      "x-amz-server-side-encryption": output.ServerSideEncryption,
    }),
  };
  const redirect = redirectOf(fields, bucket, key, output.ETag ?? "");
  if (redirect !== undefined)
    return { status: 303, headers: { ...headers, Location: redirect }, body: undefined };
  const status = fields["success_action_status"];
  if (status === "200") return { status: 200, headers, body: undefined };
  if (status !== "201") return { status: 204, headers, body: undefined };
  const element = (name: string, value: string) => `<${name}>${escapeXml(value)}</${name}>`;
  const body =
    `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${element("Location", location)}` +
    `${element("Bucket", bucket)}${element("Key", key)}${element("ETag", output.ETag ?? "")}</PostResponse>`;
  return { status: 201, headers: { ...headers, "Content-Type": "application/xml" }, body };
}

/** Where the browser goes next; what is no address is ignored, as AWS does. */
function redirectOf(
  fields: Readonly<Record<string, string>>,
  bucket: string,
  key: string,
  etag: string,
): string | undefined {
  const wanted = fields["success_action_redirect"] ?? fields["redirect"];
  if (wanted === undefined || !/^https?:\/\//.test(wanted) || !URL.canParse(wanted)) return undefined;
  const query = new URLSearchParams({ bucket, key, etag });
  return `${wanted}${wanted.includes("?") ? "&" : "?"}${query}`;
}
