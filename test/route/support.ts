import { readFileSync } from "node:fs";
import { SERVICES } from "../../src/gen/services.ts";
import { WholeBody } from "../../src/kernel/edge/body.ts";
import type { RawRequest } from "../../src/kernel/edge/raw.ts";
import { Router } from "../../src/kernel/route/route.ts";
import { Catalog } from "../../src/kernel/wire/catalog.ts";

export const CATALOG = new Catalog((id) =>
  readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
);
export const ROUTER = new Router(SERVICES, CATALOG);

/** @param target path and query, as on the wire */
export function request(
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body = "",
): RawRequest {
  const mark = target.indexOf("?");
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers: { host: "127.0.0.1:4566", ...headers },
    body: new WholeBody(Buffer.from(body)),
    sourceIp: "127.0.0.1",
    secure: false,
  };
}

/** Headers of a request signed for a service. */
export function signed(service: string, region = "us-east-1"): Record<string, string> {
  const credential = `AKIAIOSFODNN7EXAMPLE/20260101/${region}/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0` };
}

export const FORM = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };

/** Headers of a JSON request. */
export const json = (target: string) => ({
  "x-amz-target": target,
  "content-type": "application/x-amz-json-1.0",
});
export const at = (host: string) => ({ host });
/** A target presigned for eu-west-1. */
export const query = (service: string, text: string) =>
  `/?${text}&X-Amz-Credential=AKIA%2F20260101%2Feu-west-1%2F${service}%2Faws4_request`;
