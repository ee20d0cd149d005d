/** The tokens of expressions, one set for all kinds of them, and their syntax error. */
import { DynamoValidationError } from "./error.ts";

export type TokenKind = "name" | "keyword" | "nameRef" | "valueRef" | "index" | "symbol" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Upper case for names, to be compared with keywords; the text itself for all others. */
  readonly upper: string;
  readonly start: number;
  readonly end: number;
}

/** Anything that is no token by itself is a symbol of one character, at which no parser can go on. */
const TOKEN =
  /([A-Za-z][A-Za-z0-9_]*)|(#[A-Za-z0-9_]+)|(:[A-Za-z0-9_]+)|(0|[1-9][0-9]*)|(<>|<=|>=|[^ \t\r\n])/gu;
const KINDS: readonly TokenKind[] = ["name", "nameRef", "valueRef", "index", "symbol"];

function tokenize(text: string, keywords: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const group = KINDS.findIndex((_, i) => match[i + 1] !== undefined);
    const upper = group === 0 ? match[0].toUpperCase() : match[0];
    const kind = keywords.has(upper) ? "keyword" : (KINDS[group] as TokenKind);
    tokens.push({ kind, text: match[0], upper, start: match.index, end: match.index + match[0].length });
  }
  tokens.push({ kind: "end", text: "<EOF>", upper: "", start: text.length, end: text.length });
  return tokens;
}

/** Reads the tokens of one expression from left to right. */
export class TokenStream {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  /** `keywords` in upper case: names that are no attribute's in this kind of expression. */
  constructor(text: string, keywords: ReadonlySet<string>) {
    this.#text = text;
    this.#tokens = tokenize(text, keywords);
  }

  get next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  /** The token after the next one. */
  get second(): Token {
    return this.#tokens[this.#at + 1] ?? this.next;
  }

  take(): Token {
    const token = this.next;
    this.#at++;
    return token;
  }

  /** Whether the next token is this keyword or symbol. */
  is(upper: string): boolean {
    return this.next.upper === upper;
  }

  /** Takes the next token if it is this keyword or symbol. */
  takeIf(upper: string): boolean {
    if (this.next.upper !== upper) return false;
    this.#at++;
    return true;
  }

  /** Takes this keyword or symbol. Throws a syntax error at anything else. */
  expect(upper: string): void {
    if (!this.takeIf(upper)) throw this.syntaxError();
  }

  /** Takes a token of this kind. Throws a syntax error at anything else. */
  expectKind(kind: TokenKind): Token {
    if (this.next.kind !== kind) throw this.syntaxError();
    return this.take();
  }

  /** The parser cannot go on at the next token; "near" is it with its neighbours, as they are written. */
  syntaxError(): DynamoValidationError {
    const from = this.#tokens[this.#at - 1] ?? this.next;
    const to = this.#tokens[this.#at + 1] ?? this.next;
    const near = this.#text.slice(from.start, to.end);
    return new DynamoValidationError(`Syntax error; token: "${this.next.text}", near: "${near}"`);
  }
}
