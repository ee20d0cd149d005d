/**
 * A strict JSON reader (RFC 8259) that remembers where objects stand in the text, keeps the members' order, refuses a
 * member given twice and nesting beyond {@link MAX_DEPTH}: what JSON.parse cannot do and policy documents need.
 */

/** Deeper than any document the policy grammar allows (7), so that a hostile one cannot exhaust the stack. */
export const MAX_DEPTH = 32;

export type JsonNode = null | boolean | string | JsonNumber | JsonArray | JsonObject;

/** A number as it was written: "1.0" and "1" differ in a policy's text though not in value. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class JsonArray {
  readonly items: readonly JsonNode[];
  /** Offset of "[". */
  readonly start: number;
  /** Offset just after "]". */
  readonly end: number;
  constructor(items: readonly JsonNode[], start: number, end: number) {
    this.items = items;
    this.start = start;
    this.end = end;
  }
}

export class JsonObject {
  readonly members: ReadonlyMap<string, JsonNode>;
  /** Offset of "{". */
  readonly start: number;
  /** Offset just after "}". */
  readonly end: number;
  constructor(members: ReadonlyMap<string, JsonNode>, start: number, end: number) {
    this.members = members;
    this.start = start;
    this.end = end;
  }
}

/** The text is not JSON, nests too deep, or names a member twice. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(`${message} at offset ${offset}`);
    this.offset = offset;
  }
}

/** Reads one JSON text. Throws {@link JsonError}. */
export function readJson(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value(0);
  reader.finish();
  return node;
}

const NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";

class Reader {
  readonly #text: string;
  readonly #number = new RegExp(NUMBER, "y");
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): JsonNode {
    this.#space();
    if (depth > MAX_DEPTH) throw this.#error("nested too deep");
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#numeral();
    }
  }

  finish(): void {
    this.#space();
    if (this.#at !== this.#text.length) throw this.#error("unexpected text");
  }

  #object(depth: number): JsonObject {
    const start = this.#at++;
    const members = new Map<string, JsonNode>();
    if (this.#takes("}")) return new JsonObject(members, start, this.#at);
    for (;;) {
      this.#space();
      const name = this.#string();
      if (members.has(name)) throw this.#error(`member "${name}" given twice`);
      if (!this.#takes(":")) throw this.#error('expected ":"');
      members.set(name, this.value(depth + 1));
      if (this.#takes("}")) return new JsonObject(members, start, this.#at);
      if (!this.#takes(",")) throw this.#error('expected "," or "}"');
    }
  }

  #array(depth: number): JsonArray {
    const start = this.#at++;
    const items: JsonNode[] = [];
    if (this.#takes("]")) return new JsonArray(items, start, this.#at);
    for (;;) {
      items.push(this.value(depth + 1));
      if (this.#takes("]")) return new JsonArray(items, start, this.#at);
      if (!this.#takes(",")) throw this.#error('expected "," or "]"');
    }
  }

  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw this.#error("expected a string");
    let end = start + 1;
    for (; ; end++) {
      const code = this.#text.charCodeAt(end);
      if (Number.isNaN(code) || code < 0x20) throw this.#error("broken string");
      if (code === 0x22) break;
      if (code === 0x5c) end++;
    }
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#error("broken string");
    }
  }

  #numeral(): JsonNumber {
    this.#number.lastIndex = this.#at;
    const match = this.#number.exec(this.#text);
    if (match === null) throw this.#error("expected a value");
    this.#at += match[0].length;
    return new JsonNumber(match[0]);
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw this.#error("expected a value");
    this.#at += word.length;
    return value;
  }

  #takes(mark: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  #error(message: string): JsonError {
    return new JsonError(message, this.#at);
  }
}
