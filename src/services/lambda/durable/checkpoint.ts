/**
 * What a function says of its operations. Everything here throws InvalidParameterValueException.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CheckpointDurableExecution.html
 */
import { after, SECOND } from "../../../base/instant.ts";
import type { OperationUpdate } from "../../../gen/lambda.ts";
import { invalidParameterValue } from "../errors.ts";
import type { Write } from "../kit.ts";
import { DURABLE_OPERATIONS_MAX, DURABLE_PAYLOAD_BYTES_MAX } from "../limits.ts";
import {
  callbackIdOf,
  type ExecutionRecord,
  executionArn,
  isOver,
  keepOperation,
  type OperationRecord,
  operationOf,
} from "./execution.ts";
import { operationRecorded } from "./history.ts";
import { endExecution, settleLater, startTimer, stopTimer } from "./life.ts";

/** Takes updates in, all or none, in their order. */
export function updated(
  ctx: Write,
  before: ExecutionRecord,
  updates: readonly OperationUpdate[],
): ExecutionRecord {
  let execution = before;
  for (const update of updates) {
    if (execution.status !== "RUNNING")
      throw invalidParameterValue("The completion of the EXECUTION must be the last update.");
    checkPayload(update);
    execution =
      update.Type === "EXECUTION" ? completed(ctx, execution, update) : advanced(ctx, execution, update);
  }
  return execution;
}

function checkPayload({ Payload, Error: failure, Type }: OperationUpdate): void {
  if (Payload !== undefined && failure !== undefined)
    throw invalidParameterValue(`Cannot provide both error and payload for ${Type} operation.`);
  const bytes = Buffer.byteLength(Payload ?? "") + Buffer.byteLength(JSON.stringify(failure ?? ""));
  if (Type !== "EXECUTION" && bytes > DURABLE_PAYLOAD_BYTES_MAX)
    throw invalidParameterValue(
      `${Type} output payload size must be less than or equal to ${DURABLE_PAYLOAD_BYTES_MAX} bytes.`,
    );
}

function completed(ctx: Write, execution: ExecutionRecord, update: OperationUpdate): ExecutionRecord {
  if (update.Action === "SUCCEED")
    return endExecution(ctx, execution, { status: "SUCCEEDED", result: update.Payload ?? "" });
  if (update.Action === "FAIL")
    return endExecution(ctx, execution, { status: "FAILED", error: update.Error ?? {} });
  throw invalidParameterValue("Invalid EXECUTION action.");
}

const ACTIONS = {
  STEP: ["START", "SUCCEED", "FAIL", "RETRY"],
  CONTEXT: ["START", "SUCCEED", "FAIL"],
  WAIT: ["START", "CANCEL"],
  CALLBACK: ["START"],
  CHAINED_INVOKE: ["START"],
} as const;

function advanced(ctx: Write, execution: ExecutionRecord, update: OperationUpdate): ExecutionRecord {
  const { Id, Type, Action } = update;
  const allowed: readonly string[] = ACTIONS[Type as keyof typeof ACTIONS];
  if (!allowed.includes(Action)) throw invalidParameterValue(`Invalid ${Type} action.`);
  const before = operationOf(ctx, execution.id, Id);
  if (before !== undefined && before.type !== Type)
    throw invalidParameterValue(`Inconsistent operation type: ${Id} is a ${before.type}.`);
  if (Action === "START") return started(ctx, execution, update, before);
  // A step or context may be told of when it is over already.
  if (before === undefined && Type === "WAIT")
    throw invalidParameterValue("Cannot cancel a WAIT that does not exist or has already completed.");
  if (before !== undefined && (isOver(before) || before.status === "PENDING"))
    throw invalidParameterValue(
      Type === "WAIT"
        ? "Cannot cancel a WAIT that does not exist or has already completed."
        : `Invalid current ${Type} state to close.`,
    );
  const [of, operation] = before === undefined ? begun(ctx, execution, update) : [execution, before];
  if (Action === "RETRY") return retried(ctx, of, operation, update);
  if (Action === "CANCEL") stopTimer(ctx, of, operation);
  const ended: OperationRecord = {
    ...operation,
    status: Action === "SUCCEED" ? "SUCCEEDED" : Action === "CANCEL" ? "CANCELLED" : "FAILED",
    endedAt: ctx.now,
    dueAt: Type === "WAIT" ? operation.dueAt : undefined,
    result: update.Payload,
    error: update.Error,
    replaysChildren: update.ContextOptions?.ReplayChildren === true,
  };
  return operationRecorded(ctx, keepOperation(ctx, of, ended), ended);
}

/** A new operation: it has a parent that is there and goes on. */
function begun(
  ctx: Write,
  execution: ExecutionRecord,
  update: OperationUpdate,
): [ExecutionRecord, OperationRecord] {
  const parent = update.ParentId === undefined ? undefined : operationOf(ctx, execution.id, update.ParentId);
  if (update.ParentId !== undefined && parent?.type !== "CONTEXT")
    throw invalidParameterValue("Invalid parent operation id.");
  if (execution.operations >= DURABLE_OPERATIONS_MAX)
    throw invalidParameterValue(`A durable execution has at most ${DURABLE_OPERATIONS_MAX} operations.`);
  const order = execution.operations + 1;
  const operation: OperationRecord = {
    id: update.Id,
    order,
    parentId: update.ParentId,
    name: update.Name,
    type: update.Type,
    subType: update.SubType,
    status: "STARTED",
    startedAt: ctx.now,
    endedAt: undefined,
    result: undefined,
    error: undefined,
    ...(update.Type === "STEP" && { attempt: 0 }),
  };
  return [{ ...execution, operations: order }, operation];
}

