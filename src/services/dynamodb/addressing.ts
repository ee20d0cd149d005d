/** How requests name tables: by name, or by ARN, which may be another account's. */
import { parseArn } from "../../aws/arn.ts";
import type { Home } from "../../kernel/dispatch/contract.ts";
import { validationMessage } from "../../kernel/validate/validate.ts";
import { nameFaults } from "./constraints.ts";
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
    throw errors.validation(
      `One or more parameter values were invalid: ${given} is not a table of the account and Region of the request`,
    );
  return name;
}

/** Why there is none: only now is it worth a look whether there could be one. */
function noTable(given: string): Error {
  const faults = given.startsWith("arn:") ? [] : nameFaults(given);
  return faults.length > 0 ? errors.validation(validationMessage(faults)) : errors.noTable();
}

/** A table whose items can be read and written. */
export function tableFor(ctx: Read, given: string): Table {
  const table = ctx.store.tables.named(nameHere(ctx, given));
  if (table === undefined) throw noTable(given);
  const { status } = table.record;
  if (status === "CREATING" || status === "DELETING") throw errors.noTable();
  return table;
}

/** A table whatever its state, as the operations on tables name it. */
export function tableNamed(ctx: Read, given: string): Table {
  const name = nameHere(ctx, given);
  const table = ctx.store.tables.named(name);
  // a witness keeps its writes under a name with a colon
  if (table === undefined || name.includes(":")) throw errors.tableNotFound(name);
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

/**
 * The table whose account a batch or transaction is about. A batch that names tables of several accounts is its
 * caller's, who asks the others for their part.
 */
function firstOf({ RequestItems, TransactItems }: Naming): string | undefined {
  if (RequestItems !== undefined) {
    let first: string | undefined;
    for (const name in RequestItems) {
      if (!name.startsWith("arn:")) return undefined;
      first ??= name;
      if (parseArn(name)?.account !== parseArn(first)?.account) return undefined;
    }
    return first;
  }
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
