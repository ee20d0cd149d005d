import { tagList } from "../../../aws/tags.ts";
import type { CertificateSummary, ListCertificatesRequest } from "../../../gen/acm.ts";
import { type Certificate, certificateAt, keyOf, renewsAt } from "../certificate.ts";
import * as errors from "../errors.ts";
import { read, write } from "../kit.ts";
import { LIST_RESULTS_DEFAULT } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { detailOf, summaryOf } from "../presentation.ts";

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html */
export const DescribeCertificate = read("DescribeCertificate", (ctx, input) => ({
  Certificate: detailOf(ctx, certificateAt(ctx, input.CertificateArn)),
}));

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html */
export const GetCertificate = read("GetCertificate", (ctx, input) => {
  const { content } = certificateAt(ctx, input.CertificateArn);
  if (content === undefined) throw errors.notIssuedYet(input.CertificateArn);
  const { pem, chain } = content;
  return { Certificate: pem, ...(chain !== undefined && { CertificateChain: chain }) };
});

/**
 * The key is encrypted as PKCS #8 under the passphrase.
 * https://docs.aws.amazon.com/acm/latest/APIReference/API_ExportCertificate.html
 */
export const ExportCertificate = write("ExportCertificate", (ctx, input) => {
  const certificate = certificateAt(ctx, input.CertificateArn);
  const { content, type, exportable } = certificate;
  if (type === "IMPORTED" || exportable !== "ENABLED")
    throw errors.validation(`Certificate ARN: ${input.CertificateArn} is not a private certificate`);
  const key = keyOf(ctx, certificate);
  if (content === undefined || key === undefined) throw errors.notIssuedYet(input.CertificateArn);
  const passphrase = Buffer.from(input.Passphrase);
  ctx.store.put({ ...certificate, exported: true });
  // What is exported after its time to be renewed is renewed now.
  if (renewsAt(certificate, content) <= ctx.now)
    ctx.schedule(ctx.now, { kind: "renew", key: certificate.id });
  return {
    Certificate: content.pem,
    ...(content.chain !== undefined && { CertificateChain: content.chain }),
    PrivateKey: key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString(),
  };
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html */
export const ListTagsForCertificate = read("ListTagsForCertificate", (ctx, input) => {
  const { tags } = certificateAt(ctx, input.CertificateArn);
  return { Tags: tagList(tags) };
});

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html */
export const ListCertificates = read("ListCertificates", (ctx, input) => {
  if ((input.SortBy === undefined) !== (input.SortOrder === undefined))
    throw errors.validation("SortBy and SortOrder must be specified together.");
  const found = ctx.store
    .certificates()
    .map((certificate: Certificate) => summaryOf(ctx, certificate))
    .filter(testOf(input));
  if (input.SortOrder === "DESCENDING") found.reverse();
  const list = `certificates ${JSON.stringify([input.CertificateStatuses, input.Includes, input.SortOrder])}`;
  const { items, NextToken } = pageOf(
    ctx,
    list,
    found,
    input.MaxItems ?? LIST_RESULTS_DEFAULT,
    input.NextToken,
  );
  return { CertificateSummaryList: items, ...(NextToken !== undefined && { NextToken }) };
});

/** Without a word about keys, only certificates with the two oldest kinds are listed. */
function testOf({ CertificateStatuses, Includes = {} }: ListCertificatesRequest) {
  const {
    keyTypes = ["RSA_1024", "RSA_2048"],
    keyUsage,
    extendedKeyUsage,
    exportOption,
    managedBy,
  } = Includes;
  const hasAny = (wanted: readonly string[] | undefined, present: readonly string[] = []) =>
    wanted === undefined || wanted.length === 0 || wanted.some((each) => present.includes(each));
  return (summary: CertificateSummary): boolean =>
    hasAny(CertificateStatuses, [summary.Status ?? ""]) &&
    hasAny(keyTypes, [summary.KeyAlgorithm ?? ""]) &&
    hasAny(keyUsage, summary.KeyUsages) &&
    hasAny(extendedKeyUsage, summary.ExtendedKeyUsages) &&
    (exportOption === undefined || summary.ExportOption === exportOption) &&
    managedBy === undefined;
}
