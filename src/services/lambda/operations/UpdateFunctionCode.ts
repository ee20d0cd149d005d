import { checkInline, checkSigned, giveUp, keep, prepareCode } from "../code.ts";
import { invalidParameterValue, revisionMismatch } from "../errors.ts";
import { checkSteady, functionNamed } from "../find.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { staged } from "../kit.ts";
import { functionArn } from "../name.ts";
import { publish } from "../publish.ts";
import { checkStorage } from "../storage.ts";
import { told } from "../variables.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html */
export const UpdateFunctionCode = staged("UpdateFunctionCode", {
  prepare: async (ctx, input) => {
    checkInline(input, "UpdateFunctionCode");
    if (input.PublishTo !== undefined)
      throw invalidParameterValue(
        "Cloudlet does not support PublishTo, which is for functions of capacity providers, yet.",
      );
    const record = functionNamed(ctx, input.FunctionName);
    checkSteady(ctx, record);
    checkKind(record, input.ImageUri !== undefined);
    const code = await prepareCode(ctx, input, functionArn(ctx.scope, record.name));
    return { code, told: await told(ctx, record) };
  },
  commit: (ctx, input, { code, told }) => {
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
    if (input.DryRun === true) return configurationOf(ctx, { ...before, code: code.record }, false, told);
    checkStorage(ctx, code.record.size - before.code.size);
    keep(ctx, code);
    giveUp(ctx, before.code);
    ctx.store.shelf("function").put(after, after.name);
    if (input.Publish === true) return configurationOf(ctx, publish(ctx, after, undefined), true, told);
    return configurationOf(ctx, after, false, told);
  },
});

/** What a function is made of stays what it was made of. */
function checkKind({ code }: FunctionRecord, isImage: boolean): void {
  if ("image" in code === isImage) return;
  throw invalidParameterValue(
    isImage
      ? "Please don't provide ImageUri when updating a function with packageType Zip."
      : "Please provide ImageUri when updating a function with packageType Image.",
  );
}
