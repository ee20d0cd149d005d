/** Exports of log groups into buckets. */
import type { ExportTask } from "../../../gen/logs.ts";
import { checkStandard, groupNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { checkBucket } from "../exporting.ts";
import { read, staged, write } from "../kit.ts";
import { DESCRIBED_MAX } from "../limits.ts";
import { page, pageAfter } from "../paging.ts";

const PREFIX_DEFAULT = "exportedlogs";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateExportTask.html */
export const CreateExportTask = staged("CreateExportTask", {
  prepare: async (ctx, input) => {
    const group = groupNamed(ctx, input.logGroupName);
    checkStandard(group, "CreateExportTask");
    if (input.from >= input.to)
      throw errors.invalidParameter("The 'from' value must be before the 'to' value.");
    await checkBucket(ctx, group, input.destination, input.destinationPrefix ?? PREFIX_DEFAULT);
  },
  commit: (ctx, input) => {
    groupNamed(ctx, input.logGroupName);
    if (ctx.store.exportTask.list().some(isActive)) throw errors.limitExceeded();
    const taskId = ctx.ids.uuid();
    ctx.store.exportTask.put(taskId, {
      taskId,
      ...(input.taskName !== undefined && { taskName: input.taskName }),
      logGroupName: input.logGroupName,
      ...(input.logStreamNamePrefix !== undefined && { logStreamNamePrefix: input.logStreamNamePrefix }),
      from: input.from,
      to: input.to,
      destination: input.destination,
      destinationPrefix: input.destinationPrefix ?? PREFIX_DEFAULT,
      status: { code: "PENDING", message: "Task is pending" },
      executionInfo: { creationTime: ctx.now },
    });
    ctx.schedule(ctx.now, { kind: "export", key: taskId });
    return { taskId };
  },
});

function isActive({ status }: ExportTask): boolean {
  return status?.code === "PENDING" || status?.code === "RUNNING";
}

export const DescribeExportTasks = read("DescribeExportTasks", (ctx, input) => {
  const { taskId, statusCode, limit = DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "export tasks", input.nextToken);
  const found = ctx.store.exportTask
    .list("", after)
    .filter((task) => taskId === undefined || task.taskId === taskId)
    .filter((task) => statusCode === undefined || task.status?.code === statusCode);
  const { items, nextToken } = page(ctx, "export tasks", found, limit, (task) => task.taskId ?? "");
  const exportTasks = items.map(({ logStreamNamePrefix: _, ...shown }) => shown);
  return { exportTasks, ...(nextToken && { nextToken }) };
});

export const CancelExportTask = write("CancelExportTask", (ctx, { taskId }) => {
  const task = ctx.store.exportTask.get(taskId);
  if (task === undefined) throw errors.resourceNotFound("The specified export task does not exist.");
  if (!isActive(task))
    throw errors.invalidOperation("The specified export task has already finished and can't be cancelled.");
  ctx.unschedule("export", taskId);
  ctx.store.exportTask.put(taskId, { ...task, status: { code: "CANCELLED", message: "Task was cancelled" } });
  return {};
});
