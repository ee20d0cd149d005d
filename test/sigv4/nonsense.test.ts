/** Whatever arrives, the authenticator answers with AWS's errors; it never breaks, and it never believes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import type { RefusalFamily } from "../../src/kernel/sigv4/refusal.ts";
import { Random } from "../support/random.ts";
import { authenticatorWith, request, S3, standardEndpoint } from "./bench.ts";

const KEY = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const DATE = "20260102T030405Z";
const FAMILIES: readonly RefusalFamily[] = [
  "json",
  "rest-json",
  "query",
  "ec2",
  "rest-xml",
  "smithy-rpc-v2-cbor",
];
const WORDS = [
  "AWS4-HMAC-SHA256",
  "AWS4-ECDSA-P256-SHA256",
  "AWS4-",
  "AWS",
  "Bearer",
  "Credential=",
  "SignedHeaders=",
  "Signature=",
  "AKIDEXAMPLE/20260102/eu-west-1/sqs/aws4_request",
  "AKIDEXAMPLE/20260102/sqs/aws4_request",
  "test/20260102/eu-west-1/s3/aws4_request",
  "host;x-amz-date",
  "host",
  "3045022100aa",
  "a".repeat(64),
  ",",
  ", ",
  " ",
  "=",
  "/",
  ";",
  "%",
  "%zz",
  "\u00ff",
  "",
];
const VALUES = [
  "",
  "x",
  DATE,
  "20260199T030405Z",
  "Fri, 02 Jan 2026 03:04:05 GMT",
  "UNSIGNED-PAYLOAD",
  "-5",
  "60",
  ...WORDS,
];
const HEADERS = [
  "x-amz-date",
  "date",
  "x-amz-content-sha256",
  "x-amz-security-token",
  "x-amz-region-set",
  "x-amz-target",
  "host",
];
const PARAMETERS = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-Security-Token",
  "x",
];

test("requests made of the words of a signature in any order", () => {
  const authenticator = authenticatorWith([KEY], DATE);
  for (let seed = 1; seed <= 6_000; seed++) {
    const random = new Random(seed);
    const below = (bound: number) => random.below(bound);
    const phrase = () => Array.from({ length: below(9) }, () => random.pick(WORDS)).join("");
    const headers: Record<string, string> = {};
    if (below(3) > 0) headers["authorization"] = `${random.pick(WORDS)} ${phrase()}`;
    for (const name of HEADERS)
      if (below(2) === 0) headers[name] = below(3) === 0 ? phrase() : random.pick(VALUES);
    const query = PARAMETERS.filter(() => below(3) === 0)
      .map((name) => `${name}=${random.pick(VALUES)}`)
      .join("&");
    const sent = { ...request("GET", `/${phrase()}`, headers), query };
    const endpoint = below(2) === 0 ? S3 : standardEndpoint("sqs", random.pick(FAMILIES));
    const body = below(3) === 0 ? undefined : new Uint8Array(below(4));
    try {
      const got = authenticator.authenticate(sent, endpoint, authenticator.now, body);
      assert.equal(got.verified, false, `seed ${seed}`);
    } catch (error) {
      assert.ok(error instanceof AwsError, `seed ${seed}: ${error}`);
      assert.ok(
        error.status >= 400 && error.status < 600 && error.message !== "",
        `seed ${seed}: ${error.code}`,
      );
    }
  }
});
