/** Document paths: where in an item a value is. */
import { DynamoValidationError } from "./error.ts";
import { type AttributeValue, attributeOf, type Item } from "./values.ts";

/** Attribute names, and positions in lists from 0; the first element is always a name. */
export type Path = readonly (string | number)[];

/** Lists and maps nest this deep in a path. */
export const PATH_DEPTH_MAX = 32;

/** The value at a path; undefined when there is none. */
export function valueAt(item: Item, path: Path): AttributeValue | undefined {
  let value = attributeOf(item, path[0] as string);
  for (let i = 1; i < path.length && value !== undefined; i++)
    value = childOf(value, path[i] as string | number);
  return value;
}

/** The element of a list or map; undefined when there is none, or the value is neither. */
export function childOf(value: AttributeValue, element: string | number): AttributeValue | undefined {
  if (typeof element === "number") return value.L?.[element];
  return value.M === undefined ? undefined : attributeOf(value.M, element);
}

/** As `[a, b, [1]]`: how DynamoDB writes a path in its messages. */
export function describePath(path: Path): string {
  return `[${path.map((element) => (typeof element === "number" ? `[${element}]` : element)).join(", ")}]`;
}

export function equalPaths(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}

/** Refuses paths of which one contains another, or that take one value for a list and for a map. */
export function checkOverlaps(paths: readonly Path[]): void {
  let conflict: DynamoValidationError | undefined;
  for (let i = 1; i < paths.length; i++) {
    for (let j = 0; j < i; j++) {
      const one = paths[j] as Path;
      const two = paths[i] as Path;
      const relation = relate(one, two);
      if (relation === "overlap") throw clash("overlap", one, two);
      if (relation === "conflict") conflict ??= clash("conflict", one, two);
    }
  }
  if (conflict !== undefined) throw conflict;
}

function relate(one: Path, two: Path): "apart" | "overlap" | "conflict" {
  const length = Math.min(one.length, two.length);
  for (let i = 0; i < length; i++) {
    if (typeof one[i] !== typeof two[i]) return "conflict";
    if (one[i] !== two[i]) return "apart";
  }
  return "overlap";
}

function clash(verb: "overlap" | "conflict", one: Path, two: Path): DynamoValidationError {
  return new DynamoValidationError(
    `Two document paths ${verb} with each other; must remove or rewrite one of these paths; ` +
      `path one: ${describePath(one)}, path two: ${describePath(two)}`,
  );
}
