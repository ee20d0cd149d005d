/**
 * Replication metrics, and the promise of Replication Time Control: what is late is told when it is, and again when it
 * has come after all.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html
 */
import { after, type Instant, isoInstant, MINUTE, SECOND } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { announce, type ReplicationDetails } from "../object/announce.ts";
import type { Version } from "../object/version.ts";
import type { Replica } from "../store/replicas.ts";
import type { Replication, Target } from "./configuration.ts";
import type { FailureReason } from "./facts.ts";

/** Which replica a job is about. */
interface About {
  readonly bucket: number;
  readonly version: number;
  readonly destination: string;
}

const NAMESPACE = "AWS/S3";

/** A version sets out for a destination. */
export function beginReplica(
  ctx: Write,
  bucket: Bucket,
  version: Pick<Version, "id" | "size">,
  target: Target,
): void {
  const { bucket: destination, rule, metrics, promisedMinutes: promised } = target;
  const measured = metrics ? { rule, bytes: version.size, since: ctx.now, promised } : undefined;
  ctx.store.replicas.expect(version.id, destination, measured);
  if (measured === undefined) return;
  measure(ctx, bucket, destination, rule);
  const payload = { bucket: bucket.id, version: version.id, destination };
  if (promised !== undefined)
    ctx.schedule(after(ctx.now, promised * MINUTE), { kind: "replica-late", key: keyOf(payload), payload });
  const watched = { bucket: bucket.id, destination, rule };
  const key = JSON.stringify(watched);
  ctx.schedule(after(ctx.now, MINUTE), { kind: "replication-backlog", key, payload: watched });
}

function keyOf({ version, destination }: About): string {
  return `${version}/${destination}`;
}

/** A version has come, or will not. To be called before the store hears of it. */
export function endReplica(
  ctx: Write,
  bucket: Bucket,
  version: Version,
  destination: string,
  failure: FailureReason | undefined,
  ended: () => void,
): void {
  const replica = ctx.store.replicas.one(version.id, destination);
  ended();
  if (replica === undefined || replica.rule === null || replica.since === null) return;
  measure(ctx, bucket, destination, replica.rule);
  const series = seriesOf(ctx, bucket, destination, replica.rule);
  if (failure === undefined) series.add("ReplicationLatency", (ctx.now - replica.since) / SECOND, "Seconds");
  else series.add("OperationsFailedReplication", 1);
  const details = detailsOf(ctx, version, destination, replica);
  if (failure !== undefined)
    announce(ctx, bucket, "Replication:OperationFailedReplication", version, {
      replication: { ...details, failureReason: failure },
    });
  if (replica.promised === null) return;
  if (replica.late === 1 && failure === undefined)
    announce(ctx, bucket, "Replication:OperationReplicatedAfterThreshold", version, {
      replication: {
        ...details,
        threshold: String(replica.promised),
        replicationTime: String(Math.ceil((ctx.now - replica.since) / MINUTE)),
      },
    });
  ctx.unschedule("replica-late", keyOf({ bucket: bucket.id, version: version.id, destination }));
}

/** The job: the promised time is over, and the replica is not there. */
export function replicaLate(ctx: Write, job: DueJob): void {
  const about = job.payload as unknown as About;
  const bucket = ctx.store.buckets.withId(about.bucket);
  const replica = ctx.store.replicas.one(about.version, about.destination);
  const version = ctx.store.versions.withId(about.version);
  if (bucket === undefined || version === undefined || replica?.status !== "PENDING") return;
  ctx.store.replicas.tellLate(about.version, about.destination);
  const details = detailsOf(ctx, version, about.destination, replica);
  announce(ctx, bucket, "Replication:OperationMissedThreshold", version, {
    replication: { ...details, threshold: String(replica.promised) },
  });
}

/** The kind of job that gives up what a configuration measures no more. */
export const UNTRACKED = "replication-untracked";
const UNTRACKED_AT_ONCE = 500;

