/** The tokens that filters of jq are made of. */
import { type Filter, JqError } from "./filter.ts";

/** A piece of a filter. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly parts: readonly (string | Filter)[] }
  | { readonly kind: "field" | "word" | "sign"; readonly text: string };

const BLANK = /\s+|#[^\n]*/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const FIELD = /\.[A-Za-z_][A-Za-z0-9_]*/y;
const WORD = /[A-Za-z_@][A-Za-z0-9_]*/y;
const SIGN = /\/\/|==|!=|<=|>=|\|\||\.\.|[.|,()[\]{}:?+\-*/%<>=$;]/y;

/** Cuts a filter into tokens; `interpolated` reads the filters inside of strings. */
class Tokens {
  readonly #source: string;
  readonly #interpolated: (text: string) => Filter;
  #at = 0;

  constructor(source: string, interpolated: (text: string) => Filter) {
    this.#source = source;
    this.#interpolated = interpolated;
  }

  all(): Token[] {
    const tokens: Token[] = [];
    while (this.#blank() < this.#source.length) tokens.push(this.#next());
    return tokens;
  }

  #blank(): number {
    while (this.#take(BLANK) !== undefined);
    return this.#at;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found === undefined || found === "") return undefined;
    this.#at += found.length;
    return found;
  }

  #next(): Token {
    if (this.#source[this.#at] === '"') return { kind: "string", parts: this.#string() };
    const field = this.#take(FIELD);
    if (field !== undefined) return { kind: "field", text: field.slice(1) };
    const number = this.#take(NUMBER);
    if (number !== undefined) return { kind: "number", value: Number(number) };
    const word = this.#take(WORD);
    if (word !== undefined) return { kind: "word", text: word };
    const sign = this.#take(SIGN);
    if (sign === undefined) throw new JqError(`unexpected ${this.#source[this.#at]} at ${this.#at}`);
    return { kind: "sign", text: sign };
  }

  /** A string, its interpolations read as filters. */
  #string(): (string | Filter)[] {
    const parts: (string | Filter)[] = [];
    let text = "";
    for (this.#at++; this.#source[this.#at] !== '"'; this.#at++) {
      const character = this.#source[this.#at];
      if (character === undefined) throw new JqError("a string without an end");
      if (character !== "\\") {
        text += character;
        continue;
      }
      const escaped = this.#source[++this.#at] ?? "";
      if (escaped === "(") {
        parts.push(text, this.#interpolation());
        text = "";
      } else text += this.#escape(escaped);
    }
    this.#at++;
    return [...parts, text];
  }

  #escape(escaped: string): string {
    if (escaped !== "u") {
      const meant = ESCAPES[escaped];
      if (meant === undefined) throw new JqError(`\\${escaped} in a string`);
      return meant;
    }
    const digits = this.#source.slice(this.#at + 1, this.#at + 5);
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #interpolation(): Filter {
    const begin = this.#at + 1;
    let depth = 0;
    for (; this.#at < this.#source.length; this.#at++) {
      if (this.#source[this.#at] === "(") depth++;
      if (this.#source[this.#at] === ")" && --depth === 0) break;
    }
    return this.#interpolated(this.#source.slice(begin, this.#at));
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Throws {@link JqError} for what is no token. */
export function tokensOf(text: string, interpolated: (text: string) => Filter): readonly Token[] {
  return new Tokens(text, interpolated).all();
}
