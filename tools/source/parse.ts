/**
 * Reads TypeScript and JavaScript sources into syntax trees for the checks beside this folder. TypeScript 7 offers its
 * parser under an unstable name; this is the only file that imports it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Node, SourceFile } from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";

export interface Source {
  /** Relative to the repository, with forward slashes: "src/kernel/time/clock.ts". */
  readonly path: string;
  readonly text: string;
  readonly tree: SourceFile;
}

const CODE = /\.(ts|mts|mjs|js)$/;

/** Every code file below the given folders of a repository, parsed, in the order of their paths. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const path of filesBelow(root, folder)) files.set(path, readFileSync(join(root, path), "utf8"));
  }
  return parseSources(files, resolve(root));
}

/** Parses texts that need not exist on disk; the map goes from path to text. */
export function parseSources(files: ReadonlyMap<string, string>, root = "/sources"): Source[] {
  const absolute = new Map([...files].map(([path, text]) => [`${root}/${path}`, text]));
  const config = `${root}/tsconfig.parse-only.json`;
  const compilerOptions = { allowJs: true, noResolve: true, noLib: true, types: [], module: "nodenext" };
  absolute.set(config, JSON.stringify({ compilerOptions, files: [...files.keys()] }));
  const api = new API({
    cwd: root,
    fs: {
      readFile: (name) => absolute.get(name),
      fileExists: (name) => (absolute.has(name) ? true : undefined),
      realpath: (name) => name,
    },
  });
  try {
    const program = api.updateSnapshot({ openProjects: [config] }).getProjects()[0]?.program;
    return [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => {
        const tree = program?.getSourceFile(`${root}/${path}`);
        if (tree === undefined) throw new Error(`cannot parse ${path}`);
        return { path, text, tree };
      });
  } finally {
    api.close();
  }
}

/** Paths of the code files below one folder, relative to the root; generated code and build products excluded. */
/** What others wrote, what was built, and the programs of functions' environments, which live by other rules. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", "dist", "bootstrap"]);

function filesBelow(root: string, folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) found.push(...filesBelow(root, path));
    } else if (CODE.test(entry.name)) found.push(path);
  }
  return found;
}

/** Calls `visit` for the node and everything below it, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** The line, counted from 1, on which a position lies. */
export function lineAt(source: Source, position: number): number {
  let line = 1;
  for (let at = source.text.indexOf("\n"); at !== -1 && at < position; at = source.text.indexOf("\n", at + 1))
    line++;
  return line;
}

/** Test code: it is held to fewer rules and may look at more folders. */
export function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.startsWith("test/") || /^src\/.*\/test\//.test(path);
}
