/** What commands do to rows as they come by. */
import { type Accumulator, AGGREGATES } from "./aggregates.ts";
import { type AggregateCall, aggregateField, type Expression } from "./expression.ts";
import { Row } from "./row.ts";
import { compare, isTrue, numberOf, Timestamp, textOf, type Value } from "./value.ts";

/** Takes rows, one after the other, and hears when there are no more. */
export interface Stage {
  push(row: Row): void;
  end(): void;
}
/** Puts a command in front of what comes behind it. */
export type Link = (next: Stage) => Stage;

const passing = (next: Stage, push: (row: Row) => void): Stage => ({ push, end: () => next.end() });

/** A named value. */
export interface Column {
  readonly name: string;
  readonly expression: Expression;
}

export const computing =
  (columns: readonly Column[]): Link =>
  (next) => {
    const made = columns.filter(({ name, expression }) => expression.field !== name);
    if (made.length === 0) return next;
    return passing(next, (row) => {
      for (const { name, expression } of made) row.set(name, expression.evaluate(row));
      next.push(row);
    });
  };

export const filtering =
  (condition: Expression): Link =>
  (next) =>
    passing(next, (row) => {
      if (isTrue(condition.evaluate(row))) next.push(row);
    });

/** Makes fields of what a regular expression finds; `names` undefined: of its named groups. */
export const parsing =
  (source: Expression, regex: RegExp, names: readonly string[] | undefined): Link =>
  (next) =>
    passing(next, (row) => {
      const value = source.evaluate(row);
      const found = value === null ? null : regex.exec(textOf(value));
      if (found !== null) {
        if (names === undefined)
          for (const [name, text] of Object.entries(found.groups ?? {})) row.set(name, text ?? null);
        else for (const [i, name] of names.entries()) row.set(name, found[i + 1] ?? null);
      }
      next.push(row);
    });

export const limiting =
  (count: number): Link =>
  (next) => {
    let left = count;
    return passing(next, (row) => {
      if (left-- > 0) next.push(row);
    });
  };

/** The first row of each combination of values. */
export const deduplicating =
  (fields: readonly Expression[]): Link =>
  (next) => {
    const seen = new Set<string>();
    return passing(next, (row) => {
      const values = fields.map((field) => field.evaluate(row));
      // Rows without any of the fields are kept.
      if (values.every((value) => value === null)) return next.push(row);
      const key = keyOf(values);
      if (seen.has(key)) return;
      seen.add(key);
      next.push(row);
    });
  };

/** One row for each element of an array. */
export const unnesting =
  (source: Expression, name: string): Link =>
  (next) =>
    passing(next, (row) => {
      const value = source.evaluate(row);
      if (!Array.isArray(value)) return next.push(row);
      for (const element of value as readonly Value[]) {
        const copy = row.copy();
        copy.set(name, element);
        next.push(copy);
      }
    });

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
}

/** Rows in their order; no more than `most` of them are wanted. */
export const sorting =
  (keys: readonly SortKey[], most: number): Link =>
  (next) => {
    let kept: Array<{ readonly row: Row; readonly values: readonly Value[] }> = [];
    const order = (a: readonly Value[], b: readonly Value[]): number => {
      for (const [i, { descending }] of keys.entries()) {
        const x = a[i] as Value;
        const y = b[i] as Value;
        const difference = compare(x, y);
        if (difference !== 0) return descending && x !== null && y !== null ? -difference : difference;
      }
      return 0;
    };
    const cut = () => {
      kept.sort((a, b) => order(a.values, b.values));
      kept = kept.slice(0, most);
    };
    let worst: readonly Value[] | undefined;
    return {
      push(row) {
        const values = keys.map(({ expression }) => expression.evaluate(row));
        if (worst !== undefined && order(values, worst) >= 0) return;
        kept.push({ row, values });
        if (kept.length >= 2 * most + 1_000) {
          cut();
          worst = kept.at(-1)?.values;
        }
      },
      end() {
        cut();
        for (const { row } of kept) next.push(row);
        next.end();
      },
    };
  };

interface Group {
  readonly values: readonly Value[];
  readonly accumulators: readonly Accumulator[];
}

/** One row for each combination of the values of `by`. */
export const aggregating =
  (calls: readonly AggregateCall[], results: readonly Column[], by: readonly Column[]): Link =>
  (next) => {
    const groups = new Map<string, Group>();
    const groupOf = (values: readonly Value[]): Group => {
      const key = keyOf(values);
      const known = groups.get(key);
      if (known !== undefined) return known;
      const accumulators = calls.map((call) =>
        (AGGREGATES[call.function] as (rank: number) => Accumulator)(call.rank),
      );
      const group = { values, accumulators };
      groups.set(key, group);
      return group;
    };
    return {
      push(row) {
        const { accumulators } = groupOf(by.map(({ expression }) => expression.evaluate(row)));
        const at = numberOf(row.get("@timestamp"));
        for (const [i, { over }] of calls.entries()) accumulators[i]?.add(over(row), at);
      },
      end() {
        if (by.length === 0) groupOf([]); // without groups there is one row, even of nothing
        for (const group of newestFirst([...groups.values()])) next.push(rowOf(group, results, by));
        next.end();
      },
    };
  };

/** Periods are told as events are: the latest first. */
function newestFirst(groups: Group[]): Group[] {
  const i = groups[0]?.values.findIndex((value) => value instanceof Timestamp) ?? -1;
  return i === -1
    ? groups
    : groups.sort((a, b) => numberOf(b.values[i] ?? null) - numberOf(a.values[i] ?? null));
}

function rowOf({ values, accumulators }: Group, results: readonly Column[], by: readonly Column[]): Row {
  const row = new Row();
  for (const [i, { name }] of by.entries()) row.set(name, values[i] as Value);
  for (const [i, accumulator] of accumulators.entries()) row.set(aggregateField(i), accumulator.result());
  for (const { name, expression } of results) row.set(name, expression.evaluate(row));
  return row;
}

function keyOf(values: readonly Value[]): string {
  return values.map((value) => (value === null ? "\u0001" : textOf(value))).join("\u0000");
}

/** Counts what passes. */
export const counting =
  (count: () => void): Link =>
  (next) =>
    passing(next, (row) => {
      count();
      next.push(row);
    });
