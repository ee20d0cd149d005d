import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { Bucket, refusal, startBucket } from "./aging-fixtures.ts";

const LOCKED = "AccessDenied: Access Denied because object protected by object lock.";
const Key = "k";
const until = (day: string) => new Date(`2026-${day}T00:00:00Z`);

test("governance holds whoever does not say it goes around it; the days end by the clock", async () => {
  await using b = await startBucket({ locked: true });
  const { VersionId } = await b.s3.putObject({
    Bucket,
    Key,
    Body: "x",
    ObjectLockMode: "GOVERNANCE",
    ObjectLockRetainUntilDate: until("02-01"),
  });
  assert.equal(await refusal(b.s3.deleteObject({ Bucket, Key, VersionId })), LOCKED);
  const retain = (Mode: "GOVERNANCE" | "COMPLIANCE", day: string, bypass = false) =>
    b.s3.putObjectRetention({
      Bucket,
      Key,
      Retention: { Mode, RetainUntilDate: until(day) },
      ...(bypass && { BypassGovernanceRetention: true }),
    });
  assert.equal(await refusal(retain("GOVERNANCE", "01-20")), LOCKED);
  assert.equal(await refusal(retain("COMPLIANCE", "03-01")), LOCKED);
  await retain("GOVERNANCE", "03-01");
  await retain("GOVERNANCE", "01-10", true);
  const { Retention } = await b.s3.getObjectRetention({ Bucket, Key });
  assert.deepEqual(Retention, { Mode: "GOVERNANCE", RetainUntilDate: until("01-10") });
  await b.days(9);
  await b.s3.deleteObject({ Bucket, Key, VersionId });
  assert.equal(
    await refusal(b.s3.getObject({ Bucket, Key })),
    "NoSuchKey: The specified key does not exist.",
  );
});

test("compliance holds everybody, and can only be prolonged", async () => {
  await using b = await startBucket({ locked: true });
  await b.s3.putObjectLockConfiguration({
    Bucket,
    ObjectLockConfiguration: {
      ObjectLockEnabled: "Enabled",
      Rule: { DefaultRetention: { Mode: "COMPLIANCE", Days: 30 } },
    },
  });
  const VersionId = await b.put(Key);
  const bypass = { Bucket, Key, BypassGovernanceRetention: true };
  assert.equal(await refusal(b.s3.deleteObject({ ...bypass, VersionId })), LOCKED);
  assert.equal(await refusal(b.s3.putObjectRetention({ ...bypass, Retention: {} })), LOCKED);
  const prolong = (day: string) =>
    b.s3.putObjectRetention({ ...bypass, Retention: { Mode: "COMPLIANCE", RetainUntilDate: until(day) } });
  assert.equal(await refusal(prolong("01-30")), LOCKED);
  await prolong("02-10");
  await b.days(32);
  assert.equal(await refusal(b.s3.deleteObject({ Bucket, Key, VersionId })), LOCKED);
  await b.days(8);
  await b.s3.deleteObject({ Bucket, Key, VersionId });
});

test("a legal hold holds without an end, and lets new versions in", async () => {
  await using b = await startBucket({ locked: true });
  const VersionId = await b.put(Key);
  assert.equal(
    await refusal(b.s3.getObjectLegalHold({ Bucket, Key })),
    "NoSuchObjectLockConfiguration: The specified object does not have a ObjectLock configuration",
  );
  await b.s3.putObjectLegalHold({ Bucket, Key, LegalHold: { Status: "ON" } });
  await b.put(Key);
  await b.days(5_000);
  assert.equal(await refusal(b.s3.deleteObject({ Bucket, Key, VersionId })), LOCKED);
  await b.s3.putObjectLegalHold({ Bucket, Key, VersionId, LegalHold: { Status: "OFF" } });
  await b.s3.deleteObject({ Bucket, Key, VersionId });
});

