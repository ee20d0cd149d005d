/**
 * Jobs at work: one step after the other by the clock, each as a job of the cell.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html
 */
import { after, DAY, type Duration, SECOND } from "../../../../base/instant.ts";
import type { JobFailure, JobStatus, S3JobManifestGenerator } from "../../../../gen/s3control.ts";
import type { DueJob } from "../../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../../kernel/iam/principal.ts";
import { addressed } from "../../addressing.ts";
import { mayReplicate } from "../../authz.ts";
import { bucketArn } from "../../bucket/bucket.ts";
import type { Prepare, Read, Write } from "../../kit.ts";
import { bucketNameIn } from "../../replication/configuration.ts";
import { replicateExisting } from "../../replication/outgoing.ts";
import { assumedRole } from "../../replication/session.ts";
import type { TaskRow } from "../../store/batch.ts";
import { failsTooOften, hasEnded, type Job, jobOf, moved, type Progress } from "./job.ts";
import { BadManifest, LISTING_ACTION, type NewTask, tasksOfBucket, tasksOfManifest } from "./manifest.ts";
import { writeReport } from "./report.ts";
import { doTask, type Outcome } from "./tasks.ts";

export const BATCH_JOB = "batch-job";
export const BATCH_SERVICE = "batchoperations.s3.amazonaws.com";

/** What a step takes. AWS names no times. */
const STEP: Duration = 1 * SECOND;
const TASKS_PER_STEP = 100;
/** A job that nobody confirms fails after so long. */
const SUSPENDED_MAX: Duration = 30 * DAY;
/** An ended job is kept so long. */
const KEPT: Duration = 90 * DAY;

export function jobArn({ scope }: Read, id: string): string {
  return `arn:${scope.partition}:s3:${scope.region}:${scope.account}:job/${id}`;
}

/** Has a job go on at the next step. */
export function goOn(ctx: Write, id: string, delay: Duration = STEP): void {
  ctx.schedule(after(ctx.now, delay), { kind: BATCH_JOB, key: id });
}

/** What was prepared for a job in this state. */
interface Prepared {
  readonly from: JobStatus;
  readonly to: JobStatus;
  readonly tasks?: readonly NewTask[];
  readonly done?: ReadonlyArray<{ readonly task: TaskRow; readonly outcome: Outcome | undefined }>;
  readonly role?: RolePrincipal;
  readonly failures?: readonly JobFailure[];
}

export const batchJob = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Prepared | undefined> => {
    const row = ctx.store.batch.job(key);
    if (row === undefined) return undefined;
    const job = jobOf(row);
    try {
      return await step(ctx, job);
    } catch (error) {
      if (!(error instanceof AwsError) && !(error instanceof BadManifest)) throw error;
      const FailureCode = error instanceof AwsError ? error.code : "ManifestParseError";
      const failures = [{ FailureCode, FailureReason: error.message }];
      return { from: job.status, to: "Failed", failures };
    }
  },
  commit: (ctx: Write, { key }: DueJob, prepared: Prepared | undefined): void => {
    const row = ctx.store.batch.job(key);
    if (row === undefined || prepared === undefined) return;
    const job = jobOf(row);
    if (job.status !== prepared.from) goOn(ctx, key, 0);
    else if (hasEnded(job)) ctx.store.batch.remove(key);
    else advance(ctx, job, prepared);
  },
};

async function step(ctx: Prepare, job: Job): Promise<Prepared> {
  const from = job.status;
  switch (from) {
    case "New":
      return { from, to: "Preparing" };
    case "Preparing":
      return {
        from,
        to: job.request.ConfirmationRequired ? "Suspended" : "Ready",
        tasks: await findTasks(ctx, job),
      };
    case "Suspended":
      return { from, to: "Failed", failures: [NOT_CONFIRMED] };
    case "Ready":
    case "Paused":
      return { from, to: isOutranked(ctx, job) ? "Paused" : "Active" };
    case "Active":
      return isOutranked(ctx, job) ? { from, to: "Paused" } : work(ctx, job);
    default: {
      await writeReport(ctx, await roleOf(ctx, job), job);
      return { from, to: END_OF[from] ?? from };
    }
  }
}

const NOT_CONFIRMED: JobFailure = {
  FailureCode: "JobNotConfirmed",
  FailureReason: "The job was not confirmed within 30 days.",
};
const END_OF: Readonly<Partial<Record<JobStatus, JobStatus>>> = {
  Completing: "Complete",
  Failing: "Failed",
  Cancelling: "Cancelled",
};

/** A more urgent job is at work: this one pauses. */
function isOutranked(ctx: Read, { priority }: Job): boolean {
  return (ctx.store.batch.first("Active")?.priority ?? -1) > priority;
}

