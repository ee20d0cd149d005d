import assert from "node:assert/strict";
import test from "node:test";
import { argumentsFor, environmentFor } from "./aws.ts";

test("what is missing is set", () => {
  assert.deepEqual(environmentFor({ args: [], env: { CLOUDLET_PORT: "5000", HOME: "/home/ann" } }), {
    AWS_ENDPOINT_URL: "http://127.0.0.1:5000",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
    CLOUDLET_PORT: "5000",
    HOME: "/home/ann",
  });
});

test("what is set stays, and keys are never mixed", () => {
  const env = environmentFor({ args: [], env: { AWS_ACCESS_KEY_ID: "AKIAX", AWS_REGION: "eu-west-1" } });
  assert.equal(env["AWS_ACCESS_KEY_ID"], "AKIAX");
  assert.equal(env["AWS_SECRET_ACCESS_KEY"], undefined);
  assert.equal(env["AWS_DEFAULT_REGION"], undefined);
});

test("a profile brings credentials and Region", () => {
  for (const call of [
    { args: ["--profile", "ann"], env: {} },
    { args: [], env: { AWS_PROFILE: "ann" } },
  ]) {
    const { AWS_ACCESS_KEY_ID, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL } = environmentFor(call);
    assert.deepEqual([AWS_ACCESS_KEY_ID, AWS_DEFAULT_REGION], [undefined, undefined]);
    assert.equal(AWS_ENDPOINT_URL, "http://127.0.0.1:4566");
  }
});

test("the endpoint is also an argument, unless one was chosen", () => {
  const env = { AWS_ENDPOINT_URL: "http://127.0.0.1:4566" };
  const args = ["sqs", "list-queues"];
  assert.deepEqual(argumentsFor({ args }, env), ["--endpoint-url", "http://127.0.0.1:4566", ...args]);
  assert.deepEqual(argumentsFor({ args: ["--endpoint-url=x", "s3"] }, env), ["--endpoint-url=x", "s3"]);
  assert.deepEqual(argumentsFor({ args }, { ...env, AWS_ENDPOINT_URL_SQS: "http://other" }), args);
});
