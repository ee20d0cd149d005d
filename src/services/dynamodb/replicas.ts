/** Which Regions a global table is in: replicas join and leave, and all of them come to know. */
import { isRegion } from "../../aws/regions.ts";
import type {
  CreateReplicationGroupMemberAction,
  ReplicationGroupUpdate,
  UpdateTableInput,
} from "../../gen/dynamodb.ts";
import { dynamodb } from "../../gen/dynamodb.ts";
import type { FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { encryptionOf, type FreshKey, keepKey } from "./encryption.ts";
import * as errors from "./errors.ts";
import { planExpiry } from "./expiry.ts";
import { hearFormed } from "./global-table.ts";
import type { Prepare, Write } from "./kit.ts";
import { settleLater } from "./life.ts";
import { newStream } from "./making.ts";
import type { Scaling } from "./replica-auto-scaling.ts";
import { changeReplica, overridden, overridesIn, replicaChanged } from "./replica-overrides.ts";
import { settingsChanged } from "./replica-settings.ts";
import { atDestination, itemReplicated, seedLater, tellMember } from "./replication.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import { writesWaiting } from "./strong.ts";
import { WRITES_WAITING, witnessName } from "./strong-log.ts";
import { witnessAdded, witnessJoined } from "./strong-members.ts";
import type { Encryption, Overrides, Replica, Table, TableRecord } from "./table.ts";

/** What a replica is made of. */
interface ReplicaAdded {
  readonly to: string;
  readonly table: TableRecord;
  readonly members: readonly string[];
  /** The KMS key of its Region that it is to be encrypted with, where it is not AWS's own. */
  readonly key: string | null;
  readonly overrides: Overrides | null;
  readonly scaling: readonly Scaling[];
}
interface Membership {
  readonly overrides?: Overrides | null;
  readonly to: string;
  readonly table: string;
  readonly region: string;
}

/** Throws when a replica is to be made where there is a table of this name already. */
export async function checkFree(
  ctx: Prepare,
  { TableName, ReplicaUpdates = [] }: UpdateTableInput,
): Promise<void> {
  for (const { Create } of ReplicaUpdates) {
    if (Create === undefined || !isRegion(Create.RegionName) || Create.RegionName === ctx.scope.region)
      continue;
    const found = await ctx
      .call(dynamodb, "DescribeTable", { TableName }, { region: Create.RegionName })
      .catch((error: unknown) => {
        if (error instanceof AwsError && error.code === "ResourceNotFoundException") return undefined;
        throw error;
      });
    if (found !== undefined) throw replicaExists(TableName);
  }
}

const replicaExists = (table: string): AwsError =>
  errors.validation(
    `Failed to create a the new replica of table with name: '${table}' because one or more replicas already ` +
      "existed as tables.",
  );

/** The table with replicas added or taken away. */
export function withReplicas(
  ctx: Write,
  record: TableRecord,
  updates: readonly ReplicationGroupUpdate[],
  scaling: readonly Scaling[],
): TableRecord {
  let changed = record;
  const joining = updates.flatMap(({ Create }) => Create?.RegionName ?? []);
  for (const { Create, Update, Delete } of updates) {
    if (Update !== undefined) {
      checkRegion(ctx, Update.RegionName);
      changed = changeReplica(ctx, changed, Update);
    }
    if (Create !== undefined) changed = withReplica(ctx, changed, Create, scaling, joining);
    if (Delete !== undefined) changed = withoutReplica(ctx, changed, Delete.RegionName);
  }
  return changed;
}

function checkRegion(ctx: Write, region: string): void {
  if (region === ctx.scope.region)
    throw errors.validation(
      "Cannot add, delete, or update the local region through ReplicaUpdates. " +
        "Use CreateTable, DeleteTable, or UpdateTable as required.",
    );
  if (!isRegion(region)) throw errors.invalid(`Region ${region} does not exist`);
}

function withReplica(
  ctx: Write,
  record: TableRecord,
  settings: CreateReplicationGroupMemberAction,
  scaling: readonly Scaling[],
  joining: readonly string[],
): TableRecord {
  const { RegionName: region, KMSMasterKeyId: key } = settings;
  checkRegion(ctx, region);
  if (key !== undefined && record.encryption === undefined) throw errors.replicaKeyWithoutSse();
  const replicas = record.replicas ?? [];
  if (replicas.some((replica) => replica.region === region)) throw replicaExists(record.name);
  checkScaled(record, scaling);
  const overrides = overridesIn(record, settings);
  const streaming = withImages(ctx, record);
  const known = [ctx.scope.region, ...replicas.map((replica) => replica.region), ...joining];
  const members = [...new Set(known)].filter((member) => member !== region);
  tellMember(ctx, "dynamodb.ReplicaAdded", record.name, {
    ...{ to: region, table: streaming as unknown as Json, members, key: key ?? null },
    ...{ overrides: (overrides ?? null) as unknown as Json, scaling: scaling as unknown as Json },
  });
  return { ...streaming, replicas: [...replicas, { region, status: "CREATING", overrides, key }] };
}

/** Writes of all replicas must be able to grow alike: on demand, or scaled. */
function checkScaled(record: TableRecord, scaling: readonly Scaling[]): void {
  if (record.billing !== "PROVISIONED") return;
  const scaled = (name: string | undefined) =>
    scaling.some(({ index, kind }) => kind === "Write" && index === name);
  if (!scaled(undefined))
    throw errors.validation("Table write capacity should either be Pay-Per-Request or AutoScaled.");
  if (!record.indexes.every(({ local, name }) => local || scaled(name)))
    throw errors.validation("GSI write capacity should either be Pay-Per-Request or AutoScaled.");
}

/** A replica has a stream with both images, always. */
function withImages(ctx: Write, record: TableRecord): TableRecord {
  if (record.stream === undefined) return { ...record, ...newStream(ctx, record, "NEW_AND_OLD_IMAGES") };
  if (record.stream.viewType !== "NEW_AND_OLD_IMAGES")
    throw errors.validation(
      "Table must have a stream with view type NEW_AND_OLD_IMAGES to be a global table.",
    );
  return record;
}

function withoutReplica(ctx: Write, record: TableRecord, region: string): TableRecord {
  checkRegion(ctx, region);
  const replicas = (record.replicas ?? []).filter((replica) => replica.region !== region);
  if (replicas.length === (record.replicas ?? []).length) throw errors.notReplica();
  tellMember(ctx, "dynamodb.ReplicaRemoved", record.name, { to: region, table: record.name, region });
  for (const { region: to } of replicas)
    tellMember(ctx, "dynamodb.ReplicaLeft", record.name, { to, table: record.name, region });
  return replicas.length > 0
    ? { ...record, replicas }
    : { ...record, replicas: undefined, overrides: undefined };
}

/** The table of this Region goes: the others go on without it. */
export function leave(ctx: Write, { name, replicas = [] }: TableRecord): void {
  for (const { region: to } of replicas)
    tellMember(ctx, "dynamodb.ReplicaLeft", name, { to, table: name, region: ctx.scope.region });
}

type Row = FactRow<DynamoReader, DynamoWriter>;

/** A replica is made here, with a data key of this Region's KMS, and all members are told. */
const replicaAdded: Row = {
  where: atDestination,
  does: {
    prepare: (ctx, fact) => {
      const { table, key } = fact.detail as unknown as ReplicaAdded;
      const enabled = table.encryption !== undefined;
      const KMSMasterKeyId = key ?? undefined;
      const as = rootOf(ctx.scope.account, ctx.scope.partition); // as whoever owns the table
      return encryptionOf(ctx, table.name, enabled ? { Enabled: true, KMSMasterKeyId } : undefined, as);
    },
    commit: (ctx, fact, key: FreshKey | undefined) => {
      const added = fact.detail as unknown as ReplicaAdded;
      if (ctx.store.tables.named(added.table.name) !== undefined) return; // its maker stays CREATING
      addReplica(ctx, added, keepKey(ctx, key));
    },
  },
};

function addReplica(
  ctx: Write,
  { table, members, overrides, scaling }: ReplicaAdded,
  encryption: Encryption | undefined,
): void {
  const replicas = members.map((region): Replica => ({ region, status: "ACTIVE" }));
  const record: TableRecord = {
    ...table,
    id: ctx.store.items.openSpace(),
    status: "CREATING",
    createdAt: ctx.now,
    indexes: table.indexes.map((index) => ({ ...index, space: ctx.store.items.openSpace() })),
    replicas,
    witness: table.witness && { ...table.witness, status: "ACTIVE" },
    encryption,
    stream: undefined,
    ...{ destinations: undefined, insights: undefined, resealing: undefined, overrides: undefined },
    ...{ tags: {}, policy: undefined, recovery: undefined, restored: undefined, deletionProtection: false },
  };
  const streaming = { ...record, ...newStream(ctx, record, "NEW_AND_OLD_IMAGES") };
  const made = ctx.store.tables.put(overridden(ctx, streaming, overrides ?? undefined));
  if (scaling.length > 0)
    ctx.schedule(ctx.now, {
      ...{ kind: "adoptScaling", key: table.name, payload: scaling as unknown as Json },
    });
  settleLater(ctx, made.record);
  planExpiry(ctx, made.space);
  for (const to of members)
    tellMember(ctx, "dynamodb.ReplicaJoined", table.name, {
      ...{ to, table: table.name, region: ctx.scope.region },
      overrides: overrides as unknown as Json,
    });
}

/** Another replica is there: from now on it is told every write; what was before, it is told now. */
const replicaJoined: Row = {
  where: atDestination,
  does: (ctx, fact) => {
    const { table: name, region, overrides } = fact.detail as unknown as Membership;
    const table = ctx.store.tables.named(name) ?? ctx.store.tables.named(witnessName(name));
    if (table === undefined) return;
    const all = table.record.replicas ?? [];
    const others = all.filter((replica) => replica.region !== region);
    const known = all.find((replica) => replica.region === region);
    const joined: Replica = { ...known, region, status: "ACTIVE", overrides: overrides ?? undefined };
    const put = withMembers(ctx, table, [...others, joined]);
    if (put.record.strong !== true) seedLater(ctx, put, region); // strongly consistent ones begin empty
  },
};

const replicaLeft: Row = {
  where: atDestination,
  does: (ctx, fact) => {
    const { table: name, region } = fact.detail as unknown as Membership;
    const table = ctx.store.tables.named(name);
    if (table === undefined) return;
    const left = (table.record.replicas ?? []).filter((replica) => replica.region !== region);
    withMembers(ctx, table, left);
  },
};

function withMembers(ctx: Write, { record }: Table, replicas: readonly Replica[]): Table {
  return ctx.store.tables.put({ ...record, replicas: replicas.length === 0 ? undefined : replicas });
}

/** The replica here is deleted, or what its witness keeps. */
const replicaRemoved: Row = {
  where: atDestination,
  does: (ctx, fact) => {
    const { table: name } = fact.detail as unknown as Membership;
    const record = (ctx.store.tables.named(name) ?? ctx.store.tables.named(witnessName(name)))?.record;
    if (record === undefined || record.status === "DELETING") return;
    ctx.store.tables.put({ ...record, status: "DELETING", replicas: undefined });
    ctx.schedule(ctx.now, { kind: "drop", key: String(record.id), payload: {} });
  },
};

/** The facts by which the Regions of global tables hear of each other. */
export const REPLICATION: Readonly<Record<string, Row>> = {
  "dynamodb.ItemReplicated": itemReplicated,
  "dynamodb.ReplicaAdded": replicaAdded,
  "dynamodb.ReplicaJoined": replicaJoined,
  "dynamodb.ReplicaLeft": replicaLeft,
  "dynamodb.ReplicaRemoved": replicaRemoved,
  "dynamodb.ReplicaChanged": replicaChanged,
  "dynamodb.SettingsChanged": settingsChanged,
  "dynamodb.WitnessAdded": witnessAdded,
  "dynamodb.WitnessJoined": witnessJoined,
  [WRITES_WAITING]: writesWaiting,
  "dynamodb.GlobalTableFormed": {
    where: atDestination,
    does: (ctx, fact) => hearFormed(ctx, fact.detail),
  },
};

/** Throws for what no replica may do. */
export function checkGlobalChange(record: TableRecord, input: UpdateTableInput): void {
  if (record.replicas === undefined || record.globalVersion !== undefined) return;
  if (input.StreamSpecification?.StreamEnabled === false && record.strong !== true)
    throw errors.validation("Stream cannot be disabled for a table that is a replica of a global table.");
}
