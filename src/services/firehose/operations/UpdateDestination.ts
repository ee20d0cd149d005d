import type {
  ProcessingConfiguration,
  S3DestinationUpdate,
  UpdateDestinationInput,
} from "../../../gen/firehose.ts";
import { checkRoles } from "../acting.ts";
import { activeStream } from "../addressing.ts";
import { httpDestination, refuseAbsent, s3Destination } from "../configuration.ts";
import { invalidArgument, versionMismatch } from "../errors.ts";
import { type Read, staged } from "../kit.ts";
import { DESTINATION_ID, type DeliveryStream, type Destination, rolesOf } from "../stream.ts";
import { withSealedKey } from "./streams.ts";

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_UpdateDestination.html */
export const UpdateDestination = staged("UpdateDestination", {
  prepare: async (ctx, input) => {
    const { stream, destination } = updated(ctx, input);
    await checkRoles(ctx, stream.name, rolesOf(destination, stream.source));
  },
  commit: (ctx, input) => {
    const { stream, destination } = updated(ctx, input);
    ctx.store.streams.put({ ...stream, destination, version: stream.version + 1, updatedAt: ctx.now });
    return {};
  },
});

/** The stream with what it is to become. Whoever updates tells which version they saw. */
function updated(
  ctx: Read,
  input: UpdateDestinationInput,
): { readonly stream: DeliveryStream; readonly destination: Destination } {
  const stream = activeStream(ctx, input);
  const { CurrentDeliveryStreamVersionId: given, DestinationId } = input;
  if (given !== String(stream.version)) throw versionMismatch(stream.name, String(stream.version), given);
  if (DestinationId !== DESTINATION_ID) throw invalidArgument(`Destination Id ${DestinationId} not found`);
  refuseAbsent(input);
  return { stream, destination: merged(ctx, stream.destination, input) };
}

function merged(ctx: Read, before: Destination, input: UpdateDestinationInput): Destination {
  const { S3DestinationUpdate: plain, ExtendedS3DestinationUpdate: extended } = input;
  const { HttpEndpointDestinationUpdate: http } = input;
  if ([plain, extended, http].filter((each) => each !== undefined).length !== 1)
    throw invalidArgument("Exactly one destination configuration is supported for a Firehose");
  if ((before.kind === "http") !== (http !== undefined))
    throw invalidArgument(
      "Changing the destination type to or from HttpEndpoint is not supported at this time.",
    );
  if (before.kind === "s3") return mergedS3(before, plain ?? extended ?? {});
  const { S3Update, ...update } = http ?? {};
  const S3Configuration = { ...before.given.S3Configuration, ...present(S3Update ?? {}) };
  const after = httpDestination({ ...before.given, ...present(update), S3Configuration });
  const sealed = withSealedKey(ctx, after);
  const { sealedKey } = before;
  return update.EndpointConfiguration === undefined && sealedKey !== undefined && sealed.kind === "http"
    ? { ...sealed, sealedKey }
    : sealed;
}

type S3Update = S3DestinationUpdate & {
  readonly S3BackupUpdate?: S3DestinationUpdate | undefined;
  readonly S3BackupMode?: "Disabled" | "Enabled" | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly DynamicPartitioningConfiguration?: { readonly Enabled?: boolean | undefined } | undefined;
};

function mergedS3(before: Extract<Destination, { kind: "s3" }>, update: S3Update): Destination {
  const { S3BackupUpdate, ...rest } = update;
  const { given, partitioning, plain } = before;
  if (given.S3BackupMode === "Enabled" && rest.S3BackupMode === "Disabled")
    throw invalidArgument("S3 backup cannot be disabled once it is enabled.");
  const wanted = rest.DynamicPartitioningConfiguration?.Enabled;
  if (wanted !== undefined && wanted !== (partitioning?.Enabled === true))
    throw invalidArgument("Dynamic partitioning can only be enabled when a delivery stream is created.");
  const backup = { ...given.S3BackupConfiguration, ...present(S3BackupUpdate ?? {}) };
  const S3BackupConfiguration =
    backup.RoleARN === undefined || backup.BucketARN === undefined
      ? undefined
      : { ...backup, RoleARN: backup.RoleARN, BucketARN: backup.BucketARN };
  const after = { ...given, ...present(rest), ...(S3BackupConfiguration && { S3BackupConfiguration }) };
  return s3Destination(after, plain);
}

/** What is not said stays as it was. */
function present<T extends object>(update: T): { [K in keyof T]-?: NonNullable<T[K]> } {
  const said = Object.entries(update).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]-?: NonNullable<T[K]> };
}
