/**
 * What DynamoDB says of requests that break its model's constraints. Its members come in an order of its own, and so do
 * the values of its enumerations; names of tables are held against a pattern that the model left out when it began to
 * take ARNs in their place.
 */
import type { Operations } from "../../gen/dynamodb.ts";
import type { NameOf } from "../../kernel/dispatch/contract.ts";
import { type Violation, validationMessage } from "../../kernel/validate/validate.ts";

export const TABLE_NAME_MIN = 3;
const TABLE_NAME_MAX = 255;
const VIOLATIONS_MAX = 10;
const CHARACTERS = /^[a-zA-Z0-9_.-]+$/;

/** What is wrong with a table's name. Requests about items are about names of any length up to the most. */
export function nameFaults(name: string, min = 1): Violation[] {
  const demands: string[] = [];
  if (name.length > TABLE_NAME_MAX)
    demands.push(`Member must have length less than or equal to ${TABLE_NAME_MAX}`);
  else if (!CHARACTERS.test(name))
    demands.push("Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
  if (name.length < min) demands.push(`Member must have length greater than or equal to ${min}`);
  return demands.map((demand) => ({
    path: "tableName",
    member: "TableName",
    missing: false,
    sentence: `Value '${name}' at 'tableName' failed to satisfy constraint: ${demand}`,
  }));
}

/** The members that come first, as far as they are known; the others follow in the model's order. */
const ORDERS: Partial<Readonly<Record<NameOf<Operations>, readonly string[]>>> = {
  GetItem: ["returnConsumedCapacity", "attributesToGet", "tableName", "key"],
  PutItem: [
    ...["returnConsumedCapacity", "tableName", "item", "conditionalOperator", "expected"],
    ...["returnValues", "returnItemCollectionMetrics"],
  ],
  UpdateItem: [
    ...["returnConsumedCapacity", "tableName", "returnItemCollectionMetrics", "returnValues", "key"],
    ...["conditionalOperator", "expected", "attributeUpdates"],
  ],
  DeleteItem: [
    ...["returnConsumedCapacity", "tableName", "returnValues", "returnItemCollectionMetrics", "key"],
    ...["conditionalOperator", "expected"],
  ],
  Query: [
    ...[
      "limit",
      "exclusiveStartKey",
      "keyConditions",
      "returnConsumedCapacity",
      "attributesToGet",
      "tableName",
    ],
    ...["select", "queryFilter", "conditionalOperator", "consistentRead", "indexName"],
  ],
  Scan: [
    ...["limit", "returnConsumedCapacity", "attributesToGet", "segment", "select", "scanFilter"],
    ...["conditionalOperator", "totalSegments", "tableName", "exclusiveStartKey", "indexName"],
  ],
  CreateTable: [
    ...["attributeDefinitions", "tableName", "billingMode", "provisionedThroughput", "keySchema"],
    ...["localSecondaryIndexes", "globalSecondaryIndexes"],
  ],
};

/** Enumerations as they are told, by how the model tells them. */
const ENUMERATIONS: ReadonlyArray<readonly [string, string]> = [
  [
    "[NONE, ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATED_NEW]",
    "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]",
  ],
  ["[AND, OR]", "[OR, AND]"],
  ["[S, N, B]", "[B, N, S]"],
  ["[ALL, KEYS_ONLY, INCLUDE]", "[ALL, INCLUDE, KEYS_ONLY]"],
  [
    "[ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES, SPECIFIC_ATTRIBUTES, COUNT]",
    "[SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]",
  ],
  [
    "[EQ, NE, IN, LE, LT, GE, GT, BETWEEN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH]",
    "[IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]",
  ],
];

const ABOUT_TABLES: readonly string[] = ["CreateTable", "DescribeTable", "UpdateTable", "DeleteTable"];

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
export function saysInvalid(
  violations: readonly Violation[],
  operation: NameOf<Operations>,
  input: object,
): string {
  const { TableName } = input as { readonly TableName?: string };
  const aboutTable = ABOUT_TABLES.includes(operation);
  if (aboutTable && TableName === undefined)
    return "The parameter 'TableName' is required but was not present in the request";
  const named = violations.some(({ path }) => path === "tableName");
  const more =
    TableName === undefined || TableName.startsWith("arn:") || named
      ? []
      : nameFaults(TableName, operation === "CreateTable" ? TABLE_NAME_MIN : 1);
  const order = ORDERS[operation] ?? [];
  const sorted = [...violations, ...more]
    .map((violation, at) => ({
      violation,
      rank: [rankOf(order, violation.path), unitsRank(violation.path), at],
    }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ violation }) => ({ ...violation, sentence: reworded(violation.sentence) }));
  return validationMessage(sorted.slice(0, VIOLATIONS_MAX));
}

function rankOf(order: readonly string[], path: string): number {
  const at = order.indexOf(path.split(".")[0] ?? "");
  return at < 0 ? order.length : at;
}

/** Write units come before read units. */
function unitsRank(path: string): number {
  return path.endsWith("readCapacityUnits") ? 1 : 0;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, rank] of one.entries()) {
    const difference = rank - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function reworded(sentence: string): string {
  for (const [model, told] of ENUMERATIONS)
    if (sentence.endsWith(model)) return sentence.slice(0, -model.length) + told;
  return sentence;
}
