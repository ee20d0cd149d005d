/**
 * What a pipe tells of its executions, step by step, to a log group.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html
 */
import { parseArn } from "../../aws/arn.ts";
import { isoInstant } from "../../base/instant.ts";
import { logs } from "../../gen/logs.ts";
import type { LogLevel } from "../../gen/pipes.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import type { DeliveryFailure } from "../../targets/failure.ts";
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

  /** Writes what was told; a log group that refuses it goes without. */
  async write(): Promise<void> {
    const group = parseArn(this.#pipe.log?.CloudwatchLogsLogDestination?.LogGroupArn ?? "")?.resource;
    if (group === undefined || this.#lines.length === 0) return;
    const logGroupName = group.replace(/^log-group:/, "").replace(/:\*$/, "");
    const logStreamName = `${this.#pipe.name}/${isoInstant(this.#ctx.now).slice(0, 10)}`;
    const logEvents = this.#lines.map((message) => ({ timestamp: this.#ctx.now, message }));
    const options = { as: this.#writer() };
    try {
      await this.#ctx
        .call(logs, "CreateLogStream", { logGroupName, logStreamName }, options)
        .catch(unlessThere);
      await this.#ctx.call(logs, "PutLogEvents", { logGroupName, logStreamName, logEvents }, options);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  }

  /** Logs are delivered by CloudWatch Logs itself: a resource policy of the account lets it in. */
  #writer(): ServicePrincipal {
    const { scope } = this.#ctx;
    const sourceArn = pipeArn(scope, this.#pipe.name);
    return {
      kind: "service",
      service: "delivery.logs.amazonaws.com",
      sourceArn,
      sourceAccount: scope.account,
    };
  }
}

function unlessThere(error: unknown): void {
  if (!(error instanceof AwsError) || error.code !== "ResourceAlreadyExistsException") throw error;
}
