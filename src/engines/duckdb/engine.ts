/**
 * SQL by DuckDB, inside this process. Each query has a database of its own in memory: it is given the tables, then
 * locked (no files, no extensions, no settings), then asked. https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type SqlEngine,
  SqlEngineMissing,
  type SqlQuery,
  SqlRefused,
  type SqlResult,
  type SqlStatement,
  type SqlTable,
} from "../../kernel/ports/sql.ts";
import { type ParsedStatement, parsed } from "./statement.ts";
import { fromTrino, transformOf, trinoMacros } from "./trino.ts";

const PACKAGE = "@duckdb/node-api";
/** What one query may take of the machine; there is nothing to spill to. */
const LIMITS = { memory_limit: "512MB", threads: "2" };
/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-queries-optimization.html */
const TIME_MAX_MILLISECONDS = 60 * 60 * 1000;
/** So many run side by side, others wait in line. */
const AT_ONCE = 2;
/** A result is held in memory once, and kept. */
const RESULT_BYTES_MAX = 64 * 2 ** 20;
const LOCK = "SET enable_external_access = false; SET lock_configuration = true";

type Library = typeof import("@duckdb/node-api");

/** Rejects with SqlEngineMissing when the package is not installed. */
export async function createSqlEngine(): Promise<SqlEngine> {
  try {
    const library = await import("@duckdb/node-api");
    return new DuckDbEngine(library, (await import("./text.ts")).textOf);
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? "";
    const absent = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
    if (!absent) throw error;
    throw new SqlEngineMissing(`SQL needs DuckDB, which is not installed: npm install ${PACKAGE}`);
  }
}

class DuckDbEngine implements SqlEngine {
  readonly #library: Library;
  readonly #textOf: typeof import("./text.ts").textOf;
  readonly #line: (() => void)[] = [];
  readonly #under = new Map<string, AbortController>();
  readonly #running = new Set<Promise<unknown>>();
  #free = AT_ONCE;

  constructor(library: Library, textOf: typeof import("./text.ts").textOf) {
    this.#library = library;
    this.#textOf = textOf;
  }

  async examine(sql: string): Promise<SqlStatement> {
    return this.#with(async (connection) => examined(connection, sql));
  }

  run(query: SqlQuery): Promise<SqlResult> {
    const abort = new AbortController();
    this.#under.set(query.id, abort);
    const run = this.#turn(() => this.#with((connection) => this.#answer(connection, query, abort.signal)));
    const done = run.finally(() => {
      this.#under.delete(query.id);
      this.#running.delete(settled);
    });
    const settled = done.catch(() => undefined);
    this.#running.add(settled);
    return done;
  }

  cancel(id: string): void {
    this.#under.get(id)?.abort();
  }

  async close(): Promise<void> {
    for (const abort of this.#under.values()) abort.abort();
    await Promise.all(this.#running);
  }

  async #turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#line.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  async #with<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const instance = await this.#library.DuckDBInstance.create(":memory:", {
      ...LIMITS,
      temp_directory: "",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    try {
      const connection = await instance.connect();
      try {
        return await work(connection);
      } finally {
        connection.closeSync();
      }
    } finally {
      instance.closeSync();
    }
  }

  async #answer(connection: DuckDBConnection, query: SqlQuery, signal: AbortSignal): Promise<SqlResult> {
    refuseCancelled(signal);
    const interrupt = () => connection.interrupt();
    signal.addEventListener("abort", interrupt);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      interrupt();
    }, TIME_MAX_MILLISECONDS).unref();
    try {
      const statement = await examined(connection, query.sql);
      const scanned = { rowsScanned: 0, bytesScanned: 0 };
      for (const table of query.tables) await load(connection, table, scanned, signal);
      for (const macro of trinoMacros(query.now)) await connection.run(macro);
      await connection.run("SET TimeZone = 'UTC'; SET integer_division = true");
      await connection.run(LOCK);
      return { ...(await this.#results(connection, fromTrino(query.sql), statement)), ...scanned };
    } catch (error) {
      refuseCancelled(signal);
      if (late) throw new SqlRefused("time", "The query took longer than an hour.");
      throw refusalOf(error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
    }
  }

  async #results(connection: DuckDBConnection, sql: string, { names }: ParsedStatement) {
    const result = await connection.stream(sql);
    const types = result.columnTypes();
    const columns = result.columnNames().map((name, index) => names?.[index] ?? name);
    const rows: (string | null)[][] = [];
    let bytes = 0;
    for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
      if (chunk.rowCount === 0) break;
      for (const row of chunk.getRows()) {
        const texts = row.map((value, index) => this.#textOf(value, types[index] as (typeof types)[number]));
        bytes += texts.reduce((sum, text) => sum + (text?.length ?? 0) + 1, 0);
        rows.push(texts);
      }
      if (bytes > RESULT_BYTES_MAX)
        throw new SqlRefused("resources", "The result is larger than 64 MB: ask for less of it.");
    }
    return { columns, rows };
  }
}

async function examined(connection: DuckDBConnection, sql: string): Promise<ParsedStatement> {
  const reader = await connection.runAndReadAll("SELECT json_serialize_sql($sql::VARCHAR)", {
    sql: fromTrino(sql),
  });
  return parsed(String(reader.getRows()[0]?.[0]));
}

/** Rows arrive as JSON, and become typed columns a batch at a time: never is the whole there twice. */
async function load(
  connection: DuckDBConnection,
  { name, columns, rows }: SqlTable,
  scanned: { rowsScanned: number; bytesScanned: number },
  signal: AbortSignal,
): Promise<void> {
  const typed = columns.filter(({ whole }) => whole !== true);
  const shape = JSON.stringify(
    Object.fromEntries(typed.map((column) => [column.name, transformOf(column.type)])),
  );
  const members = `unnest(json_transform(line, '${shape.replaceAll("'", "''")}'))`;
  const wholes = columns
    .filter(({ whole }) => whole === true)
    .map((column) => `line AS ${quoted(column.name)}`);
  const select = `SELECT ${[...(typed.length === 0 ? ["NULL AS nothing"] : [members]), ...wholes].join(", ")} FROM arriving`;
  await connection.run("CREATE TABLE arriving (line VARCHAR)");
  await connection.run(`CREATE TABLE ${quoted(name)} AS ${select}`);
  for (const batch of rows) {
    refuseCancelled(signal);
    const appender = await connection.createAppender("arriving");
    for (const line of batch) {
      appender.appendVarchar(line);
      appender.endRow();
      scanned.rowsScanned++;
      scanned.bytesScanned += line.length;
    }
    appender.closeSync();
    await connection.run(`INSERT INTO ${quoted(name)} ${select}`);
    await connection.run("DELETE FROM arriving");
  }
  await connection.run("DROP TABLE arriving");
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new SqlRefused("cancelled", "The query was cancelled.");
}

/** DuckDB's errors are about the statement, or about memory. */
function refusalOf(error: unknown): unknown {
  if (error instanceof SqlRefused || !(error instanceof Error)) return error;
  const message = error.message.split("\n\nLINE ")[0] ?? error.message;
  return new SqlRefused(/^Out of Memory/.test(message) ? "resources" : "statement", message);
}
