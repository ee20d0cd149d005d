/** What happens to certificates by the clock: they are validated, renewed, and expire. */

import { createPrivateKey } from "node:crypto";
import { parseArn } from "../../aws/arn.ts";
import { after, DAY, type Instant, instant } from "../../base/instant.ts";
import { newPrivateKey } from "../../base/x509/signing.ts";
import type { FailureReason } from "../../gen/acm.ts";
import type { DueJob, FactRow, JobRow } from "../../kernel/dispatch/contract.ts";
import type { CertificateUse } from "../../kernel/facts/certificate-use.ts";
import {
  arnOf,
  type Certificate,
  type Content,
  isEligible,
  keyOf,
  renewsAt,
  sealKey,
  statusOf,
} from "./certificate.ts";
import { tell, tellAvailable } from "./events.ts";
import { issuePrivate, issuePublic } from "./issuing.ts";
import type { Read, Write } from "./kit.ts";
import { EXPIRY_EVENTS_DAYS_MAX, EXPIRY_EVENTS_DAYS_PUBLIC, MAIL_APPROVED_AFTER } from "./limits.ts";
import { sendMail } from "./mail.ts";
import { daysToExpiry } from "./presentation.ts";
import type { AcmReader, AcmWriter } from "./store.ts";

type Row = JobRow<AcmReader, AcmWriter>;
const PRINCIPAL = "acm.amazonaws.com";

/** Sees to it that a certificate that has come into force is renewed, and told about when it nears its end. */
export function watch(ctx: Write, certificate: Certificate): void {
  const { content, id } = certificate;
  if (content === undefined) return;
  if (certificate.type !== "IMPORTED")
    ctx.schedule(renewsAt(certificate, content), { kind: "renew", key: id });
  const first = after(content.notAfter, -expiryDays(ctx, certificate) * DAY);
  ctx.schedule(instant(Math.max(first, ctx.now)), { kind: "expiry", key: id });
}

export function forget(ctx: Write, { id }: Certificate): void {
  for (const kind of ["validate", "timeout", "renew", "expiry"]) ctx.unschedule(kind, id);
}

function expiryDays(ctx: Read, { type }: Certificate): number {
  const usual = type === "AMAZON_ISSUED" ? EXPIRY_EVENTS_DAYS_PUBLIC : EXPIRY_EVENTS_DAYS_MAX;
  return ctx.store.expiryDays() ?? usual;
}

/** A key that was made while there was time; the cell keeps it only sealed. */
interface Prepared {
  readonly sealed: Uint8Array;
  readonly der: Uint8Array;
}

async function newKey(ctx: Pick<Read, "sealer">, certificate: Certificate): Promise<Prepared> {
  const key = await newPrivateKey(certificate.keyAlgorithm);
  return { sealed: sealKey(ctx, key), der: key.export({ format: "der", type: "pkcs8" }) };
}

const opened = ({ der }: Prepared) =>
  createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });

/** The job: names have been validated, and the certificate is issued. */
export const VALIDATE: Row = {
  prepare: async (ctx, job): Promise<Prepared | undefined> => {
    const certificate = ctx.store.certificate(job.key);
    return certificate?.status === "PENDING_VALIDATION" ? newKey(ctx, certificate) : undefined;
  },
  commit: (ctx, job, prepared: Prepared | undefined) => {
    const certificate = ctx.store.certificate(job.key);
    if (certificate?.validation === undefined || prepared === undefined) return;
    if (certificate.status !== "PENDING_VALIDATION") return;
    const issued: Certificate = {
      ...certificate,
      status: "ISSUED",
      issuedAt: ctx.now,
      validation: { ...certificate.validation, status: "SUCCESS" },
      content: issuePublic(ctx, certificate, opened(prepared)),
    };
    ctx.unschedule("timeout", job.key);
    ctx.store.put(issued, prepared.sealed);
    watch(ctx, issued);
    tellAvailable(ctx, issued, "ISSUANCE");
  },
};

/** The job: nobody has validated the names in time. */
export function timeOut(ctx: Write, job: DueJob): void {
  const certificate = ctx.store.certificate(job.key);
  if (certificate?.status !== "PENDING_VALIDATION" || certificate.validation === undefined) return;
  const validation = { ...certificate.validation, status: "FAILED" as const };
  ctx.store.put({ ...certificate, status: "VALIDATION_TIMED_OUT", validation });
}

interface Renewing extends Prepared {
  /** Of a private certificate. */
  readonly outcome?: Content | FailureReason;
}

