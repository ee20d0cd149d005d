import { type Alias, aliasAnswer, checkWeights } from "../alias.ts";
import { functionNotFound, invalidParameterValue, resourceConflict, revisionMismatch } from "../errors.ts";
import { aliasNamed, functionNamed, paged, versionOf } from "../find.ts";
import type { FunctionRecord } from "../function.ts";
import { type Read, read, write } from "../kit.ts";
import { functionArn, isVersionNumber } from "../name.ts";
import { provisionSoon } from "../provisioning.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html */
export const CreateAlias = write("CreateAlias", (ctx, input) => {
  const record = functionNamed(ctx, input.FunctionName);
  if (isVersionNumber(input.Name))
    throw invalidParameterValue(`Invalid alias name ${input.Name}: it must not be a number.`);
  const aliases = ctx.store.shelf("alias");
  if (aliases.get(record.name, input.Name) !== undefined)
    throw resourceConflict(`Alias already exists: ${functionArn(ctx.scope, record.name, input.Name)}`);
  const weights = checkWeights(input.FunctionVersion, input.RoutingConfig);
  checkVersions(ctx, record, [input.FunctionVersion, ...Object.keys(weights)]);
  const alias: Alias = {
    name: input.Name,
    version: input.FunctionVersion,
    description: input.Description ?? "",
    weights,
    revision: ctx.ids.uuid(),
  };
  aliases.put(alias, record.name, alias.name);
  return aliasAnswer(ctx, record.name, alias);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html */
export const UpdateAlias = write("UpdateAlias", (ctx, input) => {
  const record = functionNamed(ctx, input.FunctionName);
  const before = aliasNamed(ctx, input.FunctionName, input.Name);
  if (input.RevisionId !== undefined && input.RevisionId !== before.revision)
    throw revisionMismatch("GetAlias");
  const version = input.FunctionVersion ?? before.version;
  const weights =
    input.RoutingConfig === undefined ? before.weights : checkWeights(version, input.RoutingConfig);
  checkVersions(ctx, record, [version, ...Object.keys(weights)]);
  const alias: Alias = {
    ...before,
    version,
    weights,
    description: input.Description ?? before.description,
    revision: ctx.ids.uuid(),
  };
  ctx.store.shelf("alias").put(alias, record.name, alias.name);
  const provisioned = ctx.store.shelf("provisioned").get(record.name, alias.name);
  if (provisioned !== undefined && version !== before.version) {
    ctx.store.shelf("provisioned").put({ ...provisioned, ready: false }, record.name, alias.name);
    provisionSoon(ctx, record.name, alias.name);
  }
  return aliasAnswer(ctx, record.name, alias);
});

function checkVersions(ctx: Read, record: FunctionRecord, versions: readonly string[]): void {
  for (const version of versions)
    if (versionOf(ctx, record, version) === undefined)
      throw functionNotFound(functionArn(ctx.scope, record.name, version));
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html */
export const GetAlias = read("GetAlias", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  return aliasAnswer(ctx, name, aliasNamed(ctx, input.FunctionName, input.Name));
});

/** Deleting what is not there is no error. https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html */
export const DeleteAlias = write("DeleteAlias", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  ctx.store.shelf("alias").delete(name, input.Name);
  for (const kind of ["policy", "invoke-config", "provisioned"] as const)
    ctx.store.shelf(kind).delete(name, input.Name);
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html */
export const ListAliases = read("ListAliases", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const asked = input.FunctionVersion;
  const all = ctx.store.shelf("alias").parts(name);
  const fitting = all.filter(
    ({ version, weights }) => asked === undefined || version === asked || asked in weights,
  );
  const { items, NextMarker } = paged(ctx, fitting, input);
  return { Aliases: items.map((alias) => aliasAnswer(ctx, name, alias)), NextMarker };
});
