/** Tables made from backups and from the past of other tables. */
import type { CreateTableInput, GlobalSecondaryIndex, LocalSecondaryIndex } from "../../gen/dynamodb.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Continuation } from "./copying.ts";
import { usedDefinitions } from "./definition.ts";
import { resealLater } from "./encryption.ts";
import { entryOf } from "./entry.ts";
import * as errors from "./errors.ts";
import { readItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { settleLater } from "./life.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import { create } from "./making.ts";
import type { Encryption, IndexRecord, TableRecord } from "./table.ts";
import { enter } from "./writing.ts";

/** What a restore may have otherwise than the table was. */
export interface Overrides {
  readonly BillingModeOverride?: CreateTableInput["BillingMode"];
  readonly GlobalSecondaryIndexOverride?: readonly GlobalSecondaryIndex[] | undefined;
  readonly LocalSecondaryIndexOverride?: readonly LocalSecondaryIndex[] | undefined;
  readonly ProvisionedThroughputOverride?: CreateTableInput["ProvisionedThroughput"];
  readonly OnDemandThroughputOverride?: CreateTableInput["OnDemandThroughput"];
}

/**
 * Makes a table like another one was; `fill` has the items put into its space. Streams, tags, time to live, policies
 * and recovery settings are not restored, as on AWS.
 */
export function restore(
  ctx: Write,
  name: string,
  source: TableRecord,
  overrides: Overrides,
  encryption: Encryption | undefined,
  restored: NonNullable<TableRecord["restored"]>,
  fill: (space: number, then: Continuation) => void,
): TableRecord {
  if (ctx.store.tables.named(name) !== undefined) throw errors.restoreTargetExists(name);
  const made = create(ctx, name, definitionOf(source, overrides), encryption ?? source.encryption, {
    restored,
  });
  ctx.unschedule("settle", String(made.id)); // it becomes active when its indexes are filled
  fill(made.id, { kind: "completeRestore", key: String(made.id) });
  return made;
}

/** The job: a restored table has its items; its indexes are filled now. */
export function completeRestore(ctx: Write, job: DueJob): void {
  const record = ctx.store.tables.ofSpace(Number(job.key))?.record;
  if (record === undefined) return;
  // what was copied may lie sealed with other data keys, or open
  if (ctx.store.vault.any()) ctx.store.tables.put(resealLater(ctx, record));
  if (record.indexes.length === 0) settleLater(ctx, record);
  else ctx.schedule(ctx.now, { kind: "fillIndexes", key: job.key, payload: { from: "" } });
}

function definitionOf(source: TableRecord, overrides: Overrides): Omit<CreateTableInput, "TableName"> {
  const billing = overrides.BillingModeOverride ?? source.billing;
  const provisioned = billing === "PROVISIONED";
  const indexes = (local: boolean) => source.indexes.filter((index) => index.local === local);
  const locals = overrides.LocalSecondaryIndexOverride ?? indexes(true).map(localOf);
  const globals =
    overrides.GlobalSecondaryIndexOverride ?? indexes(false).map((index) => globalOf(index, provisioned));
  const given = overrides.ProvisionedThroughputOverride;
  const { read, write } = source.throughput;
  const used = [...locals, ...globals].map(({ KeySchema }) => ({ keySchema: KeySchema }));
  return {
    AttributeDefinitions: usedDefinitions(source.attributes, source, used),
    KeySchema: source.keySchema,
    ...(locals.length > 0 && { LocalSecondaryIndexes: locals }),
    ...(globals.length > 0 && { GlobalSecondaryIndexes: globals }),
    BillingMode: billing,
    ProvisionedThroughput: provisioned
      ? (given ?? { ReadCapacityUnits: Math.max(read, 1), WriteCapacityUnits: Math.max(write, 1) })
      : undefined,
    OnDemandThroughput: provisioned ? undefined : (overrides.OnDemandThroughputOverride ?? source.onDemand),
    TableClass: source.tableClass,
  };
}

function localOf({ name, keySchema, projection }: IndexRecord): LocalSecondaryIndex {
  return { IndexName: name, KeySchema: keySchema, Projection: projection };
}

function globalOf(index: IndexRecord, provisioned: boolean): GlobalSecondaryIndex {
  const { read = 1, write = 1 } = index.throughput ?? {};
  return {
    ...localOf(index),
    ...(provisioned
      ? { ProvisionedThroughput: { ReadCapacityUnits: read, WriteCapacityUnits: write } }
      : { OnDemandThroughput: index.onDemand }),
  };
}

/** The job: fills the indexes of a restored table, some items at a time. */
export function fillIndexes(ctx: Write, job: DueJob): void {
  const table = ctx.store.tables.ofSpace(Number(job.key));
  if (table === undefined) return;
  const { from } = job.payload as { from: string };
  const rows = ctx.store.items.some(table.space, Buffer.from(from, "base64"), ROWS_PER_STEP);
  for (const { key, size, json } of rows) {
    const entered = { key, size, json, item: readItem(json) };
    for (const index of table.indexes) {
      const entry = entryOf(index, entered);
      if (entry !== undefined) enter(ctx, index, undefined, entry);
    }
  }
  const last = rows.at(-1);
  if (last === undefined || rows.length < ROWS_PER_STEP) settleLater(ctx, table.record);
  else {
    const next = Buffer.concat([last.key, Buffer.alloc(1)]).toString("base64");
    ctx.schedule(ctx.now, { kind: "fillIndexes", key: job.key, payload: { from: next } });
  }
}
