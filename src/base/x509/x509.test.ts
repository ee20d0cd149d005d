import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { instant } from "../instant.ts";
import { isIssuedBy, makeCertificate, readCertificate } from "./certificate.ts";
import {
  alternativeNames,
  authority,
  authorityKey,
  crlAt,
  endEntity,
  extendedKeyUsage,
  keyUsage,
  PURPOSE,
  subjectKey,
  USAGE,
} from "./extensions.ts";
import { ATTRIBUTE_TYPES, nameOf, nameText } from "./name.ts";
import { certificatePem, fromPem, pemOf } from "./pem.ts";
import { makeRequest, readRequest } from "./request.ts";
import { makeRevocationList } from "./revocation-list.ts";
import { newCurveKey, newPrivateKey, signerOf, spkiOf } from "./signing.ts";

const FROM = instant(Date.UTC(2020, 0, 1));
const UNTIL = instant(Date.UTC(2060, 0, 1));
const openssl = spawnSync("openssl", ["version"]).status === 0;
const skip = openssl ? false : "openssl is not installed";

const key = newCurveKey("secp384r1");
const signer = signerOf(key);
const spki = spkiOf(key);
const name = nameOf([
  { oid: ATTRIBUTE_TYPES.C, value: "DE" },
  { oid: ATTRIBUTE_TYPES.O, value: "Prüfer" },
  { oid: ATTRIBUTE_TYPES.CN, value: "Root" },
]);
const serial = Buffer.from("ff02030405060708", "hex");
const root = makeCertificate(
  {
    serial,
    issuer: name,
    subject: name,
    notBefore: FROM,
    notAfter: UNTIL,
    publicKey: spki,
    extensions: [authority(0), keyUsage(USAGE.keyCertSign | USAGE.crlSign), subjectKey(spki)],
  },
  signer,
);

function leafOf(publicKey: Uint8Array): Buffer {
  return makeCertificate(
    {
      serial: Buffer.from("0102030405060708", "hex"),
      issuer: name,
      subject: nameOf([{ oid: ATTRIBUTE_TYPES.CN, value: "www.example.com" }]),
      notBefore: FROM,
      notAfter: UNTIL,
      publicKey,
      extensions: [
        endEntity(),
        keyUsage(USAGE.digitalSignature),
        extendedKeyUsage([PURPOSE.serverAuth]),
        alternativeNames([{ dns: "www.example.com" }, { ip: "127.0.0.1" }, { ip: "::1" }]),
        crlAt("http://crl.example.com/a.crl"),
        subjectKey(publicKey),
        authorityKey(spki),
      ],
    },
    signer,
  );
}

/** Runs openssl over files in a folder of their own; answers what it says. */
function ask(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-x509-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { status, told: stdout + stderr };
}

test("openssl verifies a chain, and Node reads the same of it", { skip }, () => {
  const leaf = leafOf(spkiOf(newCurveKey()));
  const files = { "root.pem": certificatePem(root), "leaf.pem": certificatePem(leaf) };
  const verdict = ask(
    files,
    "verify",
    "-x509_strict",
    "-purpose",
    "sslserver",
    "-CAfile",
    "root.pem",
    "leaf.pem",
  );
  assert.equal(verdict.status, 0, verdict.told);
  const seen = new X509Certificate(leaf);
  assert.ok(seen.checkHost("www.example.com"));
  assert.ok(seen.checkIP("127.0.0.1"));
  assert.ok(seen.checkIP("::1"));
  const read = readCertificate(leaf);
  assert.equal(read.serial.replaceAll(":", "").toUpperCase(), seen.serialNumber);
  assert.deepEqual(read.dnsNames, ["www.example.com"]);
  assert.equal(read.signature, "SHA384WITHECDSA");
  assert.equal(read.keyUsage, USAGE.digitalSignature);
  assert.equal(read.isAuthority, false);
  assert.equal(read.notAfter, UNTIL);
  assert.equal(readCertificate(root).pathLength, 0);
  assert.equal(nameText(read.issuer), "C=DE, O=Prüfer, CN=Root");
  assert.ok(isIssuedBy(read, readCertificate(root)));
  assert.ok(!isIssuedBy(readCertificate(root), read));
});

test("openssl takes our requests, and we take its", { skip }, async () => {
  const rsa = await newPrivateKey("RSA_2048");
  const facts = { subject: name, publicKey: spkiOf(rsa), extensions: [authority()] };
  const made = makeRequest(facts, signerOf(rsa));
  const verdict = ask(
    { "a.csr": pemOf("CERTIFICATE REQUEST", made) },
    "req",
    "-in",
    "a.csr",
    "-verify",
    "-text",
  );
  assert.equal(verdict.status, 0, verdict.told);
  assert.match(verdict.told, /verify OK/);
  assert.match(verdict.told, /CA:TRUE/);
  const theirs = ask(
    { "a.key": rsa.export({ type: "pkcs8", format: "pem" }).toString() },
    ...[
      "req",
      "-new",
      "-key",
      "a.key",
      "-subj",
      "/O=Other/CN=a.example",
      "-addext",
      "subjectAltName=DNS:b.example",
    ],
  );
  const [der] = fromPem("CERTIFICATE REQUEST", theirs.told) ?? [];
  assert.ok(der, theirs.told);
  const read = readRequest(der);
  assert.equal(read && nameText(read.subject), "O=Other, CN=a.example");
  assert.equal(read?.extensions.length, 1);
  const forged = Buffer.from(der);
  forged[forged.length - 3] = (forged[forged.length - 3] ?? 0) ^ 1;
  assert.equal(readRequest(forged), undefined);
  assert.equal(readRequest(Buffer.from("nonsense")), undefined);
});

test("openssl heeds our revocation lists", { skip }, () => {
  const leaf = leafOf(spkiOf(newCurveKey()));
  const listing = (revoked: readonly { serial: Uint8Array; at: typeof FROM; reason: number }[]) => {
    const facts = {
      issuer: name,
      issuerKey: spki,
      number: 300,
      thisUpdate: FROM,
      nextUpdate: UNTIL,
      revoked,
    };
    const list = pemOf("X509 CRL", makeRevocationList(facts, signer));
    const files = { "root.pem": certificatePem(root), "leaf.pem": certificatePem(leaf), "list.pem": list };
    return ask(files, "verify", "-crl_check", "-CAfile", "root.pem", "-CRLfile", "list.pem", "leaf.pem");
  };
  assert.equal(listing([]).status, 0, listing([]).told);
  const revoked = listing([{ serial: Buffer.from("4102030405060708", "hex"), at: FROM, reason: 1 }]);
  assert.match(revoked.told, /certificate revoked/);
});

test("a private key is found in PEM, whatever the line ends", () => {
  const pem = newCurveKey().export({ type: "pkcs8", format: "pem" }).toString().replaceAll("\n", "\r\n");
  const [der] = fromPem("PRIVATE KEY", pem) ?? [];
  assert.ok(der);
  assert.equal(createPrivateKey({ key: der, format: "der", type: "pkcs8" }).asymmetricKeyType, "ec");
  assert.equal(
    fromPem("CERTIFICATE", "-----BEGIN CERTIFICATE-----\n?\n-----END CERTIFICATE-----"),
    undefined,
  );
});
