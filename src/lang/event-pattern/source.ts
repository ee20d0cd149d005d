/**
 * Reads the JSON of an event pattern and remembers where everything stands, because AWS's error sentences tell the
 * column: they come from the parser that AWS uses, and are kept in its words.
 */

/** A pattern that AWS refuses; the message is the reason as AWS words it, with the place in the text where it tells one. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

interface Placed {
  /** Offset just after what a reader has consumed when it first sees this: where errors about it are reported. */
  readonly seen: number;
  /** Offset just after the value. */
  readonly end: number;
}
export interface StringNode extends Placed {
  readonly kind: "string";
  readonly value: string;
}
export interface NumberNode extends Placed {
  readonly kind: "number";
  readonly value: number;
  readonly text: string;
}
export interface LiteralNode extends Placed {
  readonly kind: "literal";
  readonly value: boolean | null;
}
export interface ArrayNode extends Placed {
  readonly kind: "array";
  readonly items: readonly PatternNode[];
}
export interface Member {
  readonly name: string;
  readonly value: PatternNode;
}
export interface ObjectNode extends Placed {
  readonly kind: "object";
  readonly members: readonly Member[];
}
export type PatternNode = StringNode | NumberNode | LiteralNode | ArrayNode | ObjectNode;

/** How much of the text an error repeats. */
const EXCERPT_LENGTH = 500;

/** Patterns are at most 4096 characters long; deeper nesting than this is an attack on the stack. */
const MAX_DEPTH = 500;

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

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const TOKEN = /[A-Za-z0-9_$]+/y;
const EXPECTED_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** The text of a pattern, with what is needed to complain about it. */
export class PatternSource {
  readonly text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** A complaint about what ends at `offset`. */
  error(message: string, offset: number): PatternError {
    return new PatternError(message + this.place(offset));
  }

  /** " at [Source: ...; line: 1, column: 11]" */
  place(offset: number): string {
    const before = this.text.slice(0, offset);
    const line = before.split("\n").length;
    const column = offset - before.lastIndexOf("\n");
    const rest = this.text.length - EXCERPT_LENGTH;
    const excerpt =
      rest > 0 ? `${this.text.slice(0, EXCERPT_LENGTH)}"[truncated ${rest} chars]` : `${this.text}"`;
    return `\n at [Source: (String)"${excerpt}; line: ${line}, column: ${column}]`;
  }

  /** Reads the whole. Throws PatternError when it is not JSON. */
  read(): PatternNode {
    const node = this.#value();
    this.#skip();
    return node;
  }

  #skip(): void {
    while (" \t\r\n".includes(this.text[this.#at] ?? "x")) this.#at++;
  }

  #value(): PatternNode {
    this.#skip();
    const character = this.text[this.#at];
    if (character === undefined) throw this.#ended("");
    if (character === "{") return this.#nested(() => this.#object());
    if (character === "[") return this.#nested(() => this.#array());
    if (character === '"') {
      const seen = this.#at + 1;
      const value = this.#string();
      return { kind: "string", value, seen, end: this.#at };
    }
    return this.#scalar(character);
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw this.error("Nesting too deep", this.#at);
    const node = read();
    this.#depth--;
    return node;
  }

  #object(): ObjectNode {
    const seen = ++this.#at;
    const members: Member[] = [];
    for (;;) {
      this.#skip();
      const character = this.text[this.#at];
      if (character === "}" && members.length === 0) break;
      if (character === undefined) throw this.#ended(" for Object");
      if (character !== '"') throw this.#unexpected("was expecting double-quote to start field name");
      const name = this.#string();
      this.#skip();
      if (this.text[this.#at] !== ":")
        throw this.#unexpected("was expecting a colon to separate field name and value");
      this.#at++;
      members.push({ name, value: this.#value() });
      this.#skip();
      if (this.text[this.#at] === "}") break;
      this.#comma("Object");
    }
    return { kind: "object", members, seen, end: ++this.#at };
  }

  #array(): ArrayNode {
    const seen = ++this.#at;
    const items: PatternNode[] = [];
    this.#skip();
    if (this.text[this.#at] === "]") return { kind: "array", items, seen, end: ++this.#at };
    for (;;) {
      items.push(this.#value());
      this.#skip();
      if (this.text[this.#at] === "]") return { kind: "array", items, seen, end: ++this.#at };
      this.#comma("Array");
    }
  }

  #comma(inside: "Object" | "Array"): void {
    if (this.text[this.#at] === undefined) throw this.#ended(` for ${inside}`);
    if (this.text[this.#at] !== ",")
      throw this.#unexpected(`was expecting comma to separate ${inside} entries`);
    this.#at++;
  }

  #string(): string {
    let value = "";
    for (let at = this.#at + 1; ; ) {
      const character = this.text[at];
      if (character === undefined) {
        this.#at = at;
        throw this.#ended(" in VALUE_STRING");
      }
      if (character === '"') {
        this.#at = at + 1;
        return value;
      }
      if (character < " ") throw this.#control(character, at);
      if (character !== "\\") {
        value += character;
        at++;
        continue;
      }
      const [decoded, length] = this.#escape(at);
      value += decoded;
      at += length;
    }
  }

  #escape(at: number): readonly [string, number] {
    const letter = this.text[at + 1] ?? "";
    const known = ESCAPES[letter];
    if (known !== undefined) return [known, 2];
    const code = this.text.slice(at + 2, at + 6);
    if (letter === "u" && /^[0-9A-Fa-f]{4}$/.test(code))
      return [String.fromCharCode(Number.parseInt(code, 16)), 6];
    throw this.error(`Unrecognized character escape '${letter}' (code ${letter.charCodeAt(0)})`, at + 2);
  }

  #scalar(character: string): PatternNode {
    NUMBER.lastIndex = this.#at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number !== undefined) {
      const end = this.#at + number.length;
      this.#at = end;
      return { kind: "number", value: Number(number), text: number, seen: end, end };
    }
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.text)?.[0];
    if (token === undefined)
      throw this.#unexpected(
        "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        character,
      );
    const end = this.#at + token.length;
    if (token !== "true" && token !== "false" && token !== "null")
      throw this.error(`Unrecognized token '${token}': was expecting ${EXPECTED_VALUE}`, end);
    this.#at = end;
    return { kind: "literal", value: token === "null" ? null : token === "true", seen: end, end };
  }

  #unexpected(expected: string, character = this.text[this.#at]): PatternError {
    if (character === undefined) return this.#ended("");
    return this.error(
      `Unexpected character ('${character}' (code ${character.charCodeAt(0)})): ${expected}`,
      this.#at,
    );
  }

  #control(character: string, at: number): PatternError {
    return this.error(
      `Illegal unquoted character ((CTRL-CHAR, code ${character.charCodeAt(0)})): ` +
        "has to be escaped using backslash to be included in string value",
      at + 1,
    );
  }

  #ended(where: string): PatternError {
    return this.error(`Unexpected end-of-input${where}`, this.#at);
  }
}
