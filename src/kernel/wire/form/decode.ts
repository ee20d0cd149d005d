/** Generates the functions that turn form parameters into checked values, for query and ec2. */
import { isFlattened, isFloat, isInteger, membersOf, partOf, shapeOf } from "../compile/shapes.ts";
import { assign, literal, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { INTEGER_BOUNDS } from "../text/number.ts";
import { type BadText, textReaders } from "../text/scalars.ts";
import type { FormNode, FormTree } from "./parse.ts";

/** Reads one shape from its parameters; `path` is the parameter's name so far, for error messages. */
export type ParameterReader = (node: FormNode, path: string) => unknown;

/** How one of the two protocols names parameters and refuses them. */
export interface FormDialect {
  readonly ec2: boolean;
  readonly badText: BadText;
  /** A list, map or structure stands where the model has a scalar, or the other way round. */
  badNesting(path: string, wanted: "scalar" | "list" | "structure"): never;
}

export function parameterReaders(model: ServiceModel, dialect: FormDialect): ShapeCompiler<ParameterReader> {
  return new ShapeCompiler(model, runtimeOf(dialect), (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "structure") return structureReader(shape, unit, dialect);
    return `(v,p){return ${readNode({ shape: name }, "v", "p", unit, dialect)}}`;
  });
}

function structureReader(shape: Shape, unit: Unit, dialect: FormDialect): string {
  let body = `if(typeof v==="string")return v===""?{}:badNesting(p,"structure");const o={};let a,q;`;
  for (const [name, member] of membersOf(shape)) {
    const wire = parameterName(name, member, dialect);
    body += `a=${property("v", wire)};if(a!==undefined){q=p+${literal(wire)};`;
    body += `${assign("o", name, readNode(member, "a", "q", unit, dialect))};}`;
  }
  if (shape.union) body += `if(Object.keys(o).length!==1)badNesting(p,"structure");`;
  return `(v,p){${body}return o}`;
}

/** Where a member's parameters are found. */
function parameterName(name: string, member: Member, dialect: FormDialect): string {
  if (dialect.ec2) {
    if (member.queryName !== undefined) return member.queryName;
    const wire = member.locationName ?? name;
    return wire.charAt(0).toUpperCase() + wire.slice(1);
  }
  return member.locationName ?? name;
}

function readNode(member: Member, a: string, path: string, unit: Unit, dialect: FormDialect): string {
  const shape = shapeOf(unit.model, member.shape);
  if (shape.type === "structure") return `${unit.call(member.shape)}(${a},${path}+".")`;
  if (shape.type === "list") return readList(member, shape, a, path, unit, dialect);
  if (shape.type === "map") return readMap(member, shape, a, path, unit, dialect);
  return readScalar(shape, a, path);
}

function readList(
  member: Member,
  shape: Shape,
  a: string,
  path: string,
  unit: Unit,
  dialect: FormDialect,
): string {
  const item = partOf(shape, "member");
  const label = dialect.ec2 || isFlattened(member, shape) ? "" : (item.locationName ?? "member");
  const read = `(x,q)=>${readNode(item, "x", "q", unit, dialect)}`;
  return `list(${a},${path},${literal(label)},${read})`;
}

function readMap(
  member: Member,
  shape: Shape,
  a: string,
  path: string,
  unit: Unit,
  dialect: FormDialect,
): string {
  const key = partOf(shape, "key");
  const value = partOf(shape, "value");
  const label = isFlattened(member, shape) ? "" : "entry";
  const names = `${literal(key.locationName ?? "key")},${literal(value.locationName ?? "value")}`;
  const readKey = `(x,q)=>${readNode(key, "x", "q", unit, dialect)}`;
  const readValue = `(x,q)=>${readNode(value, "x", "q", unit, dialect)}`;
  return `map(${a},${path},${literal(label)},${names},${readKey},${readValue})`;
}

function readScalar(shape: Shape, a: string, path: string): string {
  if (isInteger(shape)) {
    const [low, high] = INTEGER_BOUNDS[shape.type] ?? [];
    return `integer(${a},${path},${low},${high})`;
  }
  if (isFloat(shape)) return `float(${a},${path})`;
  if (shape.type === "boolean") return `boolean(${a},${path})`;
  if (shape.type === "blob") return `blob(${a},${path})`;
  if (shape.type === "timestamp") return `timestamp(${a},${path})`;
  return `(typeof ${a}==="string"?${a}:badNesting(${path},"scalar"))`;
}

type NodeReader = (node: FormNode, path: string) => unknown;

function runtimeOf(dialect: FormDialect): Readonly<Record<string, unknown>> {
  const { badNesting } = dialect;
  const scalars = textReaders(dialect.badText);
  const text = (node: FormNode, path: string): string =>
    typeof node === "string" ? node : badNesting(path, "scalar");
  return {
    badNesting,
    integer: (node: FormNode, path: string, low: number, high: number) =>
      scalars.integer(text(node, path), path, low, high),
    float: (node: FormNode, path: string) => scalars.float(text(node, path), path),
    boolean: (node: FormNode, path: string) => scalars.boolean(text(node, path), path),
    blob: (node: FormNode, path: string) => scalars.blob(text(node, path), path),
    timestamp: (node: FormNode, path: string) => scalars.timestamp(text(node, path), path),
    list: (node: FormNode, path: string, label: string, read: NodeReader): unknown[] => {
      const [tree, base] = inside(node, path, label, badNesting);
      return numbered(tree, base, badNesting).map(([item, at]) => read(item, at));
    },
    map: (
      node: FormNode,
      path: string,
      label: string,
      key: string,
      value: string,
      readKey: NodeReader,
      readValue: NodeReader,
    ): object => {
      const [tree, base] = inside(node, path, label, badNesting);
      const result = { __proto__: null } as unknown as Record<string, unknown>;
      for (const [entry, at] of numbered(tree, base, badNesting)) {
        if (typeof entry === "string") return badNesting(at, "structure");
        const [k, v] = [entry[key], entry[value]];
        if (k === undefined || v === undefined) return badNesting(at, "structure");
        result[String(readKey(k, `${at}.${key}`))] = readValue(v, `${at}.${value}`);
      }
      return result;
    },
  };
}

/** The numbered part of a list: below "member", or right there where it is flattened. Empty text is an empty list. */
function inside(
  node: FormNode,
  path: string,
  label: string,
  badNesting: FormDialect["badNesting"],
): [tree: FormTree, path: string] {
  if (node === "") return [NOTHING, path];
  if (typeof node === "string") return badNesting(path, "list");
  if (label === "") return [node, path];
  // Clients have always been allowed to say "member" for what the model calls otherwise.
  const name = node[label] === undefined && node["member"] !== undefined ? "member" : label;
  const below = node[name];
  if (below === undefined || Object.keys(node).length > 1) return badNesting(path, "list");
  if (typeof below === "string") return below === "" ? [NOTHING, path] : badNesting(path, "list");
  return [below, `${path}.${name}`];
}
const NOTHING: FormTree = Object.freeze(Object.create(null) as FormTree);

/** Elements in the order of their numbers; the numbers may have gaps. */
function numbered(tree: FormTree, path: string, badNesting: FormDialect["badNesting"]): [FormNode, string][] {
  const result: [FormNode, string][] = [];
  // Integer keys of an object come in ascending order; larger ones than an array index are refused.
  for (const [number, item] of Object.entries(tree)) {
    if (!ORDINAL.test(number)) return badNesting(path, "list");
    result.push([item, `${path}.${number}`]);
  }
  return result;
}
const ORDINAL = /^(?:0|[1-9]\d{0,8})$/;
