import { giveUp } from "../code.ts";
import { functionNotFound, invalidParameterValue, resourceConflict } from "../errors.ts";
import { functionNamed, versionOf } from "../find.ts";
import type { VersionRecord } from "../function.ts";
import { retireGrants } from "../grants.ts";
import { staged, type Write } from "../kit.ts";
import { addressed, functionArn, isVersionNumber, LATEST, padded } from "../name.ts";

const OF_A_FUNCTION = [
  "version",
  "alias",
  "policy",
  "concurrency",
  "invoke-config",
  "url",
  "provisioned",
  "recursion",
  "runtime-management",
  "signed-by",
  "function",
] as const;

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html */
export const DeleteFunction = staged("DeleteFunction", {
  prepare: async (ctx, input) => {
    const { name, qualifier } = addressed(input.FunctionName, input.Qualifier);
    if (qualifier === undefined) (await ctx.engines.startedFunctions)?.retire(functionArn(ctx.scope, name));
  },
  commit: (ctx, input) => {
    const { qualifier } = addressed(input.FunctionName, input.Qualifier);
    const record = functionNamed(ctx, input.FunctionName, input.Qualifier);
    if (qualifier !== undefined) {
      deleteVersion(ctx, record.name, qualifier);
      return { StatusCode: 204 };
    }
    for (const version of [record, ...ctx.store.shelf("version").parts(record.name)]) drop(ctx, version);
    giveUpUrls(ctx, record.name);
    retireGrants(ctx, record.name);
    for (const { qualifier: of } of ctx.store.shelf("provisioned").parts(record.name))
      ctx.unschedule("provision", `${record.name}/${of}`);
    for (const kind of OF_A_FUNCTION) ctx.store.shelf(kind).deleteAll(record.name);
    return { StatusCode: 204 };
  },
});

function giveUpUrls(ctx: Write, name: string): void {
  const urls = ctx.store.shelf("url");
  const own = urls.get(name);
  for (const { id } of own === undefined ? urls.parts(name) : [own, ...urls.parts(name)]) {
    ctx.releaseName("lambda.FunctionUrl", id);
    ctx.store.shelf("url-id").delete(id);
  }
}

function deleteVersion(ctx: Write, name: string, qualifier: string): void {
  if (qualifier === LATEST)
    throw invalidParameterValue("$LATEST version cannot be deleted without deleting the function.");
  if (!isVersionNumber(qualifier))
    throw invalidParameterValue("Deletion of aliases is not currently supported.");
  const record = functionNamed(ctx, name);
  const version = versionOf(ctx, record, qualifier);
  if (version === undefined) throw functionNotFound(functionArn(ctx.scope, name, qualifier));
  const aliases = ctx.store
    .shelf("alias")
    .parts(name)
    .filter((alias) => alias.version === qualifier || qualifier in alias.weights)
    .map((alias) => alias.name);
  if (aliases.length > 0)
    throw resourceConflict(`Version ${qualifier} is referenced by aliases: [${aliases.join(", ")}].`);
  drop(ctx, version);
  ctx.store.shelf("version").delete(name, padded(qualifier));
  ctx.store.shelf("policy").delete(name, qualifier);
}

function drop(ctx: Write, { code, layers }: VersionRecord): void {
  giveUp(ctx, code);
  for (const { blob } of layers) if (ctx.store.dropCode(blob)) ctx.blobs.release(blob);
}
