import assert from "node:assert/strict";
import { test } from "node:test";
import { crossOriginHeaders, ruleFor } from "./cors.ts";

const RULE = {
  AllowedOrigins: ["https://*.example.com"],
  AllowedMethods: ["GET"],
  AllowedHeaders: ["x-*-id"],
};
const asked = (more: object) => ({ origin: "https://a.example.com", method: "GET", headers: [], ...more });

test("one asterisk stands for any text, also for none", () => {
  assert.equal(ruleFor([RULE], asked({})), RULE);
  assert.equal(ruleFor([RULE], asked({ origin: "https://.example.com" })), RULE);
  assert.equal(ruleFor([RULE], asked({ origin: "https://example.com" })), undefined);
  assert.equal(ruleFor([RULE], asked({ origin: "http://a.example.com" })), undefined);
  assert.equal(ruleFor([RULE], asked({ headers: ["x-trace-id", "x--id"] })), RULE);
  assert.equal(
    ruleFor([RULE], asked({ headers: ["x-id"] })),
    undefined,
    "before and behind must not overlap",
  );
});

test("origins know case, methods too", () => {
  assert.equal(ruleFor([RULE], asked({ origin: "https://a.EXAMPLE.com" })), undefined);
  assert.equal(ruleFor([RULE], asked({ method: "get" })), undefined);
});

test("a rule for every origin vouches for no credentials", () => {
  const open = { AllowedOrigins: ["*"], AllowedMethods: ["GET", "PUT"] };
  const headers = crossOriginHeaders(open, asked({}));
  assert.equal(headers["Access-Control-Allow-Origin"], "*");
  assert.equal(headers["Access-Control-Allow-Credentials"], undefined);
  assert.equal(crossOriginHeaders(RULE, asked({}))["Access-Control-Allow-Credentials"], "true");
});
