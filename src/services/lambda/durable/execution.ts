/**
 * Durable executions: runs of a function that outlive its invocations, as a log of operations.
 * https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html
 */
import type { Instant } from "../../../base/instant.ts";
import type {
  ErrorObject,
  ExecutionStatus,
  Operation,
  OperationStatus,
  OperationType,
} from "../../../gen/lambda.ts";
import { resourceNotFound } from "../errors.ts";
import type { Read, Write } from "../kit.ts";
import { functionArn, padded } from "../name.ts";

/** DurableConfig, with what AWS puts where it does not say. */
export interface Durability {
  readonly timeoutSeconds: number;
  readonly retentionDays: number;
}

export interface ExecutionRecord {
  readonly id: string;
  /** Unique in an account and Region as long as it is kept. */
  readonly name: string;
  readonly functionName: string;
  /** The one that runs, from the first invocation to the last. */
  readonly version: string;
  /** As it was named when it was started. */
  readonly qualifier: string;
  readonly input: string;
  readonly trace: string | undefined;
  readonly tenantId: string | undefined;
  readonly status: ExecutionStatus;
  readonly startedAt: Instant;
  readonly endedAt: Instant | undefined;
  readonly durability: Durability;
  readonly result: string | undefined;
  readonly error: ErrorObject | undefined;
  /** Number of the checkpoint token that is good now. */
  readonly token: number;
  /** Whether an invocation is under way, or about to be. */
  readonly invoking: boolean;
  /** Operations that the function has not been told of since they changed. */
  readonly changed: readonly string[];
  readonly operations: number;
  readonly events: number;
  /** The checkpoint that was taken last: a client that asks again for the same gets the same answer. */
  readonly lastCheckpoint: { readonly clientToken: string; readonly changed: readonly string[] } | undefined;
  /** Invocations that failed one after another, and the first of them. */
  readonly failures: number;
  readonly failingSince: Instant | undefined;
  /** The operation of another execution that waits for this one. */
  readonly parent: { readonly execution: string; readonly operation: string } | undefined;
}

export interface OperationRecord {
  readonly id: string;
  /** They are told in the order in which they began. */
  readonly order: number;
  readonly parentId: string | undefined;
  readonly name: string | undefined;
  readonly type: OperationType;
  readonly subType: string | undefined;
  readonly status: OperationStatus;
  readonly startedAt: Instant;
  readonly endedAt: Instant | undefined;
  readonly result: string | undefined;
  readonly error: ErrorObject | undefined;
  /** How often a step was tried before. */
  readonly attempt?: number;
  /** When the clock changes it: a wait's end, a step's next attempt, a callback's timeout. */
  readonly dueAt?: Instant | undefined;
  readonly heartbeatSeconds?: number | undefined;
  readonly heartbeatDueAt?: Instant | undefined;
  readonly replaysChildren?: boolean;
  /** What a chained invocation calls, and with what. */
  readonly calls?: { readonly functionName: string; readonly tenantId: string | undefined };
  readonly input?: string | undefined;
}

const FINAL: ReadonlySet<OperationStatus> = new Set([
  "SUCCEEDED",
  "FAILED",
  "CANCELLED",
  "TIMED_OUT",
  "STOPPED",
]);

export function isOver({ status }: Pick<OperationRecord, "status">): boolean {
  return FINAL.has(status);
}

export function executionArn(ctx: Read, { functionName, version, name, id }: ExecutionRecord): string {
  return `${functionArn(ctx.scope, functionName, version)}/durable-execution/${name}/${id}`;
}

/** What an ARN names. Throws ResourceNotFoundException. */
export function executionNamed(ctx: Read, arn: string): ExecutionRecord {
  const found = ctx.store.shelf("execution").get(arn.slice(arn.lastIndexOf("/") + 1));
  if (found === undefined || executionArn(ctx, found) !== arn)
    throw resourceNotFound(`Durable execution not found: ${arn}`);
  return found;
}

export function operationOf(ctx: Read, execution: string, id: string): OperationRecord | undefined {
  return ctx.store.shelf("operation").get(execution, id);
}

export function operationsOf(ctx: Read, { id }: ExecutionRecord): OperationRecord[] {
  return ctx.store
    .shelf("operation")
    .parts(id)
    .sort((one, other) => one.order - other.order);
}

/** Keeps a change that the function has not been told of. Answers the execution as it is then. */
export function keepOperation(
  ctx: Write,
  execution: ExecutionRecord,
  operation: OperationRecord,
): ExecutionRecord {
  ctx.store.shelf("operation").put(operation, execution.id, operation.id);
  const changed = [...execution.changed.filter((id) => id !== operation.id), operation.id];
  return { ...execution, changed };
}

export function keepExecution(ctx: Write, execution: ExecutionRecord): void {
  ctx.store.shelf("execution").put(execution, execution.id);
}

/** Where a function's executions are listed, by when they were started. */
export function listed({ startedAt, id }: ExecutionRecord): string {
  return `${String(startedAt).padStart(16, "0")}/${id}`;
}

/** Base64, as its pattern asks. */
export function tokenOf({ id, token }: ExecutionRecord): string {
  return Buffer.from(`${id} ${padded(token)}`).toString("base64");
}

/** Tells whose callback it is. */
export function callbackIdOf(arn: string, operation: string): string {
  return Buffer.from(`${arn} ${operation}`).toString("base64");
}

export function callbackOf(id: string): { readonly arn: string; readonly operation: string } {
  const [arn = "", operation = ""] = Buffer.from(id, "base64").toString().split(" ");
  return { arn, operation };
}

/** An operation as functions and callers are told of it. */
export function operationTold(
  ctx: Read,
  execution: ExecutionRecord,
  { result, error, ...operation }: OperationRecord,
): Operation {
  const outcome = { Result: result, Error: error };
  return {
    Id: operation.id,
    ParentId: operation.parentId,
    Name: operation.name,
    Type: operation.type,
    SubType: operation.subType,
    StartTimestamp: operation.startedAt,
    EndTimestamp: operation.endedAt,
    Status: operation.status,
    ...(operation.type === "CONTEXT" && {
      ContextDetails: { ...outcome, ReplayChildren: operation.replaysChildren },
    }),
    ...(operation.type === "STEP" && {
      StepDetails: { ...outcome, Attempt: operation.attempt, NextAttemptTimestamp: operation.dueAt },
    }),
    ...(operation.type === "WAIT" && { WaitDetails: { ScheduledEndTimestamp: operation.dueAt } }),
    ...(operation.type === "CALLBACK" && {
      CallbackDetails: { ...outcome, CallbackId: callbackIdOf(executionArn(ctx, execution), operation.id) },
    }),
    ...(operation.type === "CHAINED_INVOKE" && { ChainedInvokeDetails: outcome }),
  };
}

/** The execution itself is its first operation. */
export function executionTold({ id, name, input, startedAt, endedAt }: ExecutionRecord): Operation {
  return {
    Id: id,
    Name: name,
    Type: "EXECUTION",
    StartTimestamp: startedAt,
    EndTimestamp: endedAt,
    Status: "STARTED",
    ExecutionDetails: { InputPayload: input },
  };
}
