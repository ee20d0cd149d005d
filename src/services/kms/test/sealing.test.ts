import assert from "node:assert/strict";
import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ACM } from "@aws-sdk/client-acm";
import { ACMPCA } from "@aws-sdk/client-acm-pca";
import { KMS } from "@aws-sdk/client-kms";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { SSM } from "@aws-sdk/client-ssm";
import { startCloudlet } from "../../../index.ts";
import { bytes, text } from "./fixtures.ts";

/** Every file below a folder, as one run of bytes. */
function contents(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    names.filter((each) => each.isFile()).map((each) => readFileSync(join(each.parentPath, each.name))),
  );
}

test("key material lies on the disk sealed, and survives a restart", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-kms-"));
  try {
    const material = Buffer.from("MaterialThatNobodyShallFindHere!");
    const world = await startCloudlet({ clock: "frozen", dataDirectory });
    const kms = world.sdk(KMS);
    const { KeyMetadata } = await kms.createKey({ Origin: "EXTERNAL" });
    const KeyId = KeyMetadata?.KeyId;
    const { PublicKey, ImportToken } = await kms.getParametersForImport({
      KeyId,
      WrappingAlgorithm: "RSAES_OAEP_SHA_256",
      WrappingKeySpec: "RSA_2048",
    });
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: "der", type: "spki" });
    const wrapped = publicEncrypt({ key, padding, oaepHash: "sha256" }, material);
    await kms.importKeyMaterial({
      KeyId,
      ImportToken,
      EncryptedKeyMaterial: new Uint8Array(wrapped),
      ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE",
    });
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: bytes("s") });
    const { KeyMetadata: pair } = await kms.createKey({ KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
    await world.close();

    const stored = contents(dataDirectory);
    assert.ok(stored.includes(KeyId ?? "?"), "the files were looked at");
    assert.ok(stored.includes(pair?.KeyId ?? "?"));
    const spellings = [
      material,
      ...(["base64", "base64url", "hex"] as const).map((form) => material.toString(form)),
    ];
    for (const spelling of spellings) assert.equal(stored.includes(spelling), false);
    assert.equal(stored.includes("PRIVATE KEY"), false);
    // the head of a PKCS #8 key of P-256
    assert.equal(stored.includes(Buffer.from("308187020100301306072a8648ce3d0201", "hex")), false);

    await using again = await startCloudlet({ clock: "frozen", dataDirectory });
    const opened = await again.sdk(KMS).decrypt({ CiphertextBlob });
    assert.equal(text(opened.Plaintext), "s");
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test("secrets, secure strings and certificates' keys lie on the disk sealed, too", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-sealed-"));
  try {
    const secret = "TheSecretThatNobodyShallFind";
    const world = await startCloudlet({ clock: "frozen", dataDirectory });
    const { KeyMetadata } = await world.sdk(KMS).createKey({});
    const { ARN } = await world.sdk(SecretsManager).createSecret({ Name: "hidden-a", SecretString: secret });
    await world.sdk(SecretsManager).getSecretValue({ SecretId: ARN });
    for (const Tier of ["Standard", "Advanced"] as const)
      await world
        .sdk(SSM)
        .putParameter({ Name: `/hidden/${Tier}`, Type: "SecureString", Value: secret, Tier });
    await world.sdk(SSM).getParameter({ Name: "/hidden/Standard", WithDecryption: true });
    const { Plaintext } = await world
      .sdk(KMS)
      .generateDataKey({ KeyId: KeyMetadata?.KeyId, KeySpec: "AES_256" });
    await world.sdk(KMS).encrypt({ KeyId: KeyMetadata?.KeyId, Plaintext: bytes(secret) });
    await world.sdk(ACM).requestCertificate({ DomainName: "a.example.com" });
    await world.sdk(ACMPCA).createCertificateAuthority({
      CertificateAuthorityType: "ROOT",
      CertificateAuthorityConfiguration: {
        KeyAlgorithm: "EC_prime256v1",
        SigningAlgorithm: "SHA256WITHECDSA",
        Subject: { CommonName: "sealed" },
      },
    });
    await world.idle();
    await world.clock.advance({ minutes: 10 });
    await world.idle();
    await world.close();

    const stored = contents(dataDirectory);
    for (const name of ["hidden-a", "/hidden/Advanced", "a.example.com", KeyMetadata?.KeyId ?? "?"])
      assert.ok(stored.includes(name), `${name} was looked at`);
    for (const hidden of [Buffer.from(secret), Buffer.from(Plaintext ?? [])])
      for (const spelling of spellingsOf(hidden)) assert.equal(stored.includes(spelling), false);
    for (const head of PRIVATE_KEY_HEADS) assert.equal(stored.includes(head), false);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

const spellingsOf = (hidden: Buffer): readonly (Buffer | string)[] => [
  hidden,
  ...(["base64", "base64url", "hex"] as const).map((form) => hidden.toString(form).replace(/=+$/, "")),
];

/** How private keys begin in PKCS #8: RSA 2048, P-256, and any in PEM. */
const PRIVATE_KEY_HEADS = [
  Buffer.from("020100300d06092a864886f70d0101010500", "hex"),
  Buffer.from("308187020100301306072a8648ce3d0201", "hex"),
  Buffer.from("PRIVATE KEY"),
];
