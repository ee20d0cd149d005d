/**
 * What each operation demands: the policies of IAM, of the bucket and of the access point, the ACLs beside them, and
 * what Block Public Access and the ownership of objects take away from those.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import { type AclHeaders, type AclPermission, hasAclHeaders } from "./access/acl.ts";
import { conditionKeys } from "./access/condition-keys.ts";
import {
  type ByKey,
  bucketDemand,
  bucketDemands,
  checkPayer,
  deleteDemands,
  denialFor,
  newObjectDemands,
  objectDemands,
  quoted,
} from "./access/demands.ts";
import { addressed, type ByBucket } from "./addressing.ts";
import { type Bucket, bucketArn } from "./bucket/bucket.ts";
import { isDirectory } from "./directory/name.ts";
import { methodNotAllowed } from "./errors.ts";
import type { Read } from "./kit.ts";
import { isReplicating } from "./replication/session.ts";
import type { S3Reader } from "./store.ts";

type Rule<I> = AuthzRule<I, S3Reader>;

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
    for (const each of also(input))
      if (each !== "PutObjectAcl" || !isDelivery(ctx))
        demands.push(...newObjectDemands(ctx, place, input, each));
    return demands;
  };

/**
 * AWS's services hand what they deliver (inventories, logs) over to the bucket's owner: that needs no more than
 * s3:PutObject. https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
 */
function isDelivery({ caller }: Read): boolean {
  return caller.kind === "service";
}

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
    readonly CreateBucketConfiguration?:
      | { readonly Tags?: readonly { readonly Key: string; readonly Value: string }[] | undefined }
      | undefined;
  }
> = (ctx, input) => {
  const tags = input.CreateBucketConfiguration?.Tags ?? [];
  const extras = ["CreateBucket"];
  if (hasAclHeaders(input)) extras.push("PutBucketAcl");
  if (input.ObjectOwnership !== undefined) extras.push("PutBucketOwnershipControls");
  if (input.ObjectLockEnabledForBucket)
    extras.push("PutBucketObjectLockConfiguration", "PutBucketVersioning");
  if (tags.length > 0) extras.push("TagResource");
  const resource = bucketArn(ctx.scope, input.Bucket);
  const context = conditionKeys(ctx, input, undefined, () => undefined);
  const requestTags =
    tags.length === 0 ? undefined : Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
  return extras.map((action) => ({ action: `s3:${action}`, resource, requestTags, context, denial: quoted }));
};

/** A function's answer: its own role must allow that, whoever's the waiting request is. */
export const onObjectLambdaAnswer: Rule<object> = (ctx) => {
  const account = accountOf(ctx.caller);
  const action = "s3-object-lambda:WriteGetObjectResponse";
  return { action, resource: "*", ...(account !== undefined && { resourceAccount: account }) };
};

/** Operations that know no resource. */
export const onEverything =
  (action: string): Rule<object> =>
  (ctx) => ({ action, resource: "*", denial: denialFor(ctx) });

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
  if (isDirectory(input.Bucket)) return true; // whoever may write there
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
  return mayDo(ctx, input, "BypassGovernanceRetention");
}

/** Whether the caller may put tags on what it writes, where a copy brings them along. */
export function mayTag(ctx: Read, input: ByKey): boolean {
  return mayDo(ctx, input, "PutObjectTagging");
}

function mayDo(ctx: Read, input: ByKey, action: string): boolean {
  const place = addressed(ctx, input);
  return newObjectDemands(ctx, place, input, action).every((each) => ctx.permits(each));
}

/**
 * Whether the caller may know which objects there are. Who may not is told of a missing object that access is denied.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function maySeeWhatIsMissing(ctx: Read, bucket: Bucket): boolean {
  if (isDirectory(bucket.name)) return true; // sessions may list
  return ctx.permits(bucketDemand(ctx, bucket, {}, { action: "ListBucket", acl: "READ" }));
}

/** Reading an object, as the source of a copy or of a selection. */
export function readDemands(ctx: Read, input: ByKey): Demand[] {
  const action = input.VersionId === undefined ? "GetObject" : "GetObjectVersion";
  return objectDemands(ctx, addressed(ctx, input), input, { action, acl: "READ" });
}
