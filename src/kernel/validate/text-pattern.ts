import { Automaton } from "./automaton.ts";
import { countRepeats, nestsRepeats, parseExpression } from "./expression.ts";
import { javaPattern } from "./pattern.ts";

/** Whether a value is of a model's pattern. */
export interface TextPattern {
  /** As the model has it, for the sentence about a value that is not of it. */
  readonly source: string;
  matches(text: string): boolean;
}

/** Up to this many characters repeats side by side cannot keep a backtracking engine busy; repeats in repeats can. */
const SHORT = 128;

/** The pattern of a model; undefined where it cannot be checked. */
export function textPattern(source: string): TextPattern | undefined {
  const expression = javaPattern(source);
  if (expression === undefined) return undefined;
  const safeLength = safeLengthOf(expression);
  if (safeLength === Number.POSITIVE_INFINITY) return { source, matches: (text) => expression.test(text) };
  const automaton = once(() => automatonOf(expression));
  return {
    source,
    matches: (text) =>
      text.length <= safeLength
        ? expression.test(text)
        : (automaton()?.matches(text) ?? expression.test(text)),
  };
}

/**
 * Patterns that look around or back have no automaton. They are left to the backtracking engine; a test tries each of
 * them on texts that are hard to refuse.
 */
function automatonOf(expression: RegExp): Automaton | undefined {
  try {
    return new Automaton(expression.source, expression.flags);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Up to how many characters the backtracking engine can be trusted with a text of anybody's choosing. */
function safeLengthOf({ source, flags }: RegExp): number {
  try {
    const expression = parseExpression(source, flags);
    if (nestsRepeats(expression)) return -1;
    return countRepeats(expression) > 1 ? SHORT : Number.POSITIVE_INFINITY;
  } catch (error) {
    if (error instanceof SyntaxError) return -1;
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
