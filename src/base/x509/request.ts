/** Certification requests (RFC 2986). */
import type { KeyObject } from "node:crypto";
import { Attributes, CertificationRequest, CertificationRequestInfo } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import { Attribute, type Extension, Extensions, Name, SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { arrayBuffer } from "./certificate.ts";
import { identifierOf, isSignedBy, publicKeyOf, type Signer } from "./signing.ts";

const EXTENSION_REQUEST = "1.2.840.113549.1.9.14";

export interface RequestFacts {
  /** DER. */
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly extensions: readonly Extension[];
}

/** The request in DER, signed with the key it is about. */
export function makeRequest(facts: RequestFacts, signer: Signer): Buffer {
  const wanted = new Attribute({
    type: EXTENSION_REQUEST,
    values: [AsnConvert.serialize(new Extensions([...facts.extensions]))],
  });
  const certificationRequestInfo = new CertificationRequestInfo({
    version: 0,
    subject: AsnConvert.parse(facts.subject, Name),
    subjectPKInfo: AsnConvert.parse(facts.publicKey, SubjectPublicKeyInfo),
    attributes: new Attributes(facts.extensions.length === 0 ? [] : [wanted]),
  });
  const signature = signer.sign(new Uint8Array(AsnConvert.serialize(certificationRequestInfo)));
  const whole = new CertificationRequest({
    certificationRequestInfo,
    signatureAlgorithm: identifierOf(signer.signature),
    signature: arrayBuffer(signature),
  });
  return Buffer.from(AsnConvert.serialize(whole));
}

export interface ReadRequest extends RequestFacts {
  readonly key: KeyObject;
}

/** Reads DER; undefined for what is no request, or is not signed with the key it is about. */
export function readRequest(der: Uint8Array): ReadRequest | undefined {
  try {
    const whole = AsnConvert.parse(der, CertificationRequest);
    const { subject, subjectPKInfo, attributes } = whole.certificationRequestInfo;
    const publicKey = new Uint8Array(AsnConvert.serialize(subjectPKInfo));
    const key = publicKeyOf(publicKey);
    const raw = whole.certificationRequestInfoRaw ?? AsnConvert.serialize(whole.certificationRequestInfo);
    const { algorithm } = whole.signatureAlgorithm;
    if (!isSignedBy(algorithm, new Uint8Array(raw), new Uint8Array(whole.signature), key)) return undefined;
    const [value] = attributes.find(({ type }) => type === EXTENSION_REQUEST)?.values ?? [];
    const extensions = value === undefined ? [] : [...AsnConvert.parse(value, Extensions)];
    return { subject: new Uint8Array(AsnConvert.serialize(subject)), publicKey, key, extensions };
  } catch {
    return undefined;
  }
}
