/**
 * Patterns with "*" (any run of characters) and "?" (any one character), taken apart once and matched without regular
 * expressions and without backtracking: each piece between two stars is looked for once, from left to right.
 */

/** What stands between two stars. */
export interface Piece {
  readonly text: string;
  /** Offsets in `text` at which any character will do; undefined when there is none. */
  readonly holes: readonly number[] | undefined;
}

export type Wildcard =
  | { readonly kind: "any" }
  | { readonly kind: "exact"; readonly text: string }
  | { readonly kind: "prefix"; readonly text: string }
  | {
      readonly kind: "pieces";
      readonly head: Piece;
      readonly middle: readonly Piece[];
      /** Undefined: the pattern has no star and `head` is all of it. */
      readonly tail: Piece | undefined;
      readonly shortest: number;
    }
  | { readonly kind: "segments"; readonly segments: readonly Wildcard[] };

/** Compiles a pattern whose "*" and "?" stand for any characters, colons and slashes included. */
export function compileWildcard(pattern: string): Wildcard {
  return wildcardOf(pattern.split("*").map(pieceOf));
}

/** Compiles the pieces between a pattern's stars; for callers that build patterns from parts. */
export function wildcardOf(pieces: readonly Piece[]): Wildcard {
  const head = pieces[0] ?? { text: "", holes: undefined };
  if (pieces.length === 1) {
    if (head.holes === undefined) return { kind: "exact", text: head.text };
    return { kind: "pieces", head, middle: [], tail: undefined, shortest: head.text.length };
  }
  const tail = pieces[pieces.length - 1] as Piece;
  const middle = pieces.slice(1, -1).filter((piece) => piece.text !== "");
  if (middle.length === 0 && tail.text === "" && head.holes === undefined)
    return head.text === "" ? { kind: "any" } : { kind: "prefix", text: head.text };
  const shortest = [head, ...middle, tail].reduce((sum, piece) => sum + piece.text.length, 0);
  return { kind: "pieces", head, middle, tail, shortest };
}

/** The first five segments of an ARN are matched apart from the rest. */
const HEAD_SEGMENTS = 5;

/**
 * Compiles a Resource element. A "*" that ends an ARN segment reaches beyond the colon, and everything in the resource
 * part crosses colons and slashes; a "*" inside one of the first five segments stays within it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function compileResourcePattern(pattern: string): Wildcard {
  const segments = pattern.split(":");
  const bound = segments.slice(0, HEAD_SEGMENTS).some((segment) => /\*./.test(segment));
  if (!bound || segments.length < 2) return compileWildcard(pattern);
  const rest = segments.slice(HEAD_SEGMENTS).join(":");
  const parts = segments.length > HEAD_SEGMENTS ? [...segments.slice(0, HEAD_SEGMENTS), rest] : segments;
  return { kind: "segments", segments: parts.map(compileWildcard) };
}

/** Whether the whole of `text` fits the pattern. Time is at worst proportional to pattern length times text length. */
export function matchesWildcard(pattern: Wildcard, text: string): boolean {
  switch (pattern.kind) {
    case "any":
      return true;
    case "exact":
      return pattern.text === text;
    case "prefix":
      return text.startsWith(pattern.text);
    case "pieces":
      return matchesPieces(pattern, text);
    case "segments":
      return matchesSegments(pattern.segments, text);
  }
}

function matchesPieces(pattern: Extract<Wildcard, { kind: "pieces" }>, text: string): boolean {
  const { head, middle, tail } = pattern;
  if (text.length < pattern.shortest || !fits(head, text, 0)) return false;
  if (tail === undefined) return text.length === pattern.shortest;
  const limit = text.length - tail.text.length;
  if (!fits(tail, text, limit)) return false;
  let at = head.text.length;
  for (const piece of middle) {
    const found = find(piece, text, at, limit);
    if (found < 0) return false;
    at = found + piece.text.length;
  }
  return true;
}

function matchesSegments(segments: readonly Wildcard[], text: string): boolean {
  let at = 0;
  const last = segments.length - 1;
  for (let i = 0; i < last; i++) {
    const colon = text.indexOf(":", at);
    if (colon < 0 || !matchesWildcard(segments[i] as Wildcard, text.slice(at, colon))) return false;
    at = colon + 1;
  }
  return matchesWildcard(segments[last] as Wildcard, text.slice(at));
}

function pieceOf(text: string): Piece {
  if (!text.includes("?")) return { text, holes: undefined };
  const holes: number[] = [];
  for (let i = 0; i < text.length; i++) if (text[i] === "?") holes.push(i);
  return { text, holes };
}

function fits(piece: Piece, text: string, at: number): boolean {
  if (piece.holes === undefined) return text.startsWith(piece.text, at);
  let from = 0;
  for (const hole of piece.holes) {
    if (!text.startsWith(piece.text.slice(from, hole), at + from)) return false;
    from = hole + 1;
  }
  return at + piece.text.length <= text.length && text.startsWith(piece.text.slice(from), at + from);
}

function find(piece: Piece, text: string, from: number, limit: number): number {
  const last = limit - piece.text.length;
  if (piece.holes === undefined) {
    const found = text.indexOf(piece.text, from);
    return found <= last ? found : -1;
  }
  for (let at = from; at <= last; at++) if (fits(piece, text, at)) return at;
  return -1;
}
