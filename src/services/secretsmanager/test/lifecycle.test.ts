import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Filter, ListSecretsCommandInput } from "@aws-sdk/client-secrets-manager";
import { refusal, type SecretWorld, startSecret } from "./fixtures.ts";

const MARKED =
  "InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.";
const SecretId = "s";

describe("deletion", () => {
  test("waits for the recovery window, and can be taken back", async () => {
    await using s = await startSecret();
    const { DeletionDate } = await s.secrets.deleteSecret({ SecretId, RecoveryWindowInDays: 7 });
    assert.deepEqual(DeletionDate, new Date("2026-01-08T00:00:00Z"));
    for (const call of [
      s.secrets.getSecretValue({ SecretId }),
      s.secrets.putSecretValue({ SecretId, SecretString: "two" }),
      s.secrets.updateSecret({ SecretId, Description: "d" }),
      s.secrets.tagResource({ SecretId, Tags: [{ Key: "a", Value: "1" }] }),
      s.secrets.rotateSecret({ SecretId }),
    ])
      assert.equal(await refusal(call), MARKED);
    assert.match(await refusal(s.secrets.deleteSecret({ SecretId })), /already scheduled for deletion/);
    assert.equal(
      await refusal(s.secrets.createSecret({ Name: "s" })),
      "InvalidRequestException: You can't create this secret because a secret with this name is already scheduled " +
        "for deletion.",
    );
    assert.deepEqual((await s.secrets.describeSecret({ SecretId })).DeletedDate, DeletionDate);
    assert.equal((await s.secrets.listSecrets({})).SecretList?.length, 0);
    assert.equal((await s.secrets.listSecrets({ IncludePlannedDeletion: true })).SecretList?.length, 1);
    await s.days(6);
    await s.secrets.restoreSecret({ SecretId });
    await s.days(30);
    assert.equal(await s.value(), "one");
  });

  test("ends when the window does: another secret may have the name", async () => {
    await using s = await startSecret();
    const { DeletionDate } = await s.secrets.deleteSecret({ SecretId });
    assert.deepEqual(DeletionDate, new Date("2026-01-31T00:00:00Z"));
    await s.days(29);
    await s.secrets.describeSecret({ SecretId });
    await s.days(1);
    assert.match(await refusal(s.secrets.describeSecret({ SecretId })), /^ResourceNotFoundException/);
    const { ARN } = await s.secrets.createSecret({ Name: "s", SecretString: "new" });
    assert.notEqual(ARN, s.arn);
    assert.match(await refusal(s.secrets.getSecretValue({ SecretId: s.arn })), /^ResourceNotFoundException/);
    assert.match(
      await refusal(s.secrets.getSecretValue({ SecretId, VersionId: s.VersionId })),
      /^ResourceNotFoundException/,
    );
  });

  test("is immediate where that is asked for, also of what is not there", async () => {
    await using s = await startSecret();
    const input = { SecretId, ForceDeleteWithoutRecovery: true };
    assert.deepEqual((await s.secrets.deleteSecret(input)).DeletionDate, s.world.clock.now());
    assert.equal((await s.secrets.deleteSecret(input)).Name, "s");
    assert.match(await refusal(s.secrets.deleteSecret({ SecretId })), /^ResourceNotFoundException/);
    await s.secrets.createSecret({ Name: "s", SecretString: "new" });
    await s.secrets.deleteSecret({ SecretId });
    await s.secrets.deleteSecret(input);
    await s.secrets.createSecret({ Name: "s", SecretString: "newest" });
    await s.days(31);
    assert.equal(await s.value(), "newest", "the deletion that was scheduled is off");
  });

  test("has a window of 7 to 30 days, or none", async () => {
    await using s = await startSecret();
    for (const RecoveryWindowInDays of [6, 31])
      assert.equal(
        await refusal(s.secrets.deleteSecret({ SecretId, RecoveryWindowInDays })),
        "InvalidParameterException: RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
      );
    const both = { SecretId, RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true };
    assert.equal(
      await refusal(s.secrets.deleteSecret(both)),
      "InvalidParameterException: You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  });
});

describe("what is told of secrets", () => {
  test("description, tags, versions, and days of access", async () => {
    await using s = await startSecret({ Description: "mine", Tags: [{ Key: "__proto__", Value: "p" }] });
    await s.secrets.tagResource({ SecretId, Tags: [{ Key: "b", Value: "2" }, { Key: "c" }] });
    await s.secrets.untagResource({ SecretId, TagKeys: ["c"] });
    await s.world.clock.advance({ hours: 30 });
    await s.value();
    const { $metadata: _, ...told } = await s.secrets.describeSecret({ SecretId });
    assert.deepEqual(told, {
      ARN: s.arn,
      Name: "s",
      Description: "mine",
      LastChangedDate: new Date("2026-01-01T00:00:00Z"),
      LastAccessedDate: new Date("2026-01-02T00:00:00Z"),
      CreatedDate: new Date("2026-01-01T00:00:00Z"),
      Tags: [
        { Key: "__proto__", Value: "p" },
        { Key: "b", Value: "2" },
      ],
      VersionIdsToStages: { [s.VersionId]: ["AWSCURRENT"] },
    });
    const { SecretList } = await s.secrets.listSecrets({});
    const { VersionIdsToStages: SecretVersionsToStages, ...same } = told;
    assert.deepEqual(SecretList, [{ ...same, SecretVersionsToStages }]);
    await s.secrets.updateSecret({ SecretId, Description: "yours" });
    const changed = await s.secrets.describeSecret({ SecretId });
    assert.equal(changed.Description, "yours");
    assert.deepEqual(changed.LastChangedDate, s.world.clock.now());
    assert.deepEqual(changed.VersionIdsToStages, { [s.VersionId]: ["AWSCURRENT"] });
  });

  test("tags that no secret can have are refused", async () => {
    await using s = await startSecret();
    const tag = (...Tags: { Key: string; Value: string }[]) => s.secrets.tagResource({ SecretId, Tags });
    assert.match(await refusal(tag({ Key: "aws:x", Value: "" })), /^InvalidParameterException/);
    assert.match(await refusal(tag({ Key: "a", Value: "" }, { Key: "a", Value: "" })), /Duplicate/);
    const fifty = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
    await tag(...fifty);
    await tag({ Key: "k0", Value: "other" });
    assert.match(await refusal(tag({ Key: "k50", Value: "v" })), /^InvalidParameterException/);
  });
});

describe("ListSecrets", () => {
  async function several(): Promise<SecretWorld> {
    const s = await startSecret({ Name: "Alpha", Description: "Database of sales" });
    await s.days(1);
    await s.secrets.createSecret({
      Name: "beta/db",
      SecretString: "b",
      Description: "Queue",
      Tags: [{ Key: "Env", Value: "Prod" }],
    });
    await s.days(1);
    await s.secrets.createSecret({ Name: "alphabet", Tags: [{ Key: "env", Value: "test" }] });
    return s;
  }
  const names = async (s: SecretWorld, input: ListSecretsCommandInput) =>
    (await s.secrets.listSecrets(input)).SecretList?.map((each) => each.Name);

  test("filters as each filter compares", async () => {
    await using s = await several();
    const found = (...Filters: [Filter["Key"], ...string[]][]) =>
      names(s, { Filters: Filters.map(([Key, ...Values]) => ({ Key, Values })) });
    assert.deepEqual(await found(["name", "alpha"]), ["alphabet"]);
    assert.deepEqual(await found(["name", "Alpha", "beta"]), ["Alpha", "beta/db"]);
    assert.deepEqual(await found(["name", "!alpha"]), ["Alpha", "beta/db"]);
    assert.deepEqual(await found(["name", "!alpha", "!beta"]), ["Alpha"]);
    assert.deepEqual(await found(["description", "dataBASE"]), ["Alpha"]);
    assert.deepEqual(await found(["tag-key", "Env"]), ["beta/db"]);
    assert.deepEqual(await found(["tag-value", "te"]), ["alphabet"]);
    assert.deepEqual(await found(["all", "ALPHA"]), ["Alpha", "alphabet"]);
    assert.deepEqual(await found(["all", "prod db"]), ["beta/db"]);
    assert.deepEqual(await found(["name", "a", "A"], ["description", "!Data"]), ["alphabet"]);
    assert.deepEqual(await found(["owning-service", "rds"]), []);
    assert.match(
      await refusal(s.secrets.listSecrets({ Filters: [{ Key: "name" }] })),
      /^InvalidParameterException/,
    );
  });

  test("sorts, and pages on with its own tokens only", async () => {
    await using s = await several();
    assert.deepEqual(await names(s, {}), ["Alpha", "beta/db", "alphabet"]);
    assert.deepEqual(await names(s, { SortOrder: "desc" }), ["alphabet", "beta/db", "Alpha"]);
    assert.deepEqual(await names(s, { SortBy: "name", SortOrder: "asc" }), ["Alpha", "alphabet", "beta/db"]);
    await s.secrets.getSecretValue({ SecretId: "beta/db" });
    assert.deepEqual(await names(s, { SortBy: "last-accessed-date" }), ["Alpha", "alphabet", "beta/db"]);
    await s.world.clock.advance({ hours: 1 });
    await s.secrets.updateSecret({ SecretId: "Alpha", Description: "" });
    assert.equal((await names(s, { SortBy: "last-changed-date", SortOrder: "desc" }))?.[0], "Alpha");
    const { SecretList, NextToken } = await s.secrets.listSecrets({ MaxResults: 2 });
    assert.equal(SecretList?.length, 2);
    assert.deepEqual(await names(s, { MaxResults: 2, NextToken }), ["alphabet"]);
    for (const input of [{ NextToken: "bogus" }, { NextToken, SortBy: "name" as const }])
      assert.equal(
        await refusal(s.secrets.listSecrets(input)),
        "InvalidNextTokenException: The NextToken value is invalid.",
      );
  });
});

describe("rotation", () => {
  test("does not begin without a function that can be invoked", async () => {
    await using s = await startSecret();
    const RotationLambdaARN = "arn:aws:lambda:us-east-1:000000000000:function:rotate";
    assert.equal(
      await refusal(
        s.secrets.rotateSecret({ SecretId, RotationLambdaARN, RotationRules: { AutomaticallyAfterDays: 1 } }),
      ),
      "AccessDeniedException: Secrets Manager cannot invoke the specified Lambda function. Ensure that the function " +
        "policy grants access to the principal secretsmanager.amazonaws.com.",
    );
    assert.equal(
      await refusal(s.secrets.rotateSecret({ SecretId })),
      "InvalidRequestException: No Lambda rotation function ARN is associated with this secret.",
    );
    const told = await s.secrets.describeSecret({ SecretId });
    assert.deepEqual(
      [told.RotationEnabled, told.RotationRules, told.RotationLambdaARN],
      [undefined, undefined, undefined],
    );
    assert.equal((await s.secrets.cancelRotateSecret({ SecretId })).ARN, s.arn);
    assert.match(
      await refusal(s.secrets.cancelRotateSecret({ SecretId: "none" })),
      /^ResourceNotFoundException/,
    );
  });

  test("what belongs to managed external secrets and to rotations under way is refused", async () => {
    await using s = await startSecret();
    for (const call of [
      s.secrets.createSecret({ Name: "t", Type: "Partner" }),
      s.secrets.updateSecret({ SecretId, Type: "Partner" }),
      s.secrets.rotateSecret({ SecretId, ExternalSecretRotationMetadata: [{ Key: "a", Value: "b" }] }),
      s.secrets.putSecretValue({ SecretId, SecretString: "x", RotationToken: "a".repeat(36) }),
    ])
      assert.match(await refusal(call), /^InvalidParameterException/);
  });
});
