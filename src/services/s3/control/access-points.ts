/**
 * Access points: further names of a bucket, each with a policy of its own.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html
 */
import type { CreateAccessPointRequest, PublicAccessBlockConfiguration } from "../../../gen/s3control.ts";
import { blockOf, EVERYTHING_BLOCKED } from "../access/access-settings.ts";
import { checkResourcePolicy } from "../access/bucket-policy.ts";
import { isPublicPolicy } from "../access/public-policy.ts";
import { ACCESS_POINT_ALIAS, ALIAS_SUFFIX, BUCKET_NAME } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import * as errors from "../errors.ts";
import type { Read, Write } from "../kit.ts";
import { checkedTags } from "../object/tags.ts";
import type { AccessPoint } from "../store/access-points.ts";
import { accessPointArn } from "./authz.ts";
import { tellBucket } from "./foreign-access-points.ts";
import { read, staged, write } from "./kit.ts";

const NAME = /^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/;
const ALIAS_LENGTH = 34;
const ALIAS_NAME_MAX = 63 - ALIAS_LENGTH - ALIAS_SUFFIX.length - 1;
const ALIAS_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
export const TAGS_MAX = 50;
const PAGE_MAX = 1_000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessPoint.html */
export const CreateAccessPoint = staged("CreateAccessPoint", {
  prepare: async (ctx, input): Promise<string> => {
    check(ctx, input);
    const random = ctx.ids.text(ALIAS_LENGTH, ALIAS_CHARACTERS);
    const alias = `${input.Name.slice(0, ALIAS_NAME_MAX)}-${random}${ALIAS_SUFFIX}`;
    if (!isForeign(ctx, input)) await ctx.names.claim(ACCESS_POINT_ALIAS, alias);
    return alias;
  },
  commit: (ctx, input, alias) => {
    check(ctx, input);
    const { Name: name, Bucket: bucket, VpcConfiguration, Tags = [] } = input;
    keep(ctx, {
      name,
      bucket,
      alias,
      createdAt: ctx.now,
      vpcId: VpcConfiguration?.VpcId,
      publicAccessBlock: JSON.stringify(fullBlock(input.PublicAccessBlockConfiguration)),
      policy: undefined,
      tags: Tags.length === 0 ? undefined : JSON.stringify(checkedTags(Tags)),
      bucketAccount: isForeign(ctx, input) ? input.BucketAccountId : undefined,
    });
    return { AccessPointArn: accessPointArn(ctx, name), Alias: alias };
  },
});

/** Whether it is to be at a bucket of another account. */
function isForeign({ scope }: Read, { BucketAccountId: owner }: CreateAccessPointRequest): boolean {
  return owner !== undefined && owner !== scope.account;
}

function check(ctx: Read, input: CreateAccessPointRequest): void {
  const { Name, Bucket, Scope, Tags = [] } = input;
  if (!NAME.test(Name) || Name.endsWith(ALIAS_SUFFIX))
    throw errors.invalidRequest("Your Amazon S3 AccessPoint name is invalid");
  if (Scope !== undefined || isDirectory(Bucket))
    throw errors.notBuilt("access points for directory buckets");
  if (Tags.length > TAGS_MAX) throw errors.tooManyBucketTags(TAGS_MAX);
  checkedTags(Tags);
  if (isForeign(ctx, input)) checkForeignBucket(ctx, input);
  else if (ctx.store.buckets.named(Bucket) === undefined) throw errors.noSuchBucket(Bucket);
  const taken = ctx.store.accessPoints.named(Name) ?? ctx.store.objectLambdas.named(Name);
  if (taken !== undefined) throw errors.accessPointAlreadyOwned(Name);
}

/** Nothing needs to be allowed for that: until the bucket's policy delegates to it, the access point opens nothing. */
function checkForeignBucket({ names, scope }: Read, input: CreateAccessPointRequest): void {
  const holder = names.holderOf(scope.partition, BUCKET_NAME, input.Bucket);
  if (holder === undefined || holder.region !== scope.region) throw errors.noSuchBucket(input.Bucket);
  if (holder.account !== input.BucketAccountId) throw errors.accessDenied();
}

/** Keeps it, and tells the cell of its bucket where that is another account's. */
function keep(ctx: Write, point: AccessPoint): void {
  ctx.store.accessPoints.put(point);
  if (point.bucketAccount !== undefined) tellBucket(ctx, point, false);
}

/** Unlike a bucket's, what is not said is on. */
export function fullBlock(
  asked: PublicAccessBlockConfiguration | undefined,
): Required<PublicAccessBlockConfiguration> {
  if (asked === undefined) return EVERYTHING_BLOCKED;
  return {
    BlockPublicAcls: asked.BlockPublicAcls === true,
    IgnorePublicAcls: asked.IgnorePublicAcls === true,
    BlockPublicPolicy: asked.BlockPublicPolicy === true,
    RestrictPublicBuckets: asked.RestrictPublicBuckets === true,
  };
}

