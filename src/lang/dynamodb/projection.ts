/** Which parts of an item are returned. */
import { bindPath, OperandScope, type PathTemplate, parsePathTemplate } from "./operands.ts";
import { checkOverlaps, type Path } from "./paths.ts";
import type { Substitutions } from "./substitutions.ts";
import { TokenStream } from "./tokens.ts";
import { type AttributeValue, attributeOf, type Item } from "./values.ts";

/** A projection of one request. */
export interface BoundProjection {
  readonly paths: readonly Path[];
  /** The projected parts of an item, and nothing of what is not there. */
  apply(item: Item): Item;
}

const NO_KEYWORDS: ReadonlySet<string> = new Set();

/** A projection ready to be bound. */
export class CompiledProjection {
  readonly #templates: readonly PathTemplate[];
  #bound: BoundProjection | undefined;

  /** Throws DynamoValidationError for what is wrong whatever the request. */
  constructor(text: string) {
    const tokens = new TokenStream(text, NO_KEYWORDS);
    const scope = new OperandScope();
    do {
      scope.path(parsePathTemplate(tokens));
    } while (tokens.takeIf(","));
    if (tokens.next.kind !== "end") throw tokens.syntaxError();
    scope.checkReserved();
    this.#templates = scope.templates;
  }

  /** Throws DynamoValidationError for names that are not defined and paths that overlap. */
  bind(by: Substitutions): BoundProjection {
    if (this.#bound !== undefined) return this.#bound;
    const paths = this.#templates.map((template) => bindPath(template, by));
    checkOverlaps(paths);
    const projection = projectionOf(paths);
    // Without substitutions, the paths are the same in every request.
    if (paths.every((path, i) => path === this.#templates[i])) this.#bound = projection;
    return projection;
  }
}

/** A projection on paths that do not overlap. */
export function projectionOf(paths: readonly Path[]): BoundProjection {
  const root = treeOf(paths);
  return { paths, apply: (item) => projectMap(item, root) ?? {} };
}

/** The wanted children of a value; null when all of it is wanted. Indexes are in ascending order. */
interface Tree {
  readonly names: Map<string, Tree | null>;
  readonly indexes: Map<number, Tree | null>;
}

function treeOf(paths: readonly Path[]): Tree {
  const root: Tree = { names: new Map(), indexes: new Map() };
  for (const path of paths) {
    let tree = root;
    for (const [depth, element] of path.entries()) {
      const children = (typeof element === "number" ? tree.indexes : tree.names) as Map<
        string | number,
        Tree | null
      >;
      const known = children.get(element);
      if (known === null) break;
      const child = depth === path.length - 1 ? null : (known ?? { names: new Map(), indexes: new Map() });
      children.set(element, child);
      if (child === null) break;
      tree = child;
    }
  }
  return sortedTree(root);
}

function sortedTree({ names, indexes }: Tree): Tree {
  const sorted = (tree: Tree | null): Tree | null => (tree === null ? null : sortedTree(tree));
  return {
    names: new Map([...names].map(([name, tree]) => [name, sorted(tree)])),
    indexes: new Map([...indexes].sort(([a], [b]) => a - b).map(([index, tree]) => [index, sorted(tree)])),
  };
}

/** Undefined when nothing wanted is in the map. */
function projectMap(map: Item, { names }: Tree): Item | undefined {
  let projected: Record<string, AttributeValue> | undefined;
  for (const [name, tree] of names) {
    const value = attributeOf(map, name);
    const part = value === undefined || tree === null ? value : projectValue(value, tree);
    if (part === undefined) continue;
    projected ??= Object.create(null) as Record<string, AttributeValue>;
    projected[name] = part;
  }
  return projected;
}

/** List elements move up to fill the gaps. */
function projectValue(value: AttributeValue, tree: Tree): AttributeValue | undefined {
  if (value.M !== undefined) {
    const map = projectMap(value.M, tree);
    return map === undefined ? undefined : { M: map };
  }
  if (value.L === undefined) return undefined;
  const list: AttributeValue[] = [];
  for (const [index, child] of tree.indexes) {
    const element = value.L[index];
    const part = element === undefined || child === null ? element : projectValue(element, child);
    if (part !== undefined) list.push(part);
  }
  return list.length === 0 ? undefined : { L: list };
}
