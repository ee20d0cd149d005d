/** What conditions and updates compute with: paths, values and functions, as parsed and as bound to a request. */
import { DynamoValidationError } from "./error.ts";
import { PATH_DEPTH_MAX, type Path } from "./paths.ts";
import { isReservedWord } from "./reserved-words.ts";
import type { Substitutions } from "./substitutions.ts";
import type { TokenStream } from "./tokens.ts";
import { type AttributeType, type AttributeValue, typeOf } from "./values.ts";

/** `#name` inside a path. */
export interface NameRef {
  readonly ref: string;
}

/** A path before its names are known. */
export type PathTemplate = readonly (string | number | NameRef)[];

export type Operand = PathOperand | ValueOperand | FunctionOperand;

/** `slot` is where the bound path is found in a Binding. */
export interface PathOperand {
  readonly kind: "path";
  readonly slot: number;
}

export interface ValueOperand {
  readonly kind: "value";
  readonly slot: number;
}

export interface FunctionOperand {
  readonly kind: "function";
  readonly name: string;
  readonly args: readonly Operand[];
}

/** The paths and values of one expression in one request, by slot. */
export interface Binding {
  readonly paths: Path[];
  readonly values: AttributeValue[];
}

/** Functions nest no deeper than expressions may have operators. */
const OPERATORS_MAX = 300;

/** Collects the slots of an expression while it is parsed, and what is wrong with it beyond its syntax. */
export class OperandScope {
  readonly templates: PathTemplate[] = [];
  readonly valueRefs: string[] = [];
  #operators = 0;
  #reserved: string | undefined;
  #tooDeep: DynamoValidationError | undefined;

  countOperator(): void {
    this.#operators++;
  }

  value(ref: string): ValueOperand {
    let slot = this.valueRefs.indexOf(ref);
    if (slot < 0) slot = this.valueRefs.push(ref) - 1;
    return { kind: "value", slot };
  }

  path(template: PathTemplate): PathOperand {
    if (template.length > PATH_DEPTH_MAX) {
      this.#tooDeep ??= new DynamoValidationError(
        `The document path has too many nesting elements; nesting levels: ${template.length}`,
      );
    }
    for (const element of template) {
      if (typeof element === "string" && isReservedWord(element.toUpperCase())) this.#reserved ??= element;
    }
    return { kind: "path", slot: this.templates.push(template) - 1 };
  }

  checkOperators(): void {
    if (this.#operators > OPERATORS_MAX) throw tooManyOperators();
  }

  checkNesting(depth: number): void {
    if (depth > OPERATORS_MAX) throw tooManyOperators();
  }

  checkReserved(): void {
    if (this.#reserved !== undefined) {
      throw new DynamoValidationError(
        `Attribute name is a reserved keyword; reserved keyword: ${this.#reserved}`,
      );
    }
    if (this.#tooDeep !== undefined) throw this.#tooDeep;
  }
}

function tooManyOperators(): DynamoValidationError {
  return new DynamoValidationError(
    `The expression contains too many operators; operator count: ${OPERATORS_MAX + 1}`,
  );
}

/** Reads `a.#b[0]` from its first name on. */
export function parsePathTemplate(tokens: TokenStream): PathTemplate {
  return parsePathTail(tokens, [parsePathName(tokens)]);
}

/** Reads `.b[0]` after what was read already. */
export function parsePathTail(tokens: TokenStream, head: PathTemplate): PathTemplate {
  const elements = [...head];
  for (;;) {
    if (tokens.takeIf(".")) elements.push(parsePathName(tokens));
    else if (tokens.takeIf("[")) {
      elements.push(Number(tokens.expectKind("index").text));
      tokens.expect("]");
    } else return elements;
  }
}

function parsePathName(tokens: TokenStream): string | NameRef {
  if (tokens.next.kind === "nameRef") return { ref: tokens.take().text };
  return tokens.expectKind("name").text;
}

/** Puts an operand's path or value into its slot, and those of its arguments. Throws when one is not defined. */
export function bindOperand(operand: Operand, scope: OperandScope, to: Binding, by: Substitutions): void {
  if (operand.kind === "value") {
    to.values[operand.slot] = by.value(scope.valueRefs[operand.slot] as string);
  } else if (operand.kind === "path") {
    to.paths[operand.slot] = bindPath(scope.templates[operand.slot] as PathTemplate, by);
  } else {
    for (const arg of operand.args) bindOperand(arg, scope, to, by);
  }
}

export function bindPath(template: PathTemplate, by: Substitutions): Path {
  for (const element of template) {
    if (typeof element === "object") return template.map((each) => bindElement(each, by));
  }
  return template as Path;
}

function bindElement(element: string | number | NameRef, by: Substitutions): string | number {
  return typeof element === "object" ? by.name(element.ref) : element;
}

/** The type an operand has whatever the item: that of a value, or what `ofFunction` says. */
export function staticType(
  operand: Operand,
  binding: Binding,
  ofFunction: (operand: FunctionOperand) => AttributeType | undefined,
): AttributeType | undefined {
  if (operand.kind === "value") return typeOf(binding.values[operand.slot] as AttributeValue);
  return operand.kind === "function" ? ofFunction(operand) : undefined;
}

export function wrongOperandCount(name: string, count: number): DynamoValidationError {
  return new DynamoValidationError(
    "Incorrect number of operands for operator or function; " +
      `operator or function: ${name}, number of operands: ${count}`,
  );
}

export function wrongOperandType(name: string, type: string): DynamoValidationError {
  return new DynamoValidationError(
    `Incorrect operand type for operator or function; operator or function: ${name}, operand type: ${type}`,
  );
}

export function pathRequired(name: string): DynamoValidationError {
  return new DynamoValidationError(
    `Operator or function requires a document path; operator or function: ${name}`,
  );
}

/** The functions of conditions, with the number of their arguments. */
export const CONDITION_FUNCTIONS: Readonly<Record<string, number>> = {
  attribute_exists: 1,
  attribute_not_exists: 1,
  attribute_type: 2,
  begins_with: 2,
  contains: 2,
  size: 1,
};

/** The functions of updates, likewise. */
export const UPDATE_FUNCTIONS: Readonly<Record<string, number>> = { if_not_exists: 2, list_append: 2 };

export function misusedFunction(name: string): DynamoValidationError {
  return new DynamoValidationError(
    `The function is not allowed to be used this way in an expression; function: ${name}`,
  );
}

export function unknownFunction(name: string): DynamoValidationError {
  return new DynamoValidationError(`Invalid function name; function: ${name}`);
}
