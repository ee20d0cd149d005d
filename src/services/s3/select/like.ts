import { selectError } from "./errors.ts";
import type { Value } from "./values.ts";

/** A pattern in pieces: texts, and between them any one character or any number of them. */
type Piece = { readonly text: string } | "one" | "many";

/** Answers what LIKE answers, in a time of text times pattern at most. */
export function likeMatcher(pattern: string, escaping: Value): (text: string) => boolean {
  const pieces = piecesOf(pattern, escaping);
  return (text) => matches([...text], pieces);
}

function piecesOf(pattern: string, escaping: Value): Piece[] {
  if (escaping !== undefined && (typeof escaping !== "string" || [...escaping].length !== 1))
    throw selectError("LikeInvalidInputs");
  const pieces: Piece[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === escaping) {
      const escaped = characters[++at];
      if (escaped !== "%" && escaped !== "_" && escaped !== escaping)
        throw selectError("EvaluatorLikePatternInvalidEscapeSequence");
      pieces.push({ text: escaped });
    } else if (character === "%") {
      if (pieces.at(-1) !== "many") pieces.push("many");
    } else pieces.push(character === "_" ? "one" : { text: character });
  }
  return pieces;
}

/** Goes back to the last "many" only: earlier ones need not give anything up. */
function matches(text: readonly string[], pieces: readonly Piece[]): boolean {
  let [at, piece, many, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    const next = pieces[piece];
    if (next === "many") {
      many = piece++;
      resume = at;
    } else if (next !== undefined && (next === "one" || next.text === text[at])) {
      at++;
      piece++;
    } else if (many >= 0) {
      piece = many + 1;
      at = ++resume;
    } else return false;
  }
  while (pieces[piece] === "many") piece++;
  return piece === pieces.length;
}
