/**
 * What requests consume, and whether it is there.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html
 */
import { type Instant, SECOND } from "../../base/instant.ts";
import type { Capacity, ConsumedCapacity, ReturnConsumedCapacity } from "../../gen/dynamodb.ts";
import * as errors from "./errors.ts";
import { noteContributor } from "./insights.ts";
import type { Write } from "./kit.ts";
import { BURST_SECONDS, READ_UNIT_BYTES, WRITE_UNIT_BYTES } from "./limits.ts";
import { seriesOf } from "./metrics.ts";
import type { BucketKind } from "./store/buckets.ts";
import { type Index, indexArn, type Table, tableArn } from "./table.ts";

/** Units of a read of so many bytes: one for each 4 KB begun, at least one; half of that for eventual consistency. */
export function readUnits(bytes: number, consistent: boolean): number {
  const units = Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES));
  return consistent ? units : units / 2;
}

/** Units of a write of so many bytes: one for each KB begun, at least one. */
export function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT_BYTES));
}

/** Most requests consume nothing of indexes; never added to. */
const NONE = new Map<Index, number>();

/** What a request consumed of one table and its indexes. */
export class Consumption {
  readonly table: Table;
  readonly kind: BucketKind;
  #own = 0;
  #byIndex: Map<Index, number> = NONE;

  constructor(table: Table, kind: BucketKind) {
    this.table = table;
    this.kind = kind;
  }

