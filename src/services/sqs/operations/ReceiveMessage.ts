import { after } from "../../../base/instant.ts";
import type { Message, ReceiveMessageRequest, ReceiveMessageResult } from "../../../gen/sqs.ts";
import { NotYet } from "../../../kernel/dispatch/contract.ts";
import { queueAt } from "../addressing.ts";
import { type Delivery, nextVisibleAt, roomInFlight, takeMessages } from "../delivery.ts";
import * as errors from "../errors.ts";
import { checkIdentifier, checkRate } from "../fifo.ts";
import { checkVisibilityTimeout } from "../holding.ts";
import { type Read, type Write, waiting } from "../kit.ts";
import { MESSAGES_PER_RECEIVE_MAX, WAIT_SECONDS_MAX } from "../limits.ts";
import { type Queue, queueArn } from "../queue.ts";
import { repeatedDeliveries, rememberAttempt } from "../receive-attempt.ts";
import { Presentation } from "../presentation.ts";

/**
 * Long polling is the waiting form itself: a send in the same queue, or the end of a timeout or a delay, wakes it.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
 */
export const ReceiveMessage = waiting("ReceiveMessage", {
  deadline: (ctx, input) => after(ctx.now, waitTime(queueAt(ctx, input.QueueUrl), input)),
  wakeOn: (ctx, input) => [queueArn(ctx.scope, queueAt(ctx, input.QueueUrl).name)],
  attempt: (ctx, input) => {
    const queue = queueAt(ctx, input.QueueUrl);
    checkReceive(queue, input);
    const deliveries = receive(ctx, queue, input);
    return deliveries.length === 0 ? new NotYet(nextVisibleAt(ctx, queue)) : answer(ctx, queue, input, deliveries);
  },
  otherwise: () => ({}),
});

function receive(ctx: Write, queue: Queue, input: ReceiveMessageRequest): Delivery[] {
  const { VisibilityTimeout, ReceiveRequestAttemptId, MaxNumberOfMessages = 1 } = input;
  const hidden = VisibilityTimeout === undefined ? queue.visibilityTimeout : VisibilityTimeout * 1_000;
  const repeated = repeatedDeliveries(ctx, queue, ReceiveRequestAttemptId, hidden);
  if (repeated !== undefined) return repeated;
  const wanted = roomInFlight(ctx, queue, MaxNumberOfMessages);
  // Only short polling of a standard queue is told that the queue's room is taken.
  if (wanted <= 0 && !queue.fifo && waitTime(queue, input) === 0)
    throw errors.overLimit("The maximum number of in flight messages is reached.");
  const deliveries = wanted <= 0 ? [] : takeMessages(ctx, queue, wanted, hidden);
  if (deliveries.length > 0) checkRate(ctx, queue, "ReceiveMessage");
  rememberAttempt(ctx, queue, ReceiveRequestAttemptId, deliveries);
  return deliveries;
}

function answer(
  ctx: Read,
  queue: Queue,
  input: ReceiveMessageRequest,
  deliveries: readonly Delivery[],
): ReceiveMessageResult {
  const presentation = new Presentation(input);
  const Messages: Message[] = deliveries.map((delivery) => presentation.of(queue, delivery));
  return { Messages };
}

function checkReceive(queue: Queue, input: ReceiveMessageRequest): void {
  const { MaxNumberOfMessages: max, WaitTimeSeconds: wait, VisibilityTimeout, ReceiveRequestAttemptId } = input;
  if (max !== undefined && !(max >= 1 && max <= MESSAGES_PER_RECEIVE_MAX))
    throw errors.invalidValue("MaxNumberOfMessages", max, "Must be between 1 and 10, if provided.");
  if (wait !== undefined && !(wait >= 0 && wait <= WAIT_SECONDS_MAX))
    throw errors.invalidValue("WaitTimeSeconds", wait, "Must be >= 0 and <= 20, if provided.");
  if (VisibilityTimeout !== undefined) checkVisibilityTimeout(VisibilityTimeout);
  if (ReceiveRequestAttemptId === undefined) return;
  if (!queue.fifo) throw errors.parameterNotForQueueType("ReceiveRequestAttemptId");
  checkIdentifier("ReceiveRequestAttemptId", ReceiveRequestAttemptId);
}

/** In milliseconds. */
function waitTime(queue: Queue, { WaitTimeSeconds }: ReceiveMessageRequest): number {
  return WaitTimeSeconds === undefined ? queue.waitTime : WaitTimeSeconds * 1_000;
}
