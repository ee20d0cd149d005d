import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { GetObjectCommand, PutObjectCommand, S3 } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { visit } from "./browser.ts";
import { type BucketWorld, startBucket } from "./fixtures.ts";

/** A user who may do everything to S3: its key has a secret that signatures are held against. */
async function keyOf(b: BucketWorld): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "signer" });
  const Statement = { Effect: "Allow", Action: "s3:*", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "signer", PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "signer" });
  return {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
}

/** As AWS's own presigner makes it, for ten minutes. */
function presign(
  b: BucketWorld,
  credentials: Awaited<ReturnType<typeof keyOf>>,
  command: Command,
): Promise<string> {
  const s3 = b.world.sdk(S3, { credentials, config: { endpoint: "http://s3.us-east-1.localhost:4566" } });
  return getSignedUrl(s3, command, { expiresIn: 600 });
}
type Command = GetObjectCommand | PutObjectCommand;

test("a presigned URL reads and writes until it expires by the clock", async () => {
  await using b = await startBucket();
  const key = await keyOf(b);
  const upload = await presign(b, key, new PutObjectCommand({ Bucket: b.Bucket, Key: "k" }));
  assert.equal((await visit(b.world, "PUT", upload, {}, "hello")).status, 200);
  const url = await presign(
    b,
    key,
    new GetObjectCommand({ Bucket: b.Bucket, Key: "k", ResponseContentType: "text/x-made-up" }),
  );
  const page = await visit(b.world, "GET", url);
  assert.equal(page.text, "hello");
  assert.equal(page.headers["content-type"], "text/x-made-up");
  assert.equal((await visit(b.world, "PUT", url, {}, "x")).status, 403, "it is good for one method only");
  await b.world.clock.advance({ minutes: 11 });
  const late = await visit(b.world, "GET", url);
  assert.equal(late.status, 403);
  assert.match(late.text, /<Code>AccessDenied<\/Code><Message>Request has expired<\/Message>/);
});

test("what the presigner put into the URL means what its header would", async () => {
  await using b = await startBucket();
  const key = await keyOf(b);
  const url = await presign(
    b,
    key,
    new PutObjectCommand({
      Bucket: b.Bucket,
      Key: "k",
      Metadata: { colour: "red" },
      StorageClass: "STANDARD_IA",
      Tagging: "team=blue",
    }),
  );
  assert.match(url, /x-amz-meta-colour=red/);
  assert.equal((await visit(b.world, "PUT", url, {}, "hello")).status, 200);
  const head = await b.s3.headObject({ Bucket: b.Bucket, Key: "k" });
  assert.deepEqual(head.Metadata, { colour: "red" });
  assert.equal(head.StorageClass, "STANDARD_IA");
  const { TagSet } = await b.s3.getObjectTagging({ Bucket: b.Bucket, Key: "k" });
  assert.deepEqual(TagSet, [{ Key: "team", Value: "blue" }]);
});

test("policies see how a request was signed", async () => {
  await using b = await startBucket();
  const key = await keyOf(b);
  const { Bucket } = b;
  await b.put("k", "v");
  const deny = (Condition: object) =>
    b.s3.putBucketPolicy({
      Bucket,
      Policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: `arn:aws:s3:::${Bucket}/*`,
          Condition,
        },
      }),
    });
  const url = await presign(b, key, new GetObjectCommand({ Bucket, Key: "k" }));
  await deny({ StringNotEquals: { "s3:authType": "REST-HEADER" } });
  assert.equal((await visit(b.world, "GET", url)).status, 403);
  assert.equal(await b.get("k"), "v");
  await deny({ StringEquals: { "s3:authType": "REST-HEADER" } });
  assert.equal((await visit(b.world, "GET", url)).status, 200);
  await deny({ StringEquals: { "s3:x-amz-content-sha256": "UNSIGNED-PAYLOAD" } });
  assert.equal(await b.get("k"), "v", "a signed payload has its hash there");
});
