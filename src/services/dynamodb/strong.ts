/**
 * Multi-Region strong consistency. A write is carried out in one replica, the coordinator, which gives it its number in
 * the table's log, and is answered when a majority of the three members has it; a strongly consistent read is answered
 * by the coordinator, once a majority has all that it saw. The coordinator is whichever reachable replica knows most:
 * majorities overlap, so it knows every write that was answered. Who comes back is told what it missed, in order.
 *
 * Members talk by PutItem (here is the next write) and GetItem (how far are you; tell the others) on a table name that
 * no caller can use.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import { after, HOUR } from "../../base/instant.ts";
import { type AttributeValue, dynamodb } from "../../gen/dynamodb.ts";
import type { FactRow } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { type Principal, rootOf } from "../../kernel/iam/principal.ts";
import { namesOfTables } from "./addressing.ts";
import * as errors from "./errors.ts";
import type { Prepare, Write } from "./kit.ts";
import { atDestination } from "./replication.ts";
import type { Logged } from "./store/write-log.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import {
  bare,
  isHidden,
  isMember,
  MEMBER,
  membersOf,
  memberTable,
  number,
  numeral,
  take,
} from "./strong-log.ts";
import type { Table, TableRecord } from "./table.ts";

const ENTRIES_AT_ONCE = 100;

/** What a strongly consistent table's members have done about a request before it is committed here. */
export interface Arranged {
  /** What the coordinator answered. */
  readonly output?: object;
  /** What a member says, to be answered as it commits it. */
  readonly member?: (ctx: Write) => object;
}

type Named = { readonly TableName?: string };

/**
 * Has a request answered by the members of the strongly consistent table that it is about; undefined where there is
 * none, or where the request is to be carried out here.
 */
export function arrange(ctx: Prepare, operation: string, input: object): Promise<Arranged> | undefined {
  const { TableName } = input as Named;
  if (TableName?.startsWith(MEMBER)) return asMember(ctx, TableName.slice(MEMBER.length), input);
  const strong = [...namesOfTables(ctx, input)].flatMap((name) => {
    const record = ctx.store.tables.named(name)?.record;
    return record?.strong === true ? [record] : [];
  });
  const [record] = strong;
  if (record === undefined) return undefined;
  if (isHidden(record.name)) throw errors.noTable();
  if (operation.startsWith("Transact") || operation === "ExecuteTransaction")
    throw errors.validation(
      "Transactional operations are not supported for global tables with multi-Region strong consistency.",
    );
  if (isMember(ctx) || !isCoordinated(operation, input, record.name)) return undefined;
  if (namesOfTables(ctx, input).size > 1)
    throw errors.unsupported(
      "statements about several tables, some of which are strongly consistent over Regions",
    );
  return coordinated(ctx, record, operation, input);
}

interface Consistent {
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, Consistent>>;
  readonly Statements?: readonly Consistent[];
}

const READS = ["GetItem", "Query", "Scan", "BatchGetItem"];

/** Whether a request is to see, or to change, what all Regions agree on; other reads see what is here. */
function isCoordinated(operation: string, input: object, table: string): boolean {
  const { ConsistentRead, RequestItems } = input as Consistent;
  if (!READS.includes(operation)) return true;
  return ConsistentRead === true || RequestItems?.[table]?.ConsistentRead === true;
}

async function coordinated(
  ctx: Prepare,
  record: TableRecord,
  operation: string,
  input: object,
): Promise<Arranged> {
  const region = await coordinatorOf(ctx, record);
  const as = asReplication(ctx);
  try {
    const output = await ctx.call(dynamodb, operation as "PutItem", input as never, { region, as });
    await spread(ctx, record.name, region);
    return { output };
  } catch (error) {
    if (error instanceof AwsError && error.code === CONFLICT) await spread(ctx, record.name, region);
    throw error;
  }
}

const CONFLICT = errors.replicatedWriteConflict().code;

/** As whoever owns the table; it travels with it in which Region the request was made. */
function asReplication({ scope, now }: Prepare): Principal {
  const session = { kind: "service", issuedAt: now, expiresAt: after(now, HOUR) } as const;
  return { ...rootOf(scope.account, scope.partition), session: { ...session, sourceIdentity: scope.region } };
}

const majorityOf = (members: number): number => Math.floor(members / 2) + 1;

