/** Deliveries to other services of this cloud. Their policies decide whether SNS may. */
import { parseArn } from "../../../aws/arn.ts";
import { firehose } from "../../../gen/firehose.ts";
import { lambda } from "../../../gen/lambda.ts";
import { type MessageAttributeValue, type SendMessageRequest, sqs } from "../../../gen/sqs.ts";
import type { Prepare } from "../kit.ts";
import { RAW_ATTRIBUTES_MAX } from "../limits.ts";
import type { KeptAttributes } from "../message/attributes.ts";
import { archivedLine } from "../message/envelope.ts";
import type { Parcel } from "./dispatch.ts";
import { delivered, type Outcome, outcomeOf } from "./outcome.ts";
import { asRole, onBehalfOf } from "./principals.ts";

export async function sendToQueue(ctx: Prepare, parcel: Parcel, queueArn: string): Promise<Outcome> {
  const { region, account, resource: name } = parseArn(queueArn) ?? { region: "", account: "", resource: "" };
  const { notice, subscription, topic } = parcel;
  const { message } = notice;
  const raw = subscription.raw && notice.type === "Notification";
  const attributes = raw ? message.attributes : undefined;
  if (attributes !== undefined && Object.keys(attributes).length > RAW_ATTRIBUTES_MAX)
    return { kind: "refused", status: 400, response: "A queue takes ten message attributes at most." };
  const fifo = name.endsWith(".fifo");
  const input: SendMessageRequest = {
    QueueUrl: `${ctx.request.endpoint}/${account}/${name}`,
    MessageBody: raw ? notice.text : (await parcel.envelope()).json(parcel.unsubscribeUrl),
    ...(attributes !== undefined && { MessageAttributes: queueAttributes(attributes) }),
    ...(message.group !== undefined && { MessageGroupId: message.group }),
    ...(fifo && message.deduplication !== undefined && { MessageDeduplicationId: message.deduplication }),
  };
  try {
    const { MessageId } = await ctx.call(sqs, "SendMessage", input, {
      as: onBehalfOf(ctx, topic.name),
      region,
      trace: message.trace,
    });
    return delivered(200, JSON.stringify({ sqsRequestId: ctx.request.id, sqsMessageId: MessageId }));
  } catch (error) {
    return queueOutcome(error, input.QueueUrl);
  }
}

/** As delivery logs tell it: a queue whose policy keeps SNS out does not say why. */
function queueOutcome(error: unknown, queueUrl: string): Outcome {
  const outcome = outcomeOf(error);
  const said = JSON.parse(outcome.response) as { readonly ErrorCode: string; readonly ErrorMessage: string };
  const ErrorMessage =
    said.ErrorCode === "AccessDenied" ? `Access to the resource ${queueUrl} is denied.` : said.ErrorMessage;
  return {
    ...outcome,
    response: JSON.stringify({ ...said, ErrorMessage, sqsRequestId: "Unrecoverable" }),
  };
}

function queueAttributes(attributes: KeptAttributes): Record<string, MessageAttributeValue> {
  const given: Record<string, MessageAttributeValue> = {};
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes))
    given[name] =
      BinaryValue === undefined
        ? { DataType, StringValue }
        : { DataType, BinaryValue: Buffer.from(BinaryValue, "base64") };
  return given;
}

export async function sendToFunction(ctx: Prepare, parcel: Parcel): Promise<Outcome> {
  const { subscription, topic, notice } = parcel;
  const { region } = parseArn(subscription.endpoint) ?? { region: ctx.scope.region };
  const event = (await parcel.envelope()).event(parcel.subscriptionArn, parcel.unsubscribeUrl);
  try {
    const { StatusCode } = await ctx.call(
      lambda,
      "Invoke",
      { FunctionName: subscription.endpoint, InvocationType: "Event", Payload: Buffer.from(event) },
      { as: onBehalfOf(ctx, topic.name), region, trace: notice.message.trace },
    );
    return delivered(StatusCode ?? 202, JSON.stringify({ lambdaRequestId: ctx.request.id }));
  } catch (error) {
    return outcomeOf(error);
  }
}

export async function sendToFirehose(ctx: Prepare, parcel: Parcel): Promise<Outcome> {
  const { subscription, notice } = parcel;
  const { region, resource } = parseArn(subscription.endpoint) ?? { region: "", resource: "" };
  const text = subscription.raw ? notice.text : archivedLine(notice, parcel.unsubscribeUrl);
  try {
    const as = await asRole(ctx, subscription.role ?? "");
    const { RecordId } = await ctx.call(
      firehose,
      "PutRecord",
      {
        DeliveryStreamName: resource.slice("deliverystream/".length),
        Record: { Data: Buffer.from(`${text}\n`) },
      },
      { as, region },
    );
    return delivered(200, JSON.stringify({ firehoseRecordId: RecordId }));
  } catch (error) {
    return outcomeOf(error);
  }
}
