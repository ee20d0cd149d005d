import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type GenerateDataKeyCommandOutput, KMS } from "@aws-sdk/client-kms";
import { ACCOUNT, bytes, refusal, startKey, text } from "./fixtures.ts";

const Plaintext = bytes("s");

describe("states", () => {
  test("a disabled key does nothing until it is enabled again", async () => {
    await using k = await startKey();
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext });
    await k.kms.disableKey({ KeyId: k.KeyId });
    const told = `DisabledException: ${k.arn} is disabled.`;
    assert.equal(await refusal(k.kms.encrypt({ KeyId: k.KeyId, Plaintext })), told);
    assert.equal(await refusal(k.kms.decrypt({ CiphertextBlob })), told);
    assert.equal((await k.kms.describeKey({ KeyId: k.KeyId })).KeyMetadata?.KeyState, "Disabled");
    await k.kms.enableKey({ KeyId: k.KeyId });
    assert.equal(text((await k.kms.decrypt({ CiphertextBlob })).Plaintext), "s");
  });

  test("deletion waits, can be cancelled, and then leaves every ciphertext unreadable", async () => {
    await using k = await startKey();
    const { KeyId, arn, kms } = k;
    await kms.createAlias({ AliasName: "alias/mine", TargetKeyId: KeyId });
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext });
    for (const PendingWindowInDays of [6, 31])
      assert.equal(
        await refusal(kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays })),
        "ValidationException: PendingWindowInDays must be between 7 and 30",
      );
    const scheduled = await kms.scheduleKeyDeletion({ KeyId });
    assert.equal(scheduled.KeyId, arn);
    assert.equal(scheduled.KeyState, "PendingDeletion");
    assert.equal(scheduled.PendingWindowInDays, 30);
    assert.equal(scheduled.DeletionDate?.toISOString(), "2026-01-31T00:00:00.000Z");
    const pending = `KMSInvalidStateException: ${arn} is pending deletion.`;
    assert.equal(await refusal(kms.decrypt({ CiphertextBlob })), pending);
    assert.equal(await refusal(kms.enableKey({ KeyId })), pending);
    assert.equal(await refusal(kms.scheduleKeyDeletion({ KeyId })), pending);
    await k.days(29);
    assert.equal((await kms.cancelKeyDeletion({ KeyId })).KeyId, arn);
    assert.equal(
      await refusal(kms.cancelKeyDeletion({ KeyId })),
      `KMSInvalidStateException: ${arn} is not pending deletion.`,
    );
    await k.days(30);
    assert.equal((await kms.describeKey({ KeyId })).KeyMetadata?.KeyState, "Disabled");
    await kms.enableKey({ KeyId });
    assert.equal(text((await kms.decrypt({ CiphertextBlob })).Plaintext), "s");

    await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    await k.days(6.99);
    assert.equal((await kms.describeKey({ KeyId })).KeyMetadata?.KeyState, "PendingDeletion");
    await k.days(0.01);
    assert.equal(await refusal(kms.describeKey({ KeyId })), `NotFoundException: Key '${arn}' does not exist`);
    assert.match(
      await refusal(kms.decrypt({ CiphertextBlob })),
      /^AccessDeniedException: The ciphertext refers to/,
    );
    assert.match(await refusal(kms.describeKey({ KeyId: "alias/mine" })), /^NotFoundException: Alias/);
    assert.deepEqual((await kms.listKeys({})).Keys, []);
  });
});

