/** Certificates as searches look at them. https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateFilterStatement.html */

import type { Instant } from "../../base/instant.ts";
import { readCertificate } from "../../base/x509/certificate.ts";
import { ATTRIBUTE_TYPES, attributesOf, type NameAttribute } from "../../base/x509/name.ts";
import { fromPem } from "../../base/x509/pem.ts";
import type {
  AcmCertificateMetadata,
  AcmCertificateMetadataFilter,
  CertificateFilter,
  CertificateFilterStatement,
  CertificateSearchResult,
  ComparisonOperator,
  DistinguishedName,
  SearchCertificatesSortBy,
  TimestampRange,
  X509AttributeFilter,
  X509Attributes,
} from "../../gen/acm.ts";
import { arnOf, type Certificate, isEligible, statusOf } from "./certificate.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { purposesOf, usagesOf } from "./presentation.ts";

/** A certificate as an answer has it, and what it is sorted by. */
export interface Sortable {
  readonly result: CertificateSearchResult;
  readonly keys: Readonly<Partial<Record<SearchCertificatesSortBy, string | number | boolean | undefined>>>;
}

export function sortableOf(ctx: Read, certificate: Certificate): Sortable {
  const metadata = metadataOf(ctx, certificate);
  const attributes = attributesShown(certificate);
  const CertificateArn = arnOf(ctx.scope, certificate);
  return {
    result: {
      CertificateArn,
      X509Attributes: attributes,
      CertificateMetadata: { AcmCertificateMetadata: metadata },
    },
    keys: {
      CREATED_AT: metadata.CreatedAt,
      NOT_AFTER: attributes.NotAfter,
      NOT_BEFORE: attributes.NotBefore,
      STATUS: metadata.Status,
      RENEWAL_STATUS: metadata.RenewalStatus,
      EXPORTED: metadata.Exported,
      IN_USE: metadata.InUse,
      KEY_ALGORITHM: attributes.KeyAlgorithm,
      TYPE: metadata.Type,
      CERTIFICATE_ARN: CertificateArn,
      COMMON_NAME: attributes.Subject?.CommonName,
      REVOKED_AT: metadata.RevokedAt,
      RENEWAL_ELIGIBILITY: metadata.RenewalEligibility,
      ISSUED_AT: metadata.IssuedAt,
      EXPORT_OPTION: metadata.ExportOption,
      VALIDATION_METHOD: metadata.ValidationMethod,
      IMPORTED_AT: metadata.ImportedAt,
    },
  };
}

function metadataOf(ctx: Read, certificate: Certificate): AcmCertificateMetadata {
  const { issuedAt, importedAt, revokedAt, renewal, validation } = certificate;
  return {
    CreatedAt: certificate.createdAt,
    Exported: certificate.exported,
    InUse: certificate.usedBy.length > 0,
    Status: statusOf(certificate, ctx.now),
    Type: certificate.type,
    RenewalEligibility: isEligible(certificate) ? "ELIGIBLE" : "INELIGIBLE",
    ExportOption: certificate.exportable,
    ...(importedAt !== undefined && { ImportedAt: importedAt }),
    ...(issuedAt !== undefined && { IssuedAt: issuedAt }),
    ...(revokedAt !== undefined && { RevokedAt: revokedAt }),
    ...(renewal !== undefined && { RenewalStatus: renewal.status }),
    ...(validation !== undefined && { ValidationMethod: validation.method }),
  };
}

function attributesShown({ content, domain, names, keyAlgorithm }: Certificate): X509Attributes {
  const common: X509Attributes = {
    Subject: { CommonName: domain },
    SubjectAlternativeNames: names.map((DnsName) => ({ DnsName })),
    KeyAlgorithm: keyAlgorithm,
  };
  const [der] = fromPem("CERTIFICATE", content?.pem ?? "") ?? [];
  if (content === undefined || der === undefined) return common;
  const { subject, issuer } = readCertificate(der);
  return {
    ...common,
    Subject: distinguished(attributesOf(subject)),
    Issuer: distinguished(attributesOf(issuer)),
    ExtendedKeyUsages: purposesOf(content).map(({ Name }) => Name),
    KeyUsages: usagesOf(content),
    SerialNumber: content.serial,
    NotAfter: content.notAfter,
    NotBefore: content.notBefore,
  };
}

