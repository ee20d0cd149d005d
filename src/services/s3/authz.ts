/**
 * What each operation demands: the policies of IAM, of the bucket and of the access point, the ACLs beside them, and
 * what Block Public Access and the ownership of objects take away from those.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import { ACCOUNT_BLOCK, type AccessSettings, blockOf, settingsOf } from "./access/access-settings.ts";
import { type AclHeaders, type AclPermission, aclOf, grantIn, hasAclHeaders } from "./access/acl.ts";
import { conditionKeys } from "./access/condition-keys.ts";
import { denialsOf } from "./access/deny-only.ts";
import { isPublicPolicy } from "./access/public-policy.ts";
import { type Addressed, addressed, type ByBucket } from "./addressing.ts";
import { type Bucket, bucketArn, objectArn } from "./bucket/bucket.ts";
import { accessDenied, methodNotAllowed } from "./errors.ts";
import type { Read } from "./kit.ts";
import type { Version } from "./object/version.ts";
import { isReplicating } from "./replication/session.ts";
import type { AccessPoint } from "./store/access-points.ts";
import type { S3Reader } from "./store.ts";

type Rule<I> = AuthzRule<I, S3Reader>;

export interface ByKey extends ByBucket {
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: string | undefined;
}

export function accessSettings(bucket: Bucket): AccessSettings {
  return settingsOf(bucket, bucket.configuration(ACCOUNT_BLOCK));
}

/** One more action that the same request needs. */
interface Asked {
  readonly action: string;
  /** Which permission of an ACL gives it. */
  readonly acl?: AclPermission | undefined;
}

/**
 * What may be done to a bucket by way of its access points.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-service-api-support.html
 */
const THROUGH_ACCESS_POINTS: ReadonlySet<string> = new Set([
  "ListBucket",
  "ListBucketVersions",
  "ListBucketMultipartUploads",
  "GetBucketLocation",
  "GetBucketAcl",
  "GetBucketCORS",
  "GetBucketNotification",
]);

/** Something to be done to a bucket. */
export const onBucket =
  <I extends ByBucket>(action: string, acl?: AclPermission): Rule<I> =>
  (ctx, input) => {
    const place = addressed(ctx, input);
    if (place.accessPoint !== undefined && !THROUGH_ACCESS_POINTS.has(action)) throw methodNotAllowed();
    checkPayer(ctx, place.bucket, input);
    return bucketDemands(ctx, place, input, { action, acl });
  };

/** Something that must be nobody's but the owning account's: the bucket policy itself. */
export const onBucketPolicy =
  <I extends ByBucket>(action: string): Rule<I> =>
  (ctx, input) => {
    const { bucket } = addressed(ctx, input);
    const account = accountOf(ctx.caller);
    if (account !== undefined && account !== ctx.scope.account) throw methodNotAllowed();
    const demand = bucketDemand(ctx, bucket, input, { action });
    // However a policy denies it, the root user can always repair what it did.
    return ctx.caller.kind === "root" ? { ...demand, resourcePolicy: undefined } : demand;
  };

/** A replication configuration hands a role over to S3: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export const onReplication: Rule<
  ByBucket & { readonly ReplicationConfiguration: { readonly Role: string } }
> = (ctx, input) => {
  const demands = bucketDemands(ctx, addressed(ctx, input), input, { action: "PutReplicationConfiguration" });
  const role = input.ReplicationConfiguration.Role;
  const context = { "iam:PassedToService": "s3.amazonaws.com" };
  return [...demands, { action: "iam:PassRole", resource: role, context, denial: quoted }];
};

interface OnObject<I> {
  /** Of the version that the input names, where that is another action. */
  readonly versioned?: string;
  readonly acl?: AclPermission;
  /** Further actions, by what the input asks for. */
  readonly also?: (input: I) => readonly string[];
}

/** Something to be done to an object that may be there already. */
export const onObject =
  <I extends ByKey>(action: string, { versioned, acl, also }: OnObject<I> = {}): Rule<I> =>
  (ctx, input) => {
    const place = addressed(ctx, input);
    checkPayer(ctx, place.bucket, input);
    const named = input.VersionId !== undefined && versioned !== undefined ? versioned : action;
    const asked = isReplicating(ctx) && action === "GetObject" ? "GetObjectVersionForReplication" : named;
    const demands = objectDemands(ctx, place, input, { action: asked, acl });
    for (const each of also?.(input) ?? [])
      demands.push(...objectDemands(ctx, place, input, { action: each, acl }));
    return demands;
  };

