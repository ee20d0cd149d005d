/** DynamoDB's languages: what the dynamodb service builds on. */
export { compareValues, equalValues } from "./compare.ts";
export type { BoundCondition } from "./condition.ts";
export { DynamoValidationError, invalidParameters, type Wording } from "./error.ts";
export { EXPRESSION_SIZE_MAX, Expressions, type RequestExpressions } from "./expressions.ts";
export {
  type AttributeCondition,
  type ComparisonOperator,
  emptyKey,
  type KeyAttribute,
  type KeyConditions,
  type KeyOperator,
  type KeyRange,
  type KeySchema,
  keyBoundsOf,
  keyRangeOf,
  type RangeCondition,
} from "./key-condition.ts";
export { afterPrefix, decodeKey, encodeKey, type KeyBounds } from "./keys.ts";
export {
  expectedCondition,
  filterOfConditions,
  keyConditionsOf,
  projectionOfAttributes,
  updateOfAttributes,
} from "./legacy.ts";
export { addNumbers, canonicalNumber, compareNumbers, numberSize, subtractNumbers } from "./number.ts";
export {
  type BoundDelete,
  type BoundExists,
  type BoundInsert,
  type BoundSelect,
  type BoundStatement,
  type BoundStatementUpdate,
  type BoundWhere,
  keyRangesOf,
  Statements,
  singleKeyOf,
} from "./partiql.ts";
export { describePath, type Path, valueAt } from "./paths.ts";
export { type BoundProjection, projectionOf } from "./projection.ts";
export { ITEM_SIZE_MAX, sizeOf, sizeOfValue } from "./size.ts";
export type { AttributeNames } from "./substitutions.ts";
export type { BoundUpdate, Updated, UpdateTarget } from "./update.ts";
export { validateItem, validateValue } from "./validate.ts";
export {
  type AttributeType,
  type AttributeValue,
  attributeOf,
  type Item,
  type KeyType,
  typeOf,
} from "./values.ts";
