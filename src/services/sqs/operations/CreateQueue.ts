import type { Instant } from "../../../base/instant.ts";
import type { CreateQueueRequest } from "../../../gen/sqs.ts";
import {
  defaultAttributes,
  mergedAttributes,
  normalAttributes,
  type QueueAttributes,
} from "../attributes.ts";
import * as errors from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { DELETE_COOL_DOWN } from "../limits.ts";
import { checkQueueName, type Queue, queueUrl } from "../queue.ts";
import { checkDeadLetterTarget } from "../redrive.ts";
import { checkTags } from "../tags.ts";

/**
 * Creates a queue, or answers the one of this name when each attribute given has the value it has there.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
 */
export const CreateQueue = write("CreateQueue", (ctx, input) => {
  const { QueueName } = input;
  if (QueueName === "") throw errors.invalidValue("QueueName", "", "Must specify a queue name.");
  const attributes = newAttributes(ctx, input);
  const existing = ctx.store.queues.named(QueueName);
  if (existing !== undefined) checkSame(existing, attributes);
  else create(ctx, QueueName, attributes, input.tags ?? {});
  return { QueueUrl: queueUrl(ctx.request.endpoint, ctx.scope.account, QueueName) };
});

function newAttributes(ctx: Write, { QueueName, Attributes = {} }: CreateQueueRequest): QueueAttributes {
  const fifo = Attributes.FifoQueue === "true";
  const normal = normalAttributes(Attributes, fifo, ctx.scope);
  if (!fifo && Attributes.FifoQueue !== undefined) throw errors.unknownAttribute("FifoQueue");
  checkQueueName(QueueName, fifo);
  // Without a KMS key there is nothing to reuse: the period is checked, and does not tell queues apart.
  const { KmsDataKeyReusePeriodSeconds: _, ...others } = normal;
  return normal.KmsMasterKeyId ? normal : others;
}

function checkSame(existing: Queue, attributes: QueueAttributes): void {
  for (const [name, value] of Object.entries(attributes))
    if ((existing.attributes[name] ?? "") !== value) throw errors.queueNameExists(name);
}

function create(
  ctx: Write,
  name: string,
  given: QueueAttributes,
  tags: Readonly<Record<string, string>>,
): void {
  const { queues, boxes } = ctx.store;
  checkCoolDown(queues.deletedAt(name), ctx.now);
  checkTags(tags, {});
  const fifo = given.FifoQueue === "true";
  const attributes = mergedAttributes(defaultAttributes(fifo), given);
  checkDeadLetterTarget(ctx, name, attributes);
  const box = boxes.open();
  queues.forgetDeletion(name);
  queues.put({ id: box, name, box, createdAt: ctx.now, modifiedAt: ctx.now, attributes, tags });
}

function checkCoolDown(deletedAt: Instant | undefined, now: Instant): void {
  if (deletedAt !== undefined && now < deletedAt + DELETE_COOL_DOWN) throw errors.queueDeletedRecently();
}