/** The Region whose replica knows most, of a majority that can be reached. */
async function coordinatorOf(ctx: Prepare, record: TableRecord): Promise<string> {
  const members = membersOf(ctx, record);
  const reached = (
    await Promise.all(
      members.map(async (member) => ({ ...member, n: await lastOf(ctx, record.name, member.region) })),
    )
  ).filter(({ n }) => n >= 0);
  if (reached.length < majorityOf(members.length)) throw errors.regionsUnreachable();
  const most = Math.max(...reached.map(({ n }) => n));
  const knowing = reached.filter(({ n }) => n === most);
  const replicas = (knowing.some(({ isWitness }) => !isWitness) ? knowing : reached).filter(
    ({ isWitness }) => !isWitness,
  );
  const [first] = replicas.map(({ region }) => region).sort();
  if (first === undefined) throw errors.regionsUnreachable();
  if (knowing.every(({ isWitness }) => isWitness))
    await spread(ctx, record.name, knowing[0]?.region ?? first);
  return first;
}

/** Asks a member; undefined when it cannot be reached, or is not there. */
async function ask<K extends "PutItem" | "GetItem">(
  ctx: Prepare,
  region: string,
  operation: K,
  input: object,
): Promise<Readonly<Record<string, AttributeValue>> | undefined> {
  try {
    const said = await ctx.call(dynamodb, operation, input as never, { region, as: asReplication(ctx) });
    const { Item, Attributes } = said as { Item?: object; Attributes?: object };
    return (Item ?? Attributes) as Readonly<Record<string, AttributeValue>> | undefined;
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** The number of the last write that a member knows; -1 when it cannot be reached. */
async function lastOf(ctx: Prepare, table: string, region: string): Promise<number> {
  const said = await ask(ctx, region, "GetItem", { TableName: MEMBER + bare(table), Key: {} });
  return said === undefined ? -1 : number(said["last"]);
}

/** Has a member tell the others what they do not know yet. Throws when no majority knows all in the end. */
async function spread(ctx: Prepare, table: string, region: string): Promise<void> {
  const Key = { spread: { BOOL: true } };
  const said = await ask(ctx, region, "GetItem", { TableName: MEMBER + bare(table), Key });
  if (said?.["kept"]?.BOOL !== true) throw errors.regionsUnreachable();
}

// What a member does for another one.

async function asMember(ctx: Prepare, name: string, input: object): Promise<Arranged> {
  const table = memberTable(ctx, name);
  if (table === undefined || !isMember(ctx)) throw errors.noTable();
  const { Item, Key } = input as Readonly<Record<string, Readonly<Record<string, AttributeValue>>>>;
  if (Item !== undefined) return { member: (writing) => ({ Attributes: take(writing, table, Item) }) };
  if (Key?.["spread"] === undefined)
    return { member: (writing) => ({ Item: { last: numeral(writing.store.log.last(table.space)) } }) };
  const { last, kept, everywhere } = await spreadFrom(ctx, table);
  return {
    member: (writing) => {
      if (kept) writing.store.log.keep(table.space, last, everywhere);
      return { Item: { kept: { BOOL: kept } } };
    },
  };
}

async function spreadFrom(ctx: Prepare, { record, space }: Table) {
  const last = ctx.store.log.last(space);
  const [, ...others] = membersOf(ctx, record);
  const knows = await Promise.all(others.map(({ region }) => tell(ctx, record.name, space, region, last)));
  const knowing = 1 + knows.filter((n) => n >= last).length;
  const all = others.length === 2 && knowing === 3;
  return { last, kept: knowing >= majorityOf(1 + others.length), everywhere: all ? last : 0 };
}

/** Tells one member the writes that it does not know up to `last`; answers the last that it knows then. */
async function tell(
  ctx: Prepare,
  name: string,
  space: number,
  region: string,
  last: number,
): Promise<number> {
  let known = await lastOf(ctx, name, region);
  while (known >= 0 && known < last) {
    const entries = ctx.store.log.behind(space, known, ENTRIES_AT_ONCE);
    if (entries[0]?.n !== known + 1) return known;
    for (const entry of entries) {
      const said = await ask(ctx, region, "PutItem", {
        TableName: MEMBER + bare(name),
        Item: written(entry),
      });
      if (said === undefined) return -1;
      known = number(said["last"]);
      if (known < entry.n) return known;
    }
  }
  return known;
}

function written({ n, key, region, size, json }: Logged): Record<string, AttributeValue> {
  return {
    ...{ n: numeral(n), key: { B: key }, region: { S: region }, size: numeral(size) },
    json: json === null ? { NULL: true } : { S: json },
  };
}

/** A write was made in another Region: whoever missed it has it told. */
export const writesWaiting: FactRow<DynamoReader, DynamoWriter> = {
  where: atDestination,
  does: {
    prepare: async (ctx, fact) => {
      const { table, from } = fact.detail as unknown as { readonly table: string; readonly from: string };
      const here = memberTable(ctx, table);
      if (here === undefined) return;
      if ((await lastOf(ctx, table, from)) > ctx.store.log.last(here.space))
        await spread(ctx, table, from).catch(() => undefined); // it is told again with the next write
    },
    commit: () => undefined,
  },
};
