/**
 * Terms: all must be in the message, those after "-" must not; of those after "?" one must, unless other terms are
 * there, which leave them without effect.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
import { FilterPatternError } from "./error.ts";
import type { FilterPattern } from "./pattern.ts";
import { closingPercent, regexOf } from "./regex.ts";

type Mark = "" | "-" | "?";
interface Term {
  readonly mark: Mark;
  readonly isIn: (message: string) => boolean;
}

const BARE = /^[\p{L}\p{N}_]+$/u;

export function parseTerms(text: string): FilterPattern {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    const [term, next] = termAt(text, at);
    terms.push(term);
    at = next;
  }
  const wanted = terms.filter(({ mark }) => mark === "").map(({ isIn }) => isIn);
  const unwanted = terms.filter(({ mark }) => mark === "-").map(({ isIn }) => isIn);
  const optional = terms.filter(({ mark }) => mark === "?").map(({ isIn }) => isIn);
  const either = wanted.length === 0 && unwanted.length === 0;
  return {
    kind: "terms",
    matches: (message) =>
      either
        ? optional.some((isIn) => isIn(message))
        : wanted.every((isIn) => isIn(message)) && !unwanted.some((isIn) => isIn(message)),
    extract: () => ({}),
    value: () => undefined,
  };
}

function termAt(text: string, start: number): [Term, number] {
  const first = text[start] as string;
  const mark: Mark = first === "-" || first === "?" ? first : "";
  const at = start + mark.length;
  if (text[at] === '"') return quoted(text, at + 1, mark);
  if (text[at] === "%") {
    const end = closingPercent(text, at + 1);
    const regex = regexOf(text.slice(at + 1, end));
    return [{ mark, isIn: (message) => regex.test(message) }, end + 1];
  }
  let end = at;
  while (end < text.length && !/\s/.test(text[end] as string)) end++;
  const term = text.slice(at, end);
  if (!BARE.test(term)) throw new FilterPatternError(`Invalid character(s) in term '${term}'`);
  return [{ mark, isIn: (message) => message.includes(term) }, end];
}

function quoted(text: string, start: number, mark: Mark): [Term, number] {
  let phrase = "";
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return [{ mark, isIn: (message) => message.includes(phrase) }, at + 1];
    if (character === "\\" && at + 1 < text.length) phrase += text[++at];
    else phrase += character;
  }
  throw new FilterPatternError("Unterminated quoted string");
}
