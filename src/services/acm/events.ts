/** What ACM tells EventBridge. https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html */
import { isoInstant } from "../../base/instant.ts";
import type { Json } from "../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import { arnOf, type Certificate } from "./certificate.ts";
import type { Write } from "./kit.ts";
import { daysToExpiry } from "./presentation.ts";

export function tell(
  ctx: Write,
  certificate: Certificate,
  detailType: string,
  detail: { readonly [key: string]: Json },
): void {
  const arn = arnOf(ctx.scope, certificate);
  ctx.publish(awsEvent(arn, { source: "aws.acm", detailType, resources: [arn], detail }));
}

const TYPES = { AMAZON_ISSUED: "AMAZON_ISSUED", IMPORTED: "IMPORTED", PRIVATE: "PRIVATE" } as const;

/** A certificate is there to be used: for the first time, or anew. */
export function tellAvailable(
  ctx: Write,
  certificate: Certificate,
  action: "ISSUANCE" | "RENEWAL" | "IMPORT" | "REIMPORT",
): void {
  const { content, type, domain, validation, usedBy, exported } = certificate;
  if (content === undefined) return;
  tell(ctx, certificate, "ACM Certificate Available", {
    Action: action,
    CertificateType: TYPES[type],
    CommonName: domain,
    ...(validation !== undefined && { DomainValidationMethod: validation.method }),
    CertificateCreatedDate: isoInstant(content.notBefore),
    CertificateExpirationDate: isoInstant(content.notAfter),
    DaysToExpiry: daysToExpiry(content, ctx.now),
    InUse: usedBy.length > 0,
    Exported: exported,
  });
}
