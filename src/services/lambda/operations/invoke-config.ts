import { parseArn } from "../../../aws/arn.ts";
import type { DestinationConfig, FunctionEventInvokeConfig } from "../../../gen/lambda.ts";
import { invalidParameterValue, resourceNotFound } from "../errors.ts";
import { functionNamed, paged, versionNamed } from "../find.ts";
import { type Read, read, write } from "../kit.ts";
import { EVENT_AGE_SECONDS_MAX, EVENT_AGE_SECONDS_MIN } from "../limits.ts";
import { functionArn, LATEST } from "../name.ts";
import { checkMaySend } from "../role.ts";
import type { InvokeConfig } from "../settings.ts";

interface Given {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html */
export const PutFunctionEventInvokeConfig = write("PutFunctionEventInvokeConfig", (ctx, input) => {
  const { name, qualifier } = placeOf(ctx, input);
  const config = checked(ctx, name, {
    qualifier,
    retries: input.MaximumRetryAttempts,
    maxAgeSeconds: input.MaximumEventAgeInSeconds,
    destinations: input.DestinationConfig ?? {},
    modifiedAt: ctx.now,
  });
  ctx.store.shelf("invoke-config").put(config, name, qualifier);
  return answerOf(ctx, name, config);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionEventInvokeConfig.html */
export const UpdateFunctionEventInvokeConfig = write("UpdateFunctionEventInvokeConfig", (ctx, input) => {
  const { name, qualifier } = placeOf(ctx, input);
  const before = configAt(ctx, name, qualifier);
  const config = checked(ctx, name, {
    qualifier,
    retries: input.MaximumRetryAttempts ?? before.retries,
    maxAgeSeconds: input.MaximumEventAgeInSeconds ?? before.maxAgeSeconds,
    destinations: { ...before.destinations, ...input.DestinationConfig },
    modifiedAt: ctx.now,
  });
  ctx.store.shelf("invoke-config").put(config, name, qualifier);
  return answerOf(ctx, name, config);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html */
export const GetFunctionEventInvokeConfig = read("GetFunctionEventInvokeConfig", (ctx, input) => {
  const { name, qualifier } = placeOf(ctx, input);
  return answerOf(ctx, name, configAt(ctx, name, qualifier));
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionEventInvokeConfig.html */
export const DeleteFunctionEventInvokeConfig = write("DeleteFunctionEventInvokeConfig", (ctx, input) => {
  const { name, qualifier } = placeOf(ctx, input);
  configAt(ctx, name, qualifier);
  ctx.store.shelf("invoke-config").delete(name, qualifier);
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionEventInvokeConfigs.html */
export const ListFunctionEventInvokeConfigs = read("ListFunctionEventInvokeConfigs", (ctx, input) => {
  const { name } = placeOf(ctx, input);
  const { items, NextMarker } = paged(ctx, ctx.store.shelf("invoke-config").parts(name), input);
  return { FunctionEventInvokeConfigs: items.map((config) => answerOf(ctx, name, config)), NextMarker };
});

function placeOf(ctx: Read, input: Given): { readonly name: string; readonly qualifier: string } {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  return { name: record.name, qualifier: qualifier ?? LATEST };
}

function configAt(ctx: Read, name: string, qualifier: string): InvokeConfig {
  const config = ctx.store.shelf("invoke-config").get(name, qualifier);
  if (config === undefined)
    throw resourceNotFound(
      `The function ${functionArn(ctx.scope, name, qualifier)} doesn't have an EventInvokeConfig`,
    );
  return config;
}

const TARGETS: ReadonlySet<string> = new Set(["sqs", "sns", "lambda", "events", "s3"]);

function checked(ctx: Read, name: string, config: InvokeConfig): InvokeConfig {
  if (ctx.store.shelf("function").get(name)?.durable !== undefined)
    throw invalidParameterValue("Cloudlet does not support event invoke configs of durable functions yet.");
  const { retries, maxAgeSeconds: age, destinations } = config;
  if (retries === undefined && age === undefined && Object.keys(destinations).length === 0)
    throw invalidParameterValue("You must specify at least one of error handling or destination setting.");
  if (age !== undefined && (age < EVENT_AGE_SECONDS_MIN || age > EVENT_AGE_SECONDS_MAX))
    throw invalidParameterValue(
      `MaximumEventAgeInSeconds must be between ${EVENT_AGE_SECONDS_MIN} and ${EVENT_AGE_SECONDS_MAX}.`,
    );
  for (const arn of [destinations.OnSuccess?.Destination, destinations.OnFailure?.Destination]) {
    if (arn === undefined || arn === "") continue;
    const { service, resource } = parseArn(arn) ?? {};
    if (service === undefined || !TARGETS.has(service))
      throw invalidParameterValue(`The provided destination config DestinationConfig is invalid: ${arn}.`);
    if (service === "s3" && arn === destinations.OnSuccess?.Destination)
      throw invalidParameterValue("S3 is not supported as an OnSuccess destination.");
    if (service === "lambda" && resource === `function:${name}`)
      throw invalidParameterValue("You can't specify the function as a destination for itself.");
    checkMaySend(ctx, functionNamed(ctx, name), arn);
  }
  return config;
}

function answerOf(ctx: Read, name: string, config: InvokeConfig): FunctionEventInvokeConfig {
  const { qualifier, retries, maxAgeSeconds, destinations, modifiedAt } = config;
  return {
    FunctionArn: functionArn(ctx.scope, name, qualifier),
    LastModified: modifiedAt,
    ...(retries !== undefined && { MaximumRetryAttempts: retries }),
    ...(maxAgeSeconds !== undefined && { MaximumEventAgeInSeconds: maxAgeSeconds }),
    DestinationConfig: { OnSuccess: {}, OnFailure: {}, ...destinations },
  };
}
