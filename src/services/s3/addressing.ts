/**
 * Which bucket a request means, by its own name or by one of its access points', and in which cell it lies.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html
 */
import { isRegion } from "../../aws/regions.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Home, HomePlace } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import type { Bucket } from "./bucket/bucket.ts";
import { regionOfConstraint } from "./bucket/location.ts";
import { isDirectory } from "./directory/name.ts";
import {
  accessDenied,
  invalidRequest,
  noSuchAccessPoint,
  noSuchBucket,
  permanentRedirect,
} from "./errors.ts";
import type { Read } from "./kit.ts";
import { homeOfMultiRegion, MULTI_REGION_SUFFIX } from "./multi-region/routing.ts";
import { supportingPoint } from "./object-lambda/configuration.ts";
import type { AccessPoint } from "./store/access-points.ts";
import type { MultiRegion } from "./store/multi-regions.ts";
import type { ObjectLambda } from "./store/object-lambdas.ts";
import type { S3Reader } from "./store.ts";

/** The kind under which buckets hold their names. */
export const BUCKET_NAME = "s3.Bucket";
/** The kind under which access points hold their aliases. */
export const ACCESS_POINT_ALIAS = "s3.AccessPointAlias";
/** The kind under which buckets hold the ARNs of access points that other accounts have at them. */
export const FOREIGN_ACCESS_POINT = "s3.ForeignAccessPoint";

