import assert from "node:assert/strict";
import test from "node:test";
import type { RawRequest } from "../kernel/edge/raw.ts";
import { distrust, isLoopback } from "./trust.ts";

function verdict(headers: Readonly<Record<string, string>>): "trusted" | "distrusted" {
  return distrust({ headers } as RawRequest) === undefined ? "trusted" : "distrusted";
}

for (const host of [
  "127.0.0.1:4566",
  "localhost:4566",
  "[::1]:4566",
  "172.17.0.2:4566",
  "cloudlet:4566",
  "host.docker.internal:4566",
  "localhost.localstack.cloud:4566",
  "sqs.us-east-1.localhost:4566",
]) {
  test(`programs may call it ${host}`, () => {
    assert.equal(verdict({ host }), "trusted");
  });
}

test("a name that a stranger's DNS points here is not ours", () => {
  assert.equal(verdict({ host: "rebind.example.com:4566" }), "distrusted");
  assert.equal(verdict({ host: "127.0.0.1.evil.example" }), "distrusted");
  assert.equal(verdict({ host: "localhost.evil.example" }), "distrusted");
  assert.equal(verdict({}), "distrusted");
});

test("pages of other origins are refused, our own are not", () => {
  const host = "127.0.0.1:4566";
  assert.equal(verdict({ host, origin: "https://evil.example" }), "distrusted");
  assert.equal(verdict({ host, origin: "null" }), "distrusted");
  assert.equal(verdict({ host, origin: "http://127.0.0.1:8080" }), "distrusted");
  assert.equal(verdict({ host, "sec-fetch-site": "cross-site" }), "distrusted");
  assert.equal(verdict({ host, "sec-fetch-site": "same-site" }), "distrusted");
  assert.equal(
    verdict({ host, origin: "http://127.0.0.1:4566", "sec-fetch-site": "same-origin" }),
    "trusted",
  );
  assert.equal(verdict({ host, "sec-fetch-site": "none" }), "trusted");
});

test("loopback addresses", () => {
  for (const own of ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"]) assert.ok(isLoopback(own), own);
  for (const other of ["10.0.0.1", "128.0.0.1", "::ffff:10.0.0.1", "fe80::1"])
    assert.ok(!isLoopback(other), other);
});
