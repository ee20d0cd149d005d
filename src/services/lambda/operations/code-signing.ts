import type { CodeSigningConfig } from "../../../gen/lambda.ts";
import { codeSigningConfigNotFound, resourceConflict, resourceNotFound } from "../errors.ts";
import { functionNamed, paged } from "../find.ts";
import { lambdaTime } from "../function.ts";
import { type Read, read, write } from "../kit.ts";
import { functionArn } from "../name.ts";
import type { CodeSigningConfigRecord } from "../settings.ts";

const ID_DIGITS = 17;

function arnOf(ctx: Read, id: string): string {
  const { partition, region, account } = ctx.scope;
  return `arn:${partition}:lambda:${region}:${account}:code-signing-config:${id}`;
}

function configNamed(ctx: Read, arn: string): CodeSigningConfigRecord {
  const config = ctx.store.shelf("code-signing").get(arn.slice(arn.lastIndexOf(":") + 1));
  if (config === undefined || arnOf(ctx, config.id) !== arn)
    throw resourceNotFound(`The Lambda code signing configuration ${arn} can not be found.`);
  return config;
}

function answerOf(ctx: Read, config: CodeSigningConfigRecord): CodeSigningConfig {
  return {
    CodeSigningConfigId: config.id,
    CodeSigningConfigArn: arnOf(ctx, config.id),
    Description: config.description,
    AllowedPublishers: { SigningProfileVersionArns: config.publishers },
    CodeSigningPolicies: { UntrustedArtifactOnDeployment: config.policy },
    LastModified: lambdaTime(config.modifiedAt),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateCodeSigningConfig.html */
export const CreateCodeSigningConfig = write("CreateCodeSigningConfig", (ctx, input) => {
  const config: CodeSigningConfigRecord = {
    id: `csc-${ctx.ids.hex(ID_DIGITS)}`,
    description: input.Description ?? "",
    publishers: input.AllowedPublishers.SigningProfileVersionArns,
    policy: input.CodeSigningPolicies?.UntrustedArtifactOnDeployment ?? "Warn",
    modifiedAt: ctx.now,
    tags: input.Tags ?? {},
  };
  ctx.store.shelf("code-signing").put(config, config.id);
  return { CodeSigningConfig: answerOf(ctx, config) };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateCodeSigningConfig.html */
export const UpdateCodeSigningConfig = write("UpdateCodeSigningConfig", (ctx, input) => {
  const before = configNamed(ctx, input.CodeSigningConfigArn);
  const config: CodeSigningConfigRecord = {
    ...before,
    description: input.Description ?? before.description,
    publishers: input.AllowedPublishers?.SigningProfileVersionArns ?? before.publishers,
    policy: input.CodeSigningPolicies?.UntrustedArtifactOnDeployment ?? before.policy,
    modifiedAt: ctx.now,
  };
  ctx.store.shelf("code-signing").put(config, config.id);
  return { CodeSigningConfig: answerOf(ctx, config) };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetCodeSigningConfig.html */
export const GetCodeSigningConfig = read("GetCodeSigningConfig", (ctx, input) => ({
  CodeSigningConfig: answerOf(ctx, configNamed(ctx, input.CodeSigningConfigArn)),
}));

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListCodeSigningConfigs.html */
export const ListCodeSigningConfigs = read("ListCodeSigningConfigs", (ctx, input) => {
  const all = ctx.store.shelf("code-signing").page(undefined, 10_000);
  const { items, NextMarker } = paged(ctx, all, input);
  return { CodeSigningConfigs: items.map(({ value }) => answerOf(ctx, value)), NextMarker };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteCodeSigningConfig.html */
export const DeleteCodeSigningConfig = write("DeleteCodeSigningConfig", (ctx, input) => {
  const { id } = configNamed(ctx, input.CodeSigningConfigArn);
  if (functionsSignedBy(ctx, input.CodeSigningConfigArn).length > 0)
    throw resourceConflict(
      "Cannot delete the code signing configuration because it is in use by one or more functions.",
    );
  ctx.store.shelf("code-signing").delete(id);
  return {};
});

function functionsSignedBy(ctx: Read, arn: string): string[] {
  const all = ctx.store.shelf("signed-by").page(undefined, 100_000);
  return all.filter(({ value }) => value === arn).map(({ name }) => name);
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionsByCodeSigningConfig.html */
export const ListFunctionsByCodeSigningConfig = read("ListFunctionsByCodeSigningConfig", (ctx, input) => {
  configNamed(ctx, input.CodeSigningConfigArn);
  const { items, NextMarker } = paged(ctx, functionsSignedBy(ctx, input.CodeSigningConfigArn), input);
  return { FunctionArns: items.map((name) => functionArn(ctx.scope, name)), NextMarker };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionCodeSigningConfig.html */
export const PutFunctionCodeSigningConfig = write("PutFunctionCodeSigningConfig", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const arn = input.CodeSigningConfigArn;
  if (ctx.store.shelf("code-signing").get(arn.slice(arn.lastIndexOf(":") + 1)) === undefined)
    throw codeSigningConfigNotFound(
      "The code signing configuration cannot be found. Check that the provided configuration is not deleted.",
    );
  ctx.store.shelf("signed-by").put(arn, name);
  return { CodeSigningConfigArn: arn, FunctionName: name };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionCodeSigningConfig.html */
export const GetFunctionCodeSigningConfig = read("GetFunctionCodeSigningConfig", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  return { CodeSigningConfigArn: ctx.store.shelf("signed-by").get(name) ?? "", FunctionName: name };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionCodeSigningConfig.html */
export const DeleteFunctionCodeSigningConfig = write("DeleteFunctionCodeSigningConfig", (ctx, input) => {
  ctx.store.shelf("signed-by").delete(functionNamed(ctx, input.FunctionName).name);
  return {};
});
