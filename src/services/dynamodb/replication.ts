/**
 * Global tables (version 2019.11.21): each write of a replica is told to all others as a fact; the last writer wins. A
 * Region that is down catches up when it returns, because facts keep their place.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
import type { Scope } from "../../aws/scope.ts";
import { after, type Instant, instant } from "../../base/instant.ts";
import type { DeliveredFact, DueJob, FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { Consumption } from "./capacity.ts";
import { readItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { Version } from "./store/versions.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import { Stored, storedAt } from "./stored.ts";
import type { Table } from "./table.ts";
import { tableArn } from "./table.ts";
import { make } from "./writing.ts";

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
}

/** The cell in the Region that a fact is for. */
export function atDestination(fact: DeliveredFact): Scope {
  const { to } = fact.detail as unknown as { readonly to: string };
  return { partition: fact.source.partition, account: fact.source.account, region: to };
}

/** Notes a write, and tells it to the other replicas. */
export function replicate(ctx: Write, table: Table, key: Uint8Array, image: Image | undefined): void {
  const version = nextVersion(ctx, ctx.store.versions.get(table.space, key));
  ctx.store.versions.set(table.space, key, version);
  for (const { region } of table.record.replicas ?? []) tell(ctx, table, region, key, image, version);
}

/** A write is later than all that its Region knew of, whatever the other Regions' clocks say. */
function nextVersion(ctx: Write, known: Version | undefined): Version {
  const version: Version = { at: ctx.now, region: ctx.scope.region };
  return known !== undefined && isLater(known, version) ? { ...version, at: after(known.at, 1) } : version;
}

function tell(
  ctx: Write,
  { name }: Table,
  to: string,
  key: Uint8Array,
  image: Image | undefined,
  { at, region }: Version,
): void {
  ctx.publish({
    kind: ITEM_REPLICATED,
    resource: tableArn({ ...ctx.scope, region: to }, name),
    detail: {
      ...{ to, table: name, at, region, key: Buffer.from(key).toString("base64") },
      image: image === undefined ? null : { size: image.size, json: image.json },
    },
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

/** What another replica tells: applied unless a later write is known. */
export const itemReplicated: FactRow<DynamoReader, DynamoWriter> = {
  where: atDestination,
  does: (ctx, fact) => {
    const told = fact.detail as unknown as ItemReplicated;
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
function isLater(one: Version, other: { readonly at: Instant; readonly region: string }): boolean {
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
