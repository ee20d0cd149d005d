/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html */
import { compilePattern, type JsonObject, PatternError } from "../../../lang/event-pattern/pattern.ts";
import { invalidParameterValue } from "../errors.ts";

/** Throws InvalidParameterValueException for a pattern that is none. */
export function checkFilters(filters: readonly string[]): void {
  for (const text of filters)
    try {
      compilePattern(text);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw invalidParameterValue(`Invalid filter pattern definition. ${error.message}`);
    }
}

/** What decides whether a record is for the function: it is when any of the patterns fits. */
export function filterOf(filters: readonly string[]): (record: JsonObject) => boolean {
  const patterns = filters.map((text) => compilePattern(text));
  return (record) => patterns.length === 0 || patterns.some(({ matches }) => matches(record));
}

/** Text that is JSON counts as what it means, when patterns look into it. */
export function withParsed(record: JsonObject, member: string, text: string | undefined): JsonObject {
  if (text === undefined) return record;
  try {
    return { ...record, [member]: JSON.parse(text) };
  } catch {
    return record;
  }
}
