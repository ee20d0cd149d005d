import assert from "node:assert/strict";
import { test } from "node:test";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { STS } from "@aws-sdk/client-sts";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { visit } from "./browser.ts";
import {
  ARN,
  byPath,
  createDirectory,
  inSession,
  startDirectory,
  user,
  zonal,
} from "./directory-fixtures.ts";
import { client, refusal, text } from "./fixtures.ts";

const DENIED = "AccessDenied: Access Denied";

test("a session lasts five minutes by the clock", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("k", "hello");
  const { Credentials, ServerSideEncryption } = await s3.createSession({ Bucket });
  assert.equal(ServerSideEncryption, "AES256");
  assert.match(Credentials?.AccessKeyId ?? "", /^ASIA/);
  assert.equal(Credentials?.Expiration?.toISOString(), "2026-01-01T00:05:00.000Z");
  const mine = inSession(world, Credentials);
  assert.equal(await text(await mine.getObject({ Bucket, Key: "k" })), "hello");
  await world.clock.advance({ minutes: 4, seconds: 59 });
  await mine.putObject({ Bucket, Key: "k2", Body: "again" });
  await world.clock.advance({ seconds: 1 });
  assert.equal(
    await refusal(mine.getObject({ Bucket, Key: "k" })),
    "ExpiredToken: The provided token has expired.",
  );
  assert.equal(await d.get("k2"), "again"); // SDKs ask for another one
});

test("a session is good for its bucket and for nothing else", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("k", "hello");
  const other = "other--use1-az4--x-s3";
  await createDirectory(s3, other);
  const { Credentials } = await s3.createSession({ Bucket });
  const mine = inSession(world, Credentials);
  assert.equal(await refusal(mine.getObject({ Bucket: other, Key: "k" })), DENIED);
  const keys = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  // As ordinary temporary credentials it is nobody's.
  assert.match(
    await refusal(world.sdk(STS, { credentials: keys }).getCallerIdentity({})),
    /^InvalidClientTokenId/,
  );
  const strange = zonal(world, {}, keys);
  const invalid = "InvalidToken: The provided token is malformed or otherwise invalid.";
  assert.equal(await refusal(strange.listBuckets({})), invalid);
  assert.equal(await refusal(strange.deleteBucket({ Bucket })), invalid);
  // Nor are ordinary ones a session.
  const role = await world.sdk(STS).getSessionToken({});
  const ordinary = inSession(world, role.Credentials as typeof Credentials);
  assert.equal(await refusal(ordinary.getObject({ Bucket, Key: "k" })), invalid);
  const forged = inSession(world, { ...Credentials, SecretAccessKey: "wrong" } as typeof Credentials);
  assert.match(await refusal(forged.getObject({ Bucket, Key: "k" })), /^SignatureDoesNotMatch/);
  assert.equal(await refusal(client(world).createSession({ Bucket: "general" })), MISSING);
});

const MISSING = "MethodNotAllowed: The specified method is not allowed against this resource.";

test("who may make which session", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("k", "hello");
  const session = (condition: object) => ({
    Effect: "Allow",
    Action: "s3express:CreateSession",
    Resource: ARN,
    ...condition,
  });
  const eve = await user(world, "eve", { Effect: "Allow", Action: "s3:*", Resource: "*" });
  assert.equal(
    await refusal(eve.createSession({ Bucket })),
    "AccessDenied: User: arn:aws:iam::000000000000:user/eve is not authorized to perform: s3express:CreateSession " +
      `on resource: "${ARN}" because no identity-based policy allows the s3express:CreateSession action`,
  );
  const mode = { Condition: { StringEquals: { "s3express:SessionMode": "ReadOnly" } } };
  const reader = await user(world, "reader", session(mode));
  assert.match(await refusal(reader.createSession({ Bucket, SessionMode: "ReadWrite" })), /^AccessDenied/);
  const { Credentials } = await reader.createSession({ Bucket }); // the most that it may have
  const reading = inSession(world, Credentials);
  assert.equal(await text(await reading.getObject({ Bucket, Key: "k" })), "hello");
  assert.equal((await reading.listObjectsV2({ Bucket })).KeyCount, 1);
  assert.equal(await refusal(reading.putObject({ Bucket, Key: "k", Body: "x" })), DENIED);
  assert.equal(await refusal(reading.deleteObject({ Bucket, Key: "k" })), DENIED);
  assert.equal(await refusal(reading.renameObject({ Bucket, Key: "n", RenameSource: "/k" })), DENIED);
  assert.equal(await d.get("k"), "hello");
  // Copies are made without a session, by the same right; their source is read by it, too.
  assert.match(
    await refusal(reader.copyObject({ Bucket, Key: "c", CopySource: `${Bucket}/k` })),
    /^AccessDenied/,
  );
  const writer = await user(world, "writer", session({}));
  await writer.copyObject({ Bucket, Key: "c", CopySource: `${Bucket}/k` });
  assert.equal(await d.get("c"), "hello");
  assert.match(await refusal(writer.deleteBucket({ Bucket })), /s3express:DeleteBucket on resource/);
  await s3.putBucketPolicy({
    Bucket,
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Principal: { AWS: "arn:aws:iam::000000000000:user/writer" },
          Action: "s3express:CreateSession",
          Resource: ARN,
        },
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::000000000000:user/eve" },
          Action: "s3express:CreateSession",
          Resource: ARN,
        },
      ],
    }),
  });
  assert.match(
    await refusal(writer.getObject({ Bucket, Key: "k" })),
    /with an explicit deny in a resource-based policy$/,
  );
  assert.equal(await text(await eve.getObject({ Bucket, Key: "k" })), "hello");
});

test("without a session, each request is asked for by itself", async () => {
  await using d = await startDirectory();
  const { world, Bucket } = d;
  await d.put("k", "hello");
  const plain = byPath(world);
  assert.equal(await text(await plain.getObject({ Bucket, Key: "k" })), "hello");
  await plain.putObject({ Bucket, Key: "p", Body: "by path" });
  assert.equal(await d.get("p"), "by path");
  assert.equal((await plain.listDirectoryBuckets({})).Buckets?.length, 1);
  const nobody = await visit(world, "GET", `https://${Bucket}.s3express-use1-az4.us-east-1.amazonaws.com/k`);
  assert.equal(nobody.status, 403);
});

test("a session does not outlive its bucket's owner", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  const { Credentials } = await s3.createSession({ Bucket });
  await s3.deleteBucket({ Bucket });
  const theirs = zonal(world, {}, { accessKeyId: "111111111111", secretAccessKey: "test" });
  await createDirectory(theirs, Bucket);
  await theirs.putObject({ Bucket, Key: "k", Body: "theirs" });
  assert.equal(await refusal(inSession(world, Credentials).getObject({ Bucket, Key: "k" })), DENIED);
});

test("a presigned URL is as good as its session", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("k", "hello");
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "k" }), { expiresIn: 3600 });
  assert.match(url, /X-Amz-S3session-Token=/);
  assert.equal((await visit(world, "GET", url)).text, "hello");
  await world.clock.advance({ minutes: 5 });
  assert.match((await visit(world, "GET", url)).text, /<Code>ExpiredToken<\/Code>/);
});
