/**
 * Settings of global tables (version 2019.11.21). Most are the same in all replicas, whichever of them was asked; what
 * one may have otherwise is in replica-overrides.ts; the rest (tags, policies, protection, recovery) is each replica's
 * own.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import type {
  AttributeDefinition,
  BillingMode,
  KeySchemaElement,
  OnDemandThroughput,
  Projection,
  TableClass,
  WarmThroughput,
} from "../../gen/dynamodb.ts";
import type { FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { encryptionOf, type FreshKey, keepKey, resealLater } from "./encryption.ts";
import type { Prepare, Write } from "./kit.ts";
import { beginIndex, endIndex, settleLater } from "./life.ts";
import { globalIndexRecord } from "./making.ts";
import { atDestination, isLater, tellMember } from "./replication.ts";
import type { Version } from "./store/versions.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import type { IndexRecord, TableRecord, Throughput } from "./table.ts";

interface Units {
  readonly read: number;
  readonly write: number;
}

interface SharedIndex {
  readonly name: string;
  readonly keySchema: readonly KeySchemaElement[];
  readonly projection: Projection;
  /** Left out where it did not change: scaled throughput floats in each Region by itself. */
  readonly throughput?: Units | undefined;
  readonly onDemand?: OnDemandThroughput | undefined;
  readonly warm?: WarmThroughput | undefined;
}

/** What all replicas have alike. */
interface Shared {
  readonly billing: BillingMode;
  readonly throughput: Units;
  readonly onDemand: OnDemandThroughput | null;
  readonly warm: WarmThroughput | null;
  readonly tableClass: TableClass | null;
  /** Whether it is encrypted under a KMS key: which one, each Region knows for itself. */
  readonly encrypted: boolean;
  /** The attribute that tells when items expire. */
  readonly ttl: string | null;
  readonly indexes: {
    readonly attributes: readonly AttributeDefinition[];
    readonly list: readonly SharedIndex[];
  };
}

interface SettingsChanged {
  readonly to: string;
  readonly table: string;
  readonly changes: Partial<Shared>;
  readonly version: Version;
}

function ttlOf({ ttl }: TableRecord): string | null {
  return ttl?.status === "ENABLED" || ttl?.status === "ENABLING" ? ttl.attribute : null;
}

export function unitsOf(throughput: Throughput | undefined): Units {
  return { read: throughput?.read ?? 0, write: throughput?.write ?? 0 };
}

