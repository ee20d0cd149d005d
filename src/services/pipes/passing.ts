/** The way of a batch through a pipe, behind its source: filter, enrichment, target. */
import type { Instant } from "../../base/instant.ts";
import { instant } from "../../base/instant.ts";
import { events } from "../../gen/events.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import type { JsonObject, JsonValue } from "../../lang/event-pattern/pattern.ts";
import { type DeliveryFailure, failureOf, Undeliverable } from "../../targets/failure.ts";
import { deliver, targetKind } from "../../targets/target.ts";
import { callDestination, isApiDestination } from "./destination.ts";
import type { Prepare } from "./kit.ts";
import { ExecutionLog } from "./log.ts";
import { type Pipe, pipeArn } from "./pipe.ts";
import { type About, asJson, dynamic, filterOf, insight, shaped } from "./transform.ts";

/** A record of a source. */
export interface SourceRecord {
  /** The message id, or the sequence number: how a target names those that failed. */
  readonly id: string;
  readonly event: JsonObject;
}

/** What became of a batch. */
export interface Passed {
  /** Ids of those that are done with, in the order they came. */
  readonly done: ReadonlySet<string>;
  readonly failure?: DeliveryFailure;
}

/** Never rejects for what enrichment or target refuse. */
export async function pass(
  ctx: Prepare,
  pipe: Pipe,
  role: RolePrincipal,
  records: readonly SourceRecord[],
): Promise<Passed> {
  const lets = filterOf(pipe);
  const wanted = records.filter(({ event }) => lets(event));
  const done = new Set(records.filter((record) => !wanted.includes(record)).map(({ id }) => id));
  if (wanted.length === 0) return { done };
  const log = new ExecutionLog(ctx, pipe);
  log.step("ExecutionStarted", { payload: JSON.stringify(wanted.map(({ event }) => event)) });
  const failure = await execute(ctx, pipe, role, wanted, done, log);
  const some = wanted.some(({ id }) => done.has(id));
  if (failure === undefined) log.step("ExecutionSucceeded");
  else log.step(some ? "ExecutionPartiallyFailed" : "ExecutionFailed", {}, failure);
  await log.write();
  return failure === undefined ? { done } : { done, failure };
}

const REPORTED: DeliveryFailure = {
  code: "ERROR_FROM_TARGET",
  message: "The target reported failed records.",
  retriable: true,
};

/** Answers what stopped the records that are not done afterwards. */
async function execute(
  ctx: Prepare,
  pipe: Pipe,
  role: RolePrincipal,
  wanted: readonly SourceRecord[],
  done: Set<string>,
  log: ExecutionLog,
): Promise<DeliveryFailure | undefined> {
  let stage: "Enrichment" | "Target" = "Enrichment";
  try {
    const enriched = await enrich(ctx, pipe, role, wanted, log);
    stage = "Target";
    log.step("TargetStageEntered");
    const failed = await send(ctx, pipe, role, wanted, enriched, done, log);
    for (const { id } of wanted) if (!failed.has(id)) done.add(id);
    if (failed.size > 0) {
      log.step("TargetInvocationPartiallyFailed", {}, REPORTED);
      log.step("TargetStagePartiallyFailed", {}, REPORTED);
      return REPORTED;
    }
    log.step("TargetInvocationSucceeded");
    log.step("TargetStageSucceeded");
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    log.step(`${stage}InvocationFailed`, {}, failure);
    log.step(`${stage}StageFailed`, {}, failure);
    return failure;
  }
}

function aboutOf(ctx: Prepare, pipe: Pipe): About {
  return { pipe, pipeArn: pipeArn(ctx.scope, pipe.name), ingestedAt: ctx.now };
}

