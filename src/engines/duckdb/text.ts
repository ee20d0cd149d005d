/** Values as Trino prints them. */
import {
  DuckDBDateValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from "@duckdb/node-api";
import { instant, isoInstant } from "../../base/instant.ts";

export function textOf(value: DuckDBValue, type: DuckDBType): string | null {
  if (value === null) return null;
  const fractional = type.typeId === DuckDBTypeId.DOUBLE || type.typeId === DuckDBTypeId.FLOAT;
  if (fractional && Number.isInteger(value) && Math.abs(Number(value)) < 1e7) return `${value}.0`;
  return plain(value);
}

/** https://trino.io/docs/current/language/types.html */
function plain(value: DuckDBValue): string {
  if (value === null) return "null";
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue)
    return isoInstant(instant(Number(value.micros / 1000n)))
      .replace("T", " ")
      .replace("Z", "");
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBListValue) return `[${value.items.map(plain).join(", ")}]`;
  if (value instanceof DuckDBMapValue)
    return `{${value.entries.map((entry) => `${plain(entry.key)}=${plain(entry.value)}`).join(", ")}}`;
  if (value instanceof DuckDBStructValue)
    return `{${Object.entries(value.entries)
      .map(([name, member]) => `${name.toLowerCase()}=${plain(member)}`)
      .join(", ")}}`;
  return String(value);
}
