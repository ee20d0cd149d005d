import { selectError } from "./errors.ts";
import type { Token } from "./tokens.ts";

/** Words that end an expression or an alias, and so are no names unless they are quoted. */
const RESERVED = new Set(
  "SELECT FROM WHERE LIMIT AND OR NOT IN BETWEEN LIKE IS NULL MISSING AS CASE WHEN THEN ELSE END ESCAPE CAST TRUE FALSE".split(
    " ",
  ),
);

/** Goes through a query token by token. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Stays at the end. */
  skip(): void {
    if (!this.atEnd) this.#at++;
  }

  get atEnd(): boolean {
    return this.token.kind === "end";
  }

  /** The one that is next. */
  get token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  isWord(word: string): boolean {
    const token = this.token;
    return token.kind === "word" && token.upper === word;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.skip();
    return true;
  }

  isSymbol(text: string): boolean {
    const token = this.token;
    return token.kind === "symbol" && token.text === text;
  }

  takeSymbol(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.skip();
    return true;
  }

  takeNumber(): bigint | number | undefined {
    const token = this.token;
    if (token.kind !== "number") return undefined;
    this.skip();
    return token.value;
  }

  takeName(): { readonly name: string; readonly exact: boolean } | undefined {
    const token = this.token;
    if (token.kind !== "quoted" && !(token.kind === "word" && !RESERVED.has(token.upper))) return undefined;
    this.skip();
    return { name: token.text, exact: token.kind === "quoted" };
  }

  close(symbol: string): void {
    if (this.takeSymbol(symbol)) return;
    throw selectError(symbol === ")" ? "ParseExpectedRightParenBuiltinFunctionCall" : "ParseUnexpectedToken");
  }
}
