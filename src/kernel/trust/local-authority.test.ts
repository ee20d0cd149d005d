import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import test from "node:test";
import { AesSealer } from "../ids/aes-sealer.ts";
import { localAuthority } from "./local-authority.ts";

const sealerOf = (letter: string) =>
  new AesSealer({ rootKey: Buffer.alloc(32, letter), nonce: () => new Uint8Array(12) });

test("a world's authority is the same in every opening, and no other world's", () => {
  const { pem } = localAuthority(sealerOf("a"));
  assert.equal(localAuthority(sealerOf("a")).pem, pem);
  assert.notEqual(localAuthority(sealerOf("b")).pem, pem);
  const certificate = new X509Certificate(pem);
  assert.ok(certificate.ca);
  assert.ok(certificate.verify(certificate.publicKey));
  assert.match(certificate.subject, /^O=Cloudlet\nCN=Cloudlet Local CA [0-9a-f]{8}$/);
});
