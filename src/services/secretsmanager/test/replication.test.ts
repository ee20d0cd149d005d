import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { policy, refusal, type SecretWorld, startSecret, userWith } from "./fixtures.ts";

const SecretId = "s";
const WEST = "eu-west-1";
const NOT_ON_REPLICA =
  "InvalidParameterException: Operation not permitted on a replica secret. Call must be made in primary secret's region.";

async function startReplicated() {
  const s = await startSecret({ AddReplicaRegions: [{ Region: WEST }] });
  const west = s.world.sdk(SecretsManager, { region: WEST });
  return { ...s, s, west, [Symbol.asyncDispose]: () => s.world.close() };
}

async function statuses(s: SecretWorld): Promise<unknown> {
  await s.world.idle();
  const { ReplicationStatus } = await s.secrets.describeSecret({ SecretId });
  return ReplicationStatus?.map((each) => [each.Region, each.Status]);
}

describe("a replica", () => {
  test("has the secret's name, ARN and values, under a key of its Region", async () => {
    await using r = await startReplicated();
    const told = await r.west.describeSecret({ SecretId });
    assert.equal(told.ARN, r.arn.replace("us-east-1", WEST));
    assert.equal(told.PrimaryRegion, "us-east-1");
    assert.equal(await r.s.value("AWSCURRENT", WEST), "one");
    const { ReplicationStatus, PrimaryRegion } = await r.secrets.describeSecret({ SecretId });
    assert.deepEqual(ReplicationStatus, [
      { Region: WEST, KmsKeyId: "alias/aws/secretsmanager", Status: "InSync" },
    ]);
    assert.equal(PrimaryRegion, "us-east-1");
    const { Aliases } = await r.world.sdk(KMS, { region: WEST }).listAliases({});
    assert.ok(Aliases?.some((each) => each.AliasName === "alias/aws/secretsmanager" && each.TargetKeyId));
  });

  test("follows its primary secret: values, labels, description, tags, policy", async () => {
    await using r = await startReplicated();
    await r.secrets.putSecretValue({ SecretId, SecretString: "two" });
    await r.secrets.putSecretValue({ SecretId, SecretString: "three", VersionStages: ["mine"] });
    await r.secrets.updateSecret({ SecretId, SecretString: "four", Description: "d" });
    await r.secrets.tagResource({ SecretId, Tags: [{ Key: "a", Value: "1" }] });
    const ResourcePolicy = policy({
      Effect: "Deny",
      Principal: "*",
      Action: "secretsmanager:TagResource",
      Resource: "*",
    });
    await r.secrets.putResourcePolicy({ SecretId, ResourcePolicy });
    assert.deepEqual(await statuses(r.s), [[WEST, "InSync"]]);
    const [here, there] = await Promise.all([
      r.secrets.describeSecret({ SecretId }),
      r.west.describeSecret({ SecretId }),
    ]);
    assert.deepEqual(there.VersionIdsToStages, here.VersionIdsToStages);
    assert.deepEqual([there.Description, there.Tags], ["d", [{ Key: "a", Value: "1" }]]);
    assert.equal((await r.west.getResourcePolicy({ SecretId })).ResourcePolicy, ResourcePolicy);
    const values = ["AWSCURRENT", "AWSPREVIOUS", "mine"].map((label) => r.s.value(label, WEST));
    assert.deepEqual(await Promise.all(values), ["four", "two", "three"]);
  });

  test("is read-only but for its key", async () => {
    await using r = await startReplicated();
    for (const call of [
      r.west.putSecretValue({ SecretId, SecretString: "x" }),
      r.west.updateSecret({ SecretId, Description: "x" }),
      r.west.deleteSecret({ SecretId }),
      r.west.tagResource({ SecretId, Tags: [{ Key: "a", Value: "1" }] }),
      r.west.putResourcePolicy({ SecretId, ResourcePolicy: policy() }),
      r.west.updateSecretVersionStage({ SecretId, VersionStage: "a", MoveToVersionId: r.VersionId }),
      r.west.replicateSecretToRegions({ SecretId, AddReplicaRegions: [{ Region: "eu-north-1" }] }),
    ])
      assert.equal(await refusal(call), NOT_ON_REPLICA);
    const { KeyMetadata } = await r.world.sdk(KMS, { region: WEST }).createKey({});
    await r.west.updateSecret({ SecretId, KmsKeyId: KeyMetadata?.KeyId });
    await r.world.idle();
    const { ReplicationStatus } = await r.secrets.describeSecret({ SecretId });
    assert.equal(ReplicationStatus?.[0]?.KmsKeyId, KeyMetadata?.KeyId);
    await r.secrets.putSecretValue({ SecretId, SecretString: "two" });
    await r.world.idle();
    const { Versions } = await r.west.listSecretVersionIds({ SecretId });
    assert.deepEqual(
      Versions?.map((each) => each.KmsKeyIds),
      [[KeyMetadata?.KeyId], [KeyMetadata?.KeyId]],
    );
    assert.equal(await r.s.value("AWSCURRENT", WEST), "two");
  });

  test("keeps its primary secret from being deleted, and goes when it is removed", async () => {
    await using r = await startReplicated();
    assert.equal(
      await refusal(r.secrets.deleteSecret({ SecretId })),
      `InvalidParameterException: You can't delete secret ${r.arn} that still has replica regions [${WEST}].`,
    );
    const removal = { SecretId, RemoveReplicaRegions: [WEST] };
    assert.deepEqual((await r.secrets.removeRegionsFromReplication(removal)).ReplicationStatus, []);
    await r.world.idle();
    assert.match(await refusal(r.west.describeSecret({ SecretId })), /^ResourceNotFoundException/);
    assert.match(
      await refusal(r.secrets.removeRegionsFromReplication(removal)),
      /^InvalidParameterException/,
    );
    await r.secrets.deleteSecret({ SecretId });
  });

  test("may become a secret of its own", async () => {
    await using r = await startReplicated();
    assert.match(
      await refusal(r.secrets.stopReplicationToReplica({ SecretId })),
      /^InvalidParameterException/,
    );
    const { ARN } = await r.west.stopReplicationToReplica({ SecretId });
    assert.equal(ARN, r.arn.replace("us-east-1", WEST));
    assert.deepEqual(await statuses(r.s), []);
    await r.west.putSecretValue({ SecretId, SecretString: "west" });
    await r.secrets.putSecretValue({ SecretId, SecretString: "east" });
    await r.world.idle();
    assert.deepEqual([await r.s.value(), await r.s.value("AWSCURRENT", WEST)], ["east", "west"]);
    assert.equal((await r.west.describeSecret({ SecretId })).PrimaryRegion, undefined);
  });
});

