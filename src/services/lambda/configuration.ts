/** What a function's configuration may be, and what it is where nothing is said. */
import { parseArn } from "../../aws/arn.ts";
import type {
  CreateFunctionRequest,
  DurableConfig,
  LoggingConfig,
  Runtime,
  UpdateFunctionConfigurationRequest,
} from "../../gen/lambda.ts";
import type { Durability } from "./durable/execution.ts";
import { invalidParameterValue, resourceNotFound, validation } from "./errors.ts";
import type { LayerUse, Settings } from "./function.ts";
import { checkPackage, imageConfigOf } from "./image.ts";
import type { Read } from "./kit.ts";
import { layerAddressed } from "./layer.ts";
import type { LentLayer } from "./lent-layers.ts";
import {
  DURABLE_RETENTION_DAYS_DEFAULT,
  DURABLE_TIMEOUT_SECONDS_DEFAULT,
  EPHEMERAL_MEGABYTES_DEFAULT,
  LAYERS_MAX,
  MEMORY_MEGABYTES_MAX,
  MEMORY_MEGABYTES_MIN,
  TIMEOUT_SECONDS_DEFAULT,
  TIMEOUT_SECONDS_MAX,
  UNZIPPED_BYTES_MAX,
  VARIABLES_BYTES_MAX,
} from "./limits.ts";
import { functionArn, padded } from "./name.ts";
import { refuseNetwork } from "./network.ts";
import { checkAssumable, checkMaySend, checkMayTrace } from "./role.ts";

type Given = UpdateFunctionConfigurationRequest & {
  readonly [K in keyof CreateFunctionRequest]?: CreateFunctionRequest[K] | undefined;
} & { readonly FunctionName: string };

/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated */
const GONE: ReadonlySet<string> = new Set([
  "nodejs",
  "nodejs4.3",
  "nodejs4.3-edge",
  "nodejs6.10",
  "nodejs8.10",
  "nodejs10.x",
  "nodejs12.x",
  "nodejs14.x",
  "nodejs16.x",
  "java8",
  "python2.7",
  "python3.6",
  "python3.7",
  "python3.8",
  "dotnetcore1.0",
  "dotnetcore2.0",
  "dotnetcore2.1",
  "dotnetcore3.1",
  "dotnet6",
  "go1.x",
  "ruby2.5",
  "ruby2.7",
  "provided",
]);

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime */
const RESERVED: ReadonlySet<string> = new Set([
  "_HANDLER",
  "_X_AMZN_TRACE_ID",
  "AWS_DEFAULT_REGION",
  "AWS_REGION",
  "AWS_EXECUTION_ENV",
  "AWS_LAMBDA_FUNCTION_NAME",
  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
  "AWS_LAMBDA_FUNCTION_VERSION",
  "AWS_LAMBDA_INITIALIZATION_TYPE",
  "AWS_LAMBDA_LOG_GROUP_NAME",
  "AWS_LAMBDA_LOG_STREAM_NAME",
  "AWS_ACCESS_KEY",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_LAMBDA_RUNTIME_API",
  "LAMBDA_TASK_ROOT",
  "LAMBDA_RUNTIME_DIR",
]);

/** The settings of a new function. Throws InvalidParameterValueException and its like. */
export function newSettings(ctx: Read, given: CreateFunctionRequest, lent: readonly LentLayer[]): Settings {
  checkPackage(given);
  return changedSettings(
    ctx,
    {
      runtime: given.Runtime,
      role: given.Role,
      handler: given.Handler,
      description: "",
      timeout: TIMEOUT_SECONDS_DEFAULT,
      memory: MEMORY_MEGABYTES_MIN,
      variables: undefined,
      sealedVariables: undefined,
      kmsKeyArn: undefined,
      deadLetterArn: undefined,
      tracing: "PassThrough",
      layers: [],
      architectures: given.Architectures ?? ["x86_64"],
      ephemeral: EPHEMERAL_MEGABYTES_DEFAULT,
      snapStart: false,
      logging: { LogFormat: "Text", LogGroup: `/aws/lambda/${given.FunctionName}` },
      vpc: undefined,
    },
    given,
    lent,
  );
}