function started(
  ctx: Write,
  execution: ExecutionRecord,
  update: OperationUpdate,
  before: OperationRecord | undefined,
): ExecutionRecord {
  const { Type } = update;
  if (before !== undefined) {
    // An invocation that was cut off begins its steps and contexts once more.
    const again = Type === "CONTEXT" ? before.status === "STARTED" : before.status === "READY";
    if (Type === "STEP" && before.status === "STARTED") return execution;
    if ((Type !== "STEP" && Type !== "CONTEXT") || !again)
      throw invalidParameterValue(
        Type === "STEP" || Type === "CONTEXT"
          ? `Invalid current ${Type} state to start.`
          : `Cannot start a ${Type} operation that already exist.`,
      );
    if (Type === "CONTEXT") return execution;
    const running: OperationRecord = { ...before, status: "STARTED", dueAt: undefined };
    return operationRecorded(ctx, keepOperation(ctx, execution, running), running);
  }
  const [of, operation] = begun(ctx, execution, update);
  if (Type === "WAIT") return waiting(ctx, of, operation, update);
  if (Type === "CALLBACK") return calledBack(ctx, of, operation, update);
  if (Type === "CHAINED_INVOKE") return chained(ctx, of, operation, update);
  return operationRecorded(ctx, keepOperation(ctx, of, operation), operation);
}

function waiting(ctx: Write, execution: ExecutionRecord, of: OperationRecord, update: OperationUpdate) {
  const Duration = update.WaitOptions?.WaitSeconds;
  if (Duration === undefined) throw invalidParameterValue("WaitSeconds is required to start a WAIT.");
  const ScheduledEndTimestamp = after(ctx.now, Duration * SECOND);
  const operation: OperationRecord = { ...of, dueAt: ScheduledEndTimestamp };
  startTimer(ctx, execution, operation);
  const WaitStartedDetails = { Duration, ScheduledEndTimestamp };
  return operationRecorded(ctx, keepOperation(ctx, execution, operation), operation, { WaitStartedDetails });
}

function calledBack(ctx: Write, execution: ExecutionRecord, of: OperationRecord, update: OperationUpdate) {
  const { TimeoutSeconds = 0, HeartbeatTimeoutSeconds = 0 } = update.CallbackOptions ?? {};
  const operation: OperationRecord = {
    ...of,
    ...(TimeoutSeconds > 0 && { dueAt: after(ctx.now, TimeoutSeconds * SECOND) }),
    ...(HeartbeatTimeoutSeconds > 0 && {
      heartbeatSeconds: HeartbeatTimeoutSeconds,
      heartbeatDueAt: after(ctx.now, HeartbeatTimeoutSeconds * SECOND),
    }),
  };
  startTimer(ctx, execution, operation);
  const CallbackId = callbackIdOf(executionArn(ctx, execution), of.id);
  const CallbackStartedDetails = {
    CallbackId,
    Timeout: TimeoutSeconds,
    HeartbeatTimeout: HeartbeatTimeoutSeconds,
  };
  const kept = keepOperation(ctx, execution, operation);
  return operationRecorded(ctx, kept, operation, { CallbackStartedDetails });
}

function chained(ctx: Write, execution: ExecutionRecord, of: OperationRecord, update: OperationUpdate) {
  const { FunctionName, TenantId } = update.ChainedInvokeOptions ?? {};
  if (FunctionName === undefined)
    throw invalidParameterValue("FunctionName is required to start a CHAINED_INVOKE.");
  const calls = { functionName: FunctionName, tenantId: TenantId };
  const operation: OperationRecord = { ...of, calls, input: update.Payload };
  settleLater(ctx, execution, operation);
  const ChainedInvokeStartedDetails = { FunctionName, TenantId, Input: { Payload: update.Payload } };
  const kept = keepOperation(ctx, execution, operation);
  return operationRecorded(ctx, kept, operation, { ChainedInvokeStartedDetails });
}

function retried(ctx: Write, execution: ExecutionRecord, of: OperationRecord, update: OperationUpdate) {
  const NextAttemptDelaySeconds = update.StepOptions?.NextAttemptDelaySeconds;
  if (NextAttemptDelaySeconds === undefined)
    throw invalidParameterValue("Invalid StepOptions for the given action.");
  const pending: OperationRecord = {
    ...of,
    status: "PENDING",
    result: update.Payload,
    error: update.Error,
    dueAt: after(ctx.now, NextAttemptDelaySeconds * SECOND),
  };
  startTimer(ctx, execution, pending);
  const RetryDetails = { CurrentAttempt: (of.attempt ?? 0) + 1, NextAttemptDelaySeconds };
  const kept = operationRecorded(ctx, keepOperation(ctx, execution, pending), pending, {
    StepFailedDetails: { Error: {}, RetryDetails },
  });
  const next: OperationRecord = { ...pending, attempt: (of.attempt ?? 0) + 1 };
  return keepOperation(ctx, kept, next);
}
