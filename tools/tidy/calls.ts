import type { Identifier, Node, PropertyAccessExpression } from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import { isTest, lineAt, type Source, walk } from "../source/parse.ts";
import { BANNED_TEXT, BANS, type Ban, TEST_BANS } from "./table.ts";

/** Banned calls, values and comments of one file. */
export function checkCalls(source: Source): string[] {
  const complaints = checkText(source);
  const bans = bansFor(source.path);
  if (bans.size === 0) return complaints;
  walk(source.tree, (node) => {
    const name = nameOf(node);
    const ban = name === undefined ? undefined : bans.get(name);
    if (ban === undefined) return;
    complaints.push(`${source.path}:${lineAt(source, node.end)}  ${name}: use ${ban.instead}`);
  });
  return complaints;
}

function bansFor(path: string): Map<string, Ban> {
  const table = isTest(path) ? TEST_BANS : path.startsWith("src/") ? BANS : [];
  const bans = new Map<string, Ban>();
  for (const ban of table) {
    if (ban.except.some((exception) => path.startsWith(exception.path))) continue;
    for (const name of ban.names) bans.set(name, ban);
  }
  return bans;
}

/** Methods of node:crypto and of the global crypto, whatever the object is called here. */
const CRYPTO_RANDOM = /^(randomBytes|randomUUID|randomInt|randomFillSync|getRandomValues)$/;

/**
 * How the ban table would call this node: "Date.now" for a member of a global, "setTimeout" for a global
 * called, "randomBytes" for a name imported from node:crypto, "new Date()" without arguments.
 */
function nameOf(node: Node): string | undefined {
  if (node.kind === SyntaxKind.PropertyAccessExpression) {
    const access = node as PropertyAccessExpression;
    const member = textOf(access.name);
    return CRYPTO_RANDOM.test(member) ? member : `${dottedName(access.expression)}.${member}`;
  }
  if (node.kind === SyntaxKind.ImportSpecifier) {
    const { propertyName, name } = node as Node & { readonly propertyName?: Node; readonly name: Node };
    return textOf(propertyName ?? name);
  }
  if (node.kind === SyntaxKind.NewExpression || node.kind === SyntaxKind.CallExpression) {
    const call = node as Node & { readonly expression: Node; readonly arguments?: readonly Node[] };
    const callee = dottedName(call.expression);
    if (callee === "Date" && (call.arguments?.length ?? 0) === 0) {
      return node.kind === SyntaxKind.NewExpression ? "new Date()" : "Date()";
    }
    return call.expression.kind === SyntaxKind.Identifier ? callee : undefined;
  }
  return undefined;
}

function dottedName(node: Node): string {
  if (node.kind === SyntaxKind.Identifier) return textOf(node);
  if (node.kind !== SyntaxKind.PropertyAccessExpression) return "?";
  const { expression, name } = node as PropertyAccessExpression;
  const object = dottedName(expression);
  return object === "globalThis" ? textOf(name) : `${object}.${textOf(name)}`;
}

function textOf(node: Node): string {
  return (node as Identifier).text;
}

function checkText(source: Source): string[] {
  const complaints: string[] = [];
  if (source.path.startsWith("tools/tidy/")) return complaints; // it names what it looks for
  for (const [index, line] of source.text.split("\n").entries()) {
    for (const { pattern, instead } of BANNED_TEXT) {
      const found = pattern.exec(line);
      if (found !== null) complaints.push(`${source.path}:${index + 1}  ${found[1]}: write ${instead}`);
    }
  }
  return complaints;
}
