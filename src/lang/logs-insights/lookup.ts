/**
 * Tables of reference data that queries look things up in.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Lookup.html
 */
import type { Link } from "./stages.ts";
import { textOf, type Value } from "./value.ts";

export interface LookupTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A field of a table, and the field of events that must be equal to it. */
export interface LookupKey {
  readonly column: string;
  readonly field: string;
}

/** Reads comma-separated values whose first line names the fields (RFC 4180); undefined for what has no such line. */
export function parseLookupTable(text: string): LookupTable | undefined {
  const [fields, ...rows] = recordsOf(text.replace(/^\uFEFF/, ""));
  if (fields === undefined || fields.some((field) => field.trim() === "")) return undefined;
  if (new Set(fields).size !== fields.length || rows.some((row) => row.length !== fields.length))
    return undefined;
  return { fields, rows };
}

const CELL = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r?\n|$)/y;

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  CELL.lastIndex = 0;
  for (let end = false; !end && CELL.lastIndex < text.length; ) {
    const found = CELL.exec(text);
    if (found === null) return [];
    const [, cell = "", separator] = found;
    record.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (separator === ",") {
      if (CELL.lastIndex === text.length) record.push("");
      else continue;
    }
    records.push(record);
    record = [];
    end = separator === "";
  }
  return records;
}

const keyOf = (values: readonly string[]): string => values.join("\u0000");

/** Adds what a table knows of a row; rows that it knows nothing of stay as they are. */
export const lookingUp =
  (table: LookupTable, keys: readonly LookupKey[], output: readonly string[]): Link =>
  (next) => {
    const places = keys.map(({ column }) => table.fields.indexOf(column));
    const known = new Map<string, readonly string[]>();
    for (const row of table.rows) {
      const key = keyOf(places.map((place) => row[place] as string));
      if (!known.has(key)) known.set(key, row);
    }
    const outputs = output.map((field) => [field, table.fields.indexOf(field)] as const);
    return {
      push(row) {
        const values: readonly Value[] = keys.map(({ field }) => row.get(field));
        const found = values.includes(null) ? undefined : known.get(keyOf(values.map(textOf)));
        if (found !== undefined) for (const [field, place] of outputs) row.set(field, found[place] ?? null);
        next.push(row);
      },
      end: () => next.end(),
    };
  };
