import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { formBody, KEYS, signed, visit } from "./browser.ts";
import { type BucketWorld, startBucket, text } from "./fixtures.ts";

const URL_OF_BUCKET = "http://test-bucket.s3.us-east-1.localhost:4566/";

async function post(b: BucketWorld, fields: Record<string, string>, content: string | Uint8Array = "hello") {
  const { type, body } = formBody(fields, { name: "C:\\pictures\\me.txt", content });
  return visit(b.world, "POST", URL_OF_BUCKET, { "content-type": type }, body);
}

test("a signed form uploads its file as its fields say", async () => {
  await using b = await startBucket();
  const conditions = [
    ["starts-with", "$key", "user/"],
    ["eq", "$Content-Type", "text/plain"],
    { "x-amz-meta-colour": "green" },
    { success_action_status: "201" },
    ["content-length-range", 1, 100],
  ];
  const fields = {
    key: "user/\u0024{filename}",
    "Content-Type": "text/plain",
    "x-amz-meta-colour": "green",
    success_action_status: "201",
  };
  const answer = await post(b, signed(b, fields, { conditions }));
  assert.equal(answer.status, 201, answer.text);
  assert.match(
    answer.text,
    /<PostResponse><Location>http:\/\/test-bucket\.s3\.us-east-1\.localhost:4566\/user\/me\.txt</,
  );
  assert.match(answer.text, /<Bucket>test-bucket<\/Bucket><Key>user\/me\.txt<\/Key><ETag>/);
  const object = await b.s3.getObject({ Bucket: b.Bucket, Key: "user/me.txt" });
  assert.equal(await text(object), "hello");
  assert.equal(object.ContentType, "text/plain");
  assert.deepEqual(object.Metadata, { colour: "green" });
});

test("204 by default, 303 to where the form says", async () => {
  await using b = await startBucket();
  const key = [["starts-with", "$key", ""]];
  const plain = await post(b, signed(b, { key: "k" }, { conditions: key }));
  assert.equal(plain.status, 204);
  assert.equal(plain.headers["etag"], '"5d41402abc4b2a76b9719d911017c592"');
  const redirect = ["starts-with", "$success_action_redirect", ""];
  const fields = { key: "a b", success_action_redirect: "http://example.com/done?x=1" };
  const sent = await post(b, signed(b, fields, { conditions: [...key, redirect] }));
  assert.equal(sent.status, 303);
  const location = new URL(sent.headers["location"] ?? "");
  assert.equal(location.searchParams.get("bucket"), b.Bucket);
  assert.equal(location.searchParams.get("key"), "a b");
  assert.equal(location.searchParams.get("etag"), '"5d41402abc4b2a76b9719d911017c592"');
});

test("what the policy does not allow is refused", async () => {
  await using b = await startBucket();
  const conditions = [["starts-with", "$key", "user/"]];
  const failed = async (fields: Record<string, string>, content?: string) => {
    const { status, text } = await post(b, fields, content);
    return `${status} ${/<Code>(.*?)<\/Code>/.exec(text)?.[1]}: ${/<Message>(.*?)<\/Message>/s.exec(text)?.[1]}`;
  };
  assert.equal(
    await failed(signed(b, { key: "other/k" }, { conditions })),
    "403 AccessDenied: Invalid according to Policy: Policy Condition failed: [&quot;starts-with&quot;, &quot;$key&quot;, &quot;user/&quot;]",
  );
  assert.equal(
    await failed(signed(b, { key: "user/k", acl: "private" }, { conditions })),
    "403 AccessDenied: Invalid according to Policy: Extra input fields: acl",
  );
  assert.match(
    await failed(
      signed(b, { key: "user/k" }, { conditions: [...conditions, ["content-length-range", 0, 3]] }),
    ),
    /^400 EntityTooLarge/,
  );
  const fields = signed(b, { key: "user/k" }, { conditions, expiresInSeconds: 60 });
  await b.world.clock.advance({ seconds: 61 });
  assert.equal(await failed(fields), "403 AccessDenied: Invalid according to Policy: Policy expired.");
  assert.match(await failed({ key: "user/k" }), /^403 AccessDenied: Access Denied/, "nobody may write");
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "eve" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "eve" });
  const keys = { id: AccessKey?.AccessKeyId ?? "", secret: AccessKey?.SecretAccessKey ?? "" };
  assert.match(
    await failed(signed(b, { key: "user/k" }, { conditions, keys })),
    /is not authorized to perform: s3:PutObject/,
  );
  const forged = { ...keys, secret: "wrong" };
  assert.match(
    await failed(signed(b, { key: "user/k" }, { conditions, keys: forged })),
    /^403 SignatureDoesNotMatch/,
  );
  assert.deepEqual(await b.keys(), []);
});

test("forms that are none", async () => {
  await using b = await startBucket();
  const noFile = formBody({ key: "k" }, undefined);
  const missing = await visit(b.world, "POST", URL_OF_BUCKET, { "content-type": noFile.type }, noFile.body);
  assert.match(missing.text, /POST requires exactly one file upload per request\./);
  const broken = await visit(
    b.world,
    "POST",
    URL_OF_BUCKET,
    { "content-type": "multipart/form-data; boundary=x" },
    "?",
  );
  assert.match(broken.text, /<Code>(?:MalformedPOSTRequest|InvalidArgument)<\/Code>/);
});

test("a large file streams through, whatever boundary-like bytes are in it", async () => {
  await using b = await startBucket();
  const content = Buffer.alloc(6 * 1024 * 1024, "\r\n------WebKitFormBoundary7MA4YWxkTrZu0g");
  const answer = await post(b, signed(b, { key: "big" }, { conditions: [{ key: "big" }] }), content);
  assert.equal(answer.status, 204, answer.text);
  const { Body } = await b.s3.getObject({ Bucket: b.Bucket, Key: "big" });
  assert.deepEqual(Buffer.from((await Body?.transformToByteArray()) ?? []), content);
});

test("a form may still be signed with Signature Version 2, and policies see that", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const now = b.world.clock.now();
  const expiration = new Date(now.getTime() + 3_600_000).toISOString();
  const conditions = [{ bucket: Bucket }, ["starts-with", "$key", ""]];
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
  const signature = createHmac("sha1", KEYS.secret).update(policy).digest("base64");
  const form = { key: "old", AWSAccessKeyId: KEYS.id, policy, signature };
  assert.equal((await post(b, form)).status, 204);
  assert.equal(await b.get("old"), "hello");
  const Statement = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition: { StringEquals: { "s3:signatureversion": "AWS", "s3:authType": "POST" } },
  };
  await b.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  assert.equal((await post(b, form)).status, 403);
});
