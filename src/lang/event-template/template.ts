/**
 * Input templates: text with placeholders in angle brackets, as EventBridge rules and Pipes have it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
import type { JsonValue } from "../event-pattern/pattern.ts";

/** A piece of a template: text as it stands, or a placeholder and whether it stands within a JSON string. */
type Piece = string | { readonly name: string; readonly quoted: boolean };

export interface InputTemplate {
  readonly pieces: readonly Piece[];
  /** Names of the placeholders. */
  readonly names: readonly string[];
}

const PLACEHOLDER = /<([^<>"\\\s]+)>/y;

/** Reads a template. Every text is one. */
export function parseTemplate(text: string): InputTemplate {
  const pieces: Piece[] = [];
  const names: string[] = [];
  let quoted = false;
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    PLACEHOLDER.lastIndex = at;
    const name = character === "<" ? PLACEHOLDER.exec(text)?.[1] : undefined;
    if (name !== undefined) {
      pieces.push(plain, { name, quoted });
      names.push(name);
      plain = "";
      at = PLACEHOLDER.lastIndex;
      continue;
    }
    const length = character === "\\" ? 2 : 1;
    if (character === '"') quoted = !quoted;
    plain += text.slice(at, at + length);
    at += length;
  }
  return { pieces: [...pieces, plain], names };
}

/**
 * Fills a template in. Outside of quotes a value appears as JSON; within them as text, of objects and lists without
 * their quotation marks. A value that is not there leaves nothing within quotes and an empty string outside.
 */
export function fillTemplate(
  { pieces }: InputTemplate,
  resolve: (name: string) => JsonValue | undefined,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const value = resolve(piece.name);
      return piece.quoted ? within(value) : JSON.stringify(value ?? "");
    })
    .join("");
}

function within(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : unquoted(value);
  return JSON.stringify(text).slice(1, -1);
}

function unquoted(value: JsonValue): string {
  if (Array.isArray(value))
    return `[${value.map((each) => (typeof each === "string" ? each : unquoted(each))).join(",")}]`;
  return JSON.stringify(value).replaceAll('"', "");
}
