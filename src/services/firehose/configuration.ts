/** What requests say of sources and destinations, checked, and with AWS's defaults. */
import type {
  BufferingHints,
  CreateDeliveryStreamInput,
  ExtendedS3DestinationConfiguration,
  HttpEndpointDestinationConfiguration,
  S3DestinationConfiguration,
} from "../../gen/firehose.ts";
import { TimeZone } from "../../lang/schedule/time-zone.ts";
import { badPrefix, invalidArgument, notBuilt } from "./errors.ts";
import { HTTP_BUFFER_DEFAULT, PARTITIONED_BUFFER_MIB_MIN, S3_BUFFER_DEFAULT } from "./limits.ts";
import { checkPrefixes, partitionKeysIn } from "./prefix.ts";
import { pipelineOf } from "./processors.ts";
import type { Destination, Hints, HttpDestination, S3Destination, S3Target } from "./stream.ts";

/** Members of CreateDeliveryStream and UpdateDestination that name what is not there. */
const ABSENT: Readonly<Record<string, string>> = {
  Redshift: "Amazon Redshift destinations",
  Elasticsearch: "Elasticsearch destinations",
  Amazonopensearchservice: "OpenSearch destinations",
  AmazonOpenSearchServerless: "OpenSearch Serverless destinations",
  Splunk: "Splunk destinations",
  Snowflake: "Snowflake destinations",
  Iceberg: "Apache Iceberg destinations",
  MSKSource: "Amazon MSK sources",
  DatabaseSource: "database sources",
};

/** Refuses what Cloudlet does not have. */
export function refuseAbsent(input: object): void {
  for (const [member, value] of Object.entries(input)) {
    const name = member.replace(/(Destination)?(Configuration|Update)$/, "");
    const absent = value === undefined ? undefined : ABSENT[name];
    if (absent !== undefined) throw notBuilt(absent);
  }
}

/** Throws for what AWS refuses, and for what Cloudlet does not do. */
export function destinationOf(input: CreateDeliveryStreamInput): Destination {
  refuseAbsent(input);
  const { S3DestinationConfiguration: plain, ExtendedS3DestinationConfiguration: extended } = input;
  const { HttpEndpointDestinationConfiguration: http } = input;
  if ([plain, extended, http].filter((each) => each !== undefined).length !== 1)
    throw invalidArgument("Exactly one destination configuration is supported for a Firehose");
  if (http !== undefined) return httpDestination(http);
  return s3Destination(extended ?? (plain as S3DestinationConfiguration), plain !== undefined);
}

/** A buffer fills up to a size or for a time; one hint alone is none. */
function hintsOf(given: BufferingHints | undefined, otherwise: Hints): Hints {
  if (given === undefined) return otherwise;
  const { SizeInMBs, IntervalInSeconds } = given;
  if (SizeInMBs === undefined || IntervalInSeconds === undefined)
    throw invalidArgument("Both SizeInMBs and IntervalInSeconds must be provided in BufferingHints");
  return { SizeInMBs, IntervalInSeconds };
}

function s3Target(
  given: S3DestinationConfiguration &
    Pick<ExtendedS3DestinationConfiguration, "FileExtension" | "CustomTimeZone">,
): S3Target {
  const { CompressionFormat = "UNCOMPRESSED" } = given;
  if (CompressionFormat === "Snappy" || CompressionFormat === "HADOOP_SNAPPY")
    throw notBuilt(`the compression format ${CompressionFormat}`);
  checkPrefixes(given.Prefix ?? "", given.ErrorOutputPrefix);
  if (given.CustomTimeZone) checkTimeZone(given.CustomTimeZone);
  const encryption = given.EncryptionConfiguration;
  if (encryption?.NoEncryptionConfig !== undefined && encryption.KMSEncryptionConfig !== undefined)
    throw invalidArgument("Only one of NoEncryptionConfig and KMSEncryptionConfig can be specified");
  checkLogging(given);
  return { ...given, CompressionFormat, BufferingHints: hintsOf(given.BufferingHints, S3_BUFFER_DEFAULT) };
}

function checkTimeZone(name: string): void {
  try {
    new TimeZone(name);
  } catch {
    throw invalidArgument(`CustomTimeZone ${name} is not valid`);
  }
}

