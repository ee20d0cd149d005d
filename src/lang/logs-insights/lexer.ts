/** The words of a query. Regular expressions are read when the parser wants one: elsewhere "/" divides. */

/** What is wrong with a query, and where. */
export class QuerySyntaxError extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

export type TokenKind = "name" | "quoted-name" | "number" | "duration" | "string" | "symbol" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** As it means: a string without its quotation marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /(?:\s+|#[^\n]*)+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const UNIT =
  /(?:ms|min|mo|[smhdwqy]|msec|sec|hour|day|week|month|quarter|year|minute|second|millisecond)s?(?!\w)/y;
const NAME = /[\p{L}_@$][\p{L}\p{N}_@.]*/uy;
const SYMBOLS = [
  "!=",
  "<=",
  ">=",
  "=~",
  "==",
  "|",
  "(",
  ")",
  "[",
  "]",
  ",",
  "=",
  "<",
  ">",
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
  ":",
];

export class Lexer {
  readonly text: string;
  #token: Token;

  constructor(text: string) {
    this.text = text;
    this.#token = this.#read(0);
  }

  get token(): Token {
    return this.#token;
  }

  advance(): Token {
    const token = this.#token;
    this.#token = this.#read(token.end);
    return token;
  }

  /** Reads a regular expression, which the token that comes next begins. */
  regex(): RegExp {
    const { start } = this.#token;
    for (let at = start + 1, inClass = false; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === "\\") at++;
      else if (character === "[") inClass = true;
      else if (character === "]") inClass = false;
      else if (character === "/" && !inClass) {
        const source = this.text.slice(start + 1, at);
        this.#token = this.#read(at + 1);
        return this.#compiled(source, start, at + 1);
      }
    }
    throw this.unexpected();
  }

  #compiled(source: string, start: number, end: number): RegExp {
    // Flags stand in front, and names of groups may have a P.
    const [, flags = ""] = /^\(\?([ims]+)\)/.exec(source) ?? [];
    const body = source.slice(flags === "" ? 0 : flags.length + 3).replaceAll("(?P<", "(?<");
    try {
      return new RegExp(body, flags);
    } catch {
      throw new QuerySyntaxError(`Invalid regular expression '${source}'`, start, end);
    }
  }

  unexpected(token: Token = this.#token): QuerySyntaxError {
    const before = this.text.slice(0, token.start);
    const line = before.split("\n").length;
    const position = token.start - before.lastIndexOf("\n");
    const symbol = token.kind === "end" ? "<EOF>" : this.text.slice(token.start, token.end);
    return new QuerySyntaxError(
      `unexpected symbol found ${symbol} at line ${line} and position ${position}`,
      token.start,
      token.end,
    );
  }

  #read(from: number): Token {
    SPACE.lastIndex = from;
    const start = SPACE.test(this.text) ? SPACE.lastIndex : from;
    const first = this.text[start];
    if (first === undefined) return { kind: "end", text: "", start, end: start };
    if (first === '"' || first === "'") return this.#quoted("string", first, start);
    if (first === "`") return this.#quoted("quoted-name", first, start);
    const number = matchAt(NUMBER, this.text, start);
    if (number !== undefined) {
      const unit = matchAt(UNIT, this.text, start + number.length) ?? "";
      const text = number + unit;
      return { kind: unit === "" ? "number" : "duration", text, start, end: start + text.length };
    }
    const name = matchAt(NAME, this.text, start);
    if (name !== undefined) return { kind: "name", text: name, start, end: start + name.length };
    const symbol = SYMBOLS.find((each) => this.text.startsWith(each, start));
    const end = start + (symbol?.length ?? 1);
    const token: Token = { kind: "symbol", text: this.text.slice(start, end), start, end };
    if (symbol === undefined) throw this.unexpected(token);
    return token;
  }

  #quoted(kind: TokenKind, quote: string, start: number): Token {
    let text = "";
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at] as string;
      if (character === quote) return { kind, text, start, end: at + 1 };
      if (character === "\\" && at + 1 < this.text.length) text += unescaped(this.text[++at] as string);
      else text += character;
    }
    throw this.unexpected({ kind: "symbol", text: quote, start, end: start + 1 });
  }

  names(): string[] {
    const names = [this.name().text];
    while (this.takeSymbol(",")) names.push(this.name().text);
    return names;
  }

  name(): Token {
    const token = this.advance();
    if (token.kind !== "name" && token.kind !== "quoted-name") throw this.unexpected(token);
    return token;
  }

  string(): string {
    const token = this.advance();
    if (token.kind !== "string") throw this.unexpected(token);
    return token.text;
  }

  expect(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected();
  }

  isSymbol(symbol: string): boolean {
    return this.token.kind === "symbol" && this.token.text === symbol;
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.advance();
    return true;
  }

  takeWord(word: string): boolean {
    const { kind, text } = this.token;
    if (kind !== "name" || text.toLowerCase() !== word) return false;
    this.advance();
    return true;
  }
}

/** "\n" and "\t" mean what they do everywhere; what else follows a backslash means itself. */
function unescaped(character: string): string {
  if (character === "n") return "\n";
  return character === "t" ? "\t" : character;
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
