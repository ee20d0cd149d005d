/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-aggregate.html */
import { selectError } from "./errors.ts";
import type { Evaluation } from "./evaluator.ts";
import { arithmetic } from "./logic.ts";
import type { AggregateName } from "./query.ts";
import { compare, numberIn, type Value } from "./values.ts";

/** An aggregate function on its way through the records. */
export interface Aggregate<R> {
  readonly name: AggregateName;
  /** Undefined: COUNT(*). */
  readonly of: Evaluation<R> | undefined;
  readonly tally: { value: Value; count: bigint };
}

/** Takes one more record into account. */
export function tally<R>({ name, of, tally: so }: Aggregate<R>, record: R): void {
  const value = of?.(record);
  if (of !== undefined && (value === undefined || value === null)) return;
  so.count++;
  if (name === "COUNT") so.value = so.count;
  else if (name === "SUM" || name === "AVG") so.value = arithmetic("+", so.value ?? 0n, value);
  else so.value = extreme(name, so.value, typeof value === "string" ? (numberIn(value) ?? value) : value);
}

function extreme(name: "MIN" | "MAX", so: Value, value: Value): Value {
  if (so === undefined) return value;
  const order = compare(value, so);
  if (order === undefined) throw selectError("InvalidDataType");
  return (name === "MIN" ? order < 0 : order > 0) ? value : so;
}

/** When all records are through. */
export function settle<R>({ name, tally: so }: Aggregate<R>): void {
  if (name === "COUNT") so.value ??= 0n;
  else if (name === "AVG" && so.value !== undefined)
    so.value = Number(so.value as bigint | number) / Number(so.count);
  else so.value ??= null;
}
