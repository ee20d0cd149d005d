/** Expressions: what a field, a constant, an operator or a function makes of a row. */
import { AGGREGATES } from "./aggregates.ts";
import { FUNCTIONS } from "./functions.ts";
import { type Lexer, QuerySyntaxError } from "./lexer.ts";
import { arithmetic, comparison, finite } from "./operators.ts";
import { ceilTo, floorTo, type Period, parsePeriod } from "./period.ts";
import type { Row } from "./row.ts";
import { isEqual, isTrue, numberOf, Timestamp, textOf, type Value } from "./value.ts";

export interface Expression {
  /** As it is written: the name of its column, where none is given. */
  readonly text: string;
  /** The field's name, if it is nothing but a field. */
  readonly field?: string;
  readonly evaluate: (row: Row) => Value;
}
type Evaluate = Expression["evaluate"];

/** An aggregate as a stats command uses it: which accumulator, over what. */
export interface AggregateCall {
  readonly function: string;
  readonly rank: number;
  readonly over: Evaluate;
}

/** What the parser of an expression is given besides the words. */
export interface ExpressionScope {
  readonly now: number;
  /** The aggregates that an expression of stats uses are collected here, in their order; undefined elsewhere. */
  readonly aggregates: AggregateCall[] | undefined;
  /** Told of each field that is hidden no longer. */
  unmasked(): void;
}

/** Under this name the i-th aggregate's result lies in the row that a stats expression looks at. */
export const aggregateField = (i: number): string => `\u0000${i}`;

export class ExpressionParser {
  readonly #lexer: Lexer;
  readonly #scope: ExpressionScope;

  constructor(lexer: Lexer, scope: ExpressionScope) {
    this.#lexer = lexer;
    this.#scope = scope;
  }

  parse(): Expression {
    const { start } = this.#lexer.token;
    const first = this.#lexer.token;
    const evaluate = this.#either();
    const end = this.#lexer.text.slice(0, this.#lexer.token.start).trimEnd().length;
    const text = this.#lexer.text.slice(start, end);
    const isField = first.end === end && (first.kind === "name" || first.kind === "quoted-name");
    return isField ? { text: first.text, field: first.text, evaluate } : { text, evaluate };
  }

