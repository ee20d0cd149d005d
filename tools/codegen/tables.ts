/** The text of the smaller tables: one row a line, as in the models. */
import type { AuthorizationTable } from "../../src/kernel/wire/model.ts";
import { sorted } from "./model.ts";

export function authorizationText({ id, prefix, ...tables }: AuthorizationTable): string {
  const parts = Object.entries(tables).map(([name, table]) => `${JSON.stringify(name)}:${rowsText(table)}`);
  return `{"id":${JSON.stringify(id)},"prefix":${JSON.stringify(prefix)},\n${parts.join(",\n")}}\n`;
}

export function pagingText(
  paginators: Readonly<Record<string, unknown>>,
  waiters: Readonly<Record<string, unknown>>,
): string {
  const bare = Object.fromEntries(
    Object.entries(waiters).map(([name, waiter]) => [name, withoutDescription(waiter)]),
  );
  return `{"paginators":${rowsText(paginators)},\n"waiters":${rowsText(bare)}}\n`;
}

function withoutDescription(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === "description" ? undefined : member)));
}

function rowsText(table: Readonly<Record<string, unknown>>): string {
  const rows = sorted(table).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
  return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}\n}`;
}
