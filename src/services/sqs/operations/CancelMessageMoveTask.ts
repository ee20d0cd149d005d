import { taskDoesNotExist, taskNotRunning } from "../errors.ts";
import { write } from "../kit.ts";
import { parseTaskHandle, runTask } from "../move-task.ts";
import { queueOfArn } from "./StartMessageMoveTask.ts";

/**
 * What was moved stays moved. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html
 */
export const CancelMessageMoveTask = write("CancelMessageMoveTask", (ctx, { TaskHandle }) => {
  const { taskId, sourceArn } = parseTaskHandle(TaskHandle);
  queueOfArn(ctx, "SourceArn", sourceArn);
  const task = ctx.store.moveTasks.byId(taskId);
  if (task === undefined || task.sourceArn !== sourceArn) throw taskDoesNotExist();
  if (task.status !== "RUNNING") throw taskNotRunning(task.status);
  ctx.store.moveTasks.put({ ...task, status: "CANCELLING" });
  runTask(ctx, task, ctx.now);
  return { ApproximateNumberOfMessagesMoved: task.moved };
});
