import { accept } from "../async/queue.ts";
import { begin, checkQualified } from "../durable/running.ts";
import { versionNamed, versionToRun } from "../find.ts";
import { staged } from "../kit.ts";
import { ASYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { eventOf } from "../payload.ts";

/** Deprecated, and still there. https://docs.aws.amazon.com/lambda/latest/api/API_InvokeAsync.html */
export const InvokeAsync = staged("InvokeAsync", {
  prepare: async (ctx, input) => {
    const found = versionNamed(ctx, input.FunctionName);
    const { InvokeArgs: body } = input;
    const bytes = await body.bytes(ASYNC_PAYLOAD_BYTES_MAX + 1);
    checkQualified(found.version, found.qualifier);
    return { found, version: versionToRun(ctx, found), payload: eventOf(bytes, ASYNC_PAYLOAD_BYTES_MAX) };
  },
  commit: (ctx, _input, { found, version, payload }) => {
    const { record, qualifier } = found;
    if (version.durable !== undefined) {
      begin(ctx, version, { qualifier, payload, trace: ctx.request.traceHeader, tenantId: undefined });
      return { Status: 202 };
    }
    accept(ctx, {
      id: ctx.request.id,
      name: record.name,
      qualifier,
      payload,
      clientContext: undefined,
      trace: ctx.request.traceHeader,
    });
    return { Status: 202 };
  },
});
