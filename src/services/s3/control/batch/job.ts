/**
 * A job of S3 Batch Operations. Pure.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html
 */
import { type Instant, instant } from "../../../../base/instant.ts";
import type {
  CreateJobRequest,
  JobDescriptor,
  JobFailure,
  JobListDescriptor,
  JobStatus,
  OperationName,
  S3GeneratedManifestDescriptor,
} from "../../../../gen/s3control.ts";
import type { JobRow } from "../../store/batch.ts";

/** How far a job has come. Times in epoch milliseconds. */
export interface Progress {
  readonly total?: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Since when it has been active; what it was active before. */
  readonly activeSince?: Instant;
  readonly activeMilliseconds: number;
  readonly endedAt?: Instant;
  readonly suspendedAt?: Instant;
  readonly statusReason?: string;
  readonly failures?: readonly JobFailure[];
  readonly generated?: S3GeneratedManifestDescriptor;
}

/** A job with its row read. */
export interface Job {
  readonly id: string;
  readonly createdAt: Instant;
  readonly status: JobStatus;
  readonly priority: number;
  readonly request: CreateJobRequest;
  readonly progress: Progress;
}

export const NO_PROGRESS: Progress = { succeeded: 0, failed: 0, activeMilliseconds: 0 };

export function jobOf({ id, createdAt, status, priority, request, progress }: JobRow): Job {
  return {
    id,
    createdAt,
    status: status as JobStatus,
    priority,
    request: JSON.parse(request) as CreateJobRequest,
    progress: JSON.parse(progress) as Progress,
  };
}

const ENDED: ReadonlySet<JobStatus> = new Set(["Complete", "Failed", "Cancelled"]);

export function hasEnded({ status }: Pick<Job, "status">): boolean {
  return ENDED.has(status);
}

/** The one operation that a job does. */
export function operationName({ Operation }: CreateJobRequest): OperationName {
  const [name] = Object.entries(Operation).flatMap(([each, value]) => (value === undefined ? [] : [each]));
  return name as OperationName;
}

/** Tasks that must have been tried before too many failures end a job, and the share that is too many. */
const TRIED_MIN = 1_000;
const FAILED_SHARE_MAX = 0.5;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html#batch-ops-job-status-failure */
export function failsTooOften({ succeeded, failed }: Progress): boolean {
  const tried = succeeded + failed;
  return tried > TRIED_MIN && failed / tried > FAILED_SHARE_MAX;
}

/** The same job in another state; time in "Active" is kept. */
export function moved(progress: Progress, from: JobStatus, to: JobStatus, now: Instant): Progress {
  const { activeSince, ...rest } = progress;
  const activeMilliseconds =
    from === "Active" && activeSince !== undefined
      ? progress.activeMilliseconds + (now - activeSince)
      : progress.activeMilliseconds;
  return {
    ...rest,
    activeMilliseconds,
    ...(to === "Active" && {
      activeSince: from === "Active" && activeSince !== undefined ? activeSince : now,
    }),
    ...(to === "Suspended" && { suspendedAt: now }),
    ...(ENDED.has(to) && { endedAt: now }),
  };
}

function summary({ progress }: Job, now: Instant) {
  const { total, succeeded, failed, activeMilliseconds, activeSince } = progress;
  const active = activeMilliseconds + (activeSince === undefined ? 0 : now - activeSince);
  return {
    TotalNumberOfTasks: total ?? 0,
    NumberOfTasksSucceeded: succeeded,
    NumberOfTasksFailed: failed,
    Timers: { ElapsedTimeInActiveSeconds: Math.floor(active / 1_000) },
  };
}

export function described(job: Job, arn: string, now: Instant): JobDescriptor {
  const { request, progress } = job;
  return {
    JobId: job.id,
    JobArn: arn,
    ConfirmationRequired: request.ConfirmationRequired === true,
    Description: request.Description,
    Status: job.status,
    Manifest: request.Manifest,
    ManifestGenerator: request.ManifestGenerator,
    GeneratedManifestDescriptor: progress.generated,
    Operation: request.Operation,
    Priority: job.priority,
    ProgressSummary: summary(job, now),
    StatusUpdateReason: progress.statusReason,
    FailureReasons: progress.failures ?? [],
    Report: request.Report,
    CreationTime: job.createdAt,
    TerminationDate: progress.endedAt,
    RoleArn: request.RoleArn,
    SuspendedDate: progress.suspendedAt,
    SuspendedCause: job.status === "Suspended" ? AWAITING_CONFIRMATION : undefined,
  };
}

export const AWAITING_CONFIRMATION = "AWAITING_CONFIRMATION";

export function listed(job: Job, now: Instant): JobListDescriptor {
  return {
    JobId: job.id,
    Description: job.request.Description,
    Operation: operationName(job.request),
    Priority: job.priority,
    Status: job.status,
    CreationTime: job.createdAt,
    TerminationDate: job.progress.endedAt,
    ProgressSummary: summary(job, now),
  };
}

/** Timestamps of a kept request are numbers again. */
export function instantOf(value: number | undefined): Instant | undefined {
  return value === undefined ? undefined : instant(value);
}
