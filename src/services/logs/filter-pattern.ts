import {
  type FilterPattern,
  FilterPatternError,
  parseFilterPattern,
} from "../../lang/logs-filter/pattern.ts";
import { invalidPattern } from "./errors.ts";

/** Reads a filter pattern, or refuses it as AWS does. */
export function compiledPattern(text: string): FilterPattern {
  try {
    return parseFilterPattern(text);
  } catch (error) {
    if (error instanceof FilterPatternError) throw invalidPattern(error.message);
    throw error;
  }
}
