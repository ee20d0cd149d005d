/** ACLs, ownership controls and Block Public Access. */
import type { OwnershipControls, PublicAccessBlockConfiguration } from "../../../gen/s3.ts";
import { ACL, OWNERSHIP, PUBLIC_ACCESS_BLOCK } from "../access/access-settings.ts";
import {
  type Acl,
  type AclHeaders,
  type AclParties,
  aclOf,
  aclOfHeaders,
  aclOfPolicy,
  isPublicAcl,
  keptAcl,
  shownAcl,
} from "../access/acl.ts";
import { accessSettings } from "../access/demands.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import * as errors from "../errors.ts";
import { read, type Write, write } from "../kit.ts";
import { announce } from "../object/announce.ts";
import { objectAt } from "../object/find.ts";
import { replicateChange } from "../replication/outgoing.ts";

interface PutAcl extends AclHeaders {
  readonly AccessControlPolicy?: Parameters<typeof aclOfPolicy>[0] | undefined;
}

/** The list that a request asks for, in its headers or in its body. */
function askedAcl(input: PutAcl, bucket: Bucket, parties: AclParties): Acl {
  const settings = accessSettings(bucket);
  if (settings.ownership === "BucketOwnerEnforced") throw errors.aclsNotSupported();
  const { AccessControlPolicy: policy } = input;
  const byHeaders = aclOfHeaders(input, parties);
  if (byHeaders !== undefined && policy !== undefined) throw errors.unexpectedContent();
  if (byHeaders === undefined && policy === undefined) throw errors.missingAclHeader();
  const acl = byHeaders ?? aclOfPolicy(policy ?? {}, parties.owner);
  if (settings.block.blockPublicAcls && isPublicAcl(acl)) throw errors.accessDenied();
  return acl;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html */
export const PutBucketAcl = write("PutBucketAcl", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const owner = ctx.scope.account;
  const acl = askedAcl(input, bucket, { owner, bucketOwner: undefined });
  ctx.store.buckets.configure(bucket.id, ACL, keptAcl(acl, owner) ?? undefined);
  return {};
});

export const GetBucketAcl = read("GetBucketAcl", (ctx, input) => {
  const { acl, ownership } = accessSettings(bucketOf(ctx, input));
  const owner = ctx.scope.account;
  return shownAcl(aclOf(ownership === "BucketOwnerEnforced" ? undefined : acl, owner), owner);
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html */
export const PutObjectAcl = write("PutObjectAcl", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId, "PUT");
  const acl = askedAcl(input, bucket, { owner: version.owner, bucketOwner: ctx.scope.account });
  ctx.store.versions.change(version.id, { acl: keptAcl(acl, version.owner) });
  announce(ctx, bucket, "ObjectAcl:Put", version);
  replicateChange(ctx, bucket, version.id);
  return {};
});

export const GetObjectAcl = read("GetObjectAcl", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId);
  if (accessSettings(bucket).ownership === "BucketOwnerEnforced")
    return shownAcl(aclOf(undefined, ctx.scope.account), ctx.scope.account);
  return shownAcl(aclOf(version.acl, version.owner), version.owner);
});

const OWNERSHIPS: ReadonlySet<string> = new Set([
  "BucketOwnerEnforced",
  "BucketOwnerPreferred",
  "ObjectWriter",
]);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html */
export const PutBucketOwnershipControls = write("PutBucketOwnershipControls", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const ownership = ownershipOf(input.OwnershipControls);
  if (ownership === "BucketOwnerEnforced" && bucket.configuration(ACL) !== undefined)
    throw errors.newBucketAclAgainstOwnership();
  ctx.store.buckets.configure(bucket.id, OWNERSHIP, ownership);
  return {};
});

function ownershipOf({ Rules }: OwnershipControls): string {
  const [rule] = Rules;
  if (Rules.length !== 1 || rule === undefined || !OWNERSHIPS.has(rule.ObjectOwnership))
    throw errors.malformedXml();
  return rule.ObjectOwnership;
}

export const GetBucketOwnershipControls = read("GetBucketOwnershipControls", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const kept = bucket.configuration(OWNERSHIP);
  if (kept === undefined)
    throw errors.noSuchConfiguration(
      "OwnershipControlsNotFoundError",
      "The bucket ownership controls were not found",
      bucket.name,
    );
  return { OwnershipControls: { Rules: [{ ObjectOwnership: accessSettings(bucket).ownership }] } };
});

export const DeleteBucketOwnershipControls = write("DeleteBucketOwnershipControls", (ctx, input) =>
  forget(ctx, bucketOf(ctx, input), OWNERSHIP),
);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html */
export const PutPublicAccessBlock = write("PutPublicAccessBlock", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const kept = fullBlock(input.PublicAccessBlockConfiguration);
  ctx.store.buckets.configure(bucket.id, PUBLIC_ACCESS_BLOCK, JSON.stringify(kept));
  return {};
});

/** What is not said is off. */
function fullBlock(asked: PublicAccessBlockConfiguration): Required<PublicAccessBlockConfiguration> {
  return {
    BlockPublicAcls: asked.BlockPublicAcls === true,
    IgnorePublicAcls: asked.IgnorePublicAcls === true,
    BlockPublicPolicy: asked.BlockPublicPolicy === true,
    RestrictPublicBuckets: asked.RestrictPublicBuckets === true,
  };
}

export const GetPublicAccessBlock = read("GetPublicAccessBlock", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const kept = bucket.configuration(PUBLIC_ACCESS_BLOCK);
  if (kept === undefined)
    throw errors.noSuchConfiguration(
      "NoSuchPublicAccessBlockConfiguration",
      "The public access block configuration was not found",
      bucket.name,
    );
  return { PublicAccessBlockConfiguration: JSON.parse(kept) as PublicAccessBlockConfiguration };
});

export const DeletePublicAccessBlock = write("DeletePublicAccessBlock", (ctx, input) =>
  forget(ctx, bucketOf(ctx, input), PUBLIC_ACCESS_BLOCK),
);

function forget(ctx: Write, bucket: Bucket, kind: string): Record<string, never> {
  ctx.store.buckets.configure(bucket.id, kind, undefined);
  return {};
}
