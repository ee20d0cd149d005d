/** A delivery stream: where its records come from, what is done with them, and where they go. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  CloudWatchLoggingOptions,
  DeliveryStreamEncryptionConfiguration,
  DeliveryStreamStatus,
  DynamicPartitioningConfiguration,
  ExtendedS3DestinationConfiguration,
  FailureDescription,
  HttpEndpointDestinationConfiguration,
  KinesisStreamSourceConfiguration,
  ProcessingConfiguration,
  S3DestinationConfiguration,
} from "../../gen/firehose.ts";

/** A buffer fills up to a size, or for a time. */
export interface Hints {
  readonly SizeInMBs: number;
  readonly IntervalInSeconds: number;
}

/** A bucket that objects are written to. */
export type S3Target = S3DestinationConfiguration & {
  readonly BufferingHints: Hints;
  readonly FileExtension?: string | undefined;
  readonly CustomTimeZone?: string | undefined;
};

interface Common {
  /** Where records go, or those that cannot be delivered. */
  readonly s3: S3Target;
  /** Where all records go as they came in. */
  readonly backup: S3Target | undefined;
  readonly processing: ProcessingConfiguration | undefined;
  readonly logging: CloudWatchLoggingOptions | undefined;
}

export interface S3Destination extends Common {
  readonly kind: "s3";
  /** Made through the members of the plain S3 destination, which knows less. */
  readonly plain: boolean;
  readonly partitioning: DynamicPartitioningConfiguration | undefined;
  readonly given: ExtendedS3DestinationConfiguration;
}

export interface HttpDestination extends Common {
  readonly kind: "http";
  readonly hints: Hints;
  /** Without the access key, which is kept sealed. */
  readonly given: HttpEndpointDestinationConfiguration;
  readonly sealedKey?: string | undefined;
}

export type Destination = S3Destination | HttpDestination;

export interface Source extends KinesisStreamSourceConfiguration {
  readonly since: Instant;
}

export interface DeliveryStream {
  readonly id: number;
  readonly name: string;
  readonly status: DeliveryStreamStatus;
  /** Why it could not be made, or cannot be deleted. */
  readonly failure?: FailureDescription | undefined;
  /** To be deleted although its grant cannot be retired. */
  readonly forced?: boolean | undefined;
  readonly version: number;
  readonly source: Source | undefined;
  /** DirectPut's ThroughputHintInMBs. */
  readonly throughputHint: number | undefined;
  readonly encryption: (DeliveryStreamEncryptionConfiguration & { readonly grant?: string }) | undefined;
  readonly destination: Destination;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant | undefined;
}

export const DESTINATION_ID = "destinationId-000000000001";

export function streamArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:firehose:${region}:${account}:deliverystream/${name}`;
}

export const bucketOf = ({ BucketARN }: Pick<S3Target, "BucketARN">): string =>
  BucketARN.slice(BucketARN.lastIndexOf(":") + 1);

/** Whose roles a stream acts with, each once. */
export function rolesOf(destination: Destination, source: Source | undefined): readonly string[] {
  const { s3, backup, processing } = destination;
  const roles = new Set([s3.RoleARN]);
  if (source !== undefined) roles.add(source.RoleARN);
  if (backup !== undefined) roles.add(backup.RoleARN);
  if (destination.kind === "http") {
    const { RoleARN, SecretsManagerConfiguration: secret } = destination.given;
    if (RoleARN !== undefined) roles.add(RoleARN);
    if (secret?.RoleARN !== undefined) roles.add(secret.RoleARN);
  }
  for (const { Parameters = [] } of processing?.Processors ?? [])
    for (const { ParameterName, ParameterValue } of Parameters)
      if (ParameterName === "RoleArn") roles.add(ParameterValue);
  return [...roles];
}
