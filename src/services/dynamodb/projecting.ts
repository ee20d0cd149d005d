/** Which parts of items a read answers. */

import { projectionOfAttributes } from "../../lang/dynamodb/legacy.ts";
import type { BoundProjection } from "../../lang/dynamodb/projection.ts";
import * as errors from "./errors.ts";
import { checkParameters, expressionsOf, type Substituting } from "./expression.ts";
import { readItem, writeItem } from "./item-json.ts";
import type { Read } from "./kit.ts";
import type { Source } from "./reading.ts";

export interface Projecting extends Substituting {
  readonly ProjectionExpression?: string | undefined;
  readonly AttributesToGet?: readonly string[] | undefined;
}

/** The projection of a read that has no other expressions; undefined when all is answered. */
export function projectionFor(ctx: Read, input: Projecting): BoundProjection | undefined {
  checkParameters(input, ["ProjectionExpression"], ["AttributesToGet"]);
  if (input.ProjectionExpression === undefined)
    return input.AttributesToGet && projectionOfAttributes(input.AttributesToGet);
  const expressions = expressionsOf(ctx, input);
  const projection = expressions.projection(input.ProjectionExpression);
  expressions.checkUsed();
  return projection;
}

/** An item's text with only what is wanted of it. */
export function projected(json: string, projection: BoundProjection | undefined): string {
  return projection === undefined ? json : writeItem(projection.apply(readItem(json)));
}

/** Throws when a filter is about attributes that an index's entries do not hold. */
export function checkFiltered({ index }: Source, names: Iterable<string>): void {
  if (index?.attributes === undefined) return;
  const { attributes, name } = index;
  const missing = [...new Set(names)].filter((attribute) => !attributes.has(attribute)).sort();
  if (missing.length > 0)
    throw errors.invalid(
      `Secondary index ${name} does not project one or more filter attributes: [${missing.join(", ")}]`,
    );
}