  #either(): Evaluate {
    let left = this.#both();
    while (this.#takeWord("or")) {
      const a = left;
      const b = this.#both();
      left = (row) => (isTrue(a(row)) || isTrue(b(row)) ? 1 : 0);
    }
    return left;
  }

  #both(): Evaluate {
    let left = this.#not();
    while (this.#takeWord("and")) {
      const a = left;
      const b = this.#not();
      left = (row) => (isTrue(a(row)) && isTrue(b(row)) ? 1 : 0);
    }
    return left;
  }

  #not(): Evaluate {
    if (!this.#takeWord("not")) return this.#comparison();
    const negated = this.#not();
    return (row) => (isTrue(negated(row)) ? 0 : 1);
  }

  #comparison(): Evaluate {
    const left = this.#sum();
    if (this.#takeWord("not")) {
      const is = this.#likeOrIn(left);
      if (is === undefined) throw this.#lexer.unexpected();
      return (row) => (is(row) ? 0 : 1);
    }
    const is = this.#likeOrIn(left);
    if (is !== undefined) return (row) => (is(row) ? 1 : 0);
    for (const operator of ["=", "==", "!=", "<=", ">=", "<", ">"])
      if (this.#take(operator)) return comparison(operator, left, this.#sum());
    return left;
  }

  #likeOrIn(left: Evaluate): ((row: Row) => boolean) | undefined {
    if (this.#takeWord("like") || this.#take("=~")) {
      if (this.#lexer.token.text === "/" && this.#lexer.token.kind === "symbol") {
        const regex = this.#lexer.regex();
        return (row) => {
          const value = left(row);
          return value !== null && regex.test(textOf(value));
        };
      }
      const part = this.#sum();
      return (row) => {
        const value = left(row);
        return value !== null && textOf(value).includes(textOf(part(row)));
      };
    }
    if (!this.#takeWord("in")) return undefined;
    this.expect("[");
    const items: Evaluate[] = [];
    do items.push(this.#sum());
    while (this.#take(","));
    this.expect("]");
    return (row) => {
      const value = left(row);
      return items.some((item) => isEqual(value, item(row)));
    };
  }

  #sum(): Evaluate {
    let left = this.#product();
    for (;;) {
      if (this.#take("+")) left = arithmetic(left, this.#product(), (x, y) => x + y);
      else if (this.#take("-")) left = arithmetic(left, this.#product(), (x, y) => x - y);
      else return left;
    }
  }

  #product(): Evaluate {
    let left = this.#power();
    for (;;) {
      if (this.#take("*")) left = arithmetic(left, this.#power(), (x, y) => x * y);
      else if (this.#take("/")) left = arithmetic(left, this.#power(), (x, y) => x / y);
      else if (this.#take("%")) left = arithmetic(left, this.#power(), (x, y) => x % y);
      else return left;
    }
  }

  #power(): Evaluate {
    const base = this.#unary();
    return this.#take("^") ? arithmetic(base, this.#power(), (x, y) => x ** y) : base;
  }

  #unary(): Evaluate {
    if (!this.#take("-")) return this.#primary();
    const negated = this.#unary();
    return (row) => finite(-numberOf(negated(row)));
  }

  #primary(): Evaluate {
    if (this.#take("(")) {
      const inner = this.#either();
      this.expect(")");
      return inner;
    }
    const token = this.#lexer.token;
    switch (token.kind) {
      case "number": {
        this.#lexer.advance();
        const number = Number(token.text);
        return () => number;
      }
      case "string":
        this.#lexer.advance();
        return () => token.text;
      case "quoted-name":
        this.#lexer.advance();
        return (row) => row.get(token.text);
      case "name":
        this.#lexer.advance();
        return this.#lexer.token.text === "(" && this.#lexer.token.kind === "symbol"
          ? this.#call(token.text, token.start, token.end)
          : this.#named(token.text);
      default:
        throw this.#lexer.unexpected();
    }
  }

  #named(name: string): Evaluate {
    if (name === "true") return () => 1;
    if (name === "false") return () => 0;
    return name === "null" ? () => null : (row) => row.get(name);
  }

  #call(name: string, start: number, end: number): Evaluate {
    this.expect("(");
    if (Object.hasOwn(AGGREGATES, name)) return this.#aggregate(name, start, end);
    if (name === "bin" || name === "datefloor" || name === "dateceil") return this.#periodic(name);
    if (name === "now") {
      this.expect(")");
      const { now } = this.#scope;
      return () => now;
    }
    if (name === "unmask") {
      const inner = this.#either();
      this.expect(")");
      this.#scope.unmasked();
      return inner;
    }
    const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (found === undefined) throw new QuerySyntaxError(`Invalid function: ${name}`, start, end);
    const items = this.#list();
    if (items.length < found.least || items.length > found.most)
      throw new QuerySyntaxError(`Invalid number of arguments for function ${name}`, start, end);
    return (row) => found.call(items.map((item) => item(row)));
  }

  #list(): Evaluate[] {
    const items: Evaluate[] = [];
    if (this.#take(")")) return items;
    do items.push(this.#either());
    while (this.#take(","));
    this.expect(")");
    return items;
  }

  #aggregate(name: string, start: number, end: number): Evaluate {
    const { aggregates } = this.#scope;
    if (aggregates === undefined)
      throw new QuerySyntaxError(`Aggregate function ${name} is only allowed in stats`, start, end);
    const everything: Evaluate = () => 1;
    let over = everything;
    let rank = Number.NaN;
    if (name === "count" && (this.#take("*") || this.#lexer.token.text === ")")) this.expect(")");
    else {
      const [value, second] = this.#list();
      if (value === undefined) throw this.#lexer.unexpected();
      over = value;
      if (second !== undefined) rank = numberOf(second(NO_ROW));
    }
    if ((name === "pct" || name === "percentile") && !(rank >= 0 && rank <= 100))
      throw new QuerySyntaxError(`${name} needs a percentile between 0 and 100`, start, end);
    const field = aggregateField(aggregates.push({ function: name, rank, over }) - 1);
    return (row) => row.get(field);
  }

  /** bin(5m), datefloor(@timestamp, 1h) */
  #periodic(name: string): Evaluate {
    const over = name === "bin" ? (row: Row) => row.get("@timestamp") : this.#either();
    if (name !== "bin") this.expect(",");
    const period = this.#period();
    this.expect(")");
    const round = name === "dateceil" ? ceilTo : floorTo;
    return (row) => {
      const at = numberOf(over(row));
      return Number.isNaN(at) ? null : new Timestamp(round(period, at));
    };
  }

  #period(): Period {
    const token = this.#lexer.advance();
    const unit =
      token.kind === "number" && this.#lexer.token.kind === "name" ? this.#lexer.advance().text : "";
    const period = parsePeriod(token.text + unit);
    if (period === undefined) throw this.#lexer.unexpected(token);
    return period;
  }

  #take(symbol: string): boolean {
    const { kind, text } = this.#lexer.token;
    if (kind !== "symbol" || text !== symbol) return false;
    this.#lexer.advance();
    return true;
  }

  #takeWord(word: string): boolean {
    const { kind, text } = this.#lexer.token;
    if (kind !== "name" || text.toLowerCase() !== word) return false;
    this.#lexer.advance();
    return true;
  }

  expect(symbol: string): void {
    if (!this.#take(symbol)) throw this.#lexer.unexpected();
  }
}

/** For constants, which look at no row. */
const NO_ROW = { get: () => null } as unknown as Row;
