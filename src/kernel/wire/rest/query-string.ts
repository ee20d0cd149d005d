import { unescapeForm } from "../form/parse.ts";

/** Query parameters by name, each with all its values. No prototype. */
export type QueryParameters = Record<string, string[]>;

/** @throws FormError for escapes that are not UTF-8. */
export function parseQueryString(query: string): QueryParameters {
  const result = { __proto__: null } as unknown as QueryParameters;
  if (query === "") return result;
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = unescapeForm(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : unescapeForm(pair.slice(equals + 1));
    const present = result[name];
    if (present === undefined) result[name] = [value];
    else present.push(value);
  }
  return result;
}
