/** Invocations of durable functions: the function is given its past, and says how far it has come. */
import { after, HOUR, MINUTE, SECOND } from "../../../base/instant.ts";
import { type ErrorObject, lambda } from "../../../gen/lambda.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { FunctionAnswer } from "../../../kernel/ports/functions.ts";
import { durableExecutionAlreadyStarted, invalidParameterValue } from "../errors.ts";
import { versionNamed } from "../find.ts";
import type { VersionRecord } from "../function.ts";
import type { Prepare, Write } from "../kit.ts";
import { functionArn } from "../name.ts";
import { lambdaPrincipal } from "../role.ts";
import { type Request, run } from "../running.ts";
import {
  type ExecutionRecord,
  executionArn,
  isOver,
  keepExecution,
  operationOf,
  operationsOf,
  tokenOf,
} from "./execution.ts";
import { recorded } from "./history.ts";
import { type Ending, endExecution, startExecution, wake } from "./life.ts";
import { plain, statePage } from "./state.ts";

/** https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking.html */
const SYNC_SECONDS_MAX = 900;
/** Between invocations that failed, twice as long each time; and when to give up. */
const PAUSE = SECOND;
const PAUSE_MAX = 5 * MINUTE;
const FAILING_MAX = 6 * HOUR;

/** Throws InvalidParameterValueException for a durable function that was not called by a version or alias. */
export function checkQualified({ durable }: VersionRecord, qualifier: string | undefined): void {
  if (durable !== undefined && qualifier === undefined)
    throw invalidParameterValue("You cannot invoke a durable function using an unqualified ARN.");
}

/** Begins an execution, or finds the one that was begun under this name. Throws DurableExecutionAlreadyStartedException. */
export function begin(
  ctx: Write,
  version: VersionRecord,
  asked: Pick<Request, "qualifier" | "payload" | "trace" | "tenantId"> & {
    readonly name?: string | undefined;
    readonly parent?: ExecutionRecord["parent"];
  },
): ExecutionRecord {
  const { durable: durability } = version;
  if (durability === undefined)
    throw invalidParameterValue("DurableExecutionName is only supported for durable functions.");
  const input = Buffer.from(asked.payload).toString();
  const known = asked.name === undefined ? undefined : ctx.store.shelf("execution-name").get(asked.name);
  const before = known === undefined ? undefined : ctx.store.shelf("execution").get(known);
  if (before !== undefined) {
    if (before.input === input && before.functionName === version.name) return before;
    throw durableExecutionAlreadyStarted(
      `Durable execution ${before.name} has already been started with another input.`,
    );
  }
  const id = ctx.ids.uuid();
  return startExecution(ctx, {
    id,
    name: asked.name ?? id,
    functionName: version.name,
    version: version.version,
    qualifier: asked.qualifier ?? version.version,
    input,
    trace: asked.trace,
    tenantId: asked.tenantId,
    durability,
    parent: asked.parent,
  });
}

/** Runs a whole execution and waits for its end, at most a quarter of an hour. */
export async function runDurably(
  ctx: Prepare,
  request: Request,
  name?: string,
): Promise<FunctionAnswer & { readonly executionArn: string }> {
  const { version, qualifier, payload, tenantId: TenantId } = request;
  checkQualified(version, qualifier);
  if ((version.durable?.timeoutSeconds ?? 0) > SYNC_SECONDS_MAX)
    throw invalidParameterValue(
      "You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.",
    );
  const arn = functionArn(ctx.scope, version.name, version.version);
  const asked = { FunctionName: arn, InvocationType: "Event", Payload: payload, TenantId } as const;
  const as = lambdaPrincipal(ctx.scope.account, arn);
  const begun = { ...asked, DurableExecutionName: name ?? ctx.ids.uuid() };
  const { DurableExecutionArn = "" } = await ctx.call(lambda, "Invoke", begun, { as });
  for (;;) {
    const news = ctx.news([DurableExecutionArn]);
    const id = DurableExecutionArn.slice(DurableExecutionArn.lastIndexOf("/") + 1);
    const execution = ctx.store.shelf("execution").get(id);
    if (execution === undefined) throw invalidParameterValue("The durable execution is not kept any more.");
    if (execution.status !== "RUNNING") return answerOf(execution, DurableExecutionArn);
    await ctx.parked(news);
    if (ctx.signal.aborted) throw ctx.signal.reason;
  }
}

function answerOf(execution: ExecutionRecord, arn: string) {
  const { status, result = "", error, startedAt, endedAt = startedAt } = execution;
  const payload =
    status === "SUCCEEDED" ? result : JSON.stringify({ errorMessage: status, ...errorOf(error ?? {}) });
  return {
    payload: Buffer.from(payload),
    error: status === "SUCCEEDED" ? undefined : ("Unhandled" as const),
    contentType: undefined,
    stream: undefined,
    executionArn: arn,
    finished: Promise.resolve({
      report: {
        duration: endedAt - startedAt,
        initDuration: undefined,
        restoreDuration: undefined,
        maxMemoryMegabytes: 0,
      },
      tail: undefined,
      lateError: undefined,
    }),
  };
}

/** An error as invocations answer it. */
function errorOf({ ErrorMessage, ErrorType, StackTrace, ErrorData }: ErrorObject): object {
  return {
    ...(ErrorMessage !== undefined && { errorMessage: ErrorMessage }),
    ...(ErrorType !== undefined && { errorType: ErrorType }),
    ...(StackTrace !== undefined && { stackTrace: StackTrace }),
    ...(ErrorData !== undefined && { errorData: ErrorData }),
  };
}

/** How an invocation went. */
type Went =
  | { readonly kind: "pending" }
  | { readonly kind: "ended"; readonly ending: Ending }
  | { readonly kind: "failed"; readonly error: ErrorObject };

