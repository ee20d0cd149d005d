/**
 * Reads filters of jq, as far as they give one value for one input: paths, construction of objects and arrays, pipes,
 * operators, conditions, string interpolation and functions. https://jqlang.org/manual/v1.6/
 */
import { type Filter, JqError } from "./filter.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Operators from weak to strong; those of a row bind alike. */
const LEVELS: readonly (readonly string[])[] = [
  ["//"],
  ["or"],
  ["and"],
  ["==", "!=", "<", "<=", ">", ">="],
  ["+", "-"],
  ["*", "/", "%"],
];
const RIGHT_ASSOCIATIVE = 0;
/** Filters within filters: more than anybody writes, and fewer than the stack holds. */
const DEPTH_MAX = 200;

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Filter {
    const filter = this.#pipe();
    if (this.#at < this.#tokens.length) throw new JqError(`unexpected ${told(this.#tokens[this.#at])}`);
    return filter;
  }

  #is(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token !== undefined && "text" in token && token.kind !== "field" && token.text === text;
  }

  #accept(text: string): boolean {
    const is = this.#is(text);
    if (is) this.#at++;
    return is;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw new JqError(`${text} expected, not ${told(this.#tokens[this.#at])}`);
  }

  #pipe(): Filter {
    const left = this.#binary(0);
    if (this.#is(",")) throw new JqError("several values (,) where there must be one");
    return this.#accept("|") ? { kind: "pipe", left, right: this.#pipe() } : left;
  }

  #binary(level: number): Filter {
    if (level > 0) return this.#operands(level);
    if (++this.#depth > DEPTH_MAX) throw new JqError("a filter that is nested too deeply");
    const filter = this.#operands(level);
    this.#depth--;
    return filter;
  }

  #operands(level: number): Filter {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.#is(each));
      if (operator === undefined) return left;
      this.#at++;
      const right = this.#binary(level === RIGHT_ASSOCIATIVE ? level : level + 1);
      left = { kind: "binary", operator, left, right };
    }
  }

  #unary(): Filter {
    return this.#accept("-") ? { kind: "negative", of: this.#unary() } : this.#postfix();
  }

  #postfix(): Filter {
    let filter = this.#term();
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind === "field") {
        this.#at++;
        filter = this.#indexed(filter, { kind: "literal", value: token.text });
      } else if (this.#is(".") && this.#tokens[this.#at + 1]?.kind === "string") {
        this.#at++;
        filter = this.#indexed(filter, this.#term());
      } else if (this.#is("[") || (this.#is(".") && this.#followedByBracket())) {
        this.#accept(".");
        filter = this.#bracket(filter);
      } else if (!this.#accept("?")) return filter;
    }
  }

  #followedByBracket(): boolean {
    const next = this.#tokens[this.#at + 1];
    return next?.kind === "sign" && next.text === "[";
  }

  #indexed(of: Filter, by: Filter): Filter {
    return { kind: "index", of, by, quiet: this.#accept("?") };
  }

  #bracket(of: Filter): Filter {
    this.#expect("[");
    if (this.#is("]")) throw new JqError("several values ([]) where there must be one");
    const from = this.#is(":") ? undefined : this.#pipe();
    if (this.#accept(":")) {
      const to = this.#is("]") ? undefined : this.#pipe();
      this.#expect("]");
      return { kind: "slice", of, from, to };
    }
    this.#expect("]");
    return this.#indexed(of, from ?? { kind: "identity" });
  }

  #term(): Filter {
    const token = this.#tokens[this.#at++];
    switch (token?.kind) {
      case "number":
        return { kind: "literal", value: token.value };
      case "string":
        return { kind: "text", parts: token.parts };
      case "field":
        return this.#indexed({ kind: "identity" }, { kind: "literal", value: token.text });
      case "word":
        return this.#word(token.text);
      case "sign":
        return this.#sign(token.text);
      default:
        throw new JqError("the filter ends too early");
    }
  }

  #sign(sign: string): Filter {
    switch (sign) {
      case ".":
        return this.#tokens[this.#at]?.kind === "string"
          ? this.#indexed({ kind: "identity" }, this.#term())
          : { kind: "identity" };
      case "(": {
        const filter = this.#pipe();
        this.#expect(")");
        return filter;
      }
      case "[":
        return this.#array();
      case "{":
        return this.#object();
      default:
        throw new JqError(`unexpected ${sign}`);
    }
  }

  #array(): Filter {
    const items: Filter[] = [];
    while (!this.#accept("]")) {
      items.push(this.#binary(0));
      if (!this.#is("]")) this.#expect(",");
    }
    return { kind: "array", items };
  }

  #object(): Filter {
    const entries: [Filter, Filter][] = [];
    while (!this.#accept("}")) {
      const [key, name] = this.#key();
      if (this.#accept(":")) entries.push([key, this.#entryValue()]);
      else if (name === undefined) throw new JqError("a key without a value");
      else entries.push([key, { kind: "index", of: { kind: "identity" }, by: key, quiet: false }]);
      if (!this.#is("}")) this.#expect(",");
    }
    return { kind: "object", entries };
  }

  #key(): [Filter, string | undefined] {
    const token = this.#tokens[this.#at++];
    if (token?.kind === "word") return [{ kind: "literal", value: token.text }, token.text];
    if (token?.kind === "string") return [{ kind: "text", parts: token.parts }, ""];
    if (token?.kind === "sign" && token.text === "(") {
      const filter = this.#pipe();
      this.#expect(")");
      return [filter, undefined];
    }
    throw new JqError(`a key expected, not ${told(token)}`);
  }

  /** jq lets no comma into an entry's value, and AWS's own examples have pipes in it. */
  #entryValue(): Filter {
    const left = this.#binary(0);
    return this.#accept("|") ? { kind: "pipe", left, right: this.#entryValue() } : left;
  }

  #word(word: string): Filter {
    switch (word) {
      case "null":
        return { kind: "literal", value: null };
      case "true":
      case "false":
        return { kind: "literal", value: word === "true" };
      case "if":
        return this.#condition();
      default:
        return this.#call(word);
    }
  }

  #condition(): Filter {
    const condition = this.#pipe();
    this.#expect("then");
    const then = this.#pipe();
    if (this.#accept("elif")) return { kind: "if", condition, then, otherwise: this.#condition() };
    const otherwise = this.#accept("else") ? this.#pipe() : undefined;
    this.#expect("end");
    return { kind: "if", condition, then, otherwise };
  }

  #call(name: string): Filter {
    const args: Filter[] = [];
    if (this.#accept("("))
      do args.push(this.#pipe());
      while (this.#accept(";"));
    if (args.length > 0) this.#expect(")");
    return { kind: "call", name, args };
  }
}

function told(token: Token | undefined): string {
  if (token === undefined) return "the end";
  return "text" in token ? token.text : token.kind;
}

/** Throws {@link JqError}. */
export function parseJq(text: string): Filter {
  return new Parser(tokensOf(text, parseJq)).whole();
}
