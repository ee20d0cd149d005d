import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { ACCOUNT, FRIEND, policy, refusal, startSecret, userWith } from "./fixtures.ts";

const SecretId = "s";
const allow = (Action: string, more: object = {}) => ({ Effect: "Allow", Action, Resource: "*", ...more });
const FRIENDS = { Principal: { AWS: `arn:aws:iam::${FRIEND}:root` } };

describe("other accounts", () => {
  test("read a secret by its ARN, if its policy and its key let them", async () => {
    await using s = await startSecret();
    const friend = s.world.sdk(SecretsManager, { account: FRIEND });
    const read = () => friend.getSecretValue({ SecretId: s.arn });
    assert.match(await refusal(read()), /^AccessDeniedException: .*secretsmanager:GetSecretValue/);
    const ResourcePolicy = policy(allow("secretsmanager:GetSecretValue", FRIENDS));
    await s.secrets.putResourcePolicy({ SecretId, ResourcePolicy });
    assert.equal(
      await refusal(read()),
      "InvalidRequestException: You can't access a secret from a different AWS account if you encrypt the secret " +
        "with the default KMS service key.",
    );
    const kms = s.world.sdk(KMS);
    const own = { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } };
    const { KeyMetadata } = await kms.createKey({ Policy: policy(allow("kms:*", own)) });
    await s.secrets.updateSecret({ SecretId, KmsKeyId: KeyMetadata?.KeyId });
    assert.equal(await refusal(read()), "AccessDeniedException: Access to KMS is not allowed");
    const Policy = policy(allow("kms:*", own), allow("kms:Decrypt", FRIENDS));
    await kms.putKeyPolicy({ KeyId: KeyMetadata?.KeyId, Policy });
    assert.equal((await read()).SecretString, "one");
    assert.match(await refusal(friend.describeSecret({ SecretId: s.arn })), /^AccessDeniedException/);
    assert.match(
      await refusal(friend.getSecretValue({ SecretId: `${s.arn.slice(0, -9)}none-aaaaaa` })),
      /^AccessDeniedException/,
      "whether a secret is there is not told",
    );
    await s.secrets.deleteResourcePolicy({ SecretId });
    assert.equal((await s.secrets.getResourcePolicy({ SecretId })).ResourcePolicy, undefined);
    assert.match(await refusal(read()), /^AccessDeniedException/);
  });
});

