/**
 * Writes access logs once an hour, as logging.s3.amazonaws.com: the target's policy or its ACL must let it in.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
 */
import { after, HOUR, type Instant, instant } from "../../../base/instant.ts";
import { type LoggingEnabled, s3, type TargetGrant } from "../../../gen/s3.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import type { Prepare, Write } from "../kit.ts";
import type { LogEntry } from "./access-log.ts";

/** The kind of a bucket's configuration that tells where its log goes. */
export const LOGGING = "logging";
/** The job that writes it. */
export const ACCESS_LOG = "access-log";

const UNIQUE_LENGTH = 16;
const UNIQUE_CHARACTERS = "0123456789ABCDEF";

/** Has a bucket's log written at the next full hour, and every hour from then on. */
export function planLog(ctx: Write, bucket: Bucket): void {
  const hour = instant(Math.floor(ctx.now / HOUR) * HOUR);
  ctx.schedule(after(hour, HOUR), { kind: ACCESS_LOG, key: String(bucket.id) });
}

export function stopLog(ctx: Write, bucket: Bucket): void {
  ctx.unschedule(ACCESS_LOG, String(bucket.id));
}

/** The job. What the target does not take is lost, and nobody is told: so does S3. */
export const writeLog = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<void> => {
    const bucket = ctx.store.buckets.withId(Number(job.key));
    const text = bucket?.configuration(LOGGING);
    const entries = ctx.store.accessLog.take(Number(job.key));
    if (bucket === undefined || text === undefined || entries.length === 0) return;
    const logging = JSON.parse(text) as LoggingEnabled;
    for (const [name, lines] of filesOf(ctx, bucket, logging, entries))
      await put(ctx, bucket, logging, name, `${lines.join("\n")}\n`).catch(unlessRefused);
  },
  commit: (ctx: Write, job: DueJob): void => {
    const bucket = ctx.store.buckets.withId(Number(job.key));
    if (bucket?.configuration(LOGGING) !== undefined) planLog(ctx, bucket);
  },
};

function unlessRefused(error: unknown): void {
  if (!(error instanceof AwsError)) throw error;
}

/** Partitions by the day of the events have a file for each; everything else is one file. */
function filesOf(
  ctx: Prepare,
  bucket: Bucket,
  { TargetPrefix, TargetObjectKeyFormat: format }: LoggingEnabled,
  entries: readonly LogEntry[],
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const unique = ctx.ids.text(UNIQUE_LENGTH, UNIQUE_CHARACTERS);
  const partitioned = format?.PartitionedPrefix;
  const byEvent = partitioned?.PartitionDateSource === "EventTime";
  for (const { at, line } of entries) {
    const time = byEvent ? dayOf(at) : ctx.now;
    const [date = "", clock = ""] = new Date(time).toISOString().slice(0, 19).split("T");
    const { account, region } = ctx.scope;
    const folder =
      partitioned === undefined ? "" : `${account}/${region}/${bucket.name}/${date.replaceAll("-", "/")}/`;
    const name = `${TargetPrefix}${folder}${date}-${clock.replaceAll(":", "-")}-${unique}`;
    const lines = files.get(name);
    if (lines === undefined) files.set(name, [line]);
    else lines.push(line);
  }
  return files;
}

const DAY_MS = 24 * HOUR;
function dayOf(at: number): Instant {
  return instant(Math.floor(at / DAY_MS) * DAY_MS);
}

async function put(
  ctx: Prepare,
  bucket: Bucket,
  { TargetBucket: Bucket, TargetGrants: grants = [] }: LoggingEnabled,
  Key: string,
  text: string,
): Promise<void> {
  const as: ServicePrincipal = {
    kind: "service",
    service: "logging.s3.amazonaws.com",
    sourceAccount: ctx.scope.account,
    sourceArn: bucketArn(ctx.scope, bucket.name),
  };
  const Body = new WholeBody(Buffer.from(text));
  const given = {
    GrantRead: grantHeader(grants, "READ"),
    GrantFullControl: grantHeader(grants, "FULL_CONTROL"),
  };
  await ctx.call(s3, "PutObject", { Bucket, Key, Body, ContentType: "text/plain", ...given }, { as });
}

/** Grants as headers name them. */
function grantHeader(grants: readonly TargetGrant[], permission: string): string | undefined {
  const told = grants
    .filter(({ Permission }) => Permission === permission)
    .map(({ Grantee: to }) =>
      to?.URI !== undefined
        ? `uri="${to.URI}"`
        : to?.EmailAddress !== undefined
          ? `emailAddress="${to.EmailAddress}"`
          : `id="${to?.ID ?? ""}"`,
    );
  return told.length === 0 ? undefined : told.join(", ");
}
