/** Cross-origin requests at S3's doors: preflights, and the headers on answers to what follows them. */
import type { CORSRule } from "../../../gen/s3.ts";
import type { CrossOrigin, Surface, SurfaceContext } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { S3Reader } from "../store.ts";
import { behind } from "../surface.ts";
import { CORS, type CrossOriginRequest, crossOriginHeaders, ruleFor } from "./cors.ts";

/** What a browser asks before it sends. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html */
export const preflight: Surface<S3Reader> = (ctx, { raw, path }) => {
  const { origin, "access-control-request-method": method } = raw.headers;
  if (origin === undefined)
    throw new AwsError("BadRequest", 400, "Insufficient information. Origin request header needed.");
  if (method === undefined)
    throw new AwsError("BadRequest", 400, "Invalid Access-Control-Request-Method: null");
  const [, bucket = "", key = ""] = /^\/([^/]*)(?:\/(.*))?$/s.exec(path) ?? [];
  const asked = { origin, method, headers: listOf(raw.headers["access-control-request-headers"]) };
  return answerPreflight(ctx, bucket, asked, key === "" ? "BUCKET" : "OBJECT");
};

/** Answers a preflight for a bucket's rules. Throws AccessForbidden. */
export function answerPreflight(
  ctx: SurfaceContext<S3Reader>,
  bucket: string,
  asked: CrossOriginRequest,
  resourceType: string,
): { readonly status: 200; readonly headers: Record<string, string>; readonly body: undefined } {
  const found = behind(ctx, bucket);
  if (found === undefined) throw forbidden("Bucket not found", asked, resourceType);
  const kept = found.bucket.configuration(CORS);
  if (kept === undefined) throw forbidden("CORS is not enabled for this bucket.", asked, resourceType);
  const rule = ruleFor(JSON.parse(kept) as CORSRule[], asked);
  if (rule === undefined) throw forbidden(NOT_ALLOWED, asked, resourceType);
  return { status: 200, headers: crossOriginHeaders(rule, asked), body: undefined };
}

const NOT_ALLOWED =
  "This CORS request is not allowed. This is usually because the evalution of Origin, request method / " +
  "Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";

function forbidden(sentence: string, { method }: CrossOriginRequest, resourceType: string): AwsError {
  const fields = { Method: method, ResourceType: resourceType };
  return new AwsError("AccessForbidden", 403, `CORSResponse: ${sentence}`, fields);
}

/** The headers that an answer carries for a page of another origin, be it what was asked for or a refusal. */
export const crossOrigin: CrossOrigin<S3Reader> = (ctx, { raw, path }) => {
  const bucket = path.split("/", 2)[1] ?? "";
  const kept = behind(ctx, bucket)?.bucket.configuration(CORS);
  const { origin } = raw.headers;
  if (kept === undefined || origin === undefined) return undefined;
  const asked = { origin, method: raw.method, headers: [] };
  const rule = ruleFor(JSON.parse(kept) as CORSRule[], asked);
  return rule && crossOriginHeaders(rule, asked);
};

function listOf(header: string | undefined): string[] {
  if (header === undefined) return [];
  return header
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "");
}
