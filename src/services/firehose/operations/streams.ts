/** Streams come and go, and are told of. */
import type { CreateDeliveryStreamInput } from "../../../gen/firehose.ts";
import { checkRoles } from "../acting.ts";
import { streamNamed } from "../addressing.ts";
import { destinationOf } from "../configuration.ts";
import { describe } from "../description.ts";
import { type Encryption, encryptionAsked } from "../encryption.ts";
import * as errors from "../errors.ts";
import { ACCESS_KEY } from "../http-delivery.ts";
import { checkSource } from "../kinesis-source.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { settleSoon } from "../life.ts";
import { LARGE_REGIONS, STREAMS_MAX, STREAMS_MAX_LARGE } from "../limits.ts";
import { type Destination, rolesOf, type Source, streamArn } from "../stream.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html */
export const CreateDeliveryStream = staged("CreateDeliveryStream", {
  prepare: async (ctx, input): Promise<Encryption | undefined> => {
    checkNew(ctx, input.DeliveryStreamName);
    const source = sourceIn(ctx, input);
    await checkRoles(ctx, input.DeliveryStreamName, rolesOf(destinationOf(input), source));
    if (source !== undefined) await checkSource(ctx, input.DeliveryStreamName, source);
    const { DeliveryStreamEncryptionConfigurationInput: encryption } = input;
    if (encryption === undefined) return undefined;
    if (source !== undefined)
      throw errors.invalidArgument(
        "DeliveryStreamEncryptionConfigurationInput is only supported for DirectPut delivery streams.",
      );
    return encryptionAsked(ctx, input.DeliveryStreamName, encryption);
  },
  commit: (ctx, input, encryption) => {
    const name = input.DeliveryStreamName;
    checkNew(ctx, name);
    const id = ctx.store.streams.add({
      name,
      status: "CREATING",
      version: 1,
      source: sourceIn(ctx, input),
      throughputHint: input.DirectPutSourceConfiguration?.ThroughputHintInMBs,
      encryption,
      destination: withSealedKey(ctx, destinationOf(input)),
      tags: checkTags(input.Tags, {}),
      createdAt: ctx.now,
      updatedAt: undefined,
    });
    settleSoon(ctx, id);
    return { DeliveryStreamARN: streamArn(ctx.scope, name) };
  },
});

function checkNew(ctx: Read, name: string): void {
  const { account, region } = ctx.scope;
  if (ctx.store.streams.named(name) !== undefined) throw errors.streamExists(name, account);
  const most = LARGE_REGIONS.has(region) ? STREAMS_MAX_LARGE : STREAMS_MAX;
  if (ctx.store.streams.count() >= most) throw errors.tooManyStreams(most);
}

/** The type says which source there has to be. */
function sourceIn(ctx: Prepare | Write, input: CreateDeliveryStreamInput): Source | undefined {
  const { DeliveryStreamType: type = "DirectPut", KinesisStreamSourceConfiguration: kinesis } = input;
  if (type === "MSKAsSource") throw errors.notBuilt("Amazon MSK sources");
  if (type === "DatabaseAsSource") throw errors.notBuilt("database sources");
  if (type === "KinesisStreamAsSource") {
    if (kinesis === undefined)
      throw errors.invalidArgument(
        "KinesisSourceStreamConfig is required for KinesisStreamAsSource delivery stream type.",
      );
    if (input.DirectPutSourceConfiguration !== undefined)
      throw errors.invalidArgument(
        "DirectPutSourceConfiguration is only applicable for DirectPut stream type.",
      );
    return { ...kinesis, since: ctx.now };
  }
  if (kinesis !== undefined)
    throw errors.invalidArgument(
      "KinesisSourceStreamConfig is only applicable for KinesisStreamAsSource stream type.",
    );
  return undefined;
}

/** An endpoint's access key is not kept as it is. */
export function withSealedKey(ctx: Read, destination: Destination): Destination {
  if (destination.kind !== "http") return destination;
  const { AccessKey, ...endpoint } = destination.given.EndpointConfiguration;
  const given = { ...destination.given, EndpointConfiguration: endpoint };
  return {
    ...destination,
    given,
    ...(AccessKey !== undefined && { sealedKey: ctx.sealer.seal(ACCESS_KEY, AccessKey) }),
  };
}

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeleteDeliveryStream.html */
export const DeleteDeliveryStream = write("DeleteDeliveryStream", (ctx, input) => {
  const stream = streamNamed(ctx, input);
  const { name, status } = stream;
  if (status === "CREATING") throw errors.streamNotActive(name, ctx.scope.account, status);
  if (status === "DELETING") return {};
  ctx.store.streams.put({
    ...stream,
    status: "DELETING",
    forced: input.AllowForceDelete,
    failure: undefined,
  });
  settleSoon(ctx, stream.id);
  return {};
});

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_DescribeDeliveryStream.html */
export const DescribeDeliveryStream = read("DescribeDeliveryStream", (ctx, input) => {
  const description = describe(ctx, streamNamed(ctx, input));
  const after = input.ExclusiveStartDestinationId ?? "";
  const Destinations = description.Destinations.filter(({ DestinationId }) => DestinationId > after);
  return { DeliveryStreamDescription: { ...description, Destinations } };
});

const LISTED_DEFAULT = 10;

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListDeliveryStreams.html */
export const ListDeliveryStreams = read("ListDeliveryStreams", (ctx, input) => {
  const { Limit = LISTED_DEFAULT, DeliveryStreamType, ExclusiveStartDeliveryStreamName: after = "" } = input;
  const names = ctx.store.streams.names(after, DeliveryStreamType, Limit + 1);
  return { DeliveryStreamNames: names.slice(0, Limit), HasMoreDeliveryStreams: names.length > Limit };
});
