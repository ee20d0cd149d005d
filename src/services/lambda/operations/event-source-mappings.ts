import { after, SECOND } from "../../../base/instant.ts";
import type {
  CreateEventSourceMappingRequest,
  EventSourceMappingConfiguration,
} from "../../../gen/lambda.ts";
import { invalidParameterValue, resourceConflict, resourceNotFound } from "../errors.ts";
import { paged, versionNamed } from "../find.ts";
import { type Read, read, staged, type Write, write } from "../kit.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { probe } from "../mapping/probe.ts";
import { pollQueue } from "../mapping/queue.ts";
import { checked, checkPosition, sourceOf, streamDefaults } from "../mapping/settings.ts";
import { watchStream } from "../mapping/stream.ts";
import { functionArn } from "../name.ts";

/** How long enabling and the like take, by the clock. */
const CHANGING = SECOND;

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html */
export const CreateEventSourceMapping = staged("CreateEventSourceMapping", {
  prepare: async (ctx, input) => {
    if (versionNamed(ctx, input.FunctionName).version.isolatesTenants === true)
      throw invalidParameterValue(
        "Event source mappings are not supported for functions enabled with tenancy configuration.",
      );
    await probe(ctx, input.FunctionName, sourceOf(input).arn);
  },
  commit: (ctx, input) => create(ctx, input),
});

function create(ctx: Write, input: CreateEventSourceMappingRequest): EventSourceMappingConfiguration {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName);
  const arn = functionArn(ctx.scope, record.name, qualifier);
  const source = sourceOf(input);
  const same = ctx.store.shelf("mapping-between").get(source.arn, arn);
  if (same !== undefined)
    throw resourceConflict(
      `An event source mapping with ${source.service === "sqs" ? "SQS" : source.service} arn (" ${source.arn} ") and function (" ${record.name} ") already exists. Please update or delete the existing mapping with UUID ${same}`,
    );
  const isQueue = source.service === "sqs";
  checkPosition(source.service, input);
  const mapping = checked(isQueue, input, {
    id: ctx.ids.uuid(),
    sourceArn: source.arn,
    functionArn: arn,
    enabled: input.Enabled ?? true,
    batchSize: isQueue ? 10 : 100,
    windowSeconds: 0,
    filters: [],
    reportsFailures: false,
    maximumConcurrency: undefined,
    tags: input.Tags ?? {},
    changedAt: ctx.now,
    createdAt: ctx.now,
    lastResult: "No records processed",
    stream: isQueue ? undefined : streamDefaults(input),
  });
  ctx.store.shelf("mapping").put(mapping, mapping.id);
  ctx.store.shelf("mapping-between").put(mapping.id, source.arn, arn);
  start(ctx, mapping);
  return answerOf(ctx, mapping, "Creating");
}

function start(ctx: Write, mapping: Mapping): void {
  if (!mapping.enabled) return;
  if (mapping.stream === undefined) pollQueue(ctx, mapping, ctx.now);
  else watchStream(ctx, mapping, ctx.now);
}

function mappingNamed(ctx: Read, id: string): Mapping {
  const mapping = ctx.store.shelf("mapping").get(id);
  if (mapping === undefined) throw resourceNotFound("The resource you requested does not exist.");
  return mapping;
}

function stateOf(ctx: Read, mapping: Mapping): string {
  const changing = ctx.now < after(mapping.changedAt, CHANGING);
  if (changing && mapping.changedAt === mapping.createdAt) return "Creating";
  if (mapping.enabled) return changing ? "Enabling" : "Enabled";
  return changing ? "Disabling" : "Disabled";
}

