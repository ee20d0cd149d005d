/** New tables: CreateTable's, and those that are restored. */
import { tagMap } from "../../aws/tags.ts";
import type { CreateTableInput, GlobalSecondaryIndex } from "../../gen/dynamodb.ts";
import { checkDefinition, checkTableName } from "./definition.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { settleLater } from "./life.ts";
import { TABLES_MAX } from "./limits.ts";
import { checkPolicy } from "./policy.ts";
import { openStream } from "./stream.ts";
import type { Encryption, IndexRecord, TableRecord } from "./table.ts";
import { checkTags } from "./tags.ts";
import { checkAccountCapacity } from "./throughput.ts";

/** Makes a table, which becomes active at once. */
export function create(
  ctx: Write,
  name: string,
  input: Omit<CreateTableInput, "TableName">,
  encryption: Encryption | undefined,
  more: Pick<TableRecord, "restored"> = {},
): TableRecord {
  checkTableName(name);
  checkDefinition(input);
  refuseUnsupported(input);
  if (ctx.store.tables.named(name) !== undefined) throw errors.tableExists(name);
  if (ctx.store.tables.count() >= TABLES_MAX)
    throw errors.limitExceeded(
      `Subscriber limit exceeded: There is a limit of ${TABLES_MAX} tables per subscriber`,
    );
  const tags = tagMap(input.Tags);
  checkTags(tags);
  const record = recordOf(ctx, name, input, encryption);
  const stream = streamOf(ctx, record, input);
  const made = { ...record, ...stream, ...more, tags };
  ctx.store.tables.put(made);
  if (made.billing === "PROVISIONED") checkAccountCapacity(ctx);
  settleLater(ctx, made);
  return made;
}

function refuseUnsupported(input: Omit<CreateTableInput, "TableName">): void {
  if (input.GlobalTableSourceArn !== undefined || input.GlobalTableSettingsReplicationMode !== undefined)
    throw errors.unsupported("global tables");
}

function recordOf(
  ctx: Write,
  name: string,
  input: Omit<CreateTableInput, "TableName">,
  encryption: Encryption | undefined,
): TableRecord {
  const billing = input.BillingMode ?? "PROVISIONED";
  const throughput = input.ProvisionedThroughput;
  const { store } = ctx;
  return {
    id: store.items.openSpace(),
    name,
    tableId: ctx.ids.uuid(),
    createdAt: ctx.now,
    status: "CREATING",
    attributes: input.AttributeDefinitions ?? [],
    keySchema: input.KeySchema ?? [],
    billing,
    onDemandSince: billing === "PAY_PER_REQUEST" ? ctx.now : undefined,
    throughput: { read: throughput?.ReadCapacityUnits ?? 0, write: throughput?.WriteCapacityUnits ?? 0 },
    onDemand: input.OnDemandThroughput,
    warm: input.WarmThroughput,
    indexes: [
      ...(input.LocalSecondaryIndexes ?? []).map(
        (index): IndexRecord => ({
          ...{ name: index.IndexName, local: true, space: store.items.openSpace() },
          ...{ keySchema: index.KeySchema, projection: index.Projection, status: "ACTIVE" },
        }),
      ),
      ...(input.GlobalSecondaryIndexes ?? []).map((index) => globalIndexRecord(ctx, index)),
    ],
    encryption,
    tableClass: input.TableClass,
    deletionProtection: input.DeletionProtectionEnabled ?? false,
    tags: {},
    policy:
      input.ResourcePolicy === undefined
        ? undefined
        : { text: checkPolicy(input.ResourcePolicy), revision: String(ctx.now) },
  };
}

/** A global index that is being made. */
export function globalIndexRecord(ctx: Write, index: GlobalSecondaryIndex): IndexRecord {
  const { ProvisionedThroughput: throughput } = index;
  return {
    name: index.IndexName,
    local: false,
    space: ctx.store.items.openSpace(),
    keySchema: index.KeySchema,
    projection: index.Projection,
    status: "CREATING",
    throughput: throughput && { read: throughput.ReadCapacityUnits, write: throughput.WriteCapacityUnits },
    onDemand: index.OnDemandThroughput,
    warm: index.WarmThroughput,
  };
}

function streamOf(
  ctx: Write,
  record: TableRecord,
  { StreamSpecification: wanted }: Pick<CreateTableInput, "StreamSpecification">,
): Pick<TableRecord, "stream" | "latestStream"> {
  if (wanted === undefined) return {};
  const { StreamEnabled, StreamViewType } = wanted;
  if (!StreamEnabled) {
    if (StreamViewType !== undefined)
      throw errors.invalid("StreamViewType cannot be specified when StreamEnabled is false");
    return {};
  }
  return newStream(ctx, record, StreamViewType);
}

/** Opens the table's stream. */
export function newStream(
  ctx: Write,
  record: TableRecord,
  viewType: NonNullable<CreateTableInput["StreamSpecification"]>["StreamViewType"],
): Required<Pick<TableRecord, "stream" | "latestStream">> {
  if (viewType === undefined)
    throw errors.invalid("StreamViewType must be specified when StreamEnabled is true");
  const { id, arn, label } = openStream(ctx, record, viewType);
  return { stream: { id, arn, viewType }, latestStream: { arn, label } };
}
