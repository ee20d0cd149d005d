/**
 * The grammar of PartiQL for DynamoDB.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html
 */

import type { Condition } from "../condition-parser.ts";
import { DynamoValidationError } from "../error.ts";
import type { Path } from "../paths.ts";
import { parseActions } from "./actions.ts";
import { Reader } from "./reader.ts";
import type {
  Delete,
  Exists,
  Insert,
  Ordering,
  Returning,
  Select,
  Source,
  Statement,
  Update,
} from "./statement.ts";
import { notWellFormed } from "./tokens.ts";
import { parseWhere } from "./where.ts";

/** Parses one statement. Throws DynamoValidationError. */
export function parseStatement(text: string): Statement {
  const reader = new Reader(text);
  const statement = statementOf(reader);
  reader.takeSymbol(";");
  if (reader.next.kind !== "end") throw leftover();
  return statement;
}

function statementOf(reader: Reader): Statement {
  const { kind, text } = reader.next;
  if (kind !== "keyword") throw notWellFormed("Expected data manipulation");
  switch (text) {
    case "SELECT":
      return select(reader);
    case "INSERT":
      return insert(reader);
    case "UPDATE":
      return update(reader);
    case "FROM":
      return updateFrom(reader);
    case "DELETE":
      return remove(reader);
    case "EXISTS":
      return exists(reader);
    default:
      throw notWellFormed("Expected data manipulation");
  }
}

function bindable({ scope, values, parameters }: Reader): Pick<Statement, "scope" | "values" | "parameters"> {
  return { scope, values, parameters };
}

function select(reader: Reader): Select {
  reader.take();
  const projection = selection(reader);
  if (!reader.takeKeyword("FROM")) throw reader.unexpected();
  const source = sourceOf(reader);
  refuseAlias(reader);
  const where = whereOf(reader);
  return { kind: "select", ...source, projection, where, orderBy: orderings(reader), ...bindable(reader) };
}

function selection(reader: Reader): readonly Path[] | undefined {
  if (reader.takeSymbol("*")) return undefined;
  const paths: Path[] = [];
  do {
    const { next, second } = reader;
    if (next.kind === "identifier" && second.text === "(") {
      throw new DynamoValidationError(`Unexpected path component at ${reader.position(next)}`);
    }
    paths.push(reader.path());
  } while (reader.takeSymbol(","));
  return paths;
}

function orderings(reader: Reader): Ordering[] {
  if (!reader.takeKeyword("ORDER")) return [];
  if (!reader.takeKeyword("BY")) throw reader.unexpected();
  const orderBy: Ordering[] = [];
  do {
    const path = reader.path();
    const descending = reader.takeKeyword("DESC");
    if (!descending) reader.takeKeyword("ASC");
    orderBy.push({ path, descending });
  } while (reader.takeSymbol(","));
  return orderBy;
}

function insert(reader: Reader): Insert {
  reader.take();
  if (!reader.takeKeyword("INTO")) throw reader.unexpected();
  const source = simpleSource(reader);
  if (reader.isName()) throw leftover();
  if (!reader.takeKeyword("VALUE")) throw notWellFormed("Unexpected keyword");
  const item = reader.item();
  return { kind: "insert", ...source, item, ...bindable(reader) };
}

function update(reader: Reader): Update {
  reader.take();
  const source = simpleSource(reader);
  refuseAlias(reader);
  const actions = parseActions(reader);
  const where = whereOf(reader);
  return { kind: "update", ...source, actions, where, returning: returning(reader), ...bindable(reader) };
}

/** `FROM table WHERE condition SET ...`: an update with its clauses in another order. */
function updateFrom(reader: Reader): Update {
  reader.take();
  const source = sourceOf(reader);
  refuseAlias(reader);
  const where = whereOf(reader);
  const actions = parseActions(reader);
  return { kind: "update", ...source, actions, where, returning: returning(reader), ...bindable(reader) };
}

function remove(reader: Reader): Delete {
  reader.take();
  if (!reader.takeKeyword("FROM")) throw reader.unexpected();
  const source = simpleSource(reader);
  refuseAlias(reader);
  const where = whereOf(reader);
  const returned = returning(reader);
  if (returned !== undefined && returned !== "ALL_OLD") {
    throw new DynamoValidationError(
      `Invalid returning clause: RETURNING ${CLAUSES[returned]} *. ` +
        "Only RETURNING ALL OLD * is allowed in DELETE statements.",
    );
  }
  return { kind: "delete", ...source, where, returning: returned, ...bindable(reader) };
}

function exists(reader: Reader): Exists {
  reader.take();
  reader.expectSymbol("(");
  if (!reader.isKeyword("SELECT")) throw reader.unexpected();
  const inner = select(reader);
  reader.expectSymbol(")");
  return { kind: "exists", select: inner, ...bindable(reader) };
}

/** A table where the grammar wants nothing but a name. */
function simpleSource(reader: Reader): Source {
  if (!reader.isName()) throw notWellFormed("Expected identifier for simple path");
  return sourceOf(reader);
}

function sourceOf(reader: Reader): Source {
  if (!reader.isName()) throw reader.unexpected();
  const [table = "", index, third] = reader.path();
  if (third !== undefined) {
    throw new DynamoValidationError("A path may contain at most 2 components in the FROM clause");
  }
  if (table === "" || index === "") {
    throw new DynamoValidationError("Path component cannot be an empty string");
  }
  if (typeof index === "number") throw notWellFormed("Unexpected term");
  return { table: String(table), index };
}

function refuseAlias(reader: Reader): void {
  if (reader.isKeyword("AS") || reader.isName()) {
    throw new DynamoValidationError("Aliasing is not supported");
  }
}

function whereOf(reader: Reader): Condition | undefined {
  return reader.takeKeyword("WHERE") ? parseWhere(reader) : undefined;
}

const CLAUSES: Readonly<Record<Returning, string>> = {
  ALL_OLD: "ALL OLD",
  ALL_NEW: "ALL NEW",
  UPDATED_OLD: "MODIFIED OLD",
  UPDATED_NEW: "MODIFIED NEW",
};

function returning(reader: Reader): Returning | undefined {
  if (!reader.takeKeyword("RETURNING")) return undefined;
  const clause = `${reader.take().source} ${reader.take().source}`.toUpperCase();
  const returned = (Object.keys(CLAUSES) as Returning[]).find((value) => CLAUSES[value] === clause);
  if (returned === undefined || !reader.takeSymbol("*")) throw notWellFormed("Unexpected term");
  return returned;
}

function leftover(): DynamoValidationError {
  return notWellFormed("Unexpected token after expression");
}
