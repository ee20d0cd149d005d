/** How durable executions begin, go on and end: by the clock, by what others answer, by what they say themselves. */
import { after, DAY, type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { ErrorObject, ExecutionStatus } from "../../../gen/lambda.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Write } from "../kit.ts";
import {
  type ExecutionRecord,
  executionArn,
  isOver,
  keepExecution,
  keepOperation,
  listed,
  type OperationRecord,
  operationOf,
} from "./execution.ts";
import { operationRecorded, recorded } from "./history.ts";

type Starting = Pick<
  ExecutionRecord,
  | "id"
  | "name"
  | "functionName"
  | "version"
  | "qualifier"
  | "input"
  | "trace"
  | "tenantId"
  | "durability"
  | "parent"
>;

/** Begins one, durably; it is invoked as soon as this is. */
export function startExecution(ctx: Write, starting: Starting): ExecutionRecord {
  const begun: ExecutionRecord = {
    ...starting,
    status: "RUNNING",
    startedAt: ctx.now,
    endedAt: undefined,
    result: undefined,
    error: undefined,
    token: 0,
    invoking: false,
    changed: [],
    operations: 0,
    events: 0,
    lastCheckpoint: undefined,
    failures: 0,
    failingSince: undefined,
  };
  const { timeoutSeconds: ExecutionTimeout } = starting.durability;
  const ExecutionStartedDetails = { Input: { Payload: starting.input }, ExecutionTimeout };
  const { id, name } = starting;
  const told = recorded(ctx, begun, "ExecutionStarted", { Id: id, Name: name, ExecutionStartedDetails });
  ctx.store.shelf("execution-name").put(id, name);
  ctx.store.shelf("execution-of").put(id, starting.functionName, listed(begun));
  ctx.schedule(after(ctx.now, ExecutionTimeout * SECOND), { kind: "expireDurable", key: id });
  const woken = wake(ctx, told);
  keepExecution(ctx, woken);
  return woken;
}

/** Has the function invoked, unless it is, or the execution is over. The caller keeps what this answers. */
export function wake(ctx: Write, execution: ExecutionRecord, at: Instant = ctx.now): ExecutionRecord {
  if (execution.status !== "RUNNING" || execution.invoking) return execution;
  ctx.schedule(at, { kind: "invokeDurable", key: execution.id });
  return { ...execution, invoking: true, token: execution.token + 1 };
}

export interface Ending {
  readonly status: Exclude<ExecutionStatus, "RUNNING">;
  readonly result?: string | undefined;
  readonly error?: ErrorObject | undefined;
}

const ENDED = {
  SUCCEEDED: "ExecutionSucceeded",
  FAILED: "ExecutionFailed",
  TIMED_OUT: "ExecutionTimedOut",
  STOPPED: "ExecutionStopped",
} as const;

/** Ends it; what waited for it goes on. Answers it as it is then, which is kept already. */
export function endExecution(ctx: Write, before: ExecutionRecord, ending: Ending): ExecutionRecord {
  if (before.status !== "RUNNING") return before;
  const { status, result, error } = ending;
  const { id: Id, name: Name } = before;
  const details = status === "SUCCEEDED" ? { Result: { Payload: result } } : { Error: { Payload: error } };
  const told = recorded(ctx, before, ENDED[status], { Id, Name, [`${ENDED[status]}Details`]: details });
  const ended: ExecutionRecord = { ...told, status, result, error, endedAt: ctx.now, invoking: false };
  keepExecution(ctx, ended);
  ctx.unschedule("expireDurable", before.id);
  const until = after(ctx.now, before.durability.retentionDays * DAY);
  ctx.schedule(until, { kind: "forgetDurable", key: before.id });
  ctx.publish({ kind: "lambda.DurableExecutionEnded", resource: executionArn(ctx, ended) });
  if (before.parent !== undefined) settleParent(ctx, before.parent, ending);
  return ended;
}

function settleParent(
  ctx: Write,
  { execution, operation }: NonNullable<ExecutionRecord["parent"]>,
  { status, result, error }: Ending,
): void {
  settle(ctx, execution, operation, { status, result, error });
}

/** What somebody else answers to an operation: its end. Answers whether it was still waited for. */
export function settle(
  ctx: Write,
  executionId: string,
  operationId: string,
  outcome: { readonly status: OperationRecord["status"] } & Pick<Ending, "result" | "error">,
): boolean {
  const execution = ctx.store.shelf("execution").get(executionId);
  const operation = operationOf(ctx, executionId, operationId);
  if (execution?.status !== "RUNNING" || operation === undefined || isOver(operation)) return false;
  stopTimer(ctx, execution, operation);
  const ended = { ...operation, ...outcome, endedAt: ctx.now };
  const told = operationRecorded(ctx, keepOperation(ctx, execution, ended), ended);
  keepExecution(ctx, wake(ctx, told));
  return true;
}

function timerKey(execution: ExecutionRecord, operation: OperationRecord): string {
  return `${execution.id}/${operation.id}`;
}

export function startTimer(ctx: Write, execution: ExecutionRecord, operation: OperationRecord): void {
  const { dueAt = FAR, heartbeatDueAt = FAR } = operation;
  const at = instant(Math.min(dueAt, heartbeatDueAt));
  if (at < FAR) ctx.schedule(at, { kind: "timeDurable", key: timerKey(execution, operation) });
}

export function stopTimer(ctx: Write, execution: ExecutionRecord, operation: OperationRecord): void {
  ctx.unschedule("timeDurable", timerKey(execution, operation));
}

const FAR = instant(8.64e15);

/** Has a chained invocation made. */
export function settleLater(ctx: Write, execution: ExecutionRecord, operation: OperationRecord): void {
  ctx.schedule(ctx.now, { kind: "chainDurable", key: timerKey(execution, operation) });
}

export function partsOf({ key }: DueJob): [execution: string, operation: string] {
  const [execution = "", operation = ""] = key.split("/");
  return [execution, operation];
}

/** The job of an operation's clock: a wait is over, a step may be tried again, a callback did not come. */
export function timeDurable(ctx: Write, job: DueJob): void {
  const [executionId, operationId] = partsOf(job);
  const operation = operationOf(ctx, executionId, operationId);
  if (operation === undefined || isOver(operation)) return;
  if (operation.type === "WAIT") settle(ctx, executionId, operationId, { status: "SUCCEEDED" });
  if (operation.type === "CALLBACK") {
    const silent = operation.heartbeatDueAt !== undefined && operation.heartbeatDueAt <= ctx.now;
    const error: ErrorObject = silent
      ? { ErrorType: "Callback.Heartbeat", ErrorMessage: "Callback heartbeat timed out" }
      : { ErrorType: "Callback.Timeout", ErrorMessage: "Callback timed out" };
    settle(ctx, executionId, operationId, { status: "TIMED_OUT", error });
  }
  const execution = ctx.store.shelf("execution").get(executionId);
  if (operation.type !== "STEP" || execution?.status !== "RUNNING") return;
  const ready: OperationRecord = { ...operation, status: "READY", dueAt: undefined };
  keepExecution(ctx, wake(ctx, keepOperation(ctx, execution, ready)));
}

/** The job of an execution's own timeout. */
export function expireDurable(ctx: Write, { key }: DueJob): void {
  const execution = ctx.store.shelf("execution").get(key);
  if (execution === undefined) return;
  const ErrorMessage = `Execution timed out after ${execution.durability.timeoutSeconds} seconds`;
  endExecution(ctx, execution, {
    status: "TIMED_OUT",
    error: { ErrorType: "ExecutionTimeout", ErrorMessage },
  });
}

/** The job that ends the retention period. */
export function forgetDurable(ctx: Write, { key: id }: DueJob): void {
  const execution = ctx.store.shelf("execution").get(id);
  if (execution === undefined) return;
  ctx.store.shelf("execution").delete(id);
  ctx.store.shelf("execution-name").delete(execution.name);
  ctx.store.shelf("execution-of").delete(execution.functionName, listed(execution));
  ctx.store.shelf("operation").deleteAll(id);
  ctx.store.shelf("durable-event").deleteAll(id);
}
