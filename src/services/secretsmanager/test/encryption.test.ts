import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { startCloudlet } from "../../../index.ts";
import { refusal, type SecretWorld, startSecret, userWith } from "./fixtures.ts";

const SecretId = "s";

async function startOwnKey() {
  const s = await startSecret();
  const kms = s.world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  await kms.createAlias({ AliasName: "alias/mine", TargetKeyId: KeyId });
  return {
    ...s,
    s,
    kms,
    KeyId,
    keyArn: KeyMetadata?.Arn ?? "",
    [Symbol.asyncDispose]: () => s.world.close(),
  };
}

async function keysOf(s: SecretWorld): Promise<unknown> {
  const { Versions } = await s.secrets.listSecretVersionIds({ SecretId, IncludeDeprecated: true });
  return Versions?.map((each) => each.KmsKeyIds?.[0]);
}

describe("every version", () => {
  test("has a data key of its own, asked for through KMS for this secret and version", async () => {
    await using s = await startSecret();
    await s.value();
    const context = { SecretARN: s.arn, SecretVersionId: s.VersionId };
    for (const operation of ["kms.GenerateDataKey", "kms.Decrypt"]) {
      const calls = s.world.spy.calls(operation);
      assert.equal(calls.length, 1);
      const { input } = calls[0] as unknown as { input: { EncryptionContext: object } };
      assert.deepEqual(input.EncryptionContext, context);
    }
    const { Aliases } = await s.world.sdk(KMS).listAliases({});
    assert.ok(Aliases?.some((each) => each.AliasName === "alias/aws/secretsmanager" && each.TargetKeyId));
  });

  test("may be under a key of one's own, which is shown as it was named", async () => {
    await using w = await startOwnKey();
    for (const KmsKeyId of [w.KeyId, w.keyArn, "alias/mine"]) {
      await w.secrets.createSecret({ Name: KmsKeyId.replaceAll(":", "_"), KmsKeyId, SecretString: "own" });
      const told = await w.secrets.describeSecret({ SecretId: KmsKeyId.replaceAll(":", "_") });
      assert.equal(told.KmsKeyId, KmsKeyId);
    }
    assert.equal((await w.secrets.describeSecret({ SecretId })).KmsKeyId, undefined);
    assert.equal(
      await refusal(w.secrets.createSecret({ Name: "t", KmsKeyId: "alias/none", SecretString: "x" })),
      "EncryptionFailure: Secrets Manager can't encrypt the protected secret text using the provided KMS key. " +
        "Check that the KMS key is available, enabled, and not in an invalid state.",
    );
  });

  test("cannot be read while its key is disabled", async () => {
    await using w = await startOwnKey();
    await w.secrets.updateSecret({ SecretId, KmsKeyId: w.KeyId });
    await w.kms.disableKey({ KeyId: w.KeyId });
    assert.equal(
      await refusal(w.secrets.getSecretValue({ SecretId })),
      "DecryptionFailure: Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    );
    assert.match(
      await refusal(w.secrets.putSecretValue({ SecretId, SecretString: "x" })),
      /^EncryptionFailure/,
    );
    await w.kms.enableKey({ KeyId: w.KeyId });
    assert.equal(await w.s.value(), "one");
  });

  test("in use moves to a new key with its secret; deprecated ones stay", async () => {
    await using w = await startOwnKey();
    for (const SecretString of ["two", "three"]) await w.secrets.putSecretValue({ SecretId, SecretString });
    const answer = await w.secrets.updateSecret({ SecretId, KmsKeyId: "alias/mine" });
    assert.equal(answer.VersionId, undefined);
    assert.deepEqual(await keysOf(w.s), ["DefaultEncryptionKey", "alias/mine", "alias/mine"]);
    assert.equal(await w.s.value(), "three");
    assert.equal(await w.s.value("AWSPREVIOUS"), "two");
    await w.secrets.updateSecret({ SecretId, KmsKeyId: "" });
    assert.equal((await w.secrets.describeSecret({ SecretId })).KmsKeyId, undefined);
    await w.kms.disableKey({ KeyId: w.KeyId });
    assert.equal(await w.s.value(), "three");
  });

  test("is closed to whom the key is closed", async () => {
    await using w = await startOwnKey();
    await w.secrets.updateSecret({ SecretId, KmsKeyId: w.KeyId });
    const everything = { Effect: "Allow", Action: "secretsmanager:*", Resource: "*" };
    const { secrets } = await userWith(w.world, "u", everything);
    const denied = "AccessDeniedException: Access to KMS is not allowed";
    assert.equal(await refusal(secrets.getSecretValue({ SecretId })), denied);
    assert.equal(await refusal(secrets.putSecretValue({ SecretId, SecretString: "x" })), denied);
    await secrets.createSecret({ Name: "t", SecretString: "x" });
    const decrypt = {
      Effect: "Allow",
      Action: "kms:Decrypt",
      Resource: w.keyArn,
      Condition: {
        StringEquals: {
          "kms:ViaService": "secretsmanager.us-east-1.amazonaws.com",
          "kms:EncryptionContext:SecretARN": w.arn,
        },
      },
    };
    const reader = await userWith(w.world, "v", everything, decrypt);
    assert.equal((await reader.secrets.getSecretValue({ SecretId })).SecretString, "one");
  });
});

/** Every file below a folder, as one run of bytes. */
function contents(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    names.filter((each) => each.isFile()).map((each) => readFileSync(join(each.parentPath, each.name))),
  );
}

test("nothing on the disk tells a value, replicas and what travels to them included; it survives a restart", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-secrets-"));
  const values = ["FirstThatNobodyShallFind", "SecondThatNobodyShallFind"];
  try {
    const world = await startCloudlet({ clock: "frozen", dataDirectory });
    const secrets = world.sdk(SecretsManager);
    await secrets.createSecret({
      Name: "to-be-seen",
      SecretString: values[0],
      AddReplicaRegions: [{ Region: "eu-west-1" }],
    });
    await secrets.putSecretValue({ SecretId: "to-be-seen", SecretString: values[1] });
    await secrets.getSecretValue({ SecretId: "to-be-seen" });
    await world.idle();
    await world.close();

    const stored = contents(dataDirectory);
    assert.ok(stored.includes("to-be-seen"), "the files were looked at");
    for (const value of values)
      for (const form of ["utf8", "utf16le"] as const)
        for (const spelling of [
          value,
          Buffer.from(value).toString("base64"),
          Buffer.from(value).toString("hex"),
        ])
          assert.equal(stored.includes(Buffer.from(spelling, form)), false);

    await using again = await startCloudlet({ clock: "frozen", dataDirectory });
    for (const region of ["us-east-1", "eu-west-1"]) {
      const client = again.sdk(SecretsManager, { region });
      assert.equal((await client.getSecretValue({ SecretId: "to-be-seen" })).SecretString, values[1]);
    }
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test("no audit record has a value", async () => {
  await using s = await startSecret();
  await s.secrets.putSecretValue({ SecretId, SecretString: "NobodyShallFindThis" });
  await s.secrets.updateSecret({ SecretId, SecretString: "NobodyShallFindThis" });
  await s.secrets.getSecretValue({ SecretId });
  await s.secrets.batchGetSecretValue({ SecretIdList: [SecretId] });
  const records = s.world.spy.calls();
  assert.ok(records.some((each) => each.operation === "PutSecretValue"));
  const spellings = ["NobodyShallFindThis", Buffer.from("NobodyShallFindThis").toString("base64")];
  for (const { input, output } of records)
    for (const spelling of spellings)
      assert.equal((JSON.stringify({ input, output }) ?? "").includes(spelling), false);
});
