import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, instant, SECOND } from "../base/instant.ts";
import { AwsError } from "../kernel/dispatch/errors.ts";
import { OutboundFailure } from "../kernel/ports/http.ts";
import { failureOf, Undeliverable } from "./failure.ts";
import { nextAttempt } from "./retry.ts";
import { targetKind } from "./target.ts";

const FAILURES: readonly [error: Error, code: string, retriable: boolean][] = [
  [new AwsError("AccessDenied", 403, ""), "NO_PERMISSIONS", false],
  [new AwsError("AuthorizationError", 403, ""), "NO_PERMISSIONS", false],
  [new AwsError("QueueDoesNotExist", 400, ""), "NO_RESOURCE", false],
  [new AwsError("ResourceNotFoundException", 404, ""), "NO_RESOURCE", false],
  [new AwsError("TooManyRequestsException", 429, ""), "THROTTLING", true],
  [new AwsError("ProvisionedThroughputExceededException", 400, ""), "THROTTLING", true],
  [new AwsError("ServiceException", 500, ""), "ERROR_FROM_TARGET", true],
  [new AwsError("NotImplemented", 501, ""), "SDK_CLIENT_ERROR", false],
  [new AwsError("ResourceConflictException", 409, ""), "RESOURCE_MODIFICATION_COLLISION", true],
  [new AwsError("InvalidParameterValue", 400, ""), "SDK_CLIENT_ERROR", false],
  [new OutboundFailure("timeout", ""), "TIMEOUT", true],
  [new OutboundFailure("unreachable", ""), "CONNECTION_FAILURE", true],
  [new Undeliverable("INVALID_JSON", ""), "INVALID_JSON", false],
];
for (const [error, code, retriable] of FAILURES)
  test(`${error.name} ${error instanceof AwsError ? error.code : error.message} is ${code}`, () => {
    const failure = failureOf(error);
    assert.deepEqual([failure.code, failure.retriable], [code, retriable]);
  });

test("a defect is no failure of a delivery", () =>
  assert.throws(() => failureOf(new TypeError("x")), TypeError));

test("without a policy there are 185 retries within a day, further and further apart", () => {
  let now = instant(0);
  let retries = 0;
  for (;;) {
    const next = nextAttempt(undefined, retries, instant(0), now);
    if (typeof next === "string") {
      assert.equal(next, "MaximumRetryAttempts");
      break;
    }
    assert.ok(next - now >= SECOND && next > now);
    now = next;
    retries++;
  }
  assert.equal(retries, 185);
  assert.ok(now <= DAY);
});

test("an event that grows too old is given up", () =>
  assert.equal(
    nextAttempt({ MaximumEventAgeInSeconds: 60 }, 6, instant(0), instant(59 * SECOND)),
    "MaximumEventAgeInSeconds",
  ));

test("ARNs name kinds of targets", () => {
  assert.equal(targetKind("arn:aws:sqs:us-east-1:1:q.fifo"), "sqs");
  assert.equal(targetKind("arn:aws:lambda:us-east-1:1:function:f:live"), "lambda");
  assert.equal(targetKind("arn:aws:lambda:us-east-1:1:layer:l"), undefined);
  assert.equal(targetKind("arn:aws:toString:us-east-1:1:x"), undefined);
  assert.equal(targetKind("q"), undefined);
});
