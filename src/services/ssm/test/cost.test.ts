/** What a page costs must not depend on how many parameters there are: no statement may walk a table, and none may sort. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../base/instant.ts";
import type { SqlValue, WriteDatabase } from "../../../kernel/store/database.ts";
import { Sqlite } from "../../../kernel/store/sqlite.ts";
import type { ParameterRecord } from "../parameter.ts";
import { STORE } from "../store.ts";

/** A database that remembers each statement it was given, and how many rows came of it. */
class Recorder implements WriteDatabase {
  readonly statements = new Set<string>();
  readonly db = new Sqlite(":memory:");
  rows = 0;

  get<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row | undefined {
    this.statements.add(sql);
    return this.db.get(sql, ...params);
  }
  all<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row[] {
    this.statements.add(sql);
    const rows = this.db.all<Row>(sql, ...params);
    this.rows += rows.length;
    return rows;
  }
  iterate<Row extends object>(sql: string, ...params: readonly SqlValue[]): IterableIterator<Row> {
    this.statements.add(sql);
    return this.db.iterate(sql, ...params);
  }
  run(sql: string, ...params: readonly SqlValue[]): { changes: number; lastInsertRowid: number } {
    this.statements.add(sql);
    return this.db.run(sql, ...params);
  }
  later<T>(table: string, change: (items: readonly T[]) => void, item: T): void {
    this.db.later(table, change, item);
  }
  generation(kind: string): number {
    return this.db.generation(kind);
  }
  touch(kind: string): void {
    this.db.touch(kind);
  }
}

function record(name: string): ParameterRecord {
  const current = {
    ...({
      version: 1,
      type: "String",
      value: "v",
      tier: "Standard",
      dataType: "text",
      policies: [],
    } as const),
    ...{ modifiedAt: instant(0), modifiedBy: "" },
  };
  return { name, current, oldestVersion: 1, tags: {}, resourcePolicies: [] };
}

test("every statement finds its rows by an index", () => {
  const db = new Recorder();
  for (const script of STORE.migrations) db.db.exec(script);
  const store = STORE.writer(db);
  const a = record("/a/1");
  store.parameters.put(a, undefined);
  store.parameters.keepEarlier("/a/1", a.current);
  store.parameters.get("/a/1");
  store.parameters.earlier("/a/1", 1);
  store.parameters.earlierVersions("/a/1", 0, 1);
  store.parameters.inRange({ from: "/", to: "0" }, { path: "", name: "" }, 1);
  store.parameters.below("/a", { path: "", name: "" }, 1);
  store.parameters.count("Standard");
  store.labels.put("/a/1", "l", 1);
  store.labels.versionOf("/a/1", "l");
  store.labels.of("/a/1", 1);
  store.labels.all("/a/1");
  store.labels.remove("/a/1", "l");
  store.settings.get("x");
  store.parameters.forgetEarlier("/a/1", 1);
  store.parameters.remove(a);
  assert.ok(db.statements.size >= 15);
  for (const sql of db.statements) {
    const plan = db.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
    for (const step of plan) assert.doesNotMatch(step, /^SCAN|TEMP B-TREE/, `${sql}: ${step}`);
  }
});

test("a page reads as many rows as it shows", () => {
  const db = new Recorder();
  for (const script of STORE.migrations) db.db.exec(script);
  const store = STORE.writer(db);
  for (let at = 0; at < 500; at++) store.parameters.put(record(`/a/${at}/x`), undefined);
  db.rows = 0;
  const page = store.parameters.inRange(
    { from: "/a/", to: "/a0" },
    { path: "/a/250/x", name: "/a/250/x" },
    11,
  );
  assert.deepEqual([page.length, page[0]?.name, db.rows], [11, "/a/251/x", 11]);
  assert.equal(store.parameters.count("Standard"), 500);
});
