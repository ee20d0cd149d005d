import { invalidParameterValue, provisionedConcurrencyConfigNotFound } from "../errors.ts";
import { functionNamed, paged, versionNamed } from "../find.ts";
import { lambdaTime } from "../function.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { CONCURRENT_EXECUTIONS, UNRESERVED_MIN } from "../limits.ts";
import { functionArn, LATEST } from "../name.ts";
import { provisioned, provisionSoon } from "../provisioning.ts";
import { poolOf, reservedTotal } from "../running.ts";
import type { ProvisionedConfig } from "../settings.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html */
export const PutFunctionConcurrency = write("PutFunctionConcurrency", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const wanted = input.ReservedConcurrentExecutions;
  const others = reservedTotal(ctx) - (ctx.store.shelf("concurrency").get(name) ?? 0);
  if (CONCURRENT_EXECUTIONS - others - wanted < UNRESERVED_MIN)
    throw invalidParameterValue(
      "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution " +
        `below its minimum value of [${UNRESERVED_MIN}].`,
    );
  ctx.store.shelf("concurrency").put(wanted, name);
  return { ReservedConcurrentExecutions: wanted };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConcurrency.html */
export const GetFunctionConcurrency = read("GetFunctionConcurrency", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const reserved = ctx.store.shelf("concurrency").get(name);
  return reserved === undefined ? {} : { ReservedConcurrentExecutions: reserved };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionConcurrency.html */
export const DeleteFunctionConcurrency = write("DeleteFunctionConcurrency", (ctx, input) => {
  ctx.store.shelf("concurrency").delete(functionNamed(ctx, input.FunctionName).name);
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html */
export const PutProvisionedConcurrencyConfig = write("PutProvisionedConcurrencyConfig", (ctx, input) => {
  const { version, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  if (qualifier === undefined || qualifier === LATEST)
    throw invalidParameterValue(
      "Provisioned Concurrency Configs cannot be applied to unpublished function versions.",
    );
  if (version.snapStart || version.isolatesTenants === true)
    throw invalidParameterValue(
      `Provisioned Concurrency is not supported for functions enabled with ${version.snapStart ? "SnapStart" : "tenancy configuration"}.`,
    );
  const { limit } = poolOf(ctx, version.name);
  if (input.ProvisionedConcurrentExecutions > limit)
    throw invalidParameterValue(
      `Requested Provisioned Concurrency should not be greater than the ${limit} that may run at once.`,
    );
  const before = ctx.store.shelf("provisioned").get(version.name, qualifier);
  const config: ProvisionedConfig = {
    ...before,
    qualifier,
    requested: input.ProvisionedConcurrentExecutions,
    ready: false,
    failure: undefined,
    modifiedAt: ctx.now,
  };
  ctx.store.shelf("provisioned").put(config, version.name, qualifier);
  provisionSoon(ctx, version.name, qualifier);
  return provisionedAnswer(config);
});

function provisionedAnswer({ requested, ready, failure, modifiedAt }: ProvisionedConfig) {
  const Status = failure !== undefined ? "FAILED" : ready ? "READY" : "IN_PROGRESS";
  return {
    RequestedProvisionedConcurrentExecutions: requested,
    AvailableProvisionedConcurrentExecutions: ready ? requested : 0,
    AllocatedProvisionedConcurrentExecutions: ready ? requested : 0,
    Status: Status as "FAILED" | "READY" | "IN_PROGRESS",
    ...(failure !== undefined && { StatusReason: failure }),
    LastModified: lambdaTime(modifiedAt),
  };
}

function provisionedNamed(ctx: Read, functionName: string, qualifier: string): ProvisionedConfig {
  const { name } = functionNamed(ctx, functionName);
  const config = ctx.store.shelf("provisioned").get(name, qualifier);
  if (config === undefined)
    throw provisionedConcurrencyConfigNotFound("No Provisioned Concurrency Config found for this function");
  return config;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetProvisionedConcurrencyConfig.html */
export const GetProvisionedConcurrencyConfig = read("GetProvisionedConcurrencyConfig", (ctx, input) =>
  provisionedAnswer(provisionedNamed(ctx, input.FunctionName, input.Qualifier)),
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html */
export const ListProvisionedConcurrencyConfigs = read("ListProvisionedConcurrencyConfigs", (ctx, input) => {
  const { name } = functionNamed(ctx, input.FunctionName);
  const { items, NextMarker } = paged(ctx, ctx.store.shelf("provisioned").parts(name), input);
  const configs = items.map((config) => ({
    FunctionArn: functionArn(ctx.scope, name, config.qualifier),
    ...provisionedAnswer(config),
  }));
  return { ProvisionedConcurrencyConfigs: configs, NextMarker };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteProvisionedConcurrencyConfig.html */
export const DeleteProvisionedConcurrencyConfig = staged("DeleteProvisionedConcurrencyConfig", {
  prepare: async (ctx, input) => {
    const { version } = versionNamed(ctx, input.FunctionName, input.Qualifier);
    const runner = await ctx.engines.startedFunctions;
    if (runner !== undefined) await provisioned(ctx, runner, version, 0);
  },
  commit: (ctx, input) => {
    provisionedNamed(ctx, input.FunctionName, input.Qualifier);
    const { name } = functionNamed(ctx, input.FunctionName);
    ctx.store.shelf("provisioned").delete(name, input.Qualifier);
    ctx.unschedule("provision", `${name}/${input.Qualifier}`);
    return {};
  },
});
