import { epochSeconds } from "../../../base/instant.ts";
import { queueAt } from "../addressing.ts";
import { isAttributeName } from "../attributes.ts";
import { unknownAttribute } from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { type Queue, queueArn } from "../queue.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html */
export const GetQueueAttributes = read("GetQueueAttributes", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  const asked = input.AttributeNames ?? [];
  for (const name of asked) if (!isAttributeName(name)) throw unknownAttribute(name);
  if (asked.length === 0) return {};
  const counted = asked.some((name) => name === "All" || name.startsWith("ApproximateNumberOfMessages"));
  const all: Record<string, string> = {
    ...fixed(ctx, queue),
    ...(counted && counts(ctx, queue)),
    ...queue.attributes,
  };
  if (asked.includes("All")) return { Attributes: all };
  const chosen = Object.entries(all).filter(([name]) => (asked as readonly string[]).includes(name));
  return chosen.length === 0 ? {} : { Attributes: Object.fromEntries(chosen) };
});

function fixed(ctx: Read, queue: Queue): Record<string, string> {
  return {
    QueueArn: queueArn(ctx.scope, queue.name),
    CreatedTimestamp: String(epochSeconds(queue.createdAt)),
    LastModifiedTimestamp: String(epochSeconds(queue.modifiedAt)),
  };
}

function counts(ctx: Read, queue: Queue): Record<string, string> {
  const { visible, inFlight, delayed } = ctx.store.boxes.counts(queue.box, ctx.now);
  return {
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
  };
}
