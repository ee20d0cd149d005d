/**
 * Writes a log group into a bucket: one compressed file for each stream.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3ExportTasks.html
 */
import { gzipSync } from "node:zlib";
import { s3 } from "../../gen/s3.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import { logsPrincipal, type OpenedKey, openDataKeys } from "./encryption.ts";
import { invalidParameter } from "./errors.ts";
import { groupArn, type LogGroup } from "./group.ts";
import type { Prepare, Write } from "./kit.ts";
import { forwards, openChunk } from "./reading.ts";
import type { KeptExportTask } from "./store.ts";

const TEST_KEY = "aws-logs-write-test";
const TEST_TEXT = "Permission Check Successful";

/** Refuses a bucket that CloudWatch Logs may not look at or write to. */
export async function checkBucket(
  ctx: Prepare,
  group: LogGroup,
  Bucket: string,
  prefix: string,
): Promise<void> {
  const as = logsPrincipal(ctx, `${groupArn(ctx.scope, group.name)}:*`);
  await granted("GetBucketAcl", () => ctx.call(s3, "GetBucketAcl", { Bucket }, { as }));
  await granted("PutObject", () => put(ctx, group, Bucket, `${prefix}/${TEST_KEY}`, Buffer.from(TEST_TEXT)));
}

async function granted(action: string, ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "NoSuchBucket") throw invalidParameter("The specified bucket does not exist");
    throw invalidParameter(
      `${action} call on the given bucket failed. ` +
        "Please check if CloudWatch Logs has been granted permission to perform this operation.",
    );
  }
}

async function put(
  ctx: Prepare,
  group: LogGroup,
  Bucket: string,
  Key: string,
  bytes: Uint8Array,
): Promise<void> {
  const as = logsPrincipal(ctx, `${groupArn(ctx.scope, group.name)}:*`);
  await ctx.call(s3, "PutObject", { Bucket, Key, Body: new WholeBody(bytes) }, { as });
}

/** The job: writes the files, and says how that went. */
export const exportLogs = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<string | undefined> => {
    const task = ctx.store.exportTask.get(job.key);
    const group = ctx.store.groups.named(task?.logGroupName ?? "");
    if (task === undefined) return undefined;
    if (group === undefined) return "The specified log group does not exist.";
    try {
      await write(ctx, group, task);
      return undefined;
    } catch (error) {
      if (error instanceof AwsError) return error.message;
      throw error;
    }
  },
  commit: (ctx: Write, job: DueJob, failure: string | undefined): void => {
    const task = ctx.store.exportTask.get(job.key);
    if (task === undefined || task.status?.code !== "PENDING") return;
    const status =
      failure === undefined
        ? ({ code: "COMPLETED", message: "Completed successfully" } as const)
        : ({ code: "FAILED", message: failure } as const);
    const executionInfo = { ...task.executionInfo, completionTime: ctx.now };
    ctx.store.exportTask.put(job.key, { ...task, status, executionInfo });
  },
  apart: true as const,
};

async function write(ctx: Prepare, group: LogGroup, task: KeptExportTask): Promise<void> {
  const { taskId, destination = "", destinationPrefix, logStreamNamePrefix = "", from = 0, to = 0 } = task;
  const opened = await openDataKeys(ctx, group, "all");
  for (const stream of ctx.store.streams.byName(group.id, logStreamNamePrefix, "", Number.MAX_SAFE_INTEGER)) {
    const text = textOf(ctx, group, stream.id, from, to, opened);
    if (text === "") continue;
    const key = `${destinationPrefix}/${taskId}/${stream.name.replaceAll("/", "-")}/000000.gz`;
    await put(ctx, group, destination, key, gzipSync(text));
  }
}

function textOf(
  ctx: Prepare,
  group: LogGroup,
  stream: number,
  from: number,
  to: number,
  opened: readonly OpenedKey[] | undefined,
): string {
  const lines: string[] = [];
  const places = ctx.store.chunks.ofStream(stream, from, to);
  for (const event of forwards(places, (id) => openChunk(ctx, group, id, opened), {
    at: from,
    sequence: 0,
  })) {
    if (event.at >= to) break;
    lines.push(`${new Date(event.at).toISOString()} ${event.message}\n`);
  }
  return lines.join("");
}
