import { isoInstant } from "../../../base/instant.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { asService, tryBucket, write } from "../acting.ts";
import { type Authority, arnOf, authorityAt, liveAuthority } from "../authority.ts";
import * as errors from "../errors.ts";
import type { Issued } from "../issued.ts";
import { type Read, read, staged } from "../kit.ts";

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthorityAuditReport.html */
export const CreateCertificateAuthorityAuditReport = staged("CreateCertificateAuthorityAuditReport", {
  prepare: async (ctx, input) => {
    const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
    const bucket = input.S3BucketName;
    await tryBucket(ctx, authority, bucket);
    const id = ctx.ids.uuid();
    const format = input.AuditReportResponseFormat;
    const key = `audit-report/${authority.id}/${id}.${format.toLowerCase()}`;
    const rows = [...ctx.store.allIssued(authority.id)].map((issued) => rowOf(ctx, authority, issued));
    const text = format === "JSON" ? JSON.stringify(rows) : csvOf(rows);
    const type = format === "JSON" ? "application/json" : "text/csv";
    await write(ctx, asService(ctx, authority), { bucket, key, bytes: Buffer.from(text), type });
    return { id, key };
  },
  commit: (ctx, input, { id, key }) => {
    const authority = authorityAt(ctx, input.CertificateAuthorityArn);
    ctx.store.addReport({ id, authority: authority.id, bucket: input.S3BucketName, key, createdAt: ctx.now });
    const arn = arnOf(ctx.scope, authority);
    ctx.publish(
      awsEvent(arn, {
        source: "aws.acm-pca",
        detailType: "ACM Private CA Audit Report Generation",
        resources: [arn, id],
        detail: { result: "success" },
      }),
    );
    return { AuditReportId: id, S3Key: key };
  },
});

const COLUMNS = [
  "awsAccountId",
  "requestedByServicePrincipal",
  "certificateArn",
  "serial",
  "subject",
  "notBefore",
  "notAfter",
  "issuedAt",
  "revokedAt",
  "revocationReason",
  "templateArn",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html */
function rowOf(ctx: Read, authority: Authority, issued: Issued): Row {
  const { serial, subject, notBefore, notAfter, issuedAt, revokedAt, reason, templateArn, service } = issued;
  const plain = (at: typeof issuedAt) => `${isoInstant(at).slice(0, 19)}+0000`;
  return {
    awsAccountId: ctx.scope.account,
    ...(service !== undefined && { requestedByServicePrincipal: service }),
    certificateArn: `${arnOf(ctx.scope, authority)}/certificate/${serial}`,
    serial: serial.replace(/..(?=.)/g, "$&:"),
    subject,
    notBefore: plain(notBefore),
    notAfter: plain(notAfter),
    issuedAt: plain(issuedAt),
    ...(revokedAt !== undefined && {
      revokedAt: plain(revokedAt),
      revocationReason: reason ?? "UNSPECIFIED",
    }),
    templateArn,
  };
}

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => `"${(row[column] ?? "").replaceAll('"', '""')}"`));
  return [[...COLUMNS], ...lines].map((line) => `${line.join(",")}\n`).join("");
}

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_DescribeCertificateAuthorityAuditReport.html */
export const DescribeCertificateAuthorityAuditReport = read(
  "DescribeCertificateAuthorityAuditReport",
  (ctx, input) => {
    const authority = authorityAt(ctx, input.CertificateAuthorityArn);
    const report = ctx.store.report(input.AuditReportId);
    if (report?.authority !== authority.id)
      throw errors.resourceNotFound(`Could not find audit report ${input.AuditReportId}.`);
    return {
      AuditReportStatus: "SUCCESS" as const,
      S3BucketName: report.bucket,
      S3Key: report.key,
      CreatedAt: report.createdAt,
    };
  },
);
