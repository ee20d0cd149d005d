/** S3 Batch Operations, as S3 Control is asked for them. */
import type { CreateJobRequest, JobStatus, S3Tag } from "../../../../gen/s3control.ts";
import * as errors from "../../errors.ts";
import type { Read } from "../../kit.ts";
import { checkedTags, tagSet } from "../../object/tags.ts";
import type { JobRow } from "../../store/batch.ts";
import { read, write } from "../kit.ts";
import { described, hasEnded, type Job, jobOf, listed, NO_PROGRESS, operationName } from "./job.ts";
import { changeStatus, goOn, jobArn, resumePaused } from "./run.ts";

const TAGS_MAX = 50;
const PAGE_MAX = 1_000;
const REPORT = "Report_CSV_20180820";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateJob.html */
export const CreateJob = write("CreateJob", (ctx, input) => {
  check(input);
  const { ClientRequestToken: token, Priority: priority, Tags = [], AccountId: _, ...rest } = input;
  const request = JSON.stringify({ ...rest, ClientRequestToken: token, Priority: priority });
  const present = ctx.store.batch.jobOfToken(token);
  if (present !== undefined) {
    if (present.request !== request) throw errors.jobTokenReused();
    return { JobId: present.id };
  }
  const id = ctx.ids.uuid();
  ctx.store.batch.put({
    id,
    token,
    createdAt: ctx.now,
    status: "New",
    priority,
    request,
    progress: JSON.stringify(NO_PROGRESS),
    tags: JSON.stringify(jobTags(Tags)),
  });
  goOn(ctx, id);
  return { JobId: id };
});

function check(input: CreateJobRequest): void {
  const { Operation, Manifest, ManifestGenerator, Report, Priority } = input;
  const operations = Object.values(Operation).filter((each) => each !== undefined);
  if (operations.length !== 1) throw errors.invalidRequest("Exactly one operation must be specified.");
  if ((Manifest === undefined) === (ManifestGenerator === undefined))
    throw errors.invalidRequest("Either a Manifest or a ManifestGenerator must be specified.");
  if (Priority < 0) throw errors.invalidRequest("The priority must not be negative.");
  if (
    Report.Enabled &&
    (Report.Bucket === undefined || Report.Format !== REPORT || Report.ReportScope === undefined)
  )
    throw errors.invalidRequest("An enabled report needs a Bucket, a Format and a ReportScope.");
  if (Manifest !== undefined) checkManifest(Manifest.Spec.Format, Manifest.Spec.Fields);
  const generator = ManifestGenerator?.S3JobManifestGenerator;
  if (ManifestGenerator !== undefined && generator === undefined)
    throw errors.invalidRequest("A ManifestGenerator must be specified.");
  if (generator?.EnableManifestOutput) throw errors.notBuilt("the output of generated manifests");
  if ((generator?.Filter?.MatchAnyObjectEncryption ?? []).length > 0)
    throw errors.notBuilt("manifests by the encryption of objects");
  checkOperation(input);
}

function checkManifest(format: string, fields: readonly string[] = []): void {
  if (format !== "S3BatchOperations_CSV_20180820") return;
  if (!fields.includes("Bucket") || !fields.includes("Key"))
    throw errors.invalidRequest("The manifest's fields must name Bucket and Key.");
}

function checkOperation({ Operation: operation }: CreateJobRequest): void {
  if (operation.S3UpdateObjectEncryption !== undefined)
    throw errors.notBuilt("S3UpdateObjectEncryption in jobs");
  const checksum = operation.S3ComputeObjectChecksum;
  if (checksum?.ChecksumType === "COMPOSITE") throw errors.notBuilt("composite checksums in jobs");
  const copy = operation.S3PutObjectCopy;
  if (copy !== undefined && copy.TargetResource === undefined)
    throw errors.invalidRequest("A copy needs a TargetResource.");
  if ((copy?.AccessControlGrants ?? []).length > 0)
    throw errors.notBuilt("AccessControlGrants of copies in jobs");
  const metadata = copy?.NewObjectMetadata;
  const unused = ["ContentLength", "ContentMD5", "HttpExpiresDate"] as const;
  const named = unused.find((name) => metadata?.[name] !== undefined);
  if (named !== undefined) throw errors.notBuilt(`${named} of copies in jobs`);
  if (copy?.RequesterPays || metadata?.RequesterCharged) throw errors.notBuilt("jobs whose requester pays");
  if (operation.LambdaInvoke !== undefined && operation.LambdaInvoke.FunctionArn === undefined)
    throw errors.invalidRequest("LambdaInvoke needs a FunctionArn.");
}

