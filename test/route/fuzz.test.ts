/** Whatever a request says, it has a route or a refusal: never an exception of another kind. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { RouteError } from "../../src/kernel/route/route.ts";
import { FORM, json, ROUTER, request, signed } from "./support.ts";

const SEED = 20260101;
const CASES = 5_000;

/** mulberry32 */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS", "__proto__"];
const PIECES = [
  "/",
  "bucket",
  "%2F",
  "%",
  "%zz",
  "//",
  "v20180820",
  "2015-03-31",
  "functions",
  "@connections",
  "..",
  "\xff",
];
const QUERIES = [
  "acl",
  "policy",
  "uploads",
  "Action=",
  "Action=Nope",
  "Version=2010-05-08",
  "%=%",
  "x-id=GetObject",
  "&",
  "=",
  "list-type=2",
];
const HOSTS = [
  "localhost",
  "a.localhost",
  "s3.localhost",
  "..localhost",
  ".amazonaws.com",
  "b.s3-website.localhost",
  "[::1]:4566",
  "x:y:z",
];
const SCOPES = [
  "s3",
  "sqs",
  "execute-api",
  "nope",
  "apigateway",
  "constructor",
  "__proto__",
  "sagemaker",
  "",
];
const HEADERS = [
  () => ({}),
  () => FORM,
  () => json("AmazonSQS.__proto__"),
  () => json("."),
  () => ({ "smithy-protocol": "rpc-v2-cbor" }),
  () => ({ authorization: "AWS4-HMAC-SHA256 Credential=" }),
  () => ({ authorization: "AWS4-HMAC-SHA256 Credential=////, x" }),
  () => ({ "content-type": "application/json", "x-amz-sso_bearer_token": "" }),
];

test(`${CASES} senseless requests (seed ${SEED})`, async () => {
  const random = generator(SEED);
  const any = <T>(choices: readonly T[]): T => choices[random(choices.length)] as T;
  const several = (choices: readonly string[], joint: string) =>
    Array.from({ length: random(5) }, () => any(choices)).join(joint);
  for (let round = 0; round < CASES; round++) {
    const scope = random(2) === 0 ? signed(any(SCOPES)) : {};
    const headers = { host: any(HOSTS), ...scope, ...any(HEADERS)() };
    const target = `/${several(PIECES, "/")}${random(2) === 0 ? `?${several(QUERIES, "&")}` : ""}`;
    const raw = request(any(METHODS), target, headers, several(QUERIES, "&"));
    try {
      const route = await ROUTER.route(raw);
      assert.equal(typeof route.operation.name, "string");
    } catch (error) {
      const shown = JSON.stringify({ seed: SEED, round, target, headers });
      assert.ok(error instanceof RouteError, `${shown} gave ${String((error as Error).stack)}`);
      assert.ok(error.error.status >= 400 && error.error.status <= 501, shown);
    }
  }
});
