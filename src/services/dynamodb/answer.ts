/** Answers spliced together from items as they are kept. */
import { EncodedJson } from "../../kernel/wire/json/encoded.ts";

/** An answer whose members are JSON texts, values to be written as JSON, or absent. */
export function spliced(
  texts: Readonly<Record<string, string | undefined>>,
  values: Readonly<Record<string, object | number | string | undefined>> = {},
): EncodedJson {
  let text = "";
  for (const name in texts) {
    const part = texts[name];
    if (part !== undefined) text += `${text === "" ? "" : ","}"${name}":${part}`;
  }
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) text += `${text === "" ? "" : ","}"${name}":${JSON.stringify(value)}`;
  }
  return new EncodedJson(`{${text}}`);
}

/** A list of JSON texts. */
export function listed(texts: readonly string[]): string {
  return `[${texts.join(",")}]`;
}
