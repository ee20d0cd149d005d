/** The expressions of a request, or the parameters that came before there were expressions. */
import type { ConditionalOperator, ExpectedAttributeValue } from "../../gen/dynamodb.ts";
import type { BoundCondition } from "../../lang/dynamodb/condition.ts";
import type { RequestExpressions } from "../../lang/dynamodb/expressions.ts";
import { expectedCondition } from "../../lang/dynamodb/legacy.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

/** Members that every request with expressions may have. */
export interface Substituting {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Item | undefined;
}

export function expressionsOf(ctx: Read, input: Substituting): RequestExpressions {
  return ctx.store.expressions.request(input.ExpressionAttributeNames, input.ExpressionAttributeValues);
}

/** Whether an item is in the state that the caller wants it to be in. */
export type Test = (item: Item | undefined) => boolean;

export interface Conditional extends Substituting {
  readonly ConditionExpression?: string | undefined;
  readonly Expected?: Readonly<Record<string, ExpectedAttributeValue>> | undefined;
  readonly ConditionalOperator?: ConditionalOperator | undefined;
}

/** The condition of a write; undefined when it has none. */
export function conditionOf(ctx: Read, input: Conditional): Test | undefined {
  if (isUnconditional(input)) return undefined;
  checkParameters(input, ["ConditionExpression"], ["Expected", "ConditionalOperator"]);
  if (input.ConditionExpression === undefined) return expectationOf(input);
  const expressions = expressionsOf(ctx, input);
  const condition = expressions.condition(input.ConditionExpression);
  expressions.checkUsed();
  return testOf(condition);
}

function isUnconditional(input: Conditional): boolean {
  const { ConditionExpression, Expected, ConditionalOperator } = input;
  const { ExpressionAttributeNames, ExpressionAttributeValues } = input;
  return (
    ConditionExpression === undefined &&
    Expected === undefined &&
    ConditionalOperator === undefined &&
    ExpressionAttributeNames === undefined &&
    ExpressionAttributeValues === undefined
  );
}

export function testOf(condition: BoundCondition): Test {
  return (item) => condition.test(item);
}

/** The legacy condition of a write. */
export function expectationOf({ Expected, ConditionalOperator }: Conditional): Test | undefined {
  if (Expected === undefined) {
    if (ConditionalOperator !== undefined)
      throw errors.validation("ConditionalOperator cannot be used without Filter or Expected");
    return undefined;
  }
  return testOf(expectedCondition(Expected, ConditionalOperator));
}

/**
 * Throws when a request mixes expressions with what came before them, or substitutes in expressions that it does not
 * have. `expressions` and `others` in the order in which AWS names them.
 */
export function checkParameters<I extends Substituting>(
  input: I,
  expressions: ReadonlyArray<keyof I & string>,
  others: ReadonlyArray<keyof I & string>,
): void {
  const given = expressions.filter((name) => input[name] !== undefined);
  if (given.length > 0) {
    const mixed = others.filter((name) => input[name] !== undefined);
    if (mixed.length > 0)
      throw errors.validation(
        "Can not use both expression and non-expression parameters in the same request: " +
          `Non-expression parameters: {${mixed.join(", ")}} Expression parameters: {${given.join(", ")}}`,
      );
  } else if (input.ExpressionAttributeNames !== undefined)
    throw errors.validation("ExpressionAttributeNames can only be specified when using expressions");
  if (input.ExpressionAttributeValues === undefined) return;
  const taking = expressions.filter((name) => name !== "ProjectionExpression");
  if (taking.some((name) => input[name] !== undefined)) return;
  throw errors.validation(
    `ExpressionAttributeValues can only be specified when using expressions: ${taking.join(" and ")} ` +
      `${taking.length > 1 ? "are" : "is"} null`,
  );
}
