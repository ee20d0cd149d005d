/**
 * What is demanded of a bucket and of what is in it: by its policy and its access point's, by ACLs beside them, and
 * less what Block Public Access and the ownership of objects take away.
 */
import type { Demand } from "../../../kernel/dispatch/contract.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { type Addressed, arnOfAccessPoint, type ByBucket } from "../addressing.ts";
import { type Bucket, bucketArn, objectArn } from "../bucket/bucket.ts";
import { accessDenied } from "../errors.ts";
import type { Read } from "../kit.ts";
import type { Version } from "../object/version.ts";
import { objectLambdaArn } from "../object-lambda/configuration.ts";
import type { AccessPoint } from "../store/access-points.ts";
import { ACCOUNT_BLOCK, type AccessSettings, blockOf, settingsOf } from "./access-settings.ts";
import { type AclPermission, aclOf, grantIn } from "./acl.ts";
import { conditionKeys } from "./condition-keys.ts";
import { denialsOf } from "./deny-only.ts";
import { isPublicPolicy } from "./public-policy.ts";

export interface ByKey extends ByBucket {
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: string | undefined;
}

export function accessSettings(bucket: Bucket): AccessSettings {
  return settingsOf(bucket, bucket.configuration(ACCOUNT_BLOCK));
}

/** One more action that the same request needs. */
export interface Asked {
  readonly action: string;
  /** Which permission of an ACL gives it. */
  readonly acl?: AclPermission | undefined;
}

export function bucketDemands(ctx: Read, place: Addressed, input: object, asked: Asked): Demand[] {
  const demand = bucketDemand(ctx, place.bucket, input, asked, place);
  return throughAccessPoint(ctx, place, "", demand);
}

export function bucketDemand(
  ctx: Read,
  bucket: Bucket,
  input: object,
  { action, acl }: Asked,
  place?: Addressed,
): Demand {
  const settings = accessSettings(bucket);
  return {
    action: `s3:${action}`,
    resource: bucketArn(ctx.scope, bucket.name),
    resourcePolicy: policyFor(ctx, settings),
    resourceTags: abacTags(bucket),
    context: conditionKeys(ctx, input, place, () => undefined),
    granted: acl && (() => grantOf(ctx, settings, settings.acl, ctx.scope.account, acl)),
    denial: denialFor(ctx),
  };
}

export function objectDemands(ctx: Read, place: Addressed, input: ByKey, { action, acl }: Asked): Demand[] {
  const { bucket } = place;
  const settings = accessSettings(bucket);
  const find = once(() => objectAt(ctx, bucket, input));
  // Only where writers own what they write can an object belong to anybody but the bucket's owner.
  const enforced = settings.ownership === "BucketOwnerEnforced";
  const owner = enforced ? ctx.scope.account : (find()?.owner ?? ctx.scope.account);
  const foreign = owner !== ctx.scope.account;
  return throughAccessPoint(ctx, place, `/object/${input.Key}`, {
    action: `s3:${action}`,
    resource: objectArn(ctx.scope, bucket.name, input.Key),
    resourcePolicy: foreign ? settings.denials : policyFor(ctx, settings),
    ...(foreign && { resourceAccount: owner }),
    resourceTags: abacTags(bucket),
    context: conditionKeys(ctx, input, place, find),
    granted: acl && (() => grantOf(ctx, settings, find()?.acl, owner, acl)),
    denial: denialFor(ctx),
  });
}

export function newObjectDemands(ctx: Read, place: Addressed, input: ByKey, action: string): Demand[] {
  const { bucket } = place;
  const settings = accessSettings(bucket);
  return throughAccessPoint(ctx, place, `/object/${input.Key}`, {
    action: `s3:${action}`,
    resource: objectArn(ctx.scope, bucket.name, input.Key),
    resourcePolicy: policyFor(ctx, settings),
    resourceTags: abacTags(bucket),
    context: conditionKeys(
      ctx,
      input,
      place,
      once(() => objectAt(ctx, bucket, input)),
    ),
    granted: () => grantOf(ctx, settings, settings.acl, ctx.scope.account, "WRITE"),
    denial: denialFor(ctx),
  });
}

