/**
 * AllowedPattern: a Java regular expression that a value has to match as a whole. Pattern and value are both the
 * caller's, so it is matched in time proportional to the value whatever the pattern.
 */
import { Automaton } from "../../kernel/validate/automaton.ts";
import { javaPattern } from "../../kernel/validate/pattern.ts";
import * as errors from "./errors.ts";

/** Some tenths of a second; patterns that people write take a thousandth of it. */
const WORK_MAX = 400_000;

/** Refuses values that do not match. An empty pattern allows everything. */
export function checkAllowed(pattern: string | undefined, values: readonly string[]): void {
  if (pattern === undefined || pattern === "") return;
  const automaton = automatonOf(expressionOf(pattern));
  const allowed = orRefused(
    () => values.every((value) => automaton.matches(value)),
    errors.allowedPatternUnsupported,
  );
  if (!allowed) throw errors.patternMismatch(pattern);
}

function expressionOf(pattern: string): RegExp {
  const expression = orRefused(() => javaPattern(pattern), errors.invalidAllowedPattern);
  if (expression === undefined) throw errors.invalidAllowedPattern();
  return expression;
}

function automatonOf({ source, flags }: RegExp): Automaton {
  return orRefused(() => new Automaton(source, flags, WORK_MAX), errors.allowedPatternUnsupported);
}

function orRefused<T>(make: () => T, refusal: () => Error): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw refusal();
    throw error;
  }
}
