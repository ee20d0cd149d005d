import { withoutTags } from "../../../aws/tags.ts";
import { type Certificate, certificateAt, isEligible, statusOf } from "../certificate.ts";
import * as errors from "../errors.ts";
import { tell } from "../events.ts";
import { read, write } from "../kit.ts";
import { forget, watch } from "../lifecycle.ts";
import { EXPIRY_EVENTS_DAYS_MAX } from "../limits.ts";
import { sendMail } from "../mail.ts";
import { withTags } from "../tags.ts";

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html */
export const DeleteCertificate = write("DeleteCertificate", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  if (certificate.usedBy.length > 0) throw errors.certificateInUse(input.CertificateArn, ctx.scope.account);
  forget(ctx, certificate);
  ctx.store.remove(certificate.id);
  return {};
});

/** Only public certificates that were exported. https://docs.aws.amazon.com/acm/latest/APIReference/API_RevokeCertificate.html */
export const RevokeCertificate = write("RevokeCertificate", (ctx, input) => {
  const { CertificateArn, RevocationReason } = input;
  const certificate = certificateAt(ctx, CertificateArn);
  if (certificate.usedBy.length > 0) throw errors.certificateInUse(CertificateArn, ctx.scope.account);
  if (certificate.status === "REVOKED") throw errors.conflict("The certificate has already been revoked.");
  const exported = certificate.type === "AMAZON_ISSUED" && certificate.exportable === "ENABLED";
  if (!exported || statusOf(certificate, ctx.now) !== "ISSUED")
    throw errors.validation(
      `Certificate ${CertificateArn} cannot be revoked: it is no exportable public certificate.`,
    );
  const revoked: Certificate = {
    ...certificate,
    status: "REVOKED",
    revokedAt: ctx.now,
    revocationReason: RevocationReason === "SUPERCEDED" ? "SUPERSEDED" : RevocationReason,
  };
  ctx.store.put(revoked);
  forget(ctx, revoked);
  tell(ctx, revoked, "ACM Certificate Revoked", {
    CertificateType: revoked.type,
    CommonName: revoked.domain,
    CertificateExpirationDate: new Date(revoked.content?.notAfter ?? ctx.now).toISOString(),
    Exported: revoked.exported,
  });
  return { CertificateArn };
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewCertificate.html */
export const RenewCertificate = write("RenewCertificate", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  if (certificate.content === undefined) throw errors.notIssuedYet(input.CertificateArn);
  if (!isEligible(certificate) || !certificate.exported)
    throw errors.validation(`Certificate ${input.CertificateArn} is not eligible for renewal.`);
  ctx.schedule(ctx.now, { kind: "renew", key: certificate.id });
  ctx.store.put({ ...certificate, renewal: { status: "PENDING_AUTO_RENEWAL", updatedAt: ctx.now } });
  return {};
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_ResendValidationEmail.html */
export const ResendValidationEmail = write("ResendValidationEmail", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  const { validation, status, renewal } = certificate;
  const waits = status === "PENDING_VALIDATION" || renewal?.status === "PENDING_VALIDATION";
  if (validation?.method !== "EMAIL" || !waits)
    throw errors.invalidState(
      `The certificate ${input.CertificateArn} does not wait for validation by e-mail.`,
    );
  const name = input.Domain.toLowerCase();
  const domain = input.ValidationDomain.toLowerCase();
  const plain = name.replace(/^\*\./, "");
  if (!certificate.names.includes(name) || (plain !== domain && !plain.endsWith(`.${domain}`)))
    throw errors.invalidDomainValidationOptions(
      `The validation domain ${input.ValidationDomain} must be the domain name ${input.Domain} or one above it.`,
    );
  const domains = { ...validation.domains, [name]: domain };
  const changed: Certificate = { ...certificate, validation: { ...validation, domains } };
  ctx.store.put(changed);
  sendMail(ctx, changed, name);
  return {};
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html */
export const UpdateCertificateOptions = write("UpdateCertificateOptions", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  const { CertificateTransparencyLoggingPreference: transparency, Export } = input.Options;
  if (certificate.type === "PRIVATE")
    throw errors.invalidState(
      "The UpdateCertificateOptions command is not permitted for private certificates.",
    );
  if (certificate.type !== "AMAZON_ISSUED" || statusOf(certificate, ctx.now) !== "ISSUED")
    throw errors.invalidState("Only the options of public certificates that are issued can be changed.");
  if (Export !== undefined && Export !== certificate.exportable)
    throw errors.invalidState("Whether a certificate can be exported is decided when it is requested.");
  if (transparency !== undefined) ctx.store.put({ ...certificate, transparency });
  return {};
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html */
export const AddTagsToCertificate = write("AddTagsToCertificate", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  ctx.store.put({ ...certificate, tags: withTags(certificate.tags, input.Tags) });
  return {};
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html */
export const RemoveTagsFromCertificate = write("RemoveTagsFromCertificate", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  ctx.store.put({ ...certificate, tags: withoutTags(certificate.tags, input.Tags) });
  return {};
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_GetAccountConfiguration.html */
export const GetAccountConfiguration = read("GetAccountConfiguration", (ctx) => ({
  ExpiryEvents: { DaysBeforeExpiry: ctx.store.expiryDays() ?? EXPIRY_EVENTS_DAYS_MAX },
}));

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_PutAccountConfiguration.html */
export const PutAccountConfiguration = write("PutAccountConfiguration", (ctx, input) => {
  const days = input.ExpiryEvents?.DaysBeforeExpiry;
  if (days === undefined) return {};
  if (days > EXPIRY_EVENTS_DAYS_MAX)
    throw errors.validation(`DaysBeforeExpiry must be at most ${EXPIRY_EVENTS_DAYS_MAX}.`);
  ctx.store.setExpiryDays(days);
  for (const certificate of ctx.store.certificates())
    if (statusOf(certificate, ctx.now) === "ISSUED") watch(ctx, certificate);
  return {};
});