/** WRITE on the bucket lets objects be deleted, too; their versions only by the bucket's owner. */
export function deleteDemands(ctx: Read, place: Addressed, input: ByKey, action: string): Demand[] {
  const demands = newObjectDemands(ctx, place, input, action);
  return action === "DeleteObject" ? demands : demands.map(({ granted: _, ...demand }) => demand);
}

/** A request through an access point must be allowed there and at the bucket behind it. `rest`: "/object/key". */
function throughAccessPoint(ctx: Read, place: Addressed, rest: string, demand: Demand): Demand[] {
  const { accessPoint } = place;
  if (accessPoint === undefined) return [demand];
  if (accessPoint.vpcId !== undefined) throw accessDenied(); // nobody comes from that network
  const { granted: _, resourceAccount: __, ...own } = demand;
  const { objectLambda } = place;
  const transformed =
    objectLambda === undefined
      ? []
      : [
          {
            ...own,
            action: own.action.replace("s3:", "s3-object-lambda:"),
            resource: objectLambdaArn(ctx.scope, objectLambda.name),
            resourcePolicy: objectLambda.policy,
          },
        ];
  return [
    ...transformed,
    {
      ...own,
      ...(accessPoint.account !== undefined && { resourceAccount: accessPoint.account }),
      resource: `${arnOfAccessPoint(ctx.scope, accessPoint)}${rest}`,
      resourcePolicy: accessPointPolicy(ctx, accessPoint),
      resourceTags: accessPoint.tags === undefined ? undefined : JSON.parse(accessPoint.tags),
    },
    demand,
  ];
}

function accessPointPolicy(ctx: Read, point: AccessPoint): string | undefined {
  const { policy, publicAccessBlock, account = ctx.scope.account } = point;
  if (policy === undefined || !isStranger(ctx, account)) return policy;
  const restricted = blockOf(publicAccessBlock).restrictPublicBuckets && isPublicPolicy(policy);
  return restricted ? denialsOf(policy) : policy;
}

/** A public policy that is restricted lets in nobody from outside; what it denies, it still denies. */
function policyFor(ctx: Read, settings: AccessSettings): string | undefined {
  const restricted = settings.block.restrictPublicBuckets && settings.isPolicyPublic;
  return restricted && isStranger(ctx) ? settings.denials : settings.policy;
}

function isStranger({ caller, scope }: Read, account = scope.account): boolean {
  return caller.kind !== "service" && accountOf(caller) !== account;
}

function grantOf(
  ctx: Read,
  { ownership, block }: AccessSettings,
  kept: string | null | undefined,
  owner: string,
  permission: AclPermission,
): ReturnType<typeof grantIn> {
  if (ownership === "BucketOwnerEnforced") return undefined;
  return grantIn(aclOf(kept, owner), permission, ctx.caller, block.ignorePublicAcls);
}

function objectAt(ctx: Read, bucket: Bucket, { Key, VersionId }: ByKey): Version | undefined {
  if (VersionId === undefined) return ctx.store.versions.latest(bucket.id, Key);
  return ctx.store.versions.version(bucket.id, Key, VersionId);
}

/** Tags of buckets count in policies only where that was switched on. */
export function abacTags(bucket: Bucket): Readonly<Record<string, string>> | undefined {
  if (bucket.configuration("abac") !== "Enabled") return undefined;
  const tags = bucket.configuration("tagging");
  return tags === undefined ? {} : (JSON.parse(tags) as Record<string, string>);
}

/** Whose bucket makes its callers pay must be told by them that they will. */
export function checkPayer(ctx: Read, bucket: Bucket, input: object): void {
  if (!accessSettings(bucket).requesterPays || !isStranger(ctx)) return;
  const { RequestPayer } = input as { readonly RequestPayer?: string };
  if (ctx.caller.kind === "anonymous" || RequestPayer === undefined) throw accessDenied();
}

/** Strangers learn nothing; S3 puts the resource between quotes. */
export function denialFor(ctx: Read): NonNullable<Demand["denial"]> {
  return isStranger(ctx) ? "Access Denied" : quoted;
}

export function quoted(sentence: string): string {
  return sentence.replace(/ on resource: (.*?) (because no|with an explicit)/, ' on resource: "$1" $2');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
