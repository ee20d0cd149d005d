/** The way of a batch through a pipe, behind its source: filter, enrichment, target. */
import type { Instant } from "../../base/instant.ts";
import { instant } from "../../base/instant.ts";
import { events } from "../../gen/events.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import type { JsonObject, JsonValue } from "../../lang/event-pattern/pattern.ts";
import { type DeliveryFailure, failureOf, Undeliverable } from "../../targets/failure.ts";
import { deliver, targetKind } from "../../targets/target.ts";
import type { Prepare } from "./kit.ts";
import { type Pipe, pipeArn } from "./pipe.ts";
import { type About, asJson, dynamic, filterOf, shaped } from "./transform.ts";

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
  try {
    const enriched = await enrich(ctx, pipe, role, wanted);
    const failed = await send(ctx, pipe, role, wanted, enriched, done);
    for (const { id } of wanted) if (!failed.has(id)) done.add(id);
    return failed.size === 0
      ? { done }
      : {
          done,
          failure: {
            code: "ERROR_FROM_TARGET",
            message: "The target reported failed records.",
            retriable: true,
          },
        };
  } catch (error) {
    return { done, failure: failureOf(error) };
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
): Promise<readonly JsonValue[] | undefined> {
  if (pipe.enrichment === undefined) return undefined;
  const { InputTemplate } = pipe.enrichmentParameters;
  const payload = listOf(records.map(({ event }) => shaped(event, InputTemplate, aboutOf(ctx, pipe))));
  const answer = await deliver(ctx, { arn: pipe.enrichment, payload, as, wait: true });
  const value = asJson(answer ?? "");
  if (value === "" || value === null) return [];
  return Array.isArray(value) ? value : [value];
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
): Promise<ReadonlySet<string>> {
  const outgoing = enriched ?? records.map(({ event }) => event);
  if (outgoing.length === 0) return new Set();
  const { InputTemplate } = pipe.targetParameters;
  const payloads = outgoing.map((event) => shaped(event, InputTemplate, aboutOf(ctx, pipe)));
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
