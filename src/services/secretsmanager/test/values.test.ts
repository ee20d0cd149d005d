import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { startCloudlet } from "../../../index.ts";
import { refusal, startSecret } from "./fixtures.ts";

const TOKEN = "11111111-2222-3333-4444-555555555555";
const NOT_FOUND = "ResourceNotFoundException: Secrets Manager can't find the specified secret.";

describe("a secret", () => {
  test("is found by name, ARN, and ARN without its last characters", async () => {
    await using s = await startSecret({ Name: "app/db-secret", ClientRequestToken: TOKEN });
    assert.match(
      s.arn,
      /^arn:aws:secretsmanager:us-east-1:000000000000:secret:app\/db-secret-[A-Za-z0-9]{6}$/,
    );
    for (const SecretId of ["app/db-secret", s.arn, s.arn.slice(0, -7)]) {
      const { $metadata: _, ...value } = await s.secrets.getSecretValue({ SecretId });
      assert.deepEqual(value, {
        ARN: s.arn,
        Name: "app/db-secret",
        VersionId: TOKEN,
        SecretString: "one",
        VersionStages: ["AWSCURRENT"],
        CreatedDate: new Date("2026-01-01T00:00:00Z"),
      });
    }
    for (const SecretId of ["app/db", `${s.arn.slice(0, -6)}aaaaaa`, s.arn.replace("us-east-1", "eu-west-1")])
      assert.equal(await refusal(s.secrets.getSecretValue({ SecretId })), NOT_FOUND);
  });

  test("keeps bytes as they are", async () => {
    await using s = await startSecret();
    const SecretBinary = Uint8Array.from({ length: 65_536 }, (_, index) => (index * 7) % 256);
    await s.secrets.putSecretValue({ SecretId: "s", SecretBinary });
    const answer = await s.secrets.getSecretValue({ SecretId: "s" });
    assert.deepEqual(Buffer.from(answer.SecretBinary ?? []), Buffer.from(SecretBinary));
    assert.equal(answer.SecretString, undefined);
  });

  test("has one kind of value, of 65,536 bytes at most", async () => {
    await using s = await startSecret();
    const put = (input: object) => s.secrets.putSecretValue({ SecretId: "s", ...input });
    assert.equal(
      await refusal(put({})),
      "InvalidRequestException: You must provide either SecretString or SecretBinary.",
    );
    assert.match(
      await refusal(put({ SecretString: "a", SecretBinary: new Uint8Array(1) })),
      /^InvalidParameterException: You can't specify both/,
    );
    await put({ SecretString: "ä".repeat(32_768) });
    assert.match(await refusal(put({ SecretString: "ä".repeat(32_769) })), /^ValidationException/);
  });

  test("must have a name that secrets can have, and that is free", async () => {
    await using s = await startSecret();
    assert.equal(
      await refusal(s.secrets.createSecret({ Name: "a b" })),
      "ValidationException: Invalid name. Must be a valid name containing alphanumeric characters, " +
        "or any of the following: -/_+=.@!",
    );
    assert.equal(
      await refusal(s.secrets.createSecret({ Name: "s", SecretString: "one" })),
      "ResourceExistsException: The operation failed because the secret s already exists.",
    );
  });

  test("may be made empty, and gets its first value as the current one", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const secrets = world.sdk(SecretsManager);
    const made = await secrets.createSecret({ Name: "empty" });
    assert.equal(made.VersionId, undefined);
    assert.equal((await secrets.describeSecret({ SecretId: "empty" })).VersionIdsToStages, undefined);
    assert.equal(
      await refusal(secrets.getSecretValue({ SecretId: "empty" })),
      "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
    );
    const put = await secrets.putSecretValue({
      SecretId: "empty",
      SecretString: "x",
      VersionStages: ["mine"],
    });
    assert.deepEqual(put.VersionStages, ["AWSCURRENT", "mine"]);
  });
});

describe("the same request again", () => {
  test("makes no second secret", async () => {
    await using s = await startSecret({ ClientRequestToken: TOKEN });
    const again = await s.secrets.createSecret({ Name: "s", SecretString: "one", ClientRequestToken: TOKEN });
    assert.deepEqual([again.ARN, again.VersionId], [s.arn, TOKEN]);
    const tokenInUse =
      `ResourceExistsException: You can't use ClientRequestToken ${TOKEN} because that value is already in use ` +
      `for a version of secret ${s.arn}.`;
    for (const call of [
      s.secrets.createSecret({ Name: "s", SecretString: "two", ClientRequestToken: TOKEN }),
      s.secrets.putSecretValue({ SecretId: "s", SecretString: "two", ClientRequestToken: TOKEN }),
      s.secrets.updateSecret({ SecretId: "s", SecretString: "two", ClientRequestToken: TOKEN }),
      s.secrets.putSecretValue({
        SecretId: "s",
        SecretBinary: Buffer.from("one"),
        ClientRequestToken: TOKEN,
      }),
    ])
      assert.equal(await refusal(call), tokenInUse);
  });

  test("makes no second version", async () => {
    await using s = await startSecret();
    const put = { SecretId: "s", SecretString: "two", ClientRequestToken: TOKEN };
    const [one, other] = await Promise.all([s.secrets.putSecretValue(put), s.secrets.putSecretValue(put)]);
    assert.deepEqual([one.VersionId, other.VersionId], [TOKEN, TOKEN]);
    await s.secrets.updateSecret(put);
    const { Versions } = await s.secrets.listSecretVersionIds({ SecretId: "s", IncludeDeprecated: true });
    assert.equal(Versions?.length, 2);
  });
});

describe("BatchGetSecretValue", () => {
  test("reads by list, and tells what it cannot read", async () => {
    await using s = await startSecret();
    await s.secrets.createSecret({ Name: "t", SecretString: "two" });
    const { SecretValues, Errors } = await s.secrets.batchGetSecretValue({
      SecretIdList: ["s", "none", "t"],
    });
    assert.deepEqual(
      SecretValues?.map((each) => each.SecretString),
      ["one", "two"],
    );
    const Message = "Secrets Manager can't find the specified secret.";
    assert.deepEqual(Errors, [{ SecretId: "none", ErrorCode: "ResourceNotFoundException", Message }]);
  });

  test("reads by filter, page by page", async () => {
    await using s = await startSecret();
    for (const Name of ["p1", "p2", "p3"]) await s.secrets.createSecret({ Name, SecretString: Name });
    const Filters = [{ Key: "name" as const, Values: ["p"] }];
    const first = await s.secrets.batchGetSecretValue({ Filters, MaxResults: 2 });
    const second = await s.secrets.batchGetSecretValue({
      Filters,
      MaxResults: 2,
      NextToken: first.NextToken,
    });
    const read = [first, second].map((page) => page.SecretValues?.map((each) => each.SecretString));
    assert.deepEqual(read, [["p1", "p2"], ["p3"]]);
    assert.equal(second.NextToken, undefined);
    assert.match(
      await refusal(s.secrets.batchGetSecretValue({})),
      /^InvalidParameterException: Either 'SecretIdList' or 'Filters' must be provided/,
    );
  });
});
