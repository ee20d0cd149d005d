/** Everything that is kept, as text that is equal exactly when the state is: for replays and "nothing was changed". */
import { createHash } from "node:crypto";
import type { World } from "../../src/kernel/world.ts";

/** A database as `dump` needs it. */
interface Readable {
  all(sql: string): readonly object[];
}

type AnyCell = World["store"] extends { open(): Iterable<infer Cell> } ? Cell : never;

/** What of a world counts; by default everything. */
export interface DumpOptions {
  readonly cells?: (cell: AnyCell) => boolean;
  readonly tables?: (name: string) => boolean;
}

/** The tables of the cells that are open in a world; cells, tables and rows in order. */
export function dumpWorld(world: World, { cells = () => true, tables }: DumpOptions = {}): string {
  const open = [...world.store.open()].filter(cells).sort((a, b) => (a.key < b.key ? -1 : 1));
  return open.map((cell) => dumpDatabase(cell.key, cell.db, tables)).join("");
}

/** A short name for a dump. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function dumpDatabase(name: string, db: Readable, counts: (table: string) => boolean = () => true): string {
  const tables = db.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") as {
    name: string;
  }[];
  const lines: string[] = [];
  for (const table of tables.filter((each) => counts(each.name))) {
    const rows = db.all(`SELECT * FROM "${table.name}"`).map((row) => JSON.stringify(row, plain));
    if (rows.length > 0) lines.push(`-- ${table.name}\n`, ...rows.sort().map((row) => `${row}\n`));
  }
  // A cell that was only looked at is like one that nobody ever opened.
  return lines.length === 0 ? "" : `== ${name}\n${lines.join("")}`;
}

function plain(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { hex: Buffer.from(value).toString("hex") } : value;
}
