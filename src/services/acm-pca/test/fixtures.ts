/** What the tests of Private CA share: authorities that issue, and openssl to judge what they made. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ACMPCA,
  type CreateCertificateAuthorityCommandInput,
  type IssueCertificateCommandInput,
} from "@aws-sdk/client-acm-pca";
import type { Cloudlet } from "../../../index.ts";

export const skip = spawnSync("openssl", ["version"]).status === 0 ? false : "openssl is not installed";

/** Runs openssl in a folder with these files; answers what it says. */
export function openssl(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-pca-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { status, told: stdout + stderr };
}

/** A request by openssl for a new key. */
export function csrOf(
  subject = "/CN=www.example.com",
  names = "DNS:www.example.com",
): { csr: string; key: KeyObject } {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const args = ["req", "-new", "-key", "a.key", "-subj", subject, "-addext", `subjectAltName=${names}`];
  const { told } = openssl({ "a.key": pem }, ...args);
  return { csr: told.slice(told.indexOf("-----BEGIN")), key: privateKey };
}

type Configured = Partial<CreateCertificateAuthorityCommandInput>;

/** An authority that waits for its certificate. */
export async function pending(pca: ACMPCA, CommonName: string, more: Configured = {}): Promise<string> {
  const { CertificateAuthorityArn } = await pca.createCertificateAuthority({
    CertificateAuthorityType: "ROOT",
    CertificateAuthorityConfiguration: {
      KeyAlgorithm: "EC_prime256v1",
      SigningAlgorithm: "SHA256WITHECDSA",
      Subject: { Country: "US", Organization: "Example", CommonName },
    },
    ...more,
  });
  assert.ok(CertificateAuthorityArn !== undefined);
  return CertificateAuthorityArn;
}

/** Issues by an authority, and answers what GetCertificate does. */
export async function issued(
  pca: ACMPCA,
  arn: string,
  csr: string,
  more: Partial<IssueCertificateCommandInput> = {},
) {
  const { CertificateArn } = await pca.issueCertificate({
    CertificateAuthorityArn: arn,
    Csr: Buffer.from(csr),
    SigningAlgorithm: "SHA256WITHECDSA",
    Validity: { Type: "DAYS", Value: 30 },
    ...more,
  });
  const { Certificate = "", CertificateChain } = await pca.getCertificate({
    CertificateAuthorityArn: arn,
    CertificateArn,
  });
  return { arn: CertificateArn ?? "", pem: Certificate, chain: CertificateChain };
}

const TEMPLATES = "arn:aws:acm-pca:::template/";

/** A root authority that can issue. */
export async function root(pca: ACMPCA, more: Configured = {}): Promise<string> {
  const arn = await pending(pca, "Root", more);
  const { Csr = "" } = await pca.getCertificateAuthorityCsr({ CertificateAuthorityArn: arn });
  const own = await issued(pca, arn, Csr, {
    TemplateArn: `${TEMPLATES}RootCACertificate/V1`,
    Validity: { Type: "YEARS", Value: 10 },
  });
  await pca.importCertificateAuthorityCertificate({
    CertificateAuthorityArn: arn,
    Certificate: Buffer.from(own.pem),
  });
  return arn;
}

/** One below it. */
export async function subordinate(pca: ACMPCA, rootArn: string, more: Configured = {}): Promise<string> {
  const arn = await pending(pca, "Sub", { CertificateAuthorityType: "SUBORDINATE", ...more });
  const { Csr = "" } = await pca.getCertificateAuthorityCsr({ CertificateAuthorityArn: arn });
  const own = await issued(pca, rootArn, Csr, {
    TemplateArn: `${TEMPLATES}SubordinateCACertificate_PathLen0/V1`,
    Validity: { Type: "YEARS", Value: 3 },
  });
  await pca.importCertificateAuthorityCertificate({
    CertificateAuthorityArn: arn,
    Certificate: Buffer.from(own.pem),
    CertificateChain: Buffer.from(own.chain ?? ""),
  });
  return arn;
}

export const clientOf = (world: Cloudlet, region = "us-east-1"): ACMPCA => world.sdk(ACMPCA, { region });

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
