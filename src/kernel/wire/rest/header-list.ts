/** Lists in one header: RFC 9110 5.6.1, with quoted strings as 5.6.4 has them. */

/** The elements of a header's list, unquoted. */
export function splitHeaderList(text: string): string[] {
  if (!text.includes('"'))
    return text
      .split(",")
      .map((element) => element.trim())
      .filter((element) => element !== "");
  const elements: string[] = [];
  for (const match of text.matchAll(ELEMENT)) {
    const [, quoted, plain] = match;
    if (quoted !== undefined) elements.push(quoted.replace(/\\(.)/g, "$1"));
    else if (plain !== undefined && plain.trim() !== "") elements.push(plain.trim());
  }
  return elements;
}
const ELEMENT = /\s*(?:"((?:[^"\\]|\\.)*)"\s*|([^",][^,]*))(?:,|$)/g;

/** HTTP dates have a comma of their own. */
export function splitHttpDateList(text: string): string[] {
  const halves = text.split(",");
  const dates: string[] = [];
  for (let index = 0; index < halves.length; index += 2)
    dates.push(
      halves
        .slice(index, index + 2)
        .join(",")
        .trim(),
    );
  return dates;
}

/** One element as it stands in a list: in quotes where it would otherwise be taken apart. */
export function quoteListElement(text: string): string {
  return /[",]|^\s|\s$/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
}