describe("rotation", () => {
  test("goes by the clock; old ciphertexts stay readable", async () => {
    await using k = await startKey();
    const { KeyId, kms } = k;
    assert.deepEqual(await kms.getKeyRotationStatus({ KeyId }).then(({ $metadata: _m, ...rest }) => rest), {
      KeyId,
      KeyRotationEnabled: false,
    });
    await kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 90 });
    const status = await kms.getKeyRotationStatus({ KeyId });
    assert.equal(status.KeyRotationEnabled, true);
    assert.equal(status.RotationPeriodInDays, 90);
    assert.equal(status.NextRotationDate?.toISOString(), "2026-04-01T00:00:00.000Z");
    const blobs: GenerateDataKeyCommandOutput[] = [];
    const materials = new Set<string | undefined>();
    for (let i = 0; i < 4; i++) {
      const made = await kms.generateDataKey({ KeyId, KeySpec: "AES_256" });
      blobs.push(made);
      materials.add(made.KeyMaterialId);
      await k.days(90);
    }
    assert.equal(materials.size, 4);
    for (const made of blobs) {
      const opened = await kms.decrypt({ CiphertextBlob: made.CiphertextBlob });
      assert.deepEqual(opened.Plaintext, made.Plaintext);
      assert.equal(opened.KeyMaterialId, made.KeyMaterialId);
    }
    const { Rotations = [] } = await kms.listKeyRotations({ KeyId });
    assert.equal(Rotations.length, 4);
    assert.equal(Rotations[0]?.RotationType, "AUTOMATIC");
    assert.equal(Rotations[0]?.RotationDate?.toISOString(), "2026-04-01T00:00:00.000Z");
    const all = await kms.listKeyRotations({ KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" });
    assert.equal(all.Rotations?.length, 5);
    assert.equal(all.Rotations?.[0]?.KeyMaterialState, "NON_CURRENT");
    assert.equal(all.Rotations?.at(-1)?.KeyMaterialState, "CURRENT");
    await kms.disableKeyRotation({ KeyId });
    await k.days(400);
    assert.equal((await kms.listKeyRotations({ KeyId })).Rotations?.length, 4);
  });

  test("on demand, twenty-five times", async () => {
    await using k = await startKey();
    const { KeyId, kms } = k;
    for (let i = 0; i < 25; i++) assert.equal((await kms.rotateKeyOnDemand({ KeyId })).KeyId, KeyId);
    assert.equal(
      await refusal(kms.rotateKeyOnDemand({ KeyId })),
      "LimitExceededException: The on-demand rotations limit has been reached for the given keyId. " +
        `No more on-demand rotations can be performed for this key: ${k.arn}`,
    );
    const first = await kms.listKeyRotations({ KeyId, Limit: 20 });
    assert.equal(first.Rotations?.length, 20);
    assert.equal(first.Rotations?.[0]?.RotationType, "ON_DEMAND");
    const rest = await kms.listKeyRotations({ KeyId, Limit: 20, Marker: first.NextMarker });
    assert.equal(rest.Rotations?.length, 5);
  });

  test("is for symmetric keys, and within bounds", async () => {
    await using k = await startKey({ KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
    assert.match(
      await refusal(k.kms.enableKeyRotation({ KeyId: k.KeyId })),
      /^UnsupportedOperationException/,
    );
    assert.match(
      await refusal(k.kms.rotateKeyOnDemand({ KeyId: k.KeyId })),
      /^UnsupportedOperationException/,
    );
    assert.equal((await k.kms.getKeyRotationStatus({ KeyId: k.KeyId })).KeyRotationEnabled, false);
    for (const RotationPeriodInDays of [89, 2561])
      assert.match(
        await refusal(k.kms.enableKeyRotation({ KeyId: k.KeyId, RotationPeriodInDays })),
        /^ValidationException: 1 validation error detected: Value '\d+' at 'rotationPeriodInDays'/,
      );
  });
});

describe("aliases", () => {
  test("name keys, one Region at a time", async () => {
    await using k = await startKey();
    const { KeyId, kms } = k;
    const create = (AliasName: string, TargetKeyId = KeyId) => kms.createAlias({ AliasName, TargetKeyId });
    await create("alias/one");
    const arn = `arn:aws:kms:us-east-1:${ACCOUNT}:alias/one`;
    assert.equal(
      await refusal(create("alias/one")),
      `AlreadyExistsException: An alias with the name ${arn} already exists`,
    );
    assert.match(
      await refusal(create("one")),
      /^ValidationException: Alias must start with the prefix "alias\/"\. /,
    );
    assert.match(await refusal(create("alias/aws/one")), /^NotAuthorizedException/);
    assert.match(
      await refusal(create("alias/a:b")),
      /^ValidationException: alias\/a:b contains invalid characters/,
    );
    assert.equal(
      await refusal(create("alias/two", "alias/one")),
      "ValidationException: Aliases must refer to keys. Not aliases",
    );
    const { Aliases } = await kms.listAliases({ KeyId });
    assert.deepEqual(Aliases, [
      {
        AliasName: "alias/one",
        AliasArn: arn,
        TargetKeyId: KeyId,
        CreationDate: new Date("2026-01-01T00:00:00Z"),
        LastUpdatedDate: new Date("2026-01-01T00:00:00Z"),
      },
    ]);
    const west = k.world.sdk(KMS, { region: "us-west-2" });
    assert.match(await refusal(west.describeKey({ KeyId: "alias/one" })), /^NotFoundException/);
    const { KeyMetadata: other } = await kms.createKey({});
    await kms.updateAlias({ AliasName: "alias/one", TargetKeyId: other?.KeyId });
    assert.equal((await kms.describeKey({ KeyId: "alias/one" })).KeyMetadata?.KeyId, other?.KeyId);
    const { KeyMetadata: hmac } = await kms.createKey({
      KeySpec: "HMAC_256",
      KeyUsage: "GENERATE_VERIFY_MAC",
    });
    assert.match(
      await refusal(kms.updateAlias({ AliasName: "alias/one", TargetKeyId: hmac?.KeyId })),
      /^ValidationException/,
    );
    await kms.deleteAlias({ AliasName: "alias/one" });
    assert.equal(
      await refusal(kms.deleteAlias({ AliasName: "alias/one" })),
      `NotFoundException: Alias ${arn} is not found.`,
    );
  });

  test("fifty to a key, in pages", async () => {
    await using k = await startKey();
    const names = Array.from({ length: 50 }, (_, i) => `alias/n${String(i).padStart(2, "0")}`);
    for (const AliasName of names) await k.kms.createAlias({ AliasName, TargetKeyId: k.KeyId });
    assert.match(
      await refusal(k.kms.createAlias({ AliasName: "alias/more", TargetKeyId: k.KeyId })),
      /^LimitExceededException/,
    );
    const seen: (string | undefined)[] = [];
    let Marker: string | undefined;
    do {
      const page = await k.kms.listAliases({ KeyId: k.KeyId, Limit: 20, Marker });
      seen.push(...(page.Aliases ?? []).map((alias) => alias.AliasName));
      Marker = page.NextMarker;
    } while (Marker !== undefined);
    assert.deepEqual(seen, names);
  });
});

describe("what else belongs to a key", () => {
  test("tags", async () => {
    await using k = await startKey({ Tags: [{ TagKey: "a", TagValue: "1" }] });
    const { KeyId, kms } = k;
    await kms.tagResource({
      KeyId,
      Tags: [
        { TagKey: "b", TagValue: "2" },
        { TagKey: "a", TagValue: "3" },
      ],
    });
    const tags = async () => (await kms.listResourceTags({ KeyId })).Tags;
    assert.deepEqual(await tags(), [
      { TagKey: "a", TagValue: "3" },
      { TagKey: "b", TagValue: "2" },
    ]);
    await kms.untagResource({ KeyId, TagKeys: ["a", "none"] });
    assert.deepEqual(await tags(), [{ TagKey: "b", TagValue: "2" }]);
    const tag = (TagKey: string) => kms.tagResource({ KeyId, Tags: [{ TagKey, TagValue: "" }] });
    assert.match(await refusal(tag("aws:x")), /^TagException/);
    const many = Array.from({ length: 50 }, (_, i) => ({ TagKey: `t${i}`, TagValue: "" }));
    assert.equal(
      await refusal(kms.tagResource({ KeyId, Tags: many })),
      "LimitExceededException: Too many tags",
    );
    assert.equal(
      await refusal(
        kms.createKey({
          Tags: [
            { TagKey: "x", TagValue: "1" },
            { TagKey: "x", TagValue: "2" },
          ],
        }),
      ),
      "TagException: Duplicate tag keys",
    );
  });

  test("its description and its last use", async () => {
    await using k = await startKey();
    const { KeyId, kms } = k;
    await kms.updateKeyDescription({ KeyId, Description: "new" });
    assert.equal((await kms.describeKey({ KeyId })).KeyMetadata?.Description, "new");
    assert.equal((await kms.getKeyLastUsage({ KeyId })).KeyLastUsage, undefined);
    await kms.encrypt({ KeyId, Plaintext });
    await k.world.clock.advance({ seconds: 5 });
    await kms.generateDataKey({ KeyId, NumberOfBytes: 8 });
    const { KeyLastUsage } = await kms.getKeyLastUsage({ KeyId });
    assert.equal(KeyLastUsage?.Operation, "GenerateDataKey");
    assert.equal(KeyLastUsage?.Timestamp?.toISOString(), "2026-01-01T00:00:05.000Z");
  });

  test("keys are listed in pages", async () => {
    await using k = await startKey();
    for (let i = 0; i < 4; i++) await k.kms.createKey({});
    const seen = new Set<string | undefined>();
    let Marker: string | undefined;
    do {
      const page = await k.kms.listKeys({ Limit: 2, Marker });
      for (const key of page.Keys ?? []) seen.add(key.KeyArn);
      Marker = page.NextMarker;
    } while (Marker !== undefined);
    assert.equal(seen.size, 5);
    assert.equal(seen.has(k.arn), true);
  });
});