/** The job: the end is near. What is not used is not renewed, but may be, should it come into use. */
export const RENEW: Row = {
  prepare: async (ctx, job): Promise<Renewing | undefined> => {
    const certificate = ctx.store.certificate(job.key);
    if (certificate?.content === undefined || !isEligible(certificate)) return undefined;
    if (statusOf(certificate, ctx.now) !== "ISSUED") return undefined;
    const key = await newKey(ctx, certificate);
    const { authorityArn, content } = certificate;
    if (authorityArn === undefined) return key;
    const sourceArn = arnOf(ctx.scope, certificate);
    const as = { kind: "service", service: PRINCIPAL, sourceAccount: ctx.scope.account, sourceArn } as const;
    const again = { as, signature: content.signature };
    // AWS's Private CA signs with what its key allows, whatever the certificate before was signed with.
    return { ...key, outcome: await issuePrivate(ctx, certificate, authorityArn, opened(key), again) };
  },
  commit: (ctx, job, renewing: Renewing | undefined) => {
    const certificate = ctx.store.certificate(job.key);
    if (certificate === undefined || renewing === undefined || !isEligible(certificate)) return;
    const mailed = certificate.validation?.method === "EMAIL";
    if (mailed && certificate.renewal?.status !== "PENDING_VALIDATION") askAgain(ctx, certificate);
    else conclude(ctx, certificate, renewing);
  },
};

/** https://docs.aws.amazon.com/acm/latest/userguide/email-renewal-validation.html */
function askAgain(ctx: Write, certificate: Certificate): void {
  const renewal = { status: "PENDING_VALIDATION", updatedAt: ctx.now } as const;
  ctx.store.put({ ...certificate, renewal });
  for (const name of certificate.names) sendMail(ctx, certificate, name);
  tellRequired(ctx, certificate, renewal.status);
  ctx.schedule(after(ctx.now, MAIL_APPROVED_AFTER), { kind: "renew", key: certificate.id });
}

function conclude(ctx: Write, certificate: Certificate, renewing: Renewing): void {
  const content = renewing.outcome ?? issuePublic(ctx, certificate, opened(renewing));
  if (typeof content === "string") {
    const renewal = { status: "FAILED", updatedAt: ctx.now, reason: content } as const;
    ctx.store.put({ ...certificate, renewal });
    tellRequired(ctx, certificate, renewal.status, content);
    ctx.schedule(after(ctx.now, DAY), { kind: "renew", key: certificate.id });
    return;
  }
  const renewal = { status: "SUCCESS", updatedAt: ctx.now } as const;
  const renewed: Certificate = { ...certificate, content, renewal, exported: false };
  ctx.store.put(renewed, renewing.sealed);
  watch(ctx, renewed);
  tellAvailable(ctx, renewed, "RENEWAL");
}

function tellRequired(ctx: Write, certificate: Certificate, status: string, reason?: string): void {
  const { content, domain, type, validation, usedBy, exported } = certificate;
  tell(ctx, certificate, "ACM Certificate Renewal Action Required", {
    CertificateType: type,
    CommonName: domain,
    ...(validation !== undefined && { DomainValidationMethod: validation.method }),
    RenewalStatus: status,
    ...(reason !== undefined && { RenewalStatusReason: reason }),
    ...(content !== undefined && { DaysToExpiry: daysToExpiry(content, ctx.now) }),
    InUse: usedBy.length > 0,
    Exported: exported,
  });
}

/** The job: once a day, from some days before the end; and at the end. */
export function tellExpiry(ctx: Write, job: DueJob): void {
  const certificate = ctx.store.certificate(job.key);
  if (certificate?.content === undefined || certificate.status !== "ISSUED") return;
  const { content, domain, type, usedBy, exported } = certificate;
  if (content.notAfter <= ctx.now) {
    if (type === "IMPORTED") return; // AWS tells nothing of those
    tell(ctx, certificate, "ACM Certificate Expired", {
      CertificateType: type,
      CommonName: domain,
      CertificateExpirationDate: new Date(content.notAfter).toISOString(),
      InUse: usedBy.length > 0,
      Exported: exported,
    });
    return;
  }
  const days = daysToExpiry(content, ctx.now);
  const first = after(content.notAfter, -expiryDays(ctx, certificate) * DAY);
  if (ctx.now >= first)
    tell(ctx, certificate, "ACM Certificate Approaching Expiration", {
      DaysToExpiry: days,
      CommonName: domain,
    });
  const next: Instant = ctx.now < first ? first : instant(Math.min(after(ctx.now, DAY), content.notAfter));
  ctx.schedule(next, { kind: "expiry", key: certificate.id });
}

/** A resource of another service begins or ends to show a certificate. */
export const USED: FactRow<AcmReader, AcmWriter> = {
  where: (fact) => {
    const arn = parseArn((fact.detail as unknown as CertificateUse).certificate);
    return arn && { partition: arn.partition, account: arn.account, region: arn.region };
  },
  does: (ctx, fact) => {
    const { certificate: arn, by, inUse } = fact.detail as unknown as CertificateUse;
    const certificate = ctx.store.certificate(arn.slice(arn.lastIndexOf("/") + 1));
    if (certificate === undefined) return;
    const others = certificate.usedBy.filter((each) => each !== by);
    const changed: Certificate = { ...certificate, usedBy: inUse ? [...others, by] : others };
    ctx.store.put(changed);
    // What came into use after its time to be renewed is renewed now.
    if (changed.content !== undefined && isEligible(changed) && keyOf(ctx, changed) !== undefined) {
      const due = renewsAt(changed, changed.content);
      if (due <= ctx.now) ctx.schedule(ctx.now, { kind: "renew", key: changed.id });
    }
  },
};
