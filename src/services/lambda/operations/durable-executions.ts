/** Durable executions: what their functions ask and tell, and what others see of them. */
import type { EventShape, Execution } from "../../../gen/lambda.ts";
import { updated } from "../durable/checkpoint.ts";
import {
  type ExecutionRecord,
  executionArn,
  executionNamed,
  keepExecution,
  operationOf,
  operationTold,
  tokenOf,
} from "../durable/execution.ts";
import { endExecution } from "../durable/life.ts";
import { checkToken } from "../durable/running.ts";
import { statePage } from "../durable/state.ts";
import { invalidParameterValue } from "../errors.ts";
import { functionNamed, pageAfter, pageToken } from "../find.ts";
import { type Read, read, write } from "../kit.ts";
import { addressed, functionArn, padded } from "../name.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_CheckpointDurableExecution.html */
export const CheckpointDurableExecution = write("CheckpointDurableExecution", (ctx, input) => {
  const { DurableExecutionArn: arn, CheckpointToken: token, ClientToken: clientToken = "", Updates } = input;
  const before = executionNamed(ctx, arn);
  const { lastCheckpoint: last } = before;
  const isRepeated = clientToken !== "" && last?.clientToken === clientToken;
  if (isRepeated && last !== undefined && token === tokenOf({ ...before, token: before.token - 1 }))
    return checkpointAnswer(ctx, before, last.changed);
  checkToken(before, token);
  const now = updated(ctx, before, Updates ?? []);
  const { changed } = now;
  const kept = { ...now, changed: [], token: now.token + 1, lastCheckpoint: { clientToken, changed } };
  keepExecution(ctx, kept);
  return checkpointAnswer(ctx, kept, changed);
});

function checkpointAnswer(ctx: Read, execution: ExecutionRecord, changed: readonly string[]) {
  const operations = changed.flatMap((id) => operationOf(ctx, execution.id, id) ?? []);
  const Operations = operations.map((each) => operationTold(ctx, execution, each));
  return { CheckpointToken: tokenOf(execution), NewExecutionState: { Operations } };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetDurableExecutionState.html */
export const GetDurableExecutionState = read("GetDurableExecutionState", (ctx, input) => {
  const execution = executionNamed(ctx, input.DurableExecutionArn);
  checkToken(execution, input.CheckpointToken);
  return statePage(ctx, execution, input.Marker, input.MaxItems || undefined);
});

function told(ctx: Read, execution: ExecutionRecord): Execution {
  const { name, functionName, qualifier, status, startedAt, endedAt } = execution;
  return {
    DurableExecutionArn: executionArn(ctx, execution),
    DurableExecutionName: name,
    FunctionArn: functionArn(ctx.scope, functionName, qualifier),
    Status: status,
    StartTimestamp: startedAt,
    ...(endedAt !== undefined && { EndTimestamp: endedAt }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetDurableExecution.html */
export const GetDurableExecution = read("GetDurableExecution", (ctx, input) => {
  const execution = executionNamed(ctx, input.DurableExecutionArn);
  const { input: InputPayload, result, error, version, trace } = execution;
  return {
    ...told(ctx, execution),
    InputPayload,
    Version: version,
    ...(result !== undefined && { Result: result }),
    ...(error !== undefined && { Error: error }),
    ...(trace !== undefined && { TraceHeader: { XAmznTraceId: trace } }),
  };
});

const HISTORY_ITEMS_MAX = 1_000;

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetDurableExecutionHistory.html */
export const GetDurableExecutionHistory = read("GetDurableExecutionHistory", (ctx, input) => {
  const { id, events } = executionNamed(ctx, input.DurableExecutionArn);
  const { ReverseOrder: backwards = false, MaxItems, IncludeExecutionData: whole = false } = input;
  const size = Math.min(MaxItems || HISTORY_ITEMS_MAX, HISTORY_ITEMS_MAX);
  const from = Number(pageAfter(ctx, input.Marker)?.part ?? 0);
  const shelf = ctx.store.shelf("durable-event");
  // Numbers have no gaps: a page of the newest first is one of the oldest first, turned round.
  const start = backwards ? Math.max(0, events - from - size) : from;
  const count = backwards ? Math.min(size, events - from) : size;
  const page = shelf.parts(id, padded(start), count);
  const to = from + page.length;
  return {
    Events: (backwards ? page.reverse() : page).map((event) => (whole ? event : withoutData(event))),
    ...(to < events && { NextMarker: pageToken(ctx, { name: "", part: String(to) }) }),
  };
});

const DATA: ReadonlySet<string> = new Set(["Input", "Result", "Error"]);

/** An event without what went in and out. */
function withoutData(event: EventShape): EventShape {
  const bare = Object.entries(event).map(([name, value]) => {
    if (!name.endsWith("Details")) return [name, value] as const;
    const details = Object.entries(value as object).map(([member, data]) =>
      DATA.has(member) ? [member, { Truncated: true }] : [member, data],
    );
    return [name, Object.fromEntries(details)] as const;
  });
  return Object.fromEntries(bare) as EventShape;
}

const LIST_ITEMS_DEFAULT = 100;
const LIST_BATCH = 500;

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListDurableExecutionsByFunction.html */
export const ListDurableExecutionsByFunction = read("ListDurableExecutionsByFunction", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName, input.Qualifier);
  const { qualifier } = addressed(input.FunctionName, input.Qualifier);
  const { DurableExecutionName, Statuses = [], StartedAfter, StartedBefore, ReverseOrder } = input;
  if (ReverseOrder === true)
    throw invalidParameterValue("Cloudlet lists durable executions in the order of their start only.");
  const most = Math.min(input.MaxItems || LIST_ITEMS_DEFAULT, 1_000);
  const fits = (each: ExecutionRecord) =>
    (qualifier === undefined || each.qualifier === qualifier || each.version === qualifier) &&
    (DurableExecutionName === undefined || each.name === DurableExecutionName) &&
    (Statuses.length === 0 || Statuses.includes(each.status)) &&
    (StartedAfter === undefined || each.startedAt > StartedAfter) &&
    (StartedBefore === undefined || each.startedAt < StartedBefore);
  const found: ExecutionRecord[] = [];
  let after = pageAfter(ctx, input.Marker)?.part ?? "";
  for (let batch: string[] | undefined; batch === undefined || batch.length === LIST_BATCH; ) {
    batch = ctx.store.shelf("execution-of").parts(name, after, LIST_BATCH);
    for (const id of batch) {
      const execution = ctx.store.shelf("execution").get(id);
      if (execution === undefined) continue;
      if (found.length === most && fits(execution))
        return {
          DurableExecutions: found.map((each) => told(ctx, each)),
          NextMarker: pageToken(ctx, { name: "", part: after }),
        };
      after = `${String(execution.startedAt).padStart(16, "0")}/${id}`;
      if (fits(execution)) found.push(execution);
    }
  }
  return { DurableExecutions: found.map((each) => told(ctx, each)) };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_StopDurableExecution.html */
export const StopDurableExecution = write("StopDurableExecution", (ctx, input) => {
  const execution = executionNamed(ctx, input.DurableExecutionArn);
  const { endedAt = ctx.now } = endExecution(ctx, execution, { status: "STOPPED", error: input.Error ?? {} });
  return { StopTimestamp: endedAt };
});