/** What the target gets in place of the records; undefined without enrichment. */
async function enrich(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  records: readonly SourceRecord[],
  log: ExecutionLog,
): Promise<readonly JsonValue[] | undefined> {
  if (pipe.enrichment === undefined) return undefined;
  log.step("EnrichmentStageEntered");
  log.step("EnrichmentTransformationStarted");
  const { InputTemplate } = pipe.enrichmentParameters;
  const shapes = records.map(({ event }) => shaped(event, InputTemplate, aboutOf(ctx, pipe)));
  const payload = listOf(shapes);
  log.step("EnrichmentTransformationSucceeded", { payload });
  log.step("EnrichmentInvocationStarted", { awsRequest: payload });
  const answer = await enrichment(ctx, pipe, as, pipe.enrichment, records, shapes);
  log.step("EnrichmentInvocationSucceeded", { awsResponse: answer ?? "" });
  log.step("EnrichmentStageSucceeded");
  const value = asJson(answer ?? "");
  if (value === "" || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A function gets all records in one call, an API destination each by itself. */
async function enrichment(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  arn: string,
  records: readonly SourceRecord[],
  shapes: readonly string[],
): Promise<string | undefined> {
  if (!isApiDestination(arn)) return deliver(ctx, { arn, payload: listOf(shapes), as, wait: true });
  const { HttpParameters } = pipe.enrichmentParameters;
  const answers: string[] = [];
  for (const [at, shape] of shapes.entries()) {
    const event = insight(records[at]?.event ?? null);
    answers.push(await callDestination(ctx, pipe, arn, as, HttpParameters, event, shape));
  }
  return listOf(answers);
}

/** Each a JSON value; what is not becomes a JSON string. */
function listOf(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(asJson(text))).join(",")}]`;
}

/** Answers the ids of records that the target says it failed with. */
async function send(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  records: readonly SourceRecord[],
  enriched: readonly JsonValue[] | undefined,
  done: Set<string>,
  log: ExecutionLog,
): Promise<ReadonlySet<string>> {
  const outgoing = enriched ?? records.map(({ event }) => event);
  if (outgoing.length === 0) return new Set();
  const { InputTemplate } = pipe.targetParameters;
  log.step("TargetTransformationStarted");
  const payloads = outgoing.map((event) => shaped(event, InputTemplate, aboutOf(ctx, pipe)));
  log.step("TargetTransformationSucceeded", { payload: listOf(payloads) });
  log.step("TargetInvocationStarted", { awsRequest: listOf(payloads) });
  if (targetKind(pipe.target) === "lambda" || targetKind(pipe.target) === "states")
    return sendTogether(ctx, pipe, as, payloads);
  for (const [at, payload] of payloads.entries()) {
    await sendOne(ctx, pipe, as, outgoing[at] as JsonValue, payload);
    const record = records[at];
    if (enriched === undefined && record !== undefined) done.add(record.id);
  }
  return new Set();
}

async function sendTogether(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  payloads: readonly string[],
): Promise<ReadonlySet<string>> {
  const { LambdaFunctionParameters: fn, StepFunctionStateMachineParameters: machine } = pipe.targetParameters;
  const wait = (fn ?? machine)?.InvocationType !== "FIRE_AND_FORGET";
  const answer = await deliver(ctx, { arn: pipe.target, payload: listOf(payloads), as, wait });
  const value = asJson(answer ?? "");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Set();
  const { batchItemFailures = [] } = value as { batchItemFailures?: readonly { itemIdentifier?: string }[] };
  return new Set(batchItemFailures.map(({ itemIdentifier = "" }) => itemIdentifier));
}

async function sendOne(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  event: JsonValue,
  payload: string,
): Promise<void> {
  const parameters = pipe.targetParameters;
  if (/:event-bus\//.test(pipe.target)) return putEvent(ctx, pipe, as, event, payload);
  if (isApiDestination(pipe.target)) {
    await callDestination(ctx, pipe, pipe.target, as, parameters.HttpParameters, insight(event), payload);
    return;
  }
  const {
    SqsQueueParameters: sqs,
    KinesisStreamParameters: kinesis,
    CloudWatchLogsParameters: logs,
  } = parameters;
  await deliver(ctx, {
    arn: pipe.target,
    payload,
    as,
    messageGroupId: dynamic(sqs?.MessageGroupId, event),
    deduplicationId: dynamic(sqs?.MessageDeduplicationId, event),
    partitionKey: dynamic(kinesis?.PartitionKey, event),
    logStream: dynamic(logs?.LogStreamName, event),
    loggedAt: timeOf(dynamic(logs?.Timestamp, event)),
  });
}

async function putEvent(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  event: JsonValue,
  payload: string,
): Promise<void> {
  const { Source, DetailType, Resources, Time } = pipe.targetParameters.EventBridgeEventBusParameters ?? {};
  const detail = asJson(payload);
  const isObject = typeof detail === "object" && detail !== null && !Array.isArray(detail);
  const source = (event as { eventSource?: string }).eventSource ?? "aws:pipes";
  const entry = {
    EventBusName: pipe.target,
    Source: dynamic(Source, event) ?? `Pipe ${pipe.name}`,
    DetailType: dynamic(DetailType, event) ?? `Event from ${source}`,
    Resources: Resources?.map((resource) => dynamic(resource, event) ?? "") ?? [],
    Detail: isObject ? payload : JSON.stringify({ body: detail }),
    Time: timeOf(dynamic(Time, event)),
  };
  const { Entries } = await ctx.call(events, "PutEvents", { Entries: [entry] }, { as });
  const [{ ErrorCode, ErrorMessage = "" } = {}] = Entries ?? [];
  if (ErrorCode !== undefined) throw new Undeliverable("INVALID_PARAMETER", ErrorMessage);
}

/** Milliseconds of the epoch, or ISO 8601. */
function timeOf(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const at = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(at) ? undefined : instant(at);
}
