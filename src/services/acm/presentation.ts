/** Certificates as answers show them. */
import { DAY, type Instant } from "../../base/instant.ts";
import { PURPOSE, USAGE } from "../../base/x509/extensions.ts";
import type {
  CertificateDetail,
  CertificateSummary,
  DomainValidation,
  ExtendedKeyUsageName,
  KeyUsageName,
} from "../../gen/acm.ts";
import { arnOf, type Certificate, type Content, isEligible, recordFor, statusOf } from "./certificate.ts";
import type { Read } from "./kit.ts";

const USAGES: readonly (readonly [number, KeyUsageName])[] = [
  [USAGE.digitalSignature, "DIGITAL_SIGNATURE"],
  [USAGE.nonRepudiation, "NON_REPUDIATION"],
  [USAGE.keyEncipherment, "KEY_ENCIPHERMENT"],
  [USAGE.dataEncipherment, "DATA_ENCIPHERMENT"],
  [USAGE.keyAgreement, "KEY_AGREEMENT"],
  [USAGE.keyCertSign, "CERTIFICATE_SIGNING"],
  [USAGE.crlSign, "CRL_SIGNING"],
  [USAGE.encipherOnly, "ENCIPHER_ONLY"],
  [USAGE.decipherOnly, "DECIPHER_ONLY"],
];

const PURPOSES: Readonly<Record<string, ExtendedKeyUsageName>> = {
  [PURPOSE.serverAuth]: "TLS_WEB_SERVER_AUTHENTICATION",
  [PURPOSE.clientAuth]: "TLS_WEB_CLIENT_AUTHENTICATION",
  [PURPOSE.codeSigning]: "CODE_SIGNING",
  [PURPOSE.emailProtection]: "EMAIL_PROTECTION",
  [PURPOSE.timeStamping]: "TIME_STAMPING",
  [PURPOSE.ocspSigning]: "OCSP_SIGNING",
  "1.3.6.1.5.5.7.3.5": "IPSEC_END_SYSTEM",
  "1.3.6.1.5.5.7.3.6": "IPSEC_TUNNEL",
  "1.3.6.1.5.5.7.3.7": "IPSEC_USER",
  "2.5.29.37.0": "ANY",
};

export const daysToExpiry = ({ notAfter }: Content, now: Instant): number =>
  Math.max(0, Math.floor((notAfter - now) / DAY));

export function usagesOf({ keyUsage }: Content): KeyUsageName[] {
  if (keyUsage === undefined) return ["ANY"];
  return USAGES.flatMap(([bit, name]) => ((keyUsage & bit) === 0 ? [] : [name]));
}

export function purposesOf({ purposes }: Content): { Name: ExtendedKeyUsageName; OID?: string }[] {
  if (purposes === undefined) return [{ Name: "NONE" }];
  return purposes.map((OID) => ({ Name: PURPOSES[OID] ?? "CUSTOM", OID }));
}

export function mailboxesOf(domain: string): string[] {
  return ["administrator", "hostmaster", "postmaster", "webmaster", "admin"].map((who) => `${who}@${domain}`);
}

function validationsOf(ctx: Read, { names, validation }: Certificate): DomainValidation[] {
  if (validation === undefined) return [];
  const { method, domains, status } = validation;
  return names.map((name) => {
    const plain = name.replace(/^\*\./, "");
    const ValidationDomain = domains[name] ?? plain;
    return {
      DomainName: name,
      ValidationDomain: method === "EMAIL" ? ValidationDomain : name,
      ValidationStatus: status,
      ValidationMethod: method,
      ...(method === "EMAIL"
        ? { ValidationEmails: mailboxesOf(ValidationDomain) }
        : { ResourceRecord: recordFor(ctx.scope.account, name) }),
    };
  });
}

export function detailOf(ctx: Read, certificate: Certificate): CertificateDetail {
  const { content, renewal, failure, authorityArn, revokedAt, revocationReason } = certificate;
  const validations = validationsOf(ctx, certificate);
  return {
    CertificateArn: arnOf(ctx.scope, certificate),
    DomainName: certificate.domain,
    SubjectAlternativeNames: certificate.names,
    ...(validations.length > 0 && { DomainValidationOptions: validations }),
    Subject: content?.subject ?? `CN=${certificate.domain}`,
    Issuer: content?.issuer ?? "Amazon",
    CreatedAt: certificate.createdAt,
    ...(certificate.issuedAt !== undefined && { IssuedAt: certificate.issuedAt }),
    ...(certificate.importedAt !== undefined && { ImportedAt: certificate.importedAt }),
    Status: statusOf(certificate, ctx.now),
    ...(revokedAt !== undefined && { RevokedAt: revokedAt }),
    ...(revocationReason !== undefined && { RevocationReason: revocationReason }),
    KeyAlgorithm: certificate.keyAlgorithm,
    ...(content !== undefined && contentOf(content)),
    InUseBy: certificate.usedBy,
    ...(failure !== undefined && { FailureReason: failure }),
    Type: certificate.type,
    ...(renewal !== undefined && {
      RenewalSummary: {
        RenewalStatus: renewal.status,
        DomainValidationOptions: validations,
        UpdatedAt: renewal.updatedAt,
        ...(renewal.reason !== undefined && { RenewalStatusReason: renewal.reason }),
      },
    }),
    ...(authorityArn !== undefined && { CertificateAuthorityArn: authorityArn }),
    RenewalEligibility: isEligible(certificate) ? "ELIGIBLE" : "INELIGIBLE",
    Options: {
      CertificateTransparencyLoggingPreference: certificate.transparency,
      ...(certificate.type === "AMAZON_ISSUED" && { Export: certificate.exportable }),
    },
  };
}

function contentOf(content: Content): CertificateDetail {
  return {
    Serial: content.serial,
    SignatureAlgorithm: content.signature,
    NotBefore: content.notBefore,
    NotAfter: content.notAfter,
    KeyUsages: usagesOf(content).map((Name) => ({ Name })),
    ExtendedKeyUsages: purposesOf(content),
  };
}

const SUMMARY_NAMES_MAX = 100;

export function summaryOf(ctx: Read, certificate: Certificate): CertificateSummary {
  const { content, names } = certificate;
  return {
    CertificateArn: arnOf(ctx.scope, certificate),
    DomainName: certificate.domain,
    SubjectAlternativeNameSummaries: names.slice(0, SUMMARY_NAMES_MAX),
    HasAdditionalSubjectAlternativeNames: names.length > SUMMARY_NAMES_MAX,
    Status: statusOf(certificate, ctx.now),
    Type: certificate.type,
    KeyAlgorithm: certificate.keyAlgorithm,
    KeyUsages: content === undefined ? [] : usagesOf(content),
    ExtendedKeyUsages: content === undefined ? [] : purposesOf(content).map(({ Name }) => Name),
    ExportOption: certificate.exportable,
    InUse: certificate.usedBy.length > 0,
    ...(certificate.type !== "IMPORTED" && { Exported: certificate.exported }),
    RenewalEligibility: isEligible(certificate) ? "ELIGIBLE" : "INELIGIBLE",
    ...(content !== undefined && { NotBefore: content.notBefore, NotAfter: content.notAfter }),
    CreatedAt: certificate.createdAt,
    ...(certificate.issuedAt !== undefined && { IssuedAt: certificate.issuedAt }),
    ...(certificate.importedAt !== undefined && { ImportedAt: certificate.importedAt }),
    ...(certificate.revokedAt !== undefined && { RevokedAt: certificate.revokedAt }),
  };
}