describe("ReplicateSecretToRegions", () => {
  test("takes what has labels along", async () => {
    await using s = await startSecret();
    await s.secrets.putSecretValue({ SecretId, SecretString: "two" });
    const AddReplicaRegions = [{ Region: WEST }, { Region: "eu-north-1" }];
    const { ReplicationStatus } = await s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions });
    assert.deepEqual(
      ReplicationStatus?.map((each) => each.Status),
      ["InProgress", "InProgress"],
    );
    assert.deepEqual(await statuses(s), [
      [WEST, "InSync"],
      ["eu-north-1", "InSync"],
    ]);
    assert.equal(await s.value("AWSPREVIOUS", WEST), "one");
    assert.equal(await s.value("AWSCURRENT", "eu-north-1"), "two");
    const add = (Region: string) =>
      s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions: [{ Region }] });
    for (const region of [WEST, "us-east-1", "xx-nowhere-1", "cn-north-1"])
      assert.match(await refusal(add(region)), /^InvalidParameterException/);
  });

  test("leaves a secret of the same name alone, unless it may overwrite it", async () => {
    await using s = await startSecret();
    const west = s.world.sdk(SecretsManager, { region: WEST });
    await west.createSecret({ Name: "s", SecretString: "west" });
    const replicate = (ForceOverwriteReplicaSecret: boolean) =>
      s.secrets.replicateSecretToRegions({
        SecretId,
        AddReplicaRegions: [{ Region: WEST }],
        ForceOverwriteReplicaSecret,
      });
    await replicate(false);
    await s.world.idle();
    const { ReplicationStatus } = await s.secrets.describeSecret({ SecretId });
    assert.equal(ReplicationStatus?.[0]?.Status, "Failed");
    assert.equal(
      ReplicationStatus?.[0]?.StatusMessage,
      "Replication failed: Secret name s already exists in region eu-west-1.",
    );
    await s.secrets.putSecretValue({ SecretId, SecretString: "two" });
    await s.world.idle();
    assert.equal(await s.value("AWSCURRENT", WEST), "west");
    await replicate(true);
    assert.deepEqual(await statuses(s), [[WEST, "InSync"]]);
    assert.equal(await s.value("AWSCURRENT", WEST), "two");
  });

  test("fails where the caller cannot use the Region's key, and tells so", async () => {
    await using s = await startSecret();
    const { KeyMetadata } = await s.world.sdk(KMS, { region: WEST }).createKey({});
    const { secrets } = await userWith(s.world, "u", {
      Effect: "Allow",
      Action: "secretsmanager:*",
      Resource: "*",
    });
    await secrets.replicateSecretToRegions({
      SecretId,
      AddReplicaRegions: [{ Region: WEST, KmsKeyId: KeyMetadata?.Arn }],
    });
    await s.world.idle();
    const { ReplicationStatus } = await s.secrets.describeSecret({ SecretId });
    assert.deepEqual(ReplicationStatus, [
      {
        Region: WEST,
        KmsKeyId: KeyMetadata?.Arn,
        Status: "Failed",
        StatusMessage: "Replication failed: Access to KMS is not allowed",
      },
    ]);
    await s.secrets.updateSecret({ SecretId, Description: "d" });
    assert.deepEqual(
      await statuses(s),
      [[WEST, "Failed"]],
      "it is not told of changes before it has the values",
    );
    const west = s.world.sdk(SecretsManager, { region: WEST });
    assert.match(await refusal(west.describeSecret({ SecretId })), /^ResourceNotFoundException/);
    await s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions: [{ Region: WEST }] });
    assert.deepEqual(await statuses(s), [[WEST, "InSync"]]);
    assert.equal((await west.describeSecret({ SecretId })).Description, "d");
  });

  test("takes deprecated versions along, which may get labels again, but not those whose key is gone", async () => {
    await using s = await startSecret();
    const kms = s.world.sdk(KMS);
    const { KeyMetadata } = await kms.createKey({});
    const KeyId = KeyMetadata?.KeyId;
    const put = (SecretString: string) => s.secrets.putSecretValue({ SecretId, SecretString });
    await put("two");
    const { VersionId } = await put("three");
    await s.secrets.updateSecret({ SecretId, KmsKeyId: KeyId });
    await put("four");
    await put("five");
    await s.secrets.updateSecret({ SecretId, KmsKeyId: "" });
    await s.secrets.updateSecretVersionStage({ SecretId, VersionStage: "kept", MoveToVersionId: VersionId });
    const AddReplicaRegions = [{ Region: WEST }];
    await kms.disableKey({ KeyId });
    assert.match(
      await refusal(s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions })),
      /^DecryptionFailure/,
      "a version with a label must be readable",
    );
    const label = { SecretId, VersionStage: "kept" };
    await s.secrets.updateSecretVersionStage({ ...label, RemoveFromVersionId: VersionId });
    await s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions });
    assert.deepEqual(await statuses(s), [[WEST, "InSync"]]);
    await s.secrets.updateSecretVersionStage({ ...label, MoveToVersionId: s.VersionId });
    await s.world.idle();
    assert.deepEqual([await s.value("kept", WEST), await s.value("AWSPREVIOUS", WEST)], ["one", "four"]);
  });

  test("does not overwrite what is replicated itself", async () => {
    await using s = await startSecret();
    const west = s.world.sdk(SecretsManager, { region: WEST });
    await west.createSecret({
      Name: "s",
      SecretString: "west",
      AddReplicaRegions: [{ Region: "eu-north-1" }],
    });
    await s.world.idle();
    for (const Region of [WEST, "eu-north-1"])
      await s.secrets.replicateSecretToRegions({
        SecretId,
        AddReplicaRegions: [{ Region }],
        ForceOverwriteReplicaSecret: true,
      });
    assert.deepEqual(await statuses(s), [
      [WEST, "Failed"],
      ["eu-north-1", "Failed"],
    ]);
    await s.secrets.removeRegionsFromReplication({ SecretId, RemoveReplicaRegions: [WEST, "eu-north-1"] });
    await s.world.idle();
    assert.equal(
      await s.value("AWSCURRENT", "eu-north-1"),
      "west",
      "removing a failed replica removes nothing else",
    );
  });
});
