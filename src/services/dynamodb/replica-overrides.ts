/**
 * What one replica of a global table (version 2019.11.21) has otherwise than the others: its units for reads, its table
 * class, its KMS key.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import type {
  CreateReplicationGroupMemberAction,
  UpdateReplicationGroupMemberAction,
} from "../../gen/dynamodb.ts";
import type { DeliveredFact, FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { type FreshKey, keepKey, resealLater } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { Prepare, Write } from "./kit.ts";
import { keyHere, mostOf, moved, unitsOf, updating } from "./replica-settings.ts";
import { atDestination, tellMember } from "./replication.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import type { Overrides, TableRecord } from "./table.ts";

type Row = FactRow<DynamoReader, DynamoWriter>;

type Settings = CreateReplicationGroupMemberAction | UpdateReplicationGroupMemberAction;

/** What a request wants one replica to have otherwise than the others; undefined when it wants nothing of the kind. */
export function overridesIn(record: TableRecord, settings: Settings): Overrides | undefined {
  const {
    ProvisionedThroughputOverride: units,
    OnDemandThroughputOverride: most,
    TableClassOverride,
  } = settings;
  checkMode(record, units?.ReadCapacityUnits, most?.MaxReadRequestUnits);
  const indexes = (settings.GlobalSecondaryIndexes ?? []).map((index) => {
    if (!record.indexes.some(({ name, local }) => name === index.IndexName && !local))
      throw errors.noIndex(index.IndexName);
    const read = index.ProvisionedThroughputOverride?.ReadCapacityUnits;
    const onDemandRead = index.OnDemandThroughputOverride?.MaxReadRequestUnits;
    checkMode(record, read, onDemandRead);
    return [index.IndexName, { read, onDemandRead }] as const;
  });
  const wanted: Overrides = {
    ...(units?.ReadCapacityUnits !== undefined && { read: units.ReadCapacityUnits }),
    ...(most?.MaxReadRequestUnits !== undefined && { onDemandRead: most.MaxReadRequestUnits }),
    ...(TableClassOverride !== undefined && { tableClass: TableClassOverride }),
    ...(indexes.length > 0 && { indexes: Object.fromEntries(indexes) }),
  };
  return Object.keys(wanted).length === 0 ? undefined : wanted;
}

function checkMode(
  { billing }: TableRecord,
  read: number | undefined,
  onDemandRead: number | undefined,
): void {
  if (read !== undefined && billing !== "PROVISIONED")
    throw errors.invalid(
      "ProvisionedThroughputOverride can only be specified when BillingMode is PROVISIONED",
    );
  if (onDemandRead !== undefined && billing !== "PAY_PER_REQUEST")
    throw errors.invalid(
      "OnDemandThroughputOverride can only be specified when BillingMode is PAY_PER_REQUEST",
    );
}

/** What a replica has otherwise, after more was asked for it. */
function mergedOverrides(known: Overrides | undefined, more: Overrides | undefined): Overrides | undefined {
  if (known === undefined || more === undefined) return more ?? known;
  return { ...known, ...more, indexes: { ...known.indexes, ...more.indexes } };
}

/** A replica with what it is to have otherwise than the others. */
export function overridden(ctx: Write, record: TableRecord, more: Overrides | undefined): TableRecord {
  if (more === undefined) return record;
  const indexes = record.indexes.map((index) => {
    const own = more.indexes?.[index.name];
    if (own === undefined) return index;
    const units = { ...unitsOf(index.throughput), ...(own.read !== undefined && { read: own.read }) };
    return {
      ...index,
      ...(index.throughput !== undefined && {
        throughput: moved(index.throughput, units, ctx.now, undefined),
      }),
      onDemand: mostOf(index.onDemand, own.onDemandRead),
    };
  });
  const units = { ...unitsOf(record.throughput), ...(more.read !== undefined && { read: more.read }) };
  return {
    ...record,
    indexes,
    overrides: mergedOverrides(record.overrides, more),
    ...(more.read !== undefined && { throughput: moved(record.throughput, units, ctx.now, undefined) }),
    ...(more.onDemandRead !== undefined && { onDemand: mostOf(record.onDemand, more.onDemandRead) }),
    ...(more.tableClass !== undefined && { tableClass: more.tableClass, tableClassChangedAt: ctx.now }),
  };
}

interface ReplicaChanged {
  readonly to: string;
  readonly table: string;
  /** The replica that is changed. */
  readonly region: string;
  readonly overrides: Overrides | null;
  /** The KMS key of its Region that it is to be encrypted with. */
  readonly key: string | null;
}

/** Has one replica changed, and all others know of it; answers the table as it is known here. */
export function changeReplica(
  ctx: Write,
  record: TableRecord,
  settings: UpdateReplicationGroupMemberAction,
): TableRecord {
  const { RegionName: region, KMSMasterKeyId } = settings;
  const replicas = record.replicas ?? [];
  if (!replicas.some((replica) => replica.region === region)) throw errors.notReplica();
  if (KMSMasterKeyId !== undefined && record.encryption === undefined) throw errors.replicaKeyWithoutSse();
  const overrides = overridesIn(record, settings);
  const told = { table: record.name, region, key: KMSMasterKeyId ?? null };
  for (const { region: to } of replicas)
    tellMember(ctx, "dynamodb.ReplicaChanged", record.name, {
      ...{ to, ...told, overrides: (overrides ?? null) as unknown as Json },
    });
  return { ...record, replicas: changedReplicas(record, region, overrides, KMSMasterKeyId) };
}

function changedReplicas(
  { replicas }: TableRecord,
  region: string,
  overrides: Overrides | undefined,
  key: string | undefined,
): TableRecord["replicas"] {
  return replicas?.map((replica) =>
    replica.region === region
      ? { ...replica, overrides: mergedOverrides(replica.overrides, overrides), key: key ?? replica.key }
      : replica,
  );
}

const isMine = (ctx: Prepare | Write, fact: DeliveredFact): boolean =>
  (fact.detail as unknown as ReplicaChanged).region === ctx.scope.region;

/** One replica was changed: this one, or one that this one knows. */
export const replicaChanged: Row = {
  where: atDestination,
  does: {
    prepare: async (ctx, fact) => {
      const { table, key } = fact.detail as unknown as ReplicaChanged;
      if (key === null || !isMine(ctx, fact)) return undefined;
      return keyHere(ctx, table, { Enabled: true, KMSMasterKeyId: key });
    },
    commit: (ctx, fact, fresh: FreshKey | undefined) => {
      const { table: name, region, overrides, key } = fact.detail as unknown as ReplicaChanged;
      const record = ctx.store.tables.named(name)?.record;
      if (record === undefined || record.status === "DELETING") return;
      if (!isMine(ctx, fact)) {
        const replicas = changedReplicas(record, region, overrides ?? undefined, key ?? undefined);
        ctx.store.tables.put({ ...record, replicas });
        return;
      }
      const changed = overridden(ctx, record, overrides ?? undefined);
      updating(
        ctx,
        fresh === undefined ? changed : resealLater(ctx, { ...changed, encryption: keepKey(ctx, fresh) }),
      );
    },
  },
};
