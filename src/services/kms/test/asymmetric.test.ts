import assert from "node:assert/strict";
import { createHash, createPublicKey, generateKeyPairSync, hash, verify } from "node:crypto";
import { describe, test } from "node:test";
import { type CreateKeyCommandInput, KMS, type SigningAlgorithmSpec } from "@aws-sdk/client-kms";
import { bytes, type KeyWorld, NO_OPENSSL, openssl, refusal, startKey, text } from "./fixtures.ts";

const MESSAGE = bytes("the message");
type Spec = NonNullable<CreateKeyCommandInput["KeySpec"]>;

const PSS = ["rsa_padding_mode:pss", "rsa_pss_saltlen:digest"];

/** Algorithms by spec, each with its hash and what openssl has to be told. */
const CASES: readonly [Spec, readonly [SigningAlgorithmSpec, string, readonly string[]][]][] = [
  [
    "RSA_2048",
    [
      ["RSASSA_PKCS1_V1_5_SHA_256", "sha256", []],
      ["RSASSA_PKCS1_V1_5_SHA_384", "sha384", []],
      ["RSASSA_PKCS1_V1_5_SHA_512", "sha512", []],
      ["RSASSA_PSS_SHA_256", "sha256", PSS],
      ["RSASSA_PSS_SHA_384", "sha384", PSS],
      ["RSASSA_PSS_SHA_512", "sha512", PSS],
    ],
  ],
  ["RSA_3072", [["RSASSA_PSS_SHA_256", "sha256", PSS]]],
  ["ECC_NIST_P256", [["ECDSA_SHA_256", "sha256", []]]],
  ["ECC_NIST_P384", [["ECDSA_SHA_384", "sha384", []]]],
  ["ECC_NIST_P521", [["ECDSA_SHA_512", "sha512", []]]],
  ["ECC_SECG_P256K1", [["ECDSA_SHA_256", "sha256", []]]],
];

