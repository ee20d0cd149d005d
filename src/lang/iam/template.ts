/**
 * Policy variables: ${key}, ${key, 'default'} and the specials ${*}, ${?}, ${$}.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import type { ContextSource } from "./context.ts";
import { type Piece, type Wildcard, wildcardOf } from "./wildcard.ts";

type Part =
  /** Text of the policy; its "*" and "?" are wildcards where the element knows wildcards. */
  | { readonly kind: "text"; readonly text: string }
  /** A character that never is a wildcard. */
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "variable"; readonly key: string; readonly fallback: string | undefined };

export interface Template {
  readonly parts: readonly Part[];
}

/** Takes a text with variables apart; undefined when it has none. */
export function parseTemplate(text: string): Template | undefined {
  if (!text.includes("${")) return undefined;
  const parts: Part[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("${", at);
    const close = open < 0 ? -1 : text.indexOf("}", open);
    if (close < 0) break;
    if (open > at) parts.push({ kind: "text", text: text.slice(at, open) });
    parts.push(partOf(text.slice(open + 2, close)));
    at = close + 1;
  }
  if (at < text.length) parts.push({ kind: "text", text: text.slice(at) });
  return { parts };
}

/** The condition keys that a template reads, in lower case. */
export function keysOfTemplate(template: Template): string[] {
  return template.parts.flatMap((part) => (part.kind === "variable" ? [part.key] : []));
}

/** The text with values put in, or undefined when a key without default has no single value in the request. */
export function resolveText(template: Template, context: ContextSource): string | undefined {
  let text = "";
  for (const part of template.parts) {
    const value = part.kind === "variable" ? variableValue(part, context) : part.text;
    if (value === undefined) return undefined;
    text += value;
  }
  return text;
}

/** The same as a pattern. What a variable stands for is taken literally, whatever characters it holds. */
export function resolvePattern(template: Template, context: ContextSource): Wildcard | undefined {
  const pieces: Piece[] = [];
  let text = "";
  let holes: number[] = [];
  for (const part of template.parts) {
    if (part.kind !== "text") {
      const value = part.kind === "variable" ? variableValue(part, context) : part.text;
      if (value === undefined) return undefined;
      text += value;
      continue;
    }
    for (const character of part.text) {
      if (character === "*") {
        pieces.push({ text, holes: holes.length > 0 ? holes : undefined });
        text = "";
        holes = [];
        continue;
      }
      if (character === "?") holes.push(text.length);
      text += character;
    }
  }
  pieces.push({ text, holes: holes.length > 0 ? holes : undefined });
  return wildcardOf(pieces);
}

function partOf(inside: string): Part {
  if (inside === "*" || inside === "?" || inside === "$") return { kind: "literal", text: inside };
  const comma = inside.indexOf(",");
  const key = (comma < 0 ? inside : inside.slice(0, comma)).trim().toLowerCase();
  const fallback = comma < 0 ? undefined : quoted(inside.slice(comma + 1).trim());
  return { kind: "variable", key, fallback };
}

function quoted(text: string): string | undefined {
  const isQuoted = text.length >= 2 && text.startsWith("'") && text.endsWith("'");
  return isQuoted ? text.slice(1, -1) : undefined;
}

function variableValue(
  part: Extract<Part, { kind: "variable" }>,
  context: ContextSource,
): string | undefined {
  const value = context.get(part.key);
  if (value === undefined || typeof value === "object") return part.fallback;
  return typeof value === "string" ? value : String(value);
}
