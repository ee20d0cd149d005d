import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { ACMPCA } from "@aws-sdk/client-acm-pca";
import { startCloudlet } from "../../../index.ts";
import { clientOf, csrOf, issued, openssl, refusal, root, skip } from "./fixtures.ts";

/** What openssl is told by the responder at this URL; it runs beside us, for it is us that it asks. */
function asked(url: string, authority: string, certificate: string, digest: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-ocsp-"));
  writeFileSync(join(folder, "ca.pem"), authority);
  writeFileSync(join(folder, "it.pem"), certificate);
  const args = ["ocsp", ...digest, "-issuer", "ca.pem", "-cert", "it.pem", "-CAfile", "ca.pem", "-url", url];
  return new Promise<string>((resolve) => {
    execFile("openssl", args, { cwd: folder }, (_error, stdout, stderr) => {
      rmSync(folder, { recursive: true });
      resolve(stdout + stderr);
    });
  });
}

test("the responder tells openssl which certificates are good", { skip }, async () => {
  await using world = await startCloudlet();
  const { url, close } = await world.listen();
  try {
    await askAll(clientOf(world), url);
  } finally {
    await close();
  }
});

async function askAll(pca: ACMPCA, url: string): Promise<void> {
  const OcspConfiguration = { Enabled: true };
  const arn = await root(pca, { RevocationConfiguration: { OcspConfiguration } });
  const { Certificate = "" } = await pca.getCertificateAuthorityCertificate({ CertificateAuthorityArn: arn });
  const one = await issued(pca, arn, csrOf().csr);
  const { told } = openssl({ "a.pem": one.pem }, "x509", "-in", "a.pem", "-noout", "-ocsp_uri", "-serial");
  assert.match(told, /^http:\/\/ocsp\.acm-pca\.us-east-1\.amazonaws\.com$/m);

  const good = await asked(url, Certificate, one.pem);
  assert.match(good, /Response verify OK/);
  assert.match(good, /it\.pem: good/);
  assert.doesNotMatch(good, /no nonce/);
  assert.match(await asked(url, Certificate, one.pem, ["-sha256"]), /it\.pem: good/);

  await pca.revokeCertificate({
    CertificateAuthorityArn: arn,
    CertificateSerial: /serial=(\w+)/.exec(told)?.[1],
    RevocationReason: "KEY_COMPROMISE",
  });
  const revoked = await asked(url, Certificate, one.pem);
  assert.match(revoked, /Response verify OK/);
  assert.match(revoked, /it\.pem: revoked/);
  assert.match(revoked, /Reason: keyCompromise/);

  const silent = await root(pca);
  const { Certificate: other = "" } = await pca.getCertificateAuthorityCertificate({
    CertificateAuthorityArn: silent,
  });
  const another = await issued(pca, silent, csrOf().csr);
  assert.match(await asked(url, other, another.pem), /unauthorized/);
  await pca.updateCertificateAuthority({
    CertificateAuthorityArn: silent,
    RevocationConfiguration: { OcspConfiguration },
  });
  assert.match(await asked(url, other, another.pem), /it\.pem: good/);
  const headers = { "content-type": "application/ocsp-request" };
  const nonsense = await fetch(url, { method: "POST", headers, body: "nonsense" });
  assert.deepEqual([...new Uint8Array(await nonsense.arrayBuffer())], [0x30, 3, 0x0a, 1, 1]);
}

test("a policy that locks its owner out is refused", { skip }, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const pca = clientOf(world);
  const arn = await root(pca);
  const policy = (Effect: string, Principal: unknown) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect, Principal, Action: "acm-pca:*", Resource: arn },
    });
  const locking = { ResourceArn: arn, Policy: policy("Deny", "*") };
  assert.match(await refusal(pca.putPolicy(locking)), /^LockoutPreventedException/);
  const friendly = policy("Allow", { AWS: "111111111111" });
  await pca.putPolicy({ ResourceArn: arn, Policy: friendly });
});
