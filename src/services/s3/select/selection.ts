import type { Instant } from "../../../base/instant.ts";
import { type Aggregate, settle, tally } from "./aggregates.ts";
import { selectError } from "./errors.ts";
import { type Binding, Compiler, type Evaluation } from "./evaluator.ts";
import { isTrue } from "./logic.ts";
import type { Columns, Writer } from "./output.ts";
import type { Expression, Query } from "./query.ts";

interface Column<R> {
  readonly name: string;
  readonly value: Evaluation<R>;
}

/** A query at work on records of one kind. */
export class Selection<R> {
  readonly #where: Evaluation<R> | undefined;
  /** Undefined: all of the record. */
  readonly #columns: readonly Column<R>[] | undefined;
  readonly #aggregates: readonly Aggregate<R>[];
  readonly #all: (record: R) => Columns;
  readonly #write: Writer;
  #left: number;

  /** Throws the AwsError of a query that makes no sense of such records. `all`: what * shows of one. */
  constructor(query: Query, binding: Binding<R>, all: (record: R) => Columns, write: Writer, now: Instant) {
    const conditions = new Compiler(binding, query.alias, now);
    this.#where = query.where && conditions.compile(query.where);
    if (conditions.aggregates.length > 0)
      throw selectError("UnsupportedSqlStructure", "Aggregates are not for the WHERE clause.");
    const compiler = new Compiler(binding, query.alias, now);
    this.#columns = query.select?.map(({ value, name }, index) => ({
      name: name ?? `_${index + 1}`,
      value: compiler.compile(value),
    }));
    this.#aggregates = compiler.aggregates;
    if (this.#aggregates.length > 0 && query.select?.some(({ value }) => readsRecord(value)))
      throw selectError("UnsupportedSqlStructure", "Aggregates cannot stand beside columns.");
    this.#all = all;
    this.#write = write;
    this.#left = query.limit ?? Number.POSITIVE_INFINITY;
  }

  get done(): boolean {
    return this.#left <= 0;
  }

  *take(record: R): Generator<string> {
    if (this.#where !== undefined && !isTrue(this.#where(record))) return;
    if (this.#aggregates.length > 0) {
      for (const aggregate of this.#aggregates) tally(aggregate, record);
      return;
    }
    this.#left--;
    yield this.#write(this.#shown(record));
  }

  *end(): Generator<string> {
    if (this.#aggregates.length === 0 || this.done) return;
    for (const aggregate of this.#aggregates) settle(aggregate);
    yield this.#write(this.#shown(undefined as R)); // no column reads it
  }

  #shown(record: R): Columns {
    return this.#columns?.map(({ name, value }) => [name, value(record)] as const) ?? this.#all(record);
  }
}

/** Whether an expression needs a record outside of its aggregates. */
function readsRecord(expression: Expression): boolean {
  switch (expression.is) {
    case "path":
      return true;
    case "literal":
    case "aggregate":
      return false;
    case "binary":
      return readsRecord(expression.left) || readsRecord(expression.right);
    case "call":
      return expression.of.some(readsRecord);
    case "in":
      return [expression.of, ...expression.list].some(readsRecord);
    case "between":
      return [expression.of, expression.low, expression.high].some(readsRecord);
    case "like":
      return [expression.of, expression.pattern].some(readsRecord);
    case "case":
      return (
        [expression.of, expression.otherwise].some((each) => each !== undefined && readsRecord(each)) ||
        expression.branches.some(({ when, result }) => readsRecord(when) || readsRecord(result))
      );
    default:
      return readsRecord(expression.of);
  }
}
