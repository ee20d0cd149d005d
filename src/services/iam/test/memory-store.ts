/** An IAM store on its own, without a world around it. */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqlValue, WriteDatabase } from "../../../kernel/store/database.ts";
import { type IamWriter, storeDefinition } from "../store.ts";

export function memoryStore(): IamWriter {
  const db = new DatabaseSync(":memory:");
  for (const script of storeDefinition.migrations) db.exec(script);
  return storeDefinition.writer(adapter(db));
}

/** The least that the store needs of a database. */
function adapter(db: DatabaseSync): WriteDatabase {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    const prepared = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    get: <Row extends object>(sql: string, ...values: SqlValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    all: <Row extends object>(sql: string, ...values: SqlValue[]) => statement(sql).all(...values) as Row[],
    iterate: <Row extends object>(sql: string, ...values: SqlValue[]) =>
      statement(sql).iterate(...values) as IterableIterator<Row>,
    run: (sql, ...values) => {
      const { changes, lastInsertRowid } = statement(sql).run(...values);
      return { changes: Number(changes), lastInsertRowid: Number(lastInsertRowid) };
    },
  };
}
