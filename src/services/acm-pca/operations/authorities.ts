import { after, DAY } from "../../../base/instant.ts";
import { newPrivateKey } from "../../../base/x509/signing.ts";
import type { CreateCertificateAuthorityRequest } from "../../../gen/acm-pca.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { tryBucket } from "../acting.ts";
import {
  type Authority,
  arnOf,
  authorityAt,
  keyOf,
  liveAuthority,
  sealKey,
  shown,
  statusOf,
} from "../authority.ts";
import * as errors from "../errors.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import {
  AUTHORITIES_MAX,
  IDEMPOTENCY,
  RESTORABLE_DAYS_DEFAULT,
  RESTORABLE_DAYS_MAX,
  RESTORABLE_DAYS_MIN,
} from "../limits.ts";
import { claimKey, rememberKey, responds } from "../ocsp.ts";
import { pageOf } from "../paging.ts";
import { listingOf, revocationOf } from "../revocation.ts";
import { attributesIn } from "../subject.ts";
import { withTags } from "../tags.ts";

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthority.html */
export const CreateCertificateAuthority = staged("CreateCertificateAuthority", {
  prepare: async (ctx, input) => {
    const known = repeated(ctx, input);
    if (known !== undefined) return undefined;
    const algorithm = algorithmOf(input);
    const id = ctx.ids.uuid();
    const revocation = revocationOf(input.RevocationConfiguration);
    await tryListing(ctx, { id, revocation });
    const key = await newPrivateKey(algorithm);
    const keyHashes = responds({ revocation }) ? await claimKey(ctx, key) : [];
    return { id, privateKey: sealKey(ctx, key), keyHashes };
  },
  commit: (ctx, input, made) => {
    const known = repeated(ctx, input);
    if (known !== undefined) return { CertificateAuthorityArn: known };
    if (made === undefined) throw errors.requestFailed("The request was repeated too late: try again.");
    if (ctx.store.authorities().length >= AUTHORITIES_MAX)
      throw errors.limitExceeded(`You have reached the limit of ${AUTHORITIES_MAX} certificate authorities.`);
    const authority = newAuthority(ctx, input, made.id);
    ctx.store.add(authority, made.privateKey);
    rememberKey(ctx, authority, made.keyHashes);
    const arn = arnOf(ctx.scope, authority);
    const { IdempotencyToken: token } = input;
    if (token !== undefined) ctx.store.answer(`create ${token}`, arn, ctx.now, after(ctx.now, IDEMPOTENCY));
    tell(ctx, authority, "ACM Private CA Creation");
    return { CertificateAuthorityArn: arn };
  },
});

function repeated(
  ctx: Pick<Read, "store" | "now">,
  { IdempotencyToken: token }: CreateCertificateAuthorityRequest,
) {
  return token === undefined ? undefined : ctx.store.answered(`create ${token}`, ctx.now);
}

/** The kind of its key. Throws InvalidArgsException for what Cloudlet cannot make, and for what does not fit together. */
function algorithmOf({
  CertificateAuthorityConfiguration: configuration,
}: CreateCertificateAuthorityRequest) {
  const { KeyAlgorithm: key, SigningAlgorithm: signing, Subject, CsrExtensions } = configuration;
  if (key === "SM2" || key === "ML_DSA_44" || key === "ML_DSA_65" || key === "ML_DSA_87")
    throw errors.invalidArgs(`Cloudlet does not support the key algorithm ${key}.`);
  if (!signing.endsWith(key.startsWith("RSA") ? "WITHRSA" : "WITHECDSA"))
    throw errors.invalidArgs("The signing algorithm does not match the key algorithm.");
  if (CsrExtensions?.SubjectInformationAccess !== undefined)
    throw errors.invalidArgs("Cloudlet does not support SubjectInformationAccess.");
  attributesIn(Subject);
  return key;
}

function newAuthority(ctx: Write, input: CreateCertificateAuthorityRequest, id: string): Authority {
  return {
    id,
    type: input.CertificateAuthorityType,
    configuration: input.CertificateAuthorityConfiguration,
    revocation: revocationOf(input.RevocationConfiguration),
    usageMode: input.UsageMode ?? "GENERAL_PURPOSE",
    standard: input.KeyStorageSecurityStandard ?? "FIPS_140_2_LEVEL_3_OR_HIGHER",
    createdAt: ctx.now,
    changedAt: ctx.now,
    status: "PENDING_CERTIFICATE",
    tags: withTags({}, input.Tags),
    permissions: [],
    crlNumber: 0,
  };
}

