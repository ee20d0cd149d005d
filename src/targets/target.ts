/**
 * Bringing a payload to a resource by its ARN: one call of the service that owns it, as whoever delivers. The target's
 * policy, or the role's, decides.
 */
import { type Arn, parseArn } from "../aws/arn.ts";
import { firehose } from "../gen/firehose.ts";
import { kinesis } from "../gen/kinesis.ts";
import { lambda } from "../gen/lambda.ts";
import { logs } from "../gen/logs.ts";
import { sns } from "../gen/sns.ts";
import { sqs } from "../gen/sqs.ts";
import { stepfunctions } from "../gen/stepfunctions.ts";
import type { CallOptions } from "../kernel/dispatch/contract.ts";
import type { Principal } from "../kernel/iam/principal.ts";
import { Undeliverable } from "./failure.ts";
import type { DeliveryContext } from "./role.ts";

/** One payload on its way. */
export interface Delivery {
  readonly arn: string;
  readonly payload: string;
  readonly as: Principal;
  /** SQS FIFO queues. */
  readonly messageGroupId?: string | undefined;
  readonly deduplicationId?: string | undefined;
  /** AWS X-Ray's; queues take it along. */
  readonly traceHeader?: string | undefined;
  /** Kinesis. */
  readonly partitionKey?: string | undefined;
  /** Functions and state machines: wait for the answer. Default: do not. */
  readonly wait?: boolean;
  /** Log groups: the stream's name, made when it is not there; default: a new one. */
  readonly logStream?: string | undefined;
  readonly loggedAt?: number | undefined;
}

/** Which kind of target an ARN names, as far as it is one that takes payloads. */
export type TargetKind = "sqs" | "sns" | "lambda" | "logs" | "kinesis" | "firehose" | "states";

const KINDS: Readonly<Record<string, { readonly kind: TargetKind; readonly resource: RegExp }>> = {
  sqs: { kind: "sqs", resource: /^[A-Za-z0-9_-]{1,80}(\.fifo)?$/ },
  sns: { kind: "sns", resource: /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/ },
  lambda: { kind: "lambda", resource: /^function:/ },
  logs: { kind: "logs", resource: /^log-group:/ },
  kinesis: { kind: "kinesis", resource: /^stream\// },
  firehose: { kind: "firehose", resource: /^deliverystream\// },
  states: { kind: "states", resource: /^stateMachine:/ },
};

/** Those whose service is there: others are refused when they are configured. */
export const BUILT_KINDS: ReadonlySet<TargetKind> = new Set([
  "sqs",
  "sns",
  "lambda",
  "logs",
  "kinesis",
  "firehose",
]);

/** Undefined for everything else. */
export function targetKind(arn: string): TargetKind | undefined {
  const parsed = parseArn(arn);
  const row = parsed && Object.hasOwn(KINDS, parsed.service) ? KINDS[parsed.service] : undefined;
  return row?.resource.test(parsed?.resource ?? "") === true ? row.kind : undefined;
}

/** Answers what the target answered, where one waits for it. Throws AwsError, and Undeliverable for foreign ARNs. */
export async function deliver(ctx: DeliveryContext, delivery: Delivery): Promise<string | undefined> {
  const arn = parseArn(delivery.arn);
  const kind = targetKind(delivery.arn);
  if (arn === undefined || kind === undefined)
    throw new Undeliverable("INVALID_PARAMETER", `${delivery.arn} is no target.`);
  const options: CallOptions = { as: delivery.as, region: arn.region };
  return DELIVERIES[kind](ctx, delivery, arn, options);
}

type Deliver = (
  ctx: DeliveryContext,
  delivery: Delivery,
  arn: Arn,
  options: CallOptions,
) => Promise<string | undefined>;

const DELIVERIES: Readonly<Record<TargetKind, Deliver>> = {
  sqs: async (ctx, delivery, { account, resource }, options) => {
    const { payload, messageGroupId, deduplicationId, traceHeader } = delivery;
    const QueueUrl = `${ctx.request.endpoint}/${account}/${resource}`;
    const input = {
      QueueUrl,
      MessageBody: payload,
      MessageGroupId: messageGroupId,
      MessageDeduplicationId: deduplicationId,
      ...(traceHeader !== undefined && {
        MessageSystemAttributes: { AWSTraceHeader: { DataType: "String", StringValue: traceHeader } },
      }),
    };
    await ctx.call(sqs, "SendMessage", input, options);
    return undefined;
  },
  sns: async (ctx, { arn, payload, messageGroupId, deduplicationId }, _parsed, options) => {
    const input = {
      TopicArn: arn,
      Message: payload,
      MessageGroupId: messageGroupId,
      MessageDeduplicationId: deduplicationId,
    };
    await ctx.call(sns, "Publish", input, options);
    return undefined;
  },
  lambda: async (ctx, { arn, payload, wait }, _parsed, options) => {
    const answer = await ctx.call(
      lambda,
      "Invoke",
      {
        FunctionName: arn,
        InvocationType: wait === true ? "RequestResponse" : "Event",
        Payload: Buffer.from(payload),
      },
      options,
    );
    const text = answer.Payload === undefined ? "" : Buffer.from(answer.Payload).toString();
    if (answer.FunctionError !== undefined) throw new Undeliverable("ERROR_FROM_TARGET", text, true);
    return text;
  },
  logs: async (ctx, delivery, { resource }, options) => {
    await writeLog(ctx, delivery, resource, options);
    return undefined;
  },
  kinesis: async (ctx, { arn, payload, partitionKey }, _parsed, options) => {
    const input = {
      StreamARN: arn,
      Data: Buffer.from(payload),
      PartitionKey: partitionKey ?? ctx.ids.uuid(),
    };
    await ctx.call(kinesis, "PutRecord", input, options);
    return undefined;
  },
  firehose: async (ctx, { payload }, { resource }, options) => {
    const DeliveryStreamName = resource.slice("deliverystream/".length);
    await ctx.call(
      firehose,
      "PutRecord",
      { DeliveryStreamName, Record: { Data: Buffer.from(payload) } },
      options,
    );
    return undefined;
  },
  states: async (ctx, { arn, payload, wait }, _parsed, options) => {
    const input = { stateMachineArn: arn, input: payload };
    if (wait !== true) {
      await ctx.call(stepfunctions, "StartExecution", input, options);
      return undefined;
    }
    const answer = await ctx.call(stepfunctions, "StartSyncExecution", input, options);
    if (answer.status !== "SUCCEEDED")
      throw new Undeliverable("ERROR_FROM_TARGET", answer.cause ?? answer.error ?? "", true);
    return answer.output;
  },
};

const LOG_GROUP = /^log-group:(.+?)(?::\*)?$/;

async function writeLog(
  ctx: DeliveryContext,
  { payload, logStream, loggedAt }: Delivery,
  resource: string,
  options: CallOptions,
): Promise<void> {
  const logGroupName = LOG_GROUP.exec(resource)?.[1] ?? "";
  const logStreamName = logStream ?? ctx.ids.uuid();
  await ctx.call(logs, "CreateLogStream", { logGroupName, logStreamName }, options).catch(unlessThere);
  const logEvents = [{ timestamp: loggedAt ?? ctx.now, message: payload }];
  await ctx.call(logs, "PutLogEvents", { logGroupName, logStreamName, logEvents }, options);
}

function unlessThere(error: unknown): void {
  if ((error as { code?: string }).code !== "ResourceAlreadyExistsException") throw error;
}
