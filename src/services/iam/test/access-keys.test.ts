import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { SQS } from "@aws-sdk/client-sqs";
import { accountOfAccessKeyId, encodeAccessKeyId } from "../../../aws/access-key-id.ts";
import { ACCOUNT, ALLOW_ALL, bench, refused } from "./bench.ts";

async function withAlice() {
  const b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  await b.iam.putUserPolicy({ UserName: "alice", PolicyName: "all", PolicyDocument: ALLOW_ALL });
  return b;
}

test("a key carries its account, and its secret is shown once", async () => {
  await using b = await withAlice();
  const { AccessKey } = await b.iam.createAccessKey({ UserName: "alice" });
  assert.match(AccessKey?.AccessKeyId ?? "", /^AKIA[A-Z2-7]{16}$/);
  assert.equal(accountOfAccessKeyId(AccessKey?.AccessKeyId ?? ""), ACCOUNT);
  assert.match(AccessKey?.SecretAccessKey ?? "", /^[A-Za-z0-9+/]{40}$/);
  const { AccessKeyMetadata } = await b.iam.listAccessKeys({ UserName: "alice" });
  assert.deepEqual(AccessKeyMetadata, [
    {
      UserName: "alice",
      AccessKeyId: AccessKey?.AccessKeyId,
      Status: "Active",
      CreateDate: AccessKey?.CreateDate,
    },
  ]);
});

test("a user has two keys at most", async () => {
  await using b = await withAlice();
  for (let n = 0; n < 2; n++) await b.iam.createAccessKey({ UserName: "alice" });
  await refused(
    b.iam.createAccessKey({ UserName: "alice" }),
    "LimitExceededException",
    "Cannot exceed quota for AccessKeysPerUser: 2",
  );
});

test("inactive and deleted keys open nothing", async () => {
  await using b = await withAlice();
  const alice = await b.as("alice");
  const [key] = (await alice.listAccessKeys({})).AccessKeyMetadata ?? [];
  const AccessKeyId = key?.AccessKeyId;
  await b.iam.updateAccessKey({ UserName: "alice", AccessKeyId, Status: "Inactive" });
  await refused(
    alice.listUsers({}),
    "InvalidClientTokenId",
    "The security token included in the request is invalid.",
  );
  await b.iam.updateAccessKey({ UserName: "alice", AccessKeyId, Status: "Active" });
  await alice.listUsers({});
  await b.iam.deleteAccessKey({ UserName: "alice", AccessKeyId });
  await refused(
    alice.listUsers({}),
    "InvalidClientTokenId",
    "The security token included in the request is invalid.",
  );
  await refused(
    b.iam.deleteAccessKey({ UserName: "alice", AccessKeyId }),
    "NoSuchEntityException",
    `The Access Key with id ${AccessKeyId} cannot be found.`,
  );
});

test("the last use of a key is known", async () => {
  await using b = await withAlice();
  const { AccessKey } = await b.iam.createAccessKey({ UserName: "alice" });
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  const before = await b.iam.getAccessKeyLastUsed({ AccessKeyId: accessKeyId });
  assert.deepEqual(before.AccessKeyLastUsed, { ServiceName: "N/A", Region: "N/A" });
  await b.world.clock.advance({ days: 3 });
  const sqs = b.world.sdk(SQS, { region: "eu-west-1", credentials: { accessKeyId, secretAccessKey } });
  await sqs.listQueues({});
  const after = await b.iam.getAccessKeyLastUsed({ AccessKeyId: accessKeyId });
  assert.equal(after.UserName, "alice");
  assert.equal(after.AccessKeyLastUsed?.ServiceName, "sqs");
  assert.equal(after.AccessKeyLastUsed?.Region, "eu-west-1");
  assert.equal(after.AccessKeyLastUsed?.LastUsedDate?.toISOString(), "2026-01-04T00:00:00.000Z");
});

test("the root user's keys have no user name", async () => {
  await using b = await bench();
  const { AccessKey } = await b.iam.createAccessKey({});
  assert.equal(AccessKey?.UserName, undefined);
  const { AccessKeyMetadata } = await b.iam.listAccessKeys({});
  assert.equal(AccessKeyMetadata?.[0]?.AccessKeyId, AccessKey?.AccessKeyId);
  assert.equal((await b.iam.getAccountSummary({})).SummaryMap?.AccountAccessKeysPresent, 1);
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  await b.world.sdk(SQS, { credentials: { accessKeyId, secretAccessKey } }).listQueues({});
  const { AccessKeyLastUsed } = await b.iam.getAccessKeyLastUsed({ AccessKeyId: accessKeyId });
  assert.equal(AccessKeyLastUsed?.ServiceName, "sqs");
});

test("a made-up key of an account without users brings nothing into being", async () => {
  await using b = await bench();
  const before = [...b.world.world.store.open()].length;
  const accessKeyId = encodeAccessKeyId("AKIA", "999999999999", new Uint8Array(5));
  const stranger = b.world.sdk(IAM, { credentials: { accessKeyId, secretAccessKey: "s" } });
  await stranger.getAccountSummary({}).catch(() => {});
  const cells = [...b.world.world.store.open()].slice(before).map((cell) => cell.address.account);
  assert.ok(!cells.includes("999999999999"));
});
