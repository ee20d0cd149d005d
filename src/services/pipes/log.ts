/**
 * What a pipe tells of its executions, step by step, to a log group, a bucket, a Firehose stream.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html
 */
import { parseArn } from "../../aws/arn.ts";
import { isoInstant } from "../../base/instant.ts";
import type { LogLevel, PipeLogConfiguration } from "../../gen/pipes.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { DeliveryFailure } from "../../targets/failure.ts";
import { deliverLog, type LogDestination } from "../../targets/vended-log.ts";
import type { Prepare } from "./kit.ts";
import { type Pipe, pipeArn } from "./pipe.ts";

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs-execution-steps.html */
const STEPS = {
  ExecutionStarted: "INFO",
  ExecutionSucceeded: "INFO",
  ExecutionPartiallyFailed: "ERROR",
  ExecutionFailed: "ERROR",
  EnrichmentStageEntered: "INFO",
  EnrichmentTransformationStarted: "TRACE",
  EnrichmentTransformationSucceeded: "TRACE",
  EnrichmentInvocationStarted: "TRACE",
  EnrichmentInvocationSucceeded: "TRACE",
  EnrichmentInvocationFailed: "ERROR",
  EnrichmentStageSucceeded: "INFO",
  EnrichmentStageFailed: "ERROR",
  TargetStageEntered: "INFO",
  TargetTransformationStarted: "TRACE",
  TargetTransformationSucceeded: "TRACE",
  TargetInvocationStarted: "TRACE",
  TargetInvocationSucceeded: "TRACE",
  TargetInvocationPartiallyFailed: "ERROR",
  TargetInvocationFailed: "ERROR",
  TargetStageSucceeded: "INFO",
  TargetStagePartiallyFailed: "ERROR",
  TargetStageFailed: "ERROR",
} as const satisfies Readonly<Record<string, LogLevel>>;
export type Step = keyof typeof STEPS;

const RANKS: Readonly<Record<LogLevel, number>> = { OFF: 0, ERROR: 1, INFO: 2, TRACE: 3 };

/** Execution data, which is told only where the pipe says so. */
interface Data {
  readonly payload?: string;
  readonly awsRequest?: string;
  readonly awsResponse?: string;
}

/** Longer execution data is cut off: a log event holds 256 KiB. */
const FIELD_CHARACTERS_MAX = 80_000;

/** One execution's steps, in their order. */
export class ExecutionLog {
  readonly #ctx: Prepare;
  readonly #pipe: Pipe;
  readonly #id: string;
  readonly #rank: number;
  readonly #lines: string[] = [];

  constructor(ctx: Prepare, pipe: Pipe) {
    this.#ctx = ctx;
    this.#pipe = pipe;
    this.#id = ctx.ids.uuid();
    this.#rank = RANKS[pipe.log?.Level ?? "OFF"];
  }

  step(messageType: Step, data: Data = {}, failure?: DeliveryFailure): void {
    const logLevel = STEPS[messageType];
    if (RANKS[logLevel] > this.#rank) return;
    const record = {
      executionId: this.#id,
      timestamp: isoInstant(this.#ctx.now),
      messageType,
      resourceArn: pipeArn(this.#ctx.scope, this.#pipe.name),
      logLevel,
      ...this.#data(data),
      ...(failure && { error: { message: failure.message, details: failure.code } }),
    };
    this.#lines.push(JSON.stringify(record));
  }

  #data(data: Data): object {
    if (this.#pipe.log?.IncludeExecutionData?.includes("ALL") !== true) return {};
    const entries = Object.entries(data) as [keyof Data, string][];
    const truncatedFields = entries.flatMap(([name, text]) =>
      text.length > FIELD_CHARACTERS_MAX ? [name] : [],
    );
    const told = entries.map(([name, text]) => [name, text.slice(0, FIELD_CHARACTERS_MAX)]);
    return { ...Object.fromEntries(told), ...(entries.length > 0 && { truncatedFields }) };
  }

  /** Delivers what was told; a destination that refuses it goes without. */
  async write(): Promise<void> {
    if (this.#lines.length === 0) return;
    const { name } = this.#pipe;
    const logStream = `${name}/${isoInstant(this.#ctx.now).slice(0, 10)}`;
    const records = this.#lines.map((message) => ({ at: this.#ctx.now, message }));
    for (const destination of destinationsOf(this.#pipe.log))
      try {
        await deliverLog(this.#ctx, destination, { service: "pipes", name, logStream }, records);
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
      }
  }
}

/** Where a pipe's log goes. */
export function destinationsOf(log: PipeLogConfiguration | undefined): LogDestination[] {
  const { CloudwatchLogsLogDestination, S3LogDestination: bucket, FirehoseLogDestination } = log ?? {};
  const group = parseArn(CloudwatchLogsLogDestination?.LogGroupArn ?? "")?.resource;
  const stream = parseArn(FirehoseLogDestination?.DeliveryStreamArn ?? "")?.resource;
  return [
    ...(group === undefined
      ? []
      : [{ kind: "group" as const, name: group.replace(/^log-group:/, "").replace(/:\*$/, "") }]),
    ...(bucket?.BucketName === undefined
      ? []
      : [
          {
            kind: "bucket" as const,
            name: bucket.BucketName,
            prefix: bucket.Prefix ?? "",
            owner: bucket.BucketOwner ?? "",
          },
        ]),
    ...(stream === undefined
      ? []
      : [{ kind: "stream" as const, name: stream.replace(/^deliverystream\//, "") }]),
  ];
}
