/** Changes inside documents. Values are never written to: what holds a change is copied, all else is shared. */
import { DynamoValidationError } from "./error.ts";
import { childOf, type Path, valueAt } from "./paths.ts";
import { NESTING_MAX, nestingExceeded } from "./validate.ts";
import { type AttributeValue, attributeOf, type Item, mutableCopy } from "./values.ts";

/** What becomes of the value at a path; `value` undefined removes it. */
export interface Change {
  readonly path: Path;
  readonly value: AttributeValue | undefined;
}

/**
 * Makes all changes as if at once: positions in lists are those from before. Elements set beyond a list's end are
 * appended in the order of their positions. Throws DynamoValidationError for a path that leads nowhere.
 */
export function applyChanges(item: Record<string, AttributeValue>, changes: readonly Change[]): void {
  for (const change of inOrder(changes, item)) {
    const { path, value } = change;
    const name = path[0] as string;
    if (path.length > 1) item[name] = changed(attributeOf(item, name), change, 1);
    else if (value === undefined) delete item[name];
    else item[name] = value;
  }
}

/**
 * Only changes of list elements depend on each other. Those removed that are not there come first, before others can
 * get to their positions; then those set, upwards; at the end those removed, downwards.
 */
function inOrder(changes: readonly Change[], item: Item): readonly Change[] {
  const inLists = changes.filter(({ path }) => typeof path.at(-1) === "number");
  if (inLists.length === 0 || changes.length === 1) return changes;
  const others = changes.filter(({ path }) => typeof path.at(-1) !== "number");
  const sets = inLists.filter(({ value }) => value !== undefined);
  const removals = inLists.filter(({ value }) => value === undefined);
  const missing = removals.filter(({ path }) => valueAt(item, path) === undefined);
  const present = removals.filter((change) => !missing.includes(change));
  sets.sort((a, b) => (a.path.at(-1) as number) - (b.path.at(-1) as number));
  present.sort((a, b) => fromTheEnd(a.path, b.path));
  return [...missing, ...others, ...sets, ...present];
}

/** The order in which removals leave each other's positions as they are. */
function fromTheEnd(a: Path, b: Path): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a[i], b[i]];
    if (typeof x === "number" && typeof y === "number" && x !== y) return y - x;
  }
  return b.length - a.length;
}

/** `container` with the change made at `path[depth]` in it. */
function changed(container: AttributeValue | undefined, change: Change, depth: number): AttributeValue {
  const { path, value } = change;
  const element = path[depth] as string | number;
  if (container === undefined) throw invalidPath();
  let child = value;
  if (depth < path.length - 1) child = changed(childOf(container, element), change, depth + 1);
  else if (value !== undefined) checkNesting(value, depth + 1);
  if (typeof element === "number") return withElement(container, element, child);
  return withMember(container, element, child);
}

function withElement(
  container: AttributeValue,
  index: number,
  element: AttributeValue | undefined,
): AttributeValue {
  if (container.L === undefined) throw invalidPath();
  if (element === undefined) return { L: container.L.filter((_, i) => i !== index) };
  const list = [...container.L];
  list[Math.min(index, list.length)] = element;
  return { L: list };
}

function withMember(
  container: AttributeValue,
  name: string,
  member: AttributeValue | undefined,
): AttributeValue {
  if (container.M === undefined) throw invalidPath();
  const map = mutableCopy(container.M);
  if (member === undefined) delete map[name];
  else map[name] = member;
  return { M: map };
}

/** A value put at this level of an item must not nest too deep there. */
function checkNesting(value: AttributeValue, level: number): void {
  if (value.M === undefined && value.L === undefined) return;
  if (level >= NESTING_MAX) throw nestingExceeded();
  for (const part of value.L ?? Object.values(value.M ?? {})) checkNesting(part, level + 1);
}

function invalidPath(): DynamoValidationError {
  return new DynamoValidationError(
    "The document path provided in the update expression is invalid for update",
  );
}
