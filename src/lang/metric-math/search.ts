/**
 * Search expressions: which metrics SEARCH finds.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
import { MathError } from "./syntax.ts";

/** A metric as searches see it. */
export interface Searched {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly (readonly [string, string])[];
}

export interface Search {
  /** Undefined when the search names none, or more than one may be meant. */
  readonly namespace: string | undefined;
  readonly matches: (metric: Searched) => boolean;
}

type Test = (metric: Searched) => boolean;

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[()=]|[^\s()="]+)/y;

/** Reads a search: a schema in braces, then terms. Throws MathError. */
export function parseSearch(text: string): Search {
  const schema = /^\s*\{([^}]*)\}/.exec(text);
  const rest = schema === null ? text : text.slice(schema[0].length);
  const parts = schema === null ? undefined : schemaParts(schema[1] ?? "");
  const tokens = tokensOf(rest);
  const test = tokens.length === 0 ? () => true : new Terms(tokens).whole();
  const namespace = parts?.[0];
  const names = parts?.slice(1).sort();
  const inSchema: Test = (metric) =>
    (namespace === undefined || metric.namespace === namespace) &&
    (names === undefined || sameNames(metric, names));
  return {
    namespace: namespace ?? namespaceIn(tokens),
    matches: (metric) => inSchema(metric) && test(metric),
  };
}

function schemaParts(text: string): string[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return parts.map((part) => unquoted(part.trim()).text).filter((part) => part !== "");
}

const sameNames = (metric: Searched, names: readonly string[]): boolean =>
  metric.dimensions.length === names.length &&
  [...metric.dimensions].sort(([a], [b]) => (a < b ? -1 : 1)).every(([name], i) => name === names[i]);

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (text.slice(pattern.lastIndex).trim() !== "") {
    const found = pattern.exec(text);
    if (found === null) throw new MathError("The search expression cannot be read");
    tokens.push(found[1] ?? "");
  }
  return tokens;
}

/** The namespace that must hold, when it is told by one plain term and nothing is left open by OR or NOT. */
function namespaceIn(tokens: readonly string[]): string | undefined {
  if (tokens.includes("OR") || tokens.includes("NOT")) return undefined;
  const at = tokens.findIndex((token, i) => /^namespace$/i.test(token) && tokens[i + 1] === "=");
  const value = at < 0 ? undefined : tokens[at + 2];
  return value?.startsWith('"') ? unquoted(value).text : undefined;
}

function unquoted(token: string): { readonly text: string; readonly exact: boolean } {
  if (!token.startsWith('"')) return { text: token, exact: false };
  return { text: token.slice(1, -1).replace(/\\(.)/g, "$1"), exact: true };
}

/** Terms stand beside each other for AND; NOT, AND and OR bind in that order. */
class Terms {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Test {
    const test = this.#or();
    if (this.#next < this.#tokens.length)
      throw new MathError(`Unexpected '${this.#tokens[this.#next]}' in SEARCH`);
    return test;
  }

  #or(): Test {
    let left = this.#and();
    while (this.#tokens[this.#next] === "OR") {
      this.#next++;
      const [before, right] = [left, this.#and()];
      left = (metric) => before(metric) || right(metric);
    }
    return left;
  }

  #and(): Test {
    let left = this.#not();
    for (let token = this.#tokens[this.#next]; token !== undefined; token = this.#tokens[this.#next]) {
      if (token === "OR" || token === ")") break;
      if (token === "AND") this.#next++;
      const [before, right] = [left, this.#not()];
      left = (metric) => before(metric) && right(metric);
    }
    return left;
  }

  #not(): Test {
    if (this.#tokens[this.#next] !== "NOT") return this.#term();
    this.#next++;
    const test = this.#not();
    return (metric) => !test(metric);
  }

  #term(): Test {
    const token = this.#tokens[this.#next++];
    if (token === undefined || token === ")" || token === "=")
      throw new MathError("The search expression ends early");
    if (token === "(") {
      const inner = this.#or();
      if (this.#tokens[this.#next++] !== ")") throw new MathError("Expected ')' in SEARCH");
      return inner;
    }
    if (this.#tokens[this.#next] !== "=") return anywhere(token);
    this.#next++;
    return this.#property(unquoted(token).text);
  }

  /** A property's value, or several in parentheses: Namespace=("a" OR "b"). */
  #property(name: string): Test {
    const token = this.#tokens[this.#next++];
    if (token === undefined) throw new MathError("The search expression ends early");
    if (token !== "(") return propertyIs(name, token);
    const tests: Test[] = [];
    for (let value = this.#tokens[this.#next++]; value !== ")"; value = this.#tokens[this.#next++]) {
      if (value === undefined) throw new MathError("Expected ')' in SEARCH");
      if (value !== "OR") tests.push(propertyIs(name, value));
    }
    return (metric) => tests.some((test) => test(metric));
  }
}

function propertyIs(property: string, token: string): Test {
  const { text, exact } = unquoted(token);
  const holds = (value: string) => (exact ? value === text : hasToken(value, text));
  if (/^namespace$/i.test(property)) return ({ namespace }) => holds(namespace);
  if (/^metricname$/i.test(property)) return ({ name }) => holds(name);
  return ({ dimensions }) => dimensions.some(([name, value]) => name === property && holds(value));
}

function anywhere(token: string): Test {
  const { text, exact } = unquoted(token);
  const holds = (value: string) => (exact ? value === text : hasToken(value, text));
  return ({ namespace, name, dimensions }) =>
    holds(namespace) || holds(name) || dimensions.some(([key, value]) => holds(key) || holds(value));
}

/** Words are compared without regard to case; what is written together in camel case is several words, too. */
function hasToken(text: string, wanted: string): boolean {
  const [have, want] = [wordsOf(text), wordsOf(wanted)];
  if (text.toLowerCase() === wanted.toLowerCase()) return true;
  return want.length > 0 && have.some((_, i) => want.every((word, k) => have[i + k] === word));
}

const wordsOf = (text: string): string[] =>
  (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