function distinguished(attributes: readonly NameAttribute[]): DistinguishedName {
  const value = (type: keyof typeof ATTRIBUTE_TYPES) =>
    attributes.find(({ oid }) => oid === ATTRIBUTE_TYPES[type])?.value;
  const named = {
    CommonName: value("CN"),
    Country: value("C"),
    Organization: value("O"),
    OrganizationalUnit: value("OU"),
    Locality: value("L"),
    State: value("ST"),
    SerialNumber: value("serialNumber"),
  };
  return Object.fromEntries(Object.entries(named).filter(([, text]) => text !== undefined));
}

/** Whether a certificate is what a statement asks for. Throws ValidationException for one that asks for several things. */
export function matches(statement: CertificateFilterStatement, candidate: Sortable): boolean {
  const { And, Or, Not, Filter } = statement;
  if ([And, Or, Not, Filter].filter((part) => part !== undefined).length !== 1)
    throw errors.validation("A filter statement has exactly one of And, Or, Not and Filter.");
  if (And !== undefined) return And.every((part) => matches(part, candidate));
  if (Or !== undefined) return Or.some((part) => matches(part, candidate));
  if (Not !== undefined) return !matches(Not, candidate);
  return passes(Filter as CertificateFilter, candidate.result);
}

function passes(filter: CertificateFilter, result: CertificateSearchResult): boolean {
  const { CertificateArn: arn, X509AttributeFilter, AcmCertificateMetadataFilter } = filter;
  if (arn !== undefined && arn !== result.CertificateArn) return false;
  const metadata = result.CertificateMetadata?.AcmCertificateMetadata ?? {};
  if (AcmCertificateMetadataFilter !== undefined && !hasMetadata(AcmCertificateMetadataFilter, metadata))
    return false;
  return X509AttributeFilter === undefined || hasAttributes(X509AttributeFilter, result.X509Attributes ?? {});
}

function hasMetadata(filter: AcmCertificateMetadataFilter, metadata: AcmCertificateMetadata): boolean {
  const members = Object.entries(filter) as [keyof AcmCertificateMetadata, unknown][];
  return members.every(([member, wanted]) => wanted === undefined || metadata[member] === wanted);
}

function hasAttributes(filter: X509AttributeFilter, seen: X509Attributes): boolean {
  const common = filter.Subject?.CommonName;
  const dns = filter.SubjectAlternativeName?.DnsName;
  const names = (seen.SubjectAlternativeNames ?? []).map(({ DnsName }) => DnsName);
  return (
    (common === undefined || fits(common, seen.Subject?.CommonName)) &&
    (dns === undefined || names.some((name) => fits(dns, name))) &&
    isAmong(filter.ExtendedKeyUsage, seen.ExtendedKeyUsages) &&
    isAmong(filter.KeyUsage, seen.KeyUsages) &&
    (filter.KeyAlgorithm === undefined || filter.KeyAlgorithm === seen.KeyAlgorithm) &&
    (filter.SerialNumber === undefined || filter.SerialNumber.toLowerCase() === seen.SerialNumber) &&
    isWithin(filter.NotAfter, seen.NotAfter) &&
    isWithin(filter.NotBefore, seen.NotBefore)
  );
}

function fits(
  { Value, ComparisonOperator }: { readonly Value: string; readonly ComparisonOperator: ComparisonOperator },
  text: string | undefined,
): boolean {
  if (text === undefined) return false;
  const [wanted, present] = [Value.toLowerCase(), text.toLowerCase()];
  return ComparisonOperator === "EQUALS" ? present === wanted : present.includes(wanted);
}

const isAmong = <T>(wanted: T | undefined, present: readonly T[] = []): boolean =>
  wanted === undefined || present.includes(wanted);

function isWithin(range: TimestampRange | undefined, at: Instant | undefined): boolean {
  if (range === undefined) return true;
  if (at === undefined) return false;
  return at >= (range.Start ?? at) && at <= (range.End ?? at);
}
