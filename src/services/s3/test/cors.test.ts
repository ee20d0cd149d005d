import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./browser.ts";
import { refusal, startBucket } from "./fixtures.ts";

const URL_OF_KEY = "http://test-bucket.s3.us-east-1.localhost:4566/photo.jpg";
const PREFLIGHT = { origin: "https://app.example.com", "access-control-request-method": "PUT" };

test("a preflight is answered by the first rule that fits", async () => {
  await using b = await startBucket();
  await b.s3.putBucketCors({
    Bucket: b.Bucket,
    CORSConfiguration: {
      CORSRules: [
        { AllowedOrigins: ["https://other.example.com"], AllowedMethods: ["PUT"] },
        {
          AllowedOrigins: ["https://*.example.com"],
          AllowedMethods: ["PUT", "GET"],
          AllowedHeaders: ["x-amz-*", "Content-Type"],
          ExposeHeaders: ["ETag"],
          MaxAgeSeconds: 600,
        },
      ],
    },
  });
  const headers = { ...PREFLIGHT, "access-control-request-headers": "X-Amz-Date, content-type" };
  const answer = await visit(b.world, "OPTIONS", URL_OF_KEY, headers);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers["access-control-allow-origin"], "https://app.example.com");
  assert.equal(answer.headers["access-control-allow-methods"], "PUT, GET");
  assert.equal(answer.headers["access-control-allow-headers"], "x-amz-date, content-type");
  assert.equal(answer.headers["access-control-expose-headers"], "ETag");
  assert.equal(answer.headers["access-control-max-age"], "600");
  assert.equal(answer.headers["access-control-allow-credentials"], "true");
  assert.match(answer.headers["vary"] ?? "", /^Origin/);
  const path = await visit(b.world, "OPTIONS", "http://127.0.0.1:4566/test-bucket/photo.jpg", headers);
  assert.equal(path.status, 200);
});

test("a preflight that no rule lets through is forbidden", async () => {
  await using b = await startBucket();
  const off = await visit(b.world, "OPTIONS", URL_OF_KEY, PREFLIGHT);
  assert.equal(off.status, 403);
  assert.match(off.text, /<Message>CORSResponse: CORS is not enabled for this bucket.<\/Message>/);
  await b.s3.putBucketCors({
    Bucket: b.Bucket,
    CORSConfiguration: { CORSRules: [{ AllowedOrigins: ["*"], AllowedMethods: ["GET"] }] },
  });
  const method = await visit(b.world, "OPTIONS", URL_OF_KEY, PREFLIGHT);
  assert.equal(method.status, 403);
  assert.match(method.text, /<Code>AccessForbidden<\/Code>.*<Method>PUT<\/Method><ResourceType>OBJECT</s);
  const header = {
    ...PREFLIGHT,
    "access-control-request-method": "GET",
    "access-control-request-headers": "x",
  };
  assert.equal((await visit(b.world, "OPTIONS", URL_OF_KEY, header)).status, 403);
  const noOrigin = await visit(b.world, "OPTIONS", URL_OF_KEY);
  assert.equal(noOrigin.status, 400);
  assert.match(noOrigin.text, /Insufficient information. Origin request header needed./);
  const nowhere = await visit(b.world, "OPTIONS", "http://nowhere-at-all.s3.localhost:4566/k", PREFLIGHT);
  assert.match(nowhere.text, /CORSResponse: Bucket not found/);
});

test("answers to other origins say what browsers may read, refusals included", async () => {
  await using b = await startBucket();
  await b.s3.putBucketCors({
    Bucket: b.Bucket,
    CORSConfiguration: {
      CORSRules: [{ AllowedOrigins: ["*"], AllowedMethods: ["GET"], ExposeHeaders: ["ETag"] }],
    },
  });
  const origin = { origin: "https://anywhere.example.org" };
  const denied = await visit(b.world, "GET", URL_OF_KEY, origin);
  assert.equal(denied.status, 403);
  assert.equal(denied.headers["access-control-allow-origin"], "*");
  assert.equal(denied.headers["access-control-expose-headers"], "ETag");
  assert.equal(denied.headers["access-control-allow-credentials"], undefined);
  const other = await visit(b.world, "DELETE", URL_OF_KEY, origin);
  assert.equal(other.headers["access-control-allow-origin"], undefined);
  const same = await visit(b.world, "GET", URL_OF_KEY);
  assert.equal(same.headers["access-control-allow-origin"], undefined);
});

test("rules that S3 would not take are refused", async () => {
  await using b = await startBucket();
  const put = (rule: {
    AllowedMethods?: string[];
    AllowedOrigins?: string[];
    AllowedHeaders?: string[];
    ExposeHeaders?: string[];
  }) =>
    refusal(
      b.s3.putBucketCors({
        Bucket: b.Bucket,
        CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"], ...rule }] },
      }),
    );
  assert.equal(
    await put({ AllowedMethods: ["PATCH"] }),
    "InvalidRequest: Found unsupported HTTP method in CORS config. Unsupported method is PATCH",
  );
  assert.equal(
    await put({ AllowedOrigins: ["http://*.*.com"] }),
    'InvalidRequest: AllowedOrigin "http://*.*.com" can not have more than one wildcard.',
  );
  assert.match(await put({ ExposeHeaders: ["x-*"] }), /ExposeHeader "x-\*" contains wildcard/);
  assert.equal(
    await refusal(b.s3.getBucketCors({ Bucket: b.Bucket })),
    "NoSuchCORSConfiguration: The CORS configuration does not exist",
  );
});
