/** What a model demands of the values of one shape, apart from their type. */

import { derivedOnce } from "../wire/compile/per-model.ts";
import type { ServiceModel, Shape } from "../wire/model.ts";
import { type TextPattern, textPattern } from "./text-pattern.ts";

export interface Constraints {
  readonly pattern: TextPattern | undefined;
  readonly values: ReadonlySet<string> | undefined;
  /** Bounds of length or, for numbers, of value. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Models write this where they mean that there is no bound. */
const NO_BOUND = 2 ** 31 - 1;

export function constraintsOf(model: ServiceModel, shapeName: string): Constraints {
  const known = constraints(model);
  let found = known.get(shapeName);
  if (found === undefined) {
    found = derive(model.shapes[shapeName]);
    known.set(shapeName, found);
  }
  return found;
}

const constraints = derivedOnce((_model: ServiceModel) => new Map<string, Constraints>());

function derive(shape: Shape | undefined): Constraints {
  return {
    pattern: shape?.pattern === undefined ? undefined : textPattern(shape.pattern),
    values: shape?.enum === undefined ? undefined : new Set(shape.enum),
    min: shape?.min === 0 && !isNumber(shape) ? undefined : shape?.min,
    max: shape?.max !== undefined && shape.max >= NO_BOUND ? undefined : shape?.max,
  };
}

export function isNumber(shape: Shape | undefined): boolean {
  return shape !== undefined && NUMBERS.has(shape.type);
}
const NUMBERS: ReadonlySet<string> = new Set([
  "byte",
  "short",
  "integer",
  "long",
  "bigInteger",
  "float",
  "double",
  "bigDecimal",
]);

/** Length in Unicode code points, as models count it. */
export function textLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}
