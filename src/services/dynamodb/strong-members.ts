/**
 * Who is in a strongly consistent global table: three Regions of one set, of which one may be a witness. They come
 * together, and go together.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import type { UpdateTableInput } from "../../gen/dynamodb.ts";
import type { FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { encryptionOf, type FreshKey, keepKey } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { settleLater } from "./life.ts";
import { atDestination, tellMember } from "./replication.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import { witnessName } from "./strong-log.ts";
import type { Replica, TableRecord } from "./table.ts";

/** A strongly consistent global table does not leave the set that it begins in. */
const REGION_SETS: ReadonlyArray<readonly string[]> = [
  ["us-east-1", "us-east-2", "us-west-2"],
  ["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"],
  ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3"],
];

const MEMBERS = 3;

/** The table as it is to be consistent over its Regions. Throws when it cannot be that, or something else already. */
export function withConsistency(ctx: Write, record: TableRecord, input: UpdateTableInput): TableRecord {
  const { MultiRegionConsistency: wanted, ReplicaUpdates = [], GlobalTableWitnessUpdates = [] } = input;
  const created = [...ReplicaUpdates, ...GlobalTableWitnessUpdates].flatMap(
    ({ Create }) => Create?.RegionName ?? [],
  );
  const deleted = [...ReplicaUpdates, ...GlobalTableWitnessUpdates].flatMap(
    ({ Delete }) => Delete?.RegionName ?? [],
  );
  if (record.strong === true) {
    if (wanted === "EVENTUAL") throw fixedMode();
    checkWhole(record, created, deleted);
    return record;
  }
  if (wanted !== undefined && created.length === 0)
    throw errors.invalid("MultiRegionConsistency can only be specified when replicas are created");
  if (wanted !== "STRONG") {
    if (GlobalTableWitnessUpdates.length > 0)
      throw errors.invalid(
        "A witness can only be created for global tables with multi-Region strong consistency",
      );
    return record;
  }
  if (record.replicas !== undefined) throw fixedMode();
  checkNew(ctx, record, created, GlobalTableWitnessUpdates.length);
  ctx.store.log.forget(record.id); // of what it may have been before
  const [region] = GlobalTableWitnessUpdates.flatMap(({ Create }) => Create?.RegionName ?? []);
  return {
    ...record,
    strong: true,
    ...(region !== undefined && { witness: { region, status: "CREATING" } }),
  };
}

const fixedMode = (): Error =>
  errors.invalid("The consistency mode of a global table cannot be changed after it is created");

function checkNew(ctx: Write, record: TableRecord, created: readonly string[], witnesses: number): void {
  const regions = new Set([ctx.scope.region, ...created]);
  if (created.length !== MEMBERS - 1 || witnesses > 1)
    throw errors.invalid(
      "A global table with multi-Region strong consistency must have exactly three replicas, or two replicas and a witness",
    );
  if (
    regions.size !== MEMBERS ||
    !REGION_SETS.some((set) => [...regions].every((region) => set.includes(region)))
  )
    throw errors.invalid(
      "The Regions of a global table with multi-Region strong consistency must be three of the same Region set",
    );
  if (ctx.store.items.fill(record.id).items > 0)
    throw errors.invalid(
      "The table must be empty to become a global table with multi-Region strong consistency",
    );
  if (record.indexes.some(({ local }) => local)) throw errors.notWithStrong("LocalSecondaryIndex");
  if (record.ttl?.status === "ENABLED" || record.ttl?.status === "ENABLING")
    throw errors.notWithStrong("Time to Live");
}

/** Members neither join nor leave one by one. */
function checkWhole(record: TableRecord, created: readonly string[], deleted: readonly string[]): void {
  if (created.length > 0)
    throw errors.invalid(
      "Replicas and witnesses cannot be added to a global table with multi-Region strong consistency",
    );
  const { replicas = [], witness } = record;
  const others = [
    ...replicas.map(({ region }) => region),
    ...(witness === undefined ? [] : [witness.region]),
  ];
  if (deleted.length > 0 && !others.every((region) => deleted.includes(region)))
    throw errors.invalid(
      "A single replica or witness cannot be deleted from a global table with multi-Region strong consistency",
    );
}

/** The table with its witness made or deleted; a table that is alone then is no global table any more. */
export function withWitness(ctx: Write, record: TableRecord, input: UpdateTableInput): TableRecord {
  let changed = record;
  for (const { Create, Delete } of input.GlobalTableWitnessUpdates ?? []) {
    const { name, replicas = [] } = changed;
    if (Create !== undefined) {
      const members = [ctx.scope.region, ...replicas.map(({ region }) => region)];
      tellMember(ctx, "dynamodb.WitnessAdded", name, {
        ...{ to: Create.RegionName, table: changed as unknown as Json, members },
      });
    }
    if (Delete !== undefined) {
      if (changed.witness?.region !== Delete.RegionName) throw errors.notReplica();
      tellMember(ctx, "dynamodb.ReplicaRemoved", name, {
        to: Delete.RegionName,
        table: name,
        region: Delete.RegionName,
      });
      changed = { ...changed, witness: undefined };
    }
  }
  const alone = changed.replicas === undefined && changed.witness === undefined;
  return alone ? { ...changed, strong: undefined } : changed;
}

interface WitnessAdded {
  readonly table: TableRecord;
  readonly members: readonly string[];
}

type Row = FactRow<DynamoReader, DynamoWriter>;

/** This Region is to keep a table's writes: under a name that nobody can ask for. */
export const witnessAdded: Row = {
  where: atDestination,
  does: {
    prepare: (ctx, fact) => {
      const { table } = fact.detail as unknown as WitnessAdded;
      const sealed = table.encryption !== undefined ? { Enabled: true } : undefined;
      return encryptionOf(ctx, table.name, sealed, rootOf(ctx.scope.account, ctx.scope.partition));
    },
    commit: (ctx, fact, key: FreshKey | undefined) => {
      const { table, members } = fact.detail as unknown as WitnessAdded;
      const made = ctx.store.tables.put({
        ...table,
        id: ctx.store.items.openSpace(),
        name: witnessName(table.name),
        ...{ status: "CREATING", indexes: [], billing: "PAY_PER_REQUEST", strong: true },
        encryption: keepKey(ctx, key),
        replicas: members.map((region): Replica => ({ region, status: "ACTIVE" })),
        ...{ stream: undefined, latestStream: undefined, witness: undefined, policy: undefined, tags: {} },
        ...{ destinations: undefined, insights: undefined, recovery: undefined, deletionProtection: false },
      });
      settleLater(ctx, made.record);
      for (const to of members)
        tellMember(ctx, "dynamodb.WitnessJoined", table.name, {
          ...{ to, table: table.name, region: ctx.scope.region },
        });
    },
  },
};

/** The witness keeps this table's writes from now on. */
export const witnessJoined: Row = {
  where: atDestination,
  does: (ctx, fact) => {
    const { table: name, region } = fact.detail as unknown as {
      readonly table: string;
      readonly region: string;
    };
    const record = ctx.store.tables.named(name)?.record;
    if (record !== undefined) ctx.store.tables.put({ ...record, witness: { region, status: "ACTIVE" } });
  },
};
