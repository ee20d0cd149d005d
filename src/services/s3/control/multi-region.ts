/**
 * Multi-Region access points: one name for buckets in several Regions.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html
 */
import type {
  AsyncRequestParameters,
  CreateMultiRegionAccessPointInput,
  MultiRegionAccessPointReport,
  MultiRegionAccessPointRoute,
  PublicAccessBlockConfiguration,
  Region,
} from "../../../gen/s3control.ts";
import { blockOf } from "../access/access-settings.ts";
import { checkResourcePolicy } from "../access/bucket-policy.ts";
import { isPublicPolicy } from "../access/public-policy.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import * as errors from "../errors.ts";
import type { Prepare, Read, Write } from "../kit.ts";
import { tellBuckets, workLater } from "../multi-region/cells.ts";
import { BUCKETS_MAX, POINTS_MAX } from "../multi-region/limits.ts";
import { MULTI_REGION_ALIAS, multiRegionArn } from "../multi-region/names.ts";
import { MULTI_REGION_SUFFIX, noSuchMultiRegion } from "../multi-region/routing.ts";
import type { MultiRegion, MultiRegionOperation, RoutedBucket } from "../store/multi-regions.ts";
import { fullBlock } from "./access-points.ts";
import { read, staged, write } from "./kit.ts";

const NAME = /^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/;
const ALIAS_LENGTH = 13;
const ALIAS_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const TOKEN_LENGTH = 32;
const PAGE_MAX = 1_000;
const ACTIVE = 100;

type Operation = MultiRegionOperation["operation"];

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateMultiRegionAccessPoint.html */
export const CreateMultiRegionAccessPoint = staged("CreateMultiRegionAccessPoint", {
  prepare: async (ctx, input): Promise<string> => {
    const again = askedBefore(ctx, input.ClientToken, "CreateMultiRegionAccessPoint", input.Details);
    if (again !== undefined) return "";
    checkNew(ctx, input.Details);
    return newAlias(ctx);
  },
  commit: (ctx, { ClientToken, Details }, alias) => {
    const again = askedBefore(ctx, ClientToken, "CreateMultiRegionAccessPoint", Details);
    if (again !== undefined) return { RequestTokenARN: again };
    const buckets = checkNew(ctx, Details);
    ctx.store.multiRegions.put({
      name: Details.Name,
      alias,
      account: ctx.scope.account,
      createdAt: ctx.now,
      status: "CREATING",
      publicAccessBlock: JSON.stringify(fullBlock(Details.PublicAccessBlock)),
      buckets,
    });
    return begin(ctx, ClientToken, "CreateMultiRegionAccessPoint", Details);
  },
});

async function newAlias(ctx: Prepare): Promise<string> {
  const alias = `${ctx.ids.text(ALIAS_LENGTH, ALIAS_CHARACTERS)}${MULTI_REGION_SUFFIX}`;
  await ctx.names.claim(MULTI_REGION_ALIAS, alias);
  return alias;
}

function checkNew(ctx: Read, { Name, Regions }: CreateMultiRegionAccessPointInput): RoutedBucket[] {
  if (!NAME.test(Name))
    throw errors.invalidRequest("Your Amazon S3 Multi-Region Access Point name is invalid");
  if (ctx.store.multiRegions.named(Name) !== undefined) throw errors.accessPointAlreadyOwned(Name);
  if (ctx.store.multiRegions.count() >= POINTS_MAX)
    throw errors.tooManyMultiRegions(
      "You have attempted to create more Multi-Region Access Points than allowed",
    );
  if (Regions.length === 0 || Regions.length > BUCKETS_MAX) throw errors.malformedXml();
  const buckets = Regions.map((each) => bucketAt(ctx, each));
  if (new Set(buckets.map(({ region }) => region)).size !== buckets.length)
    throw errors.invalidRequest("A Multi-Region Access Point can have only one bucket per Region.");
  return buckets;
}

function bucketAt({ names, scope }: Read, { Bucket: bucket, BucketAccountId: owner }: Region): RoutedBucket {
  const holder = names.holderOf(scope.partition, BUCKET_NAME, bucket);
  if (holder === undefined) throw errors.noSuchBucket(bucket);
  if (holder.account !== (owner ?? scope.account)) throw errors.accessDenied();
  if (isDirectory(bucket))
    throw errors.invalidRequest("Multi-Region Access Points don't support directory buckets.");
  return { bucket, account: holder.account, region: holder.region, dial: ACTIVE };
}

