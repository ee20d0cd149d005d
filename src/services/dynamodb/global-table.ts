/**
 * Global tables of version 2017.11.29: tables that were made in each Region by themselves, and then joined. They tell
 * each other their writes as those of version 2019.11.21 do.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables.V1.html
 */
import { isRegion } from "../../aws/regions.ts";
import { dynamodb, type GlobalTableDescription, type TableDescription } from "../../gen/dynamodb.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { seedLater, tellMember } from "./replication.ts";
import type { Replica, TableRecord } from "./table.ts";

const VERSION = "2017.11.29";

/** The global table of this name. Throws when there is none here. */
export function globalTable(ctx: Read, name: string): TableRecord {
  const record = ctx.store.tables.named(name)?.record;
  if (record?.globalVersion !== VERSION) throw errors.globalTableNotFound(name);
  return record;
}

export function globalTableArn({ scope }: Read, name: string): string {
  return `arn:${scope.partition}:dynamodb::${scope.account}:global-table/${name}`;
}

/** All Regions that a global table is in, this one first. */
export function regionsOf(ctx: Read, record: TableRecord): string[] {
  return [ctx.scope.region, ...(record.replicas ?? []).map(({ region }) => region)];
}

export function describeGlobal(ctx: Read, record: TableRecord, forming = false): GlobalTableDescription {
  return {
    ReplicationGroup: regionsOf(ctx, record).map((region) => ({
      RegionName: region,
      ...(!forming && { ReplicaStatus: "ACTIVE" as const }),
    })),
    GlobalTableArn: globalTableArn(ctx, record.name),
    CreationDateTime: record.globalSince ?? ctx.now,
    GlobalTableStatus: forming ? "CREATING" : "ACTIVE",
    GlobalTableName: record.name,
  };
}

/** The tables of one name in several Regions. Throws when one is missing, or cannot join the others. */
export async function membersOf(
  ctx: Prepare,
  name: string,
  regions: readonly string[],
): Promise<readonly TableDescription[]> {
  for (const region of regions)
    if (!isRegion(region)) throw errors.invalid(`Region ${region} does not exist`);
  return Promise.all(
    regions.map(async (region) => {
      const { Table } = await ctx
        .call(dynamodb, "DescribeTable", { TableName: name }, { region })
        .catch((error: unknown) => {
          throw error instanceof AwsError && error.code === "ResourceNotFoundException"
            ? errors.backupTableNotFound(name)
            : error;
        });
      if (Table === undefined) throw errors.backupTableNotFound(name);
      return Table;
    }),
  );
}

/** Throws when a table cannot be a member beside another one. */
export function checkMember(
  table: TableDescription,
  other: TableDescription | undefined,
  region: string,
): void {
  if (table.StreamSpecification?.StreamViewType !== "NEW_AND_OLD_IMAGES")
    throw errors.validation(
      `One or more parameter values were invalid: The table in Region ${region} must have a stream enabled with ` +
        "StreamViewType NEW_AND_OLD_IMAGES.",
    );
  if ((table.ItemCount ?? 0) > 0)
    throw errors.validation(
      `One or more parameter values were invalid: The table in Region ${region} must be empty.`,
    );
  const keyOf = ({ KeySchema, AttributeDefinitions }: TableDescription) =>
    JSON.stringify(
      (KeySchema ?? []).map((element) => [
        element,
        AttributeDefinitions?.find(({ AttributeName }) => AttributeName === element.AttributeName),
      ]),
    );
  if (other !== undefined && keyOf(table) !== keyOf(other))
    throw errors.validation(
      "One or more parameter values were invalid: All replicas of a global table must have the same key schema.",
    );
}

/** Has this Region's table, and the tables of all others, know of each other from now on. */
export function form(ctx: Write, record: TableRecord, members: readonly string[]): TableRecord {
  const others = members.filter((region) => region !== ctx.scope.region);
  const known = (record.replicas ?? []).map(({ region }) => region);
  const since = record.globalSince ?? ctx.now;
  const formed: TableRecord = {
    ...record,
    globalVersion: VERSION,
    globalSince: since,
    replicas: others.map((region): Replica => ({ region, status: "ACTIVE" })),
  };
  const table = ctx.store.tables.put(formed);
  for (const to of others)
    tellMember(ctx, "dynamodb.GlobalTableFormed", record.name, { to, table: record.name, members, since });
  for (const region of others) if (!known.includes(region)) seedLater(ctx, table, region);
  for (const to of known)
    if (!others.includes(to))
      tellMember(ctx, "dynamodb.GlobalTableFormed", record.name, {
        to,
        table: record.name,
        members: [to],
        since,
      });
  return formed;
}

interface Formed {
  readonly table: string;
  readonly members: readonly string[];
  readonly since: number;
}

/** What another Region says of who is in: a table that is alone is no global table any more. */
export function hearFormed(ctx: Write, detail: unknown): void {
  const { table: name, members, since } = detail as Formed;
  const record = ctx.store.tables.named(name)?.record;
  if (record === undefined || record.status === "DELETING") return;
  const others = members.filter((region) => region !== ctx.scope.region);
  const alone = others.length === 0;
  ctx.store.tables.put({
    ...record,
    globalVersion: alone ? undefined : VERSION,
    globalSince: alone ? undefined : (since as TableRecord["createdAt"]),
    replicas: alone ? undefined : others.map((region): Replica => ({ region, status: "ACTIVE" })),
  });
}
