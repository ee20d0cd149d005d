/** https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors */
import type { Cors } from "../../../gen/lambda.ts";
import type { RawRequest } from "../../../kernel/edge/raw.ts";

/** What an answer tells pages of other origins; nothing for an origin that is not let in. */
export function corsHeaders(cors: Cors | undefined, { headers }: RawRequest): Record<string, string> {
  const { origin } = headers;
  const origins = cors?.AllowOrigins ?? [];
  if (cors === undefined || origin === undefined) return {};
  const any = origins.includes("*");
  if (!any && !origins.some((each) => fits(each, origin))) return {};
  const list = (values: readonly string[] | undefined) => values?.join(",") ?? "";
  return {
    "Access-Control-Allow-Origin": any ? "*" : origin,
    ...(!any && { Vary: "Origin" }),
    ...(cors.AllowCredentials === true && { "Access-Control-Allow-Credentials": "true" }),
    ...(cors.AllowHeaders !== undefined && { "Access-Control-Allow-Headers": list(cors.AllowHeaders) }),
    ...(cors.AllowMethods !== undefined && { "Access-Control-Allow-Methods": list(cors.AllowMethods) }),
    ...(cors.ExposeHeaders !== undefined && { "Access-Control-Expose-Headers": list(cors.ExposeHeaders) }),
    ...(cors.MaxAge !== undefined && { "Access-Control-Max-Age": String(cors.MaxAge) }),
  };
}

/** "https://*.example.com" lets subdomains in. */
function fits(allowed: string, origin: string): boolean {
  const star = allowed.indexOf("*");
  if (star < 0) return allowed.toLowerCase() === origin.toLowerCase();
  return origin.startsWith(allowed.slice(0, star)) && origin.endsWith(allowed.slice(star + 1));
}
