import type { ScanInput } from "../../../gen/dynamodb.ts";
import type { BoundCondition } from "../../../lang/dynamodb/condition.ts";
import { filterOfConditions, projectionOfAttributes } from "../../../lang/dynamodb/legacy.ts";
import type { BoundProjection } from "../../../lang/dynamodb/projection.ts";
import * as errors from "../errors.ts";
import { checkParameters, expressionsOf } from "../expression.ts";
import { behind, type KeyRange, segmentRange, within } from "../key.ts";
import { encoded, type Read } from "../kit.ts";
import { noteReturned } from "../metrics.ts";
import {
  checkSelect,
  needsItems,
  pageAnswer,
  readPage,
  type Source,
  sourceOf,
  startKey,
  topLevel,
  type Wanted,
} from "../reading.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html */
export const Scan = encoded("Scan", (ctx, input) => {
  checkSegments(input);
  const { filter, projection } = parse(ctx, input);
  const given =
    input.ProjectionExpression !== undefined
      ? "ProjectionExpression"
      : input.AttributesToGet && "AttributesToGet";
  checkSelect(input.Select, given, input.IndexName);
  const source = sourceOf(ctx, input);
  const wanted: Wanted = {
    ranges: [stretchOf(source, input)],
    forward: true,
    limit: input.Limit,
    consistent: input.ConsistentRead === true,
    filter: filter && ((item) => filter.test(item)),
    projection,
    countOnly: input.Select === "COUNT",
    complete: needsItems(source, input.Select, topLevel(projection)),
  };
  const page = readPage(ctx, source, wanted);
  page.consumed.charge(ctx);
  noteReturned(ctx, source.table.name, "Scan", page.count);
  return pageAnswer(page, wanted, input.ReturnConsumedCapacity);
});

function parse(
  ctx: Read,
  input: ScanInput,
): { readonly filter: BoundCondition | undefined; readonly projection: BoundProjection | undefined } {
  checkParameters(
    input,
    ["ProjectionExpression", "FilterExpression"],
    ["AttributesToGet", "ScanFilter", "ConditionalOperator"],
  );
  const { FilterExpression, ProjectionExpression, ScanFilter } = input;
  const expressions = expressionsOf(ctx, input);
  const filter =
    FilterExpression === undefined
      ? ScanFilter && filterOfConditions(ScanFilter, input.ConditionalOperator)
      : expressions.filter(FilterExpression);
  const projection =
    ProjectionExpression === undefined
      ? input.AttributesToGet && projectionOfAttributes(input.AttributesToGet)
      : expressions.projection(ProjectionExpression);
  expressions.checkUsed();
  return { filter, projection };
}

function checkSegments({ Segment, TotalSegments }: ScanInput): void {
  if (Segment === undefined && TotalSegments === undefined) return;
  if (TotalSegments === undefined)
    throw errors.validation(
      "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
    );
  if (Segment === undefined)
    throw errors.validation(
      "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
    );
  if (Segment >= TotalSegments)
    throw errors.validation(
      "The Segment parameter is zero-based and must be less than parameter TotalSegments: " +
        `Segment: ${Segment} is not less than TotalSegments: ${TotalSegments}`,
    );
}

function stretchOf(
  source: Source,
  { Segment = 0, TotalSegments = 1, ExclusiveStartKey }: ScanInput,
): KeyRange {
  const segment = segmentRange(Segment, TotalSegments);
  if (ExclusiveStartKey === undefined) return segment;
  const key = startKey(source, ExclusiveStartKey);
  if (!within(key, segment))
    throw errors.validation(
      "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct " +
        `Segment. TotalSegments: ${TotalSegments} Segment: ${Segment}`,
    );
  return behind(segment, key, true);
}
