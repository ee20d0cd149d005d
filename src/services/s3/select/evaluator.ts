/** Turns a parsed query into functions of a record. */
import type { Instant } from "../../../base/instant.ts";
import { selectError } from "./errors.ts";
import { callFunction, checkCall } from "./functions.ts";
import { likeMatcher } from "./like.ts";
import type { AggregateName, BinaryOperator, Expression, Step } from "./query.ts";
import { cast, checkedInt, compare, isNumber, numberIn, textOf, type Value } from "./values.ts";

/** Something a query may ask of a record of type `R`. */
export type Evaluation<R> = (record: R) => Value;

/** How paths are followed in records of one format. */
export interface Binding<R> {
  /** `steps` without the table's name. */
  path(steps: readonly Step[]): Evaluation<R>;
}

/** An aggregate function on its way through the records. */
export interface Aggregate<R> {
  readonly name: AggregateName;
  /** Undefined: COUNT(*). */
  readonly of: Evaluation<R> | undefined;
  readonly tally: { value: Value; count: bigint };
}

export class Compiler<R> {
  readonly #binding: Binding<R>;
  readonly #alias: string | undefined;
  readonly #now: Instant;
  /** Those that were met so far. */
  readonly aggregates: Aggregate<R>[] = [];

  constructor(binding: Binding<R>, alias: string | undefined, now: Instant) {
    this.#binding = binding;
    this.#alias = alias?.toUpperCase();
    this.#now = now;
  }

  compile(expression: Expression): Evaluation<R> {
    switch (expression.is) {
      case "literal":
        return () => expression.value;
      case "path":
        return this.#binding.path(this.#withoutTable(expression.steps));
      case "binary":
        return this.#binary(expression.operator, this.compile(expression.left), this.compile(expression.right));
      case "not":
        return map(this.compile(expression.of), (value) => not(truth(value)));
      case "negative":
        return map(this.compile(expression.of), (value) => arithmetic("-", 0n, value));
      case "absent":
        return this.#absent(expression);
      case "cast":
        return map(this.compile(expression.of), (value) => cast(value, expression.to));
      case "call":
        return this.#call(expression);
      case "aggregate":
        return this.#aggregate(expression);
      default:
        return this.#choice(expression);
    }
  }