async function tryListing(ctx: Prepare, authority: Pick<Authority, "id" | "revocation">): Promise<void> {
  const listing = listingOf(authority);
  if (listing !== undefined) await tryBucket(ctx, authority, listing.S3BucketName, listing.S3ObjectAcl);
}

function tell(ctx: Write, authority: Authority, detailType: string): void {
  const arn = arnOf(ctx.scope, authority);
  const about = { source: "aws.acm-pca", detailType, resources: [arn], detail: { result: "success" } };
  ctx.publish(awsEvent(arn, about));
}

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_DescribeCertificateAuthority.html */
export const DescribeCertificateAuthority = read("DescribeCertificateAuthority", (ctx, input) => ({
  CertificateAuthority: shown(ctx, authorityAt(ctx, input.CertificateAuthorityArn)),
}));

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListCertificateAuthorities.html */
export const ListCertificateAuthorities = read("ListCertificateAuthorities", (ctx, input) => {
  if (input.ResourceOwner === "OTHER_ACCOUNTS") throw errors.notBuilt("ResourceOwner OTHER_ACCOUNTS");
  const { items, more } = pageOf(ctx, "authorities", ctx.store.authorities(), input);
  return { CertificateAuthorities: items.map((each) => shown(ctx, each)), ...more };
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_UpdateCertificateAuthority.html */
export const UpdateCertificateAuthority = staged("UpdateCertificateAuthority", {
  prepare: async (ctx, input) => {
    const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
    if (input.RevocationConfiguration === undefined) return [];
    const revocation = revocationOf(input.RevocationConfiguration);
    await tryListing(ctx, { id: authority.id, revocation });
    return responds({ revocation }) ? claimKey(ctx, keyOf(ctx, authority)) : [];
  },
  commit: (ctx, input, keyHashes) => {
    const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
    const { Status: status, RevocationConfiguration: revocation } = input;
    if (status !== undefined && status !== "ACTIVE" && status !== "DISABLED")
      throw errors.invalidArgs("The status can be changed to ACTIVE or DISABLED only.");
    const now = statusOf(authority, ctx.now);
    if (status !== undefined && now !== "ACTIVE" && now !== "DISABLED") throw errors.notUpdatable();
    const changed: Authority = {
      ...authority,
      ...(status !== undefined && status !== authority.status && { status, changedAt: ctx.now }),
      ...(revocation !== undefined && { revocation: revocationOf(revocation) }),
    };
    ctx.store.put(changed);
    rememberKey(ctx, changed, keyHashes);
    if (listingOf(changed) === undefined) ctx.unschedule("list", changed.id);
    else if (revocation !== undefined && changed.certificate !== undefined)
      ctx.schedule(ctx.now, { kind: "list", key: changed.id });
    return {};
  },
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeleteCertificateAuthority.html */
export const DeleteCertificateAuthority = write("DeleteCertificateAuthority", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  const { PermanentDeletionTimeInDays: days = RESTORABLE_DAYS_DEFAULT } = input;
  if (days < RESTORABLE_DAYS_MIN || days > RESTORABLE_DAYS_MAX)
    throw errors.invalidArgs("PermanentDeletionTimeInDays must be between 7 and 30.");
  if (statusOf(authority, ctx.now) === "ACTIVE") throw errors.notDeletable();
  const restorableUntil = after(ctx.now, days * DAY);
  ctx.store.put({ ...authority, status: "DELETED", changedAt: ctx.now, restorableUntil });
  ctx.unschedule("list", authority.id);
  ctx.schedule(restorableUntil, { kind: "remove", key: authority.id });
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_RestoreCertificateAuthority.html */
export const RestoreCertificateAuthority = write("RestoreCertificateAuthority", (ctx, input) => {
  const { restorableUntil, ...authority } = authorityAt(ctx, input.CertificateAuthorityArn);
  if (restorableUntil === undefined) throw errors.wrongState(statusOf(authority, ctx.now));
  const status = authority.certificate === undefined ? "PENDING_CERTIFICATE" : "DISABLED";
  ctx.unschedule("remove", authority.id);
  ctx.store.put({ ...authority, status, changedAt: ctx.now });
  return {};
});

/** The job: the time in which it could have been restored is over. */
export function remove(ctx: Write, job: DueJob): void {
  if (ctx.store.authority(job.key)?.status === "DELETED") ctx.store.remove(job.key);
}