/** An object about to be written: the bucket's owner decides, whoever will own it. */
export const onNewObject =
  <I extends ByKey>(also: (input: I) => readonly string[] = () => []): Rule<I> =>
  (ctx, input) => {
    const place = addressed(ctx, input);
    checkPayer(ctx, place.bucket, input);
    const demands = newObjectDemands(ctx, place, input, "PutObject");
    for (const each of also(input)) demands.push(...newObjectDemands(ctx, place, input, each));
    return demands;
  };

/** What else the headers of an upload need. */
export function uploadExtras(input: object): readonly string[] {
  const { Tagging, ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus } = input as {
    readonly Tagging?: string;
    readonly ObjectLockMode?: string;
    readonly ObjectLockRetainUntilDate?: unknown;
    readonly ObjectLockLegalHoldStatus?: string;
  };
  const extras: string[] = [];
  if (hasAclHeaders(input)) extras.push("PutObjectAcl");
  if (Tagging !== undefined && Tagging !== "") extras.push("PutObjectTagging");
  if (ObjectLockMode !== undefined || ObjectLockRetainUntilDate !== undefined)
    extras.push("PutObjectRetention");
  if (ObjectLockLegalHoldStatus !== undefined) extras.push("PutObjectLegalHold");
  return extras;
}

/** A bucket that may not exist yet, and what its request sets at once. */
export const onNewBucket: Rule<
  AclHeaders & {
    readonly Bucket: string;
    readonly ObjectOwnership?: string | undefined;
    readonly ObjectLockEnabledForBucket?: boolean | undefined;
    readonly CreateBucketConfiguration?: { readonly Tags?: readonly unknown[] | undefined } | undefined;
  }
> = (ctx, input) => {
  const extras = ["CreateBucket"];
  if (hasAclHeaders(input)) extras.push("PutBucketAcl");
  if (input.ObjectOwnership !== undefined) extras.push("PutBucketOwnershipControls");
  if (input.ObjectLockEnabledForBucket)
    extras.push("PutBucketObjectLockConfiguration", "PutBucketVersioning");
  if ((input.CreateBucketConfiguration?.Tags ?? []).length > 0) extras.push("TagResource");
  const resource = bucketArn(ctx.scope, input.Bucket);
  const context = conditionKeys(ctx, input, undefined, () => undefined);
  return extras.map((action) => ({ action: `s3:${action}`, resource, context, denial: quoted }));
};

/** Operations that know no resource. */
export const onEverything =
  (action: string): Rule<object> =>
  (ctx) => ({ action: `s3:${action}`, resource: "*", denial: denialFor(ctx) });

/** The bucket must be there; what happens to each of its objects is decided one by one, with {@link mayDelete}. */
export const onSeveralObjects: Rule<ByBucket & { readonly RequestPayer?: string | undefined }> = (
  ctx,
  input,
) => {
  checkPayer(ctx, addressed(ctx, input).bucket, input);
  return "unchecked";
};

/** Whether the caller may delete one of the objects of a DeleteObjects. */
export function mayDelete(ctx: Read, input: ByBucket, key: string, versionId: string | undefined): boolean {
  const place = addressed(ctx, input);
  const object = { ...input, Key: key, VersionId: versionId };
  const action = versionId === undefined ? "DeleteObject" : "DeleteObjectVersion";
  return deleteDemands(ctx, place, object, action).every((demand) => ctx.permits(demand));
}

/** What a role must be allowed at the destination of a replication: "ReplicateObject" and what goes with it. */
export function mayReplicate(
  ctx: Read,
  bucket: string,
  key: string,
  actions: readonly string[],
  as: Principal,
): boolean {
  const object = { Bucket: bucket, Key: key };
  const place = addressed(ctx, object);
  return actions.every((action) =>
    newObjectDemands(ctx, place, object, action).every((demand) => ctx.permits(demand, as)),
  );
}

/** Deleting is the bucket owner's to allow, whoever owns the object. */
export const onDeletedObject: Rule<ByKey> = (ctx, input) => {
  const place = addressed(ctx, input);
  checkPayer(ctx, place.bucket, input);
  const action = input.VersionId === undefined ? "DeleteObject" : "DeleteObjectVersion";
  return deleteDemands(ctx, place, input, action);
};

/** Whether the caller may get around the governance mode of a lock. */
export function mayBypassGovernance(ctx: Read, input: ByKey): boolean {
  const place = addressed(ctx, input);
  return newObjectDemands(ctx, place, input, "BypassGovernanceRetention").every((each) => ctx.permits(each));
}

/**
 * Whether the caller may know which objects there are. Who may not is told of a missing object that access is denied.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function maySeeWhatIsMissing(ctx: Read, bucket: Bucket): boolean {
  return ctx.permits(bucketDemand(ctx, bucket, {}, { action: "ListBucket", acl: "READ" }));
}

/** Reading an object, as the source of a copy or of a selection. */
export function readDemands(ctx: Read, input: ByKey): Demand[] {
  const action = input.VersionId === undefined ? "GetObject" : "GetObjectVersion";
  return objectDemands(ctx, addressed(ctx, input), input, { action, acl: "READ" });
}

