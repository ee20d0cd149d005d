/** Patterns about members of a message that is JSON: `{ ($.user.id = 1) && ($.errors[0] = "*timeout*") }`. */
import { FilterPatternError } from "./error.ts";
import { type Comparison, comparisonWith } from "./literal.ts";
import type { FilterPattern } from "./pattern.ts";
import { Scanner } from "./scanner.ts";

/** A member's name, an element's place, or any of them. */
type Step = string | number | typeof ANY;
const ANY = Symbol("any");

type Condition = (document: unknown) => boolean;

interface Selector {
  readonly text: string;
  readonly steps: readonly Step[];
}

const NAME = /[^\s.[\]()=!<>&|{}"',*]/;
const LITERAL_END = /[\s)&|}]/;

export function parseJsonPattern(text: string): FilterPattern {
  const parser = new JsonPatternParser(text);
  const condition = parser.parse();
  const { selectors } = parser;
  return {
    kind: "json",
    matches: (message) => {
      const document = documentOf(message);
      return document !== undefined && condition(document);
    },
    extract: (message) => {
      const document = documentOf(message);
      const found: Record<string, string> = {};
      for (const { text, steps } of selectors) {
        const value = valuesAt(document, steps)[0];
        if (value !== undefined) found[text] = textOf(value);
      }
      return found;
    },
    value: (message, selector) => {
      const value = valuesAt(documentOf(message), parseSelector(selector).steps)[0];
      return value === undefined || value === null ? undefined : textOf(value);
    },
  };
}

/** Reads "$.a.b[0]". Throws {@link FilterPatternError}. */
export function parseSelector(text: string): Selector {
  const parser = new JsonPatternParser(text);
  const selector = parser.selector();
  parser.end();
  return selector;
}

/** Only objects and arrays have members to look at. */
export function documentOf(message: string): unknown {
  const start = message.trimStart()[0];
  if (start !== "{" && start !== "[") return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What a selector points at in a document; nothing where there is no such member. */
export function valuesAt(document: unknown, steps: readonly Step[]): unknown[] {
  let values: unknown[] = document === undefined ? [] : [document];
  for (const step of steps) {
    const next: unknown[] = [];
    for (const value of values) {
      if (typeof value !== "object" || value === null) continue;
      if (step === ANY) next.push(...Object.values(value));
      else if (Object.hasOwn(value, step)) next.push((value as Record<string | number, unknown>)[step]);
    }
    values = next;
  }
  return values;
}

class JsonPatternParser extends Scanner {
  readonly selectors: Selector[] = [];

  parse(): Condition {
    this.expect("{");
    const condition = this.#either();
    this.expect("}");
    this.end();
    return condition;
  }

  #either(): Condition {
    const conditions = [this.#both()];
    while (this.take("||")) conditions.push(this.#both());
    return conditions.length === 1
      ? (conditions[0] as Condition)
      : (document) => conditions.some((holds) => holds(document));
  }

  #both(): Condition {
    const conditions = [this.#one()];
    while (this.take("&&")) conditions.push(this.#one());
    return conditions.length === 1
      ? (conditions[0] as Condition)
      : (document) => conditions.every((holds) => holds(document));
  }

  #one(): Condition {
    if (!this.take("(")) return this.#comparison();
    const condition = this.#either();
    this.expect(")");
    return condition;
  }

  #comparison(): Condition {
    const selector = this.selector();
    this.selectors.push(selector);
    const { steps } = selector;
    if (this.takeWord("IS")) {
      const wanted = this.#named();
      return (document) => valuesAt(document, steps).some((value) => value === wanted);
    }
    if (this.takeWord("NOT")) {
      if (!this.takeWord("EXISTS")) throw this.unexpected();
      return (document) => valuesAt(document, steps).length === 0;
    }
    if (this.takeWord("EXISTS")) return (document) => valuesAt(document, steps).length > 0;
    const operator = this.operator();
    if (operator === undefined) throw this.unexpected();
    const { text, quoted } = this.literal(LITERAL_END);
    const compares = comparisonWith(operator, text, quoted);
    return (document) => valuesAt(document, steps).some((value) => comparesWith(value, compares));
  }

  #named(): boolean | null {
    if (this.takeWord("NULL")) return null;
    if (this.takeWord("TRUE")) return true;
    if (this.takeWord("FALSE")) return false;
    throw this.unexpected();
  }

  selector(): Selector {
    this.skipSpace();
    const start = this.at;
    if (this.text[this.at] !== "$") throw this.unexpected();
    this.at++;
    const steps: Step[] = [];
    for (;;) {
      if (this.text[this.at] === ".") {
        this.at++;
        if (this.text[this.at] !== "[") steps.push(this.#name());
      } else if (this.text[this.at] === "[") {
        this.at++;
        steps.push(this.#bracketed());
      } else break;
    }
    if (steps.length === 0) throw this.unexpected();
    return { text: this.text.slice(start, this.at), steps };
  }

  #name(): Step {
    if (this.text[this.at] === "*") {
      this.at++;
      return ANY;
    }
    const start = this.at;
    while (this.at < this.text.length && NAME.test(this.text[this.at] as string)) this.at++;
    if (this.at === start) throw this.unexpected();
    return this.text.slice(start, this.at);
  }

  #bracketed(): Step {
    const quote = this.text[this.at];
    if (quote === "'" || quote === '"') {
      const close = this.text.indexOf(quote, this.at + 1);
      if (close === -1) throw new FilterPatternError("Unterminated quoted string");
      const name = this.text.slice(this.at + 1, close);
      this.at = close + 1;
      this.expect("]");
      return name;
    }
    if (this.take("*")) {
      this.expect("]");
      return ANY;
    }
    const digits = /^\d+/.exec(this.text.slice(this.at))?.[0];
    if (digits === undefined) throw this.unexpected();
    this.at += digits.length;
    this.expect("]");
    return Number(digits);
  }
}

function comparesWith(value: unknown, compares: Comparison): boolean {
  return (
    (typeof value === "string" || typeof value === "number" || typeof value === "boolean") && compares(value)
  );
}
