/** How requests name tables: by name, or by ARN, which may be another account's. */
import { parseArn } from "../../aws/arn.ts";
import type { Home } from "../../kernel/dispatch/contract.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { type Index, type Table, tableArn } from "./table.ts";

const TABLE_IN_ARN = /^table\/([^/]+)/;

/** The table name in a name or ARN. */
export function nameIn(given: string): string {
  if (!given.startsWith("arn:")) return given;
  const name = TABLE_IN_ARN.exec(parseArn(given)?.resource ?? "")?.[1];
  if (name === undefined) throw errors.validation(`Invalid TableArn: ${given}`);
  return name;
}

/** The table name in a name or ARN of this account and Region. */
function nameHere({ scope }: Read, given: string): string {
  const name = nameIn(given);
  if (given.startsWith("arn:") && given !== tableArn(scope, name))
    throw errors.unsupported("requests about tables of several accounts or Regions");
  return name;
}

/** A table whose items can be read and written. */
export function tableFor(ctx: Read, given: string): Table {
  const table = ctx.store.tables.named(nameHere(ctx, given));
  if (table === undefined) throw errors.noTable();
  const { status } = table.record;
  if (status === "CREATING" || status === "DELETING") throw errors.noTable();
  return table;
}

/** A table whatever its state, as the operations on tables name it. */
export function tableNamed(ctx: Read, given: string): Table {
  const name = nameHere(ctx, given);
  const table = ctx.store.tables.named(name);
  if (table === undefined) throw errors.tableNotFound(name);
  return table;
}

/** An index that can be read. */
export function indexFor(table: Table, name: string): Index {
  const index = table.indexes.find((each) => each.name === name);
  if (index === undefined) throw errors.noIndex(name);
  if (index.record.backfilling === true || index.record.status === "CREATING")
    throw errors.validation(`Cannot read from backfilling global secondary index: ${name}`);
  return index;
}

interface Naming {
  readonly TableName?: string;
  readonly ResourceArn?: string;
  readonly BackupArn?: string;
  readonly StreamArn?: string;
  readonly SourceTableArn?: string;
  readonly TableArn?: string;
  readonly ExportArn?: string;
  readonly ImportArn?: string;
  /** Begins with the stream's ARN. */
  readonly ShardIterator?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: ReadonlyArray<
    Readonly<Record<string, { readonly TableName?: string } | undefined>>
  >;
}

/** Whose cell a request addresses: an ARN names its account, a plain name means the caller's. */
export function home(input: object): Home {
  const given = input as Naming;
  const named =
    given.TableName ??
    given.ResourceArn ??
    given.BackupArn ??
    given.StreamArn ??
    given.SourceTableArn ??
    given.TableArn ??
    given.ExportArn ??
    given.ImportArn ??
    given.ShardIterator ??
    firstOf(given);
  if (named === undefined || !named.startsWith("arn:")) return {};
  const arn = parseArn(named);
  return arn?.service === "dynamodb" ? { account: arn.account } : {};
}

/** The first table of a batch or transaction; all the others must be with it. */
function firstOf({ RequestItems, TransactItems }: Naming): string | undefined {
  if (RequestItems !== undefined) for (const name in RequestItems) return name;
  return Object.values(TransactItems?.[0] ?? {}).find((part) => part !== undefined)?.TableName;
}

interface Stated {
  readonly Statement?: string;
  readonly Statements?: ReadonlyArray<{ readonly Statement?: string }>;
  readonly TransactStatements?: ReadonlyArray<{ readonly Statement?: string }>;
}

/** The names of all tables that a request on items is about; statements that cannot be read name none. */
export function namesOfTables(ctx: Read, input: object): Set<string> {
  const { TableName, RequestItems, TransactItems } = input as Naming;
  const { Statement, Statements, TransactStatements } = input as Stated;
  const given = TableName === undefined ? [] : [TableName];
  if (RequestItems !== undefined) given.push(...Object.keys(RequestItems));
  for (const parts of TransactItems ?? [])
    for (const part of Object.values(parts)) if (part?.TableName !== undefined) given.push(part.TableName);
  for (const stated of [{ Statement }, ...(Statements ?? []), ...(TransactStatements ?? [])])
    if (stated.Statement !== undefined) {
      const table = ctx.store.statements.tableOf(stated.Statement);
      if (table !== undefined) given.push(table);
    }
  return new Set(given.map(nameIn));
}
