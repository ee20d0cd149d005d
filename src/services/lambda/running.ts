/** One invocation: which environments may take it, as whom they act, and what is counted. */
import { type Duration, SECOND } from "../../base/instant.ts";
import type { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionCode,
  type FunctionPool,
  type FunctionSpec,
  FunctionsClosing,
  FunctionThrottled,
  FunctionUnrunnable,
} from "../../kernel/ports/functions.ts";
import { readArchive, readBlob } from "./code.ts";
import {
  failedState,
  invalidParameterValue,
  invalidRuntime,
  pendingState,
  recursiveInvocation,
  service,
  tooManyRequests,
} from "./errors.ts";
import { isPending, runtimeVersionArn, type VersionRecord } from "./function.ts";
import type { Prepare, Read } from "./kit.ts";
import { CONCURRENT_EXECUTIONS } from "./limits.ts";
import { RECURSION_MAX, timesIn, tracedOn } from "./lineage.ts";
import { logSink } from "./logging.ts";
import { functionArn, LATEST } from "./name.ts";
import { assumedRole } from "./role.ts";
import { opened } from "./variables.ts";

/** What is asked of a function. */
export interface Request {
  readonly version: VersionRecord;
  /** As the caller named it. */
  readonly qualifier: string | undefined;
  readonly requestId: string;
  readonly payload: Uint8Array;
  readonly clientContext?: string | undefined;
  /** The caller's trace header. */
  readonly trace?: string | undefined;
  readonly tail?: boolean;
  readonly streams?: boolean;
  readonly tenantId?: string | undefined;
}

/** Runs it. Throws TooManyRequestsException, InvalidRuntimeException, or ResourceConflictException while it is made. */
export async function run(ctx: Prepare, request: Request): Promise<FunctionAnswer> {
  const { version } = request;
  checkTenant(version, request.tenantId);
  if (isPending(version, ctx.now)) throw pendingState();
  if (typeof version.snapshot === "object") throw failedState();
  checkRecursion(ctx, request);
  const runner = await ctx.engines.functions();
  try {
    const answer = await runner.invoke(callOf(ctx, request));
    count(ctx, request, { Invocations: 1, Errors: answer.error === undefined ? 0 : 1 });
    const pool = poolOf(ctx, version.name);
    count(ctx, request, { ConcurrentExecutions: runner.running(pool.key) });
    void answer.finished.then(({ report }) => count(ctx, request, { Duration: report.duration }));
    return answer;
  } catch (error) {
    if (error instanceof FunctionThrottled) count(ctx, request, { Throttles: 1 });
    throw refusalOf(error);
  }
}

/**
 * Throws InvalidParameterValueException for a tenant where there are none, and for none where there must be one.
 * https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation-invoke.html
 */
export function checkTenant({ isolatesTenants = false }: VersionRecord, tenantId: string | undefined): void {
  if (isolatesTenants === (tenantId !== undefined)) return;
  throw invalidParameterValue(
    isolatesTenants
      ? "The invoked function is enabled with tenancy configuration. Add a valid tenant ID in your request and try again."
      : "The invoked function is not enabled with tenancy configuration. Remove the tenant ID from your request and try again.",
  );
}

/** Throws RecursiveInvocationException for a chain that has come through this function too often. */
function checkRecursion(ctx: Read, request: Request): void {
  const { version, trace } = request;
  if (timesIn(trace, functionArn(ctx.scope, version.name)) < RECURSION_MAX) return;
  if (ctx.store.shelf("recursion").get(version.name) === "Allow") return;
  count(ctx, request, { RecursiveInvocationsDropped: 1 });
  throw recursiveInvocation(
    "Lambda has detected your function being invoked in a recursive loop with other AWS resources, and stopped it.",
  );
}

function refusalOf(error: unknown): unknown {
  if (error instanceof FunctionThrottled) return tooManyRequests(error.reason);
  if (error instanceof FunctionUnrunnable) return invalidRuntime(error.message) satisfies AwsError;
  if (error instanceof FunctionsClosing) return service("Cloudlet is closing.") satisfies AwsError;
  return error;
}

const TIMES: ReadonlySet<string> = new Set(["Duration", "IteratorAge", "AsyncEventAge"]);

