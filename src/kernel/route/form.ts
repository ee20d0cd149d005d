/** Just enough of application/x-www-form-urlencoded to see what a request is about; the codecs read it properly. */

/** The first value of a field, decoded; undefined when there is none. */
export function fieldOf(form: string, name: string): string | undefined {
  const assignment = `${name}=`;
  const at = form.startsWith(assignment) ? 0 : form.indexOf(`&${assignment}`) + 1;
  if (at === 0 && !form.startsWith(assignment)) return undefined;
  const end = form.indexOf("&", at);
  return decode(form.slice(at + assignment.length, end < 0 ? undefined : end));
}

/** All parameters of a query string, decoded, the first of each name. */
export function queryParameters(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (query === "") return parameters;
  for (const part of query.split("&")) {
    const equals = part.indexOf("=");
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    if (!parameters.has(name)) parameters.set(name, equals < 0 ? "" : decode(part.slice(equals + 1)));
  }
  return parameters;
}

function decode(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a codec will say what is wrong with it
  }
}
