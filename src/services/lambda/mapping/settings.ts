/** What an event source mapping may be. Everything here throws InvalidParameterValueException. */
import { parseArn } from "../../../aws/arn.ts";
import type {
  CreateEventSourceMappingRequest,
  EventSourceMappingMetricsConfig,
  UpdateEventSourceMappingRequest,
} from "../../../gen/lambda.ts";
import { invalidParameterValue } from "../errors.ts";
import { RECORD_AGE_SECONDS_MIN } from "../limits.ts";
import { checkFilters } from "./filter.ts";
import type { Mapping, StreamSettings } from "./mapping.ts";

type SourceService = "sqs" | "dynamodb" | "kinesis";
type Given = Omit<CreateEventSourceMappingRequest, "FunctionName"> & Partial<UpdateEventSourceMappingRequest>;

export function sourceOf(input: Given): { readonly service: SourceService; readonly arn: string } {
  const arn = input.EventSourceArn;
  if (arn === undefined || input.SelfManagedEventSource !== undefined)
    throw invalidParameterValue(
      "Cloudlet does not poll self-managed event sources: give the ARN of a queue or stream.",
    );
  const { service, resource } = parseArn(arn) ?? {};
  if (service === "sqs") return { service, arn };
  if (service === "dynamodb" && resource?.includes("/stream/") === true) return { service, arn };
  if (service === "kinesis" && resource?.includes("/consumer/") === true)
    throw invalidParameterValue(
      `Cloudlet does not poll through enhanced fan-out consumers yet: give the stream's ARN instead of ${arn}.`,
    );
  if (service === "kinesis" && resource?.startsWith("stream/") === true) return { service, arn };
  if (service === "kafka" || service === "mq" || service === "rds")
    throw invalidParameterValue(`Cloudlet does not support event sources of ${service} yet.`);
  throw invalidParameterValue(
    `Unrecognized event source, must be kinesis, dynamodb stream or sqs. Unsupported source arn ${arn}.`,
  );
}

export function checkPosition(service: SourceService, given: Given): void {
  const { StartingPosition: position, StartingPositionTimestamp: timestamp } = given;
  if (service === "sqs") {
    if (position === undefined && timestamp === undefined) return;
    throw invalidParameterValue("StartingPosition is not valid for SQS event sources.");
  }
  if (position === undefined)
    throw invalidParameterValue("1 validation error detected: StartingPosition is required for streams.");
  if (service === "dynamodb" && position === "AT_TIMESTAMP")
    throw invalidParameterValue("Unsupported starting position for arn type: dynamodb: AT_TIMESTAMP");
  if ((position === "AT_TIMESTAMP") !== (timestamp !== undefined))
    throw invalidParameterValue(
      position === "AT_TIMESTAMP"
        ? "StartingPositionTimestamp is required when StartingPosition is AT_TIMESTAMP."
        : "StartingPositionTimestamp is only valid when StartingPosition is AT_TIMESTAMP.",
    );
}

export function streamDefaults(input: Given): StreamSettings {
  return {
    position: input.StartingPosition ?? "LATEST",
    timestamp: input.StartingPositionTimestamp,
    bisect: false,
    retries: -1,
    maxAge: -1,
    parallelization: 1,
    tumblingSeconds: 0,
    destinations: {},
  };
}

