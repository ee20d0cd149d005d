/** A regular expression as a tree, as far as one can be matched without backtracking. */
export type Expression =
  | { readonly kind: "set"; readonly has: (character: string) => boolean }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Expression[] }
  | { readonly kind: "repeat"; readonly part: Expression; readonly min: number; readonly max: number };

const GROUP = /\((\?(?::|<\w+>)|)(?!\?)/y;
const CLASS = /\[(?:[^\]\\]|\\[\s\S])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y;

/**
 * Takes JavaScript's source text in Unicode mode apart.
 * @throws SyntaxError for assertions about the surroundings and references to groups: they need backtracking.
 */
export function parseExpression(source: string, flags: string): Expression {
  const parser = new Parser(source, flags);
  const expression = parser.choice();
  if (!parser.atEnd) throw new SyntaxError("an unbalanced parenthesis");
  return expression;
}

class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  get atEnd(): boolean {
    return this.#at === this.#source.length;
  }

  choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? (parts[0] as Expression) : { kind: "choice", parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.atEnd && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")")
      parts.push(this.#quantified(this.#atom()));
    return { kind: "sequence", parts };
  }

  #quantified(part: Expression): Expression {
    const match = this.#take(QUANTIFIER);
    if (match === undefined) return part;
    const [, sign, low, range, high] = match;
    if (sign !== undefined) {
      const max = sign === "?" ? 1 : Number.POSITIVE_INFINITY;
      return { kind: "repeat", part, min: sign === "+" ? 1 : 0, max };
    }
    const min = Number(low);
    const max = range === undefined ? min : high === "" ? Number.POSITIVE_INFINITY : Number(high);
    return { kind: "repeat", part, min, max };
  }

  #atom(): Expression {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    if (character === "(") {
      if (this.#take(GROUP) === undefined) throw new SyntaxError("an assertion");
      const inner = this.choice();
      if (this.#source[this.#at] !== ")") throw new SyntaxError("an unbalanced parenthesis");
      this.#at++;
      return inner;
    }
    if (character === "^" || character === "$") {
      this.#at++;
      return { kind: character === "^" ? "start" : "end" };
    }
    const text = this.#take(CLASS)?.[0] ?? this.#take(ESCAPE)?.[0] ?? character;
    if (/^\\[bB1-9k]/.test(text)) throw new SyntaxError("an assertion or a reference");
    if (text === character) this.#at += character.length;
    return { kind: "set", has: this.#set(text) };
  }

  #set(text: string): (character: string) => boolean {
    const one = new RegExp(`^${text}$`, this.#flags);
    return (character) => one.test(character);
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#source);
    if (match === null) return undefined;
    this.#at = expression.lastIndex;
    return match;
  }
}

/** Whether something of varying length is repeated: what can be divided in many ways, and tried in all of them. */
export function nestsRepeats(expression: Expression): boolean {
  switch (expression.kind) {
    case "sequence":
    case "choice":
      return expression.parts.some(nestsRepeats);
    case "repeat":
      return nestsRepeats(expression.part) || (expression.max > 1 && varies(expression.part));
    default:
      return false;
  }
}

/** How many repeats of varying length there are, alternatives taken together. */
export function countRepeats(expression: Expression): number {
  if (expression.kind === "repeat")
    return expression.min === expression.max ? countRepeats(expression.part) : 1;
  if (!("parts" in expression)) return 0;
  const counts = expression.parts.map(countRepeats);
  return expression.kind === "choice" ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
}

function varies(expression: Expression): boolean {
  if (expression.kind === "repeat") return expression.min !== expression.max || varies(expression.part);
  return "parts" in expression && expression.parts.some(varies);
}
