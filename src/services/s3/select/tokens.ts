/** The words of S3 Select's SQL. https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference.html */
import { selectError } from "./errors.ts";

export type Token =
  /** A bare word; keywords and names are told apart by where they stand. */
  | { readonly kind: "word"; readonly text: string; readonly upper: string }
  /** A name in double quotes: its case counts. */
  | { readonly kind: "quoted"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly value: bigint | number }
  | { readonly kind: "symbol"; readonly text: string }
  | { readonly kind: "end" };

const SPACE = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const WORD = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;
const STRING = /'((?:[^']|'')*)'/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const SYMBOL = /<=|>=|<>|!=|\|\||[-+*/%=<>(),.[\];`{}:]/y;

export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < sql.length) {
    if (take(SPACE) !== null) continue;
    tokens.push(tokenBy(take, sql, at));
  }
  tokens.push({ kind: "end" });
  return tokens;
}

function tokenBy(take: (pattern: RegExp) => RegExpExecArray | null, sql: string, at: number): Token {
  const word = take(WORD);
  if (word !== null) return { kind: "word", text: word[0], upper: word[0].toUpperCase() };
  const quoted = take(QUOTED);
  if (quoted !== null) return { kind: "quoted", text: (quoted[1] as string).replaceAll('""', '"') };
  const text = take(STRING);
  if (text !== null) return { kind: "string", text: (text[1] as string).replaceAll("''", "'") };
  const number = take(NUMBER);
  if (number !== null) return { kind: "number", value: numberOf(number[0]) };
  const symbol = take(SYMBOL);
  if (symbol !== null) return { kind: "symbol", text: symbol[0] };
  const [character] = sql.slice(at);
  if (character === "'" || character === '"') throw selectError("LexerInvalidLiteral");
  if (character === "!" || character === "|") throw selectError("LexerInvalidOperator");
  throw selectError("LexerInvalidChar");
}

function numberOf(text: string): bigint | number {
  return /^\d+$/.test(text) ? BigInt(text) : Number(text);
}
