/** X.509 certificates (RFC 5280, 4.1): made, and read. The ASN.1 is the library's, the cryptography is Node's. */
import { createPublicKey, type KeyObject } from "node:crypto";
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  type Extension,
  Extensions,
  KeyUsage,
  Name,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from "@peculiar/asn1-x509";
import { type Instant, instant } from "../instant.ts";
import { EXTENSION } from "./extensions.ts";
import { identifierOf, isSignedBy, type Signer, signatureNamed } from "./signing.ts";

export interface CertificateFacts {
  /** Up to 20 bytes; becomes positive. */
  readonly serial: Uint8Array;
  /** DER. */
  readonly issuer: Uint8Array;
  /** DER. */
  readonly subject: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly extensions: readonly Extension[];
}

const VERSION_3 = 2;

/** The certificate in DER. */
export function makeCertificate(facts: CertificateFacts, signer: Signer): Buffer {
  const signatureAlgorithm = identifierOf(signer.signature);
  const tbsCertificate = new TBSCertificate({
    version: VERSION_3,
    serialNumber: arrayBuffer(positive(facts.serial)),
    signature: signatureAlgorithm,
    issuer: AsnConvert.parse(facts.issuer, Name),
    validity: new Validity({ notBefore: new Date(facts.notBefore), notAfter: new Date(facts.notAfter) }),
    subject: AsnConvert.parse(facts.subject, Name),
    subjectPublicKeyInfo: AsnConvert.parse(facts.publicKey, SubjectPublicKeyInfo),
    extensions: new Extensions([...facts.extensions]),
  });
  const signatureValue = signer.sign(new Uint8Array(AsnConvert.serialize(tbsCertificate)));
  const whole = new Certificate({
    tbsCertificate,
    signatureAlgorithm,
    signatureValue: arrayBuffer(signatureValue),
  });
  return Buffer.from(AsnConvert.serialize(whole));
}

export function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Neither negative nor zero in front, so that it is as long as it looks. */
export function positive(serial: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(serial);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

/** What a certificate says. */
export interface ReadCertificate {
  readonly der: Uint8Array;
  /** Two hexadecimal digits a byte, "4f:02:..". */
  readonly serial: string;
  /** DER. */
  readonly issuer: Uint8Array;
  /** DER. */
  readonly subject: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly publicKey: KeyObject;
  readonly spki: Uint8Array;
  /** "SHA256WITHRSA", or the object identifier of one that is not known here. */
  readonly signature: string;
  readonly isAuthority: boolean;
  readonly pathLength: number | undefined;
  /** Bits as in USAGE; undefined when nothing is said. */
  readonly keyUsage: number | undefined;
  readonly extendedKeyUsage: readonly string[] | undefined;
  readonly dnsNames: readonly string[];
  readonly extensions: readonly Extension[];
}

/** Reads DER. Throws an Error for what is no certificate. */
export function readCertificate(der: Uint8Array): ReadCertificate {
  const { tbsCertificate: body, signatureAlgorithm } = AsnConvert.parse(der, Certificate);
  const extensions = [...(body.extensions ?? [])];
  const part = <T>(oid: string, type: new () => T): T | undefined => {
    const found = extensions.find(({ extnID }) => extnID === oid);
    return found && AsnConvert.parse(found.extnValue.buffer as ArrayBuffer, type);
  };
  const constraints = part(EXTENSION.basicConstraints, BasicConstraints);
  const purposes = part(EXTENSION.extendedKeyUsage, ExtendedKeyUsage);
  const names = part(EXTENSION.subjectAltName, SubjectAlternativeName);
  const spki = new Uint8Array(AsnConvert.serialize(body.subjectPublicKeyInfo));
  return {
    der,
    serial: colons(new Uint8Array(body.serialNumber)),
    issuer: new Uint8Array(AsnConvert.serialize(body.issuer)),
    subject: new Uint8Array(AsnConvert.serialize(body.subject)),
    notBefore: instant(body.validity.notBefore.getTime().getTime()),
    notAfter: instant(body.validity.notAfter.getTime().getTime()),
    publicKey: createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" }),
    spki,
    signature: signatureNamed(signatureAlgorithm.algorithm) ?? signatureAlgorithm.algorithm,
    isAuthority: constraints?.cA === true,
    pathLength: constraints?.pathLenConstraint,
    keyUsage: part(EXTENSION.keyUsage, KeyUsage)?.toNumber(),
    extendedKeyUsage: purposes && [...purposes],
    dnsNames: [...(names ?? [])].flatMap(({ dNSName }) => (dNSName === undefined ? [] : [dNSName])),
    extensions,
  };
}

export function colons(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/..(?=.)/g, "$&:");
}

/** Whether a certificate was issued by another one: names fit, and the signature is the issuer's. */
export function isIssuedBy(certificate: ReadCertificate, issuer: ReadCertificate): boolean {
  if (!Buffer.from(certificate.issuer).equals(issuer.subject)) return false;
  const whole = AsnConvert.parse(certificate.der, Certificate);
  const body = whole.tbsCertificateRaw;
  if (body === undefined) return false;
  const { algorithm } = whole.signatureAlgorithm;
  return isSignedBy(algorithm, new Uint8Array(body), new Uint8Array(whole.signatureValue), issuer.publicKey);
}
