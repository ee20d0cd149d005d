/** Extensions of certificates (RFC 5280, 4.2). */
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AccessDescription,
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  BasicConstraints,
  CRLDistributionPoints,
  DistributionPoint,
  DistributionPointName,
  ExtendedKeyUsage,
  Extension,
  GeneralName,
  KeyIdentifier,
  KeyUsage,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
} from "@peculiar/asn1-x509";
import { asnName, type NameAttribute } from "./name.ts";
import { keyIdentifierOf } from "./signing.ts";

export { Extension } from "@peculiar/asn1-x509";

export const EXTENSION = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  crlNumber: "2.5.29.20",
  reasonCode: "2.5.29.21",
  crlDistributionPoints: "2.5.29.31",
  certificatePolicies: "2.5.29.32",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  authorityInfoAccess: "1.3.6.1.5.5.7.1.1",
} as const;

const OCSP_METHOD = "1.3.6.1.5.5.7.48.1";

export const PURPOSE = {
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
  codeSigning: "1.3.6.1.5.5.7.3.3",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  timeStamping: "1.3.6.1.5.5.7.3.8",
  ocspSigning: "1.3.6.1.5.5.7.3.9",
} as const;

/** Bits of a key usage. */
export const USAGE = {
  digitalSignature: 1,
  nonRepudiation: 2,
  keyEncipherment: 4,
  dataEncipherment: 8,
  keyAgreement: 16,
  keyCertSign: 32,
  crlSign: 64,
  encipherOnly: 128,
  decipherOnly: 256,
} as const;

export function extension(oid: string, critical: boolean, content: object): Extension {
  return rawExtension(oid, critical, new Uint8Array(AsnConvert.serialize(content)));
}

export function rawExtension(oid: string, critical: boolean, content: Uint8Array): Extension {
  return new Extension({ extnID: oid, critical, extnValue: new OctetString(content) });
}

export const authority = (pathLength?: number): Extension =>
  extension(
    EXTENSION.basicConstraints,
    true,
    new BasicConstraints({
      cA: true,
      ...(pathLength !== undefined && { pathLenConstraint: pathLength }),
    }),
  );

export const endEntity = (): Extension =>
  extension(EXTENSION.basicConstraints, true, new BasicConstraints({ cA: false }));

export const keyUsage = (bits: number): Extension => extension(EXTENSION.keyUsage, true, new KeyUsage(bits));

export const extendedKeyUsage = (purposes: readonly string[]): Extension =>
  extension(EXTENSION.extendedKeyUsage, false, new ExtendedKeyUsage([...purposes]));

export const subjectKey = (spki: Uint8Array): Extension =>
  extension(EXTENSION.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifierOf(spki)));

export const authorityKey = (spki: Uint8Array): Extension =>
  extension(
    EXTENSION.authorityKeyIdentifier,
    false,
    new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifierOf(spki)) }),
  );

export const crlAt = (uri: string): Extension =>
  extension(
    EXTENSION.crlDistributionPoints,
    false,
    new CRLDistributionPoints([
      new DistributionPoint({
        distributionPoint: new DistributionPointName({
          fullName: [new GeneralName({ uniformResourceIdentifier: uri })],
        }),
      }),
    ]),
  );

/** Where to ask whether a certificate is still good (RFC 5280, 4.2.2.1). */
export const ocspAt = (uri: string): Extension =>
  extension(
    EXTENSION.authorityInfoAccess,
    false,
    new AuthorityInfoAccessSyntax([
      new AccessDescription({
        accessMethod: OCSP_METHOD,
        accessLocation: new GeneralName({ uniformResourceIdentifier: uri }),
      }),
    ]),
  );

/** One way in which a subject is called. */
export interface AlternativeName {
  readonly dns?: string;
  readonly ip?: string;
  readonly email?: string;
  readonly uri?: string;
  readonly registeredId?: string;
  readonly directory?: readonly NameAttribute[];
}

export const alternativeNames = (names: readonly AlternativeName[]): Extension =>
  extension(EXTENSION.subjectAltName, false, new SubjectAlternativeName(names.map(generalName)));

function generalName({ dns, ip, email, uri, registeredId, directory }: AlternativeName): GeneralName {
  return new GeneralName({
    ...(dns !== undefined && { dNSName: dns }),
    ...(ip !== undefined && { iPAddress: ip }),
    ...(email !== undefined && { rfc822Name: email }),
    ...(uri !== undefined && { uniformResourceIdentifier: uri }),
    ...(registeredId !== undefined && { registeredID: registeredId }),
    ...(directory !== undefined && { directoryName: asnName(directory) }),
  });
}
