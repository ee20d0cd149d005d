/** The names of top-level attributes that a request mentions, for policies that allow some of them only. */
import { DynamoValidationError } from "../../lang/dynamodb/error.ts";
import { keyRangeOf } from "../../lang/dynamodb/key-condition.ts";
import { keyConditionsOf } from "../../lang/dynamodb/legacy.ts";
import type { Path } from "../../lang/dynamodb/paths.ts";
import type { AttributeValue, Item } from "../../lang/dynamodb/values.ts";
import type { Substituting } from "./expression.ts";
import type { Read } from "./kit.ts";
import { namesOf, type Table } from "./table.ts";

interface Mentioning extends Substituting {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
  readonly IndexName?: string | undefined;
  readonly AttributesToGet?: readonly string[] | undefined;
  readonly AttributeUpdates?: object | undefined;
  readonly Expected?: object | undefined;
  readonly KeyConditions?: Parameters<typeof keyConditionsOf>[0] | undefined;
  readonly QueryFilter?: object | undefined;
  readonly ScanFilter?: object | undefined;
  readonly ProjectionExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly FilterExpression?: string | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly KeyConditionExpression?: string | undefined;
}

/** What the request mentions; a Query or Scan without projection counts its key attributes only, as AWS does. */
export function namesInExpression(ctx: Read, table: string, request: object): readonly string[] {
  const asked = request as Mentioning;
  const schema = ctx.store.tables.named(table)?.schema;
  const keys = [asked.Key, asked.Item, asked.AttributeUpdates, asked.Expected, asked.KeyConditions];
  return [
    ...(schema === undefined ? [] : namesOf(schema)),
    ...[...keys, asked.QueryFilter, asked.ScanFilter].flatMap((named) => Object.keys(named ?? {})),
    ...(asked.AttributesToGet ?? []),
    ...pathsIn(ctx, asked).map(([name]) => String(name)),
  ];
}

/** The partition key that a Query names; undefined where that cannot be read, which Query will say. */
export function queriedKey(ctx: Read, table: Table, request: object): AttributeValue | undefined {
  const { IndexName, KeyConditionExpression, KeyConditions, ...asked } = request as Mentioning;
  const { schema } = table.indexes.find((index) => index.name === IndexName) ?? table;
  try {
    const conditions =
      KeyConditionExpression === undefined
        ? keyConditionsOf(KeyConditions ?? {})
        : ctx.store.expressions
            .request(asked.ExpressionAttributeNames, asked.ExpressionAttributeValues)
            .keyCondition(KeyConditionExpression);
    return keyRangeOf(conditions, schema).hash;
  } catch (error) {
    if (error instanceof DynamoValidationError) return undefined;
    throw error;
  }
}

/** The paths of all expressions; none where one cannot be read, which its operation will say. */
function pathsIn(ctx: Read, asked: Mentioning): readonly Path[] {
  const expressions = () =>
    ctx.store.expressions.request(asked.ExpressionAttributeNames, asked.ExpressionAttributeValues);
  try {
    return [
      ...(asked.ProjectionExpression === undefined
        ? []
        : expressions().projection(asked.ProjectionExpression).paths),
      ...(asked.UpdateExpression === undefined ? [] : expressions().update(asked.UpdateExpression).paths),
      ...(asked.ConditionExpression === undefined
        ? []
        : expressions().condition(asked.ConditionExpression).paths),
      ...(asked.FilterExpression === undefined ? [] : expressions().filter(asked.FilterExpression).paths),
      ...(asked.KeyConditionExpression === undefined
        ? []
        : [...expressions().keyCondition(asked.KeyConditionExpression).keys()].map((name): Path => [name])),
    ];
  } catch (error) {
    if (error instanceof DynamoValidationError) return [];
    throw error;
  }
}