function answerOf(
  ctx: Read,
  mapping: Mapping,
  State = stateOf(ctx, mapping),
): EventSourceMappingConfiguration {
  const { partition, region, account } = ctx.scope;
  const { stream } = mapping;
  return {
    UUID: mapping.id,
    EventSourceMappingArn: `arn:${partition}:lambda:${region}:${account}:event-source-mapping:${mapping.id}`,
    EventSourceArn: mapping.sourceArn,
    FunctionArn: mapping.functionArn,
    BatchSize: mapping.batchSize,
    MaximumBatchingWindowInSeconds: mapping.windowSeconds,
    LastModified: mapping.changedAt,
    State,
    StateTransitionReason: State === "Creating" || State === "Enabled" ? "USER_INITIATED" : "User action",
    FunctionResponseTypes: mapping.reportsFailures ? ["ReportBatchItemFailures"] : [],
    ...(mapping.filters.length > 0 && {
      FilterCriteria: { Filters: mapping.filters.map((Pattern) => ({ Pattern })) },
    }),
    ...(mapping.countsEvents === true && { MetricsConfig: { Metrics: ["EventCount"] } }),
    ...(mapping.maximumConcurrency !== undefined && {
      ScalingConfig: { MaximumConcurrency: mapping.maximumConcurrency },
    }),
    ...(stream !== undefined && {
      LastProcessingResult: mapping.lastResult,
      StartingPosition: stream.position,
      ...(stream.timestamp !== undefined && { StartingPositionTimestamp: stream.timestamp }),
      BisectBatchOnFunctionError: stream.bisect,
      MaximumRetryAttempts: stream.retries,
      MaximumRecordAgeInSeconds: stream.maxAge,
      ParallelizationFactor: stream.parallelization,
      TumblingWindowInSeconds: stream.tumblingSeconds,
      DestinationConfig: { OnFailure: {}, ...stream.destinations },
    }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetEventSourceMapping.html */
export const GetEventSourceMapping = read("GetEventSourceMapping", (ctx, input) =>
  answerOf(ctx, mappingNamed(ctx, input.UUID)),
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html */
export const ListEventSourceMappings = read("ListEventSourceMappings", (ctx, input) => {
  const { record, qualifier } = input.FunctionName === undefined ? {} : versionNamed(ctx, input.FunctionName);
  const arn = record && functionArn(ctx.scope, record.name, qualifier);
  const all = ctx.store.shelf("mapping").page(undefined, 10_000);
  const fitting = all.filter(
    ({ value }) =>
      (arn === undefined || value.functionArn === arn) &&
      (input.EventSourceArn === undefined || value.sourceArn === input.EventSourceArn),
  );
  const { items, NextMarker } = paged(ctx, fitting, input, 100);
  return { EventSourceMappings: items.map(({ value }) => answerOf(ctx, value)), NextMarker };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html */
export const UpdateEventSourceMapping = write("UpdateEventSourceMapping", (ctx, input) => {
  const before = mappingNamed(ctx, input.UUID);
  const named = input.FunctionName === undefined ? undefined : versionNamed(ctx, input.FunctionName);
  const { FunctionName: _, ...given } = input;
  const mapping: Mapping = {
    ...checked(before.stream === undefined, given, before),
    ...(named !== undefined && { functionArn: functionArn(ctx.scope, named.record.name, named.qualifier) }),
    changedAt: ctx.now,
  };
  ctx.store.shelf("mapping").put(mapping, mapping.id);
  ctx.store.shelf("mapping-between").delete(before.sourceArn, before.functionArn);
  ctx.store.shelf("mapping-between").put(mapping.id, mapping.sourceArn, mapping.functionArn);
  start(ctx, mapping);
  const state = mapping.enabled === before.enabled ? "Updating" : mapping.enabled ? "Enabling" : "Disabling";
  return answerOf(ctx, mapping, state);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteEventSourceMapping.html */
export const DeleteEventSourceMapping = write("DeleteEventSourceMapping", (ctx, input) => {
  const mapping = mappingNamed(ctx, input.UUID);
  ctx.store.shelf("mapping").delete(mapping.id);
  ctx.store.shelf("mapping-between").delete(mapping.sourceArn, mapping.functionArn);
  ctx.store.shelf("load").delete(mapping.id);
  ctx.store.shelf("checkpoint").deleteAll(mapping.id);
  ctx.unschedule("poll", mapping.id);
  ctx.unschedule("shards", mapping.id);
  return answerOf(ctx, mapping, "Deleting");
});