function roleOf(ctx: Prepare, { id, request }: Job): Promise<RolePrincipal> {
  const assuming = {
    service: BATCH_SERVICE,
    sessionName: `s3-batch-operations_${id}`,
    sourceArn: jobArn(ctx, id),
  };
  return assumedRole(ctx, request.RoleArn, assuming);
}

async function findTasks(ctx: Prepare, job: Job): Promise<NewTask[]> {
  const { Manifest, ManifestGenerator, Operation } = job.request;
  const role = await roleOf(ctx, job);
  if (Manifest !== undefined) return tasksOfManifest(ctx, role, Manifest);
  const generator = ManifestGenerator?.S3JobManifestGenerator as S3JobManifestGenerator;
  const { bucket } = addressed(ctx, { Bucket: bucketNameIn(generator.SourceBucket) });
  const resource = bucketArn(ctx.scope, bucket.name);
  if (!ctx.permits({ action: `s3:${LISTING_ACTION}`, resource }, role))
    throw new BadManifest(`The role may not ${LISTING_ACTION} for ${resource}.`);
  return [...tasksOfBucket(ctx, bucket, generator, Operation.S3ReplicateObject !== undefined)];
}

async function work(ctx: Prepare, job: Job): Promise<Prepared> {
  const from = job.status;
  const { succeeded, failed } = job.progress;
  const tasks = ctx.store.batch.tasks(job.id, succeeded + failed, TASKS_PER_STEP);
  if (tasks.length === 0) return { from, to: "Completing" };
  const role = await roleOf(ctx, job);
  const done: { task: TaskRow; outcome: Outcome | undefined }[] = [];
  const here = job.request.Operation.S3ReplicateObject !== undefined;
  for (const task of tasks)
    done.push({ task, outcome: here ? undefined : await doTask(ctx, role, job.id, job.request, task) });
  return { from, to: "Active", done, role };
}

function advance(ctx: Write, job: Job, prepared: Prepared): void {
  const { tasks, done = [], role, failures } = prepared;
  let progress: Progress = job.progress;
  if (tasks !== undefined) {
    tasks.forEach((task, number) => {
      ctx.store.batch.addTask(job.id, { ...task, number });
    });
    progress = { ...progress, total: tasks.length };
  }
  for (const { task, outcome = replicate(ctx, role as RolePrincipal, task) } of done) {
    ctx.store.batch.endTask(job.id, task.number, JSON.stringify(outcome));
    const { status } = outcome;
    progress = { ...progress, [status]: progress[status] + 1 };
  }
  if (failures !== undefined) progress = { ...progress, failures };
  const to = failsTooOften(progress) && prepared.to === "Active" ? "Failing" : prepared.to;
  changeStatus(ctx, { ...job, progress }, to);
}

/** Notes a job's new state and plans what follows from it. */
export function changeStatus(ctx: Write, job: Job, to: JobStatus): void {
  const progress = moved(job.progress, job.status, to, ctx.now);
  const row = ctx.store.batch.job(job.id);
  if (row === undefined) return;
  ctx.store.batch.put({ ...row, status: to, progress: JSON.stringify(progress) });
  if (to === "Suspended") goOn(ctx, job.id, SUSPENDED_MAX);
  else if (hasEnded({ status: to })) {
    goOn(ctx, job.id, KEPT);
    resumePaused(ctx);
  } else if (to === "Paused") ctx.unschedule(BATCH_JOB, job.id);
  else goOn(ctx, job.id);
}

/** The most urgent of the jobs that pause goes on. */
export function resumePaused(ctx: Write): void {
  const paused = ctx.store.batch.first("Paused");
  if (paused !== undefined) goOn(ctx, paused.id);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html */
function replicate(ctx: Write, role: RolePrincipal, { bucket: name, key, versionId }: TaskRow): Outcome {
  const failed = (http: number, code: string, message: string): Outcome => ({
    status: "failed",
    http,
    code,
    message,
  });
  const bucket = ctx.store.buckets.named(name);
  const version =
    bucket &&
    (versionId === null
      ? ctx.store.versions.latest(bucket.id, key)
      : ctx.store.versions.version(bucket.id, key, versionId));
  if (bucket === undefined || version === undefined) return failed(404, "NoSuchKey", "SrcObjectNotFound");
  if (!mayReplicate(ctx, name, key, ["InitiateReplication"], role))
    return failed(403, "AccessDenied", "InitiateReplicationNotPermitted");
  if (!replicateExisting(ctx, bucket, version)) return failed(400, "InvalidRequest", "SrcObjectNotEligible");
  return { status: "succeeded", http: 200, code: "", message: "Successful" };
}
