/** PartiQL for DynamoDB: statements parsed once per text, bound to the parameters of each request, and planned. */
import { boundCondition, compileCondition, type Test } from "./condition.ts";
import { checkCondition } from "./condition-checks.ts";
import type { Condition } from "./condition-parser.ts";
import { DynamoValidationError } from "./error.ts";
import { Memory } from "./memory.ts";
import type { Binding } from "./operands.ts";
import { parseStatement } from "./partiql/parser.ts";
import type { Bindable, Insert, Ordering, Returning, Select, Statement } from "./partiql/statement.ts";
import { resolveValue } from "./partiql/value.ts";
import { type Path, valueAt } from "./paths.ts";
import { type BoundUpdate, boundUpdate } from "./update.ts";
import { validateItem, validateValue } from "./validate.ts";
import type { AttributeValue, Item } from "./values.ts";

export { keyRangesOf, singleKeyOf } from "./partiql/plan.ts";
export type { Ordering, Returning } from "./partiql/statement.ts";

/** A WHERE clause with its paths and values. */
export interface BoundWhere {
  readonly condition: Condition;
  readonly binding: Binding;
  /** Every path in it, in the order of the text. */
  readonly paths: readonly Path[];
  /** Whether it holds for an item. */
  test(item: Item | undefined): boolean;
}

interface Located {
  readonly table: string;
  readonly index: string | undefined;
}

export interface BoundSelect extends Located {
  readonly kind: "select";
  /** Undefined: all attributes. */
  readonly projection: readonly Path[] | undefined;
  readonly where: BoundWhere | undefined;
  readonly orderBy: readonly Ordering[];
  /** What the statement selects of an item: each path's value under the path's last name. */
  project(item: Item): Item;
}

export interface BoundInsert extends Located {
  readonly kind: "insert";
  readonly item: Item;
}

export interface BoundStatementUpdate extends Located {
  readonly kind: "update";
  readonly update: BoundUpdate;
  readonly where: BoundWhere | undefined;
  readonly returning: Returning | undefined;
}

export interface BoundDelete extends Located {
  readonly kind: "delete";
  readonly where: BoundWhere | undefined;
  readonly returning: Returning | undefined;
}

export interface BoundExists {
  readonly kind: "exists";
  readonly select: BoundSelect;
}

export type BoundStatement = BoundSelect | BoundInsert | BoundStatementUpdate | BoundDelete | BoundExists;

interface Known {
  readonly statement: Statement;
  readonly test: Test | undefined;
}

/** Parsed statements by their text; one for all requests of a cell. */
export class Statements {
  readonly #known = new Memory<Known>((text) => {
    const statement = parseStatement(text);
    const where = whereOf(statement);
    return { statement, test: where === undefined ? undefined : compileCondition(where) };
  });

  /** The table that a statement names; undefined when the text is no statement. */
  tableOf(text: string): string | undefined {
    try {
      const { statement } = this.#known.get(text);
      return statement.kind === "exists" ? statement.select.table : statement.table;
    } catch (error) {
      if (error instanceof DynamoValidationError) return undefined;
      throw error;
    }
  }

  /**
   * A statement with its parameters. Throws DynamoValidationError: what is wrong with the parameters comes after what
   * is wrong with the statement's text.
   */
  bind(text: string, parameters: readonly AttributeValue[] = []): BoundStatement {
    const { statement, test } = this.#known.get(text);
    const given = parameters.map((value) => validateValue(value, "older"));
    if (given.length !== statement.parameters) {
      throw new DynamoValidationError("Number of parameters in request and statement don't match.");
    }
    return bound(statement, test, given);
  }
}

function whereOf(statement: Statement): Condition | undefined {
  if (statement.kind === "insert") return undefined;
  return statement.kind === "exists" ? statement.select.where : statement.where;
}

function bound(
  statement: Statement,
  test: Test | undefined,
  parameters: readonly AttributeValue[],
): BoundStatement {
  if (statement.kind === "insert") return boundInsert(statement, parameters);
  const binding = bindingOf(statement, parameters);
  if (statement.kind === "exists") {
    return { kind: "exists", select: boundSelect(statement.select, test, binding) };
  }
  if (statement.kind === "select") return boundSelect(statement, test, binding);
  const where = boundWhere(statement.where, test, binding);
  const { table, index, returning } = statement;
  if (statement.kind === "delete") return { kind: "delete", table, index, where, returning };
  const update = boundUpdate(statement.actions, binding);
  return { kind: "update", table, index, update, where, returning };
}

function bindingOf({ scope, values }: Bindable, parameters: readonly AttributeValue[]): Binding {
  return {
    paths: scope.templates as readonly Path[] as Path[],
    values: values.map((template) => validateValue(resolveValue(template, parameters), "older")),
  };
}

function boundInsert({ table, index, item }: Insert, parameters: readonly AttributeValue[]): BoundInsert {
  const value = resolveValue(item, parameters);
  if (value.M === undefined) throw new DynamoValidationError("The value to insert must be a map");
  return { kind: "insert", table, index, item: validateItem(value.M) };
}

function boundWhere(
  condition: Condition | undefined,
  test: Test | undefined,
  binding: Binding,
): BoundWhere | undefined {
  if (condition === undefined || test === undefined) return undefined;
  checkCondition(condition, binding);
  return { condition, binding, ...boundCondition(test, binding) };
}

function boundSelect(select: Select, test: Test | undefined, binding: Binding): BoundSelect {
  const { table, index, projection, orderBy } = select;
  const where = boundWhere(select.where, test, binding);
  const project = (item: Item) => (projection === undefined ? item : selected(item, projection));
  return { kind: "select", table, index, projection, where, orderBy, project };
}

function selected(item: Item, paths: readonly Path[]): Item {
  const result: Record<string, AttributeValue> = Object.create(null);
  for (const path of paths) {
    const value = valueAt(item, path);
    if (value !== undefined) result[lastName(path)] = value;
  }
  return result;
}

/** `c` of `a.b.c`, `c[0]` of `a.c[0]`. */
function lastName(path: Path): string {
  const from = path.findLastIndex((element) => typeof element === "string");
  const [name, ...indexes] = path.slice(from);
  return `${name}${indexes.map((index) => `[${index}]`).join("")}`;
}