function bucketDemands(ctx: Read, place: Addressed, input: object, asked: Asked): Demand[] {
  const demand = bucketDemand(ctx, place.bucket, input, asked, place);
  return throughAccessPoint(ctx, place, "", demand);
}

function bucketDemand(
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

function objectDemands(ctx: Read, place: Addressed, input: ByKey, { action, acl }: Asked): Demand[] {
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
    context: conditionKeys(ctx, input, place, find),
    granted: acl && (() => grantOf(ctx, settings, find()?.acl, owner, acl)),
    denial: denialFor(ctx),
  });
}

function newObjectDemands(ctx: Read, place: Addressed, input: ByKey, action: string): Demand[] {
  const { bucket } = place;
  const settings = accessSettings(bucket);
  return throughAccessPoint(ctx, place, `/object/${input.Key}`, {
    action: `s3:${action}`,
    resource: objectArn(ctx.scope, bucket.name, input.Key),
    resourcePolicy: policyFor(ctx, settings),
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
function deleteDemands(ctx: Read, place: Addressed, input: ByKey, action: string): Demand[] {
  const demands = newObjectDemands(ctx, place, input, action);
  return action === "DeleteObject" ? demands : demands.map(({ granted: _, ...demand }) => demand);
}

/** A request through an access point must be allowed there and at the bucket behind it. `rest`: "/object/key". */
function throughAccessPoint(ctx: Read, { accessPoint }: Addressed, rest: string, demand: Demand): Demand[] {
  if (accessPoint === undefined) return [demand];
  if (accessPoint.vpcId !== undefined) throw accessDenied(); // nobody comes from that network
  const { partition, region, account } = ctx.scope;
  const { granted: _, resourceAccount: __, ...own } = demand;
  return [
    {
      ...own,
      resource: `arn:${partition}:s3:${region}:${account}:accesspoint/${accessPoint.name}${rest}`,
      resourcePolicy: accessPointPolicy(ctx, accessPoint),
    },
    demand,
  ];
}

function accessPointPolicy(ctx: Read, { policy, publicAccessBlock }: AccessPoint): string | undefined {
  if (policy === undefined || !isStranger(ctx)) return policy;
  const restricted = blockOf(publicAccessBlock).restrictPublicBuckets && isPublicPolicy(policy);
  return restricted ? denialsOf(policy) : policy;
}

/** A public policy that is restricted lets in nobody from outside; what it denies, it still denies. */
function policyFor(ctx: Read, settings: AccessSettings): string | undefined {
  const restricted = settings.block.restrictPublicBuckets && settings.isPolicyPublic;
  return restricted && isStranger(ctx) ? settings.denials : settings.policy;
}

function isStranger({ caller, scope }: Read): boolean {
  return caller.kind !== "service" && accountOf(caller) !== scope.account;
}

function grantOf(
  ctx: Read,
  { ownership, block }: AccessSettings,
  kept: string | null | undefined,
  owner: string,
  permission: AclPermission,
): ReturnType<typeof grantIn> {
  if (ownership === "BucketOwnerEnforced") return undefined;
  return grantIn(aclOf(kept, owner), permission, accountOf(ctx.caller), block.ignorePublicAcls);
}

function objectAt(ctx: Read, bucket: Bucket, { Key, VersionId }: ByKey): Version | undefined {
  if (VersionId === undefined) return ctx.store.versions.latest(bucket.id, Key);
  return ctx.store.versions.version(bucket.id, Key, VersionId);
}

/** Tags of buckets count in policies only where that was switched on. */
function abacTags(bucket: Bucket): Readonly<Record<string, string>> | undefined {
  if (bucket.configuration("abac") !== "Enabled") return undefined;
  const tags = bucket.configuration("tagging");
  return tags === undefined ? {} : (JSON.parse(tags) as Record<string, string>);
}

/** Whose bucket makes its callers pay must be told by them that they will. */
function checkPayer(ctx: Read, bucket: Bucket, input: object): void {
  if (!accessSettings(bucket).requesterPays || !isStranger(ctx)) return;
  const { RequestPayer } = input as { readonly RequestPayer?: string };
  if (ctx.caller.kind === "anonymous" || RequestPayer === undefined) throw accessDenied();
}

/** Strangers learn nothing; S3 puts the resource between quotes. */
function denialFor(ctx: Read): NonNullable<Demand["denial"]> {
  return isStranger(ctx) ? "Access Denied" : quoted;
}

function quoted(sentence: string): string {
  return sentence.replace(/ on resource: (.*?) (because no|with an explicit)/, ' on resource: "$1" $2');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
