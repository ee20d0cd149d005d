/**
 * A self-signed X.509 certificate around an RSA key (RFC 5280, 4.1), written in DER (ITU-T X.690): as much as is needed
 * to hand a public key to whoever checks a signature.
 */
import { createPublicKey, type KeyObject, sign } from "node:crypto";
import type { Instant } from "../../../base/instant.ts";

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const NULL = Buffer.from([0x05, 0x00]);
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;

/** id-at-commonName, and sha256WithRSAEncryption of RFC 8017. */
const COMMON_NAME = Buffer.from([0x55, 0x04, 0x03]);
const SHA256_WITH_RSA = Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]);

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

function nameOf(commonName: string): Buffer {
  const attribute = der(
    SEQUENCE,
    der(OBJECT_IDENTIFIER, COMMON_NAME),
    der(UTF8_STRING, Buffer.from(commonName)),
  );
  return der(SEQUENCE, der(SET, attribute));
}

/** "20260102030405Z" */
function timeOf(at: number): Buffer {
  return der(
    GENERALIZED_TIME,
    Buffer.from(`${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`),
  );
}

export interface CertificateFacts {
  readonly commonName: string;
  /** Up to 20 bytes; becomes positive. */
  readonly serial: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** The certificate as PEM. */
export function selfSignedCertificate(privateKey: KeyObject, facts: CertificateFacts): string {
  const algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, SHA256_WITH_RSA), NULL);
  const serial = Buffer.from(facts.serial);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const name = nameOf(facts.commonName);
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serial),
    algorithm,
    name,
    der(SEQUENCE, timeOf(facts.notBefore), timeOf(facts.notAfter)),
    name,
    createPublicKey(privateKey).export({ format: "der", type: "spki" }),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = der(SEQUENCE, body, algorithm, der(BIT_STRING, Buffer.from([0]), signature));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
