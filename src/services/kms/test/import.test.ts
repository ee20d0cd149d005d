import assert from "node:assert/strict";
import {
  constants,
  createCipheriv,
  createPublicKey,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { describe, test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import {
  type AlgorithmSpec,
  type ImportKeyMaterialCommandInput,
  KMS,
  type WrappingKeySpec,
} from "@aws-sdk/client-kms";
import { bytes, type KeyWorld, NO_OPENSSL, openssl, refusal, startKey, text } from "./fixtures.ts";

const Plaintext = bytes("s");
const MATERIAL = new Uint8Array(32).fill(7);
const FOREVER = { ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" } as const;

async function parameters(
  k: KeyWorld,
  WrappingAlgorithm: AlgorithmSpec = "RSAES_OAEP_SHA_256",
  WrappingKeySpec: WrappingKeySpec = "RSA_2048",
) {
  const { PublicKey, ImportToken, ParametersValidTo } = await k.kms.getParametersForImport({
    KeyId: k.KeyId,
    WrappingAlgorithm,
    WrappingKeySpec,
  });
  return { key: Buffer.from(PublicKey ?? []), ImportToken, ParametersValidTo };
}

function envelope(key: Buffer, secret: Uint8Array, oaepHash = "sha256"): Uint8Array {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const publicKey = createPublicKey({ key, format: "der", type: "spki" });
  return new Uint8Array(publicEncrypt({ key: publicKey, padding, oaepHash }, secret));
}

/** The material in an AES key wrap, whose key is in the RSA envelope. */
function throughAes(key: Buffer, secret: Uint8Array, oaepHash: string): Uint8Array {
  const aes = randomBytes(32);
  const cipher = createCipheriv("id-aes256-wrap-pad", aes, Buffer.from("a65959a6", "hex"));
  const wrapped = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([envelope(key, aes, oaepHash), wrapped]));
}

async function importInto(
  k: KeyWorld,
  material: Uint8Array,
  more: Partial<ImportKeyMaterialCommandInput> = FOREVER,
) {
  const { key, ImportToken } = await parameters(k);
  return k.kms.importKeyMaterial({
    KeyId: k.KeyId,
    ImportToken,
    EncryptedKeyMaterial: envelope(key, material),
    ...more,
  });
}

const state = async (k: KeyWorld) => (await k.kms.describeKey({ KeyId: k.KeyId })).KeyMetadata?.KeyState;

describe("imported key material", () => {
  test("makes a key work that waited for it", async () => {
    await using k = await startKey({ Origin: "EXTERNAL" });
    assert.equal(await state(k), "PendingImport");
    const pending = `KMSInvalidStateException: ${k.arn} is pending import.`;
    assert.equal(await refusal(k.kms.encrypt({ KeyId: k.KeyId, Plaintext })), pending);
    assert.equal(
      await refusal(importInto(k, MATERIAL, {})),
      "ValidationException: A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
    );
    const { KeyId, KeyMaterialId } = await importInto(k, MATERIAL);
    assert.equal(KeyId, k.arn);
    const { KeyMetadata } = await k.kms.describeKey({ KeyId: k.KeyId });
    assert.equal(KeyMetadata?.KeyState, "Enabled");
    assert.equal(KeyMetadata?.ExpirationModel, "KEY_MATERIAL_DOES_NOT_EXPIRE");
    assert.equal(KeyMetadata?.CurrentKeyMaterialId, KeyMaterialId);
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext });

    await k.kms.deleteImportedKeyMaterial({ KeyId: k.KeyId });
    assert.equal(await refusal(k.kms.decrypt({ CiphertextBlob })), pending);
    assert.match(
      await refusal(importInto(k, new Uint8Array(32).fill(8))),
      /^IncorrectKeyMaterialException/,
      "only the same material comes back",
    );
    assert.equal((await importInto(k, MATERIAL)).KeyMaterialId, KeyMaterialId);
    assert.equal(text((await k.kms.decrypt({ CiphertextBlob })).Plaintext), "s");
  });

  test("expires by the clock", async () => {
    await using k = await startKey({ Origin: "EXTERNAL" });
    assert.equal(
      await refusal(importInto(k, MATERIAL, { ValidTo: new Date("2025-12-31T00:00:00Z") })),
      "ValidationException: ValidTo must be in the future",
    );
    await importInto(k, MATERIAL, { ValidTo: new Date("2026-02-01T00:00:00Z") });
    const { KeyMetadata } = await k.kms.describeKey({ KeyId: k.KeyId });
    assert.equal(KeyMetadata?.ExpirationModel, "KEY_MATERIAL_EXPIRES");
    assert.equal(KeyMetadata?.ValidTo?.toISOString(), "2026-02-01T00:00:00.000Z");
    const { Datapoints } = await k.world.sdk(CloudWatch).getMetricStatistics({
      ...{ Namespace: "AWS/KMS", MetricName: "SecondsUntilKeyMaterialExpiration" },
      Dimensions: [{ Name: "KeyId", Value: k.KeyId }],
      ...{ StartTime: new Date("2026-01-01"), EndTime: new Date("2026-01-02"), Period: 86_400 },
      Statistics: ["Minimum"],
    });
    assert.equal(Datapoints?.[0]?.Minimum, 31 * 86_400);
    await k.days(30);
    assert.equal(await state(k), "Enabled");
    await k.days(1);
    assert.equal(await state(k), "PendingImport");
    await importInto(k, MATERIAL);
    await k.days(400);
    assert.equal(await state(k), "Enabled");
  });

  test("tokens are good for a day, for their key, and cannot be forged", async () => {
    await using k = await startKey({ Origin: "EXTERNAL" });
    const { key, ImportToken = new Uint8Array(), ParametersValidTo } = await parameters(k);
    assert.equal(ParametersValidTo?.toISOString(), "2026-01-02T00:00:00.000Z");
    const EncryptedKeyMaterial = envelope(key, MATERIAL);
    const { KeyMetadata: other } = await k.kms.createKey({ Origin: "EXTERNAL" });
    const run = (KeyId: string | undefined, token: Uint8Array, material = EncryptedKeyMaterial) =>
      k.kms.importKeyMaterial({ KeyId, ImportToken: token, EncryptedKeyMaterial: material, ...FOREVER });
    assert.match(await refusal(run(other?.KeyId, ImportToken)), /^InvalidImportTokenException/);
    const forged = Uint8Array.from(ImportToken);
    forged[40] = (forged[40] as number) ^ 1;
    assert.match(await refusal(run(k.KeyId, forged)), /^InvalidImportTokenException/);
    assert.match(
      await refusal(run(k.KeyId, ImportToken, bytes("x".repeat(256)))),
      /^InvalidCiphertextException/,
    );
    assert.match(
      await refusal(run(k.KeyId, ImportToken, envelope(key, bytes("short")))),
      /^IncorrectKeyMaterialException/,
    );
    await k.days(1);
    assert.match(await refusal(run(k.KeyId, ImportToken)), /^ExpiredImportTokenException/);
  });

  test("every way of wrapping", async () => {
    const cases: readonly [AlgorithmSpec, WrappingKeySpec][] = [
      ["RSAES_OAEP_SHA_1", "RSA_2048"],
      ["RSAES_OAEP_SHA_256", "RSA_3072"],
      ["RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"],
      ["RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"],
    ];
    for (const [algorithm, spec] of cases) {
      await using k = await startKey({ Origin: "EXTERNAL" });
      const { key, ImportToken } = await parameters(k, algorithm, spec);
      const oaep = algorithm.endsWith("_1") ? "sha1" : "sha256";
      const EncryptedKeyMaterial = algorithm.includes("AES_KEY")
        ? throughAes(key, MATERIAL, oaep)
        : envelope(key, MATERIAL, oaep);
      await k.kms.importKeyMaterial({ KeyId: k.KeyId, ImportToken, EncryptedKeyMaterial, ...FOREVER });
      assert.equal(await state(k), "Enabled", algorithm);
    }
    await using k = await startKey({ Origin: "EXTERNAL" });
    assert.match(await refusal(parameters(k, "RSAES_PKCS1_V1_5")), /^UnsupportedOperationException/);
  });

  test("openssl's wrapping is understood", { skip: NO_OPENSSL }, async () => {
    await using k = await startKey({ Origin: "EXTERNAL" });
    const { key, ImportToken } = await parameters(k);
    const options = ["rsa_padding_mode:oaep", "rsa_oaep_md:sha256", "rsa_mgf1_md:sha256"].flatMap((o) => [
      "-pkeyopt",
      o,
    ]);
    const args = [
      "pkeyutl",
      "-encrypt",
      "-pubin",
      "-keyform",
      "DER",
      "-inkey",
      "@key",
      "-in",
      "@in",
      "-out",
      "@out",
    ];
    const wrapped = openssl([...args, ...options], { key, in: MATERIAL });
    assert.ok(wrapped.ok, wrapped.told);
    await k.kms.importKeyMaterial({
      KeyId: k.KeyId,
      ImportToken,
      EncryptedKeyMaterial: wrapped.out,
      ...FOREVER,
    });
    assert.equal(await state(k), "Enabled");
  });

  test("private keys and HMAC keys", async () => {
    await using k = await startKey({ Origin: "EXTERNAL", KeySpec: "RSA_2048", KeyUsage: "SIGN_VERIFY" });
    const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const { key, ImportToken } = await parameters(k, "RSA_AES_KEY_WRAP_SHA_256");
    const run = (secret: Uint8Array) =>
      k.kms.importKeyMaterial({
        KeyId: k.KeyId,
        ImportToken,
        EncryptedKeyMaterial: throughAes(key, secret, "sha256"),
        ...FOREVER,
      });
    const curve = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
    assert.match(
      await refusal(run(curve.export({ format: "der", type: "pkcs8" }))),
      /^IncorrectKeyMaterialException/,
    );
    await run(pair.privateKey.export({ format: "der", type: "pkcs8" }));
    const { PublicKey } = await k.kms.getPublicKey({ KeyId: k.KeyId });
    assert.deepEqual(PublicKey, new Uint8Array(pair.publicKey.export({ format: "der", type: "spki" })));

    await using mac = await startKey({
      Origin: "EXTERNAL",
      KeySpec: "HMAC_512",
      KeyUsage: "GENERATE_VERIFY_MAC",
    });
    assert.match(await refusal(importInto(mac, MATERIAL)), /^IncorrectKeyMaterialException/);
    await importInto(mac, new Uint8Array(64).fill(1));
    assert.equal(await state(mac), "Enabled");
  });

  test("new material is imported to be rotated to; the key then needs both", async () => {
    await using k = await startKey({ Origin: "EXTERNAL" });
    const { KeyId, kms } = k;
    await importInto(k, MATERIAL);
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext });
    assert.match(await refusal(kms.rotateKeyOnDemand({ KeyId })), /^KMSInvalidStateException/);
    const second = new Uint8Array(32).fill(9);
    await importInto(k, second, {
      ...FOREVER,
      ImportType: "NEW_KEY_MATERIAL",
      KeyMaterialDescription: "second",
    });
    const states = async () =>
      (await kms.listKeyRotations({ KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" })).Rotations?.map(
        (r) => r.KeyMaterialState,
      );
    assert.deepEqual(await states(), ["CURRENT", "PENDING_ROTATION"]);
    await kms.rotateKeyOnDemand({ KeyId });
    assert.deepEqual(await states(), ["NON_CURRENT", "CURRENT"]);
    const opened = await kms.decrypt({ CiphertextBlob });
    assert.equal(text(opened.Plaintext), "s");
    await kms.deleteImportedKeyMaterial({ KeyId, KeyMaterialId: opened.KeyMaterialId });
    assert.equal(await state(k), "PendingImport");
    assert.match(
      await refusal(kms.enableKeyRotation({ KeyId })),
      /^UnsupportedOperationException: .* origin is EXTERNAL/,
    );
  });

  test("a multi-Region key is rotated to new material once every Region has it", async () => {
    await using k = await startKey({ Origin: "EXTERNAL", MultiRegion: true });
    const { KeyId, world } = k;
    await importInto(k, MATERIAL);
    await k.kms.replicateKey({ KeyId, ReplicaRegion: "eu-west-1" });
    await world.idle();
    const west = { ...k, kms: world.sdk(KMS, { region: "eu-west-1" }) };
    await importInto(west, MATERIAL);
    await world.idle();
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId, Plaintext });
    const second = new Uint8Array(32).fill(9);
    const NEW = { ...FOREVER, ImportType: "NEW_KEY_MATERIAL" as const };
    assert.match(await refusal(importInto(west, second, NEW)), /^IncorrectKeyMaterialException/);
    const states = async (kms: KMS) => {
      await world.idle();
      const { Rotations } = await kms.listKeyRotations({ KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" });
      return Rotations?.map((rotation) => rotation.KeyMaterialState);
    };
    await importInto(k, second, NEW);
    const waiting = ["CURRENT", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"];
    assert.deepEqual([await states(k.kms), await states(west.kms)], [waiting, waiting]);
    assert.match(await refusal(k.kms.rotateKeyOnDemand({ KeyId })), /^KMSInvalidStateException/);
    await importInto(west, second);
    const ready = ["CURRENT", "PENDING_ROTATION"];
    assert.deepEqual([await states(k.kms), await states(west.kms)], [ready, ready]);
    await k.kms.rotateKeyOnDemand({ KeyId });
    const rotated = ["NON_CURRENT", "CURRENT"];
    assert.deepEqual([await states(k.kms), await states(west.kms)], [rotated, rotated]);
    const fresh = await west.kms.encrypt({ KeyId, Plaintext });
    for (const blob of [CiphertextBlob, fresh.CiphertextBlob])
      for (const kms of [k.kms, west.kms])
        assert.equal(text((await kms.decrypt({ CiphertextBlob: blob })).Plaintext), "s");
  });

  test("is for keys that were made for it", async () => {
    await using k = await startKey();
    assert.equal(
      await refusal(parameters(k)),
      `UnsupportedOperationException: ${k.arn} origin is AWS_KMS which is not valid for this operation.`,
    );
  });
});
