import { posix } from "node:path";
import type {
  CallExpression,
  ExportDeclaration,
  ImportDeclaration,
  ImportTypeNode,
  Node,
} from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import { lineAt, type Source, walk } from "../source/parse.ts";

export interface Import {
  readonly line: number;
  /** A path relative to the repository, or the bare name of a package or of a module of Node. */
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Every module a file names: imports, re-exports, `import()` calls and `import("...")` types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (node: Node, specifier: Node | undefined, typesOnly: boolean) => {
    const literal = specifier !== undefined && specifier.kind === SyntaxKind.StringLiteral;
    const name = literal ? (specifier as Node & { readonly text: string }).text : undefined;
    const target = name === undefined ? "(computed)" : resolveFrom(source.path, name);
    found.push({ line: lineAt(source, node.end), target, typesOnly });
  };
  walk(source.tree, (node) => {
    if (node.kind === SyntaxKind.ImportDeclaration) {
      const declaration = node as ImportDeclaration;
      add(
        node,
        declaration.moduleSpecifier,
        declaration.importClause?.phaseModifier === SyntaxKind.TypeKeyword,
      );
    } else if (node.kind === SyntaxKind.ExportDeclaration) {
      const declaration = node as ExportDeclaration;
      if (declaration.moduleSpecifier !== undefined)
        add(node, declaration.moduleSpecifier, declaration.isTypeOnly);
    } else if (node.kind === SyntaxKind.CallExpression) {
      const call = node as CallExpression;
      if (call.expression.kind === SyntaxKind.ImportKeyword) add(node, call.arguments[0], false);
    } else if (node.kind === SyntaxKind.ImportType) {
      const argument = (node as ImportTypeNode).argument as Node & { readonly literal?: Node };
      add(node, argument.literal, true);
    }
  });
  return found;
}

function resolveFrom(path: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier;
}