export interface Addressed {
  readonly bucket: Bucket;
  /** Through which the bucket was addressed. */
  readonly accessPoint: AccessPoint | undefined;
  /** Through which the access point was addressed. */
  readonly objectLambda?: ObjectLambda | undefined;
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
  const objectLambda = objectLambdaAt(ctx.store, ctx.scope, name);
  const supporting = objectLambda === undefined ? name : supportingPoint(objectLambda);
  const accessPoint = accessPointAt(ctx.store, ctx.scope, supporting);
  const behind = accessPoint && ctx.store.buckets.named(accessPoint.bucket);
  if (behind === undefined) throw noSuchBucket(name);
  return { bucket: behind, accessPoint, objectLambda };
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

/** The access point that is named instead of a bucket. Throws NoSuchAccessPoint for an ARN of none. */
export function accessPointAt(store: S3Reader, scope: Scope, name: string): AccessPoint | undefined {
  const point = knownAccessPoint(store, scope, name);
  if (point === undefined && name.startsWith("arn:")) throw noSuchAccessPoint(name.replace(/^.*[:/]/, ""));
  return point;
}

/** The same, where it is no fault that there is none. */
export function knownAccessPoint(
  { accessPoints, multiRegions }: S3Reader,
  { account, region }: Scope,
  name: string,
): AccessPoint | undefined {
  if (name.endsWith(MULTI_REGION_SUFFIX)) return partOf(multiRegions.atBucket(name), account, region);
  if (name.endsWith(ALIAS_SUFFIX)) return accessPoints.withAlias(name);
  const parsed = parseAccessPoint(name);
  if (parsed === undefined || isObjectLambdaArn(name)) return undefined;
  const own = parsed.account === account;
  return own ? accessPoints.named(parsed.name) : accessPoints.foreign(parsed.account, parsed.name);
}

/** A multi-Region access point as a bucket of one of its Regions sees it. */
function partOf(point: MultiRegion | undefined, account: string, region: string): AccessPoint | undefined {
  const here = point?.buckets.find((each) => each.region === region && each.account === account);
  if (point === undefined || here === undefined) return undefined;
  const { alias, createdAt, publicAccessBlock, policy } = point;
  return {
    name: alias,
    alias,
    bucket: here.bucket,
    createdAt,
    publicAccessBlock,
    policy,
    vpcId: undefined,
    tags: undefined,
    bucketAccount: undefined,
    account: point.account === account ? undefined : point.account,
  };
}

export function isAccessPointArn(text: string): boolean {
  return ARN.test(text) && !isObjectLambdaArn(text);
}

function isObjectLambdaArn(name: string): boolean {
  return name.startsWith("arn:") && name.includes(":s3-object-lambda:");
}

/**
 * The Object Lambda access point that is named instead of a bucket. One by its name has that of no access point: they
 * share their names.
 */
export function objectLambdaAt(
  { buckets, objectLambdas }: S3Reader,
  { account }: Scope,
  name: string,
): ObjectLambda | undefined {
  if (!MAY_BE_OBJECT_LAMBDA.test(name) || buckets.named(name) !== undefined) return undefined;
  if (name.endsWith(OBJECT_LAMBDA_SUFFIX)) return objectLambdas.withAlias(name);
  if (name.startsWith("arn:") && !isObjectLambdaArn(name)) return undefined;
  const parsed = parseAccessPoint(name);
  return parsed?.account === account ? objectLambdas.named(parsed.name) : undefined;
}

/** By their ends: names of buckets, nearly all, are told from them at once. */
const MAY_BE_OBJECT_LAMBDA = /(?:-\d{12}|--ol-s3)$|^arn:/;
export const OBJECT_LAMBDA_SUFFIX = "--ol-s3";

/** `account`: of the cell that the access point was found in. */
export function arnOfAccessPoint({ partition, region, account }: Scope, point: AccessPoint): string {
  const where = point.name.endsWith(MULTI_REGION_SUFFIX) ? "" : region;
  return `arn:${partition}:s3:${where}:${point.account ?? account}:accesspoint/${point.name}`;
}

export const ALIAS_SUFFIX = "-s3alias";
const ARN = /^arn:[a-z-]+:s3(?:-object-lambda)?:([a-z0-9-]+):(\d{12}):accesspoint[/:]([a-z0-9-]{3,50})$/;
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
  const { Bucket: name, RequestToken: token } = input as { Bucket?: string; RequestToken?: string };
  if (token !== undefined) return homeOfToken(token);
  if (name?.endsWith(MULTI_REGION_SUFFIX) && operation !== "CreateBucket")
    return homeOfMultiRegion(name, place);
  if (name === undefined || operation === "CreateBucket") return newBucketHome(input, place);
  const { partition, names } = place;
  const holder =
    names.holderOf(partition, BUCKET_NAME, name) ??
    (name.endsWith(ALIAS_SUFFIX) || name.endsWith(OBJECT_LAMBDA_SUFFIX)
      ? names.holderOf(partition, ACCESS_POINT_ALIAS, name)
      : undefined);
  if (holder === undefined) {
    const point = parseAccessPoint(name);
    return point === undefined ? {} : homeOfAccessPoint(point, place);
  }
  const mayBeElsewhere = accountOf(caller) === undefined || operation === "GetBucketLocation";
  if (holder.region !== place.region && !mayBeElsewhere) throw permanentRedirect(name, holder.region);
  return holder;
}

/** Where the bucket of an access point lies that one of the cell of its own account has, or another account's. */
function homeOfAccessPoint({ account, region, name }: AccessPointName, place: HomePlace): Home {
  const { partition, names } = place;
  const arn = `arn:${partition}:s3:${region ?? place.region}:${account}:accesspoint/${name}`;
  return names.holderOf(partition, FOREIGN_ACCESS_POINT, arn) ?? { account, region };
}

/** Whoever waits for what a function makes of an object: its token begins with where that is. */
function homeOfToken(token: string): Home {
  const [account = "", region = ""] = token.split(".");
  return /^\d{12}$/.test(account) && isRegion(region) ? { account, region } : {};
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
  if (Bucket !== undefined && isDirectory(Bucket)) return {}; // in the Region that is addressed
  return Bucket === undefined
    ? { region: BucketRegion }
    : { region: regionOfConstraint(configuration?.LocationConstraint, region) };
}