/** A mapping with what a request says put over it. Throws InvalidParameterValueException. */
export function checked(isQueue: boolean, given: Given, before: Mapping): Mapping {
  refuseUnsupported(given);
  const filters = given.FilterCriteria?.Filters?.map(({ Pattern = "" }) => Pattern) ?? before.filters;
  checkFilters(filters);
  const mapping: Mapping = {
    ...before,
    enabled: given.Enabled ?? before.enabled,
    batchSize: given.BatchSize ?? before.batchSize,
    windowSeconds: given.MaximumBatchingWindowInSeconds ?? before.windowSeconds,
    filters,
    reportsFailures:
      given.FunctionResponseTypes === undefined
        ? before.reportsFailures
        : given.FunctionResponseTypes.includes("ReportBatchItemFailures"),
    ...(given.MetricsConfig !== undefined && { countsEvents: countsEvents(given.MetricsConfig) }),
    maximumConcurrency:
      given.ScalingConfig === undefined ? before.maximumConcurrency : given.ScalingConfig.MaximumConcurrency,
    stream: before.stream === undefined ? undefined : streamSettings(given, before.stream),
  };
  if (isQueue) checkQueue(given, mapping);
  else if (given.ScalingConfig !== undefined)
    throw invalidParameterValue("ScalingConfig is only supported for SQS event sources.");
  return mapping;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingMetricsConfig.html */
function countsEvents({ Metrics = [] }: EventSourceMappingMetricsConfig): boolean {
  const other = Metrics.find((metric) => metric !== "EventCount");
  if (other === undefined) return Metrics.length > 0;
  throw invalidParameterValue(`The metric ${other} is only available for event sources of Kafka.`);
}

function checkQueue(given: Given, { batchSize, windowSeconds, sourceArn }: Mapping): void {
  const streamsOnly = [
    given.BisectBatchOnFunctionError,
    given.MaximumRecordAgeInSeconds,
    given.MaximumRetryAttempts,
    given.ParallelizationFactor,
    given.TumblingWindowInSeconds,
    given.DestinationConfig,
  ];
  if (streamsOnly.some((each) => each !== undefined))
    throw invalidParameterValue("Unsupported parameter for SQS event sources.");
  if (sourceArn.endsWith(".fifo") && (batchSize > 10 || windowSeconds > 0))
    throw invalidParameterValue(
      batchSize > 10
        ? "BatchSize must not exceed 10 for FIFO queues."
        : "Batching window is not supported for FIFO queues.",
    );
  if (batchSize > 10 && windowSeconds === 0)
    throw invalidParameterValue(
      "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
    );
}

/** https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html */
const FAILURE_TARGETS: ReadonlySet<string> = new Set(["sqs", "sns", "s3"]);

function streamSettings(given: Given, before: StreamSettings): StreamSettings {
  const maxAge = given.MaximumRecordAgeInSeconds ?? before.maxAge;
  if (maxAge !== -1 && maxAge < RECORD_AGE_SECONDS_MIN)
    throw invalidParameterValue(
      `MaximumRecordAgeInSeconds must be -1, or between ${RECORD_AGE_SECONDS_MIN} and 604800.`,
    );
  const destinations = given.DestinationConfig ?? before.destinations;
  const { service, resource } = parseArn(destinations.OnFailure?.Destination ?? "") ?? {};
  const isNone = (destinations.OnFailure?.Destination ?? "") === "";
  if (!isNone && (service === undefined || !FAILURE_TARGETS.has(service) || resource?.endsWith(".fifo")))
    throw invalidParameterValue("The provided destination config DestinationConfig is invalid.");
  if (destinations.OnSuccess !== undefined)
    throw invalidParameterValue("OnSuccess is not supported for event source mappings of streams.");
  return {
    ...before,
    bisect: given.BisectBatchOnFunctionError ?? before.bisect,
    retries: given.MaximumRetryAttempts ?? before.retries,
    maxAge,
    parallelization: given.ParallelizationFactor ?? before.parallelization,
    tumblingSeconds: given.TumblingWindowInSeconds ?? before.tumblingSeconds,
    destinations,
  };
}

function refuseUnsupported(given: Given): void {
  const refused: readonly (keyof Given)[] = [
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafkaEventSourceConfig",
    "DocumentDBEventSourceConfig",
    "KMSKeyArn",
    "LoggingConfig",
    "ProvisionedPollerConfig",
  ];
  const found = refused.find((name) => given[name] !== undefined);
  if (found !== undefined)
    throw invalidParameterValue(`Cloudlet does not support ${found} of event source mappings yet.`);
}
