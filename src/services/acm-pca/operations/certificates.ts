import { after } from "../../../base/instant.ts";
import { readCertificate } from "../../../base/x509/certificate.ts";
import { nameText } from "../../../base/x509/name.ts";
import { certificatePem, fromPem } from "../../../base/x509/pem.ts";
import { type ReadRequest, readRequest } from "../../../base/x509/request.ts";
import type { IssueCertificateRequest } from "../../../gen/acm-pca.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { type Authority, arnOf, authorityAt, liveAuthority, statusOf } from "../authority.ts";
import * as errors from "../errors.ts";
import type { Issued } from "../issued.ts";
import { issue } from "../issuing.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { CRL_DELAY, IDEMPOTENCY } from "../limits.ts";
import { listingOf } from "../revocation.ts";
import { type Template, templateAt, USUAL_TEMPLATE } from "../templates.ts";

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html */
export const IssueCertificate = write("IssueCertificate", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  const { IdempotencyToken: token } = input;
  const name = `issue ${authority.id} ${token}`;
  const known = token === undefined ? undefined : ctx.store.answered(name, ctx.now);
  if (known !== undefined) return { CertificateArn: known };
  const template = templateOf(ctx, input);
  const { serial, der, notBefore, notAfter } = issue(ctx, authority, input, template, requestIn(input));
  const issued: Issued = {
    serial: Buffer.from(serial).toString("hex"),
    der,
    subject: nameText(readCertificate(der).subject),
    notBefore,
    notAfter,
    issuedAt: ctx.now,
    templateArn: template.arn,
    requestedBy: "arn" in ctx.caller ? ctx.caller.arn : "",
    ...(ctx.caller.kind === "service" && { service: ctx.caller.service }),
  };
  ctx.store.putIssued(authority.id, issued);
  const arn = certificateArn(ctx, authority, issued);
  if (token !== undefined) ctx.store.answer(name, arn, ctx.now, after(ctx.now, IDEMPOTENCY));
  tell(ctx, authority, arn);
  return { CertificateArn: arn };
});

/** CSRs come as PEM. */
function requestIn({ Csr }: IssueCertificateRequest): ReadRequest {
  const [der] = fromPem("(?:NEW )?CERTIFICATE REQUEST", Buffer.from(Csr).toString()) ?? [];
  const request = der && readRequest(der);
  if (request === undefined) throw errors.malformedCSR("The certificate signing request is not valid.");
  return request;
}

function templateOf({ scope }: Read, { TemplateArn }: IssueCertificateRequest): Template {
  const arn = TemplateArn ?? `arn:${scope.partition}:acm-pca:::template/${USUAL_TEMPLATE}`;
  const template = templateAt(arn);
  if (template === undefined) throw errors.invalidArgs(`The template ARN is not valid: ${arn}`);
  return template;
}

function certificateArn({ scope }: Read, authority: Authority, { serial }: Issued): string {
  return `${arnOf(scope, authority)}/certificate/${serial}`;
}

function tell(ctx: Write, authority: Authority, arn: string): void {
  ctx.publish(
    awsEvent(arn, {
      source: "aws.acm-pca",
      detailType: "ACM Private CA Certificate Issuance",
      resources: [arnOf(ctx.scope, authority), arn],
      detail: { result: "success" },
    }),
  );
}

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificate.html */
export const GetCertificate = read("GetCertificate", (ctx, input) => {
  const authority = authorityAt(ctx, input.CertificateAuthorityArn);
  const prefix = `${arnOf(ctx.scope, authority)}/certificate/`;
  if (!input.CertificateArn.startsWith(prefix))
    throw errors.invalidArn(`The certificate ARN is not valid: ${input.CertificateArn}`);
  const issued = ctx.store.issued(authority.id, input.CertificateArn.slice(prefix.length));
  if (issued === undefined) throw errors.certificateNotFound(input.CertificateArn);
  const { certificate } = authority;
  const chain = templateAt(issued.templateArn)?.isRoot === true ? undefined : certificate;
  return {
    Certificate: certificatePem(issued.der),
    ...(chain !== undefined && { CertificateChain: chain.pem + (chain.chain ?? "") }),
  };
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_RevokeCertificate.html */
export const RevokeCertificate = write("RevokeCertificate", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  const status = statusOf(authority, ctx.now);
  if (status !== "ACTIVE" && status !== "DISABLED") throw errors.wrongState(status);
  const serial = input.CertificateSerial.replaceAll(":", "").toLowerCase();
  const issued = ctx.store.issued(authority.id, serial);
  if (issued === undefined) throw errors.certificateNotFound(input.CertificateSerial);
  if (authority.certificate?.serial.replaceAll(":", "") === serial)
    throw errors.invalidRequest("Self-signed certificate can not be revoked");
  if (issued.revokedAt !== undefined)
    throw errors.requestAlreadyProcessed("The certificate has already been revoked.");
  ctx.store.putIssued(authority.id, { ...issued, revokedAt: ctx.now, reason: input.RevocationReason });
  if (listingOf(authority) !== undefined)
    ctx.schedule(after(ctx.now, CRL_DELAY), { kind: "list", key: authority.id });
  return {};
});