describe("policies of users", () => {
  test("name secrets by ARN with a wildcard for the last characters", async () => {
    await using s = await startSecret();
    const Resource = "arn:aws:secretsmanager:us-east-1:000000000000:secret:mine/*";
    const { secrets, arn } = await userWith(s.world, "u", allow("secretsmanager:*", { Resource }));
    await secrets.createSecret({ Name: "mine/a", SecretString: "x", Tags: [{ Key: "a", Value: "1" }] });
    assert.equal((await secrets.getSecretValue({ SecretId: "mine/a" })).SecretString, "x");
    assert.equal(
      await refusal(secrets.createSecret({ Name: "yours", SecretString: "x" })),
      `AccessDeniedException: User: ${arn} is not authorized to perform: secretsmanager:CreateSecret on resource: ` +
        "yours because no identity-based policy allows the secretsmanager:CreateSecret action",
    );
    assert.equal(
      await refusal(secrets.getSecretValue({ SecretId })),
      `AccessDeniedException: User: ${arn} is not authorized to perform: secretsmanager:GetSecretValue on resource: ` +
        `${s.arn} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
    );
    const { Errors } = await (
      await userWith(s.world, "v", allow("secretsmanager:BatchGetSecretValue"))
    ).secrets.batchGetSecretValue({ SecretIdList: [SecretId] });
    assert.equal(Errors?.[0]?.ErrorCode, "AccessDeniedException");
  });

  test("decide by the request's condition keys", async () => {
    await using s = await startSecret({ Tags: [{ Key: "Team", Value: "red" }] });
    const can = (Action: string, Condition: object) => allow(`secretsmanager:${Action}`, { Condition });
    const { secrets } = await userWith(
      s.world,
      "u",
      can("GetSecretValue", {
        StringEquals: {
          "secretsmanager:VersionStage": "AWSCURRENT",
          "secretsmanager:ResourceTag/Team": "red",
        },
      }),
      can("CreateSecret", {
        StringLike: { "secretsmanager:Name": "dev-*" },
        Null: { "secretsmanager:KmsKeyId": "true" },
      }),
      can("DeleteSecret", { NumericGreaterThanEquals: { "secretsmanager:RecoveryWindowInDays": "14" } }),
      can("PutResourcePolicy", { Bool: { "secretsmanager:BlockPublicPolicy": "true" } }),
      can("DescribeSecret", { StringEquals: { "secretsmanager:SecretId": s.arn } }),
      can("ReplicateSecretToRegions", {
        "ForAllValues:StringEquals": { "secretsmanager:AddReplicaRegions": ["eu-west-1"] },
      }),
    );
    const denied = async (call: Promise<unknown>) =>
      assert.match(await refusal(call), /^AccessDeniedException: User/);
    await secrets.getSecretValue({ SecretId, VersionStage: "AWSCURRENT" });
    await denied(secrets.getSecretValue({ SecretId }));
    await secrets.createSecret({ Name: "dev-1", SecretString: "x" });
    await denied(secrets.createSecret({ Name: "prod-1", SecretString: "x" }));
    await denied(secrets.createSecret({ Name: "dev-2", SecretString: "x", KmsKeyId: "alias/mine" }));
    await secrets.describeSecret({ SecretId: s.arn });
    await denied(secrets.describeSecret({ SecretId }));
    const ResourcePolicy = policy(allow("secretsmanager:GetSecretValue", FRIENDS));
    await secrets.putResourcePolicy({ SecretId, ResourcePolicy, BlockPublicPolicy: true });
    await denied(secrets.putResourcePolicy({ SecretId, ResourcePolicy }));
    await denied(
      secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions: [{ Region: "eu-west-2" }] }),
    );
    await denied(secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true }));
    await denied(secrets.deleteSecret({ SecretId, RecoveryWindowInDays: 7 }));
    await secrets.deleteSecret({ SecretId, RecoveryWindowInDays: 14 });
  });

  test("an explicit deny in the secret's policy holds for its own account", async () => {
    await using s = await startSecret();
    const deny = { Effect: "Deny", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" };
    await s.secrets.putResourcePolicy({ SecretId, ResourcePolicy: policy(deny) });
    assert.match(
      await refusal(s.secrets.getSecretValue({ SecretId })),
      /with an explicit deny in a resource-based/,
    );
  });
});

describe("resource policies", () => {
  const everybody = policy(allow("secretsmanager:GetSecretValue", { Principal: "*" }));

  test("that let everybody in are refused where that is asked for", async () => {
    await using s = await startSecret();
    const put = (ResourcePolicy: string) =>
      s.secrets.putResourcePolicy({ SecretId, ResourcePolicy, BlockPublicPolicy: true });
    const within = (key: string, value: string) =>
      policy(
        allow("secretsmanager:GetSecretValue", {
          Principal: { AWS: "*" },
          Condition: { StringLike: { [key]: value } },
        }),
      );
    assert.match(
      await refusal(put(everybody)),
      /^PublicPolicyException: The BlockPublicPolicy parameter is set to true/,
    );
    assert.match(await refusal(put(within("aws:PrincipalOrgID", "*"))), /^PublicPolicyException/);
    assert.match(await refusal(put(within("aws:UserAgent", "x"))), /^PublicPolicyException/);
    await put(within("aws:PrincipalOrgID", "o-1234567890"));
    await s.secrets.putResourcePolicy({ SecretId, ResourcePolicy: everybody });
    assert.equal((await s.secrets.getResourcePolicy({ SecretId })).ResourcePolicy, everybody);
  });

  test("that are none, or name who is not there, are refused; validation tells why", async () => {
    await using s = await startSecret();
    const stranger = policy(
      allow("secretsmanager:*", { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/nobody` } }),
    );
    for (const ResourcePolicy of ["{", '{"Statement":1}', stranger]) {
      assert.match(
        await refusal(s.secrets.putResourcePolicy({ SecretId, ResourcePolicy })),
        /^MalformedPolicyDocumentException/,
      );
      const told = await s.secrets.validateResourcePolicy({ ResourcePolicy });
      assert.equal(told.PolicyValidationPassed, false);
      assert.equal(told.ValidationErrors?.length, 1);
    }
    const good = policy(allow("secretsmanager:GetSecretValue", FRIENDS));
    assert.equal(
      (await s.secrets.validateResourcePolicy({ SecretId, ResourcePolicy: good })).PolicyValidationPassed,
      true,
    );
    const locking = policy({ ...allow("secretsmanager:*", { Principal: "*" }), Effect: "Deny" });
    const locked = await s.secrets.validateResourcePolicy({ SecretId, ResourcePolicy: locking });
    assert.deepEqual(
      locked.ValidationErrors?.map(({ CheckName }) => CheckName),
      ["LOCKOUT"],
    );
    const open = await s.secrets.validateResourcePolicy({ ResourcePolicy: everybody });
    assert.equal(open.PolicyValidationPassed, false);
  });
});
