/** Messages of a queue on their way into a pipe. */
import { parseArn } from "../../aws/arn.ts";
import { after, type Instant, SECOND } from "../../base/instant.ts";
import { type Message, sqs } from "../../gen/sqs.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import type { JsonObject } from "../../lang/event-pattern/pattern.ts";
import type { Prepare } from "./kit.ts";
import { RECEIVE_MAX, SQS_BATCH_DEFAULT } from "./limits.ts";
import { pass, type SourceRecord } from "./passing.ts";
import { batchSizeOf, type Pipe } from "./pipe.ts";
import type { Round } from "./round.ts";

/** While messages are delayed, nobody tells when the first of them is there. */
const DELAYED_AGAIN = 5 * SECOND;

function addressOf(ctx: Prepare, pipe: Pipe): string {
  const { account, resource } = parseArn(pipe.source) ?? {};
  return `${ctx.request.endpoint}/${account}/${resource}`;
}

/** Takes one batch through. */
export async function queueRound(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  until: Instant | undefined,
): Promise<Round> {
  const QueueUrl = addressOf(ctx, pipe);
  const size = batchSizeOf(pipe) ?? SQS_BATCH_DEFAULT;
  const window = pipe.sourceParameters.SqsQueueParameters?.MaximumBatchingWindowInSeconds ?? 0;
  if (window > 0) {
    const waiting = await windowOf(ctx, QueueUrl, as, size, window, until);
    if (waiting !== undefined) return waiting;
  }
  const messages = await receive(ctx, QueueUrl, as, size);
  if (messages.length === 0) return { next: await lookAgain(ctx, QueueUrl, as) };
  const handles = new Map(
    messages.map(({ MessageId = "", ReceiptHandle = "" }) => [MessageId, ReceiptHandle]),
  );
  const { done, failure } = await pass(
    ctx,
    pipe,
    as,
    messages.map((message) => recordOf(pipe, message)),
  );
  for (const id of done) {
    const ReceiptHandle = handles.get(id) ?? "";
    await ctx.call(sqs, "DeleteMessage", { QueueUrl, ReceiptHandle }, { as });
  }
  // What failed stays hidden for the queue's visibility timeout, and comes back then.
  return { next: ctx.now, failure };
}

/** The messages that are there wait for more of them, for as long as the pipe says. */
async function windowOf(
  ctx: Prepare,
  QueueUrl: string,
  as: RolePrincipal,
  size: number,
  seconds: number,
  until: Instant | undefined,
): Promise<Round | undefined> {
  if (until !== undefined && until <= ctx.now) return undefined;
  const there = (await counts(ctx, QueueUrl, as)).visible;
  if (there >= size) return undefined;
  if (there === 0) return { next: await lookAgain(ctx, QueueUrl, as) };
  const end = until ?? after(ctx.now, seconds * SECOND);
  return { next: end, until: end };
}

async function receive(ctx: Prepare, QueueUrl: string, as: RolePrincipal, size: number): Promise<Message[]> {
  const messages: Message[] = [];
  while (messages.length < size) {
    const MaxNumberOfMessages = Math.min(RECEIVE_MAX, size - messages.length);
    const input = {
      QueueUrl,
      MaxNumberOfMessages,
      WaitTimeSeconds: 0,
      MessageSystemAttributeNames: ["All" as const],
      MessageAttributeNames: ["All"],
    };
    const { Messages = [] } = await ctx.call(sqs, "ReceiveMessage", input, { as });
    messages.push(...Messages);
    if (Messages.length === 0) break;
  }
  return messages;
}

async function counts(ctx: Prepare, QueueUrl: string, as: RolePrincipal) {
  const { Attributes = {} } = await ctx.call(
    sqs,
    "GetQueueAttributes",
    { QueueUrl, AttributeNames: ["All"] },
    { as },
  );
  return {
    visible: Number(Attributes["ApproximateNumberOfMessages"]),
    hidden: Number(Attributes["ApproximateNumberOfMessagesNotVisible"]),
    delayed: Number(Attributes["ApproximateNumberOfMessagesDelayed"]),
    timeout: Number(Attributes["VisibilityTimeout"]),
  };
}

/** Nothing tells that a message comes back by itself; undefined when none is to. */
async function lookAgain(ctx: Prepare, QueueUrl: string, as: RolePrincipal): Promise<Instant | undefined> {
  const { hidden, delayed, timeout } = await counts(ctx, QueueUrl, as);
  if (delayed > 0) return after(ctx.now, DELAYED_AGAIN);
  return hidden > 0 ? after(ctx.now, Math.max(timeout, 1) * SECOND) : undefined;
}

function recordOf({ source }: Pipe, message: Message): SourceRecord {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue !== undefined && {
        binaryValue: Buffer.from(value.BinaryValue).toString("base64"),
      }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType,
    },
  ]);
  const event: JsonObject = {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: (message.Attributes ?? {}) as JsonObject,
    messageAttributes: Object.fromEntries(attributes) as JsonObject,
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: source,
    awsRegion: parseArn(source)?.region ?? "",
  };
  return { id: message.MessageId ?? "", event };
}
