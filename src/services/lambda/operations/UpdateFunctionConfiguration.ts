import { changedSettings } from "../configuration.ts";
import { revisionMismatch } from "../errors.ts";
import { checkSteady, functionNamed } from "../find.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html */
export const UpdateFunctionConfiguration = write("UpdateFunctionConfiguration", (ctx, input) => {
  const before = functionNamed(ctx, input.FunctionName);
  checkSteady(ctx, before);
  if (input.RevisionId !== undefined && input.RevisionId !== before.revision)
    throw revisionMismatch("GetFunction");
  const settings = changedSettings(ctx, before, { ...input, FunctionName: before.name });
  const after: FunctionRecord = {
    ...before,
    ...settings,
    revision: ctx.ids.uuid(),
    modifiedAt: ctx.now,
    updatedAt: ctx.now,
  };
  for (const { blob } of after.layers) ctx.store.useCode(blob);
  for (const { blob } of before.layers) if (ctx.store.dropCode(blob)) ctx.blobs.release(blob);
  ctx.store.shelf("function").put(after, after.name);
  return configurationOf(ctx, after, false);
});
