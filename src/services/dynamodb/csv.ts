/** Items in CSV: a header names the attributes, key attributes have their type, all others are strings. */
import type { AttributeDefinition, CsvOptions } from "../../gen/dynamodb.ts";
import type { AttributeValue, Item } from "../../lang/dynamodb/values.ts";

export function csvItems(
  text: string,
  { Delimiter = ",", HeaderList }: CsvOptions,
  definitions: readonly AttributeDefinition[],
): ReadonlyArray<Item | undefined> {
  const rows = csvRows(text, Delimiter);
  const header = HeaderList ?? rows.shift() ?? [];
  const types = new Map(
    definitions.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]),
  );
  return rows.map((row) => {
    if (row.length > header.length) return undefined;
    const item: Record<string, AttributeValue> = Object.create(null);
    for (const [at, value] of row.entries()) {
      const name = header[at] ?? "";
      if (value !== "") item[name] = typed(value, types.get(name) ?? "S");
    }
    return item;
  });
}

function typed(value: string, type: AttributeDefinition["AttributeType"]): AttributeValue {
  if (type === "B") return { B: Buffer.from(value, "base64") };
  return type === "N" ? { N: value } : { S: value };
}

/** Rows of fields, quoted where they hold what would end them (RFC 4180). */
export function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endRow = () => {
    row.push(field);
    if (row.length > 1 || field !== "") rows.push(row);
    row = [];
    field = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) {
      row.push(field);
      field = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") field += character;
  }
  endRow();
  return rows;
}
