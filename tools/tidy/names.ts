import type { Identifier, Node } from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import { lineAt, type Source, walk } from "../source/parse.ts";
import { AWS_NAMES, BANNED_ENDINGS } from "./table.ts";

const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.types)?\.(ts|mts|mjs|js)$/;
const OPERATION_FILE = /^[A-Z][A-Za-z0-9]*(\.test)?\.ts$/;
const DECLARATIONS: readonly SyntaxKind[] = [
  SyntaxKind.ClassDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.VariableDeclaration,
];

/** File names in kebab-case (operations in PascalCase), and declared names that say something. */
export function checkNames(source: Source): string[] {
  const complaints: string[] = [];
  const file = source.path.slice(source.path.lastIndexOf("/") + 1);
  const isOperation = source.path.includes("/operations/") && OPERATION_FILE.test(file);
  if (!isOperation && !KEBAB_FILE.test(file))
    complaints.push(`${source.path}:1  file names are in kebab-case`);
  if (/(^|-)(manager|helpers?|utils?|factory)\b/.test(file)) {
    complaints.push(`${source.path}:1  "${file}" does not say what is in it`);
  }
  walk(source.tree, (node) => {
    if (!DECLARATIONS.includes(node.kind)) return;
    const name = ((node as Node & { readonly name?: Identifier }).name?.text ?? "") as string;
    if (BANNED_ENDINGS.test(name) && !AWS_NAMES.some((own) => name.endsWith(own))) {
      complaints.push(`${source.path}:${lineAt(source, node.end)}  ${name}: name it by what it is or does`);
    }
    if (node.kind === SyntaxKind.InterfaceDeclaration && /^I[A-Z][a-z]/.test(name)) {
      complaints.push(`${source.path}:${lineAt(source, node.end)}  ${name}: no I before an interface's name`);
    }
  });
  return complaints;
}
