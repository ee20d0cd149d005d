/**
 * Wildcards of event patterns: "*" stands for any run of characters; "\*" and "\\" for themselves.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */

const TOO_COMPLEX =
  "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard " +
  "character";

/** How often the same text may follow a star: AWS tells no number, and refuses "*:*:*:*:*:event-bus/*". */
const REPETITIONS_MAX = 4;

/** What is wrong with a wildcard; `located` tells whether AWS names the place in the pattern. */
export class WildcardError extends Error {
  readonly located: boolean;
  constructor(message: string, located: boolean) {
    super(message);
    this.located = located;
  }
}

/** Compiles a wildcard into a test of text. Throws WildcardError. */
export function compileWildcard(wildcard: string): (text: string) => boolean {
  const pieces = split(wildcard);
  refuseComplex(pieces);
  const first = pieces[0] as string;
  if (pieces.length === 1) return (text) => text === first;
  const last = pieces[pieces.length - 1] as string;
  const middle = pieces.slice(1, -1);
  const shortest = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return (text) => {
    if (text.length < shortest || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of middle) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= text.length - last.length;
  };
}

/** The text between the stars. */
function split(wildcard: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at < wildcard.length; at++) {
    const character = wildcard[at] as string;
    if (character === "*") {
      if (wildcard[at + 1] === "*")
        throw new WildcardError(at1("Consecutive wildcard characters", wildcard, at), true);
      pieces.push(piece);
      piece = "";
    } else if (character === "\\") {
      const escaped = wildcard[++at];
      if (escaped !== "*" && escaped !== "\\")
        throw new WildcardError(at1("Invalid escape character", wildcard, at - 1), true);
      piece += escaped;
    } else piece += character;
  }
  return [...pieces, piece];
}

/** AWS counts bytes, and the opening quote as one. */
function at1(message: string, wildcard: string, offset: number): string {
  return `${message} at pos ${new TextEncoder().encode(wildcard.slice(0, offset)).length + 1}`;
}

function refuseComplex(pieces: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const piece of pieces.slice(1)) {
    if (piece === "") continue;
    const times = (seen.get(piece) ?? 0) + 1;
    if (times >= REPETITIONS_MAX) throw new WildcardError(TOO_COMPLEX, false);
    seen.set(piece, times);
  }
}
