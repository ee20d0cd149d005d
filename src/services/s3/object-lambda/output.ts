/**
 * What functions return for HeadObject and for listings.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html
 */
import { type Instant, instant } from "../../../base/instant.ts";
import type { HeadObjectOutput, ListObjectsV2Output } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { readXml, type XmlElement, XmlFault } from "../../../kernel/wire/xml/reader.ts";
import { lambdaInvalidResponse } from "./errors.ts";

interface Returned {
  readonly statusCode?: unknown;
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly headers?: unknown;
  readonly listResultXml?: unknown;
  readonly listBucketResult?: unknown;
}

function checked(value: unknown): Returned {
  if (typeof value !== "object" || value === null) throw lambdaInvalidResponse();
  const { statusCode, errorCode, errorMessage } = value as Returned;
  if (typeof statusCode !== "number") throw lambdaInvalidResponse();
  if (statusCode >= 300 || typeof errorCode === "string")
    throw new AwsError(String(errorCode ?? "LambdaInvalidResponse"), statusCode, String(errorMessage ?? ""));
  return value as Returned;
}

const METADATA = "x-amz-meta-";
/** Members of an answer by their headers. */
const HEADERS: Readonly<Record<string, keyof HeadObjectOutput>> = {
  "accept-ranges": "AcceptRanges",
  "cache-control": "CacheControl",
  "content-disposition": "ContentDisposition",
  "content-encoding": "ContentEncoding",
  "content-language": "ContentLanguage",
  "content-range": "ContentRange",
  "content-type": "ContentType",
  etag: "ETag",
  "x-amz-expiration": "Expiration",
  "x-amz-restore": "Restore",
  "x-amz-storage-class": "StorageClass",
  "x-amz-version-id": "VersionId",
  "x-amz-server-side-encryption": "ServerSideEncryption",
  "x-amz-server-side-encryption-aws-kms-key-id": "SSEKMSKeyId",
  "x-amz-replication-status": "ReplicationStatus",
  "x-amz-object-lock-mode": "ObjectLockMode",
  "x-amz-object-lock-legal-hold": "ObjectLockLegalHoldStatus",
};

export function headOutput(value: unknown): HeadObjectOutput {
  const { headers = {} } = checked(value);
  if (typeof headers !== "object" || headers === null) throw lambdaInvalidResponse();
  const output: Record<string, unknown> = {};
  const metadata: Record<string, string> = {};
  for (const [name, text] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    const member = HEADERS[lower];
    if (lower === "content-length") output["ContentLength"] = Number(text);
    else if (lower === "last-modified") output["LastModified"] = instantIn(String(text));
    else if (lower.startsWith(METADATA)) metadata[lower.slice(METADATA.length)] = String(text);
    else if (member !== undefined) output[member] = String(text);
  }
  return { ...output, Metadata: metadata } as HeadObjectOutput;
}

/** A listing comes as S3's own document, or as JSON with the same names. */
export function listingOutput(value: unknown): ListObjectsV2Output {
  const { listResultXml, listBucketResult } = checked(value);
  if (typeof listResultXml === "string") return listingOf(treeOf(listResultXml));
  if (typeof listBucketResult === "object" && listBucketResult !== null) return listingOf(listBucketResult);
  throw lambdaInvalidResponse();
}

type Tree = Readonly<Record<string, unknown>>;

function treeOf(xml: string): Tree {
  try {
    return childrenOf(readXml(xml));
  } catch (error) {
    throw error instanceof XmlFault ? lambdaInvalidResponse() : error;
  }
}

/** What may be there several times is a list. */
const LISTS: ReadonlySet<string> = new Set(["Contents", "CommonPrefixes"]);

function childrenOf(element: XmlElement): Tree {
  const tree: Record<string, unknown> = {};
  for (const child of element.children ?? []) {
    const value = child.children !== undefined ? childrenOf(child) : child.text;
    if (LISTS.has(child.name)) tree[child.name] = [...((tree[child.name] as unknown[]) ?? []), value];
    else tree[child.name] = value;
  }
  return tree;
}

/** Names of functions' JSON begin with small letters as often as not. */
function field(tree: Tree, name: string): unknown {
  return tree[name] ?? tree[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
}

function listingOf(found: object): ListObjectsV2Output {
  const tree = found as Tree;
  const output: Record<string, unknown> = {
    IsTruncated: String(field(tree, "IsTruncated") ?? "") === "true",
  };
  for (const name of TEXTS) copy(output, tree, name, String);
  for (const name of NUMBERS) copy(output, tree, name, Number);
  output["Contents"] = listOf(tree, "Contents").map(contentOf);
  output["CommonPrefixes"] = listOf(tree, "CommonPrefixes").map((each) => ({
    Prefix: field(each, "Prefix"),
  }));
  return output as ListObjectsV2Output;
}

const TEXTS = [
  "Name",
  "Prefix",
  "Delimiter",
  "Marker",
  "NextMarker",
  "StartAfter",
  "ContinuationToken",
  "NextContinuationToken",
  "EncodingType",
];
const NUMBERS = ["MaxKeys", "KeyCount"];

function copy(
  output: Record<string, unknown>,
  tree: Tree,
  name: string,
  as: (value: unknown) => unknown,
): void {
  const value = field(tree, name);
  if (value !== undefined && value !== null) output[name] = as(value);
}

function listOf(tree: Tree, name: string): Tree[] {
  const list = field(tree, name) ?? [];
  if (!Array.isArray(list)) throw lambdaInvalidResponse();
  return list as Tree[];
}

function contentOf(tree: Tree): object {
  const output: Record<string, unknown> = {};
  for (const name of ["Key", "ETag", "StorageClass"]) copy(output, tree, name, String);
  copy(output, tree, "Size", Number);
  const modified = field(tree, "LastModified");
  if (modified !== undefined) output["LastModified"] = instantIn(String(modified));
  const owner = field(tree, "Owner") as Tree | undefined;
  if (owner !== undefined)
    output["Owner"] = { ID: field(owner, "ID"), DisplayName: field(owner, "DisplayName") };
  return output;
}

function instantIn(text: string): Instant {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw lambdaInvalidResponse();
  return instant(at);
}
