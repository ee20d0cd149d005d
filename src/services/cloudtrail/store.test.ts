import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import type { ReadDatabase } from "../../kernel/store/database.ts";
import { CloudtrailReader, STORE } from "./store.ts";

/** What SQLite would do for each statement that a reader asks. */
function plansOf(ask: (reader: CloudtrailReader) => unknown): string[] {
  const database = new DatabaseSync(":memory:");
  for (const script of STORE.migrations) database.exec(script);
  const plans: string[] = [];
  const note = (sql: string, ...params: (string | number)[]) => {
    const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as unknown as {
      detail: string;
    }[];
    plans.push(rows.map(({ detail }) => detail).join("; "));
    return [];
  };
  const get = (...asked: Parameters<typeof note>) => void note(...asked);
  const recording = { get, all: note, iterate: note, generation: () => 0 } as unknown as ReadDatabase;
  ask(new CloudtrailReader(recording));
  database.close();
  return plans;
}

const ASKED: readonly (readonly [string, (reader: CloudtrailReader) => unknown])[] = [
  ["all events of a time", (reader) => [...reader.history("1", "us-east-1", 5, 9)]],
  ["events by an attribute", (reader) => [...reader.posted("us-east-1\nEventName\nCreateUser", 9)]],
  ["an event by its id", (reader) => reader.block(1)],
  ["where a time ends", (reader) => reader.lastBlock("1", "us-east-1", 5)],
  ["insights by time", (reader) => reader.insights.search(search())],
  ["insights by API", (reader) => reader.insights.search(search("name"))],
  ["insights by service", (reader) => reader.insights.search(search("source"))],
  ["an insight by its id", (reader) => reader.insights.search(search("id"))],
  ["a store's events", (reader) => [...reader.lake.events("x", 0, 9)]],
  ["a store's queries", (reader) => reader.lake.queries("x", { from: 0, to: 9 }, [9, ""])],
  ["queries under way", (reader) => reader.lake.queriesUnderWay("us-east-1")],
  ["queries that are old", (reader) => reader.lake.queriesBefore(9, 4)],
  ["a page of results", (reader) => reader.lake.results("q", 0, 10)],
  ["a minute's counts", (reader) => reader.insights.countsAt(0)],
  ["a baseline", (reader) => reader.insights.callsSince("k", 0)],
];

function search(column?: "id" | "name" | "source") {
  const by = column === undefined ? undefined : { column, value: "x" };
  return { region: "us-east-1", since: 0, until: 9, behind: [9, 9] as const, by };
}

for (const [what, ask] of ASKED)
  test(`${what}: a page is found by an index, in its order`, () => {
    const plans = plansOf(ask);
    assert.ok(plans.length > 0);
    for (const plan of plans) {
      assert.match(plan, /SEARCH \w+ USING (COVERING INDEX|INDEX|INTEGER PRIMARY KEY|PRIMARY KEY)/);
      assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
    }
  });
