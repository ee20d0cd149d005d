import type { Identifier, Node } from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import { isTest, type Source } from "../source/parse.ts";
import { LIMITS } from "./table.ts";

/** What is larger than its limit: a path for a file, "path#function" for a function; the value is its lines. */
export type Sizes = ReadonlyMap<string, number>;

/** Files and functions beyond the limits. Tests may be long, and their functions are lists of cases. */
export function oversized(sources: readonly Source[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const source of sources) {
    const lines = source.text.split("\n").length - 1;
    if (lines > (isTest(source.path) ? LIMITS.testFileLines : LIMITS.fileLines))
      found.set(source.path, lines);
    if (!isTest(source.path)) addLongFunctions(source, found);
  }
  return found;
}

/** The exceptions must be exactly as large as they say: they may shrink, and then the list shrinks with them. */
export function checkSizes(found: Sizes, exceptions: Sizes): string[] {
  const complaints: string[] = [];
  for (const [what, lines] of found) {
    const excepted = exceptions.get(what);
    if (excepted === undefined)
      complaints.push(`${what}  has ${lines} lines: split it by what its parts are about`);
    else if (lines > excepted)
      complaints.push(`${what}  grew from ${excepted} to ${lines} lines: it may only shrink`);
    else if (lines < excepted)
      complaints.push(`${what}  has ${lines} lines, oversize.json says ${excepted}: shrink me`);
  }
  for (const what of exceptions.keys()) {
    if (!found.has(what)) complaints.push(`${what}  is within the limits: take it off oversize.json`);
  }
  return complaints;
}

/** The exceptions made as small as what is there now; nothing is added and nothing grows. */
export function shrunk(found: Sizes, exceptions: Sizes): Map<string, number> {
  const kept = [...exceptions].filter(([what]) => found.has(what));
  return new Map(kept.map(([what, lines]) => [what, Math.min(lines, found.get(what) ?? lines)]));
}

/** Lines beyond the limit that could be broken: an address or one long literal cannot. */
export function checkColumns(source: Source): string[] {
  const complaints: string[] = [];
  for (const [index, line] of source.text.split("\n").entries()) {
    const limit = /^\s*(\/\/|\/?\*)/.test(line) ? LIMITS.commentColumns : LIMITS.columns;
    if (line.length <= limit || /https?:\/\//.test(line) || /(["'`/]).{60,}\1/.test(line)) continue;
    complaints.push(`${source.path}:${index + 1}  has ${line.length} columns, the limit is ${limit}`);
  }
  return complaints;
}

const FUNCTIONS: readonly SyntaxKind[] = [
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
];

function addLongFunctions(source: Source, found: Map<string, number>): void {
  const visit = (node: Node, outer: string): void => {
    let name = outer;
    if (FUNCTIONS.includes(node.kind) || node.kind === SyntaxKind.ClassDeclaration) {
      name = [outer, nameOf(node)].filter((part) => part !== "").join(".");
    }
    if (FUNCTIONS.includes(node.kind)) {
      const { body } = node as Node & { readonly body?: Node };
      const lines = body === undefined ? 0 : source.text.slice(body.pos, body.end).trim().split("\n").length;
      const key = `${source.path}#${name}`;
      if (lines > LIMITS.functionLines) found.set(key, Math.max(lines, found.get(key) ?? 0));
    }
    node.forEachChild((child) => {
      visit(child, name);
    });
  };
  visit(source.tree, "");
}

/** A function's own name, or that of the variable or property it is given to. */
function nameOf(node: Node): string {
  const own =
    (node as Node & { readonly name?: Identifier }).name ??
    (node.parent as Node & { name?: Identifier }).name;
  return node.kind === SyntaxKind.Constructor
    ? "constructor"
    : ((own?.text as string | undefined) ?? "anonymous");
}
