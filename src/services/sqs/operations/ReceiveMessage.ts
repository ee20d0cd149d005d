import { after, type Instant } from "../../../base/instant.ts";
import type { ReceiveMessageRequest } from "../../../gen/sqs.ts";
import { NotYet } from "../../../kernel/dispatch/contract.ts";
import { queueAt, queueNameAt } from "../addressing.ts";
import { dataKeysToReceive, isReadable, keepOpen } from "../data-key.ts";
import { type Delivery, nextVisibleAt, roomInFlight, takeMessages, upcoming } from "../delivery.ts";
import * as errors from "../errors.ts";
import { checkIdentifier, checkRate } from "../fifo.ts";
import { checkVisibilityTimeout } from "../holding.ts";
import { type Write, waiting } from "../kit.ts";
import { MESSAGES_PER_RECEIVE_MAX, WAIT_SECONDS_MAX } from "../limits.ts";
import { Presentation } from "../presentation.ts";
import { type Queue, queueArn } from "../queue.ts";
import { rememberAttempt, repeatedDeliveries } from "../receive-attempt.ts";

/**
 * Long polling is the waiting form itself: a send in the same queue, or the end of a timeout or a delay, wakes it.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
 */
export const ReceiveMessage = waiting("ReceiveMessage", {
  deadline: (ctx, input) =>
    after(ctx.now, milliseconds(input.WaitTimeSeconds) ?? queueAt(ctx, input.QueueUrl).waitTime),
  wakeOn: (ctx, input) => [queueArn(ctx.scope, queueNameAt(input.QueueUrl))],
  prepare: (ctx, input) =>
    dataKeysToReceive(ctx, queueAt(ctx, input.QueueUrl), input.MaxNumberOfMessages ?? 1),
  attempt: (ctx, input, dataKeys) => {
    const queue = queueAt(ctx, input.QueueUrl);
    checkReceive(queue, input);
    const presentation = new Presentation(input);
    keepOpen(ctx, queue, dataKeys);
    const deliveries = receive(ctx, queue, input);
    if (deliveries.length === 0) return new NotYet(nextAttemptAt(ctx, queue));
    return { Messages: deliveries.map((delivery) => presentation.of(ctx, queue, delivery)) };
  },
  otherwise: () => ({}),
});

/** At once where messages came meanwhile whose data keys nobody has asked for yet. */
function nextAttemptAt(ctx: Write, queue: Queue): Instant | undefined {
  const locked = ctx.store.dataKeys.any() && upcoming(ctx, queue, 1).some((each) => !isReadable(ctx, each));
  return locked ? ctx.now : nextVisibleAt(ctx, queue);
}

function receive(ctx: Write, queue: Queue, input: ReceiveMessageRequest): Delivery[] {
  const { VisibilityTimeout, ReceiveRequestAttemptId, MaxNumberOfMessages = 1 } = input;
  const hidden = milliseconds(VisibilityTimeout) ?? queue.visibilityTimeout;
  const repeated = repeatedDeliveries(ctx, queue, ReceiveRequestAttemptId, hidden);
  if (repeated !== undefined) return repeated;
  const wanted = roomInFlight(ctx, queue, MaxNumberOfMessages);
  // Only short polling of a standard queue is told that the queue's room is taken.
  if (wanted <= 0 && !queue.fifo && (milliseconds(input.WaitTimeSeconds) ?? queue.waitTime) === 0)
    throw errors.overLimit("The maximum number of in flight messages is reached.");
  const deliveries = wanted <= 0 ? [] : takeMessages(ctx, queue, wanted, hidden);
  if (deliveries.length > 0) checkRate(ctx, queue, "ReceiveMessage");
  rememberAttempt(ctx, queue, ReceiveRequestAttemptId, deliveries);
  return deliveries;
}

function checkReceive(queue: Queue, input: ReceiveMessageRequest): void {
  const {
    MaxNumberOfMessages: max,
    WaitTimeSeconds: wait,
    VisibilityTimeout,
    ReceiveRequestAttemptId,
  } = input;
  if (max !== undefined && !(max >= 1 && max <= MESSAGES_PER_RECEIVE_MAX))
    throw errors.invalidValue("MaxNumberOfMessages", max, "Must be between 1 and 10, if provided.");
  if (wait !== undefined && !(wait >= 0 && wait <= WAIT_SECONDS_MAX))
    throw errors.invalidValue("WaitTimeSeconds", wait, "Must be >= 0 and <= 20, if provided.");
  if (VisibilityTimeout !== undefined) checkVisibilityTimeout(VisibilityTimeout);
  if (ReceiveRequestAttemptId === undefined) return;
  if (!queue.fifo) throw errors.parameterNotForQueueType("ReceiveRequestAttemptId");
  checkIdentifier("ReceiveRequestAttemptId", ReceiveRequestAttemptId);
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1_000;
