import type { InvocationRequest, InvocationResponse } from "../../../gen/lambda.ts";
import { accept } from "../async/queue.ts";
import { invalidParameterValue } from "../errors.ts";
import { type Found, versionNamed, versionToRun } from "../find.ts";
import { type Prepare, staged } from "../kit.ts";
import { ASYNC_PAYLOAD_BYTES_MAX, SYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { clientContextOf, eventOf } from "../payload.ts";
import { checkTenant, run } from "../running.ts";

type Prepared =
  | { readonly answer: InvocationResponse }
  | { readonly event: Uint8Array; readonly found: Found };

/** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export const Invoke = staged("Invoke", {
  prepare: async (ctx, input): Promise<Prepared> => {
    if (input.DurableExecutionName !== undefined)
      throw invalidParameterValue("Cloudlet does not support durable functions yet.");
    const found = versionNamed(ctx, input.FunctionName, input.Qualifier);
    checkTenant(found.version, input.TenantId);
    if (input.InvocationType === "DryRun") return { answer: { StatusCode: 204 } };
    if (input.InvocationType === "Event")
      return { event: eventOf(input.Payload, ASYNC_PAYLOAD_BYTES_MAX), found };
    return { answer: await invoked(ctx, input, found) };
  },
  commit: (ctx, input, prepared) => {
    if ("answer" in prepared) return prepared.answer;
    const { record, qualifier } = prepared.found;
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

async function invoked(ctx: Prepare, input: InvocationRequest, found: Found): Promise<InvocationResponse> {
  const payload = eventOf(input.Payload, SYNC_PAYLOAD_BYTES_MAX);
  const version = versionToRun(ctx, found);
  const tail = input.LogType === "Tail";
  const answer = await run(ctx, {
    version,
    qualifier: found.qualifier,
    requestId: ctx.request.id,
    payload,
    trace: ctx.request.traceHeader,
    clientContext: clientContextOf(input.ClientContext),
    tenantId: input.TenantId,
    tail,
  });
  const written = tail ? (await answer.finished).tail : undefined;
  return {
    StatusCode: 200,
    ExecutedVersion: version.version,
    Payload: answer.payload,
    ...(answer.error !== undefined && { FunctionError: answer.error }),
    ...(written !== undefined && { LogResult: Buffer.from(written).toString("base64") }),
  };
}
