/** Dead-letter queues of deliveries: standard queues that hear of what could not be delivered. */
import { parseArn } from "../aws/arn.ts";
import { sqs } from "../gen/sqs.ts";
import type { Principal } from "../kernel/iam/principal.ts";
import type { DeliveryContext } from "./role.ts";

/** Sends a payload with its attributes, as the service. Throws what the queue refuses with. */
export async function sendToDeadLetterQueue(
  ctx: DeliveryContext,
  queueArn: string,
  body: string,
  attributes: Readonly<Record<string, string | undefined>>,
  as: Principal,
): Promise<void> {
  const { account, region, resource } = parseArn(queueArn) ?? {};
  const MessageAttributes = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, { DataType: "String", StringValue: value }]],
    ),
  );
  const QueueUrl = `${ctx.request.endpoint}/${account}/${resource}`;
  await ctx.call(
    sqs,
    "SendMessage",
    { QueueUrl, MessageBody: body, MessageAttributes },
    { as, region: region ?? ctx.scope.region },
  );
}

/** Whether an ARN names a queue that may be one: standard, not FIFO. */
export function isDeadLetterQueue(arn: string): boolean {
  const parsed = parseArn(arn);
  return parsed?.service === "sqs" && /^[A-Za-z0-9_-]{1,80}$/.test(parsed.resource);
}