/** Settings with what a request says put over them. */
export function changedSettings(
  ctx: Read,
  before: Settings,
  given: Given,
  lent: readonly LentLayer[],
): Settings {
  refuseUnsupported(given);
  const next: Settings = {
    ...before,
    runtime: given.Runtime ?? before.runtime,
    role: given.Role ?? before.role,
    handler: given.Handler ?? before.handler,
    description: given.Description ?? before.description,
    timeout: given.Timeout ?? before.timeout,
    memory: given.MemorySize ?? before.memory,
    variables: given.Environment === undefined ? before.variables : variablesOf(given),
    kmsKeyArn: given.KMSKeyArn === undefined ? before.kmsKeyArn : given.KMSKeyArn || undefined,
    deadLetterArn:
      given.DeadLetterConfig === undefined
        ? before.deadLetterArn
        : given.DeadLetterConfig.TargetArn || undefined,
    tracing: given.TracingConfig?.Mode ?? before.tracing,
    layers: given.Layers === undefined ? before.layers : layersOf(ctx, given.Layers, lent),
    ephemeral: given.EphemeralStorage?.Size ?? before.ephemeral,
    snapStart:
      given.SnapStart === undefined ? before.snapStart : given.SnapStart.ApplyOn === "PublishedVersions",
    imageConfig: given.ImageConfig === undefined ? before.imageConfig : imageConfigOf(given.ImageConfig),
    ...(given.TenancyConfig !== undefined && { isolatesTenants: true }),
    ...(given.DurableConfig !== undefined && { durable: durabilityOf(before.durable, given.DurableConfig) }),
    logging:
      given.LoggingConfig === undefined ? before.logging : loggingOf(before.logging, given.LoggingConfig),
  };
  checkSettings(next, given.Runtime);
  checkSnapStart(next);
  if (next.durable !== undefined && next.deadLetterArn !== undefined)
    throw invalidParameterValue("Cloudlet does not support dead-letter queues of durable functions yet.");
  if (next.tracing === "Active" && (given.TracingConfig !== undefined || given.Role !== undefined))
    checkMayTrace(ctx, { role: next.role, name: given.FunctionName });
  if (given.DeadLetterConfig !== undefined && next.deadLetterArn !== undefined)
    checkMaySend(ctx, { role: next.role, name: given.FunctionName }, next.deadLetterArn);
  if (given.Role !== undefined) checkAssumable(ctx, next.role, functionArn(ctx.scope, given.FunctionName));
  return next;
}

function refuseUnsupported(given: Given): void {
  const refuse = (what: string): never => {
    throw invalidParameterValue(`Cloudlet does not support ${what} yet.`);
  };
  refuseNetwork(given);
  if (given.CapacityProviderConfig !== undefined) refuse("capacity providers (CapacityProviderConfig)");
  if (given.PublishTo !== undefined) refuse("PublishTo, which is for functions of capacity providers");
}

