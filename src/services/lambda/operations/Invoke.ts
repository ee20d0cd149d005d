import type { InvocationRequest, InvocationResponse } from "../../../gen/lambda.ts";
import { accept } from "../async/queue.ts";
import { isOwn } from "../authz.ts";
import { executionArn } from "../durable/execution.ts";
import { begin, checkQualified, runDurably } from "../durable/running.ts";
import { invalidParameterValue } from "../errors.ts";
import { type Found, versionNamed, versionToRun } from "../find.ts";
import type { VersionRecord } from "../function.ts";
import { type Prepare, staged, type Write } from "../kit.ts";
import { ASYNC_PAYLOAD_BYTES_MAX, SYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { clientContextOf, eventOf } from "../payload.ts";
import { checkTenant, run } from "../running.ts";

type Prepared =
  | { readonly answer: InvocationResponse }
  | { readonly event: Uint8Array; readonly found: Found; readonly version: VersionRecord };

/** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export const Invoke = staged("Invoke", {
  prepare: async (ctx, input): Promise<Prepared> => {
    const found = versionNamed(ctx, input.FunctionName, input.Qualifier);
    checkTenant(found.version, input.TenantId);
    checkQualified(found.version, found.qualifier);
    if (input.DurableExecutionName !== undefined && found.version.durable === undefined)
      throw invalidParameterValue("DurableExecutionName is only supported for durable functions.");
    if (input.InvocationType === "DryRun") return { answer: { StatusCode: 204 } };
    if (input.InvocationType === "Event")
      return {
        event: eventOf(input.Payload, isOwn(ctx) ? SYNC_PAYLOAD_BYTES_MAX : ASYNC_PAYLOAD_BYTES_MAX),
        found,
        version: versionToRun(ctx, found),
      };
    return { answer: await invoked(ctx, input, found) };
  },
  commit: (ctx, input, prepared) => {
    if ("answer" in prepared) return prepared.answer;
    const { record, qualifier } = prepared.found;
    if (prepared.version.durable !== undefined) return begun(ctx, input, prepared.version, prepared);
    accept(ctx, {
      id: ctx.request.id,
      name: record.name,
      qualifier,
      payload: prepared.event,
      trace: ctx.request.traceHeader,
      clientContext: clientContextOf(input.ClientContext),
      tenantId: input.TenantId,
    });
    return { StatusCode: 202 };
  },
});

function begun(
  ctx: Write,
  input: InvocationRequest,
  version: VersionRecord,
  { event: payload, found: { qualifier } }: { readonly event: Uint8Array; readonly found: Found },
): InvocationResponse {
  const { DurableExecutionName: name, TenantId: tenantId } = input;
  const trace = ctx.request.traceHeader;
  const execution = begin(ctx, version, { name, qualifier, payload, trace, tenantId });
  return { StatusCode: 202, DurableExecutionArn: executionArn(ctx, execution) };
}

async function invoked(ctx: Prepare, input: InvocationRequest, found: Found): Promise<InvocationResponse> {
  const payload = eventOf(input.Payload, SYNC_PAYLOAD_BYTES_MAX);
  const version = versionToRun(ctx, found);
  const tail = input.LogType === "Tail";
  const asked = {
    version,
    qualifier: found.qualifier,
    requestId: ctx.request.id,
    payload,
    trace: ctx.request.traceHeader,
    clientContext: clientContextOf(input.ClientContext),
    tenantId: input.TenantId,
    tail,
  };
  const durably =
    version.durable === undefined ? undefined : await runDurably(ctx, asked, input.DurableExecutionName);
  const answer = durably ?? (await run(ctx, asked));
  const written = tail ? (await answer.finished).tail : undefined;
  return {
    StatusCode: 200,
    ExecutedVersion: version.version,
    Payload: answer.payload,
    ...(durably !== undefined && { DurableExecutionArn: durably.executionArn }),
    ...(answer.error !== undefined && { FunctionError: answer.error }),
    ...(written !== undefined && { LogResult: Buffer.from(written).toString("base64") }),
  };
}
