import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { ACCOUNT, bytes, type KeyWorld, refusal, startKey, text } from "./fixtures.ts";

const Plaintext = bytes("s");
const arnIn = (k: KeyWorld, region: string) => `arn:aws:kms:${region}:${ACCOUNT}:key/${k.KeyId}`;

async function startReplicated() {
  const k = await startKey({ MultiRegion: true, Description: "primary" });
  const west = k.world.sdk(KMS, { region: "eu-west-1" });
  const answer = await k.kms.replicateKey({
    KeyId: k.KeyId,
    ReplicaRegion: "eu-west-1",
    Description: "replica",
    Tags: [{ TagKey: "a", TagValue: "1" }],
  });
  await k.world.idle();
  return { ...k, k, west, answer, [Symbol.asyncDispose]: () => k.world.close() };
}

describe("multi-Region keys", () => {
  test("a replica has the key's id and material, and its own description, policy and tags", async () => {
    await using r = await startReplicated();
    assert.match(r.KeyId, /^mrk-[0-9a-f]{32}$/);
    assert.equal(r.answer.ReplicaKeyMetadata?.KeyState, "Creating");
    assert.equal(r.answer.ReplicaKeyMetadata?.Arn, arnIn(r.k, "eu-west-1"));
    assert.deepEqual(r.answer.ReplicaTags, [{ TagKey: "a", TagValue: "1" }]);
    const expected = {
      PrimaryKey: { Arn: r.arn, Region: "us-east-1" },
      ReplicaKeys: [{ Arn: arnIn(r.k, "eu-west-1"), Region: "eu-west-1" }],
    };
    const here = (await r.kms.describeKey({ KeyId: r.KeyId })).KeyMetadata;
    const there = (await r.west.describeKey({ KeyId: r.KeyId })).KeyMetadata;
    assert.deepEqual(here?.MultiRegionConfiguration, { MultiRegionKeyType: "PRIMARY", ...expected });
    assert.deepEqual(there?.MultiRegionConfiguration, { MultiRegionKeyType: "REPLICA", ...expected });
    assert.equal(there?.KeyState, "Enabled");
    assert.equal(there?.Description, "replica");
    assert.equal(there?.CurrentKeyMaterialId, here?.CurrentKeyMaterialId);
    assert.match(
      await refusal(r.kms.replicateKey({ KeyId: r.KeyId, ReplicaRegion: "eu-west-1" })),
      /^AlreadyExistsException/,
    );
    assert.match(
      await refusal(r.west.replicateKey({ KeyId: r.KeyId, ReplicaRegion: "eu-west-2" })),
      /^UnsupportedOperationException/,
    );
  });

  test("what one Region encrypts, another decrypts", async () => {
    await using r = await startReplicated();
    const { CiphertextBlob } = await r.kms.encrypt({
      KeyId: r.KeyId,
      Plaintext,
      EncryptionContext: { a: "1" },
    });
    const opened = await r.west.decrypt({ CiphertextBlob, EncryptionContext: { a: "1" } });
    assert.equal(text(opened.Plaintext), "s");
    assert.equal(opened.KeyId, arnIn(r.k, "eu-west-1"));
    const south = r.world.sdk(KMS, { region: "eu-south-1" });
    assert.match(
      await refusal(south.decrypt({ CiphertextBlob, EncryptionContext: { a: "1" } })),
      /^AccessDeniedException: The ciphertext refers to/,
    );
    await r.west.disableKey({ KeyId: r.KeyId });
    await r.kms.encrypt({ KeyId: r.KeyId, Plaintext });
  });

  test("rotation is the primary's and reaches every Region", async () => {
    await using r = await startReplicated();
    const { KeyId } = r;
    assert.match(await refusal(r.west.enableKeyRotation({ KeyId })), /^UnsupportedOperationException/);
    await r.kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 100 });
    await r.world.idle();
    assert.equal((await r.west.getKeyRotationStatus({ KeyId })).RotationPeriodInDays, 100);
    const before = await r.west.generateDataKey({ KeyId, NumberOfBytes: 8 });
    await r.k.days(100);
    await r.kms.rotateKeyOnDemand({ KeyId });
    await r.world.idle();
    const after = await r.kms.generateDataKey({ KeyId, NumberOfBytes: 8 });
    assert.notEqual(after.KeyMaterialId, before.KeyMaterialId);
    assert.deepEqual(
      (await r.west.decrypt({ CiphertextBlob: after.CiphertextBlob })).Plaintext,
      after.Plaintext,
    );
    assert.deepEqual(
      (await r.kms.decrypt({ CiphertextBlob: before.CiphertextBlob })).Plaintext,
      before.Plaintext,
    );
    assert.equal((await r.west.listKeyRotations({ KeyId })).Rotations?.length, 2);
  });

  test("the primary moves", async () => {
    await using r = await startReplicated();
    const { KeyId } = r;
    await r.kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 100 });
    await r.kms.updatePrimaryRegion({ KeyId, PrimaryRegion: "eu-west-1" });
    await r.world.idle();
    const type = async (kms: KMS) =>
      (await kms.describeKey({ KeyId })).KeyMetadata?.MultiRegionConfiguration?.MultiRegionKeyType;
    assert.deepEqual([await type(r.kms), await type(r.west)], ["REPLICA", "PRIMARY"]);
    assert.match(await refusal(r.kms.rotateKeyOnDemand({ KeyId })), /^UnsupportedOperationException/);
    await r.k.days(250);
    assert.equal((await r.kms.listKeyRotations({ KeyId })).Rotations?.length, 2);
    assert.match(
      await refusal(r.west.updatePrimaryRegion({ KeyId, PrimaryRegion: "eu-north-1" })),
      /^NotFoundException/,
    );
  });

  test("the primary is deleted after its replicas", async () => {
    await using r = await startReplicated();
    const { KeyId } = r;
    const scheduled = await r.kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 10 });
    assert.equal(scheduled.KeyState, "PendingReplicaDeletion");
    assert.equal(scheduled.DeletionDate, undefined);
    await r.k.days(40);
    const pending = (await r.kms.describeKey({ KeyId })).KeyMetadata;
    assert.equal(pending?.KeyState, "PendingReplicaDeletion");
    assert.equal(pending?.PendingDeletionWindowInDays, 10);
    await r.west.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    await r.k.days(7);
    const metadata = (await r.kms.describeKey({ KeyId })).KeyMetadata;
    assert.equal(metadata?.KeyState, "PendingDeletion");
    assert.equal(metadata?.DeletionDate?.toISOString(), "2026-02-27T00:00:00.000Z");
    await r.k.days(10);
    assert.match(await refusal(r.kms.describeKey({ KeyId })), /^NotFoundException/);
  });

  test("single-Region keys stay where they are", async () => {
    await using k = await startKey();
    assert.match(
      await refusal(k.kms.replicateKey({ KeyId: k.KeyId, ReplicaRegion: "eu-west-1" })),
      /^UnsupportedOperationException/,
    );
  });
});