function checkLogging({
  CloudWatchLoggingOptions: options,
}: Pick<S3Target, "CloudWatchLoggingOptions">): void {
  if (options?.Enabled === true && !(options.LogGroupName && options.LogStreamName))
    throw invalidArgument(
      "LogGroupName and LogStreamName must be provided when CloudWatch logging is enabled",
    );
}

export function s3Destination(given: ExtendedS3DestinationConfiguration, plain: boolean): S3Destination {
  if (
    given.DataFormatConversionConfiguration !== undefined &&
    isEnabled(given.DataFormatConversionConfiguration)
  )
    throw notBuilt("record format conversion, which needs schemas of AWS Glue,");
  const { S3BackupMode = "Disabled", S3BackupConfiguration: backup } = given;
  if (S3BackupMode === "Enabled" && backup === undefined)
    throw invalidArgument("S3BackupConfiguration cannot be null when S3BackupMode is Enabled");
  const destination: S3Destination = {
    kind: "s3",
    plain,
    given,
    s3: s3Target(given),
    backup: S3BackupMode === "Enabled" && backup !== undefined ? s3Target(backup) : undefined,
    processing: given.ProcessingConfiguration,
    logging: given.CloudWatchLoggingOptions,
    partitioning: given.DynamicPartitioningConfiguration,
  };
  checkPartitioning(destination);
  return destination;
}

const isEnabled = ({ Enabled = true }: { readonly Enabled?: boolean | undefined }): boolean => Enabled;

function checkPartitioning({ s3, partitioning, processing }: S3Destination): void {
  const pipeline = pipelineOf(processing);
  const keys = partitionKeysIn(s3.Prefix ?? "");
  if (partitioning?.Enabled !== true) {
    if (keys.length > 0)
      throw badPrefix("partition keys can only be used when dynamic partitioning is enabled");
    if (pipeline.query !== undefined)
      throw invalidArgument(
        "MetadataExtraction processor can only be present when Dynamic Partitioning is enabled",
      );
    return;
  }
  if (s3.BufferingHints.SizeInMBs < PARTITIONED_BUFFER_MIB_MIN)
    throw invalidArgument(
      `BufferingHints.SizeInMBs must be at least ${PARTITIONED_BUFFER_MIB_MIN} when Dynamic Partitioning is enabled.`,
    );
  if (keys.length === 0)
    throw badPrefix("Prefix must contain partition keys when dynamic partitioning is enabled");
  if (keys.some(({ namespace }) => namespace === "partitionKeyFromQuery") && pipeline.query === undefined)
    throw invalidArgument(
      "MetadataExtraction processor should be present when S3 Prefix has partitionKeyFromQuery namespace.",
    );
  const fromLambda = keys.some(({ namespace }) => namespace === "partitionKeyFromLambda");
  if (fromLambda && pipeline.transformer === undefined)
    throw invalidArgument(
      "Lambda processor should be present when S3 Prefix has partitionKeyFromLambda namespace.",
    );
}

export function httpDestination(given: HttpEndpointDestinationConfiguration): HttpDestination {
  const { SecretsManagerConfiguration: secret, EndpointConfiguration: endpoint } = given;
  if (secret?.Enabled === true) {
    if (secret.SecretARN === undefined)
      throw invalidArgument("SecretARN cannot be null when SecretsManagerConfiguration is enabled");
    if (endpoint.AccessKey !== undefined)
      throw invalidArgument("AccessKey cannot be specified when SecretsManagerConfiguration is enabled");
  }
  checkLogging(given);
  if (partitionKeysIn(given.S3Configuration.Prefix ?? "").length > 0)
    throw badPrefix("partition keys can only be used when dynamic partitioning is enabled");
  if (pipelineOf(given.ProcessingConfiguration).query !== undefined)
    throw invalidArgument("MetadataExtraction processor is only supported for Amazon S3 destinations");
  const s3 = s3Target(given.S3Configuration);
  return {
    kind: "http",
    given,
    s3,
    backup: given.S3BackupMode === "AllData" ? s3 : undefined,
    processing: given.ProcessingConfiguration,
    logging: given.CloudWatchLoggingOptions,
    hints: hintsOf(given.BufferingHints, HTTP_BUFFER_DEFAULT),
  };
}
