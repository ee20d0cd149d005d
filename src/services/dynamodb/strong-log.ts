/**
 * The log of writes that the members of a strongly consistent global table share: what strong.ts tells from one to the
 * other. Each member appends what it carried out or was told, in the one order that there is.
 */

import type { AttributeValue } from "../../gen/dynamodb.ts";
import { Consumption } from "./capacity.ts";
import * as errors from "./errors.ts";
import { readItem } from "./item-json.ts";
import type { Read, Write } from "./kit.ts";
import { storedAt } from "./stored.ts";
import type { Table, TableRecord } from "./table.ts";
import { make } from "./writing.ts";

/** How members of a table address each other; a colon is in no table's name. */
export const MEMBER = "member:";
/** Under which name a witness keeps the writes of a table. */
const WITNESS = "witness:";

export const witnessName = (table: string): string => `${WITNESS}${table}`;

/** Whether a name is of the tables that nobody but the service may see. */
export const isHidden = (name: string): boolean => name.includes(":");

/** The Region of the member that asks; undefined for everybody else. */
function askingRegion({ caller, request }: Read): string | undefined {
  if (request.within === undefined || caller.kind !== "root" || caller.session?.kind !== "service")
    return undefined;
  return caller.session.sourceIdentity;
}

export const isMember = (ctx: Read): boolean => askingRegion(ctx) !== undefined;

/** In which Region a write was asked for. */
const originOf = (ctx: Read): string => askingRegion(ctx) ?? ctx.scope.region;

export interface Member {
  readonly region: string;
  readonly isWitness: boolean;
}

/** The members that are in, this Region first. */
export function membersOf({ scope }: Read, { name, replicas = [], witness }: TableRecord): Member[] {
  const self = { region: scope.region, isWitness: isHidden(name) };
  const others = replicas.filter(({ status }) => status === "ACTIVE");
  return [
    self,
    ...others.map(({ region }) => ({ region, isWitness: false })),
    ...(witness?.status === "ACTIVE" && !self.isWitness ? [{ region: witness.region, isWitness: true }] : []),
  ];
}

/** The table of a member: a replica, or what a witness keeps. */
export function memberTable(ctx: Read, name: string): Table | undefined {
  const table = ctx.store.tables.named(name) ?? ctx.store.tables.named(witnessName(name));
  return table?.record.strong === true ? table : undefined;
}

/** A table's name as its replicas have it. */
export const bare = (table: string): string =>
  table.startsWith(WITNESS) ? table.slice(WITNESS.length) : table;

export const numeral = (n: number): AttributeValue => ({ N: String(n) });

export const number = (value: AttributeValue | undefined): number => Number(value?.N ?? Number.NaN);

/** Takes the next write of another member. */
export function take(
  ctx: Write,
  table: Table,
  told: Readonly<Record<string, AttributeValue>>,
): Record<string, AttributeValue> {
  const { log } = ctx.store;
  const n = number(told["n"]);
  const key = told["key"]?.B;
  if (key === undefined || n !== log.last(table.space) + 1) return { last: numeral(log.last(table.space)) };
  const json = told["json"]?.S;
  const size = number(told["size"]);
  const next = json === undefined ? undefined : { key, item: readItem(json), size, json };
  append(ctx, table, key, n, told["region"]?.S ?? "", next);
  log.keep(table.space, n, 0); // whoever tells it has it, too: two of three
  make(ctx, { table, key, old: storedAt(ctx, table, key), next }, new Consumption(table, "write"), {
    by: "replication",
  });
  return { last: numeral(n) };
}

interface Image {
  readonly size: number;
  readonly json: string;
}

function append(
  ctx: Write,
  table: Table,
  key: Uint8Array,
  n: number,
  region: string,
  image: Image | undefined,
): void {
  const json = image === undefined ? null : ctx.store.vault.atRest(table.dataKey, image.json, ctx.ids);
  ctx.store.log.append(table.space, { n, key, region, size: image?.size ?? 0 }, json);
}

/** Notes a write of this replica, the next of all. Throws when the item is being written from another Region. */
export function logWrite(ctx: Write, table: Table, key: Uint8Array, image: Image | undefined): void {
  const region = originOf(ctx);
  if (ctx.store.log.isContested(table.space, key, region)) throw errors.replicatedWriteConflict();
  append(ctx, table, key, ctx.store.log.last(table.space) + 1, region, image);
  for (const { region: to } of membersOf(ctx, table.record).slice(1)) awaken(ctx, table.name, to);
}

/** Has a member that cannot be reached now ask for what it missed, as soon as it can. */
function awaken(ctx: Write, table: string, to: string): void {
  ctx.publish({
    kind: WRITES_WAITING,
    resource: `arn:${ctx.scope.partition}:dynamodb:${to}:${ctx.scope.account}:table/${table}`,
    detail: { to, table, from: ctx.scope.region },
  });
}

export const WRITES_WAITING = "dynamodb.WritesWaiting";
