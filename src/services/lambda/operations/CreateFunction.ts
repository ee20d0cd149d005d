import { checkInline, checkSigned, checkStorage, keep, prepareCode } from "../code.ts";
import { newSettings } from "../configuration.ts";
import { invalidParameterValue, resourceConflict } from "../errors.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { staged } from "../kit.ts";
import { CODE_STORAGE_BYTES_MAX, TAGS_PER_RESOURCE_MAX } from "../limits.ts";
import { addressed, LATEST } from "../name.ts";
import { publish } from "../publish.ts";
import { codeStored } from "../storage.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
export const CreateFunction = staged("CreateFunction", {
  prepare: async (ctx, input) => {
    const { name } = addressed(input.FunctionName);
    checkInline(input.Code, "CreateFunction");
    const settings = newSettings(ctx, { ...input, FunctionName: name });
    if (ctx.store.shelf("function").get(name) !== undefined) throw alreadyThere(name);
    return { name, settings, code: await prepareCode(ctx, input.Code) };
  },
  commit: (ctx, input, { name, settings, code }) => {
    const functions = ctx.store.shelf("function");
    if (functions.get(name) !== undefined) throw alreadyThere(name);
    const tags = input.Tags ?? {};
    if (Object.keys(tags).length > TAGS_PER_RESOURCE_MAX)
      throw invalidParameterValue(`Number of tags exceeds the limit of ${TAGS_PER_RESOURCE_MAX}.`);
    checkStorage(codeStored(ctx) + code.record.size, CODE_STORAGE_BYTES_MAX);
    checkSigned(ctx, input.CodeSigningConfigArn);
    if (input.CodeSigningConfigArn !== undefined)
      ctx.store.shelf("signed-by").put(input.CodeSigningConfigArn, name);
    keep(ctx, code);
    for (const { blob } of settings.layers) ctx.store.useCode(blob);
    const record: FunctionRecord = {
      ...settings,
      name,
      version: LATEST,
      code: code.record,
      revision: ctx.ids.uuid(),
      createdAt: ctx.now,
      modifiedAt: ctx.now,
      updatedAt: undefined,
      lastVersion: 0,
      tags,
    };
    functions.put(record, name);
    if (input.Publish === true) return configurationOf(ctx, publish(ctx, record, undefined), true);
    return configurationOf(ctx, record, false);
  },
});

function alreadyThere(name: string) {
  return resourceConflict(`Function already exist: ${name}`);
}
