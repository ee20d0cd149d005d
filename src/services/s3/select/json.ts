/** Reads JSON as it comes: one record a line, or one value after the other. */
import { RECORD_LENGTH_MAX } from "./csv.ts";
import { selectError } from "./errors.ts";
import type { Binding, Evaluation } from "./evaluator.ts";
import type { Step } from "./query.ts";
import { asValue, type Value } from "./values.ts";

/** Documents are held whole; larger ones than that are refused. Ours, not AWS's. */
const DOCUMENT_LENGTH_MAX = 64 * 1024 * 1024;

export class JsonLines {
  #rest = "";

  *read(text: string): Generator<unknown> {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) yield* record(line);
    if (this.#rest.length > RECORD_LENGTH_MAX) throw selectError("OverMaxRecordSize");
  }

  *end(): Generator<unknown> {
    yield* record(this.#rest);
    this.#rest = "";
  }
}

function* record(line: string): Generator<unknown> {
  if (line.length > RECORD_LENGTH_MAX) throw selectError("OverMaxRecordSize");
  if (line.trim() !== "") yield parse(line);
}

/** Values in a row, each of which may go over many lines. */
export class JsonDocuments {
  #buffer = "";
  /** How far the buffer was looked through, and what was found to be open there. */
  #at = 0;
  #depth = 0;
  #inText = false;
  #begun = false;

  *read(text: string): Generator<unknown> {
    this.#buffer += text;
    if (this.#buffer.length > DOCUMENT_LENGTH_MAX) throw selectError("OverMaxRecordSize");
    for (let end = this.#valueEnd(); end !== undefined; end = this.#valueEnd()) {
      yield parse(this.#buffer.slice(0, end));
      this.#buffer = this.#buffer.slice(end);
      this.#at = 0;
      this.#begun = false;
    }
  }

  *end(): Generator<unknown> {
    if (this.#buffer.trim() !== "") yield parse(this.#buffer);
    this.#buffer = "";
  }

  /** Where the value at the front of the buffer ends; a bare number or word ends at the space behind it. */
  #valueEnd(): number | undefined {
    for (; this.#at < this.#buffer.length; this.#at++) {
      const character = this.#buffer[this.#at] as string;
      if (this.#inText) {
        if (character === "\\") this.#at++;
        else if (character === '"') this.#inText = false;
        if (character !== '"' || this.#depth > 0) continue;
      } else if (character === '"') {
        this.#inText = this.#begun = true;
        continue;
      } else if (character === "{" || character === "[") {
        this.#begun = true;
        this.#depth++;
        continue;
      } else if (character === "}" || character === "]") {
        if (--this.#depth > 0) continue;
      } else if (/\s/.test(character)) {
        if (!this.#begun || this.#depth > 0) continue;
        return this.#at;
      } else {
        this.#begun = true;
        continue;
      }
      this.#depth = Math.max(0, this.#depth);
      return ++this.#at;
    }
    return undefined;
  }
}

/** Numbers that do not fit are kept to the digit. */
const LONG_NUMBER = /\d{16}/;

function parse(text: string): unknown {
  try {
    if (!LONG_NUMBER.test(text)) return JSON.parse(text);
    return JSON.parse(text, exactly as (this: unknown, key: string, value: unknown) => unknown);
  } catch {
    throw selectError("JSONParsingError");
  }
}

function exactly(_key: string, value: unknown, { source }: { readonly source?: string }): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/** Paths into JSON values. */
export const JSON_BINDING: Binding<unknown> = {
  path: (steps): Evaluation<unknown> => {
    if (steps.some(({ step }) => step === "every"))
      throw selectError("UnsupportedSyntax", "Wildcards are for the FROM clause.");
    return (value) => asValue(steps.reduce<unknown>(follow, value));
  },
};

function follow(value: unknown, step: Step): unknown {
  if (typeof value !== "object" || value === null) return placeOfScalar(value, step);
  if (step.step === "index") return Array.isArray(value) ? value[step.index] : undefined;
  if (step.step !== "name" || Array.isArray(value)) return undefined;
  const members = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, step.name)) return members[step.name];
  if (step.exact) return undefined;
  const lower = step.name.toLowerCase();
  const name = Object.keys(members).find((each) => each.toLowerCase() === lower);
  return name === undefined ? undefined : members[name];
}

/** A record that is no struct has one column. */
function placeOfScalar(value: unknown, step: Step): unknown {
  return step.step === "name" && step.name === "_1" ? value : undefined;
}

/** What the FROM clause's path leads to in a record: each of it is a record of its own. */
export function* unnested(record: unknown, steps: readonly Step[]): Generator<unknown> {
  const every = steps.findIndex(({ step }) => step === "every");
  const straight = every < 0 ? steps : steps.slice(0, every);
  const found = straight.reduce<unknown>(follow, record);
  if (every < 0) {
    yield found;
    return;
  }
  const elements: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  for (const element of elements) yield* unnested(element, steps.slice(every + 1));
}

/** How an answer shows a record that the FROM clause led to. */
export function columnsOf(record: unknown): readonly (readonly [name: string, value: Value])[] {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return [["_1", asValue(record)]];
  return Object.entries(record).map(([name, value]) => [name, asValue(value)]);
}
