/**
 * A job's completion report.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-examples-reports.html
 */
import { hash } from "node:crypto";
import { isoInstant } from "../../../../base/instant.ts";
import { s3 } from "../../../../gen/s3.ts";
import { WholeBody } from "../../../../kernel/edge/body.ts";
import type { RolePrincipal } from "../../../../kernel/iam/principal.ts";
import { BUCKET_NAME } from "../../addressing.ts";
import type { Prepare } from "../../kit.ts";
import { bucketNameIn } from "../../replication/configuration.ts";
import type { TaskRow } from "../../store/batch.ts";
import type { Job } from "./job.ts";
import type { Outcome } from "./tasks.ts";

const TASKS_AT_ONCE = 1_000;
const SCHEMA = "Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage";

/** Writes it as the job's role. Throws the AwsError with which the bucket refuses it. */
export async function writeReport(ctx: Prepare, role: RolePrincipal, job: Job): Promise<void> {
  const { Report: report } = job.request;
  if (!report.Enabled) return;
  const Bucket = bucketNameIn(report.Bucket ?? "");
  const folder = `${report.Prefix === undefined || report.Prefix === "" ? "" : `${report.Prefix}/`}job-${job.id}`;
  const put = putter(ctx, role, Bucket, report.ExpectedBucketOwner);
  const texts = textsOf(ctx, job);
  const results: object[] = [];
  for (const status of ["succeeded", "failed"] as const) {
    const text = texts[status];
    if (text === "" || (status === "succeeded" && report.ReportScope === "FailedTasksOnly")) continue;
    const Key = `${folder}/results/${hash("sha1", `${job.id} ${status}`, "hex")}.csv`;
    await put(Key, text);
    results.push({ TaskExecutionStatus: status, Bucket, MD5Checksum: hash("md5", text, "hex"), Key });
  }
  const manifest = JSON.stringify({
    Format: "Report_CSV_20180820",
    ReportCreationDate: isoInstant(ctx.now),
    Results: results,
    ReportSchema: SCHEMA,
  });
  await put(`${folder}/manifest.json`, manifest);
  await put(`${folder}/manifest.json.md5`, hash("md5", manifest, "hex"));
}

function putter(ctx: Prepare, role: RolePrincipal, Bucket: string, owner: string | undefined) {
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, Bucket)?.region ?? ctx.scope.region;
  return async (Key: string, text: string): Promise<void> => {
    const Body = new WholeBody(Buffer.from(text));
    const input = { Bucket, Key, Body, ServerSideEncryption: "AES256", ExpectedBucketOwner: owner } as const;
    await ctx.call(s3, "PutObject", input, { as: role, region });
  };
}

function textsOf(ctx: Prepare, { id }: Job): Record<Outcome["status"], string> {
  const texts = { succeeded: "", failed: "" };
  for (let from = 0; ; from += TASKS_AT_ONCE) {
    const tasks = ctx.store.batch.tasks(id, from, TASKS_AT_ONCE);
    for (const task of tasks) {
      if (task.outcome === null) continue;
      const outcome = JSON.parse(task.outcome) as Outcome;
      texts[outcome.status] += rowOf(task, outcome);
    }
    if (tasks.length < TASKS_AT_ONCE) return texts;
  }
}

/** In the order of AWS's own reports: the status before the code, whatever their schema says. */
function rowOf({ bucket, key, versionId }: TaskRow, { status, http, code, message }: Outcome): string {
  const encoded = encodeURIComponent(key).replaceAll("%2F", "/");
  const columns = [bucket, encoded, versionId ?? "", status, String(http), code, quoted(message)];
  return `${columns.join(",")}\n`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
