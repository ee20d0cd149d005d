import assert from "node:assert/strict";
import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
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
