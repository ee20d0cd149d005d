/**
 * The grammar of condition, filter and key condition expressions.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */
import { DynamoValidationError } from "./error.ts";
import {
  CONDITION_FUNCTIONS,
  type FunctionOperand,
  misusedFunction,
  type Operand,
  OperandScope,
  type PathTemplate,
  parsePathTail,
  parsePathTemplate,
  UPDATE_FUNCTIONS,
  unknownFunction,
} from "./operands.ts";
import { TokenStream } from "./tokens.ts";

export type Comparator = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Condition = Junction | Negation | Predicate;

export interface Junction {
  readonly kind: "and" | "or";
  readonly left: Condition;
  readonly right: Condition;
}

export interface Negation {
  readonly kind: "not";
  readonly condition: Condition;
}

/** A condition without conditions in it. */
export type Predicate =
  | {
      readonly kind: "compare";
      readonly operator: Comparator;
      readonly operands: readonly [Operand, Operand];
    }
  | { readonly kind: "between"; readonly operands: readonly [Operand, Operand, Operand] }
  | { readonly kind: "in"; readonly operands: readonly Operand[] }
  | FunctionOperand;

export interface ParsedCondition {
  readonly condition: Condition;
  readonly scope: OperandScope;
  /** Parentheses around parentheses: refused everywhere but in key conditions. */
  readonly redundantParentheses: boolean;
  /** Throws DynamoValidationError for what is wrong whatever the request, beyond syntax and parentheses. */
  check(): void;
}

const COMPARATORS: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">="]);
const KEYWORDS: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "IN", "BETWEEN"]);

/** Deeper than any expression of 4 KB and 300 operators needs. */
const PARENTHESES_MAX = 1000;

/**
 * What was read last. What stands between parentheses may turn out to be a path that goes on after them, an operand or
 * a whole condition; `grouped` when it is nothing but a parenthesis.
 */
type Part = (
  | { readonly template: PathTemplate }
  | { readonly operand: Operand }
  | { readonly condition: Condition }
) & { readonly grouped?: boolean };

/** Parses an expression. Throws DynamoValidationError: a syntax error, or too many operators. */
export function parseCondition(text: string): ParsedCondition {
  return new ConditionParser(text).parse();
}

class ConditionParser {
  readonly #tokens: TokenStream;
  readonly #scope = new OperandScope();
  #parentheses = 0;
  #functions = 0;
  #redundant = false;
  #unknownFunction: string | undefined;
  #misusedFunction: string | undefined;

  constructor(text: string) {
    this.#tokens = new TokenStream(text, KEYWORDS);
  }

  parse(): ParsedCondition {
    const condition = this.#asCondition(this.#or());
    if (this.#tokens.next.kind !== "end") throw this.#tokens.syntaxError();
    this.#scope.checkOperators();
    return {
      condition,
      scope: this.#scope,
      redundantParentheses: this.#redundant,
      check: () => this.#check(),
    };
  }

  #check(): void {
    if (this.#unknownFunction !== undefined) throw unknownFunction(this.#unknownFunction);
    if (this.#misusedFunction !== undefined) throw misusedFunction(this.#misusedFunction);
    this.#scope.checkReserved();
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
    const part = this.#tokens.is("(") ? this.#group(() => this.#or()) : this.#simple();
    if ("condition" in part) return part;
    const { next } = this.#tokens;
    if (next.kind === "symbol" && COMPARATORS.has(next.text)) return this.#comparison(this.#asOperand(part));
    if (this.#tokens.is("BETWEEN")) return this.#between(this.#asOperand(part));
    if (this.#tokens.is("IN")) return this.#in(this.#asOperand(part));
    return part;
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

  /** An operand where no condition can stand. */
  #operand(): Operand {
    return this.#asOperand(this.#operandPart());
  }

  #operandPart(): Part {
    return this.#tokens.is("(") ? this.#group(() => this.#operandPart()) : this.#simple();
  }

  #group(content: () => Part): Part {
    if (++this.#parentheses > PARENTHESES_MAX) throw redundantParentheses();
    this.#tokens.expect("(");
    const part = content();
    this.#tokens.expect(")");
    this.#parentheses--;
    if (part.grouped === true) this.#redundant = true;
    if ("template" in part && (this.#tokens.is(".") || this.#tokens.is("["))) {
      return { template: parsePathTail(this.#tokens, part.template) };
    }
    return { ...part, grouped: true };
  }

  /** A value, a function or a path. */
  #simple(): Part {
    const { next, second } = this.#tokens;
    if (next.kind === "valueRef") return { operand: this.#scope.value(this.#tokens.take().text) };
    if (next.kind === "name" && second.text === "(") return { operand: this.#function() };
    return { template: parsePathTemplate(this.#tokens) };
  }

  #function(): FunctionOperand {
    const name = this.#tokens.take().text;
    this.#scope.checkNesting(++this.#functions);
    this.#tokens.expect("(");
    const args = this.#operands();
    this.#functions--;
    this.#checkArguments(args);
    if (Object.hasOwn(UPDATE_FUNCTIONS, name)) this.#misusedFunction ??= name;
    else if (!Object.hasOwn(CONDITION_FUNCTIONS, name)) this.#unknownFunction ??= name;
    return { kind: "function", name, args };
  }

  #asOperand(part: Part): Operand {
    if ("template" in part) return this.#scope.path(part.template);
    if ("operand" in part) return part.operand;
    throw this.#tokens.syntaxError();
  }

  /** A condition must follow from here on: a path or value by itself is cut short. */
  #asCondition(part: Part): Condition {
    if ("condition" in part) return part.condition;
    if (!("operand" in part) || part.operand.kind !== "function") throw this.#tokens.syntaxError();
    if (part.operand.name === "size") this.#misusedFunction ??= "size";
    return part.operand;
  }

  /** Only size() computes something to compare or to pass on. */
  #checkArguments(operands: readonly Operand[]): void {
    for (const operand of operands) {
      if (operand.kind === "function" && operand.name !== "size") this.#misusedFunction ??= operand.name;
    }
  }
}

export function redundantParentheses(): DynamoValidationError {
  return new DynamoValidationError("The expression has redundant parentheses;");
}
