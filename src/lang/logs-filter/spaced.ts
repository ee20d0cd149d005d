/** Patterns about space-delimited messages: `[ip, user, ..., status_code = 4* || status_code = 5*, bytes > 1000]`. */
import { FilterPatternError } from "./error.ts";
import { comparisonWith } from "./literal.ts";
import type { FilterPattern } from "./pattern.ts";
import { Scanner } from "./scanner.ts";

interface Field {
  readonly name: string;
  readonly holds: (value: string) => boolean;
}
type Column = Field | typeof ANY_FIELDS;
const ANY_FIELDS = Symbol("any fields");

const NAME = /^[\p{L}\p{N}_.$@-]+/u;
const LITERAL_END = /[\s,\])&|]/;

export function parseSpacedPattern(text: string): FilterPattern {
  const columns = new SpacedPatternParser(text).parse();
  const ellipsis = columns.indexOf(ANY_FIELDS);
  const before = (ellipsis === -1 ? columns : columns.slice(0, ellipsis)) as Field[];
  const behind = (ellipsis === -1 ? [] : columns.slice(ellipsis + 1)) as Field[];

  /** The message's values, and which named field each is; undefined when the number of fields does not fit. */
  const fieldsOf = (values: readonly string[]): ReadonlyArray<Field | undefined> | undefined => {
    const least = before.length + behind.length;
    if (ellipsis === -1 ? values.length !== least : values.length < least) return undefined;
    return [...before, ...new Array<undefined>(values.length - least).fill(undefined), ...behind];
  };
  const extract = (message: string): Readonly<Record<string, string>> => {
    const values = splitMessage(message);
    const fields = fieldsOf(values) ?? [];
    return Object.fromEntries(values.map((value, i) => [`$${fields[i]?.name || i + 1}`, value]));
  };
  return {
    kind: "spaced",
    matches: (message) => {
      const values = splitMessage(message);
      const fields = fieldsOf(values);
      return fields?.every((field, i) => field === undefined || field.holds(values[i] as string)) ?? false;
    },
    extract,
    value: (message, selector) => extract(message)[selector],
  };
}

/** Fields are what spaces part; what stands in brackets or quotation marks is one field, without them. */
export function splitMessage(message: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at < message.length; ) {
    const character = message[at] as string;
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    const close = character === '"' ? '"' : character === "[" ? "]" : undefined;
    const end = close === undefined ? -1 : message.indexOf(close, at + 1);
    if (end !== -1) {
      fields.push(message.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    const start = at;
    while (at < message.length && !/\s/.test(message[at] as string)) at++;
    fields.push(message.slice(start, at));
  }
  return fields;
}

class SpacedPatternParser extends Scanner {
  parse(): Column[] {
    this.expect("[");
    const columns: Column[] = [];
    if (!this.take("]")) {
      do columns.push(this.#column());
      while (this.take(","));
      this.expect("]");
    }
    this.end();
    if (columns.filter((column) => column === ANY_FIELDS).length > 1)
      throw new FilterPatternError("Only one ellipsis is allowed");
    return columns;
  }

  #column(): Column {
    if (this.take("...")) return ANY_FIELDS;
    this.skipSpace();
    if (this.text[this.at] === "," || this.text[this.at] === "]") return { name: "", holds: () => true };
    const names = new Set<string>();
    const holds = this.#either(names);
    if (names.size > 1) throw new FilterPatternError("A field's conditions must name the same field");
    return { name: [...names][0] ?? "", holds };
  }

  #either(names: Set<string>): Field["holds"] {
    const conditions = [this.#both(names)];
    while (this.take("||")) conditions.push(this.#both(names));
    return (value) => conditions.some((holds) => holds(value));
  }

  #both(names: Set<string>): Field["holds"] {
    const conditions = [this.#one(names)];
    while (this.take("&&")) conditions.push(this.#one(names));
    return (value) => conditions.every((holds) => holds(value));
  }

  #one(names: Set<string>): Field["holds"] {
    if (this.take("(")) {
      const holds = this.#either(names);
      this.expect(")");
      return holds;
    }
    this.skipSpace();
    const name = NAME.exec(this.text.slice(this.at))?.[0];
    if (name === undefined) throw this.unexpected();
    this.at += name.length;
    names.add(name.replace(/^\$/, ""));
    const operator = this.operator();
    if (operator === undefined) return () => true;
    const { text, quoted } = this.literal(LITERAL_END);
    return comparisonWith(operator, text, quoted);
  }
}
