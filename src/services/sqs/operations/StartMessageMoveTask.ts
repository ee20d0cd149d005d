import { parseArn } from "../../../aws/arn.ts";
import { after, SECOND } from "../../../base/instant.ts";
import type { StartMessageMoveTaskRequest } from "../../../gen/sqs.ts";
import * as errors from "../errors.ts";
import { type Read, write } from "../kit.ts";
import { MOVE_TASK_KEPT, MOVES_PER_SECOND_MAX } from "../limits.ts";
import { isActive, type MoveTask, runTask, taskHandle } from "../move-task.ts";
import { type Queue, queueNameIn } from "../queue.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html */
export const StartMessageMoveTask = write("StartMessageMoveTask", (ctx, input) => {
  const { SourceArn, DestinationArn, MaxNumberOfMessagesPerSecond: perSecond } = input;
  if (perSecond !== undefined && !(perSecond >= 1 && perSecond <= MOVES_PER_SECOND_MAX))
    throw errors.invalidValue(
      "MaxNumberOfMessagesPerSecond",
      perSecond,
      "Must be between 1 and 500, if provided.",
    );
  const source = queueOfArn(ctx, "SourceArn", SourceArn);
  if (ctx.store.queues.sourcesOf(source.name, "", 1).length === 0) throw errors.notADeadLetterQueue();
  if (DestinationArn !== undefined) checkDestination(ctx, source, input);
  if (ctx.store.moveTasks.latest(SourceArn, 1).some(isActive)) throw errors.taskAlreadyRunning();
  const { visible, inFlight, delayed } = ctx.store.boxes.counts(source.box, ctx.now);
  const task: MoveTask = {
    id: ctx.ids.uuid(),
    sourceArn: SourceArn,
    ...(DestinationArn !== undefined && { destinationArn: DestinationArn }),
    ...(perSecond !== undefined && { perSecond }),
    startedAt: ctx.now,
    status: "RUNNING",
    moved: 0,
    toMove: visible + inFlight + delayed,
  };
  ctx.store.moveTasks.forget(SourceArn, after(ctx.now, -MOVE_TASK_KEPT));
  ctx.store.moveTasks.put(task);
  runTask(ctx, task, perSecond === undefined ? ctx.now : after(ctx.now, SECOND));
  return { TaskHandle: taskHandle(task) };
});

function checkDestination(
  ctx: Read,
  source: Queue,
  { SourceArn, DestinationArn }: StartMessageMoveTaskRequest,
): void {
  const destination = queueOfArn(ctx, "DestinationArn", DestinationArn ?? "");
  if (SourceArn === DestinationArn)
    throw errors.invalidParameter("Source queue arn and destination queue arn must be different.");
  if (destination.fifo !== source.fifo)
    throw errors.invalidParameter("Source queue and destination queue must be of the same type.");
}

/** The queue an ARN names; tasks move messages within one account and Region only. */
export function queueOfArn(ctx: Read, parameter: "SourceArn" | "DestinationArn", arn: string): Queue {
  if (parseArn(arn)?.service !== "sqs")
    throw errors.invalidParameter(
      `You must use this format to specify the ${parameter}: ` +
        "arn:<partition>:<service>:<region>:<account-id>:<resource-id>",
    );
  const name = queueNameIn(ctx.scope, arn);
  const queue = name === undefined ? undefined : ctx.store.queues.named(name);
  if (queue === undefined) throw errors.arnNotFound(parameter);
  return queue;
}
