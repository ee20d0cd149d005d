import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bytes, refusal, startKey, text } from "./fixtures.ts";

describe("symmetric keys", () => {
  test("a key is created with AWS's defaults", async () => {
    await using k = await startKey({ Description: "mine" });
    const { KeyMetadata } = await k.kms.describeKey({ KeyId: k.KeyId });
    const { CreationDate, CurrentKeyMaterialId, ...rest } = KeyMetadata ?? {};
    assert.match(k.KeyId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(CreationDate?.toISOString(), "2026-01-01T00:00:00.000Z");
    assert.match(CurrentKeyMaterialId ?? "", /^[0-9a-f]{64}$/);
    assert.deepEqual(rest, {
      AWSAccountId: "000000000000",
      Arn: `arn:aws:kms:us-east-1:000000000000:key/${k.KeyId}`,
      CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
      Description: "mine",
      Enabled: true,
      EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
      KeyId: k.KeyId,
      KeyManager: "CUSTOMER",
      KeySpec: "SYMMETRIC_DEFAULT",
      KeyState: "Enabled",
      KeyUsage: "ENCRYPT_DECRYPT",
      MultiRegion: false,
      Origin: "AWS_KMS",
    });
  });

  test("what was encrypted can be decrypted without naming the key", async () => {
    await using k = await startKey();
    const encrypted = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext: bytes("secret") });
    assert.equal(encrypted.KeyId, k.arn);
    assert.equal(encrypted.EncryptionAlgorithm, "SYMMETRIC_DEFAULT");
    assert.equal(text(encrypted.CiphertextBlob).includes("secret"), false);
    const decrypted = await k.kms.decrypt({ CiphertextBlob: encrypted.CiphertextBlob });
    assert.equal(text(decrypted.Plaintext), "secret");
    assert.equal(decrypted.KeyId, k.arn);
    const { KeyMetadata } = await k.kms.describeKey({ KeyId: k.arn });
    assert.equal(decrypted.KeyMaterialId, KeyMetadata?.CurrentKeyMaterialId);
  });

  test("the same plaintext is never encrypted to the same ciphertext", async () => {
    await using k = await startKey();
    const encrypt = async () =>
      (await k.kms.encrypt({ KeyId: k.KeyId, Plaintext: bytes("x") })).CiphertextBlob;
    assert.notDeepEqual(await encrypt(), await encrypt());
  });

  test("the encryption context has to be given again, in any order", async () => {
    await using k = await startKey();
    const Plaintext = bytes("secret");
    const { CiphertextBlob } = await k.kms.encrypt({
      KeyId: k.KeyId,
      Plaintext,
      EncryptionContext: { a: "1", b: "2" },
    });
    const decrypt = (EncryptionContext?: Record<string, string>) =>
      k.kms.decrypt({ CiphertextBlob, EncryptionContext });
    assert.equal(text((await decrypt({ b: "2", a: "1" })).Plaintext), "secret");
    const wrong = [
      undefined,
      {},
      { a: "1" },
      { a: "1", b: "2", c: "3" },
      { a: "12", b: "" },
      { A: "1", b: "2" },
    ];
    for (const context of wrong)
      assert.match(await refusal(decrypt(context)), /^InvalidCiphertextException/, JSON.stringify(context));
  });

  test("every bit of a ciphertext counts", async () => {
    await using k = await startKey();
    const { CiphertextBlob = new Uint8Array() } = await k.kms.encrypt({
      KeyId: k.KeyId,
      Plaintext: bytes("s"),
    });
    for (let at = 0; at < CiphertextBlob.length; at++) {
      const tampered = Uint8Array.from(CiphertextBlob);
      tampered[at] = (tampered[at] as number) ^ (1 << (at % 8));
      const told = await refusal(k.kms.decrypt({ CiphertextBlob: tampered }));
      assert.match(
        told,
        /^(InvalidCiphertextException|AccessDeniedException: The ciphertext refers to)/,
        `byte ${at}`,
      );
    }
    for (const length of [1, 5, 60, CiphertextBlob.length - 1])
      assert.match(
        await refusal(k.kms.decrypt({ CiphertextBlob: CiphertextBlob.slice(0, length) })),
        /^InvalidCiphertextException/,
      );
  });

  test("another key does not open it", async () => {
    await using k = await startKey();
    const { KeyMetadata: other } = await k.kms.createKey({});
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext: bytes("s") });
    assert.equal(
      await refusal(k.kms.decrypt({ CiphertextBlob, KeyId: other?.KeyId })),
      "IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.",
    );
  });

  test("4,096 bytes and no more", async () => {
    await using k = await startKey();
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext: new Uint8Array(4096) });
    assert.equal((await k.kms.decrypt({ CiphertextBlob })).Plaintext?.length, 4096);
    assert.equal(
      await refusal(k.kms.encrypt({ KeyId: k.KeyId, Plaintext: new Uint8Array(4097) })),
      "ValidationException: 1 validation error detected: Value at 'plaintext' failed to satisfy constraint: " +
        "Member must have length less than or equal to 4096",
    );
  });

  test("data keys", async () => {
    await using k = await startKey();
    const made = await k.kms.generateDataKey({
      KeyId: k.KeyId,
      KeySpec: "AES_256",
      EncryptionContext: { a: "b" },
    });
    assert.equal(made.Plaintext?.length, 32);
    assert.equal(made.KeyId, k.arn);
    const opened = await k.kms.decrypt({
      CiphertextBlob: made.CiphertextBlob,
      EncryptionContext: { a: "b" },
    });
    assert.deepEqual(opened.Plaintext, made.Plaintext);
    assert.equal((await k.kms.generateDataKey({ KeyId: k.KeyId, KeySpec: "AES_128" })).Plaintext?.length, 16);
    assert.equal(
      (await k.kms.generateDataKey({ KeyId: k.KeyId, NumberOfBytes: 1024 })).Plaintext?.length,
      1024,
    );
    const blind = await k.kms.generateDataKeyWithoutPlaintext({ KeyId: k.KeyId, NumberOfBytes: 7 });
    assert.equal("Plaintext" in blind, false);
    assert.equal((await k.kms.decrypt({ CiphertextBlob: blind.CiphertextBlob })).Plaintext?.length, 7);
    for (const input of [{}, { KeySpec: "AES_256", NumberOfBytes: 32 } as const])
      assert.equal(
        await refusal(k.kms.generateDataKey({ KeyId: k.KeyId, ...input })),
        "ValidationException: Please specify either number of bytes or key spec.",
      );
  });

  test("re-encryption goes from key to key and from context to context", async () => {
    await using k = await startKey();
    const { KeyMetadata: other } = await k.kms.createKey({});
    const first = await k.kms.encrypt({
      KeyId: k.KeyId,
      Plaintext: bytes("s"),
      EncryptionContext: { a: "1" },
    });
    const second = await k.kms.reEncrypt({
      CiphertextBlob: first.CiphertextBlob,
      SourceEncryptionContext: { a: "1" },
      DestinationKeyId: other?.KeyId,
      DestinationEncryptionContext: { b: "2" },
    });
    assert.equal(second.SourceKeyId, k.arn);
    assert.equal(second.KeyId, other?.Arn);
    assert.equal(second.DestinationKeyMaterialId, other?.CurrentKeyMaterialId);
    const opened = await k.kms.decrypt({
      CiphertextBlob: second.CiphertextBlob,
      EncryptionContext: { b: "2" },
    });
    assert.equal(text(opened.Plaintext), "s");
    assert.match(
      await refusal(
        k.kms.reEncrypt({ CiphertextBlob: first.CiphertextBlob, DestinationKeyId: other?.KeyId }),
      ),
      /^InvalidCiphertextException/,
    );
  });

  test("random bytes", async () => {
    await using k = await startKey();
    const one = await k.kms.generateRandom({ NumberOfBytes: 1024 });
    assert.equal(one.Plaintext?.length, 1024);
    assert.notDeepEqual(one.Plaintext, (await k.kms.generateRandom({ NumberOfBytes: 1024 })).Plaintext);
    assert.equal(await refusal(k.kms.generateRandom({})), "ValidationException: NumberOfBytes is required.");
  });

  test("a dry run tells that it would have worked, and does nothing", async () => {
    await using k = await startKey();
    const would = "DryRunOperationException: The request would have succeeded, but the DryRun option is set.";
    const { KeyId } = k;
    const Plaintext = bytes("s");
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId, Plaintext });
    assert.equal(await refusal(k.kms.encrypt({ KeyId, Plaintext, DryRun: true })), would);
    assert.equal(await refusal(k.kms.decrypt({ CiphertextBlob, DryRun: true })), would);
    assert.equal(await refusal(k.kms.generateDataKey({ KeyId, NumberOfBytes: 1, DryRun: true })), would);
    assert.equal(
      await refusal(k.kms.generateDataKeyPair({ KeyId, KeyPairSpec: "ECC_NIST_P256", DryRun: true })),
      would,
    );
    assert.equal(
      await refusal(k.kms.reEncrypt({ CiphertextBlob, DestinationKeyId: KeyId, DryRun: true })),
      would,
    );
    assert.equal(
      await refusal(k.kms.decrypt({ KeyId, DryRun: true, DryRunModifiers: ["IGNORE_CIPHERTEXT"] } as never)),
      would,
    );
    await k.kms.disableKey({ KeyId });
    assert.match(await refusal(k.kms.encrypt({ KeyId, Plaintext, DryRun: true })), /^DisabledException/);
  });

  test("attestation is refused, never ignored", async () => {
    await using k = await startKey();
    const Recipient = {
      KeyEncryptionAlgorithm: "RSAES_OAEP_SHA_256",
      AttestationDocument: bytes("x"),
    } as const;
    assert.match(
      await refusal(k.kms.generateDataKey({ KeyId: k.KeyId, NumberOfBytes: 1, Recipient })),
      /^UnsupportedOperationException: .*Nitro/,
    );
  });
});

