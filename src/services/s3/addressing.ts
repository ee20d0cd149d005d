/**
 * Which bucket a request means, by its own name or by one of its access points', and in which cell it lies.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html
 */
import type { Home, HomePlace } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import type { Bucket } from "./bucket/bucket.ts";
import { regionOfConstraint } from "./bucket/location.ts";
import {
  accessDenied,
  invalidRequest,
  noSuchAccessPoint,
  noSuchBucket,
  permanentRedirect,
} from "./errors.ts";
import type { Read } from "./kit.ts";
import type { AccessPoint } from "./store/access-points.ts";

/** The kind under which buckets hold their names. */
export const BUCKET_NAME = "s3.Bucket";
/** The kind under which access points hold their aliases. */
export const ACCESS_POINT_ALIAS = "s3.AccessPointAlias";

export interface Addressed {
  readonly bucket: Bucket;
  /** Through which the bucket was addressed. */
  readonly accessPoint: AccessPoint | undefined;
}

export interface ByBucket {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

interface AccessPointName {
  readonly account: string;
  readonly region: string | undefined;
  readonly name: string;
}

/**
 * The bucket a request means. Throws NoSuchBucket or NoSuchAccessPoint, and AccessDenied when it is not the expected
 * owner's.
 */
export function addressed(ctx: Read, input: ByBucket): Addressed {
  const { Bucket: name, ExpectedBucketOwner: expected } = input;
  if (expected !== undefined && expected !== ctx.scope.account) throw accessDenied();
  const bucket = ctx.store.buckets.named(name);
  if (bucket !== undefined) {
    if (ctx.request.endpoint.includes(".s3-accelerate.")) checkAccelerated(bucket);
    return { bucket, accessPoint: undefined };
  }
  const accessPoint = accessPointAt(ctx, name);
  const behind = accessPoint && ctx.store.buckets.named(accessPoint.bucket);
  if (behind === undefined) throw noSuchBucket(name);
  return { bucket: behind, accessPoint };
}

/** The bucket a request means, whichever way it is addressed. */
export function bucketOf(ctx: Read, input: ByBucket): Bucket {
  return addressed(ctx, input).bucket;
}

/** The accelerate endpoint serves only buckets that it was switched on for. */
function checkAccelerated(bucket: Bucket): void {
  const status = bucket.configuration("accelerate");
  if (status === "Enabled") return;
  const state = status === "Suspended" ? "disabled" : "not configured";
  throw invalidRequest(`S3 Transfer Acceleration is ${state} on this bucket`);
}

function accessPointAt(ctx: Read, name: string): AccessPoint | undefined {
  if (name.endsWith(ALIAS_SUFFIX)) return ctx.store.accessPoints.withAlias(name);
  const parsed = parseAccessPoint(name);
  if (parsed === undefined) return undefined;
  const point = ctx.store.accessPoints.named(parsed.name);
  if (point === undefined && name.startsWith("arn:")) throw noSuchAccessPoint(parsed.name);
  return point;
}

export const ALIAS_SUFFIX = "-s3alias";
const ARN = /^arn:[a-z-]+:s3:([a-z0-9-]+):(\d{12}):accesspoint[/:]([a-z0-9-]{3,50})$/;
const HOST = /^([a-z0-9][a-z0-9-]{1,48}[a-z0-9])-(\d{12})$/;

/** arn:aws:s3:us-east-1:111122223333:accesspoint/name, or name-111122223333 as host names have it. */
function parseAccessPoint(name: string): AccessPointName | undefined {
  const arn = ARN.exec(name);
  if (arn !== null) return { region: arn[1], account: arn[2] as string, name: arn[3] as string };
  const host = HOST.exec(name);
  return host === null
    ? undefined
    : { region: undefined, account: host[2] as string, name: host[1] as string };
}

/**
 * The cell of the bucket that an input names. A bucket in another Region than the one that was addressed is redirected
 * to, but for callers whom nothing but the bucket's name told where to go.
 */
export function home(input: object, operation: string, caller: Principal, place: HomePlace): Home {
  const { Bucket: name } = input as { Bucket?: string };
  if (name === undefined || operation === "CreateBucket") return newBucketHome(input, place);
  const { partition, names } = place;
  const holder =
    names.holderOf(partition, BUCKET_NAME, name) ??
    (name.endsWith(ALIAS_SUFFIX) ? names.holderOf(partition, ACCESS_POINT_ALIAS, name) : undefined);
  if (holder === undefined) {
    const point = parseAccessPoint(name);
    return point === undefined ? {} : { account: point.account, region: point.region };
  }
  const mayBeElsewhere = accountOf(caller) === undefined || operation === "GetBucketLocation";
  if (holder.region !== place.region && !mayBeElsewhere) throw permanentRedirect(name, holder.region);
  return holder;
}

/** ListBuckets has no Bucket, and may name a Region. */
function newBucketHome(input: object, { region }: HomePlace): Home {
  const {
    Bucket,
    BucketRegion,
    CreateBucketConfiguration: configuration,
  } = input as {
    Bucket?: string;
    BucketRegion?: string;
    CreateBucketConfiguration?: { readonly LocationConstraint?: string };
  };
  return Bucket === undefined
    ? { region: BucketRegion }
    : { region: regionOfConstraint(configuration?.LocationConstraint, region) };
}