function sharedOf(record: TableRecord): Shared {
  const list = record.indexes
    .filter((index) => !index.local && index.status !== "DELETING")
    .map(({ name, keySchema, projection, throughput, onDemand, warm }) => ({
      ...{ name, keySchema, projection, onDemand, warm },
      throughput: throughput && unitsOf(throughput),
    }));
  return {
    billing: record.billing,
    throughput: unitsOf(record.throughput),
    onDemand: record.onDemand ?? null,
    warm: record.warm ?? null,
    tableClass: record.tableClass ?? null,
    encrypted: record.encryption !== undefined,
    ttl: ttlOf(record),
    indexes: { attributes: record.attributes, list },
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changesOf(before: Shared, after: Shared): Partial<Shared> {
  const changed = Object.entries(after).filter(([name, value]) => !same(value, before[name as keyof Shared]));
  const changes = Object.fromEntries(changed) as Partial<Shared>;
  if (changes.indexes === undefined) return changes;
  const list = changes.indexes.list.map((index) => {
    const known = before.indexes.list.find(({ name }) => name === index.name);
    return same(known?.throughput, index.throughput) ? { ...index, throughput: undefined } : index;
  });
  return { ...changes, indexes: { ...changes.indexes, list } };
}

/** Tells the other replicas which of their common settings changed here, if any did; answers the table as it is kept. */
export function tellSettings(ctx: Write, before: TableRecord, after: TableRecord): TableRecord {
  const { replicas, globalVersion } = after;
  if (replicas === undefined || globalVersion !== undefined || isScaling(ctx)) return after;
  const changes = changesOf(sharedOf(before), sharedOf(after));
  const names = Object.keys(changes);
  if (names.length === 0) return after;
  const version: Version = { at: ctx.now, region: ctx.scope.region };
  for (const { region: to } of replicas)
    tellMember(ctx, "dynamodb.SettingsChanged", after.name, {
      ...{ to, table: after.name, changes: changes as unknown as Json, version: { ...version } },
    });
  const settingsAt = { ...after.settingsAt, ...Object.fromEntries(names.map((name) => [name, version])) };
  return ctx.store.tables.put({ ...after, settingsAt }).record;
}

/** What Application Auto Scaling sets is for one Region: each scales by what it is used. */
function isScaling({ caller }: Write): boolean {
  return caller.kind === "assumed-role" && caller.roleArn.includes("/dynamodb.application-autoscaling.");
}

type Row = FactRow<DynamoReader, DynamoWriter>;

/** A replica takes over what was changed in another Region, as far as it knows nothing later. */
export const settingsChanged: Row = {
  where: atDestination,
  does: {
    prepare: (ctx, fact) => {
      const { table: name, changes } = fact.detail as unknown as SettingsChanged;
      const record = ctx.store.tables.named(name)?.record;
      const turnedOn = changes.encrypted === true && record?.encryption === undefined;
      return keyHere(ctx, name, turnedOn ? { Enabled: true } : undefined);
    },
    commit: (ctx, fact, key: FreshKey | undefined) => {
      const { table: name, changes, version } = fact.detail as unknown as SettingsChanged;
      const record = ctx.store.tables.named(name)?.record;
      if (record === undefined || record.status === "DELETING") return;
      const news = Object.fromEntries(
        Object.entries(changes).filter(([setting]) => {
          const known = record.settingsAt?.[setting];
          return known === undefined || !isLater(known, version);
        }),
      );
      const settingsAt = {
        ...record.settingsAt,
        ...Object.fromEntries(Object.keys(news).map((setting) => [setting, version])),
      };
      updating(ctx, adopted(ctx, { ...record, settingsAt }, news, key));
    },
  },
};

/** A data key of this Region, made as whoever owns the table. */
export async function keyHere(
  ctx: Prepare,
  table: string,
  wanted: Parameters<typeof encryptionOf>[2],
): Promise<FreshKey | undefined> {
  return encryptionOf(ctx, table, wanted, rootOf(ctx.scope.account, ctx.scope.partition));
}

export function updating(ctx: Write, record: TableRecord): void {
  const status = record.status === "ACTIVE" ? "UPDATING" : record.status;
  const { record: put } = ctx.store.tables.put({ ...record, status });
  settleLater(ctx, put);
}

function adopted(
  ctx: Write,
  before: TableRecord,
  changes: Partial<Shared>,
  key: FreshKey | undefined,
): TableRecord {
  let record = before;
  if (changes.billing !== undefined) record = withBilling(ctx, record, changes.billing);
  if (changes.throughput !== undefined)
    record = {
      ...record,
      throughput: moved(record.throughput, changes.throughput, ctx.now, record.overrides?.read),
    };
  if (changes.onDemand !== undefined)
    record = { ...record, onDemand: mostOf(changes.onDemand ?? undefined, record.overrides?.onDemandRead) };
  if (changes.warm !== undefined) record = { ...record, warm: changes.warm ?? undefined };
  if (changes.tableClass !== undefined && record.overrides?.tableClass === undefined)
    record = { ...record, tableClass: changes.tableClass ?? undefined, tableClassChangedAt: ctx.now };
  if (changes.indexes !== undefined) record = withIndexes(ctx, record, changes.indexes);
  if (changes.ttl !== undefined) record = withExpiry(ctx, record, changes.ttl);
  const { encrypted } = changes;
  if (encrypted !== undefined && encrypted !== (record.encryption !== undefined))
    record = resealLater(ctx, { ...record, encryption: keepKey(ctx, key) });
  return record;
}

function withBilling(ctx: Write, record: TableRecord, billing: BillingMode): TableRecord {
  if (billing === "PROVISIONED") return { ...record, billing, onDemand: undefined };
  const indexes = record.indexes.map((index) => ({ ...index, throughput: undefined }));
  return { ...record, billing, onDemandSince: ctx.now, throughput: { read: 0, write: 0 }, indexes };
}

/** Throughput after it was changed in another Region; a replica's own read units stay. */
export function moved(
  before: Throughput | undefined,
  to: Units,
  now: TableRecord["createdAt"],
  ownRead: number | undefined,
): Throughput {
  const read = ownRead ?? to.read;
  const up = before === undefined || read > before.read || to.write > before.write;
  const down = before !== undefined && (read < before.read || to.write < before.write);
  return {
    ...before,
    read,
    write: to.write,
    ...(up && { increasedAt: now }),
    ...(down && { decreasedAt: now }),
  };
}

export function mostOf(
  most: OnDemandThroughput | undefined,
  ownRead: number | undefined,
): OnDemandThroughput | undefined {
  return ownRead === undefined ? most : { ...most, MaxReadRequestUnits: ownRead };
}

function withIndexes(ctx: Write, before: TableRecord, { attributes, list }: Shared["indexes"]): TableRecord {
  const kept = before.attributes.filter(
    ({ AttributeName }) => !attributes.some((each) => each.AttributeName === AttributeName),
  );
  let record: TableRecord = { ...before, attributes: [...attributes, ...kept] };
  for (const index of record.indexes)
    if (!index.local && index.status !== "DELETING" && !list.some(({ name }) => name === index.name))
      record = endIndex(ctx, record, index);
  for (const wanted of list) {
    const index = record.indexes.find(({ name, status }) => name === wanted.name && status !== "DELETING");
    const made = index ?? newIndex(ctx, wanted);
    const changed = withUnits(ctx, record, made, wanted);
    record =
      index === undefined
        ? beginIndex(ctx, record, changed)
        : { ...record, indexes: record.indexes.map((each) => (each === index ? changed : each)) };
  }
  return record;
}

function newIndex(ctx: Write, { name, keySchema, projection }: SharedIndex): IndexRecord {
  return globalIndexRecord(ctx, { IndexName: name, KeySchema: keySchema, Projection: projection });
}

function withUnits(ctx: Write, record: TableRecord, index: IndexRecord, wanted: SharedIndex): IndexRecord {
  const own = record.overrides?.indexes?.[index.name];
  const { throughput } = wanted;
  return {
    ...index,
    ...(throughput !== undefined && { throughput: moved(index.throughput, throughput, ctx.now, own?.read) }),
    onDemand: mostOf(wanted.onDemand, own?.onDemandRead),
    warm: wanted.warm,
  };
}

function withExpiry(ctx: Write, record: TableRecord, attribute: string | null): TableRecord {
  if (ttlOf(record) === attribute) return record;
  const space = record.id;
  ctx.store.items.forgetExpiries(space);
  ctx.unschedule("expire", String(space));
  const name = attribute ?? record.ttl?.attribute ?? "";
  const status = attribute === null ? ("DISABLED" as const) : ("ENABLING" as const);
  if (attribute !== null)
    ctx.schedule(ctx.now, { kind: "findExpiring", key: String(space), payload: { space, from: "" } });
  return { ...record, ttl: { attribute: name, status, changedAt: ctx.now } };
}
