/**
 * Cross-origin rules. https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
 */
import type { CORSRule } from "../../../gen/s3.ts";
import { invalidRequest, malformedXml } from "../errors.ts";

/** The kind of a bucket's configuration that holds its rules. */
export const CORS = "cors";

const RULES_MAX = 100;
const METHODS: ReadonlySet<string> = new Set(["GET", "PUT", "HEAD", "POST", "DELETE"]);

/** Refuses rules that S3 would not take. */
export function checkRules(rules: readonly CORSRule[]): void {
  if (rules.length === 0) throw malformedXml();
  if (rules.length > RULES_MAX)
    throw invalidRequest("The number of CORS rules should not exceed allowed limit of 100 rules.");
  for (const rule of rules) checkRule(rule);
}

function checkRule(rule: CORSRule): void {
  const { AllowedMethods: methods = [], AllowedOrigins: origins = [], AllowedHeaders: headers = [] } = rule;
  if (methods.length === 0 || origins.length === 0) throw malformedXml();
  for (const method of methods)
    if (!METHODS.has(method))
      throw invalidRequest(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
  for (const origin of origins) checkWildcards("AllowedOrigin", origin);
  for (const header of headers) checkWildcards("AllowedHeader", header);
  for (const header of rule.ExposeHeaders ?? [])
    if (header.includes("*"))
      throw invalidRequest(
        `ExposeHeader "${header}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
      );
}

function checkWildcards(element: string, text: string): void {
  if (text.split("*").length > 2)
    throw invalidRequest(`${element} "${text}" can not have more than one wildcard.`);
}

/** What a page of another origin wants to do. */
export interface CrossOriginRequest {
  readonly origin: string;
  readonly method: string;
  /** Headers it wants to send, in lower case; those of a request that was sent need no leave any more. */
  readonly headers: readonly string[];
}

/** The first rule that lets the request pass. */
export function ruleFor(rules: readonly CORSRule[], request: CrossOriginRequest): CORSRule | undefined {
  return rules.find(
    ({ AllowedOrigins, AllowedMethods, AllowedHeaders = [] }) =>
      AllowedMethods.some((method) => method === request.method) &&
      AllowedOrigins.some((origin) => matches(origin, request.origin)) &&
      request.headers.every((header) => AllowedHeaders.some((each) => matches(each.toLowerCase(), header))),
  );
}

/** One asterisk stands for any text. */
function matches(pattern: string, text: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0) return pattern === text;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

/** What the answer tells the browser. A rule for every origin vouches for no credentials. */
export function crossOriginHeaders(rule: CORSRule, request: CrossOriginRequest): Record<string, string> {
  const everyone = rule.AllowedOrigins.includes("*");
  const exposed = rule.ExposeHeaders ?? [];
  return {
    "Access-Control-Allow-Origin": everyone ? "*" : request.origin,
    "Access-Control-Allow-Methods": rule.AllowedMethods.join(", "),
    ...(request.headers.length > 0 && { "Access-Control-Allow-Headers": request.headers.join(", ") }),
    ...(exposed.length > 0 && { "Access-Control-Expose-Headers": exposed.join(", ") }),
    ...(rule.MaxAgeSeconds !== undefined && { "Access-Control-Max-Age": String(rule.MaxAgeSeconds) }),
    ...(!everyone && { "Access-Control-Allow-Credentials": "true" }),
    Vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
}