describe("which key", () => {
  test("by id, ARN, alias and alias ARN", async () => {
    await using k = await startKey();
    await k.kms.createAlias({ AliasName: "alias/mine", TargetKeyId: k.KeyId });
    for (const KeyId of [k.KeyId, k.arn, "alias/mine", "arn:aws:kms:us-east-1:000000000000:alias/mine"])
      assert.equal((await k.kms.encrypt({ KeyId, Plaintext: bytes("s") })).KeyId, k.arn);
  });

  test("what is not there, or not here", async () => {
    await using k = await startKey();
    const describe = (KeyId: string) => refusal(k.kms.describeKey({ KeyId }));
    const none = "12345678-1234-1234-1234-123456789012";
    const arn = `arn:aws:kms:us-east-1:000000000000:key/${none}`;
    assert.equal(await describe(none), `NotFoundException: Key '${arn}' does not exist`);
    assert.equal(await describe(arn), `NotFoundException: Key '${arn}' does not exist`);
    assert.equal(await describe("fake-key-id"), "NotFoundException: Invalid keyId 'fake-key-id'");
    assert.equal(await describe("mrk-fake-key-id"), "NotFoundException: Invalid keyId 'mrk-fake-key-id'");
    assert.equal(
      await describe("alias/none"),
      "NotFoundException: Alias arn:aws:kms:us-east-1:000000000000:alias/none is not found.",
    );
    assert.equal(
      await describe(k.arn.replace("us-east-1", "eu-west-1")),
      "NotFoundException: Invalid arn eu-west-1",
    );
    assert.match(await describe("arn:aws:s3:us-east-1:000000000000:key/x"), /^InvalidArnException/);
    assert.match(
      await refusal(k.kms.enableKey({ KeyId: "alias/none" })),
      /^NotFoundException: Invalid keyId/,
    );
    const { KMS } = await import("@aws-sdk/client-kms");
    const west = k.world.sdk(KMS, { region: "us-west-2" });
    assert.match(
      await refusal(west.describeKey({ KeyId: k.KeyId })),
      /^NotFoundException: Key 'arn:aws:kms:us-west-2:/,
    );
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext: bytes("s") });
    assert.match(
      await refusal(west.decrypt({ CiphertextBlob })),
      /^AccessDeniedException: The ciphertext refers to/,
    );
  });
});
