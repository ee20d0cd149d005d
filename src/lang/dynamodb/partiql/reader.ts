/** Reads tokens, names, paths and values: what the parsers of statements and conditions have in common. */
import { DynamoValidationError } from "../error.ts";
import { type Operand, OperandScope, type PathOperand } from "../operands.ts";
import type { Path } from "../paths.ts";
import { notWellFormed, type Token, tokenize } from "./tokens.ts";
import { numberLiteral, type ValueTemplate } from "./value.ts";

/** Symbols that values begin with. */
const OPENINGS: ReadonlySet<string> = new Set(["{", "[", "<<", "-", "+"]);
const OPERATOR_KEYWORDS: ReadonlySet<string> = new Set(["AND", "OR", "IS", "IN", "LIKE", "BETWEEN"]);
const LITERAL_KEYWORDS: ReadonlySet<string> = new Set(["TRUE", "FALSE", "NULL"]);

export class Reader {
  readonly scope = new OperandScope();
  readonly values: ValueTemplate[] = [];
  readonly #statement: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #parameters = 0;

  constructor(statement: string) {
    this.#statement = statement;
    this.#tokens = tokenize(statement);
  }

  get next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  get second(): Token {
    return this.#tokens[this.#at + 1] ?? this.next;
  }

  get parameters(): number {
    return this.#parameters;
  }

  take(): Token {
    const { next } = this;
    if (next.kind !== "end") this.#at++;
    return next;
  }

  isKeyword(text: string): boolean {
    return this.next.kind === "keyword" && this.next.text === text;
  }

  isSymbol(text: string): boolean {
    return this.next.kind === "symbol" && this.next.text === text;
  }

  takeKeyword(text: string): boolean {
    if (!this.isKeyword(text)) return false;
    this.#at++;
    return true;
  }

  takeSymbol(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.#at++;
    return true;
  }

  expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) throw this.unexpected();
  }

  /** `line:column:length` of a token. */
  position({ start, source }: Token): string {
    const before = this.#statement.slice(0, start);
    const line = before.split("\n").length;
    return `${line}:${start - before.lastIndexOf("\n")}:${source.length}`;
  }

  /** What is wrong with the next token where a value, path or condition must be. */
  unexpected(): DynamoValidationError {
    const { kind, text } = this.next;
    if (kind === "keyword") {
      return notWellFormed(OPERATOR_KEYWORDS.has(text) ? "Unexpected operator" : "Unexpected keyword");
    }
    return notWellFormed("Unexpected term");
  }

  isName(): boolean {
    return this.next.kind === "identifier" || this.next.kind === "quoted";
  }

  /** Reads `a."b"[0]`. */
  path(): Path {
    if (!this.isName()) throw this.unexpected();
    const path: (string | number)[] = [this.take().text];
    for (;;) {
      if (this.takeSymbol(".")) {
        if (!this.isName()) throw notWellFormed("Invalid path dot component");
        path.push(this.take().text);
      } else if (this.takeSymbol("[")) {
        path.push(this.#index());
        this.expectSymbol("]");
      } else return path;
    }
  }

  #index(): string | number {
    const { kind, text } = this.next;
    if (kind === "string") return this.take().text;
    if (kind !== "number" || !/^[0-9]+$/.test(text)) throw this.unexpected();
    return Number(this.take().text);
  }

  pathOperand(): PathOperand {
    return { kind: "path", slot: this.scope.templates.push(this.path()) - 1 };
  }

  isValue(): boolean {
    const { kind, text } = this.next;
    if (kind === "symbol") return OPENINGS.has(text);
    if (kind === "keyword") return LITERAL_KEYWORDS.has(text);
    return kind === "string" || kind === "number" || kind === "parameter";
  }

  valueOperand(): Operand {
    return this.operandFor(this.value());
  }

  operandFor(value: ValueTemplate): Operand & { readonly kind: "value" } {
    return { kind: "value", slot: this.values.push(value) - 1 };
  }

  /** Reads a literal, a parameter, or a map, list or bag of them; `where` it is in the value it belongs to. */
  value(where = "root"): ValueTemplate {
    if (!this.isValue()) throw this.unsupportedValue(where);
    const token = this.take();
    if (token.kind === "parameter") return { kind: "parameter", index: this.#parameters++ };
    if (token.kind === "string") return { kind: "literal", value: { S: token.text } };
    if (token.kind === "number") return numberLiteral(token.text, where);
    if (token.kind === "keyword") return keywordLiteral(token.text);
    if (token.text === "{") return this.#map((name) => `${where}.${name}`);
    if (token.text === "[") return { kind: "list", parts: this.#parts("]", where) };
    if (token.text === "<<") return { kind: "bag", parts: this.#parts(">>", where) };
    if (this.next.kind !== "number") throw this.unexpected();
    return numberLiteral(token.text + this.take().text, where);
  }

  /** A name with parentheses where only values can be is a function that this place does not know. */
  unsupportedValue(where: string): DynamoValidationError {
    const { next, second } = this;
    if (next.kind !== "identifier" || second.text !== "(") return this.unexpected();
    return new DynamoValidationError(
      `Unsupported data type: ${next.text.toLowerCase()} under key ${where} at ${this.position(next)}`,
    );
  }

  /** Reads an item: a map of which every value is one by itself. */
  item(): ValueTemplate {
    return this.takeSymbol("{") ? this.#map(() => "root") : this.value();
  }

  #map(where: (name: string) => string): ValueTemplate {
    const parts: [string, ValueTemplate][] = [];
    while (!this.isSymbol("}")) {
      if (this.next.kind !== "string") throw this.unexpected();
      const name = this.take().text;
      this.expectSymbol(":");
      if (parts.some(([known]) => known === name)) {
        throw new DynamoValidationError(`Duplicate attribute name in the statement: ${name}`);
      }
      parts.push([name, this.value(where(name))]);
      if (!this.takeSymbol(",")) break;
    }
    this.expectSymbol("}");
    return { kind: "map", parts };
  }

  #parts(closing: string, where: string): ValueTemplate[] {
    const parts: ValueTemplate[] = [];
    while (!this.isSymbol(closing)) {
      parts.push(this.value(`${where}[${parts.length}]`));
      if (!this.takeSymbol(",")) break;
    }
    this.expectSymbol(closing);
    return parts;
  }
}

function keywordLiteral(text: string): ValueTemplate {
  if (text === "NULL") return { kind: "literal", value: { NULL: true } };
  return { kind: "literal", value: { BOOL: text === "TRUE" } };
}
