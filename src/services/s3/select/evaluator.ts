/** Turns a parsed query into functions of a record. */
import type { Instant } from "../../../base/instant.ts";
import type { Aggregate } from "./aggregates.ts";
import { selectError } from "./errors.ts";
import { callFunction, checkCall } from "./functions.ts";
import { likeMatcher } from "./like.ts";
import { and, arithmetic, comparison, concatenate, logic, not, truth } from "./logic.ts";
import type { BinaryOperator, Expression, Step } from "./query.ts";
import { cast, compare, type Value } from "./values.ts";

/** Something a query may ask of a record of type `R`. */
export type Evaluation<R> = (record: R) => Value;

/** How paths are followed in records of one format. */
export interface Binding<R> {
  /** `steps` without the table's name. */
  path(steps: readonly Step[]): Evaluation<R>;
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
        return this.#binary(
          expression.operator,
          this.compile(expression.left),
          this.compile(expression.right),
        );
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
    if (this.aggregates.length > met)
      throw selectError("UnsupportedSqlStructure", "Aggregates cannot be nested.");
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

  #like({ of, pattern, escaping }: Extract<Expression, { is: "like" }>): Evaluation<R> {
    const [value, wanted] = [this.compile(of), this.compile(pattern)];
    const escapes = escaping && this.compile(escaping);
    let last: { readonly pattern: string; readonly matches: (text: string) => boolean } | undefined;
    return (record) => {
      const [text, like] = [value(record), wanted(record)];
      if (text === undefined || text === null || like === undefined || like === null) return null;
      if (typeof text !== "string" || typeof like !== "string") throw selectError("LikeInvalidInputs");
      if (last?.pattern !== like)
        last = {
          pattern: like,
          matches: likeMatcher(like, escapes?.(record)),
        };
      return last.matches(text);
    };
  }

  #case({ of, branches, otherwise }: Extract<Expression, { is: "case" }>): Evaluation<R> {
    const subject = of === undefined ? undefined : this.compile(of);
    const cases = branches.map(({ when, result }) => ({
      when: this.compile(when),
      result: this.compile(result),
    }));
    const rest = otherwise === undefined ? () => null : this.compile(otherwise);
    return (record) => {
      const wanted = subject?.(record);
      const chosen = cases.find(({ when }) =>
        subject === undefined ? truth(when(record)) === true : compare(wanted, when(record)) === 0,
      );
      return (chosen?.result ?? rest)(record);
    };
  }
}

function map<R>(value: Evaluation<R>, to: (value: Value) => Value): Evaluation<R> {
  return (record) => to(value(record));
}
