import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, hash } from "node:crypto";
import { test } from "node:test";
import { signDigestEd25519, verifyDigestEd25519 } from "./prehashed.ts";

// https://www.rfc-editor.org/rfc/rfc8032#section-7.3
test("Ed25519ph of RFC 8032", () => {
  const seed = "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42";
  const der = Buffer.from(`302e020100300506032b657004220420${seed}`, "hex");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const digest = hash("sha512", "abc", "buffer");
  const signature = signDigestEd25519(key, digest);
  assert.equal(
    signature.toString("hex"),
    "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41" +
      "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406",
  );
  const publicKey = createPublicKey(key);
  assert.equal(verifyDigestEd25519(publicKey, digest, signature), true);
  assert.equal(verifyDigestEd25519(publicKey, hash("sha512", "abd", "buffer"), signature), false);
});
