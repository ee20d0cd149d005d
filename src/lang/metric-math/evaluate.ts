/** Computes expressions of metric math. */
import { FUNCTIONS, type TimeRange } from "./functions.ts";
import { type Expression, MathError, type Operator } from "./syntax.ts";
import { combine, numberOf, ofList, ofNumber, ofSeries, type Series, seriesOf, type Value } from "./value.ts";

/** Where an expression finds what it names. */
export interface MathScope extends TimeRange {
  /** The result of another query of the request; undefined when there is none of that id. */
  variable(id: string): Value | undefined;
  /** All metrics of the request that are no expressions, by their ids. */
  metrics(): readonly { readonly id: string; readonly series: Series }[];
  search(expression: string, statistic: string, period: number): readonly Series[];
  /** A metric of a Contributor Insights rule. Throws MathError when there is no such rule or metric. */
  insightRule(rule: string, metric: string): Series;
  /** Upper and lower bound of what a series was expected to be. */
  band(series: Series, deviations: number): readonly [Series, Series];
}

const flag = (truth: boolean): number => (truth ? 1 : 0);
const OPERATORS: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
  "==": (a, b) => flag(a === b),
  "!=": (a, b) => flag(a !== b),
  "<=": (a, b) => flag(a <= b),
  ">=": (a, b) => flag(a >= b),
  "<": (a, b) => flag(a < b),
  ">": (a, b) => flag(a > b),
  "&&": (a, b) => flag(a !== 0 && b !== 0),
  "||": (a, b) => flag(a !== 0 || b !== 0),
};

/** Words that functions take, which are no ids: those begin with a lower case letter. */
const WORD = /^[A-Z][A-Z0-9_]*$/;

/** Computes an expression. Throws MathError. */
export function evaluateMath(expression: Expression, scope: MathScope): Value {
  switch (expression.kind) {
    case "number":
      return ofNumber(expression.value);
    case "text":
      return { kind: "text", text: expression.value };
    case "name":
      return named(expression.name, scope);
    case "list":
      return ofList(expression.items.flatMap((item) => seriesOf(evaluateMath(item, scope), "A list")));
    case "negate":
      return combine(ofNumber(0), evaluateMath(expression.of, scope), (a, b) => a - b);
    case "binary": {
      const left = evaluateMath(expression.left, scope);
      return combine(left, evaluateMath(expression.right, scope), OPERATORS[expression.op]);
    }
    case "call":
      return called(expression.name, expression.args, scope);
  }
}

function named(name: string, scope: MathScope): Value {
  const value = scope.variable(name);
  if (value !== undefined) return value;
  if (WORD.test(name)) return { kind: "text", text: name };
  throw new MathError(`Undefined id '${name}'`);
}

function called(name: string, args: readonly Expression[], scope: MathScope): Value {
  const values = args.map((arg) => evaluateMath(arg, scope));
  const [first, second, third] = values;
  switch (name) {
    case "METRICS": {
      const part = first?.kind === "text" ? first.text : "";
      return ofList(scope.metrics().flatMap(({ id, series }) => (id.includes(part) ? [series] : [])));
    }
    case "SEARCH":
      if (first?.kind !== "text" || second?.kind !== "text")
        throw new MathError("SEARCH takes a search expression and a statistic");
      return ofList(
        scope.search(first.text, second.text, third === undefined ? scope.period : numberOf(third, name)),
      );
    case "INSIGHT_RULE_METRIC":
      if (first?.kind !== "text" || second?.kind !== "text" || values.length !== 2)
        throw new MathError("INSIGHT_RULE_METRIC takes the name of a rule and that of a metric");
      return ofSeries(scope.insightRule(first.text, second.text));
    case "ANOMALY_DETECTION_BAND": {
      if (first?.kind !== "series") throw new MathError("ANOMALY_DETECTION_BAND needs one metric");
      return ofList(scope.band(first.series, second === undefined ? 2 : numberOf(second, name)));
    }
  }
  const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (run === undefined) throw new MathError(`Unsupported function '${name}'`);
  return run(values, scope, name);
}