/** Throws NoSuchAccessPoint. */
export function pointNamed(ctx: Read, name: string): AccessPoint {
  const point = ctx.store.accessPoints.named(name.replace(/^arn:.*:accesspoint\//, ""));
  if (point === undefined) throw errors.noSuchAccessPoint(name);
  return point;
}

export const GetAccessPoint = read("GetAccessPoint", (ctx, input) => {
  const point = pointNamed(ctx, input.Name);
  const { region, account } = ctx.scope;
  return {
    ...told(ctx, point),
    PublicAccessBlockConfiguration: JSON.parse(point.publicAccessBlock) as PublicAccessBlockConfiguration,
    CreationDate: point.createdAt,
    Endpoints: {
      ipv4: `s3-accesspoint.${region}.amazonaws.com`,
      dualstack: `s3-accesspoint.dualstack.${region}.amazonaws.com`,
      fips: `s3-accesspoint-fips.${region}.amazonaws.com`,
      fips_dualstack: `s3-accesspoint-fips.dualstack.${region}.amazonaws.com`,
    },
    BucketAccountId: point.bucketAccount ?? account,
  };
});

function told(ctx: Read, point: AccessPoint) {
  return {
    Name: point.name,
    NetworkOrigin: point.vpcId === undefined ? ("Internet" as const) : ("VPC" as const),
    ...(point.vpcId !== undefined && { VpcConfiguration: { VpcId: point.vpcId } }),
    Bucket: point.bucket,
    AccessPointArn: accessPointArn(ctx, point.name),
    Alias: point.alias,
    BucketAccountId: point.bucketAccount ?? ctx.scope.account,
  };
}

export const ListAccessPoints = read("ListAccessPoints", (ctx, input) => {
  if (input.DataSourceId !== undefined || input.DataSourceType !== undefined)
    throw errors.notBuilt("access points for other data sources than buckets");
  const limit = Math.min(input.MaxResults ?? PAGE_MAX, PAGE_MAX);
  const after =
    input.NextToken === undefined ? "" : Buffer.from(input.NextToken, "base64url").toString("utf8");
  const found = ctx.store.accessPoints.list(input.Bucket, after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    AccessPointList: page.map((point) => told(ctx, point)),
    ...(found.length > limit &&
      last !== undefined && { NextToken: Buffer.from(last.name).toString("base64url") }),
  };
});

export const DeleteAccessPoint = write("DeleteAccessPoint", (ctx, input) => {
  const point = pointNamed(ctx, input.Name);
  ctx.store.accessPoints.remove(point.name);
  if (point.bucketAccount !== undefined) tellBucket(ctx, point, true);
  else ctx.releaseName(ACCESS_POINT_ALIAS, point.alias);
  return {};
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutAccessPointPolicy.html */
export const PutAccessPointPolicy = write("PutAccessPointPolicy", (ctx, input) => {
  const point = pointNamed(ctx, input.Name);
  const arn = accessPointArn(ctx, point.name);
  checkResourcePolicy(ctx, input.Policy, arn);
  const block = blockOf(
    point.publicAccessBlock,
    ctx.store.accessPoints.accountSetting("public-access-block"),
  );
  if (block.blockPublicPolicy && isPublicPolicy(input.Policy))
    throw errors.publicPolicyBlocked(
      "arn" in ctx.caller ? ctx.caller.arn : ctx.caller.kind,
      "s3:PutAccessPointPolicy",
      arn,
    );
  keep(ctx, { ...point, policy: input.Policy });
  return {};
});

export const GetAccessPointPolicy = read("GetAccessPointPolicy", (ctx, input) => {
  const { policy, name } = pointNamed(ctx, input.Name);
  if (policy === undefined) throw errors.noSuchAccessPointPolicy(name);
  return { Policy: policy };
});

export const DeleteAccessPointPolicy = write("DeleteAccessPointPolicy", (ctx, input) => {
  const point = pointNamed(ctx, input.Name);
  keep(ctx, { ...point, policy: undefined });
  return {};
});

export const GetAccessPointPolicyStatus = read("GetAccessPointPolicyStatus", (ctx, input) => {
  const { policy, name, publicAccessBlock } = pointNamed(ctx, input.Name);
  if (policy === undefined) throw errors.noSuchAccessPointPolicy(name);
  const open = isPublicPolicy(policy) && !blockOf(publicAccessBlock).restrictPublicBuckets;
  return { PolicyStatus: { IsPublic: open } };
});
