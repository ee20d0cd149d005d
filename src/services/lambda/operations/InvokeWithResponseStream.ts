import type { InvokeWithResponseStreamResponseEvent } from "../../../gen/lambda.ts";
import type { FunctionAnswer } from "../../../kernel/ports/functions.ts";
import { perform } from "../durable/running.ts";
import { versionNamed, versionToRun } from "../find.ts";
import { staged } from "../kit.ts";
import { SYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { clientContextOf, eventOf } from "../payload.ts";
import { checkTenant } from "../running.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html */
export const InvokeWithResponseStream = staged("InvokeWithResponseStream", {
  prepare: async (ctx, input) => {
    const found = versionNamed(ctx, input.FunctionName, input.Qualifier);
    checkTenant(found.version, input.TenantId);
    if (input.InvocationType === "DryRun") return { StatusCode: 204 };
    const version = versionToRun(ctx, found);
    const tail = input.LogType === "Tail";
    const answer = await perform(ctx, {
      version,
      qualifier: found.qualifier,
      requestId: ctx.request.id,
      payload: eventOf(input.Payload, SYNC_PAYLOAD_BYTES_MAX),
      clientContext: clientContextOf(input.ClientContext),
      trace: ctx.request.traceHeader,
      tenantId: input.TenantId,
      tail,
      streams: true,
    });
    return {
      StatusCode: 200,
      ExecutedVersion: version.version,
      ResponseStreamContentType: "application/vnd.amazon.eventstream",
      EventStream: eventsOf(answer),
    };
  },
  commit: (_ctx, _input, answer) => answer,
});

/** The function's pieces, then how it ended. What answered in one piece is one. */
async function* eventsOf(answer: FunctionAnswer): AsyncGenerator<InvokeWithResponseStreamResponseEvent> {
  if (answer.error !== undefined) {
    const ErrorDetails = Buffer.from(answer.payload).toString();
    const { tail } = await answer.finished;
    yield { InvokeComplete: { ErrorCode: "Unhandled", ErrorDetails, ...logResult(tail) } };
    return;
  }
  if (answer.stream === undefined) yield { PayloadChunk: { Payload: answer.payload } };
  else for await (const Payload of answer.stream) yield { PayloadChunk: { Payload } };
  const { tail, lateError } = await answer.finished;
  const failure = lateError && { ErrorCode: lateError.type, ErrorDetails: lateError.message };
  yield { InvokeComplete: { ...failure, ...logResult(tail) } };
}

function logResult(tail: Uint8Array | undefined): { readonly LogResult?: string } {
  return tail === undefined ? {} : { LogResult: Buffer.from(tail).toString("base64") };
}