function rowOf(ctx: Read, id: string): JobRow {
  const row = ctx.store.batch.job(id);
  if (row === undefined) throw errors.noSuchJob(id);
  return row;
}

export const DescribeJob = read("DescribeJob", (ctx, { JobId: id }) => ({
  Job: described(jobOf(rowOf(ctx, id)), jobArn(ctx, id), ctx.now),
}));

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListJobs.html */
export const ListJobs = read("ListJobs", (ctx, input) => {
  const { JobStatuses: wanted = [], NextToken: token } = input;
  const limit = Math.min(input.MaxResults ?? PAGE_MAX, PAGE_MAX);
  let place = token === undefined ? undefined : placeOf(ctx, token);
  const found: Job[] = [];
  for (;;) {
    const rows = ctx.store.batch.jobs(place, PAGE_MAX);
    for (const row of rows) {
      if (found.length === limit)
        return { Jobs: found.map((job) => listed(job, ctx.now)), NextToken: last(found) };
      if (wanted.length === 0 || wanted.includes(row.status as JobStatus)) found.push(jobOf(row));
    }
    if (rows.length < PAGE_MAX) return { Jobs: found.map((job) => listed(job, ctx.now)) };
    place = rows.at(-1);
  }
});

function last(found: readonly Job[]): string | undefined {
  return found.at(-1)?.id;
}

function placeOf(ctx: Read, token: string): JobRow {
  const row = ctx.store.batch.job(token);
  if (row === undefined) throw errors.invalidJobToken();
  return row;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobPriority.html */
export const UpdateJobPriority = write("UpdateJobPriority", (ctx, { JobId: id, Priority: priority }) => {
  const row = rowOf(ctx, id);
  if (hasEnded(jobOf(row))) throw errors.jobStatus(`The job is ${row.status}.`);
  ctx.store.batch.put({ ...row, priority });
  if (row.status === "Paused") resumePaused(ctx);
  return { JobId: id, Priority: priority };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobStatus.html */
export const UpdateJobStatus = write("UpdateJobStatus", (ctx, input) => {
  const { JobId: id, RequestedJobStatus: wanted, StatusUpdateReason: statusReason } = input;
  const job = jobOf(rowOf(ctx, id));
  const refused = wanted === "Ready" ? job.status !== "Suspended" : hasEnded(job);
  if (refused) throw errors.jobStatus(`A job that is ${job.status} cannot become ${wanted}.`);
  const to = wanted === "Ready" ? "Ready" : "Cancelling";
  const progress = { ...job.progress, ...(statusReason !== undefined && { statusReason }) };
  changeStatus(ctx, { ...job, progress }, to);
  return { JobId: id, Status: to, StatusUpdateReason: statusReason };
});

function jobTags(tags: readonly S3Tag[]): Readonly<Record<string, string>> {
  if (tags.length > TAGS_MAX) throw errors.tooManyJobTags(TAGS_MAX);
  return checkedTags(tags);
}

export const GetJobTagging = read("GetJobTagging", (ctx, { JobId: id }) => ({
  Tags: tagSet(JSON.parse(rowOf(ctx, id).tags) as Record<string, string>),
}));

export const PutJobTagging = write("PutJobTagging", (ctx, { JobId: id, Tags }) => {
  ctx.store.batch.put({ ...rowOf(ctx, id), tags: JSON.stringify(jobTags(Tags)) });
  return {};
});

export const DeleteJobTagging = write("DeleteJobTagging", (ctx, { JobId: id }) => {
  ctx.store.batch.put({ ...rowOf(ctx, id), tags: "{}" });
  return {};
});

/** What conditions of policies may ask of a job. */
export function jobContext(ctx: Read, id: string): Readonly<Record<string, string | number>> {
  const row = ctx.store.batch.job(id);
  if (row === undefined) return {};
  const job = jobOf(row);
  return {
    "s3:ExistingJobPriority": job.priority,
    "s3:ExistingJobOperation": operationName(job.request),
    ...(job.status === "Suspended" && { "s3:JobSuspendedCause": "AWAITING_CONFIRMATION" }),
  };
}
