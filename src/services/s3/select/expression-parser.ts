import { selectError } from "./errors.ts";
import { AGGREGATES, COMPARISONS, DATE_PARTS, TYPES } from "./keywords.ts";
import type { AggregateName, BinaryOperator, Expression, Step } from "./query.ts";
import { TokenReader } from "./token-reader.ts";

/** Deeper and longer expressions are refused: nobody writes them, and they would exhaust the stack. */
const DEPTH_MAX = 100;
const OPERATORS_MAX = 1_500;

/** Expressions, the loosest binding first. */
export class ExpressionParser extends TokenReader {
  #depth = 0;
  #operators = 0;

  expression(): Expression {
    if (++this.#depth > DEPTH_MAX) throw selectError("UnsupportedSqlStructure", "It is nested too deeply.");
    let left = this.#conjunction();
    while (this.takeWord("OR")) left = this.#binary("OR", left, this.#conjunction());
    this.#depth--;
    return left;
  }

  #binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
    this.#count();
    return { is: "binary", operator, left, right };
  }

  #count(): void {
    if (++this.#operators > OPERATORS_MAX)
      throw selectError("UnsupportedSqlStructure", "It has too many operators.");
  }

  #conjunction(): Expression {
    let left = this.#negation();
    while (this.takeWord("AND")) left = this.#binary("AND", left, this.#negation());
    return left;
  }

  #negation(): Expression {
    let inverted = false;
    while (this.takeWord("NOT")) inverted = !inverted;
    const of = this.#comparison();
    return inverted ? { is: "not", of } : of;
  }

  #comparison(): Expression {
    let left = this.#sum();
    for (;;) {
      const next = this.#predicate(left);
      if (next === undefined) return left;
      left = next;
      this.#count();
    }
  }

  #predicate(of: Expression): Expression | undefined {
    const token = this.token;
    const operator = token.kind === "symbol" ? COMPARISONS.get(token.text) : undefined;
    if (operator !== undefined) {
      this.skip();
      return this.#binary(operator, of, this.#sum());
    }
    if (this.takeWord("IS")) return this.#absence(of);
    const inverted = this.takeWord("NOT");
    const found = this.#membership(of);
    if (found === undefined && inverted) throw selectError("ParseUnexpectedToken");
    return inverted && found !== undefined ? { is: "not", of: found } : found;
  }

  #membership(of: Expression): Expression | undefined {
    if (this.takeWord("IN")) return { is: "in", of, list: this.#list() };
    if (this.takeWord("BETWEEN")) {
      const low = this.#sum();
      if (!this.takeWord("AND")) throw selectError("ParseExpectedKeyword");
      return { is: "between", of, low, high: this.#sum() };
    }
    if (!this.takeWord("LIKE")) return undefined;
    const pattern = this.#sum();
    return { is: "like", of, pattern, escaping: this.takeWord("ESCAPE") ? this.#sum() : undefined };
  }

  #absence(of: Expression): Expression {
    const inverted = this.takeWord("NOT");
    const what = this.takeWord("NULL") ? "NULL" : this.takeWord("MISSING") ? "MISSING" : undefined;
    if (what === undefined) throw selectError("ParseExpectedKeyword");
    const absent: Expression = { is: "absent", of, what };
    return inverted ? { is: "not", of: absent } : absent;
  }

  #list(): Expression[] {
    const bracket = this.takeSymbol("[") ? "]" : ")";
    if (bracket === ")" && !this.takeSymbol("(")) throw selectError("ParseExpectedExpression");
    const list = [this.expression()];
    while (this.takeSymbol(",")) list.push(this.expression());
    this.close(bracket);
    return list;
  }

  #sum(): Expression {
    let left = this.#product();
    for (;;) {
      const operator = this.takeSymbol("+")
        ? "+"
        : this.takeSymbol("-")
          ? "-"
          : this.takeSymbol("||")
            ? "||"
            : undefined;
      if (operator === undefined) return left;
      left = this.#binary(operator, left, this.#product());
    }
  }

  #product(): Expression {
    let left = this.#signed();
    for (;;) {
      const operator = this.takeSymbol("*")
        ? "*"
        : this.takeSymbol("/")
          ? "/"
          : this.takeSymbol("%")
            ? "%"
            : undefined;
      if (operator === undefined) return left;
      left = this.#binary(operator, left, this.#signed());
    }
  }

  #signed(): Expression {
    let negative = false;
    for (;;) {
      if (this.takeSymbol("-")) negative = !negative;
      else if (!this.takeSymbol("+")) break;
    }
    const of = this.#primary();
    return negative ? { is: "negative", of } : of;
  }

  #primary(): Expression {
    const token = this.token;
    if (token.kind === "number" || token.kind === "string") {
      this.skip();
      return { is: "literal", value: token.kind === "number" ? token.value : token.text };
    }
    if (this.takeSymbol("(")) {
      const inner = this.expression();
      this.close(")");
      return inner;
    }
    if (token.kind === "word") {
      const known = this.#keyword(token.upper);
      if (known !== undefined) return known;
    }
    const name = this.takeName();
    if (name === undefined)
      throw selectError(token.kind === "end" ? "ParseExpectedExpression" : "ParseUnexpectedToken");
    if (!name.exact && this.takeSymbol("(")) return this.#call(name.name.toUpperCase());
    return { is: "path", steps: [{ step: "name", ...name }, ...this.steps()] };
  }

  #keyword(word: string): Expression | undefined {
    const literals: Readonly<Record<string, boolean | null | undefined>> = {
      TRUE: true,
      FALSE: false,
      NULL: null,
      MISSING: undefined,
    };
    if (Object.hasOwn(literals, word)) {
      this.skip();
      return { is: "literal", value: literals[word] };
    }
    if (this.takeWord("CASE")) return this.#case();
    return this.takeWord("CAST") ? this.#cast() : undefined;
  }

  /** Members and elements: .name, ."name", [3], ['name'], [*], .* */
  steps(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      if (this.takeSymbol(".")) {
        const name = this.takeName();
        if (name !== undefined) steps.push({ step: "name", ...name });
        else if (this.takeSymbol("*")) steps.push({ step: "every" });
        else throw selectError("ParseExpectedMember");
      } else if (this.takeSymbol("[")) steps.push(this.#element());
      else return steps;
    }
  }

  #element(): Step {
    const token = this.token;
    this.skip();
    this.close("]");
    if (token.kind === "symbol" && token.text === "*") return { step: "every" };
    if (token.kind === "number" && typeof token.value === "bigint")
      return { step: "index", index: Number(token.value) };
    if (token.kind === "string") return { step: "name", name: token.text, exact: true };
    throw selectError("ParseUnexpectedToken");
  }

  #case(): Expression {
    const of = this.isWord("WHEN") ? undefined : this.expression();
    const branches: { when: Expression; result: Expression }[] = [];
    while (this.takeWord("WHEN")) {
      const when = this.expression();
      if (!this.takeWord("THEN")) throw selectError("ParseExpectedKeyword");
      branches.push({ when, result: this.expression() });
    }
    const otherwise = this.takeWord("ELSE") ? this.expression() : undefined;
    if (branches.length === 0 || !this.takeWord("END")) throw selectError("ParseExpectedKeyword");
    return { is: "case", of, branches, otherwise };
  }

  #cast(): Expression {
    if (!this.takeSymbol("(")) throw selectError("ParseExpectedLeftParenAfterCast");
    const of = this.expression();
    if (!this.takeWord("AS")) throw selectError("ParseExpectedKeyword");
    const token = this.token;
    const to = token.kind === "word" ? TYPES.get(token.upper) : undefined;
    if (to === undefined) throw selectError("ParseExpectedTypeName");
    this.skip();
    if (this.takeSymbol("(")) {
      do if (this.takeNumber() === undefined) throw selectError("ParseExpectedTypeName");
      while (this.takeSymbol(","));
      this.close(")");
    }
    this.close(")");
    return { is: "cast", of, to };
  }

  #call(name: string): Expression {
    if (AGGREGATES.includes(name)) return this.#aggregate(name as AggregateName);
    if (name === "SUBSTRING" || name === "TRIM" || name === "EXTRACT") return this.#wordyCall(name);
    if (name === "DATE_ADD" || name === "DATE_DIFF") {
      const part = this.#datePart();
      if (!this.takeSymbol(",")) throw selectError("ParseUnexpectedToken");
      return { is: "call", name, part, of: this.#arguments() };
    }
    return { is: "call", name, of: this.#arguments() };
  }

  #aggregate(name: AggregateName): Expression {
    if (this.takeSymbol("*")) {
      if (name !== "COUNT") throw selectError("ParseUnsupportedCallWithStar");
      this.close(")");
      return { is: "aggregate", name, of: undefined };
    }
    if (this.takeWord("DISTINCT")) throw selectError("ParseUnsupportedToken");
    const of = this.expression();
    if (this.isSymbol(",")) throw selectError("ParseNonUnaryAggregateFunctionCall");
    this.close(")");
    return { is: "aggregate", name, of };
  }

  #arguments(): Expression[] {
    if (this.takeSymbol(")")) return [];
    const list = [this.expression()];
    while (this.takeSymbol(",")) list.push(this.expression());
    this.close(")");
    return list;
  }

  /** Functions with words between their arguments. */
  #wordyCall(name: "SUBSTRING" | "TRIM" | "EXTRACT"): Expression {
    if (name === "EXTRACT") {
      const part = this.#datePart();
      if (!this.takeWord("FROM")) throw selectError("ParseExpectedKeyword");
      return { is: "call", name, part, of: this.#arguments() };
    }
    const side =
      name === "TRIM" ? ["LEADING", "TRAILING", "BOTH"].find((word) => this.takeWord(word)) : undefined;
    const of: Expression[] = this.isWord("FROM") ? [] : [this.expression()];
    while (this.takeSymbol(",") || this.takeWord("FROM") || (name === "SUBSTRING" && this.takeWord("FOR")))
      of.push(this.expression());
    this.close(")");
    return { is: "call", name, of, ...(side !== undefined && { part: side }) };
  }

  #datePart(): string {
    const token = this.token;
    if (token.kind !== "word" || !DATE_PARTS.has(token.upper)) throw selectError("ParseUnexpectedToken");
    this.skip();
    return token.upper;
  }
}
