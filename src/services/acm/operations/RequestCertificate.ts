import { after } from "../../../base/instant.ts";
import { newPrivateKey } from "../../../base/x509/signing.ts";
import type { FailureReason, RequestCertificateRequest } from "../../../gen/acm.ts";
import {
  arnOf,
  type Certificate,
  type Content,
  canBeValidated,
  sealKey,
  type Validation,
} from "../certificate.ts";
import * as errors from "../errors.ts";
import { tellAvailable } from "../events.ts";
import { issuePrivate } from "../issuing.ts";
import { type Read, staged, type Write } from "../kit.ts";
import { watch } from "../lifecycle.ts";
import {
  CERTIFICATES_MAX,
  COMMON_NAME_LENGTH_MAX,
  DNS_SEEN_AFTER,
  IDEMPOTENCY,
  MAIL_APPROVED_AFTER,
  NAMES_PER_CERTIFICATE_MAX,
  VALIDATION_TIME,
} from "../limits.ts";
import { sendMail } from "../mail.ts";
import { withTags } from "../tags.ts";

interface Private {
  readonly sealed: Uint8Array;
  readonly outcome: Content | FailureReason;
}

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html */
export const RequestCertificate = staged("RequestCertificate", {
  prepare: async (ctx, input): Promise<Private | undefined> => {
    if (repeated(ctx, input) !== undefined) return undefined;
    const certificate = certificateOf(ctx, input, "");
    if (certificate.authorityArn === undefined) return undefined;
    const key = await newPrivateKey(certificate.keyAlgorithm);
    const outcome = await issuePrivate(ctx, certificate, certificate.authorityArn, key);
    return { sealed: sealKey(ctx, key), outcome };
  },
  commit: (ctx, input, made) => {
    const known = repeated(ctx, input);
    if (known !== undefined) return { CertificateArn: known };
    if (ctx.store.count() >= CERTIFICATES_MAX)
      throw errors.limitExceeded(
        "Error: you have reached your limit of certificates in this account and Region.",
      );
    const certificate = certificateOf(ctx, input, ctx.ids.uuid());
    const arn = arnOf(ctx.scope, certificate);
    if (made === undefined) begin(ctx, certificate);
    else keepPrivate(ctx, certificate, made);
    if (input.IdempotencyToken !== undefined)
      ctx.store.answer(tokenOf(input), arn, ctx.now, after(ctx.now, IDEMPOTENCY));
    return { CertificateArn: arn };
  },
});

/** The same request with the same token: what else it says makes another request of it. */
function tokenOf(input: RequestCertificateRequest): string {
  return JSON.stringify([input.IdempotencyToken, input.DomainName, input.SubjectAlternativeNames ?? []]);
}

function repeated(ctx: Read, input: RequestCertificateRequest): string | undefined {
  return input.IdempotencyToken === undefined ? undefined : ctx.store.answered(tokenOf(input), ctx.now);
}

/** As it begins. Throws ValidationException and its like for what cannot be. */
function certificateOf(ctx: Read, input: RequestCertificateRequest, id: string): Certificate {
  const { CertificateAuthorityArn: authorityArn, Options, KeyAlgorithm = "RSA_2048" } = input;
  if (input.ManagedBy !== undefined || input.ValidationMethod === "HTTP")
    throw errors.invalidParameter("Cloudlet does not support ManagedBy and HTTP validation.");
  const names = namesOf(input);
  checkAlgorithm(KeyAlgorithm, authorityArn !== undefined);
  if (authorityArn !== undefined && input.ValidationMethod !== undefined)
    throw errors.invalidParameter("ValidationMethod cannot be specified for a private certificate.");
  return {
    id,
    type: authorityArn === undefined ? "AMAZON_ISSUED" : "PRIVATE",
    domain: names[0] as string,
    names,
    keyAlgorithm: KeyAlgorithm,
    status: "PENDING_VALIDATION",
    createdAt: ctx.now,
    ...(authorityArn === undefined && { validation: validationOf(input, names) }),
    ...(authorityArn !== undefined && { authorityArn }),
    transparency:
      Options?.CertificateTransparencyLoggingPreference ??
      (authorityArn === undefined ? "ENABLED" : "DISABLED"),
    exportable: Options?.Export ?? (authorityArn === undefined ? "DISABLED" : "ENABLED"),
    exported: false,
    usedBy: [],
    tags: withTags({}, input.Tags),
  };
}

function namesOf({ DomainName, SubjectAlternativeNames = [] }: RequestCertificateRequest): string[] {
  const names = [...new Set([DomainName, ...SubjectAlternativeNames].map((name) => name.toLowerCase()))];
  if (DomainName.length > COMMON_NAME_LENGTH_MAX)
    throw errors.validation("The first domain name can be no longer than 64 characters.");
  if (names.length > NAMES_PER_CERTIFICATE_MAX)
    throw errors.limitExceeded(`A certificate can have at most ${NAMES_PER_CERTIFICATE_MAX} domain names.`);
  return names;
}

/** https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html#algorithms-term */
function checkAlgorithm(algorithm: string, isPrivate: boolean): void {
  const known = ["RSA_2048", "EC_prime256v1", "EC_secp384r1"];
  if (isPrivate) known.push("RSA_3072", "RSA_4096", "EC_secp521r1");
  if (!known.includes(algorithm))
    throw errors.validation(`The key algorithm ${algorithm} is not supported for this kind of certificate.`);
}

function validationOf(input: RequestCertificateRequest, names: readonly string[]): Validation {
  const domains: Record<string, string> = {};
  for (const { DomainName, ValidationDomain } of input.DomainValidationOptions ?? []) {
    const name = DomainName.toLowerCase();
    const domain = ValidationDomain.toLowerCase();
    if (!names.includes(name) || (name !== domain && !name.endsWith(`.${domain}`)))
      throw errors.invalidDomainValidationOptions(
        `The validation domain ${ValidationDomain} must be the domain name ${DomainName} or one above it.`,
      );
    domains[name] = domain;
  }
  const method = input.ValidationMethod === "DNS" ? "DNS" : "EMAIL";
  return { method, domains, status: "PENDING_VALIDATION" };
}

/** A public certificate waits until its names are validated, or three days. */
function begin(ctx: Write, certificate: Certificate): void {
  ctx.store.put(certificate);
  const { id, names, validation } = certificate;
  const mailed = validation?.method === "EMAIL";
  if (mailed) for (const name of names) sendMail(ctx, certificate, name);
  const pause = mailed ? MAIL_APPROVED_AFTER : DNS_SEEN_AFTER;
  if (canBeValidated(names)) ctx.schedule(after(ctx.now, pause), { kind: "validate", key: id });
  ctx.schedule(after(ctx.now, VALIDATION_TIME), { kind: "timeout", key: id });
}

function keepPrivate(ctx: Write, certificate: Certificate, { sealed, outcome }: Private): void {
  if (typeof outcome === "string") {
    ctx.store.put({ ...certificate, status: "FAILED", failure: outcome });
    return;
  }
  const issued: Certificate = { ...certificate, status: "ISSUED", issuedAt: ctx.now, content: outcome };
  ctx.store.put(issued, sealed);
  watch(ctx, issued);
  tellAvailable(ctx, issued, "ISSUANCE");
}
