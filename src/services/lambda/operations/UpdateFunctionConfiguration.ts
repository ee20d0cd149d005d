import { changedSettings } from "../configuration.ts";
import { invalidParameterValue, revisionMismatch, updateInProgress } from "../errors.ts";
import { checkSteady, functionNamed } from "../find.ts";
import { configurationOf, type FunctionRecord } from "../function.ts";
import { keepGrant } from "../grants.ts";
import { type Read, staged } from "../kit.ts";
import { keepLayers, lentLayers } from "../lent-layers.ts";
import { functionArn } from "../name.ts";
import { opened, sealed } from "../variables.ts";

type Input = { readonly FunctionName: string; readonly RevisionId?: string | undefined };

/** The function as it may be changed now. Throws ResourceConflictException, PreconditionFailedException. */
function changeable(ctx: Read, { FunctionName, RevisionId }: Input): FunctionRecord {
  const record = functionNamed(ctx, FunctionName);
  checkSteady(ctx, record);
  if (RevisionId !== undefined && RevisionId !== record.revision) throw revisionMismatch("GetFunction");
  return record;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html */
export const UpdateFunctionConfiguration = staged("UpdateFunctionConfiguration", {
  prepare: async (ctx, input) => {
    const before = changeable(ctx, input);
    if (input.DurableConfig !== undefined && before.durable === undefined)
      throw invalidParameterValue("DurableConfig can only be set when a function is created.");
    // Under another key, or for another role, what is kept is encrypted anew.
    const variables =
      before.sealedVariables === undefined || input.Environment !== undefined
        ? before.variables
        : await opened(ctx, before);
    const lent = await lentLayers(ctx, input.Layers);
    const given = { ...input, FunctionName: before.name };
    const settings = changedSettings(ctx, { ...before, variables }, given, lent);
    const told = { variables: settings.variables };
    return { of: before.revision, told, lent, ...(await sealed(ctx, before.name, settings)) };
  },
  commit: (ctx, input, { of, told, lent, settings, grant }) => {
    const before = changeable(ctx, input);
    if (before.revision !== of) throw updateInProgress(functionArn(ctx.scope, before.name));
    const { lastVersion, tags, code, name } = before;
    const after: FunctionRecord = {
      ...before,
      ...settings,
      lastVersion,
      tags,
      code,
      name,
      revision: ctx.ids.uuid(),
      modifiedAt: ctx.now,
      updatedAt: ctx.now,
    };
    keepLayers(ctx, after.layers, lent);
    for (const { blob } of before.layers) if (ctx.store.dropCode(blob)) ctx.blobs.release(blob);
    keepGrant(ctx, name, grant);
    ctx.store.shelf("function").put(after, after.name);
    return configurationOf(ctx, after, false, told);
  },
});
