import { isoInstant } from "../../../base/instant.ts";
import type { Cors, FunctionUrlConfig } from "../../../gen/lambda.ts";
import { functionNotFound, invalidParameterValue, resourceConflict, resourceNotFound } from "../errors.ts";
import { functionNamed, paged, versionNamed } from "../find.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { functionArn, isVersionNumber, LATEST } from "../name.ts";
import type { UrlConfig } from "../settings.ts";

/** The kind of name that a function URL's id is. */
export const FUNCTION_URL = "lambda.FunctionUrl";
const ID_LENGTH = 32;
const ID_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html */
export const CreateFunctionUrlConfig = staged("CreateFunctionUrlConfig", {
  prepare: async (ctx, input) => {
    const { name, qualifier } = placeOf(ctx, input.FunctionName, input.Qualifier);
    if (ctx.store.shelf("url").get(name, qualifier ?? "") !== undefined)
      throw alreadyThere(ctx, name, qualifier);
    checkCors(input.Cors);
    const id = ctx.ids.text(ID_LENGTH, ID_ALPHABET);
    await ctx.names.claim(FUNCTION_URL, id);
    return { name, qualifier, id };
  },
  commit: (ctx, input, { name, qualifier, id }) => {
    const urls = ctx.store.shelf("url");
    if (urls.get(name, qualifier ?? "") !== undefined) throw alreadyThere(ctx, name, qualifier);
    if (ctx.store.shelf("function").get(name) === undefined)
      throw functionNotFound(functionArn(ctx.scope, name));
    const url: UrlConfig = {
      id,
      name,
      qualifier,
      auth: input.AuthType,
      cors: input.Cors,
      mode: input.InvokeMode ?? "BUFFERED",
      createdAt: ctx.now,
      modifiedAt: ctx.now,
    };
    urls.put(url, name, qualifier ?? "");
    ctx.store.shelf("url-id").put({ name, qualifier }, id);
    const { LastModifiedTime: _, ...answer } = answerOf(ctx, url);
    return answer;
  },
});

function alreadyThere(ctx: Read, name: string, qualifier: string | undefined) {
  return resourceConflict(
    `Failed to create function url config for [functionArn = ${functionArn(ctx.scope, name, qualifier)}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
  );
}

function placeOf(ctx: Read, functionName: string, asked: string | undefined) {
  const { record, qualifier } = versionNamed(ctx, functionName, asked);
  if (record.isolatesTenants === true)
    throw invalidParameterValue(
      "Function URLs are not supported for functions enabled with tenancy configuration.",
    );
  if (qualifier !== undefined && (qualifier === LATEST || isVersionNumber(qualifier)))
    throw invalidParameterValue(
      `Function URLs belong to functions and aliases, not to the version ${qualifier}.`,
    );
  return { name: record.name, qualifier };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html */
function checkCors(cors: Cors | undefined): void {
  if (cors?.AllowCredentials === true && cors.AllowOrigins?.includes("*"))
    throw invalidParameterValue("AllowCredentials is not supported with a wildcard in AllowOrigins.");
}

function urlNamed(ctx: Read, functionName: string, asked: string | undefined): UrlConfig {
  const { name, qualifier } = placeOf(ctx, functionName, asked);
  const url = ctx.store.shelf("url").get(name, qualifier ?? "");
  if (url === undefined) throw resourceNotFound("The resource you requested does not exist.");
  return url;
}

/** The URL at the address under which the caller reached Cloudlet. */
function answerOf(ctx: Read, url: UrlConfig): FunctionUrlConfig {
  const { protocol, port } = new URL(ctx.request.endpoint);
  const host = `${url.id}.lambda-url.${ctx.scope.region}.localhost${port === "" ? "" : `:${port}`}`;
  return {
    FunctionUrl: `${protocol}//${host}/`,
    FunctionArn: functionArn(ctx.scope, url.name, url.qualifier),
    AuthType: url.auth,
    CreationTime: isoInstant(url.createdAt),
    LastModifiedTime: isoInstant(url.modifiedAt),
    InvokeMode: url.mode,
    ...(url.cors !== undefined && { Cors: url.cors }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html */
export const UpdateFunctionUrlConfig = write("UpdateFunctionUrlConfig", (ctx, input) => {
  const before = urlNamed(ctx, input.FunctionName, input.Qualifier);
  checkCors(input.Cors);
  const url: UrlConfig = {
    ...before,
    auth: input.AuthType ?? before.auth,
    cors: input.Cors ?? before.cors,
    mode: input.InvokeMode ?? before.mode,
    modifiedAt: ctx.now,
  };
  ctx.store.shelf("url").put(url, url.name, url.qualifier ?? "");
  return answerOf(ctx, url);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionUrlConfig.html */
export const GetFunctionUrlConfig = read("GetFunctionUrlConfig", (ctx, input) =>
  answerOf(ctx, urlNamed(ctx, input.FunctionName, input.Qualifier)),
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionUrlConfig.html */
export const DeleteFunctionUrlConfig = write("DeleteFunctionUrlConfig", (ctx, input) => {
  const url = urlNamed(ctx, input.FunctionName, input.Qualifier);
  ctx.releaseName(FUNCTION_URL, url.id);
  ctx.store.shelf("url-id").delete(url.id);
  ctx.store.shelf("url").delete(url.name, url.qualifier ?? "");
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html */
export const ListFunctionUrlConfigs = read("ListFunctionUrlConfigs", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const plain = ctx.store.shelf("url").get(name);
  const mine = ctx.store.shelf("url").parts(name);
  const { items, NextMarker } = paged(ctx, plain === undefined ? mine : [plain, ...mine], input);
  return { FunctionUrlConfigs: items.map((url) => answerOf(ctx, url)), NextMarker };
});
