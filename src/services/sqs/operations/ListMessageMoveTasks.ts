import type { ListMessageMoveTasksResultEntry } from "../../../gen/sqs.ts";
import { invalidValue } from "../errors.ts";
import { read } from "../kit.ts";
import { MOVE_TASKS_LISTED_MAX } from "../limits.ts";
import { type MoveTask, taskHandle } from "../move-task.ts";
import { queueOfArn } from "./StartMessageMoveTask.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html */
export const ListMessageMoveTasks = read("ListMessageMoveTasks", (ctx, { SourceArn, MaxResults = 1 }) => {
  if (!(MaxResults >= 1 && MaxResults <= MOVE_TASKS_LISTED_MAX))
    throw invalidValue("MaxResults", MaxResults, "Must be between 1 and 10, if provided.");
  queueOfArn(ctx, "SourceArn", SourceArn);
  const tasks = ctx.store.moveTasks.latest(SourceArn, MaxResults);
  return tasks.length === 0 ? {} : { Results: tasks.map(shown) };
});

function shown(task: MoveTask): ListMessageMoveTasksResultEntry {
  return {
    TaskHandle: task.status === "RUNNING" ? taskHandle(task) : undefined,
    Status: task.status,
    SourceArn: task.sourceArn,
    DestinationArn: task.destinationArn,
    MaxNumberOfMessagesPerSecond: task.perSecond,
    ApproximateNumberOfMessagesMoved: task.moved,
    ApproximateNumberOfMessagesToMove: task.toMove,
    FailureReason: task.failureReason,
    StartedTimestamp: task.startedAt,
  };
}
