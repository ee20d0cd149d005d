/** Configurations of which a bucket may have many, each under an id: inventory, analytics, metrics, Intelligent-Tiering. */

import { parseArn } from "../../../aws/arn.ts";
import type {
  AnalyticsConfiguration,
  IntelligentTieringConfiguration,
  InventoryConfiguration,
  MetricsConfiguration,
} from "../../../gen/s3.ts";
import { bucketOf, isAccessPointArn } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { isDirectory } from "../directory/name.ts";
import * as errors from "../errors.ts";
import { planInventory, stopInventory } from "../inventory/delivery.ts";
import { FORMATS as WRITTEN_FORMATS } from "../inventory/formats.ts";
import { unknownField } from "../inventory/report.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { CONFIGURATIONS_MAX, CONFIGURATIONS_PAGE } from "../limits.ts";
import { METRICS_SUMMARY } from "../metrics/configuration.ts";
import { archiveAnew } from "../tiering/archiving.ts";

interface ById {
  readonly Bucket: string;
  readonly Id: string;
}

function put(
  ctx: Write,
  input: ById,
  under: string,
  configuration: { readonly Id: string },
): Record<string, never> {
  const bucket = bucketOf(ctx, input);
  const { Id: id } = input;
  if (id !== configuration.Id || !/^[A-Za-z0-9._-]{1,64}$/.test(id)) throw errors.malformedXml();
  const kind = `${under}/${id}`;
  const present = ctx.store.buckets.configurations(bucket.id, `${under}/`);
  if (present.length >= CONFIGURATIONS_MAX && bucket.configuration(kind) === undefined)
    throw errors.tooManyConfigurations(CONFIGURATIONS_MAX);
  ctx.store.buckets.configure(bucket.id, kind, JSON.stringify(configuration));
  return {};
}

function get<T>(ctx: Read, input: ById, under: string): T {
  const kept = bucketOf(ctx, input).configuration(`${under}/${input.Id}`);
  if (kept === undefined) throw errors.noSuchConfigurationId();
  return JSON.parse(kept) as T;
}

function remove(ctx: Write, input: ById, under: string): Record<string, never> {
  const bucket = bucketOf(ctx, input);
  const kind = `${under}/${input.Id}`;
  if (bucket.configuration(kind) === undefined) throw errors.noSuchConfigurationId();
  ctx.store.buckets.configure(bucket.id, kind, undefined);
  return {};
}

interface Page<T> {
  readonly list: readonly T[];
  readonly told: {
    readonly IsTruncated: boolean;
    readonly ContinuationToken?: string;
    readonly NextContinuationToken?: string;
  };
}

function page<T>(
  ctx: Read,
  input: { readonly Bucket: string; readonly ContinuationToken?: string | undefined },
  under: string,
): Page<T> {
  const bucket: Bucket = bucketOf(ctx, input);
  const { ContinuationToken: token } = input;
  const after = token === undefined ? "" : Buffer.from(token, "base64url").toString("utf8");
  const all = ctx.store.buckets.configurations(bucket.id, `${under}/`).filter(({ kind }) => kind > after);
  const list = all.slice(0, CONFIGURATIONS_PAGE);
  const last = list.at(-1);
  const truncated = all.length > list.length && last !== undefined;
  return {
    list: list.map(({ body }) => JSON.parse(body) as T),
    told: {
      IsTruncated: truncated,
      ...(token !== undefined && { ContinuationToken: token }),
      ...(truncated && { NextContinuationToken: Buffer.from(last.kind).toString("base64url") }),
    },
  };
}

const INVENTORY = "inventory";
const FORMATS: ReadonlySet<string> = new Set(["CSV", "ORC", "Parquet"]);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html */
export const PutBucketInventoryConfiguration = write("PutBucketInventoryConfiguration", (ctx, input) => {
  checkInventory(input.InventoryConfiguration);
  const done = put(ctx, input, INVENTORY, input.InventoryConfiguration);
  planInventory(ctx, bucketOf(ctx, input), input.InventoryConfiguration);
  return done;
});

function checkInventory(configuration: InventoryConfiguration): void {
  const { Destination, Schedule, IncludedObjectVersions } = configuration;
  const { Bucket: bucket, Format } = Destination.S3BucketDestination;
  if (!FORMATS.has(Format)) throw errors.malformedXml();
  if (Schedule.Frequency !== "Daily" && Schedule.Frequency !== "Weekly") throw errors.malformedXml();
  if (IncludedObjectVersions !== "All" && IncludedObjectVersions !== "Current") throw errors.malformedXml();
  if (parseArn(bucket)?.service !== "s3" || isDirectory(bucket))
    throw errors.refusedDestination("Invalid bucket ARN.");
  if (!WRITTEN_FORMATS.has(Format)) throw errors.notBuilt(`inventories in ${Format}`);
  if (unknownField(configuration) !== undefined) throw errors.malformedXml();
}

