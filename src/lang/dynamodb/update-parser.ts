/**
 * The grammar of update expressions.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html
 */
import { DynamoValidationError } from "./error.ts";
import {
  CONDITION_FUNCTIONS,
  type FunctionOperand,
  misusedFunction,
  type Operand,
  OperandScope,
  type PathOperand,
  parsePathTemplate,
  UPDATE_FUNCTIONS,
  unknownFunction,
  type ValueOperand,
} from "./operands.ts";
import { TokenStream } from "./tokens.ts";

export type Section = "SET" | "REMOVE" | "ADD" | "DELETE";

export type UpdateAction =
  | { readonly section: "SET"; readonly target: PathOperand; readonly value: SetValue }
  | { readonly section: "REMOVE"; readonly target: PathOperand }
  | { readonly section: "ADD" | "DELETE"; readonly target: PathOperand; readonly value: ValueOperand };

/** What SET assigns: an operand, or the sum or difference of two. */
export type SetValue = Operand | Arithmetic;

export interface Arithmetic {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-";
  readonly operands: readonly [Operand, Operand];
}

export interface ParsedUpdate {
  readonly actions: readonly UpdateAction[];
  readonly scope: OperandScope;
}

const SECTIONS: ReadonlySet<string> = new Set(["SET", "REMOVE", "ADD", "DELETE"]);

/** Parses an expression and refuses what is wrong with it whatever the request. Throws DynamoValidationError. */
export function parseUpdate(text: string): ParsedUpdate {
  return new UpdateParser(text).parse();
}

class UpdateParser {
  readonly #tokens: TokenStream;
  readonly #scope = new OperandScope();
  readonly #actions: UpdateAction[] = [];
  readonly #sections = new Set<string>();
  #functions = 0;
  #unknownFunction: string | undefined;
  #misusedFunction: string | undefined;
  #repeatedSection: string | undefined;

  constructor(text: string) {
    this.#tokens = new TokenStream(text, SECTIONS);
  }

  parse(): ParsedUpdate {
    do {
      this.#section();
    } while (this.#tokens.next.kind !== "end");
    this.#scope.checkOperators();
    this.#scope.checkReserved();
    if (this.#unknownFunction !== undefined) throw unknownFunction(this.#unknownFunction);
    if (this.#misusedFunction !== undefined) throw misusedFunction(this.#misusedFunction);
    if (this.#repeatedSection !== undefined) {
      throw new DynamoValidationError(
        `The "${this.#repeatedSection}" section can only be used once in an update expression;`,
      );
    }
    return { actions: this.#actions, scope: this.#scope };
  }

  #section(): void {
    const section = this.#tokens.expectKind("keyword").upper as Section;
    if (this.#sections.has(section)) this.#repeatedSection ??= section;
    this.#sections.add(section);
    do {
      this.#actions.push(this.#action(section));
    } while (this.#tokens.takeIf(","));
  }

  #action(section: Section): UpdateAction {
    const target = this.#path();
    if (section === "REMOVE") return { section, target };
    if (section === "SET") {
      this.#tokens.expect("=");
      return { section, target, value: this.#setValue() };
    }
    return { section, target, value: this.#scope.value(this.#tokens.expectKind("valueRef").text) };
  }

  #path(): PathOperand {
    return this.#scope.path(parsePathTemplate(this.#tokens));
  }

  #setValue(): SetValue {
    let first: SetValue;
    if (this.#tokens.takeIf("(")) {
      first = this.#setValue();
      this.#tokens.expect(")");
      if (first.kind === "arithmetic") return first;
    } else first = this.#operand();
    if (!this.#tokens.is("+") && !this.#tokens.is("-")) return first;
    const operator = this.#tokens.take().text as "+" | "-";
    this.#scope.countOperator();
    return { kind: "arithmetic", operator, operands: [first, this.#operand()] };
  }

  #operand(): Operand {
    const { next, second } = this.#tokens;
    if (this.#tokens.takeIf("(")) {
      const operand = this.#operand();
      this.#tokens.expect(")");
      return operand;
    }
    if (next.kind === "valueRef") return this.#scope.value(this.#tokens.take().text);
    if (next.kind === "name" && second.text === "(") return this.#function();
    return this.#path();
  }

  #function(): FunctionOperand {
    const name = this.#tokens.take().text;
    this.#scope.countOperator();
    this.#scope.checkNesting(++this.#functions);
    this.#tokens.expect("(");
    const args = [this.#operand()];
    while (this.#tokens.takeIf(",")) args.push(this.#operand());
    this.#tokens.expect(")");
    this.#functions--;
    for (const arg of args) {
      if (arg.kind === "function" && arg.name === "list_append") this.#misusedFunction ??= arg.name;
    }
    if (Object.hasOwn(CONDITION_FUNCTIONS, name)) this.#misusedFunction ??= name;
    else if (!Object.hasOwn(UPDATE_FUNCTIONS, name)) this.#unknownFunction ??= name;
    return { kind: "function", name, args };
  }
}
