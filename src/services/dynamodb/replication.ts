/**
 * Global tables (version 2019.11.21): each write of a replica is told to all others as a fact; the last writer wins. A
 * Region that is down catches up when it returns, because facts keep their place.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import type { Scope } from "../../aws/scope.ts";
import { after, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { DeliveredFact, DueJob, FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { canonicalNumber } from "../../lang/dynamodb/number.ts";
import { sizeOf } from "../../lang/dynamodb/size.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { Consumption } from "./capacity.ts";
import { readItem, writeItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { Version } from "./store/versions.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import { Stored, storedAt } from "./stored.ts";
import { logWrite } from "./strong-log.ts";
import type { Table } from "./table.ts";
import { tableArn } from "./table.ts";
import { type Fresh, make } from "./writing.ts";

const ITEM_REPLICATED = "dynamodb.ItemReplicated";

/** An item as it is after a write, or without text when it was deleted. */
interface Image {
  readonly size: number;
  readonly json: string;
}

interface ItemReplicated extends Version {
  readonly to: string;
  readonly table: string;
  /** Base64. */
  readonly key: string;
  readonly image: Image | null;
  /** Instead of key and image, where the table is encrypted: both, sealed by the world. */
  readonly sealed?: string;
}

const IN_TRANSIT = "dynamodb replication";

/** The cell in the Region that a fact is for. */
export function atDestination(fact: DeliveredFact): Scope {
  const { to } = fact.detail as unknown as { readonly to: string };
  return { partition: fact.source.partition, account: fact.source.account, region: to };
}

/** Notes a write, and tells it to the other replicas. */
export function replicate(ctx: Write, table: Table, key: Uint8Array, image: Image | undefined): void {
  if (table.record.strong === true) {
    logWrite(ctx, table, key, image);
    return;
  }
  const version = nextVersion(ctx, ctx.store.versions.get(table.space, key));
  ctx.store.versions.set(table.space, key, version);
  for (const { region } of table.record.replicas ?? []) tell(ctx, table, region, key, image, version);
}

/**
 * An item of a table of version 2017.11.29 as it is kept: it says itself when and where it was last written.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables_HowItWorks.html
 */
export function withOrigin(ctx: Write, { space }: Table, next: Fresh): Fresh {
  const { at, region } = nextVersion(ctx, ctx.store.versions.get(space, next.key));
  const item: Item = {
    ...next.item,
    "aws:rep:deleting": { BOOL: false },
    "aws:rep:updatetime": { N: canonicalNumber((at / SECOND).toFixed(6)) },
    "aws:rep:updateregion": { S: region },
  };
  return { key: next.key, item, size: sizeOf(item), json: writeItem(item) };
}

/** A write is later than all that its Region knew of, whatever the other Regions' clocks say. */
function nextVersion(ctx: Write, known: Version | undefined): Version {
  const version: Version = { at: ctx.now, region: ctx.scope.region };
  return known !== undefined && isLater(known, version) ? { ...version, at: after(known.at, 1) } : version;
}

function tell(
  ctx: Write,
  { name, dataKey }: Table,
  to: string,
  key: Uint8Array,
  image: Image | undefined,
  { at, region }: Version,
): void {
  const told = {
    key: Buffer.from(key).toString("base64"),
    image: image === undefined ? null : { size: image.size, json: image.json },
  };
  // until it is delivered it lies in the outbox
  const content =
    dataKey === undefined ? told : { sealed: ctx.sealer.seal(IN_TRANSIT, JSON.stringify(told)) };
  ctx.publish({
    kind: ITEM_REPLICATED,
    resource: tableArn({ ...ctx.scope, region: to }, name),
    detail: { to, table: name, at, region, ...content },
  });
}

/** Tells a member of a global table something by a fact that is delivered in its Region. */
export function tellMember(
  ctx: Write,
  kind: string,
  table: string,
  detail: { readonly to: string } & Record<string, Json>,
): void {
  ctx.publish({ kind, resource: tableArn({ ...ctx.scope, region: detail.to }, table), detail });
}

function opened(ctx: Write, told: ItemReplicated): ItemReplicated {
  if (told.sealed === undefined) return told;
  const content = ctx.sealer.open(IN_TRANSIT, told.sealed);
  if (content === undefined)
    throw new Error("what travels between replicas does not open with the world's root key");
  return {
    ...told,
    ...(JSON.parse(Buffer.from(content).toString()) as Pick<ItemReplicated, "key" | "image">),
  };
}

/** What another replica tells: applied unless a later write is known. */
export const itemReplicated: FactRow<DynamoReader, DynamoWriter> = {
  where: atDestination,
  does: (ctx, fact) => {
    const told = opened(ctx, fact.detail as unknown as ItemReplicated);
    const table = ctx.store.tables.named(told.table);
    if (table === undefined || table.record.status === "DELETING") return;
    const key = Buffer.from(told.key, "base64");
    const known = ctx.store.versions.get(table.space, key);
    if (known !== undefined && isLater(known, told)) return;
    ctx.store.versions.set(table.space, key, { at: instant(told.at), region: told.region });
    const { image } = told;
    const next = image === null ? undefined : { key, item: readItem(image.json), ...image };
    const uncounted = new Consumption(table, "write");
    make(ctx, { table, key, old: storedAt(ctx, table, key), next }, uncounted, { by: "replication" });
  },
};

/** Of two writes of one millisecond the Regions' names decide: everywhere alike. */
export function isLater(one: Version, other: { readonly at: Instant; readonly region: string }): boolean {
  return one.at > other.at || (one.at === other.at && one.region > other.region);
}

/** Has all items of a table told to a Region that joined. */
export function seedLater(ctx: Write, table: Table, to: string): void {
  const payload = { space: table.space, to, from: "" };
  ctx.schedule(ctx.now, { kind: "seedReplica", key: `${table.space} ${to}`, payload });
}

/** The job: tells the items, some at a time. */
export function seedReplica(ctx: Write, job: DueJob): void {
  const { space, to, from } = job.payload as { space: number; to: string; from: string };
  const table = ctx.store.tables.ofSpace(space);
  if (table === undefined) return;
  const rows = ctx.store.items.some(space, Buffer.from(from, "base64"), ROWS_PER_STEP);
  for (const row of rows) {
    const { key, size, json } = new Stored(row.key, row);
    const version = ctx.store.versions.get(space, key) ?? { at: instant(0), region: ctx.scope.region };
    tell(ctx, table, to, key, { size, json }, version);
  }
  const last = rows.at(-1);
  if (last === undefined || rows.length < ROWS_PER_STEP) return;
  const next = Buffer.concat([last.key, Buffer.alloc(1)]).toString("base64");
  ctx.schedule(ctx.now, { ...job, payload: { space, to, from: next } });
}
