/**
 * The grammar of condition, filter and key condition expressions.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */
import { DynamoValidationError } from "./error.ts";
import {
  type FunctionOperand,
  type Operand,
  OperandScope,
  type PathTemplate,
  parsePathTail,
  parsePathTemplate,
  unknownFunction,
} from "./operands.ts";
import { TokenStream } from "./tokens.ts";

export type Comparator = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Condition =
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "compare"; readonly operator: Comparator; readonly operands: readonly [Operand, Operand] }
  | { readonly kind: "between"; readonly operands: readonly [Operand, Operand, Operand] }
  | { readonly kind: "in"; readonly operands: readonly Operand[] }
  | FunctionOperand;

export interface ParsedCondition {
  readonly condition: Condition;
  readonly scope: OperandScope;
  /** Parentheses around parentheses: refused everywhere but in key conditions. */
  readonly redundantParentheses: boolean;
}

const COMPARATORS: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">="]);
const KEYWORDS: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "IN", "BETWEEN"]);

/** The functions by name, with the number of their arguments. */
export const CONDITION_FUNCTIONS: Readonly<Record<string, number>> = {
  attribute_exists: 1,
  attribute_not_exists: 1,
  attribute_type: 2,
  begins_with: 2,
  contains: 2,
  size: 1,
};

/** Deeper than any expression of 4 KB and 300 operators needs. */
const PARENTHESES_MAX = 1000;

/** What stands between parentheses may turn out to be an operand or a whole condition. */
type Part = { readonly operand: Operand; readonly group?: PathTemplate } | { readonly condition: Condition };

/** Parses an expression and refuses what is wrong with it whatever the request. Throws DynamoValidationError. */
export function parseCondition(text: string): ParsedCondition {
  return new ConditionParser(text).parse();
}

class ConditionParser {
  readonly #tokens: TokenStream;
  readonly #scope = new OperandScope();
  #depth = 0;
  #redundant = false;
  #unknownFunction: string | undefined;
  #misusedFunction: string | undefined;

  constructor(text: string) {
    this.#tokens = new TokenStream(text);
  }

  parse(): ParsedCondition {
    const condition = this.#asCondition(this.#or());
    if (this.#tokens.next.kind !== "end") throw this.#tokens.syntaxError();
    this.#scope.checkOperators();
    return { condition, scope: this.#checked(), redundantParentheses: this.#redundant };
  }

  #checked(): OperandScope {
    if (this.#unknownFunction !== undefined) throw unknownFunction(this.#unknownFunction);
    if (this.#misusedFunction !== undefined) {
      throw new DynamoValidationError(
        `The function is not allowed to be used this way in an expression; function: ${this.#misusedFunction}`,
      );
    }
    this.#scope.checkReserved();
    return this.#scope;
  }

  #or(): Part {
    let left = this.#and();
    while (this.#tokens.is("OR")) left = this.#junction("or", left, () => this.#and());
    return left;
  }

  #and(): Part {
    let left = this.#not();
    while (this.#tokens.is("AND")) left = this.#junction("and", left, () => this.#not());
    return left;
  }

  #junction(kind: "and" | "or", before: Part, after: () => Part): Part {
    const left = this.#asCondition(before);
    this.#tokens.take();
    this.#scope.countOperator();
    return { condition: { kind, left, right: this.#asCondition(after()) } };
  }

  #not(): Part {
    let negations = 0;
    while (this.#tokens.takeIf("NOT")) {
      negations++;
      this.#scope.countOperator();
    }
    const part = this.#predicate();
    if (negations === 0) return part;
    let condition = this.#asCondition(part);
    for (; negations > 0; negations--) condition = { kind: "not", condition };
    return { condition };
  }

  #predicate(): Part {
    const first = this.#primary();
    if (!("operand" in first)) return first;
    const { next } = this.#tokens;
    if (next.kind === "symbol" && COMPARATORS.has(next.text)) return this.#comparison(first.operand);
    if (this.#tokens.is("BETWEEN")) return this.#between(first.operand);
    if (this.#tokens.is("IN")) return this.#in(first.operand);
    return first;
  }

  #comparison(left: Operand): Part {
    const operator = this.#tokens.take().text as Comparator;
    this.#scope.countOperator();
    const operands = [left, this.#operand()] as const;
    this.#checkArguments(operands);
    return { condition: { kind: "compare", operator, operands } };
  }

  #between(subject: Operand): Part {
    this.#tokens.take();
    this.#scope.countOperator();
    const lower = this.#operand();
    this.#tokens.expect("AND");
    const operands = [subject, lower, this.#operand()] as const;
    this.#checkArguments(operands);
    return { condition: { kind: "between", operands } };
  }

  #in(subject: Operand): Part {
    this.#tokens.take();
    this.#scope.countOperator();
    this.#tokens.expect("(");
    const operands = [subject, ...this.#operands()];
    this.#checkArguments(operands);
    return { condition: { kind: "in", operands } };
  }

  /** Operands up to the closing parenthesis. */
  #operands(): Operand[] {
    const operands = [this.#operand()];
    while (this.#tokens.takeIf(",")) operands.push(this.#operand());
    this.#tokens.expect(")");
    return operands;
  }

  /** An operand where no condition can stand; in parentheses, if need be. */
  #operand(): Operand {
    if (!this.#tokens.is("(")) return this.#simple();
    const group = this.#group(() => ({ operand: this.#operand() }));
    return (group as { readonly operand: Operand }).operand;
  }

  #primary(): Part {
    if (this.#tokens.is("(")) return this.#group(() => this.#or());
    return { operand: this.#simple() };
  }

  /** A group that is a path may go on after its parenthesis, as in `(a.b).c`. */
  #group(content: () => Part): Part {
    const doubled = this.#tokens.second.upper === "(";
    this.#tokens.expect("(");
    if (++this.#depth > PARENTHESES_MAX) throw redundantParentheses();
    const opened = this.#closings;
    const part = content();
    if (doubled && this.#closings === opened + 1 && this.#lastClosed) this.#redundant = true;
    this.#tokens.expect(")");
    this.#closed();
    return this.#continued(part);
  }
}
