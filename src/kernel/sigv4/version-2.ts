/**
 * Signature Version 2 of S3, which boto3 and the AWS CLI still presign with in the Regions that know it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
 */
import { createHmac } from "node:crypto";
import { type Instant, instant, isoInstant, MINUTE, SECOND } from "../../base/instant.ts";
import { AwsError } from "../dispatch/errors.ts";
import { queryValue } from "./canonical.ts";
import type { SignedRequest } from "./examined.ts";
import { refusalError } from "./refusal.ts";
import type { Clocks } from "./timeliness.ts";

const SKEW_MINUTES = 15;

/** What a request says of its own Version 2 signature. */
export interface Version2Claim {
  readonly place: "header" | "query" | "form";
  readonly accessKeyId: string;
  /** Base64. */
  readonly signature: string;
  /** The Date header, or when a presigned request ends, in seconds since 1970. Empty where x-amz-date has it. */
  readonly date: string;
  readonly token: string | undefined;
}

/** Parameters that ask for something else than the object itself, and so are signed. */
const SIGNED_PARAMETERS: ReadonlySet<string> = new Set([
  "accelerate",
  "acl",
  "analytics",
  "cors",
  "defaultObjectAcl",
  "delete",
  "inventory",
  "lifecycle",
  "location",
  "logging",
  "metrics",
  "notification",
  "object-lock",
  "partNumber",
  "policy",
  "replication",
  "requestPayment",
  "response-cache-control",
  "response-content-disposition",
  "response-content-encoding",
  "response-content-language",
  "response-content-type",
  "response-expires",
  "restore",
  "select",
  "select-type",
  "storageClass",
  "tagging",
  "torrent",
  "uploadId",
  "uploads",
  "versionId",
  "versioning",
  "versions",
  "website",
]);

/** The Version 2 signature of a request, or undefined when it carries none. Throws S3's AccessDenied for half a one. */
export function version2Claim(request: SignedRequest): Version2Claim | undefined {
  const { authorization } = request.headers;
  if (authorization !== undefined)
    return authorization.startsWith("AWS ") ? ofHeader(request, authorization.slice(4)) : undefined;
  return request.query.includes("AWSAccessKeyId=") ? ofQuery(request.query) : undefined;
}

function ofHeader({ headers }: SignedRequest, text: string): Version2Claim {
  const colon = text.indexOf(":");
  if (colon <= 0)
    throw new AwsError(
      "InvalidArgument",
      400,
      "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature",
      {
        ArgumentName: "Authorization",
        ArgumentValue: `AWS ${text}`,
      },
    );
  return {
    place: "header",
    accessKeyId: text.slice(0, colon).trim(),
    signature: text.slice(colon + 1).trim(),
    date: headers["x-amz-date"] === undefined ? (headers.date ?? "") : "",
    token: headers["x-amz-security-token"],
  };
}

function ofQuery(query: string): Version2Claim | undefined {
  const accessKeyId = queryValue(query, "AWSAccessKeyId");
  if (accessKeyId === undefined) return undefined;
  const signature = queryValue(query, "Signature");
  const expires = queryValue(query, "Expires");
  if (!signature || !expires)
    throw denied("Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters");
  if (!/^\d{1,13}$/.test(expires)) throw denied(`Invalid date (should be seconds since epoch): ${expires}`);
  return {
    place: "query",
    accessKeyId,
    signature,
    date: expires,
    token: queryValue(query, "x-amz-security-token"),
  };
}

/** Throws for a request that comes too late, or whose signer's clock is off. `now`: virtual time. */
export function checkVersion2Time(
  claim: Version2Claim,
  { headers }: SignedRequest,
  now: Instant,
  clocks: Clocks,
): void {
  if (claim.place === "query") checkEnd(Number(claim.date), now, clocks);
  else checkDate(claim.date === "" ? (headers["x-amz-date"] ?? "") : claim.date, clocks);
}

/** When the sender's clock says that it signed; a presigned URL only tells when it ends. */
export function version2Date(claim: Version2Claim, { headers }: SignedRequest): Instant | undefined {
  if (claim.place !== "header") return undefined;
  return instant(Date.parse(claim.date === "" ? (headers["x-amz-date"] ?? "") : claim.date));
}

function checkDate(written: string, clocks: Clocks): void {
  const at = Date.parse(written);
  if (Number.isNaN(at)) throw denied("AWS authentication requires a valid Date or x-amz-date header");
  const signerNow = clocks.signingNow();
  if (Math.abs(at - signerNow) <= SKEW_MINUTES * MINUTE) return;
  const fields = {
    RequestTime: written,
    ServerTime: isoInstant(signerNow).replace(/\.\d{3}Z$/, "Z"),
    MaxAllowedSkewMilliseconds: String(SKEW_MINUTES * MINUTE),
  };
  throw refusalError({ meaning: "skewed", detail: "", fields }, "s3");
}

function checkEnd(seconds: number, now: Instant, clocks: Clocks): void {
  const signed = instant(seconds * SECOND);
  const end = clocks.virtualAt?.(signed) ?? signed;
  if (now <= end) return;
  const fields = {
    Expires: isoInstant(signed).replace(".000Z", "Z"),
    ServerTime: isoInstant(now).replace(/\.\d{3}Z$/, "Z"),
  };
  throw refusalError({ meaning: "lapsed", detail: "", fields }, "s3");
}

function denied(message: string): AwsError {
  return new AwsError("AccessDenied", 403, message);
}

/**
 * What a Version 2 signature signs.
 * @param resource the path as sent, after the bucket where the host names it
 */
export function version2Text(request: SignedRequest, claim: Version2Claim, resource: string): string {
  const { method, headers, query } = request;
  const standard = [method, headers["content-md5"] ?? "", headers["content-type"] ?? "", claim.date];
  const parameters = query === "" ? [] : query.split("&").map(parameter);
  return `${standard.join("\n")}\n${amzHeaders(headers, parameters)}${resource}${signedParameters(parameters)}`;
}

type Parameter = readonly [name: string, value: string | undefined];

function parameter(text: string): Parameter {
  const equals = text.indexOf("=");
  if (equals < 0) return [text, undefined];
  const name = text.slice(0, equals);
  return [name, queryValue(text, name)];
}

/** A presigned request may carry its x-amz-* headers as parameters. */
function amzHeaders(headers: Readonly<Record<string, string>>, parameters: readonly Parameter[]): string {
  const found = new Map<string, string>();
  for (const [name, value = ""] of parameters) if (name.startsWith("x-amz-")) found.set(name, value);
  for (const name in headers) if (name.startsWith("x-amz-")) found.set(name, headers[name] ?? "");
  return [...found]
    .sort(byName)
    .map(([name, value]) => `${name}:${value.trim()}\n`)
    .join("");
}

function signedParameters(parameters: readonly Parameter[]): string {
  const signed = parameters.filter(([name]) => SIGNED_PARAMETERS.has(name)).sort(byName);
  if (signed.length === 0) return "";
  return `?${signed.map(([name, value]) => (value === undefined ? name : `${name}=${value}`)).join("&")}`;
}

function byName([left]: readonly [string, ...unknown[]], [right]: readonly [string, ...unknown[]]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The signature of a text: HMAC-SHA1 under the secret itself, in base64. */
export function version2Signature(secret: string, text: string): string {
  return createHmac("sha1", secret).update(text).digest("base64");
}
