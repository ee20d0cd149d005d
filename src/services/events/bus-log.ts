/**
 * What a bus tells of the events that come to it, step by step, for CloudWatch Logs to deliver.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html
 */
import type { Level, LogConfig } from "../../gen/events.ts";
import type { Json } from "../../kernel/dispatch/contract.ts";
import { VENDED_LOG, type VendedLogLine } from "../../kernel/facts/vended-log.ts";
import type { DeliveryFailure } from "../../targets/failure.ts";
import { busIfAny } from "./bus.ts";
import type { BusEvent, DeliveryJob } from "./event.ts";
import type { Write } from "./kit.ts";
import { busArn, ruleArn } from "./resource.ts";
import type { Rule, RuleTarget } from "./rule.ts";

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-bus-logs-level */
const STEPS = {
  EVENT_RECEIPT: "TRACE",
  EVENT_INGEST_SUCCESS: "INFO",
  RULE_MATCH_START: "TRACE",
  RULE_MATCH: "INFO",
  NO_STANDARD_RULES_MATCHED: "INFO",
  INVOCATION_START: "TRACE",
  INVOCATION_ATTEMPT_START: "TRACE",
  INVOCATION_ATTEMPT_SUCCESS: "TRACE",
  INVOCATION_ATTEMPT_RETRYABLE_FAILURE: "ERROR",
  INVOCATION_ATTEMPT_PERMANENT_FAILURE: "ERROR",
  INVOCATION_ATTEMPT_THROTTLE: "ERROR",
  INVOCATION_SUCCESS: "INFO",
  INVOCATION_FAILURE: "ERROR",
  INVOCATION_DLQ: "ERROR",
} as const satisfies Readonly<Record<string, Level>>;
type Step = keyof typeof STEPS;

const RANKS: Readonly<Record<Level, number>> = { OFF: 0, ERROR: 1, INFO: 2, TRACE: 3 };

type Details = Readonly<Record<string, Json>>;

/** The log of a bus that keeps one; undefined for all others. */
export function logOf(ctx: Write, bus: string): BusLog | undefined {
  const config = busIfAny(ctx, bus)?.log;
  return (config?.Level ?? "OFF") === "OFF" ? undefined : new BusLog(ctx, bus, config ?? {});
}

/** Steps of one event on its way. They are told together, each level in the log of its own. */
export class BusLog {
  readonly #ctx: Write;
  readonly #bus: string;
  readonly #config: LogConfig;
  readonly #lines = new Map<Level, VendedLogLine[]>();

  constructor(ctx: Write, bus: string, config: LogConfig) {
    this.#ctx = ctx;
    this.#bus = bus;
    this.#config = config;
  }

  #step(step: Step, about: Details, details: Details, failure?: DeliveryFailure): void {
    const level = STEPS[step];
    if (RANKS[level] > RANKS[this.#config.Level ?? "OFF"]) return;
    const { now, scope, request } = this.#ctx;
    const record = {
      resource_arn: busArn(scope, this.#bus),
      message_timestamp_ms: now,
      event_bus_name: this.#bus,
      request_id: request.id,
      ...about,
      message_type: step,
      log_level: level,
      details,
      ...(failure && { error: { error_message: failure.message, aws_service: "events" } }),
    };
    const lines = this.#lines.get(level) ?? [];
    lines.push({ at: now, record });
    this.#lines.set(level, lines);
  }

  /** An event has come, and is compared with the rules. */
  received(event: BusEvent): void {
    const details = {
      caller_account_id: event.account,
      source_time_ms: Date.parse(event.time),
      source: event.source,
      detail_type: event["detail-type"],
      resources: [...event.resources],
      ...(this.#config.IncludeDetail === "FULL" && { event_detail: JSON.stringify(event.detail) }),
    };
    const about = { event_id: event.id };
    for (const step of ["EVENT_RECEIPT", "EVENT_INGEST_SUCCESS", "RULE_MATCH_START"] as const)
      this.#step(step, about, details);
  }

  matched(event: BusEvent, rule: Rule, targets: readonly RuleTarget[]): void {
    const rule_arn = ruleArn(this.#ctx.scope, rule.bus, rule.name);
    const target_arns = targets.map(({ Arn }) => Arn);
    this.#step("RULE_MATCH", { event_id: event.id }, { rule_arn, target_arns });
  }

  unmatched(event: BusEvent): void {
    this.#step("NO_STANDARD_RULES_MATCHED", { event_id: event.id }, {});
  }

  /** An attempt was made, and ended so. */
  attempted(job: DeliveryJob, target: RuleTarget, failure: DeliveryFailure | undefined): void {
    const attempt = { ...this.#invocation(job, target), attempt_count: job.retries + 1 };
    const attempt_type = job.retries === 0 ? "FIRST" : "RETRY";
    if (job.retries === 0) this.#step("INVOCATION_START", {}, attempt);
    this.#step("INVOCATION_ATTEMPT_START", {}, attempt);
    this.#step(endOf(failure), {}, { ...attempt, attempt_type }, failure);
  }

  /** There will be no further attempt. */
  ended(job: DeliveryJob, target: RuleTarget, delivered: boolean, buried: boolean): void {
    const details = {
      ...this.#invocation(job, target),
      total_attempts: job.retries + 1,
      final_invocation_status: delivered ? "SUCCESS" : "FAILURE",
      ingestion_to_complete_latency_ms: this.#ctx.now - job.ingestedAt,
    };
    this.#step(delivered ? "INVOCATION_SUCCESS" : "INVOCATION_FAILURE", {}, details);
    if (buried) this.#step("INVOCATION_DLQ", {}, details);
  }

  #invocation(job: DeliveryJob, { Arn, RoleArn }: RuleTarget): Details {
    const rule_arn = ruleArn(this.#ctx.scope, job.bus, job.rule);
    return { rule_arn, target_arn: Arn, ...(RoleArn !== undefined && { role_arn: RoleArn }) };
  }

  tell(): void {
    const resourceArn = busArn(this.#ctx.scope, this.#bus);
    for (const [level, lines] of this.#lines) {
      const detail = { resourceArn, logType: `${level}_LOGS`, lines: lines as unknown as Json };
      this.#ctx.publish({ kind: VENDED_LOG, resource: resourceArn, detail });
    }
  }
}

function endOf(failure: DeliveryFailure | undefined): Step {
  if (failure === undefined) return "INVOCATION_ATTEMPT_SUCCESS";
  if (failure.code === "THROTTLING") return "INVOCATION_ATTEMPT_THROTTLE";
  return failure.retriable ? "INVOCATION_ATTEMPT_RETRYABLE_FAILURE" : "INVOCATION_ATTEMPT_PERMANENT_FAILURE";
}