  #choice(expression: Extract<Expression, { is: "in" | "between" | "like" | "case" }>): Evaluation<R> {
    switch (expression.is) {
      case "in":
        return this.#in(expression);
      case "between":
        return this.#between(expression);
      case "like":
        return this.#like(expression);
      case "case":
        return this.#case(expression);
    }
  }

  /** The alias, or S3Object where there is none, stands for the record. */
  #withoutTable(steps: readonly Step[]): readonly Step[] {
    const [first] = steps;
    if (first?.step !== "name") return steps;
    const name = first.name.toUpperCase();
    return name === this.#alias || name === "S3OBJECT" ? steps.slice(1) : steps;
  }

  #binary(operator: BinaryOperator, left: Evaluation<R>, right: Evaluation<R>): Evaluation<R> {
    if (operator === "AND" || operator === "OR") return logic(operator, left, right);
    if (operator === "||") return (record) => concatenate(left(record), right(record));
    if (operator === "+" || operator === "-" || operator === "*" || operator === "/" || operator === "%")
      return (record) => arithmetic(operator, left(record), right(record));
    return (record) => comparison(operator, left(record), right(record));
  }

  #absent({ of, what }: Extract<Expression, { is: "absent" }>): Evaluation<R> {
    const value = this.compile(of);
    if (what === "MISSING") return (record) => value(record) === undefined;
    return map(value, (found) => found === undefined || found === null);
  }

  #call({ name, part, of }: Extract<Expression, { is: "call" }>): Evaluation<R> {
    checkCall(name, of.length);
    const values = of.map((each) => this.compile(each));
    const call = { name, part, now: this.#now };
    return (record) =>
      callFunction(
        call,
        values.map((value) => value(record)),
      );
  }

  #aggregate({ name, of }: Extract<Expression, { is: "aggregate" }>): Evaluation<R> {
    const met = this.aggregates.length;
    const value = of === undefined ? undefined : this.compile(of);
    if (this.aggregates.length > met) throw selectError("UnsupportedSqlStructure", "Aggregates cannot be nested.");
    const tally: { value: Value; count: bigint } = { value: undefined, count: 0n };
    this.aggregates.push({ name, of: value, tally });
    return () => tally.value;
  }

  #in({ of, list }: Extract<Expression, { is: "in" }>): Evaluation<R> {
    const value = this.compile(of);
    const candidates = list.map((each) => this.compile(each));
    return (record) => {
      const found = value(record);
      if (found === undefined || found === null) return null;
      return candidates.some((candidate) => compare(found, candidate(record)) === 0);
    };
  }

  #between({ of, low, high }: Extract<Expression, { is: "between" }>): Evaluation<R> {
    const [value, from, to] = [this.compile(of), this.compile(low), this.compile(high)];
    return (record) => {
      const found = value(record);
      return and(comparison(">=", found, from(record)), comparison("<=", found, to(record)));
    };
  }

  #like({ of, pattern, escape }: Extract<Expression, { is: "like" }>): Evaluation<R> {
    const [value, wanted] = [this.compile(of), this.compile(pattern)];
    const escaping = escape === undefined ? undefined : this.compile(escape);
    let last: { readonly pattern: string; readonly matches: (text: string) => boolean } | undefined;
    return (record) => {
      const [text, like] = [value(record), wanted(record)];
      if (text === undefined || text === null || like === undefined || like === null) return null;
      if (typeof text !== "string" || typeof like !== "string") throw selectError("LikeInvalidInputs");
      if (last?.pattern !== like)
        last = { pattern: like, matches: likeMatcher(like, escaping === undefined ? undefined : escaping(record)) };
      return last.matches(text);
    };
  }

  #case({ of, branches, otherwise }: Extract<Expression, { is: "case" }>): Evaluation<R> {
    const subject = of === undefined ? undefined : this.compile(of);
    const cases = branches.map(({ when, then }) => ({ when: this.compile(when), then: this.compile(then) }));
    const rest = otherwise === undefined ? () => null : this.compile(otherwise);
    return (record) => {
      const wanted = subject?.(record);
      const chosen = cases.find(({ when }) =>
        subject === undefined ? truth(when(record)) === true : compare(wanted, when(record)) === 0,
      );
      return (chosen?.then ?? rest)(record);
    };
  }
}

function map<R>(value: Evaluation<R>, to: (value: Value) => Value): Evaluation<R> {
  return (record) => to(value(record));
}

/** True, false, or neither. */
function truth(value: Value): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  throw selectError("InvalidDataType");
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function logic<R>(operator: "AND" | "OR", left: Evaluation<R>, right: Evaluation<R>): Evaluation<R> {
  const decisive = operator === "OR";
  return (record) => {
    const a = truth(left(record));
    if (a === decisive) return decisive;
    const b = truth(right(record));
    if (b === decisive) return decisive;
    return a === null || b === null ? null : !decisive;
  };
}

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Whether a row is in: only what is true lets it. */
export function isTrue(value: Value): boolean {
  return truth(value) === true;
}

function comparison(operator: Comparison, a: Value, b: Value): boolean | null {
  if (a === undefined || a === null || b === undefined || b === null) return null;
  const order = compare(a, b);
  if (order === undefined) return operator === "<>";
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return undefined;
  return textOf(a) + textOf(b);
}

/** Whole numbers stay whole, also divided. */
export function arithmetic(operator: "+" | "-" | "*" | "/" | "%", a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [numeric(a), numeric(b)];
  if (typeof left === "bigint" && typeof right === "bigint") return checkedInt(whole(operator, left, right));
  return fractional(operator, Number(left), Number(right));
}

function numeric(value: Value): bigint | number {
  const number = typeof value === "string" ? numberIn(value) : value;
  if (!isNumber(number)) throw selectError("InvalidDataType");
  return number;
}

function whole(operator: string, a: bigint, b: bigint): bigint {
  if ((operator === "/" || operator === "%") && b === 0n)
    throw selectError("EvaluatorInvalidArguments", "Division by zero.");
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      return a % b;
  }
}

function fractional(operator: string, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      return a % b;
  }
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

