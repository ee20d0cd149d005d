/**
 * The event that a request to a function URL is, and the answer that a function's result is.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
 */
import { epochSeconds, type Instant } from "../../../base/instant.ts";
import type { RawRequest, RawResponse } from "../../../kernel/edge/raw.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";

export interface UrlRequest {
  readonly raw: RawRequest;
  readonly body: Uint8Array;
  readonly urlId: string;
  readonly domain: string;
  readonly requestId: string;
  readonly now: Instant;
  /** Undefined where nobody signs. */
  readonly caller: { readonly principal: Principal; readonly accessKeyId: string | undefined } | undefined;
}

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml|x-www-form-urlencoded)|[^;]*\+(?:json|xml))/i;

/** Payload format version 2.0. */
export function eventOfRequest(request: UrlRequest): object {
  const { raw, body } = request;
  const { cookie, ...headers } = raw.headers;
  const rawPath = decodeURIComponentSafely(raw.path);
  const text = TEXT.test(raw.headers["content-type"] ?? "");
  const query = queryOf(raw.query);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString: raw.query,
    ...(cookie !== undefined && { cookies: cookie.split("; ") }),
    headers: {
      ...headers,
      "x-forwarded-for": raw.sourceIp,
      "x-forwarded-proto": raw.secure ? "https" : "http",
    },
    ...(query !== undefined && { queryStringParameters: query }),
    requestContext: contextOf(request, rawPath),
    ...(body.length > 0 && { body: Buffer.from(body).toString(text ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

function contextOf(request: UrlRequest, path: string): object {
  const { raw, urlId, domain, requestId, now, caller } = request;
  const account =
    caller !== undefined && "account" in caller.principal ? caller.principal.account : undefined;
  return {
    accountId: account ?? "anonymous",
    apiId: urlId,
    ...(caller !== undefined && { authorizer: { iam: identityOf(caller) } }),
    domainName: domain,
    domainPrefix: urlId,
    http: {
      method: raw.method,
      path,
      protocol: "HTTP/1.1",
      sourceIp: raw.sourceIp,
      userAgent: raw.headers["user-agent"] ?? "",
    },
    requestId,
    routeKey: "$default",
    stage: "$default",
    time: clfTime(now),
    timeEpoch: now,
  };
}

function identityOf({ principal, accessKeyId }: NonNullable<UrlRequest["caller"]>): object {
  if (!("account" in principal)) return {};
  return {
    accessKey: accessKeyId,
    accountId: principal.account,
    callerId: principal.userId,
    cognitoIdentity: null,
    principalOrgId: null,
    userArn: principal.arn,
    userId: principal.userId,
  };
}

function decodeURIComponentSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Values of the same name are joined with commas. */
function queryOf(text: string): Record<string, string> | undefined {
  if (text === "") return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(text))
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  return query;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 12/Mar/2020:19:03:58 +0000 */
function clfTime(now: Instant): string {
  const [date = "", time] = new Date(epochSeconds(now) * 1000).toISOString().split(/[T.]/);
  const [year, month, day] = date.split("-");
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${time} +0000`;
}

interface Described {
  readonly statusCode?: number | string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
}

/** What a function returned, as an HTTP answer: described by it, or JSON as it is. */
export function responseOf(payload: Uint8Array): RawResponse {
  const text = Buffer.from(payload).toString();
  const value: unknown = JSON.parse(text === "" ? "null" : text);
  if (typeof value !== "object" || value === null || !("statusCode" in value)) {
    const body = typeof value === "string" ? value : text;
    return { status: 200, headers: { "Content-Type": "application/json" }, body };
  }
  const described = value as Described;
  return { ...headOf(described), body: bodyOf(described) };
}

/** Status and headers as a function describes them. */
export function headOf({ statusCode, headers = {}, cookies }: Described): Omit<RawResponse, "body"> {
  const told: Record<string, string | readonly string[]> = {};
  let typed = false;
  for (const [name, value] of Object.entries(headers)) {
    typed ||= name.toLowerCase() === "content-type";
    told[name] = String(value);
  }
  if (!typed) told["Content-Type"] = "application/json";
  if (cookies !== undefined && cookies.length > 0) told["Set-Cookie"] = cookies.map(String);
  return { status: Number(statusCode ?? 200), headers: told };
}

function bodyOf({ body, isBase64Encoded }: Described): string | Uint8Array {
  if (body === undefined || body === null) return "";
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return isBase64Encoded === true ? Buffer.from(text, "base64") : text;
}
