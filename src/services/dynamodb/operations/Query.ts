import type { QueryInput } from "../../../gen/dynamodb.ts";
import type { BoundCondition } from "../../../lang/dynamodb/condition.ts";
import { type KeyConditions, keyRangeOf } from "../../../lang/dynamodb/key-condition.ts";
import {
  filterOfConditions,
  keyConditionsOf,
  projectionOfAttributes,
} from "../../../lang/dynamodb/legacy.ts";
import type { BoundProjection } from "../../../lang/dynamodb/projection.ts";
import * as errors from "../errors.ts";
import { checkParameters, expressionsOf } from "../expression.ts";
import { encoded, type Read } from "../kit.ts";
import { noteReturned } from "../metrics.ts";
import { checkFiltered } from "../projecting.ts";
import {
  checkSelect,
  needsItems,
  pageAnswer,
  rangeFrom,
  readPage,
  type Source,
  sourceOf,
  topLevel,
  type Wanted,
} from "../reading.ts";
import { namesOf } from "../table.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html */
export const Query = encoded("Query", (ctx, input) => {
  const parsed = parse(ctx, input);
  const given =
    input.ProjectionExpression !== undefined
      ? "ProjectionExpression"
      : input.AttributesToGet && "AttributesToGet";
  checkSelect(input.Select, given, input.IndexName);
  const source = sourceOf(ctx, input);
  const range = keyRangeOf(parsed.conditions, source.schema);
  checkFilter(source, parsed.filter, input.QueryFilter === undefined ? "Filter Expression" : "QueryFilter");
  const wanted: Wanted = {
    ranges: [rangeFrom(source, range, input.ExclusiveStartKey, input.ScanIndexForward !== false)],
    forward: input.ScanIndexForward !== false,
    limit: input.Limit,
    consistent: input.ConsistentRead === true,
    filter: parsed.filter && ((item) => parsed.filter?.test(item) === true),
    projection: parsed.projection,
    countOnly: input.Select === "COUNT",
    complete: needsItems(source, input.Select, topLevel(parsed.projection)),
  };
  if (!wanted.complete)
    checkFiltered(
      source,
      (parsed.filter?.paths ?? []).map(([name]) => String(name)),
    );
  const page = readPage(ctx, source, wanted);
  page.consumed.charge(ctx);
  noteReturned(ctx, source.table.name, "Query", page.count);
  return pageAnswer(page, wanted, input.ReturnConsumedCapacity);
});

interface Parsed {
  readonly conditions: KeyConditions;
  readonly filter: BoundCondition | undefined;
  readonly projection: BoundProjection | undefined;
}

function parse(ctx: Read, input: QueryInput): Parsed {
  checkParameters(
    input,
    ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"],
    ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"],
  );
  const { KeyConditionExpression, FilterExpression, ProjectionExpression, KeyConditions, QueryFilter } =
    input;
  if (KeyConditionExpression === undefined && KeyConditions === undefined)
    throw errors.validation(
      "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
    );
  const expressions = expressionsOf(ctx, input);
  const conditions =
    KeyConditionExpression === undefined
      ? keyConditionsOf(KeyConditions ?? {})
      : expressions.keyCondition(KeyConditionExpression);
  const filter =
    FilterExpression === undefined
      ? QueryFilter && filterOfConditions(QueryFilter, input.ConditionalOperator)
      : expressions.filter(FilterExpression);
  const projection =
    ProjectionExpression === undefined
      ? input.AttributesToGet && projectionOfAttributes(input.AttributesToGet)
      : expressions.projection(ProjectionExpression);
  expressions.checkUsed();
  return { conditions, filter, projection };
}

/** The key decides what is read; a filter on it would say the same again, or contradict. */
function checkFilter({ schema }: Source, filter: BoundCondition | undefined, parameter: string): void {
  const keys = namesOf(schema);
  for (const [name] of filter?.paths ?? [])
    if (keys.includes(String(name)))
      throw errors.validation(
        `${parameter} can only contain non-primary key attributes: Primary key attribute: ${name}`,
      );
}