  add(units: number, index?: Index): void {
    if (index === undefined) {
      this.#own += units;
      return;
    }
    if (this.#byIndex === NONE) this.#byIndex = new Map();
    this.#byIndex.set(index, (this.#byIndex.get(index) ?? 0) + units);
  }

  /** Adds what a part of the same request consumed. */
  merge(part: Consumption): void {
    this.#own += part.#own;
    for (const [index, units] of part.#byIndex) this.add(units, index);
  }

  /** Takes what was consumed out of the buckets. Throws when one does not hold it. */
  charge(ctx: Write): void {
    this.#take(ctx);
    const { name } = this.table;
    const metric = this.kind === "read" ? "ConsumedReadCapacityUnits" : "ConsumedWriteCapacityUnits";
    if (this.#own > 0) seriesOf(ctx.meter, ctx.scope, name).add(metric, this.#own);
    for (const [index, units] of this.#byIndex)
      seriesOf(ctx.meter, ctx.scope, name, index.local ? undefined : index.name).add(metric, units);
  }

  #take(ctx: Write): void {
    if (!this.table.limited) return;
    let own = this.#own;
    for (const [index, units] of this.#byIndex)
      if (index.local) own += units;
      else take(ctx, this.table, index, this.kind, units);
    if (own > 0) take(ctx, this.table, undefined, this.kind, own);
  }

  /** As it is answered. `transactional`: which of both kinds it was is told, too. */
  describe(
    wanted: ReturnConsumedCapacity | undefined,
    transactional?: "transactional",
  ): ConsumedCapacity | undefined {
    if (wanted !== "TOTAL" && wanted !== "INDEXES") return undefined;
    const kind = transactional === undefined ? undefined : this.kind;
    let total = this.#own;
    for (const units of this.#byIndex.values()) total += units;
    const told: ConsumedCapacity = { TableName: this.table.name, ...capacityOf(total, kind) };
    return wanted === "TOTAL" ? told : { ...told, ...this.#byResource(kind) };
  }

  #byResource(kind: BucketKind | undefined): ConsumedCapacity {
    const local: Record<string, Capacity> = {};
    const global: Record<string, Capacity> = {};
    for (const [index, units] of this.#byIndex)
      (index.local ? local : global)[index.name] = capacityOf(units, kind);
    return {
      Table: capacityOf(this.#own, kind),
      ...(Object.keys(local).length > 0 && { LocalSecondaryIndexes: local }),
      ...(Object.keys(global).length > 0 && { GlobalSecondaryIndexes: global }),
    };
  }
}

function capacityOf(units: number, kind: BucketKind | undefined): Capacity {
  if (kind === undefined) return { CapacityUnits: units };
  return kind === "read"
    ? { CapacityUnits: units, ReadCapacityUnits: units }
    : { CapacityUnits: units, WriteCapacityUnits: units };
}

/** Takes units of one partition of a table or index. Throws when it was used too much. */
export function takePartition(
  ctx: Write,
  table: Table,
  index: Index | undefined,
  key: Uint8Array,
  kind: BucketKind,
  units: number,
): void {
  const { partitions } = ctx.store;
  const { space } = index ?? table;
  if (table.record.insights !== undefined) partitions.latest = { space, key };
  if (!partitions.has(space, key, kind, units, ctx.now)) throw hotPartition(ctx, table, index, kind);
  partitions.take(space, key, kind, units, ctx.now);
  if (table.record.insights !== undefined) noteContributor(ctx, table, index, key, "C", units);
}

/** A key of a table or index was refused: the one that was asked for last. */
function noteThrottled(ctx: Write, table: Table, index: Index | undefined): void {
  const { latest } = ctx.store.partitions;
  if (table.record.insights === undefined || latest?.space !== (index ?? table).space) return;
  noteContributor(ctx, table, index, latest.key, "T", 1);
}

/** Units per second of a table or index; undefined when nothing limits them. */
function rateOf(table: Table, index: Index | undefined, kind: BucketKind): number | undefined {
  const { record } = index ?? table;
  if (table.record.billing === "PROVISIONED") return record.throughput?.[kind];
  const most = kind === "read" ? record.onDemand?.MaxReadRequestUnits : record.onDemand?.MaxWriteRequestUnits;
  return most === undefined || most < 0 ? undefined : most;
}

/**
 * A bucket fills with the provisioned rate and holds what comes in five minutes. A request is let through when the
 * bucket holds what it takes, or is full.
 */
function take(ctx: Write, table: Table, index: Index | undefined, kind: BucketKind, units: number): void {
  const rate = rateOf(table, index, kind);
  if (rate === undefined) return;
  const space = (index ?? table).space;
  const level = levelNow(ctx, space, kind, rate, ctx.now);
  if (level < units && level < rate * BURST_SECONDS) throw exceeded(ctx, table, index, kind);
  ctx.store.buckets.set(space, kind, level - units, ctx.now);
}

/**
 * Takes what a write costs whose condition does not hold: as much as the item that is there.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export function chargeRefused(ctx: Write, table: Table, key: Uint8Array, bytes: number): void {
  const units = writeUnits(bytes);
  takePartition(ctx, table, undefined, key, "write", units);
  const rate = table.limited ? rateOf(table, undefined, "write") : undefined;
  if (rate !== undefined) {
    const level = levelNow(ctx, table.space, "write", rate, ctx.now);
    if (level < units && level < rate * BURST_SECONDS) throw exceeded(ctx, table, undefined, "write");
    ctx.store.buckets.owe(table.space, "write", units);
  }
  seriesOf(ctx.meter, ctx.scope, table.name).add("ConsumedWriteCapacityUnits", units);
}

/**
 * Whether the buckets hold what a part of a batch takes at most, so that it can be left for later when they do not.
 * An index's entry may have to be taken out and put in again.
 */
export function hasRoom(
  ctx: Write,
  table: Table,
  kind: BucketKind,
  units: number,
  key?: Uint8Array,
): boolean {
  if (key !== undefined && !ctx.store.partitions.has(table.space, key, kind, units, ctx.now)) return false;
  if (!table.limited) return true;
  const indexes = kind === "write" ? table.indexes.filter((index) => !index.local) : [];
  return [undefined, ...indexes].every((index) => {
    const rate = rateOf(table, index, kind);
    if (rate === undefined) return true;
    const level = levelNow(ctx, (index ?? table).space, kind, rate, ctx.now);
    return level >= rate * BURST_SECONDS || level >= (index === undefined ? units : 2 * units);
  });
}

/** What a batch answers when the buckets had room for none of its parts. */
export function batchExceeded(ctx: Write, table: Table, kind: BucketKind): Error {
  return exceeded(ctx, table, undefined, kind);
}

function levelNow(ctx: Write, space: number, kind: BucketKind, rate: number, now: Instant): number {
  const most = rate * BURST_SECONDS;
  const last = ctx.store.buckets.level(space, kind);
  const filled = last === undefined ? most : Math.min(most, last.level + (rate * (now - last.at)) / SECOND);
  return filled - ctx.store.buckets.owed(space, kind);
}

function hotPartition(ctx: Write, table: Table, index: Index | undefined, kind: BucketKind): Error {
  noteThrottled(ctx, table, index);
  const throttled = kind === "read" ? "ReadThrottleEvents" : "WriteThrottleEvents";
  seriesOf(ctx.meter, ctx.scope, table.name, index?.name).add(throttled, 1);
  const what = `${index === undefined ? "Table" : "Index"}${kind === "read" ? "Read" : "Write"}`;
  const arn =
    index === undefined ? tableArn(ctx.scope, table.name) : indexArn(ctx.scope, table.name, index.name);
  const reason = `${what}KeyRangeThroughputExceeded`;
  return table.record.billing === "PROVISIONED"
    ? errors.throughputExceeded(arn, reason)
    : errors.hotPartition(arn, reason);
}

function exceeded(ctx: Write, table: Table, index: Index | undefined, kind: BucketKind): Error {
  noteThrottled(ctx, table, index);
  const throttled = kind === "read" ? "ReadThrottleEvents" : "WriteThrottleEvents";
  seriesOf(ctx.meter, ctx.scope, table.name, index?.name).add(throttled, 1);
  const what = `${index === undefined ? "Table" : "Index"}${kind === "read" ? "Read" : "Write"}`;
  const arn =
    index === undefined ? tableArn(ctx.scope, table.name) : indexArn(ctx.scope, table.name, index.name);
  if (table.record.billing !== "PROVISIONED")
    return errors.onDemandExceeded(arn, `${what}MaxOnDemandThroughputExceeded`);
  const reason = `${what}ProvisionedThroughputExceeded`;
  return index === undefined
    ? errors.throughputExceeded(arn, reason)
    : errors.indexThroughputExceeded(arn, reason);
}