describe("signatures", () => {
  for (const [KeySpec, algorithms] of CASES)
    test(`${KeySpec}: openssl verifies them`, { skip: NO_OPENSSL }, async () => {
      await using k = await startKey({ KeySpec, KeyUsage: "SIGN_VERIFY" });
      for (const [SigningAlgorithm, digestName, options] of algorithms)
        await signAndVerify(k, SigningAlgorithm, digestName, options);
    });

  /** Message and digest are signed and verified; a signature is good for both, for they are the same. */
  async function signAndVerify(
    { kms, KeyId, arn }: KeyWorld,
    SigningAlgorithm: SigningAlgorithmSpec,
    digestName: string,
    options: readonly string[],
  ): Promise<void> {
    const { PublicKey = new Uint8Array() } = await kms.getPublicKey({ KeyId });
    const digest = new Uint8Array(createHash(digestName).update(MESSAGE).digest());
    const pkeyopts = [`digest:${digestName}`, ...options].flatMap((option) => ["-pkeyopt", option]);
    const args = ["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "@key", "-in", "@digest"];
    const forms = [
      { KeyId, SigningAlgorithm, Message: MESSAGE, MessageType: "RAW" },
      { KeyId, SigningAlgorithm, Message: digest, MessageType: "DIGEST" },
    ] as const;
    for (const form of forms) {
      const signed = await kms.sign(form);
      assert.equal(signed.KeyId, arn);
      const Signature = signed.Signature ?? new Uint8Array();
      const files = { key: PublicKey, digest, signature: Signature };
      const checked = openssl([...args, "-sigfile", "@signature", ...pkeyopts], files);
      assert.ok(checked.ok, `${SigningAlgorithm} ${form.MessageType}: ${checked.told}`);
      for (const other of forms)
        assert.equal((await kms.verify({ ...other, Signature })).SignatureValid, true);
      const wrong = Uint8Array.from(Signature);
      wrong[wrong.length - 3] = (wrong.at(-3) as number) ^ 1;
      for (const bad of [wrong, new Uint8Array(Signature.length), bytes("no signature")])
        assert.match(await refusal(kms.verify({ ...form, Signature: bad })), /^KMSInvalidSignatureException/);
    }
    assert.equal(
      await refusal(kms.sign({ KeyId, Message: MESSAGE, MessageType: "DIGEST", SigningAlgorithm })),
      `ValidationException: Digest is invalid length for algorithm ${SigningAlgorithm}.`,
    );
  }

  test("Ed25519, pure and prehashed", async () => {
    await using k = await startKey({ KeySpec: "ECC_NIST_EDWARDS25519", KeyUsage: "SIGN_VERIFY" });
    const { KeyId } = k;
    const pure = await k.kms.sign({ KeyId, Message: MESSAGE, SigningAlgorithm: "ED25519_SHA_512" });
    const { PublicKey = new Uint8Array(), SigningAlgorithms } = await k.kms.getPublicKey({ KeyId });
    assert.deepEqual(SigningAlgorithms, ["ED25519_SHA_512", "ED25519_PH_SHA_512"]);
    const key = createPublicKey({ key: Buffer.from(PublicKey), format: "der", type: "spki" });
    assert.ok(verify(null, MESSAGE, key, pure.Signature ?? new Uint8Array()));
    const digest = {
      Message: new Uint8Array(hash("sha512", MESSAGE, "buffer")),
      MessageType: "DIGEST",
    } as const;
    const SigningAlgorithm = "ED25519_PH_SHA_512";
    const { Signature } = await k.kms.sign({ KeyId, ...digest, SigningAlgorithm });
    assert.equal(
      (await k.kms.verify({ KeyId, ...digest, SigningAlgorithm, Signature })).SignatureValid,
      true,
    );
    assert.match(
      await refusal(k.kms.verify({ KeyId, ...digest, SigningAlgorithm, Signature: pure.Signature })),
      /^KMSInvalidSignatureException/,
    );
    const mixed = { KeyId, ...digest, SigningAlgorithm: "ED25519_SHA_512" } as const;
    assert.match(await refusal(k.kms.sign(mixed)), /^ValidationException: Message type DIGEST is not valid/);
    assert.match(
      await refusal(k.kms.sign({ KeyId, Message: MESSAGE, SigningAlgorithm })),
      /^ValidationException: Message type RAW is not valid/,
    );
  });

  const NO_ML_DSA = Number(process.versions.node.split(".")[0]) < 24 && "Node.js has ML-DSA from 24.6 on";
  test("ML-DSA", { skip: NO_ML_DSA }, async () => {
    for (const KeySpec of ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"] as const) {
      await using k = await startKey({ KeySpec, KeyUsage: "SIGN_VERIFY" });
      const input = { KeyId: k.KeyId, Message: MESSAGE, SigningAlgorithm: "ML_DSA_SHAKE_256" } as const;
      const { Signature } = await k.kms.sign(input);
      assert.equal((await k.kms.verify({ ...input, Signature })).SignatureValid, true);
      assert.match(
        await refusal(k.kms.verify({ ...input, Message: bytes("another"), Signature })),
        /^KMSInvalidSignatureException/,
      );
      assert.match(
        await refusal(k.kms.sign({ ...input, MessageType: "EXTERNAL_MU" })),
        /^UnsupportedOperationException: Cloudlet cannot sign an external mu/,
      );
    }
  });

  test("a key signs with its own algorithms only", async () => {
    await using k = await startKey({ KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
    const { KeyId } = k;
    const sign = (SigningAlgorithm: SigningAlgorithmSpec) =>
      k.kms.sign({ KeyId, Message: MESSAGE, SigningAlgorithm });
    assert.equal(
      await refusal(sign("ECDSA_SHA_384")),
      "InvalidKeyUsageException: Algorithm ECDSA_SHA_384 is incompatible with key spec ECC_NIST_P256.",
    );
    assert.equal(
      await refusal(k.kms.encrypt({ KeyId, Plaintext: MESSAGE })),
      `InvalidKeyUsageException: ${k.arn} key usage is SIGN_VERIFY which is not valid for Encrypt.`,
    );
    const { KeyMetadata } = await k.kms.describeKey({ KeyId });
    assert.deepEqual(KeyMetadata?.SigningAlgorithms, ["ECDSA_SHA_256"]);
    assert.equal(KeyMetadata?.CurrentKeyMaterialId, undefined);
  });
});

describe("RSA encryption", () => {
  test("what openssl encrypts to the public key is decrypted, and sizes are told", {
    skip: NO_OPENSSL,
  }, async () => {
    await using k = await startKey({ KeySpec: "RSA_2048", KeyUsage: "ENCRYPT_DECRYPT" });
    const { KeyId } = k;
    const { PublicKey = new Uint8Array(), EncryptionAlgorithms } = await k.kms.getPublicKey({ KeyId });
    assert.deepEqual(EncryptionAlgorithms, ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]);
    for (const [EncryptionAlgorithm, digest, max] of [
      ["RSAES_OAEP_SHA_1", "sha1", 214],
      ["RSAES_OAEP_SHA_256", "sha256", 190],
    ] as const) {
      const options = ["rsa_padding_mode:oaep", `rsa_oaep_md:${digest}`, `rsa_mgf1_md:${digest}`];
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
      const made = openssl([...args, ...options.flatMap((o) => ["-pkeyopt", o])], {
        key: PublicKey,
        in: "hello",
      });
      assert.ok(made.ok, made.told);
      const opened = await k.kms.decrypt({ KeyId, CiphertextBlob: made.out, EncryptionAlgorithm });
      assert.equal(text(opened.Plaintext), "hello");
      const { CiphertextBlob } = await k.kms.encrypt({
        KeyId,
        Plaintext: new Uint8Array(max),
        EncryptionAlgorithm,
      });
      assert.equal(
        (await k.kms.decrypt({ KeyId, CiphertextBlob, EncryptionAlgorithm })).Plaintext?.length,
        max,
      );
      assert.equal(
        await refusal(k.kms.encrypt({ KeyId, Plaintext: new Uint8Array(max + 1), EncryptionAlgorithm })),
        `ValidationException: Algorithm ${EncryptionAlgorithm} and key spec RSA_2048 cannot encrypt data larger than ${max} bytes.`,
      );
      const tampered = Uint8Array.from(CiphertextBlob ?? []);
      tampered[9] = (tampered[9] as number) ^ 1;
      assert.match(
        await refusal(k.kms.decrypt({ KeyId, CiphertextBlob: tampered, EncryptionAlgorithm })),
        /^InvalidCiphertextException/,
      );
    }
    assert.equal(
      await refusal(k.kms.encrypt({ KeyId, Plaintext: MESSAGE })),
      "InvalidKeyUsageException: Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048.",
    );
    assert.match(
      await refusal(k.kms.generateDataKey({ KeyId, NumberOfBytes: 8 })),
      /^InvalidKeyUsageException/,
    );
  });
});

describe("MACs", () => {
  for (const bits of ["224", "256", "384", "512"] as const)
    test(`HMAC_${bits}`, async () => {
      await using k = await startKey({ KeySpec: `HMAC_${bits}`, KeyUsage: "GENERATE_VERIFY_MAC" });
      const input = { KeyId: k.KeyId, Message: MESSAGE, MacAlgorithm: `HMAC_SHA_${bits}` } as const;
      const { Mac } = await k.kms.generateMac(input);
      assert.equal(Mac?.length, Number(bits) / 8);
      assert.equal((await k.kms.verifyMac({ ...input, Mac })).MacValid, true);
      for (const wrong of [new Uint8Array(Mac?.length ?? 0), new Uint8Array(3)])
        assert.match(await refusal(k.kms.verifyMac({ ...input, Mac: wrong })), /^KMSInvalidMacException/);
      const other = bits === "256" ? "HMAC_SHA_512" : "HMAC_SHA_256";
      assert.equal(
        await refusal(k.kms.generateMac({ ...input, MacAlgorithm: other })),
        `InvalidKeyUsageException: Algorithm ${other} is incompatible with key spec HMAC_${bits}.`,
      );
      assert.match(await refusal(k.kms.getPublicKey({ KeyId: k.KeyId })), /^UnsupportedOperationException/);
    });
});

describe("key agreement", () => {
  test("both sides derive the same secret", { skip: NO_OPENSSL }, async () => {
    await using k = await startKey({ KeySpec: "ECC_NIST_P256", KeyUsage: "KEY_AGREEMENT" });
    const peer = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
    const derived = await k.kms.deriveSharedSecret({
      KeyId: k.KeyId,
      KeyAgreementAlgorithm: "ECDH",
      PublicKey: new Uint8Array(peer.publicKey.export({ format: "der", type: "spki" })),
    });
    const { PublicKey = new Uint8Array(), KeyAgreementAlgorithms } = await k.kms.getPublicKey({
      KeyId: k.KeyId,
    });
    assert.deepEqual(KeyAgreementAlgorithms, ["ECDH"]);
    const args = [
      "pkeyutl",
      "-derive",
      "-keyform",
      "DER",
      "-inkey",
      "@key",
      "-peerform",
      "DER",
      "-peerkey",
      "@peer",
      "-out",
      "@out",
    ];
    const theirs = openssl(args, {
      key: peer.privateKey.export({ format: "der", type: "pkcs8" }),
      peer: PublicKey,
    });
    assert.ok(theirs.ok, theirs.told);
    assert.deepEqual(derived.SharedSecret, theirs.out);
    assert.equal(derived.KeyOrigin, "AWS_KMS");
    const wrong = generateKeyPairSync("ec", { namedCurve: "secp384r1" }).publicKey;
    for (const PublicKey of [new Uint8Array(wrong.export({ format: "der", type: "spki" })), bytes("no key")])
      assert.match(
        await refusal(k.kms.deriveSharedSecret({ KeyId: k.KeyId, KeyAgreementAlgorithm: "ECDH", PublicKey })),
        /^ValidationException/,
      );
  });
});

describe("data key pairs", () => {
  test("come with the private key encrypted", async () => {
    await using k = await startKey();
    for (const KeyPairSpec of [
      "RSA_2048",
      "ECC_NIST_P256",
      "ECC_SECG_P256K1",
      "ECC_NIST_EDWARDS25519",
    ] as const) {
      const made = await k.kms.generateDataKeyPair({
        KeyId: k.KeyId,
        KeyPairSpec,
        EncryptionContext: { a: "1" },
      });
      const opened = await k.kms.decrypt({
        CiphertextBlob: made.PrivateKeyCiphertextBlob,
        EncryptionContext: { a: "1" },
      });
      assert.deepEqual(opened.Plaintext, made.PrivateKeyPlaintext);
      const blind = await k.kms.generateDataKeyPairWithoutPlaintext({ KeyId: k.KeyId, KeyPairSpec });
      assert.equal("PrivateKeyPlaintext" in blind, false);
      assert.equal(blind.KeyPairSpec, KeyPairSpec);
    }
    assert.match(
      await refusal(k.kms.generateDataKeyPair({ KeyId: k.KeyId, KeyPairSpec: "SM2" })),
      /^UnsupportedOperationException: SM2 keys are supported in China Regions only\./,
    );
  });
});

test("specs and usages have to go together", async () => {
  await using k = await startKey();
  const create = (input: CreateKeyCommandInput) => refusal(k.kms.createKey(input));
  assert.equal(
    await create({ KeySpec: "RSA_2048" }),
    "ValidationException: You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
  );
  assert.equal(
    await create({ KeyUsage: "SIGN_VERIFY" }),
    "ValidationException: KeyUsage SIGN_VERIFY is not compatible with KeySpec SYMMETRIC_DEFAULT",
  );
  assert.equal(
    await create({ KeySpec: "ECC_SECG_P256K1", KeyUsage: "KEY_AGREEMENT" }),
    "ValidationException: KeyUsage KEY_AGREEMENT is not compatible with KeySpec ECC_SECG_P256K1",
  );
  assert.match(
    await create({ KeySpec: "RSA_2048", CustomerMasterKeySpec: "RSA_2048", KeyUsage: "SIGN_VERIFY" }),
    /^ValidationException: You cannot specify KeySpec and CustomerMasterKeySpec in the same request\./,
  );
  assert.match(
    await create({ KeySpec: "SM2", KeyUsage: "SIGN_VERIFY" }),
    /^UnsupportedOperationException: SM2/,
  );
});

test("SM2 is refused in China, too, where AWS has it", async () => {
  await using k = await startKey();
  const china = k.world.sdk(KMS, { region: "cn-north-1" });
  assert.match(
    await refusal(china.createKey({ KeySpec: "SM2", KeyUsage: "SIGN_VERIFY" })),
    /^UnsupportedOperationException: Cloudlet cannot make SM2 keys/,
  );
});
