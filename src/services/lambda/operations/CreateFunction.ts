import { checkInline, checkSigned, keep, prepareCode } from "../code.ts";
import { newSettings } from "../configuration.ts";
import { invalidParameterValue, resourceConflict } from "../errors.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { keepGrant } from "../grants.ts";
import { staged } from "../kit.ts";
import { keepLayers, lentLayers } from "../lent-layers.ts";
import { TAGS_PER_RESOURCE_MAX } from "../limits.ts";
import { addressed, functionArn, LATEST } from "../name.ts";
import { publish } from "../publish.ts";
import { checkStorage } from "../storage.ts";
import { sealed } from "../variables.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
export const CreateFunction = staged("CreateFunction", {
  prepare: async (ctx, input) => {
    const { name } = addressed(input.FunctionName);
    checkInline(input.Code, "CreateFunction");
    const lent = await lentLayers(ctx, input.Layers);
    const settings = newSettings(ctx, { ...input, FunctionName: name }, lent);
    if (ctx.store.shelf("function").get(name) !== undefined) throw alreadyThere(name);
    const told = { variables: settings.variables };
    const code = await prepareCode(ctx, input.Code, functionArn(ctx.scope, name));
    return { name, told, code, lent, ...(await sealed(ctx, name, settings)) };
  },
  commit: (ctx, input, { name, told, settings, grant, code, lent }) => {
    const functions = ctx.store.shelf("function");
    if (functions.get(name) !== undefined) throw alreadyThere(name);
    const tags = input.Tags ?? {};
    if (Object.keys(tags).length > TAGS_PER_RESOURCE_MAX)
      throw invalidParameterValue(`Number of tags exceeds the limit of ${TAGS_PER_RESOURCE_MAX}.`);
    checkStorage(ctx, code.record.size);
    checkSigned(ctx, input.CodeSigningConfigArn);
    if (input.CodeSigningConfigArn !== undefined)
      ctx.store.shelf("signed-by").put(input.CodeSigningConfigArn, name);
    keep(ctx, code);
    keepLayers(ctx, settings.layers, lent);
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
    keepGrant(ctx, name, grant);
    functions.put(record, name);
    if (input.Publish === true) return configurationOf(ctx, publish(ctx, record, undefined), true, told);
    return configurationOf(ctx, record, false, told);
  },
});

function alreadyThere(name: string) {
  return resourceConflict(`Function already exist: ${name}`);
}