function durabilityOf(before: Durability | undefined, given: DurableConfig): Durability {
  return {
    timeoutSeconds: given.ExecutionTimeout ?? before?.timeoutSeconds ?? DURABLE_TIMEOUT_SECONDS_DEFAULT,
    retentionDays: given.RetentionPeriodInDays ?? before?.retentionDays ?? DURABLE_RETENTION_DAYS_DEFAULT,
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html#snapstart-runtimes */
const SNAPSHOTTED = /^(java(?:1[1-9]|2\d)|python3\.(?:1[2-9]|2\d)|dotnet(?:[89]|1\d))$/;

function checkSnapStart({ snapStart, runtime, ephemeral, isolatesTenants }: Settings): void {
  if (!snapStart) return;
  if (runtime === undefined || !SNAPSHOTTED.test(runtime))
    throw invalidParameterValue(`${runtime ?? "Image"} is not supported for SnapStart enabled functions.`);
  if (ephemeral > EPHEMERAL_MEGABYTES_DEFAULT)
    throw invalidParameterValue("SnapStart does not support ephemeral storage greater than 512 MB.");
  if (isolatesTenants === true)
    throw invalidParameterValue("SnapStart is not supported for functions with tenant isolation.");
}

function checkSettings(settings: Settings, asked: Runtime | undefined): void {
  const { timeout, memory, deadLetterArn, layers, ephemeral } = settings;
  if (asked !== undefined && GONE.has(asked))
    throw invalidParameterValue(
      `The runtime parameter of ${asked} is no longer supported for creating or updating AWS Lambda functions. ` +
        "We recommend you use a supported runtime while creating or updating functions.",
    );
  if (timeout > TIMEOUT_SECONDS_MAX)
    throw validation(
      `Value '${timeout}' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900`,
    );
  if (memory > MEMORY_MEGABYTES_MAX)
    throw invalidParameterValue(
      `'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to ${MEMORY_MEGABYTES_MAX}`,
    );
  if (ephemeral < EPHEMERAL_MEGABYTES_DEFAULT || ephemeral > 10_240)
    throw validation(
      `Value '${ephemeral}' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value between 512 and 10240`,
    );
  const { service } = deadLetterArn === undefined ? {} : (parseArn(deadLetterArn) ?? {});
  if (deadLetterArn !== undefined && service !== "sqs" && service !== "sns")
    throw invalidParameterValue(
      `The provided dead letter target ${deadLetterArn} is invalid: it must be an SQS queue or an SNS topic.`,
    );
  const unzipped = layers.reduce((sum, layer) => sum + layer.unzipped, 0);
  if (unzipped > UNZIPPED_BYTES_MAX)
    throw invalidParameterValue(
      `Function code combined with layers exceeds the maximum allowed size of ${UNZIPPED_BYTES_MAX} bytes. The actual size is ${unzipped} bytes.`,
    );
}

function variablesOf({ Environment }: Given): Readonly<Record<string, string>> | undefined {
  const variables = Environment?.Variables ?? {};
  const names = Object.keys(variables);
  if (names.length === 0) return undefined;
  const reserved = names.filter((name) => RESERVED.has(name));
  if (reserved.length > 0)
    throw invalidParameterValue(
      "Lambda was unable to configure your environment variables because the environment variables you have " +
        "provided contains reserved keys that are currently not supported for modification. " +
        `Reserved keys used in this request: ${reserved.join(", ")}`,
    );
  const text = JSON.stringify(variables);
  if (Buffer.byteLength(text) > VARIABLES_BYTES_MAX)
    throw invalidParameterValue(
      "Lambda was unable to configure your environment variables because the environment variables you have " +
        `provided exceeded the 4KB limit. String measured: ${text}`,
    );
  return variables;
}

function loggingOf(before: LoggingConfig, given: LoggingConfig): LoggingConfig {
  const LogFormat = given.LogFormat ?? before.LogFormat ?? "Text";
  const levels = given.ApplicationLogLevel !== undefined || given.SystemLogLevel !== undefined;
  if (LogFormat === "Text" && levels)
    throw invalidParameterValue(
      "To configure ApplicationLogLevel or SystemLogLevel, LogFormat must be set to JSON.",
    );
  return {
    LogFormat,
    LogGroup: given.LogGroup ?? before.LogGroup,
    ...(LogFormat === "JSON" && {
      ApplicationLogLevel: given.ApplicationLogLevel ?? before.ApplicationLogLevel ?? "INFO",
      SystemLogLevel: given.SystemLogLevel ?? before.SystemLogLevel ?? "INFO",
    }),
  };
}

function layersOf(ctx: Read, arns: readonly string[], lent: readonly LentLayer[]): LayerUse[] {
  if (arns.length > LAYERS_MAX)
    throw invalidParameterValue(`Cannot reference more than ${LAYERS_MAX} layers.`);
  const names = arns.map((arn) => arn.slice(0, arn.lastIndexOf(":")));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw invalidParameterValue(
      `Two different versions of the same layer are not allowed to be referenced in the same function. ${arns.join(", ")}`,
    );
  return arns.map((arn) => lent.find(({ use }) => use.arn === arn)?.use ?? layerUse(ctx, arn));
}

function layerUse(ctx: Read, arn: string): LayerUse {
  const { name, version, region } = layerAddressed(arn);
  if (version === undefined) throw invalidParameterValue(`Invalid layer version ARN: ${arn}`);
  if (region !== ctx.scope.region)
    throw invalidParameterValue(
      `Layers are not in the same region as the function. Layers are expected to be in region ${ctx.scope.region}.`,
    );
  const layer = ctx.store.shelf("layer-version").get(name, padded(version));
  if (layer === undefined) throw invalidParameterValue(`Layer version ${arn} does not exist.`);
  if (!("unzipped" in layer.code)) throw resourceNotFound(arn);
  return { arn, size: layer.code.size, unzipped: layer.code.unzipped, blob: layer.code.blob };
}
