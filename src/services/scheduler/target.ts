/**
 * What a schedule calls: templated targets by their own ARN, universal targets by an operation of any service.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html
 */
import { parseArn } from "../../aws/arn.ts";
import { events } from "../../gen/events.ts";
import type { Target } from "../../gen/scheduler.ts";
import type { OperationMap, ServiceRef } from "../../kernel/dispatch/contract.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { isDeadLetterQueue } from "../../targets/dead-letter.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { BUILT_KINDS, deliver, targetKind } from "../../targets/target.ts";
import { notBuilt, validation } from "./errors.ts";
import type { Prepare } from "./kit.ts";

const UNIVERSAL = /^arn:aws[a-z-]*:scheduler:::aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)$/;

/** SDK names of services that are built, where they are not their ids. */
const SERVICES: Readonly<Record<string, string>> = {
  cloudwatch: "cloudwatch",
  cloudwatchlogs: "logs",
  dynamodb: "dynamodb",
  eventbridge: "events",
  firehose: "firehose",
  iam: "iam",
  kinesis: "kinesis",
  kms: "kms",
  lambda: "lambda",
  s3: "s3",
  secretsmanager: "secretsmanager",
  sns: "sns",
  sqs: "sqs",
  ssm: "ssm",
  sts: "sts",
};

/** Operations that only look are no targets. */
const READING =
  /^(get|describe|list|poll|receive|search|scan|query|select|read|discover|validate|batchGet|transactGet)/;

interface Universal {
  readonly service: string;
  readonly operation: string;
}

function universal(arn: string): Universal | undefined {
  const [, name, operation] = UNIVERSAL.exec(arn) ?? [];
  if (name === undefined || operation === undefined) return undefined;
  const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (service === undefined) throw notBuilt(`universal targets of the service ${name}`);
  if (READING.test(operation))
    throw validation(`The operation ${operation} of ${arn} is not supported as a target.`);
  return { service, operation: `${operation[0]?.toUpperCase()}${operation.slice(1)}` };
}

/** Throws ValidationException. */
export function checkTarget(target: Target): void {
  const { Arn, Input, DeadLetterConfig } = target;
  const foreign = target.EcsParameters ?? target.SageMakerPipelineParameters;
  if (foreign !== undefined) throw notBuilt("targets in Amazon ECS and SageMaker");
  if (DeadLetterConfig?.Arn !== undefined && !isDeadLetterQueue(DeadLetterConfig.Arn))
    throw validation(`${DeadLetterConfig.Arn} is no standard queue.`);
  if (universal(Arn) !== undefined) {
    if (Input === undefined || !isObject(Input))
      throw validation("The Input of a universal target must be a JSON object.");
    return;
  }
  checkTemplated(target);
}

function checkTemplated({ Arn, Input, ...parameters }: Target): void {
  const arn = parseArn(Arn);
  if (arn === undefined) throw validation("Provided Arn is not in correct format.");
  const isBus = arn.service === "events" && arn.resource.startsWith("event-bus/");
  const kind = targetKind(Arn);
  if (!isBus && (kind === undefined || kind === "logs" || !BUILT_KINDS.has(kind)))
    throw notBuilt(`targets such as ${Arn}`);
  if (isBus !== (parameters.EventBridgeParameters !== undefined))
    throw validation("EventBridgeParameters must be given for event buses, and for them only.");
  if ((kind === "kinesis") !== (parameters.KinesisParameters !== undefined))
    throw validation("KinesisParameters must be given for streams, and for them only.");
  if (kind !== "sqs" && parameters.SqsParameters !== undefined)
    throw validation("SqsParameters must be given for queues only.");
  if (kind === "sqs" && Arn.endsWith(".fifo") && parameters.SqsParameters?.MessageGroupId === undefined)
    throw validation("SqsParameters must be given for FIFO queues.");
  if (isBus && Input !== undefined && !isObject(Input))
    throw validation("The Input of an event bus must be a JSON object.");
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Throws as the target refuses. */
export async function invoke(
  ctx: Prepare,
  target: Target,
  payload: string,
  as: RolePrincipal,
): Promise<void> {
  const call = universal(target.Arn);
  if (call !== undefined) {
    const service: ServiceRef<OperationMap<Record<string, { input: object; output: object }>>> = {
      id: call.service,
    };
    await ctx.call(service, call.operation, JSON.parse(payload) as object, { as, asWritten: true });
  } else if (target.EventBridgeParameters !== undefined) {
    const { Source, DetailType } = target.EventBridgeParameters;
    const entry = { Source, DetailType, Detail: payload, EventBusName: target.Arn };
    const { Entries } = await ctx.call(events, "PutEvents", { Entries: [entry] }, { as });
    const [{ ErrorCode, ErrorMessage = "" } = {}] = Entries ?? [];
    if (ErrorCode !== undefined) throw new Undeliverable("INVALID_PARAMETER", ErrorMessage);
  } else
    await deliver(ctx, {
      arn: target.Arn,
      payload,
      as,
      messageGroupId: target.SqsParameters?.MessageGroupId,
      partitionKey: target.KinesisParameters?.PartitionKey,
    });
}