export const GetBucketInventoryConfiguration = read("GetBucketInventoryConfiguration", (ctx, input) => ({
  InventoryConfiguration: get<InventoryConfiguration>(ctx, input, INVENTORY),
}));
export const DeleteBucketInventoryConfiguration = write(
  "DeleteBucketInventoryConfiguration",
  (ctx, input) => {
    const done = remove(ctx, input, INVENTORY);
    stopInventory(ctx, bucketOf(ctx, input), input.Id);
    return done;
  },
);
export const ListBucketInventoryConfigurations = read("ListBucketInventoryConfigurations", (ctx, input) => {
  const { list, told } = page<InventoryConfiguration>(ctx, input, INVENTORY);
  return { ...told, InventoryConfigurationList: list };
});

const ANALYTICS = "analytics";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html */
export const PutBucketAnalyticsConfiguration = write("PutBucketAnalyticsConfiguration", (ctx, input) => {
  if (input.AnalyticsConfiguration.StorageClassAnalysis.DataExport !== undefined)
    throw errors.notBuilt("the export of storage class analyses");
  return put(ctx, input, ANALYTICS, input.AnalyticsConfiguration);
});
export const GetBucketAnalyticsConfiguration = read("GetBucketAnalyticsConfiguration", (ctx, input) => ({
  AnalyticsConfiguration: get<AnalyticsConfiguration>(ctx, input, ANALYTICS),
}));
export const DeleteBucketAnalyticsConfiguration = write("DeleteBucketAnalyticsConfiguration", (ctx, input) =>
  remove(ctx, input, ANALYTICS),
);
export const ListBucketAnalyticsConfigurations = read("ListBucketAnalyticsConfigurations", (ctx, input) => {
  const { list, told } = page<AnalyticsConfiguration>(ctx, input, ANALYTICS);
  return { ...told, AnalyticsConfigurationList: list };
});

const METRICS = "metrics";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html */
export const PutBucketMetricsConfiguration = write("PutBucketMetricsConfiguration", (ctx, input) => {
  const { Filter: filter } = input.MetricsConfiguration;
  const arn = filter?.AccessPointArn ?? filter?.And?.AccessPointArn;
  if (arn !== undefined && !isAccessPointArn(arn)) throw errors.malformedXml();
  return sumUp(ctx, input, put(ctx, input, METRICS, input.MetricsConfiguration));
});

/** Has all of a bucket's filters at hand for whoever serves its requests. */
function sumUp(ctx: Write, input: ById, done: Record<string, never>): Record<string, never> {
  const bucket = bucketOf(ctx, input);
  const all = ctx.store.buckets.configurations(bucket.id, `${METRICS}/`).map(({ body }) => body);
  ctx.store.buckets.configure(bucket.id, METRICS_SUMMARY, all.length === 0 ? undefined : `[${all.join()}]`);
  return done;
}
export const GetBucketMetricsConfiguration = read("GetBucketMetricsConfiguration", (ctx, input) => ({
  MetricsConfiguration: get<MetricsConfiguration>(ctx, input, METRICS),
}));
export const DeleteBucketMetricsConfiguration = write("DeleteBucketMetricsConfiguration", (ctx, input) =>
  sumUp(ctx, input, remove(ctx, input, METRICS)),
);
export const ListBucketMetricsConfigurations = read("ListBucketMetricsConfigurations", (ctx, input) => {
  const { list, told } = page<MetricsConfiguration>(ctx, input, METRICS);
  return { ...told, MetricsConfigurationList: list };
});

const TIERING = "intelligent-tiering";
/** Days without access before each tier, least and most. */
const TIER_DAYS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  ARCHIVE_ACCESS: [90, 730],
  DEEP_ARCHIVE_ACCESS: [180, 730],
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html */
export const PutBucketIntelligentTieringConfiguration = write(
  "PutBucketIntelligentTieringConfiguration",
  (ctx, input) => {
    checkTierings(input.IntelligentTieringConfiguration);
    archiveAnew(ctx, bucketOf(ctx, input));
    return put(ctx, input, TIERING, input.IntelligentTieringConfiguration);
  },
);

function checkTierings({ Tierings, Status }: IntelligentTieringConfiguration): void {
  if (Status !== "Enabled" && Status !== "Disabled") throw errors.malformedXml();
  const tiers = new Set(Tierings.map(({ AccessTier }) => AccessTier));
  if (tiers.size === 0 || tiers.size !== Tierings.length) throw errors.malformedXml();
  for (const { AccessTier, Days } of Tierings) {
    const range = TIER_DAYS[AccessTier];
    if (range === undefined || !(Days >= range[0] && Days <= range[1])) throw errors.malformedXml();
  }
}

export const GetBucketIntelligentTieringConfiguration = read(
  "GetBucketIntelligentTieringConfiguration",
  (ctx, input) => ({
    IntelligentTieringConfiguration: get<IntelligentTieringConfiguration>(ctx, input, TIERING),
  }),
);
export const DeleteBucketIntelligentTieringConfiguration = write(
  "DeleteBucketIntelligentTieringConfiguration",
  (ctx, input) => remove(ctx, input, TIERING),
);
export const ListBucketIntelligentTieringConfigurations = read(
  "ListBucketIntelligentTieringConfigurations",
  (ctx, input) => {
    const { list, told } = page<IntelligentTieringConfiguration>(ctx, input, TIERING);
    return { ...told, IntelligentTieringConfigurationList: list };
  },
);
