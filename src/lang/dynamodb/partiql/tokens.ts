/** The tokens of PartiQL statements, with the positions that some errors tell. */
import { DynamoValidationError } from "../error.ts";
import { isKeyword } from "./keywords.ts";

export type TokenKind =
  | "identifier"
  | "quoted"
  | "keyword"
  | "string"
  | "number"
  | "parameter"
  | "symbol"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  /** What is meant: a string without its quotes, a keyword in upper case. */
  readonly text: string;
  /** What is written. */
  readonly source: string;
  /** Offset in the statement. */
  readonly start: number;
}

const TOKEN = new RegExp(
  [
    /[ \t\r\n]+|--[^\n\r]*|\/\*[\s\S]*?\*\//, // skipped
    /'((?:[^']|'')*)'/,
    /"((?:[^"]|"")*)"/,
    /((?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?![A-Za-z0-9_$])/,
    /([A-Za-z_$][A-Za-z0-9_$]*)/,
    /(\?)/,
    /(<<|>>|<>|<=|>=|!=|\|\||\/(?!\*)|[-=<>+*%()[\]{},.:;])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "y",
);

const INT_MAX = 2 ** 31 - 1;

/** Throws DynamoValidationError at what is no token at all. */
export function tokenize(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < statement.length) {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(statement);
    if (match === null) throw notWellFormed("");
    const token = tokenOf(match, start);
    if (token !== undefined) tokens.push(token);
    start += match[0].length;
  }
  tokens.push({ kind: "end", text: "", source: "", start: statement.length });
  return tokens;
}

function tokenOf(match: RegExpExecArray, start: number): Token | undefined {
  const [source, string, quoted, number, word, parameter, symbol] = match;
  const token = (kind: TokenKind, text: string): Token => ({ kind, text, source, start });
  if (string !== undefined) return token("string", string.replaceAll("''", "'"));
  if (quoted !== undefined) return token("quoted", quoted.replaceAll('""', '"'));
  if (number !== undefined) return token("number", readable(number));
  if (parameter !== undefined) return token("parameter", parameter);
  if (symbol !== undefined) return token("symbol", symbol);
  if (word === undefined) return undefined;
  const upper = word.toUpperCase();
  return isKeyword(upper) ? token("keyword", upper) : token("identifier", word);
}

/** Numbers are read with a 32-bit exponent and scale. */
function readable(number: string): string {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const scale = (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
  if (Math.abs(Number(exponent)) > INT_MAX || Math.abs(scale) > INT_MAX) throw notWellFormed("");
  return number;
}

export function notWellFormed(what: string): DynamoValidationError {
  return new DynamoValidationError(`Statement wasn't well formed, can't be processed: ${what}`);
}
