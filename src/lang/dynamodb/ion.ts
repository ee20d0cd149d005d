/**
 * Items in Amazon Ion's text form, as exports to S3 are written and imports are read.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 * https://amazon-ion.github.io/ion-docs/docs/spec.html
 */
import { DynamoValidationError } from "./error.ts";
import { canonicalNumber, parseDecimal } from "./number.ts";
import type { AttributeValue, Item } from "./values.ts";

const VERSION = "$ion_1_0";
const SET_TYPES = ["SS", "NS", "BS"] as const;

/** A line of an export: the version, then one struct. */
export function ionLine(name: string, item: Item): string {
  return `${VERSION} {${name}:${writeStruct(item)}}\n`;
}

function writeStruct(item: Item): string {
  const fields = Object.entries(item).map(([name, value]) => `${writeSymbol(name)}:${writeIon(value)}`);
  return `{${fields.join(",")}}`;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const KEYWORDS = ["null", "true", "false", "nan"];

function writeSymbol(name: string): string {
  if (IDENTIFIER.test(name) && !KEYWORDS.includes(name)) return name;
  return `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function writeIon(value: AttributeValue): string {
  if (value.S !== undefined) return JSON.stringify(value.S);
  if (value.N !== undefined) return writeDecimal(value.N);
  if (value.BOOL !== undefined) return String(value.BOOL);
  if (value.NULL !== undefined) return "null";
  if (value.B !== undefined) return writeBlob(value.B);
  if (value.M !== undefined) return writeStruct(value.M);
  if (value.L !== undefined) return `[${value.L.map(writeIon).join(",")}]`;
  if (value.SS !== undefined)
    return `$dynamodb_SS::[${value.SS.map((each) => JSON.stringify(each)).join(",")}]`;
  if (value.NS !== undefined) return `$dynamodb_NS::[${value.NS.map(writeDecimal).join(",")}]`;
  return `$dynamodb_BS::[${(value.BS ?? []).map(writeBlob).join(",")}]`;
}

const writeBlob = (bytes: Uint8Array): string => `{{${Buffer.from(bytes).toString("base64")}}}`;

/** Significant digits, and a power of ten where they do not tell the number by themselves. */
function writeDecimal(text: string): string {
  const { negative, digits, point } = parseDecimal(text);
  const sign = negative ? "-" : "";
  if (digits === "") return "0.";
  if (point === digits.length) return `${sign}${digits}.`;
  if (point > 0 && point < digits.length) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}${digits}d${point - digits.length}`;
}

/**
 * The item in a line: `$ion_1_0 {Item:{...}}`. Throws DynamoValidationError for what is no Ion, or nothing that
 * DynamoDB can hold.
 */
export function itemInIon(line: string): Item {
  const reader = new IonReader(line);
  const { M: outer } = reader.document();
  const item = outer?.["Item"]?.M;
  if (item === undefined) throw reader.fault("an Item was expected");
  return item;
}

const NUMBER = /[+-]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[dDeE][+-]?[0-9]+)?/y;
const SYMBOL = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const BLOB = /\{\{\s*([A-Za-z0-9+/=\s]*)\}\}/y;
const SPACE = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const NULL = /null(?:\.[a-z]+)?(?![A-Za-z0-9_$])/y;
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n|[\s\S])/g;
const ESCAPED: Readonly<Record<string, string>> = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "0": "\0" },
};
const NESTED_MAX = 64;

class IonReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fault(what: string): DynamoValidationError {
    return new DynamoValidationError(`The item is not valid Amazon Ion: ${what} at ${this.#at}`);
  }

  document(): AttributeValue {
    this.#take(SPACE);
    while (this.#text.startsWith(VERSION, this.#at)) {
      this.#at += VERSION.length;
      this.#take(SPACE);
    }
    const value = this.#value();
    if (this.#at < this.#text.length) throw this.fault("an end was expected");
    return value;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Whether this comes next; then it, and the space behind it, are passed. */
  #passes(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    this.#take(SPACE);
    return true;
  }

  #value(): AttributeValue {
    if (++this.#depth > NESTED_MAX) throw this.fault("too many levels");
    const annotation = this.#annotation();
    const value = this.#plain();
    this.#take(SPACE);
    this.#depth--;
    const type = SET_TYPES.find((each) => annotation === `$dynamodb_${each}`);
    return type === undefined ? value : this.#set(type, value);
  }

  /** The last one of those that a value may have. */
  #annotation(): string | undefined {
    let last: string | undefined;
    for (;;) {
      const start = this.#at;
      const name =
        this.#text[start] === "'" && !this.#text.startsWith("'''", start)
          ? this.#quoted("'")
          : this.#take(SYMBOL)?.[0];
      this.#take(SPACE);
      if (name === undefined || !this.#passes("::")) {
        this.#at = start;
        return last;
      }
      last = name;
    }
  }

  #set(type: (typeof SET_TYPES)[number], { L: values }: AttributeValue): AttributeValue {
    const element = type[0] as "S" | "N" | "B";
    if (values?.every((each) => each[element] !== undefined) !== true)
      throw this.fault(`the elements of a set of type ${type} were expected`);
    return { [type]: values.map((each) => each[element]) };
  }

  #plain(): AttributeValue {
    const blob = this.#take(BLOB);
    if (blob !== undefined) return { B: Buffer.from((blob[1] ?? "").replaceAll(/\s/g, ""), "base64") };
    if (this.#text.startsWith("{{", this.#at)) throw this.fault("a blob was expected");
    if (this.#passes("{")) return { M: this.#fields() };
    if (this.#passes("[")) return { L: this.#elements() };
    if (this.#text.startsWith("'''", this.#at)) return { S: this.#longText() };
    if (this.#text[this.#at] === '"') return { S: this.#quoted('"') };
    if (this.#take(NULL) !== undefined) return { NULL: true };
    const number = this.#take(NUMBER)?.[0];
    if (number !== undefined) return { N: this.#number(number) };
    const symbol = this.#take(SYMBOL)?.[0];
    if (symbol === "true" || symbol === "false") return { BOOL: symbol === "true" };
    throw this.fault("a value that DynamoDB can hold was expected");
  }

  #number(text: string): string {
    if (/[A-Za-z0-9:]/.test(this.#text[this.#at] ?? "")) throw this.fault("a number was expected");
    const plain = text
      .replaceAll("_", "")
      .replace(/[dD]/, "e")
      .replace(/\.(?=e|$)/, "")
      .replace(/^\+/, "");
    return canonicalNumber(plain);
  }

  #fields(): Item {
    const fields: Record<string, AttributeValue> = Object.create(null);
    while (!this.#passes("}")) {
      const name = this.#fieldName();
      this.#take(SPACE);
      if (!this.#passes(":")) throw this.fault('":" was expected');
      fields[name] = this.#value();
      if (!this.#passes(",") && this.#text[this.#at] !== "}") throw this.fault('"," or "}" was expected');
    }
    return fields;
  }

  #fieldName(): string {
    if (this.#text.startsWith("'''", this.#at)) return this.#longText();
    const mark = this.#text[this.#at];
    if (mark === '"' || mark === "'") return this.#quoted(mark);
    const name = this.#take(SYMBOL)?.[0];
    if (name === undefined) throw this.fault("a field's name was expected");
    return name;
  }

  #elements(): AttributeValue[] {
    const elements: AttributeValue[] = [];
    while (!this.#passes("]")) {
      elements.push(this.#value());
      if (!this.#passes(",") && this.#text[this.#at] !== "]") throw this.fault('"," or "]" was expected');
    }
    return elements;
  }

  /** Segments of a long string, one behind the other. */
  #longText(): string {
    let text = "";
    while (this.#text.startsWith("'''", this.#at)) {
      text += this.#quoted("'''");
      this.#take(SPACE);
    }
    return text;
  }

  #quoted(mark: string): string {
    const start = this.#at + mark.length;
    for (let end = start; end < this.#text.length; end++) {
      if (this.#text[end] === "\\") end++;
      else if (this.#text.startsWith(mark, end)) {
        this.#at = end + mark.length;
        return this.#text.slice(start, end).replace(ESCAPE, unescaped);
      }
    }
    throw this.fault(`an end of the text (${mark}) was expected`);
  }
}

function unescaped(sequence: string): string {
  const kind = sequence[1] ?? "";
  if (kind === "x" || kind === "u" || kind === "U")
    return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
  if (kind === "\n" || kind === "\r") return "";
  return ESCAPED[kind] ?? kind;
}
