/**
 * One line of an access log.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import type { ServedCall } from "../../../kernel/dispatch/contract.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { canonicalUserId } from "../bucket/canonical-user.ts";
import { operationName } from "./operations.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SIGNED = { header: "AuthHeader", query: "QueryString", form: "PostPolicy" } as const;

/** What a line tells of a request, whichever endpoint it came to. */
export interface LoggedCall
  extends Pick<
    ServedCall,
    "at" | "scope" | "caller" | "raw" | "answer" | "output" | "input" | "decidedBy" | "took"
  > {
  readonly request: Pick<ServedCall["request"], "id" | "operation" | "signature">;
  readonly error: { readonly code: string } | undefined;
  /** Default: REST. */
  readonly endpoint?: "WEBSITE";
  /** Of the access point that it came through. */
  readonly accessPointArn?: string | undefined;
}

export function logLine(call: LoggedCall, bucket: string): string {
  const { request, raw, answer, error, scope, took, at } = call;
  const { Key, VersionId } = call.input as { readonly Key?: string; readonly VersionId?: string };
  const sent = bytesSent(call);
  const total = String(Math.round(took));
  const query = raw.query === "" ? "" : `?${raw.query}`;
  const version = request.signature === undefined ? "-" : request.signature.version === 2 ? "SigV2" : "SigV4";
  return [
    canonicalUserId(scope.account),
    bucket,
    `[${timeText(at)}]`,
    raw.sourceIp,
    requesterOf(call.caller),
    request.id,
    operationName(request.operation, raw.method, call.endpoint),
    Key === undefined || Key === "" ? "-" : encodedKey(Key),
    quoted(`${raw.method} ${raw.path}${query} HTTP/1.1`),
    String(answer.status),
    error?.code ?? "-",
    sent === 0 ? "-" : String(sent),
    objectSize(call),
    total,
    total,
    quoted(raw.headers["referer"]),
    quoted(raw.headers["user-agent"]),
    VersionId ?? "-",
    "-",
    version,
    raw.tls?.cipher ?? "-",
    request.signature === undefined ? "-" : SIGNED[request.signature.place],
    raw.headers["host"] ?? "-",
    raw.tls?.version ?? "-",
    call.accessPointArn ?? "-",
    call.decidedBy === "ACL" ? "Yes" : "-",
    scope.region,
  ].join(" ");
}

/** What the clock did to an object: most fields of a request have no meaning then. */
export interface LoggedDeed {
  readonly at: Instant;
  readonly scope: Scope;
  readonly id: string;
  /** "S3.EXPIRE.OBJECT" */
  readonly operation: string;
  readonly key: string;
  readonly size: number | undefined;
  readonly versionId: string | undefined;
}

export function deedLine(deed: LoggedDeed, bucket: string): string {
  const { at, scope, id, operation, key, size, versionId } = deed;
  const who = [canonicalUserId(scope.account), bucket, `[${timeText(at)}]`, "-", "AmazonS3", id, operation];
  const what = [encodedKey(key), quoted(undefined), "-", "-", "-", String(size ?? "-"), "-", "-"];
  const rest = [
    quoted(undefined),
    quoted(undefined),
    versionId ?? "-",
    ...Array.from({ length: 8 }, () => "-"),
  ];
  return [...who, ...what, ...rest, scope.region].join(" ");
}

function encodedKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%2F", "/");
}

/** [06/Feb/2019:00:00:38 +0000] */
function timeText(at: Instant): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}`;
  return `${day}:${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}

function requesterOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "-";
  if (caller.kind === "service") return `svc:${caller.service}`;
  return caller.kind === "root" ? canonicalUserId(caller.account) : caller.arn;
}

export function bytesSent({ answer, output, raw }: Pick<LoggedCall, "answer" | "output" | "raw">): number {
  if (raw.method === "HEAD") return 0;
  if (typeof answer.body === "string") return Buffer.byteLength(answer.body);
  if (answer.body instanceof Uint8Array) return answer.body.length;
  const { ContentLength: length } = (output ?? {}) as { readonly ContentLength?: number };
  return length ?? Number(answer.headers["Content-Length"] ?? 0);
}

function objectSize({ output, input, error }: LoggedCall): string {
  if (error !== undefined) return "-";
  const { ContentRange: range, ContentLength: length } = (output ?? {}) as {
    readonly ContentRange?: string;
    readonly ContentLength?: number;
  };
  if (range !== undefined) return range.slice(range.lastIndexOf("/") + 1);
  const body = (input as { readonly Body?: { readonly length?: number } }).Body;
  return String(length ?? body?.length ?? "-");
}

/** Quotation marks within are told as they would be in a URL. */
function quoted(text: string | undefined): string {
  return `"${text === undefined ? "-" : text.replaceAll('"', "%22")}"`;
}
