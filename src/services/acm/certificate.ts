/** A certificate as ACM keeps it. https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html */
import { createPrivateKey, hash, type KeyObject } from "node:crypto";
import { formatArn, parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { after, type Instant } from "../../base/instant.ts";
import type {
  CertificateExport,
  CertificateStatus,
  DomainStatus,
  FailureReason,
  KeyAlgorithm,
  RenewalStatus,
  ResourceRecord,
  RevocationReason,
} from "../../gen/acm.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { PRIVATE_RENEWED_BEFORE, PUBLIC_RENEWED_BEFORE } from "./limits.ts";

export interface Certificate {
  readonly id: string;
  readonly type: "AMAZON_ISSUED" | "IMPORTED" | "PRIVATE";
  /** The first of the names. */
  readonly domain: string;
  readonly names: readonly string[];
  readonly keyAlgorithm: KeyAlgorithm;
  /** Whether it has expired is for the clock to say. */
  readonly status: Exclude<CertificateStatus, "EXPIRED" | "INACTIVE">;
  readonly failure?: FailureReason;
  readonly createdAt: Instant;
  readonly issuedAt?: Instant;
  readonly importedAt?: Instant;
  readonly revokedAt?: Instant;
  readonly revocationReason?: RevocationReason;
  /** What is in force. */
  readonly content?: Content;
  readonly validation?: Validation;
  readonly authorityArn?: string;
  readonly transparency: "ENABLED" | "DISABLED";
  readonly exportable: CertificateExport;
  /** Since it was issued or renewed last. */
  readonly exported: boolean;
  /** ARNs of the resources that show it. */
  readonly usedBy: readonly string[];
  readonly renewal?: Renewal;
  readonly tags: Readonly<Record<string, string>>;
}

/** PEM, and what it says. */
export interface Content {
  readonly pem: string;
  readonly chain?: string;
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly signature: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** Bits as in USAGE; undefined when nothing is said. */
  readonly keyUsage?: number;
  readonly purposes?: readonly string[];
}

export interface Validation {
  readonly method: "DNS" | "EMAIL";
  /** Where mail goes, by domain name, where it is not the name's own. */
  readonly domains: Readonly<Record<string, string>>;
  readonly status: DomainStatus;
}

export interface Renewal {
  readonly status: RenewalStatus;
  readonly updatedAt: Instant;
  readonly reason?: FailureReason;
}

const SEALED = "acm private key";
const RESOURCE = /^certificate\/([0-9a-f-]{36})$/;

export function arnOf(scope: Scope, { id }: Pick<Certificate, "id">): string {
  return formatArn({ ...scope, service: "acm", resource: `certificate/${id}` });
}

/** Throws InvalidArnException, ResourceNotFoundException. */
export function certificateAt(ctx: Read, text: string): Certificate {
  const arn = parseArn(text);
  const id = RESOURCE.exec(arn?.resource ?? "")?.[1];
  if (arn === undefined || arn.service !== "acm" || id === undefined) throw errors.notAnArn(text);
  const here = arn.account === ctx.scope.account && arn.region === ctx.scope.region;
  const certificate = here ? ctx.store.certificate(id) : undefined;
  if (certificate === undefined) throw errors.certificateNotFound(text);
  return certificate;
}

export function statusOf({ status, content }: Certificate, now: Instant): CertificateStatus {
  return status === "ISSUED" && content !== undefined && content.notAfter <= now ? "EXPIRED" : status;
}

/** Certificates that something shows, or that were exported, are renewed. */
export function isEligible({ type, status, usedBy, exported }: Certificate): boolean {
  return type !== "IMPORTED" && status === "ISSUED" && (usedBy.length > 0 || exported);
}

export function renewsAt({ type }: Certificate, { notAfter }: Content): Instant {
  return after(notAfter, type === "PRIVATE" ? -PRIVATE_RENEWED_BEFORE : -PUBLIC_RENEWED_BEFORE);
}

export function sealKey(ctx: Pick<Read, "sealer">, key: KeyObject): Uint8Array {
  return ctx.sealer.sealBytes(SEALED, key.export({ format: "der", type: "pkcs8" }));
}

/** Undefined when there is none: it was never issued. */
export function keyOf(ctx: Read, { id }: Certificate): KeyObject | undefined {
  const sealed = ctx.store.privateKey(id);
  const der = sealed && ctx.sealer.openBytes(SEALED, sealed);
  return der && createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });
}

/**
 * The record that proves that a name is the account's: the same for all its certificates, and for the wildcard.
 * https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 */
export function recordFor(account: string, name: string): ResourceRecord {
  const plain = name.replace(/^\*\./, "");
  const label = (purpose: string) => `_${hash("sha256", `${purpose} ${account} ${plain}`).slice(0, 32)}`;
  const zone = label("zone").slice(1, 11);
  return {
    Name: `${label("name")}.${plain}.`,
    Type: "CNAME",
    Value: `${label("value")}.${zone}.acm-validations.aws.`,
  };
}

/** Names below .invalid are nobody's (RFC 6761, 6.4): what is asked for them waits in vain. */
export function canBeValidated(names: readonly string[]): boolean {
  return !names.some((name) => name === "invalid" || name.endsWith(".invalid"));
}
