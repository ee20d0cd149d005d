import { javaPattern } from "./pattern.ts";

/** Whether a value is of a model's pattern. */
export interface TextPattern {
  /** As the model has it, for the sentence about a value that is not of it. */
  readonly source: string;
  matches(text: string): boolean;
}

/** The pattern of a model; undefined where it cannot be checked. */
export function textPattern(source: string): TextPattern | undefined {
  const expression = javaPattern(source);
  if (expression === undefined) return undefined;
  return { source, matches: (text) => expression.test(text) };
}
