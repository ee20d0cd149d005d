/** What happened in a durable execution, event by event. */
import type { EventShape, EventType } from "../../../gen/lambda.ts";
import type { Write } from "../kit.ts";
import { padded } from "../name.ts";
import type { ExecutionRecord, OperationRecord } from "./execution.ts";

type Details = Omit<EventShape, "EventType" | "EventId" | "EventTimestamp">;

/** Keeps an event. Answers the execution as it is then. */
export function recorded(
  ctx: Write,
  execution: ExecutionRecord,
  EventType: EventType,
  details: Details,
): ExecutionRecord {
  const EventId = execution.events + 1;
  const event: EventShape = { EventType, EventId, EventTimestamp: ctx.now, ...details };
  ctx.store.shelf("durable-event").put(event, execution.id, padded(EventId));
  return { ...execution, events: EventId };
}

const BEGINS = {
  CONTEXT: "Context",
  STEP: "Step",
  WAIT: "Wait",
  CALLBACK: "Callback",
  CHAINED_INVOKE: "ChainedInvoke",
  EXECUTION: "Execution",
} as const;
const ENDS = {
  SUCCEEDED: "Succeeded",
  FAILED: "Failed",
  CANCELLED: "Cancelled",
  TIMED_OUT: "TimedOut",
  STOPPED: "Stopped",
} as const;

/** The event of an operation that began, or ended, or (a step's) failed and is to be tried again. */
export function operationRecorded(
  ctx: Write,
  execution: ExecutionRecord,
  operation: OperationRecord,
  started: Details = {},
): ExecutionRecord {
  const { id: Id, name: Name, parentId: ParentId, subType: SubType, status, type } = operation;
  const of = { Id, Name, ParentId, SubType };
  if (status === "READY") return execution;
  if (status === "STARTED")
    return recorded(ctx, execution, `${BEGINS[type]}Started` as EventType, { ...of, ...started });
  const how = status === "PENDING" ? (operation.error === undefined ? "Succeeded" : "Failed") : ENDS[status];
  const { attempt = 0, error, result } = operation;
  const details = {
    ...(error === undefined ? { Result: { Payload: result } } : { Error: { Payload: error } }),
    ...(type === "STEP" && {
      RetryDetails: { CurrentAttempt: attempt + 1, ...started.StepFailedDetails?.RetryDetails },
    }),
    ...(type === "WAIT" && {
      Duration: Math.round(((operation.dueAt ?? ctx.now) - operation.startedAt) / 1000),
    }),
  };
  const what = `${BEGINS[type]}${how}`;
  return recorded(ctx, execution, what as EventType, { ...of, [`${what}Details`]: details });
}
