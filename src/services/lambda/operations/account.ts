import { invalidParameterValue } from "../errors.ts";
import { functionNamed, versionNamed } from "../find.ts";
import { runtimeVersionArn } from "../function.ts";
import { read, write } from "../kit.ts";
import {
  CODE_STORAGE_BYTES_MAX,
  CONCURRENT_EXECUTIONS,
  UNZIPPED_BYTES_MAX,
  ZIPPED_BYTES_MAX,
} from "../limits.ts";
import { functionArn, LATEST } from "../name.ts";
import { reservedTotal } from "../running.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html */
export const GetAccountSettings = read("GetAccountSettings", (ctx) => ({
  AccountLimit: {
    TotalCodeSize: CODE_STORAGE_BYTES_MAX,
    CodeSizeUnzipped: UNZIPPED_BYTES_MAX,
    CodeSizeZipped: ZIPPED_BYTES_MAX,
    ConcurrentExecutions: CONCURRENT_EXECUTIONS,
    UnreservedConcurrentExecutions: CONCURRENT_EXECUTIONS - reservedTotal(ctx),
  },
  AccountUsage: { TotalCodeSize: ctx.store.codeBytes(), FunctionCount: ctx.store.shelf("function").count() },
}));

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetRuntimeManagementConfig.html */
export const GetRuntimeManagementConfig = read("GetRuntimeManagementConfig", (ctx, input) => {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  const config = ctx.store.shelf("runtime-management").get(record.name, qualifier ?? LATEST);
  return {
    UpdateRuntimeOn: config?.updateOn ?? "Auto",
    FunctionArn: functionArn(ctx.scope, record.name, qualifier),
    ...(config?.runtimeVersionArn !== undefined && { RuntimeVersionArn: config.runtimeVersionArn }),
  };
});

/** There is one version of each runtime here; another cannot be held on to. */
export const PutRuntimeManagementConfig = write("PutRuntimeManagementConfig", (ctx, input) => {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  const { UpdateRuntimeOn: updateOn, RuntimeVersionArn: runtimeVersionArn_ } = input;
  if ((updateOn === "Manual") !== (runtimeVersionArn_ !== undefined))
    throw invalidParameterValue(
      updateOn === "Manual"
        ? "You must provide a RuntimeVersionArn when UpdateRuntimeOn is set to Manual."
        : "You can't provide a RuntimeVersionArn unless UpdateRuntimeOn is set to Manual.",
    );
  if (runtimeVersionArn_ !== undefined && runtimeVersionArn_ !== runtimeVersionArn(ctx, record.runtime ?? ""))
    throw invalidParameterValue(`Runtime version ${runtimeVersionArn_} not found`);
  const config = { updateOn, runtimeVersionArn: runtimeVersionArn_ };
  ctx.store.shelf("runtime-management").put(config, record.name, qualifier ?? LATEST);
  return {
    UpdateRuntimeOn: updateOn,
    FunctionArn: functionArn(ctx.scope, functionNamed(ctx, input.FunctionName).name, qualifier),
    ...(runtimeVersionArn_ !== undefined && { RuntimeVersionArn: runtimeVersionArn_ }),
  };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionRecursionConfig.html */
export const PutFunctionRecursionConfig = write("PutFunctionRecursionConfig", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  ctx.store.shelf("recursion").put(input.RecursiveLoop, name);
  return { RecursiveLoop: input.RecursiveLoop };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionRecursionConfig.html */
export const GetFunctionRecursionConfig = read("GetFunctionRecursionConfig", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  return { RecursiveLoop: ctx.store.shelf("recursion").get(name) ?? ("Terminate" as const) };
});