test("a lock needs a bucket that knows locks", async () => {
  await using b = await startBucket();
  await b.put(Key);
  const missing = "InvalidRequest: Bucket is missing Object Lock Configuration";
  assert.equal(await refusal(b.s3.getObjectRetention({ Bucket, Key })), missing);
  assert.equal(await refusal(b.s3.putObjectLegalHold({ Bucket, Key, LegalHold: { Status: "ON" } })), missing);
  assert.equal(
    await refusal(b.s3.getObjectLockConfiguration({ Bucket })),
    "ObjectLockConfigurationNotFoundError: Object Lock configuration does not exist for this bucket",
  );
  const lock = (Days: number) =>
    b.s3.putObjectLockConfiguration({
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: "Enabled",
        Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days } },
      },
    });
  assert.equal(
    await refusal(lock(1)),
    "InvalidBucketState: Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
  );
  await b.s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  assert.equal(
    await refusal(lock(0)),
    "InvalidArgument: Default retention period must be a positive integer value.",
  );
  await lock(1);
  await b.put("locked");
  assert.equal((await b.s3.headObject({ Bucket, Key: "locked" })).ObjectLockMode, "GOVERNANCE");
});

test("who may not get around governance is held by it, whatever the header says", async () => {
  await using b = await startBucket({ locked: true });
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  await iam.putUserPolicy({
    UserName: "u",
    PolicyName: "p",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: "s3:*", Resource: "*" },
        { Effect: "Deny", Action: "s3:BypassGovernanceRetention", Resource: "*" },
      ],
    }),
  });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const user = b.world.sdk(S3, { credentials });
  const { VersionId } = await user.putObject({
    Bucket,
    Key,
    Body: "x",
    ObjectLockMode: "GOVERNANCE",
    ObjectLockRetainUntilDate: until("02-01"),
  });
  const bypass = { Bucket, Key, VersionId, BypassGovernanceRetention: true };
  assert.equal(await refusal(user.deleteObject(bypass)), LOCKED);
  await b.s3.deleteObject(bypass);
});

/** What a virtual device shows: RFC 6238, with thirty-second steps and six digits. */
function shownBy(seed: string, now: Date): string {
  const bits = Array.from(seed, (digit) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit).toString(2).padStart(5, "0"),
  ).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = (mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}

test("MFA delete: versions go with a code of the caller's device only", async () => {
  await using b = await startBucket({ versioned: true });
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  await iam.attachUserPolicy({ UserName: "u", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const user = b.world.sdk(S3, {
    credentials: {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    },
  });
  const { VirtualMFADevice: device } = await iam.createVirtualMFADevice({ VirtualMFADeviceName: "d" });
  const serial = device?.SerialNumber ?? "";
  const code = () => shownBy(new TextDecoder().decode(device?.Base32StringSeed), b.world.clock.now());
  const AuthenticationCode1 = code();
  await b.world.clock.advance({ seconds: 30 });
  await iam.enableMFADevice({
    UserName: "u",
    SerialNumber: serial,
    AuthenticationCode1,
    AuthenticationCode2: code(),
  });
  await b.world.clock.advance({ minutes: 2 });
  const enable = (MFA?: string) =>
    user.putBucketVersioning({
      Bucket,
      VersioningConfiguration: { Status: "Enabled", MFADelete: "Enabled" },
      ...(MFA !== undefined && { MFA }),
    });
  const needed = "AccessDenied: Mfa Authentication must be used for this request";
  assert.equal(await refusal(enable()), needed);
  await enable(`${serial} ${code()}`);
  assert.equal((await user.getBucketVersioning({ Bucket })).MFADelete, "Enabled");
  const VersionId = await b.put(Key);
  assert.equal(await refusal(user.deleteObject({ Bucket, Key, VersionId })), needed);
  assert.match(
    await refusal(user.deleteObject({ Bucket, Key, VersionId, MFA: `${serial} 000000` })),
    /^AccessDenied: MultiFactorAuthentication failed/,
  );
  await b.world.clock.advance({ minutes: 2 });
  await user.deleteObject({ Bucket, Key, VersionId, MFA: `${serial} ${code()}` });
  await user.deleteObject({ Bucket, Key }); // a marker takes nothing away
});
