import type {
  Identifier,
  NewExpression,
  Node,
  VariableDeclaration,
  VariableStatement,
} from "typescript/unstable/ast";
import { NodeFlags, SyntaxKind } from "typescript/unstable/ast";
import { isTest, lineAt, type Source, walk } from "../source/parse.ts";

/**
 * Module-level state: two worlds in one process would share it. A `let`, and a Map, Set, array or object that the
 * file itself changes. WeakMap and WeakSet pass: they hold what was worked out about an object no longer than the
 * object lives.
 */
export function checkModuleState(source: Source): string[] {
  if (!source.path.startsWith("src/") || isTest(source.path)) return [];
  const complaints: string[] = [];
  const collections = new Set<string>();
  source.tree.forEachChild((statement) => {
    if (statement.kind !== SyntaxKind.VariableStatement) return;
    const { declarationList } = statement as VariableStatement;
    for (const declaration of declarationList.declarations) {
      const name = (declaration.name as Identifier).text ?? "(destructured)";
      if ((declarationList.flags & NodeFlags.Const) === 0)
        complaints.push(complain(source, declaration, name));
      else if (isCollection(declaration)) collections.add(name);
    }
  });
  if (collections.size === 0) return complaints;
  walk(source.tree, (node) => {
    const changed = changedName(node);
    if (changed !== undefined && collections.has(changed)) complaints.push(complain(source, node, changed));
  });
  return complaints;
}

function complain(source: Source, node: Node, name: string): string {
  const line = lineAt(source, node.end);
  return `${source.path}:${line}  ${name} is module-level state: two worlds would share it; make it a member of one`;
}

function isCollection({ initializer }: VariableDeclaration): boolean {
  if (initializer === undefined) return false;
  if (initializer.kind === SyntaxKind.NewExpression) {
    const { expression } = initializer as NewExpression;
    return !["WeakMap", "WeakSet"].includes((expression as Identifier).text);
  }
  return [SyntaxKind.ArrayLiteralExpression, SyntaxKind.ObjectLiteralExpression].includes(initializer.kind);
}

const CHANGING_METHODS = /^(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)$/;

/** The plain name whose content this node changes: `name.push(...)`, `name[k] = v`, `name.k = v`, `delete name.k`. */
function changedName(node: Node): string | undefined {
  if (node.kind === SyntaxKind.CallExpression) {
    const callee = (node as Node & { readonly expression: Node }).expression;
    if (callee.kind !== SyntaxKind.PropertyAccessExpression) return undefined;
    const { name } = callee as Node & { readonly name: Identifier };
    return CHANGING_METHODS.test(name.text) ? ownerOf(callee) : undefined;
  }
  if (node.kind === SyntaxKind.BinaryExpression) {
    const { left, operatorToken } = node as Node & { readonly left: Node; readonly operatorToken: Node };
    const assigns =
      operatorToken.kind >= SyntaxKind.FirstAssignment && operatorToken.kind <= SyntaxKind.LastAssignment;
    return assigns ? ownerOf(left) : undefined;
  }
  if (node.kind === SyntaxKind.DeleteExpression)
    return ownerOf((node as Node & { readonly expression: Node }).expression);
  return undefined;
}

/** A sticky RegExp's lastIndex is set before each use, and so carries nothing over. */
function ownerOf(access: Node): string | undefined {
  if ((access as Node & { readonly name?: Identifier }).name?.text === "lastIndex") return undefined;
  const isAccess =
    access.kind === SyntaxKind.PropertyAccessExpression || access.kind === SyntaxKind.ElementAccessExpression;
  if (!isAccess) return undefined;
  const { expression } = access as Node & { readonly expression: Node };
  return expression.kind === SyntaxKind.Identifier ? (expression as Identifier).text : undefined;
}
