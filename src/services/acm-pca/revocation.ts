/** Revocation lists: where they lie, and when they are written. https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html */
import { after, DAY } from "../../base/instant.ts";
import { readCertificate } from "../../base/x509/certificate.ts";
import { fromPem } from "../../base/x509/pem.ts";
import { makeRevocationList } from "../../base/x509/revocation-list.ts";
import { signerOf, spkiOf } from "../../base/x509/signing.ts";
import type { CrlConfiguration, RevocationConfiguration, RevocationReason } from "../../gen/acm-pca.ts";
import type { JobRow } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import { asService, write } from "./acting.ts";
import { type Authority, arnOf, keyOf, statusOf } from "./authority.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { CRL_RETRY } from "./limits.ts";
import type { AcmPcaReader, AcmPcaWriter } from "./store.ts";

/** RFC 5280, 5.3.1. */
export const REASONS: Readonly<Record<RevocationReason, number>> = {
  UNSPECIFIED: 0,
  KEY_COMPROMISE: 1,
  CERTIFICATE_AUTHORITY_COMPROMISE: 2,
  AFFILIATION_CHANGED: 3,
  SUPERSEDED: 4,
  CESSATION_OF_OPERATION: 5,
  PRIVILEGE_WITHDRAWN: 9,
  A_A_COMPROMISE: 10,
};

export type Listing = CrlConfiguration & { readonly S3BucketName: string; readonly ExpirationInDays: number };

/** How an authority keeps its list; undefined when it keeps none. */
export function listingOf({ revocation }: Pick<Authority, "revocation">): Listing | undefined {
  const { CrlConfiguration: listing } = revocation;
  return listing?.Enabled === true ? (listing as Listing) : undefined;
}

/** The configuration as it is kept. Throws InvalidArgsException for what is not possible. */
export function revocationOf(given: RevocationConfiguration | undefined): RevocationConfiguration {
  const { CrlConfiguration: listing, OcspConfiguration: ocsp } = given ?? {};
  return { CrlConfiguration: checked(listing), OcspConfiguration: ocsp ?? { Enabled: false } };
}

function checked(listing: CrlConfiguration | undefined): CrlConfiguration {
  if (listing?.Enabled !== true) return { Enabled: false };
  if (listing.CrlType === "PARTITIONED")
    throw errors.invalidArgs(
      "Cloudlet writes complete revocation lists only: CrlType PARTITIONED is not supported.",
    );
  if (listing.S3BucketName === undefined)
    throw errors.invalidArgs("S3BucketName must be specified when the CRL is enabled.");
  if (listing.ExpirationInDays === undefined)
    throw errors.invalidArgs("ExpirationInDays must be specified when the CRL is enabled.");
  return { CrlType: "COMPLETE", S3ObjectAcl: "PUBLIC_READ", ...listing };
}

function keyIn({ CustomPath }: CrlConfiguration, { id }: Pick<Authority, "id">): string {
  return CustomPath === undefined ? `crl/${id}.crl` : `${CustomPath}/${id}.crl`;
}

/** What certificates say about where the list is; undefined when they are to say nothing. */
export function listAddress(ctx: Read, authority: Authority): string | undefined {
  const listing = listingOf(authority);
  if (listing === undefined) return undefined;
  if (listing.CrlDistributionPointExtensionConfiguration?.OmitExtension === true) return undefined;
  const suffix = ctx.scope.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const host = listing.CustomCname ?? `${listing.S3BucketName}.s3.${ctx.scope.region}.${suffix}`;
  return `http://${host}/${keyIn(listing, authority)}`;
}

interface Outcome {
  readonly failure?: string;
}

/** The job: writes the list, and comes again when half its time is over. */
export const LIST: JobRow<AcmPcaReader, AcmPcaWriter> = {
  prepare: async (ctx, job): Promise<Outcome | undefined> => {
    const authority = ctx.store.authority(job.key);
    const listing = authority && listingOf(authority);
    if (authority === undefined || listing === undefined || !lists(ctx, authority)) return undefined;
    try {
      const key = keyIn(listing, authority);
      const bytes = madeList(ctx, authority, listing);
      const place = { bucket: listing.S3BucketName, key, bytes, type: "application/pkix-crl" };
      await write(ctx, asService(ctx, authority), { ...place, acl: listing.S3ObjectAcl ?? "PUBLIC_READ" });
      return {};
    } catch (error) {
      if (error instanceof AwsError) return { failure: `${error.code}: ${error.message}` };
      throw error;
    }
  },
  commit: (ctx, job, outcome: Outcome | undefined) => {
    const authority = ctx.store.authority(job.key);
    const listing = authority && listingOf(authority);
    if (authority === undefined || listing === undefined || outcome === undefined) return;
    tell(ctx, authority, outcome);
    const half = (listing.ExpirationInDays * DAY) / 2;
    const pause = outcome.failure === undefined ? half : Math.min(CRL_RETRY, half);
    ctx.schedule(after(ctx.now, pause), { kind: "list", key: authority.id });
    if (outcome.failure === undefined) ctx.store.put({ ...authority, crlNumber: authority.crlNumber + 1 });
  },
};

function lists(ctx: Read, authority: Authority): boolean {
  const status = statusOf(authority, ctx.now);
  return authority.certificate !== undefined && (status === "ACTIVE" || status === "DISABLED");
}

function madeList(ctx: Prepare, authority: Authority, { ExpirationInDays }: Listing): Uint8Array {
  const [der] = fromPem("CERTIFICATE", authority.certificate?.pem ?? "") ?? [];
  const key = keyOf(ctx, authority);
  const revoked = ctx.store
    .revoked(authority.id)
    .filter(({ notAfter }) => notAfter > ctx.now)
    .map(({ serial, revokedAt, reason }) => ({
      serial: Buffer.from(serial, "hex"),
      at: revokedAt ?? ctx.now,
      reason: REASONS[reason ?? "UNSPECIFIED"],
    }));
  const facts = {
    issuer: readCertificate(der as Uint8Array).subject,
    issuerKey: spkiOf(key),
    number: authority.crlNumber + 1,
    thisUpdate: ctx.now,
    nextUpdate: after(ctx.now, ExpirationInDays * DAY),
    revoked,
  };
  return makeRevocationList(facts, signerOf(key));
}

function tell(ctx: Write, authority: Authority, { failure }: Outcome): void {
  const arn = arnOf(ctx.scope, authority);
  const result = failure === undefined ? "success" : "failure";
  ctx.publish(
    awsEvent(arn, {
      source: "aws.acm-pca",
      detailType: "ACM Private CA CRL Generation",
      resources: [arn],
      detail: { result, ...(failure !== undefined && { reason: failure }) },
    }),
  );
  const series = ctx.meter.series(ctx.scope, "AWS/ACMPrivateCA", "PrivateCAArn", arn);
  series.add(failure === undefined ? "CRLGenerated" : "MisconfiguredCRLBucket", 1);
}