interface Invoked {
  readonly requestId: string;
  readonly startedAt: ExecutionRecord["startedAt"];
  readonly went: Went;
}

/** The job: one invocation. */
export const invokeDurable = {
  apart: true as const,
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Invoked | undefined> => {
    const execution = ctx.store.shelf("execution").get(key);
    if (execution?.status !== "RUNNING") return undefined;
    const requestId = ctx.ids.uuid();
    return { requestId, startedAt: ctx.now, went: await invoked(ctx, execution, requestId) };
  },
  commit: (ctx: Write, { key }: DueJob, done: Invoked | undefined): void => {
    const before = ctx.store.shelf("execution").get(key);
    if (before?.status !== "RUNNING" || done === undefined) return;
    const { requestId: RequestId, startedAt: StartTimestamp, went } = done;
    const InvocationCompletedDetails = {
      StartTimestamp,
      EndTimestamp: ctx.now,
      RequestId,
      ...(went.kind === "failed" && { Error: { Payload: went.error } }),
    };
    const told = recorded(ctx, before, "InvocationCompleted", { InvocationCompletedDetails });
    const idle: ExecutionRecord = { ...told, invoking: false };
    if (went.kind === "ended") endExecution(ctx, idle, went.ending);
    else if (went.kind === "failed") tryAgain(ctx, idle, went.error);
    else goOn(ctx, { ...idle, failures: 0, failingSince: undefined });
  },
};

/** It waits for something; or that came while it was running, and it was not told of it. */
function goOn(ctx: Write, execution: ExecutionRecord): void {
  const open = operationsOf(ctx, execution).filter((operation) => !isOver(operation));
  const news = execution.changed.some((id) => {
    const operation = operationOf(ctx, execution.id, id);
    return operation !== undefined && (isOver(operation) || operation.status === "READY");
  });
  if (news) keepExecution(ctx, wake(ctx, execution));
  else if (open.some(({ type, status }) => status === "PENDING" || (type !== "STEP" && type !== "CONTEXT")))
    keepExecution(ctx, execution);
  else
    endExecution(ctx, execution, {
      status: "FAILED",
      error: {
        ErrorType: "InvalidParameterValueException",
        ErrorMessage: "Cannot return PENDING status with no pending operations.",
      },
    });
}

function tryAgain(ctx: Write, execution: ExecutionRecord, error: ErrorObject): void {
  const { failures, failingSince = ctx.now } = execution;
  if (ctx.now >= after(failingSince, FAILING_MAX)) {
    endExecution(ctx, execution, { status: "FAILED", error });
    return;
  }
  const pause = Math.min(PAUSE * 2 ** failures, PAUSE_MAX);
  const failed = { ...execution, failures: failures + 1, failingSince };
  keepExecution(ctx, wake(ctx, failed, after(ctx.now, pause)));
}

async function invoked(ctx: Prepare, execution: ExecutionRecord, requestId: string): Promise<Went> {
  const { functionName, version: number, qualifier, trace, tenantId } = execution;
  const event = {
    DurableExecutionArn: executionArn(ctx, execution),
    CheckpointToken: tokenOf(execution),
    InitialExecutionState: plain(statePage(ctx, execution, undefined)),
  };
  try {
    const { version } = versionNamed(ctx, functionName, number);
    const payload = Buffer.from(JSON.stringify(event));
    const answer = await run(ctx, { version, qualifier, requestId, payload, trace, tenantId });
    const text = Buffer.from(answer.payload).toString();
    return answer.error === undefined ? wentOf(text) : { kind: "failed", error: thrown(text) };
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
    const { code: ErrorType, message: ErrorMessage } = error;
    const failure = { ErrorType, ErrorMessage };
    if (error.code === "ResourceNotFoundException" || error.code === "RecursiveInvocationException")
      return { kind: "ended", ending: { status: "FAILED", error: failure } };
    return { kind: "failed", error: failure };
  }
}

/** What a durable function answers. https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-sdk.html */
function wentOf(text: string): Went {
  const said = parsed(text);
  if (said?.Status === "PENDING") return { kind: "pending" };
  if (said?.Status === "SUCCEEDED")
    return { kind: "ended", ending: { status: "SUCCEEDED", result: said.Result ?? "" } };
  const error = said?.Status === "FAILED" ? (said.Error ?? {}) : INVALID_OUTPUT;
  return { kind: "ended", ending: { status: "FAILED", error } };
}

const INVALID_OUTPUT: ErrorObject = {
  ErrorType: "InvalidParameterValueException",
  ErrorMessage: "Invalid Status in invocation output.",
};

interface Said {
  readonly Status?: string;
  readonly Result?: string;
  readonly Error?: ErrorObject;
}

function parsed(text: string): Said | undefined {
  try {
    return (JSON.parse(text) as Said | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The error in a failed function's answer. */
export function thrown(text: string): ErrorObject {
  const { errorType, errorMessage } = (parsed(text) ?? {}) as { errorType?: string; errorMessage?: string };
  return { ErrorType: errorType ?? "Unknown", ErrorMessage: errorMessage ?? "" };
}

/** Where a checkpoint comes too late, or from an invocation that is not the current one. */
export function checkToken(execution: ExecutionRecord, token: string): void {
  if (execution.status !== "RUNNING" || token !== tokenOf(execution))
    throw invalidParameterValue("Invalid checkpoint token");
}

/** Runs what was asked for: a whole execution of a durable function, one invocation of any other. */
export function perform(ctx: Prepare, request: Request): Promise<FunctionAnswer> {
  return request.version.durable === undefined ? run(ctx, request) : runDurably(ctx, request);
}