/** The same request again gets the same answer. */
function askedBefore(
  ctx: Read,
  clientToken: string,
  operation: Operation,
  details: object,
): string | undefined {
  const known = ctx.store.multiRegions.operationAsked(clientToken);
  if (known === undefined) return undefined;
  if (known.operation !== operation || known.details !== JSON.stringify(details))
    throw errors.jobTokenReused();
  return known.token;
}

function begin(ctx: Write, clientToken: string, operation: Operation, details: { readonly Name: string }) {
  const { partition, region, account } = ctx.scope;
  const verb = { C: "create", D: "delete", P: "put-policy" }[operation.charAt(0)];
  const id = ctx.ids.text(TOKEN_LENGTH, ALIAS_CHARACTERS);
  const token = `arn:${partition}:s3:${region}:${account}:async-request/mrap/${verb}/${id}`;
  workLater(ctx, {
    token,
    clientToken,
    createdAt: ctx.now,
    operation,
    status: "INPROGRESS",
    name: details.Name,
    details: JSON.stringify(details),
  });
  return { RequestTokenARN: token };
}

/** By its name, its alias or its ARN. */
function named(ctx: Read, name: string): MultiRegion {
  const { multiRegions } = ctx.store;
  const bare = name.replace(/^arn:.*:accesspoint\//, "");
  const found = bare.endsWith(MULTI_REGION_SUFFIX) ? multiRegions.withAlias(bare) : multiRegions.named(bare);
  if (found === undefined) throw noSuchMultiRegion(name);
  return found;
}

export const DeleteMultiRegionAccessPoint = write(
  "DeleteMultiRegionAccessPoint",
  (ctx, { ClientToken, Details }) => {
    const again = askedBefore(ctx, ClientToken, "DeleteMultiRegionAccessPoint", Details);
    if (again !== undefined) return { RequestTokenARN: again };
    ctx.store.multiRegions.put({ ...ready(ctx, Details.Name), status: "DELETING" });
    return begin(ctx, ClientToken, "DeleteMultiRegionAccessPoint", Details);
  },
);

/** One that nothing is being done about. */
function ready(ctx: Read, name: string): MultiRegion {
  const point = named(ctx, name);
  if (point.status !== "READY")
    throw errors.invalidRequest(`The Multi-Region Access Point is in the ${point.status} state.`);
  return point;
}

export const PutMultiRegionAccessPointPolicy = write(
  "PutMultiRegionAccessPointPolicy",
  (ctx, { ClientToken, Details }) => {
    const again = askedBefore(ctx, ClientToken, "PutMultiRegionAccessPointPolicy", Details);
    if (again !== undefined) return { RequestTokenARN: again };
    const point = ready(ctx, Details.Name);
    const arn = multiRegionArn(ctx.scope, point);
    checkResourcePolicy(ctx, Details.Policy, arn);
    if (blockOf(point.publicAccessBlock).blockPublicPolicy && isPublicPolicy(Details.Policy))
      throw errors.publicPolicyBlocked(
        "arn" in ctx.caller ? ctx.caller.arn : ctx.caller.kind,
        "s3:PutMultiRegionAccessPointPolicy",
        arn,
      );
    ctx.store.multiRegions.put({ ...point, proposed: Details.Policy });
    return begin(ctx, ClientToken, "PutMultiRegionAccessPointPolicy", Details);
  },
);

export const DescribeMultiRegionAccessPointOperation = read(
  "DescribeMultiRegionAccessPointOperation",
  (ctx, { RequestTokenARN: token }) => {
    const found = ctx.store.multiRegions.operation(token);
    if (found === undefined) throw errors.noSuchAsyncRequest(token);
    const { operation, status, name, details, createdAt } = found;
    const parameters = { [`${operation}Request`]: JSON.parse(details) } as AsyncRequestParameters;
    const buckets = ctx.store.multiRegions.named(name)?.buckets ?? [];
    const Regions = buckets.map(({ region }) => ({ Name: region, RequestStatus: status }));
    return {
      AsyncOperation: {
        CreationTime: createdAt,
        Operation: operation,
        RequestTokenARN: token,
        RequestParameters: parameters,
        RequestStatus: status,
        ResponseDetails: { MultiRegionAccessPointDetails: { Regions } },
      },
    };
  },
);

function report(point: MultiRegion): MultiRegionAccessPointReport {
  return {
    Name: point.name,
    Alias: point.alias,
    CreatedAt: point.createdAt,
    PublicAccessBlock: JSON.parse(point.publicAccessBlock) as PublicAccessBlockConfiguration,
    Status: point.status,
    Regions: point.buckets.map(({ bucket, region, account }) => ({
      Bucket: bucket,
      Region: region,
      BucketAccountId: account,
    })),
  };
}

export const GetMultiRegionAccessPoint = read("GetMultiRegionAccessPoint", (ctx, input) => ({
  AccessPoint: report(named(ctx, input.Name)),
}));

export const ListMultiRegionAccessPoints = read("ListMultiRegionAccessPoints", (ctx, input) => {
  const limit = Math.min(input.MaxResults ?? PAGE_MAX, PAGE_MAX);
  const after =
    input.NextToken === undefined ? "" : Buffer.from(input.NextToken, "base64url").toString("utf8");
  const found = ctx.store.multiRegions.list(after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    AccessPoints: page.map(report),
    ...(found.length > limit &&
      last !== undefined && { NextToken: Buffer.from(last.name).toString("base64url") }),
  };
});

export const GetMultiRegionAccessPointPolicy = read("GetMultiRegionAccessPointPolicy", (ctx, input) => {
  const { policy, proposed } = named(ctx, input.Name);
  return {
    Policy: {
      Established: policy === undefined ? {} : { Policy: policy },
      Proposed: proposed === undefined ? {} : { Policy: proposed },
    },
  };
});

export const GetMultiRegionAccessPointPolicyStatus = read(
  "GetMultiRegionAccessPointPolicyStatus",
  (ctx, input) => {
    const { policy, publicAccessBlock } = named(ctx, input.Name);
    const open = policy !== undefined && isPublicPolicy(policy);
    return { Established: { IsPublic: open && !blockOf(publicAccessBlock).restrictPublicBuckets } };
  },
);

export const GetMultiRegionAccessPointRoutes = read("GetMultiRegionAccessPointRoutes", (ctx, input) => {
  const { buckets } = named(ctx, input.Mrap);
  return {
    Mrap: input.Mrap,
    Routes: buckets.map(({ bucket, region, dial }) => ({
      Bucket: bucket,
      Region: region,
      TrafficDialPercentage: dial,
    })),
  };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_SubmitMultiRegionAccessPointRoutes.html */
export const SubmitMultiRegionAccessPointRoutes = write(
  "SubmitMultiRegionAccessPointRoutes",
  (ctx, { Mrap, RouteUpdates }) => {
    const point = ready(ctx, Mrap);
    for (const route of RouteUpdates) checkRoute(point, route);
    const buckets = point.buckets.map((each) => ({
      ...each,
      dial: RouteUpdates.find((route) => isFor(route, each))?.TrafficDialPercentage ?? each.dial,
    }));
    if (!buckets.some(({ dial }) => dial > 0))
      throw errors.invalidRequest("At least one Region must be active: a TrafficDialPercentage of 100.");
    const routed = { ...point, buckets };
    ctx.store.multiRegions.put(routed);
    tellBuckets(ctx, routed, false);
    return {};
  },
);

function checkRoute({ buckets }: MultiRegion, route: MultiRegionAccessPointRoute): void {
  const { TrafficDialPercentage: dial } = route;
  if (dial !== 0 && dial !== ACTIVE) throw errors.invalidRequest("TrafficDialPercentage must be 0 or 100.");
  if (!buckets.some((each) => isFor(route, each)))
    throw errors.invalidRequest("The route names no bucket or Region of the Multi-Region Access Point.");
}

function isFor({ Bucket, Region: region }: MultiRegionAccessPointRoute, bucket: RoutedBucket): boolean {
  if (Bucket === undefined && region === undefined) return false;
  return (Bucket ?? bucket.bucket) === bucket.bucket && (region ?? bucket.region) === bucket.region;
}