/** AWS/Lambda's metrics: of all functions, of this one, and of the alias or version by which it was called. */
export function count(
  ctx: Read,
  {
    version,
    qualifier,
  }: { readonly version: Pick<Request["version"], "name">; readonly qualifier?: string | undefined },
  values: Readonly<Record<string, number>>,
): void {
  const all = [[], ["FunctionName", version.name]];
  if (qualifier !== undefined)
    all.push(["FunctionName", version.name, "Resource", `${version.name}:${qualifier}`]);
  for (const dimensions of all) {
    const series = ctx.meter.series(ctx.scope, "AWS/Lambda", ...dimensions);
    for (const [metric, value] of Object.entries(values))
      series.add(metric, value, TIMES.has(metric) ? "Milliseconds" : "Count");
  }
}

/** A function with a reservation has a pool of its own; the others share what is left. */
export function poolOf(ctx: Read, name: string): FunctionPool {
  const { account, region } = ctx.scope;
  const reserved = ctx.store.shelf("concurrency").get(name);
  if (reserved !== undefined)
    return {
      key: `${account}/${region}/${name}`,
      limit: reserved,
      reason: "ReservedFunctionConcurrentInvocationLimitExceeded",
    };
  const limit = CONCURRENT_EXECUTIONS - reservedTotal(ctx);
  return { key: `${account}/${region}`, limit, reason: "ConcurrentInvocationLimitExceeded" };
}

export function reservedTotal(ctx: Read): number {
  return ctx.store.shelf("concurrency").sum();
}

function callOf(ctx: Prepare, request: Request): FunctionCall {
  const { version, requestId, payload, clientContext, qualifier, tenantId } = request;
  const second = Math.floor(ctx.now / SECOND).toString(16);
  const digits = requestId.replaceAll("-", "");
  return {
    ...environmentOf(ctx, version, tenantId),
    tenantId,
    requestId,
    payload,
    invokedArn: functionArn(ctx.scope, version.name, qualifier),
    clientContext,
    traceId: tracedOn(request.trace, functionArn(ctx.scope, version.name), {
      root: `1-${second}-${digits.slice(0, 24)}`,
      parent: digits.slice(0, 16),
      sampled: version.tracing === "Active",
    }),
    pool: poolOf(ctx, version.name),
    streams: request.streams === true,
    tail: request.tail === true,
  };
}

/** What an environment of this version needs, whoever is first to call. */
export function environmentOf(
  ctx: Prepare,
  version: VersionRecord,
  tenantId?: string,
): Pick<FunctionCall, "spec" | "identity" | "log"> {
  let principal: Principal | undefined;
  const spec = specOf(ctx, version, tenantId);
  return {
    spec,
    identity: async () => {
      const arn = functionArn(ctx.scope, version.name);
      const session = await assumedRole(ctx, version.role, version.name, arn);
      principal = session.principal;
      return { credentials: session.credentials, variables: await opened(ctx, version, principal) };
    },
    log: logSink(ctx, spec.logGroup, () => principal),
  };
}

function specOf(ctx: Prepare, version: VersionRecord, tenantId: string | undefined): FunctionSpec {
  const { name, logging } = version;
  const arn = functionArn(ctx.scope, name);
  return {
    key: specKey(ctx, version, tenantId),
    functionArn: arn,
    functionName: name,
    version: version.version,
    region: ctx.scope.region,
    runtime: version.runtime ?? "",
    handler: version.handler ?? "",
    memoryMegabytes: version.memory,
    timeoutMilliseconds: (version.timeout * SECOND) as Duration,
    code: codeOf(ctx, version),
    layers: version.layers.map(({ blob }) => ({ id: blob, bytes: () => readBlob(ctx, blob) })),
    snapStart: version.snapStart && version.version !== LATEST,
    architecture: version.architectures[0] ?? "x86_64",
    ephemeralMegabytes: version.ephemeral,
    logGroup: logging.LogGroup ?? `/aws/lambda/${name}`,
    logFormat: logging.LogFormat ?? "Text",
    applicationLogLevel: logging.ApplicationLogLevel,
    systemLogLevel: logging.SystemLogLevel ?? "INFO",
    runtimeVersionArn: runtimeVersionArn(ctx, version.runtime ?? ""),
  };
}

/** Environments are shared by invocations of the same revision of the same version. */
function specKey(ctx: Read, { name, version, revision }: VersionRecord, tenantId = ""): string {
  return `${functionArn(ctx.scope, name, version)} ${revision} ${tenantId}`;
}

function codeOf(ctx: Prepare, { name, code, imageConfig }: VersionRecord): FunctionCode {
  if ("directory" in code) return code;
  if ("blob" in code)
    return { id: code.blob, bytes: () => readArchive(ctx, functionArn(ctx.scope, name), code) };
  const { EntryPoint: entryPoint, Command: command, WorkingDirectory: workingDirectory } = imageConfig ?? {};
  return { image: { uri: code.image.resolved, entryPoint, command, workingDirectory } };
}
