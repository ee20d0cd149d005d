/**
 * Who is told how an invocation ended: destinations with a record, the dead-letter queue with the event itself. Both by
 * the function's role; what the role may not do is counted and dropped, as at AWS.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { isoInstant } from "../../../base/instant.ts";
import { events } from "../../../gen/events.ts";
import { type DestinationConfig, lambda } from "../../../gen/lambda.ts";
import { s3 } from "../../../gen/s3.ts";
import { sns } from "../../../gen/sns.ts";
import { sqs } from "../../../gen/sqs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { FunctionRecord } from "../function.ts";
import type { Prepare } from "../kit.ts";
import { functionArn, LATEST } from "../name.ts";
import { assumedRole } from "../role.ts";
import { count } from "../running.ts";
import type { AsyncEvent } from "./event.ts";
import type { Outcome } from "./queue.ts";

interface Ended {
  readonly event: AsyncEvent;
  readonly payload: Uint8Array;
  readonly record: FunctionRecord;
  readonly destinations: DestinationConfig;
  readonly outcome: Outcome;
}

export async function deliverOutcome(ctx: Prepare, ended: Ended): Promise<void> {
  const { event, record, destinations, outcome } = ended;
  const went = outcome.condition === "Success";
  const to = went ? destinations.OnSuccess?.Destination : destinations.OnFailure?.Destination;
  const asked = { version: record, qualifier: event.qualifier };
  if (to !== undefined && to !== "") {
    const delivered = await tried(() =>
      asRole(ctx, record, (as) => sendTo(ctx, to, recordOf(ctx, ended), as, { went, record })),
    );
    if (!delivered) count(ctx, asked, { DestinationDeliveryFailures: 1 });
  }
  if (went || record.deadLetterArn === undefined) return;
  const queue = record.deadLetterArn;
  const delivered = await tried(() => asRole(ctx, record, (as) => bury(ctx, queue, ended, as)));
  if (!delivered) count(ctx, asked, { DeadLetterErrors: 1 });
}

async function asRole(
  ctx: Prepare,
  record: FunctionRecord,
  send: (as: Principal) => Promise<unknown>,
): Promise<void> {
  const arn = functionArn(ctx.scope, record.name);
  await send((await assumedRole(ctx, record.role, record.name, arn)).principal);
}

async function tried(send: () => Promise<void>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return false;
  }
}

/** The record as destinations get it. */
function recordOf(ctx: Prepare, { event, payload, record, outcome }: Ended): object {
  const { response, executedVersion, functionError, condition, invocations } = outcome;
  return {
    version: "1.0",
    timestamp: isoInstant(ctx.now),
    requestContext: {
      requestId: event.id,
      functionArn: functionArn(ctx.scope, record.name, event.qualifier ?? LATEST),
      condition,
      approximateInvokeCount: invocations,
    },
    requestPayload: jsonOf(payload),
    ...(response !== undefined && {
      responseContext: {
        statusCode: 200,
        executedVersion,
        ...(functionError !== undefined && { functionError }),
      },
      responsePayload: jsonOf(response),
    }),
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Sending {
  readonly arn: string;
  readonly account: string | undefined;
  readonly resource: string;
  readonly text: string;
  readonly options: { readonly as: Principal; readonly region: string };
  readonly went: boolean;
  readonly name: string;
  /** What comes before the date in an object's key. */
  readonly folder: string;
}

/** How each kind of destination is told. */
const SENDERS: Readonly<Record<string, (ctx: Prepare, sending: Sending) => Promise<unknown>>> = {
  sqs: (ctx, { account, resource, text, options }) =>
    ctx.call(sqs, "SendMessage", { QueueUrl: queueUrl(ctx, account, resource), MessageBody: text }, options),
  sns: (ctx, { arn, text, options }) => ctx.call(sns, "Publish", { TopicArn: arn, Message: text }, options),
  lambda: (ctx, { arn, text, options }) => {
    const input = { FunctionName: arn, InvocationType: "Event", Payload: Buffer.from(text) } as const;
    return ctx.call(lambda, "Invoke", input, options);
  },
  events: sendToBus,
  s3: (ctx, { resource, folder, text, options }) => {
    const Body = new WholeBody(Buffer.from(text));
    return ctx.call(s3, "PutObject", { Bucket: resource, Key: objectKey(ctx, folder), Body }, options);
  },
};

/** Sends a record to whatever an ARN names. Throws what that refuses with. */
export async function sendTo(
  ctx: Prepare,
  arn: string,
  record: object,
  as: Principal,
  about: { readonly went: boolean; readonly record: { readonly name: string }; readonly folder?: string },
): Promise<void> {
  const { service = "", account, region = "", resource = "" } = parseArn(arn) ?? {};
  const send = SENDERS[service];
  if (send === undefined)
    throw new AwsError("InvalidParameterValueException", 400, `The provided destination ${arn} is invalid.`);
  const options = { as, region: region === "" ? ctx.scope.region : region };
  const { went, record: of } = about;
  const { name } = of;
  const folder = about.folder ?? `async/${name}`;
  await send(ctx, { arn, account, resource, text: JSON.stringify(record), options, went, name, folder });
}

async function sendToBus(ctx: Prepare, { arn, text, options, went, name }: Sending): Promise<void> {
  const entry = {
    EventBusName: arn,
    Source: "lambda",
    DetailType: `Lambda Function Invocation Result - ${went ? "Success" : "Failure"}`,
    Resources: [arn, functionArn(ctx.scope, name)],
    Detail: text,
  };
  const { FailedEntryCount, Entries } = await ctx.call(events, "PutEvents", { Entries: [entry] }, options);
  if ((FailedEntryCount ?? 0) > 0) throw new AwsError(Entries?.[0]?.ErrorCode ?? "InternalFailure", 400, "");
}

/** aws/lambda/async/<function>/YYYY/MM/DD/YYYY-MM-DDTHH.MM.SS-<id>; a mapping's begins with its id and shard. */
function objectKey(ctx: Prepare, folder: string): string {
  const time = isoInstant(ctx.now).slice(0, 19);
  const day = time.slice(0, 10).replaceAll("-", "/");
  return `aws/lambda/${folder}/${day}/${time.replaceAll(":", ".")}-${ctx.ids.uuid()}`;
}

export function queueUrl(ctx: Prepare, account: string | undefined, name: string): string {
  return `${ctx.request.endpoint}/${account}/${name}`;
}

/** A dead-letter queue or topic gets the event as it came, with what went wrong in attributes. */
async function bury(
  ctx: Prepare,
  arn: string,
  { event, payload, outcome }: Ended,
  as: Principal,
): Promise<void> {
  const { service, account, region = "", resource = "" } = parseArn(arn) ?? {};
  const response = outcome.response === undefined ? undefined : jsonOf(outcome.response);
  const message = (response as { errorMessage?: unknown } | undefined)?.errorMessage;
  const text = (StringValue: string) => ({ DataType: "String", StringValue });
  const MessageAttributes = {
    RequestID: text(event.id),
    ErrorCode: { DataType: "Number", StringValue: "200" },
    ...(typeof message === "string" && message !== "" && { ErrorMessage: text(message.slice(0, 1_024)) }),
  };
  const body = Buffer.from(payload).toString();
  if (service === "sns")
    await ctx.call(sns, "Publish", { TopicArn: arn, Message: body, MessageAttributes }, { as, region });
  else {
    const QueueUrl = queueUrl(ctx, account, resource);
    await ctx.call(sqs, "SendMessage", { QueueUrl, MessageBody: body, MessageAttributes }, { as, region });
  }
}