/** A configuration took the place of another: what only the earlier one measured is told as not tracked. */
export function changeTracking(
  ctx: Write,
  bucket: Bucket,
  earlier: Replication | undefined,
  later: Replication | undefined,
): void {
  const kept = new Set(trackedBy(later).map(({ rule, bucket: to }) => JSON.stringify([rule, to])));
  for (const { rule, bucket: destination } of trackedBy(earlier)) {
    if (kept.has(JSON.stringify([rule, destination]))) continue;
    const payload = { bucket: bucket.id, destination, rule };
    ctx.schedule(ctx.now, { kind: UNTRACKED, key: JSON.stringify(payload), payload });
  }
}

function trackedBy(replication: Replication | undefined): readonly Target[] {
  return (replication?.rules ?? []).map(({ target }) => target).filter(({ metrics }) => metrics);
}

/** The job: some of what a rule had under way that measures nothing any more. */
export function untrackRule(ctx: Write, job: DueJob): void {
  const about = job.payload as { bucket: number; destination: string; rule: string };
  const bucket = ctx.store.buckets.withId(about.bucket);
  if (bucket === undefined) return;
  const found = ctx.store.replicas.pending(about.destination, about.rule, UNTRACKED_AT_ONCE);
  for (const id of found) {
    const version = ctx.store.versions.withId(id);
    if (version === undefined) ctx.store.replicas.forget(id);
    else untrackOne(ctx, bucket, version, about.destination);
  }
  if (found.length === UNTRACKED_AT_ONCE) ctx.schedule(ctx.now, job);
}

/** A version goes before it has come to its destinations. */
export function untrackVersion(ctx: Write, bucket: Bucket, version: Version): void {
  for (const destination of ctx.store.replicas.measured(version.id))
    untrackOne(ctx, bucket, version, destination);
}

function untrackOne(ctx: Write, bucket: Bucket, version: Version, destination: string): void {
  const replica = ctx.store.replicas.one(version.id, destination);
  if (replica === undefined || replica.since === null) return;
  const replication = detailsOf(ctx, version, destination, replica);
  ctx.store.replicas.untrack(version.id, destination);
  ctx.unschedule("replica-late", keyOf({ bucket: bucket.id, version: version.id, destination }));
  announce(ctx, bucket, "Replication:OperationNotTracked", version, { replication });
}

/** The job: measures what is under way once a minute, for as long as anything is. */
export function measureBacklog(ctx: Write, job: DueJob): void {
  const {
    bucket: id,
    destination,
    rule,
  } = job.payload as { bucket: number; destination: string; rule: string };
  const bucket = ctx.store.buckets.withId(id);
  const since = ctx.store.replicas.oldest(destination, rule);
  if (bucket === undefined || since === undefined) return;
  measure(ctx, bucket, destination, rule);
  seriesOf(ctx, bucket, destination, rule).add("ReplicationLatency", (ctx.now - since) / SECOND, "Seconds");
  ctx.schedule(after(job.dueAt, MINUTE), job);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html#s3-cloudwatch-replication-metrics */
function measure(ctx: Write, bucket: Bucket, destination: string, rule: string): void {
  const { operations, bytes } = ctx.store.replicas.backlog(destination, rule);
  const series = seriesOf(ctx, bucket, destination, rule);
  series.add("OperationsPendingReplication", operations);
  series.add("BytesPendingReplication", bytes, "Bytes");
}

function seriesOf(ctx: Write, { name }: Bucket, destination: string, rule: string) {
  const dimensions = ["SourceBucket", name, "DestinationBucket", destination, "RuleId", rule];
  return ctx.meter.series(ctx.scope, NAMESPACE, ...dimensions);
}

function detailsOf(ctx: Write, version: Version, destination: string, replica: Replica): ReplicationDetails {
  return {
    replicationRuleId: replica.rule ?? "",
    destinationBucket: bucketArn(ctx.scope, destination),
    s3Operation: version.marker === 1 ? "OBJECT_DELETE" : "OBJECT_PUT",
    requestTime: isoInstant(replica.since as Instant),
  };
}
