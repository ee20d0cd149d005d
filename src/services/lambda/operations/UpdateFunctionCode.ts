import { checkInline, checkSigned, giveUp, keep, prepareCode } from "../code.ts";
import { invalidParameterValue, revisionMismatch } from "../errors.ts";
import { checkSteady, functionNamed } from "../find.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { staged } from "../kit.ts";
import { publish } from "../publish.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html */
export const UpdateFunctionCode = staged("UpdateFunctionCode", {
  prepare: async (ctx, input) => {
    checkInline(input, "UpdateFunctionCode");
    if (input.PublishTo !== undefined)
      throw invalidParameterValue("Cloudlet does not support PublishTo yet.");
    checkSteady(ctx, functionNamed(ctx, input.FunctionName));
    return prepareCode(ctx, input);
  },
  commit: (ctx, input, code) => {
    const before = functionNamed(ctx, input.FunctionName);
    checkSteady(ctx, before);
    if (input.RevisionId !== undefined && input.RevisionId !== before.revision)
      throw revisionMismatch("GetFunction");
    const after: FunctionRecord = {
      ...before,
      code: code.record,
      architectures: input.Architectures ?? before.architectures,
      revision: ctx.ids.uuid(),
      modifiedAt: ctx.now,
      updatedAt: ctx.now,
    };
    checkSigned(ctx, ctx.store.shelf("signed-by").get(before.name));
    if (input.DryRun === true) return configurationOf(ctx, { ...after, ...before, code: code.record }, false);
    keep(ctx, code);
    giveUp(ctx, before.code);
    ctx.store.shelf("function").put(after, after.name);
    if (input.Publish === true) return configurationOf(ctx, publish(ctx, after, undefined), true);
    return configurationOf(ctx, after, false);
  },
});
