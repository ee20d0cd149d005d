/** What others answer to a durable execution that waits for them. */
import { after, SECOND } from "../../../base/instant.ts";
import type { ErrorObject } from "../../../gen/lambda.ts";
import {
  callbackOf,
  executionNamed,
  isOver,
  keepExecution,
  type OperationRecord,
  operationOf,
} from "../durable/execution.ts";
import { settle, startTimer } from "../durable/life.ts";
import { callbackTimeout, invalidParameterValue } from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { DURABLE_PAYLOAD_BYTES_MAX } from "../limits.ts";

interface Waiting {
  readonly execution: string;
  readonly operation: OperationRecord;
}

/** Throws CallbackTimeoutException for one that nobody waits for any more. */
function waitingFor(ctx: Write, callbackId: string): Waiting {
  const { arn, operation: id } = callbackOf(callbackId);
  const execution = executionNamed(ctx, arn);
  const operation = operationOf(ctx, execution.id, id);
  if (operation?.type !== "CALLBACK") throw invalidParameterValue("Invalid callback token");
  if (isOver(operation) || execution.status !== "RUNNING")
    throw callbackTimeout("The callback has been completed already, or has timed out.");
  return { execution: execution.id, operation };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_SendDurableExecutionCallbackSuccess.html */
export const SendDurableExecutionCallbackSuccess = write(
  "SendDurableExecutionCallbackSuccess",
  (ctx, input) => {
    const { execution, operation } = waitingFor(ctx, input.CallbackId);
    const result = input.Result === undefined ? undefined : Buffer.from(input.Result).toString();
    if ((input.Result?.length ?? 0) > DURABLE_PAYLOAD_BYTES_MAX)
      throw invalidParameterValue(
        `Callback result size must be less than or equal to ${DURABLE_PAYLOAD_BYTES_MAX} bytes.`,
      );
    settle(ctx, execution, operation.id, { status: "SUCCEEDED", result });
    return {};
  },
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_SendDurableExecutionCallbackFailure.html */
export const SendDurableExecutionCallbackFailure = write(
  "SendDurableExecutionCallbackFailure",
  (ctx, input) => {
    const { execution, operation } = waitingFor(ctx, input.CallbackId);
    const error: ErrorObject = input.Error ?? {};
    settle(ctx, execution, operation.id, { status: "FAILED", error });
    return {};
  },
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_SendDurableExecutionCallbackHeartbeat.html */
export const SendDurableExecutionCallbackHeartbeat = write(
  "SendDurableExecutionCallbackHeartbeat",
  (ctx, input) => {
    const { execution: id, operation } = waitingFor(ctx, input.CallbackId);
    const { heartbeatSeconds } = operation;
    const execution = ctx.store.shelf("execution").get(id);
    if (heartbeatSeconds === undefined || execution === undefined) return {};
    const alive = { ...operation, heartbeatDueAt: after(ctx.now, heartbeatSeconds * SECOND) };
    ctx.store.shelf("operation").put(alive, id, operation.id);
    startTimer(ctx, execution, alive);
    keepExecution(ctx, execution);
    return {};
  },
);
