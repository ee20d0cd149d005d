/**
 * The syntax of CloudWatch metric math, read by precedence.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
export type Operator = "+" | "-" | "*" | "/" | "^" | "==" | "!=" | "<=" | ">=" | "<" | ">" | "&&" | "||";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** A query's id, or a word that a function understands: REPEAT, ASC. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "negate"; readonly of: Expression }
  | { readonly kind: "binary"; readonly op: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** The expression cannot be read, or cannot be computed. */
export class MathError extends Error {}

interface Token {
  readonly kind: "number" | "text" | "name" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([A-Za-z_][A-Za-z0-9_]*)|(==|!=|<=|>=|&&|\|\||[-+*/^<>()[\],]))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    if (text.slice(at).trim() === "") break;
    const found = pattern.exec(text);
    if (found === null)
      throw new MathError(`Unexpected character at position ${at}: ${text.slice(at, at + 10)}`);
    const [, number, quoted, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else if (quoted !== undefined)
      tokens.push({ kind: "text", text: quoted.slice(1, -1).replace(/\\(.)/g, "$1"), at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else tokens.push({ kind: "sign", text: sign ?? "", at });
  }
  tokens.push({ kind: "end", text: "", at: text.length });
  return tokens;
}

/** From the loosest to the tightest; the words AND and OR are the signs' other names. */
const LEVELS: readonly (readonly Operator[])[] = [
  ["||"],
  ["&&"],
  ["==", "!=", "<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/"],
];
const WORDS: Readonly<Record<string, Operator>> = { AND: "&&", OR: "||" };
const DEPTH_MAX = 100;

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  whole(): Expression {
    const expression = this.#level(0);
    const { kind, text, at } = this.#peek();
    if (kind !== "end") throw new MathError(`Unexpected '${text}' at position ${at}`);
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #takes(sign: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== "sign" || text !== sign) return false;
    this.#next++;
    return true;
  }

  #expects(sign: string): void {
    if (!this.#takes(sign)) throw new MathError(`Expected '${sign}' at position ${this.#peek().at}`);
  }

  #operator(of: readonly Operator[]): Operator | undefined {
    const { kind, text } = this.#peek();
    const op = kind === "name" ? WORDS[text] : kind === "sign" ? (text as Operator) : undefined;
    if (op === undefined || !of.includes(op)) return undefined;
    this.#next++;
    return op;
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    if (level === 0 && ++this.#depth > DEPTH_MAX) throw new MathError("The expression is nested too deeply");
    let left = this.#level(level + 1);
    for (let op = this.#operator(operators); op !== undefined; op = this.#operator(operators))
      left = { kind: "binary", op, left, right: this.#level(level + 1) };
    if (level === 0) this.#depth--;
    return left;
  }

  #unary(): Expression {
    let negations = 0;
    while (this.#takes("-")) negations++;
    const power = this.#power();
    return negations % 2 === 1 ? { kind: "negate", of: power } : power;
  }

  #power(): Expression {
    const left = this.#primary();
    return this.#takes("^") ? { kind: "binary", op: "^", left, right: this.#unary() } : left;
  }

  #primary(): Expression {
    const { kind, text, at } = this.#peek();
    if (this.#takes("(")) {
      const inner = this.#level(0);
      this.#expects(")");
      return inner;
    }
    if (this.#takes("[")) return { kind: "list", items: this.#items("]") };
    if (kind === "end" || kind === "sign")
      throw new MathError(`Unexpected '${text || "end"}' at position ${at}`);
    this.#next++;
    if (kind === "number") return { kind: "number", value: Number(text) };
    if (kind === "text") return { kind: "text", value: text };
    return this.#takes("(")
      ? { kind: "call", name: text, args: this.#items(")") }
      : { kind: "name", name: text };
  }

  #items(close: string): Expression[] {
    const items: Expression[] = [];
    if (this.#takes(close)) return items;
    do items.push(this.#level(0));
    while (this.#takes(","));
    this.#expects(close);
    return items;
  }
}

/** Reads an expression. Throws MathError. */
export function parseMath(text: string): Expression {
  return new Parser(text).whole();
}

/** Every node of an expression, outermost first. */
export function* nodesOf(expression: Expression): Iterable<Expression> {
  yield expression;
  const { kind } = expression;
  if (kind === "negate") yield* nodesOf(expression.of);
  else if (kind === "binary") {
    yield* nodesOf(expression.left);
    yield* nodesOf(expression.right);
  } else if (kind === "list") for (const item of expression.items) yield* nodesOf(item);
  else if (kind === "call") for (const arg of expression.args) yield* nodesOf(arg);
}
