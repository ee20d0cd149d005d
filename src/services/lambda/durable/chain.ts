/** Functions that durable ones call and wait for. https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-sdk.html */
import { type ErrorObject, lambda } from "../../../gen/lambda.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { versionNamed, versionToRun } from "../find.ts";
import type { VersionRecord } from "../function.ts";
import type { Prepare, Write } from "../kit.ts";
import { functionArn } from "../name.ts";
import { assumedRole } from "../role.ts";
import { type ExecutionRecord, isOver, type OperationRecord, operationOf } from "./execution.ts";
import { partsOf, settle } from "./life.ts";
import { begin, checkQualified, thrown } from "./running.ts";

/** What became of a chained invocation. */
type Chained =
  | { readonly kind: "begins"; readonly version: VersionRecord; readonly qualifier: string | undefined }
  | { readonly kind: "answered"; readonly result: string }
  | { readonly kind: "failed"; readonly error: ErrorObject };

/** The job: calls another function as this one's role; a durable one tells when it is through. */
export const chainDurable = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Chained | undefined> => {
    const [executionId, operationId] = partsOf(job);
    const execution = ctx.store.shelf("execution").get(executionId);
    const operation = operationOf(ctx, executionId, operationId);
    if (execution?.status !== "RUNNING" || operation?.calls === undefined || isOver(operation))
      return undefined;
    try {
      return await called(ctx, execution, operation, operation.calls);
    } catch (error) {
      if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
      return { kind: "failed", error: { ErrorType: error.code, ErrorMessage: error.message } };
    }
  },
  commit: (ctx: Write, job: DueJob, chained: Chained | undefined): void => {
    const [executionId, operationId] = partsOf(job);
    const operation = operationOf(ctx, executionId, operationId);
    if (chained === undefined || operation === undefined || isOver(operation)) return;
    if (chained.kind === "failed")
      settle(ctx, executionId, operationId, { status: "FAILED", error: chained.error });
    if (chained.kind === "answered")
      settle(ctx, executionId, operationId, { status: "SUCCEEDED", result: chained.result });
    if (chained.kind === "begins")
      begin(ctx, chained.version, {
        qualifier: chained.qualifier,
        payload: Buffer.from(operation.input ?? "{}"),
        tenantId: operation.calls?.tenantId,
        parent: { execution: executionId, operation: operationId },
      });
  },
};

async function called(
  ctx: Prepare,
  { functionName, version, trace }: ExecutionRecord,
  { input = "{}" }: OperationRecord,
  calls: NonNullable<OperationRecord["calls"]>,
): Promise<Chained> {
  const own = functionArn(ctx.scope, functionName);
  const { version: caller } = versionNamed(ctx, functionName, version);
  const { principal: as } = await assumedRole(ctx, caller.role, functionName, own);
  const target = durableTarget(ctx, calls.functionName);
  if (target !== undefined) {
    const resource = functionArn(ctx.scope, target.version.name, target.qualifier);
    checkQualified(target.version, target.qualifier);
    if (ctx.permits({ action: "lambda:InvokeFunction", resource }, as)) return { kind: "begins", ...target };
  }
  const asked = { FunctionName: calls.functionName, Payload: Buffer.from(input), TenantId: calls.tenantId };
  const answer = await ctx.call(lambda, "Invoke", asked, { as, trace });
  const text = Buffer.from(answer.Payload ?? []).toString();
  if (answer.FunctionError === undefined) return { kind: "answered", result: text };
  return { kind: "failed", error: thrown(text) };
}

/** A durable function of this cell. */
function durableTarget(ctx: Prepare, name: string) {
  const { account, region } = ctx.scope;
  const [, ofRegion = region, ofAccount = account] = /^arn:[^:]+:lambda:([^:]*):(\d{12}):/.exec(name) ?? [];
  if (ofRegion !== region || ofAccount !== account) return undefined;
  const found = versionNamed(ctx, name);
  const version = versionToRun(ctx, found);
  return version.durable === undefined ? undefined : { version, qualifier: found.qualifier };
}
