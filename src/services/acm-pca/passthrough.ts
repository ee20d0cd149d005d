/** Extensions that a request asks for itself. https://docs.aws.amazon.com/privateca/latest/APIReference/API_Extensions.html */

import { AsnConvert } from "@peculiar/asn1-schema";
import { CertificatePolicies, PolicyInformation, PolicyQualifierInfo, Qualifier } from "@peculiar/asn1-x509";
import {
  type AlternativeName,
  alternativeNames,
  EXTENSION,
  type Extension,
  extendedKeyUsage,
  extension,
  keyUsage,
  PURPOSE,
  rawExtension,
  USAGE,
} from "../../base/x509/extensions.ts";
import type {
  ApiPassthrough,
  PolicyInformation as AskedPolicy,
  ExtendedKeyUsageType,
  GeneralName,
  KeyUsage,
} from "../../gen/acm-pca.ts";
import * as errors from "./errors.ts";
import { attributesIn } from "./subject.ts";

const PURPOSES: Readonly<Record<ExtendedKeyUsageType, string>> = {
  SERVER_AUTH: PURPOSE.serverAuth,
  CLIENT_AUTH: PURPOSE.clientAuth,
  CODE_SIGNING: PURPOSE.codeSigning,
  EMAIL_PROTECTION: PURPOSE.emailProtection,
  TIME_STAMPING: PURPOSE.timeStamping,
  OCSP_SIGNING: PURPOSE.ocspSigning,
  SMART_CARD_LOGIN: "1.3.6.1.4.1.311.20.2.2",
  DOCUMENT_SIGNING: "1.3.6.1.5.5.7.3.36",
  CERTIFICATE_TRANSPARENCY: "1.3.6.1.4.1.11129.2.4.4",
};
const CPS = "1.3.6.1.5.5.7.2.1";

export function usageBits(usage: KeyUsage): number {
  const bits: readonly (readonly [boolean | undefined, number])[] = [
    [usage.DigitalSignature, USAGE.digitalSignature],
    [usage.NonRepudiation, USAGE.nonRepudiation],
    [usage.KeyEncipherment, USAGE.keyEncipherment],
    [usage.DataEncipherment, USAGE.dataEncipherment],
    [usage.KeyAgreement, USAGE.keyAgreement],
    [usage.KeyCertSign, USAGE.keyCertSign],
    [usage.CRLSign, USAGE.crlSign],
    [usage.EncipherOnly, USAGE.encipherOnly],
    [usage.DecipherOnly, USAGE.decipherOnly],
  ];
  return bits.reduce((sum, [set, bit]) => (set === true ? sum | bit : sum), 0);
}

export function extensionsAsked(asked: ApiPassthrough | undefined): Extension[] {
  const {
    CertificatePolicies: policies,
    ExtendedKeyUsage,
    KeyUsage,
    SubjectAlternativeNames,
    CustomExtensions,
  } = asked?.Extensions ?? {};
  return [
    ...(KeyUsage === undefined ? [] : [keyUsage(usageBits(KeyUsage))]),
    ...(ExtendedKeyUsage === undefined ? [] : [extendedKeyUsage(ExtendedKeyUsage.map(purposeOf))]),
    ...(SubjectAlternativeNames === undefined ? [] : [alternativeNames(SubjectAlternativeNames.map(nameOf))]),
    ...(policies === undefined ? [] : [policiesOf(policies)]),
    ...(CustomExtensions ?? []).map(({ ObjectIdentifier, Value, Critical = false }) =>
      rawExtension(ObjectIdentifier, Critical, Buffer.from(Value, "base64")),
    ),
  ];
}

function purposeOf(asked: {
  readonly ExtendedKeyUsageType?: ExtendedKeyUsageType | undefined;
  readonly ExtendedKeyUsageObjectIdentifier?: string | undefined;
}): string {
  const { ExtendedKeyUsageType: type, ExtendedKeyUsageObjectIdentifier: oid } = asked;
  if ((type === undefined) === (oid === undefined))
    throw errors.invalidArgs("An extended key usage has either a type or an object identifier.");
  return oid ?? PURPOSES[type as ExtendedKeyUsageType];
}

function nameOf(name: GeneralName): AlternativeName {
  if (name.OtherName !== undefined || name.EdiPartyName !== undefined)
    throw errors.invalidArgs("Cloudlet does not support OtherName and EdiPartyName in certificates.");
  return {
    ...(name.DnsName !== undefined && { dns: name.DnsName }),
    ...(name.IpAddress !== undefined && { ip: name.IpAddress }),
    ...(name.Rfc822Name !== undefined && { email: name.Rfc822Name }),
    ...(name.UniformResourceIdentifier !== undefined && { uri: name.UniformResourceIdentifier }),
    ...(name.RegisteredId !== undefined && { registeredId: name.RegisteredId }),
    ...(name.DirectoryName !== undefined && { directory: attributesIn(name.DirectoryName) }),
  };
}

function policiesOf(policies: readonly AskedPolicy[]): Extension {
  const content = policies.map(({ CertPolicyId, PolicyQualifiers = [] }) => {
    const policyQualifiers = PolicyQualifiers.map(({ Qualifier: { CpsUri } }) => {
      const qualifier = AsnConvert.serialize(new Qualifier({ cPSuri: CpsUri }));
      return new PolicyQualifierInfo({ policyQualifierId: CPS, qualifier });
    });
    const named = { policyIdentifier: CertPolicyId };
    return new PolicyInformation(policyQualifiers.length === 0 ? named : { ...named, policyQualifiers });
  });
  return extension(EXTENSION.certificatePolicies, false, new CertificatePolicies(content));
}
