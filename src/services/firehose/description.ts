/** Streams as DescribeDeliveryStream tells them. */
import type {
  DeliveryStreamDescription,
  DestinationDescription,
  HttpEndpointDestinationDescription,
  S3DestinationDescription,
} from "../../gen/firehose.ts";
import type { Read } from "./kit.ts";
import {
  DESTINATION_ID,
  type DeliveryStream,
  type HttpDestination,
  type S3Destination,
  type S3Target,
  streamArn,
} from "./stream.ts";

export function describe(ctx: Read, stream: DeliveryStream): DeliveryStreamDescription {
  const { name, source, throughputHint, encryption } = stream;
  return {
    DeliveryStreamName: name,
    DeliveryStreamARN: streamArn(ctx.scope, name),
    DeliveryStreamStatus: stream.status,
    ...(stream.failure !== undefined && { FailureDescription: stream.failure }),
    DeliveryStreamEncryptionConfiguration: describeEncryption(encryption),
    DeliveryStreamType: source === undefined ? "DirectPut" : "KinesisStreamAsSource",
    VersionId: String(stream.version),
    CreateTimestamp: stream.createdAt,
    ...(stream.updatedAt !== undefined && { LastUpdateTimestamp: stream.updatedAt }),
    ...(source !== undefined && {
      Source: {
        KinesisStreamSourceDescription: {
          KinesisStreamARN: source.KinesisStreamARN,
          RoleARN: source.RoleARN,
          DeliveryStartTimestamp: source.since,
        },
      },
    }),
    ...(throughputHint !== undefined && {
      Source: { DirectPutSourceDescription: { ThroughputHintInMBs: throughputHint } },
    }),
    Destinations: [describeDestination(stream)],
    HasMoreDestinations: false,
  };
}

function describeEncryption(encryption: DeliveryStream["encryption"]) {
  if (encryption === undefined) return { Status: "DISABLED" as const };
  const { grant: _, ...shown } = encryption;
  return shown;
}

function describeDestination({ destination }: DeliveryStream): DestinationDescription {
  const DestinationId = DESTINATION_ID;
  if (destination.kind === "http")
    return { DestinationId, HttpEndpointDestinationDescription: describeHttp(destination) };
  const S3DestinationDescription = describeTarget(destination.s3);
  const ExtendedS3DestinationDescription = describeExtended(destination);
  return { DestinationId, S3DestinationDescription, ExtendedS3DestinationDescription };
}

function describeTarget(target: S3Target): S3DestinationDescription {
  const { FileExtension: _, CustomTimeZone: __, ...shown } = target;
  return {
    RoleARN: shown.RoleARN,
    BucketARN: shown.BucketARN,
    ...(shown.Prefix !== undefined && { Prefix: shown.Prefix }),
    ...(shown.ErrorOutputPrefix !== undefined && { ErrorOutputPrefix: shown.ErrorOutputPrefix }),
    BufferingHints: shown.BufferingHints,
    CompressionFormat: shown.CompressionFormat ?? "UNCOMPRESSED",
    EncryptionConfiguration: shown.EncryptionConfiguration ?? { NoEncryptionConfig: "NoEncryption" },
    CloudWatchLoggingOptions: shown.CloudWatchLoggingOptions ?? { Enabled: false },
  };
}

function describeExtended({ s3, given, backup }: S3Destination) {
  const { S3BackupConfiguration = backup, S3BackupMode = "Disabled" } = given;
  return {
    ...describeTarget(s3),
    S3BackupMode,
    ...(S3BackupConfiguration !== undefined && {
      S3BackupDescription: describeTarget(S3BackupConfiguration as S3Target),
    }),
    ...(given.ProcessingConfiguration !== undefined && {
      ProcessingConfiguration: given.ProcessingConfiguration,
    }),
    ...(given.DynamicPartitioningConfiguration !== undefined && {
      DynamicPartitioningConfiguration: given.DynamicPartitioningConfiguration,
    }),
    ...(given.DataFormatConversionConfiguration !== undefined && {
      DataFormatConversionConfiguration: given.DataFormatConversionConfiguration,
    }),
    ...(given.FileExtension !== undefined && { FileExtension: given.FileExtension }),
    ...(given.CustomTimeZone !== undefined && { CustomTimeZone: given.CustomTimeZone }),
  };
}

function describeHttp({ given, hints, s3 }: HttpDestination): HttpEndpointDestinationDescription {
  const { EndpointConfiguration: endpoint, S3Configuration: _, ...shown } = given;
  return {
    ...shown,
    EndpointConfiguration: {
      Url: endpoint.Url,
      ...(endpoint.Name !== undefined && { Name: endpoint.Name }),
    },
    BufferingHints: hints,
    CloudWatchLoggingOptions: shown.CloudWatchLoggingOptions ?? { Enabled: false },
    RetryOptions: shown.RetryOptions ?? { DurationInSeconds: 300 },
    S3BackupMode: shown.S3BackupMode ?? "FailedDataOnly",
    S3DestinationDescription: describeTarget(s3),
  };
}
