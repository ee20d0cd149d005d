import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { instant } from "../../base/instant.ts";
import type { SqlEngine, SqlTable } from "../../kernel/ports/sql.ts";
import { createSqlEngine } from "./engine.ts";

const NOW = instant(Date.UTC(2026, 0, 2, 3, 4, 5));
const EVENTS: SqlTable = {
  name: "0d8e5a1c-0000-4000-8000-00000000000a",
  columns: [
    { name: "eventName", type: "varchar" },
    { name: "eventTime", type: "timestamp" },
    {
      name: "userIdentity",
      type: { struct: { type: "varchar", sessionContext: { struct: { mfa: "varchar" } } } },
    },
    { name: "requestParameters", type: "map" },
    { name: "resources", type: { list: { struct: { ARN: "varchar" } } } },
    { name: "readOnly", type: "boolean" },
    { name: "eventJson", type: "varchar", whole: true },
  ],
  rows: [
    [
      JSON.stringify({
        eventName: "CreateUser",
        eventTime: "2026-01-01T00:00:00Z",
        userIdentity: { type: "Root", sessionContext: { mfa: "false" } },
        requestParameters: { userName: "ada", nested: { a: [1] } },
        resources: [{ ARN: "arn:x" }],
        readOnly: false,
      }),
      JSON.stringify({ eventName: "ListUsers", eventTime: "2026-01-02T03:00:00Z", readOnly: true }),
    ],
    [JSON.stringify({ eventName: "ListUsers", eventTime: "2026-01-02T03:01:00Z", readOnly: true })],
  ],
};

let engine: SqlEngine;
before(async () => {
  engine = await createSqlEngine();
});
after(() => engine.close());

const ask = (select: string) =>
  engine.run({
    id: select,
    sql: select.replaceAll("EVENTS", `"${EVENTS.name}"`),
    now: NOW,
    tables: [EVENTS],
  });
const valuesOf = async (select: string) => (await ask(select)).rows;

test("structs, maps, lists and times of JSON rows are asked and printed as Trino does", async () => {
  const result = await ask(
    "SELECT EventName, userIdentity.sessionContext.mfa, element_at(requestParameters, 'userName'), requestParameters['nested'] AS n, resources[1].arn AS arn, userIdentity AS who, eventTime FROM EVENTS WHERE NOT readOnly",
  );
  assert.deepEqual(result.columns, ["EventName", "mfa", "_col2", "n", "arn", "who", "eventTime"]);
  assert.deepEqual(result.rows, [
    [
      "CreateUser",
      "false",
      "ada",
      '{"a":[1]}',
      "arn:x",
      "{type=Root, sessioncontext={mfa=false}}",
      "2026-01-01 00:00:00.000",
    ],
  ]);
  assert.equal(result.rowsScanned, 3);
});

test("rows of all batches are there, and null is null", async () => {
  const grouped =
    "SELECT eventName, count(*), max(requestParameters['x']) FROM EVENTS GROUP BY 1 ORDER BY 2 DESC";
  assert.deepEqual(await valuesOf(grouped), [
    ["ListUsers", "2", null],
    ["CreateUser", "1", null],
  ]);
  assert.match(
    (await valuesOf("SELECT eventJson FROM EVENTS LIMIT 1"))[0]?.[0] ?? "",
    /^\{"eventName":"CreateUser"/,
  );
});

test("Trino's functions mean what they mean there, and now is the world's", async () => {
  const [row] = await valuesOf(
    `SELECT date_add('day', -1, now()), date_diff('hour', TIMESTAMP '2026-01-01 00:00:00', current_timestamp),
      json_extract_scalar('{"a":{"b":7}}', '$.a.b'), regexp_like('abc', 'b'), 7 / 2, 7e0 / 2, 1e0,
      cardinality(ARRAY[1, 2]),
      date_format(now(), '%Y-%m-%d %H:%i:%s'), date_parse('2026-05-06', '%Y-%m-%d'), current_date,
      array_join(ARRAY['a', 'b'], '-'),
      from_iso8601_timestamp('2026-01-01T02:00:00+02:00'), 'now()'`,
  );
  assert.deepEqual(row, [
    "2026-01-01 03:04:05.000",
    "27",
    "7",
    "true",
    "3",
    "3.5",
    "1.0",
    "2",
    "2026-01-02 03:04:05",
    "2026-05-06 00:00:00.000",
    "2026-01-02",
    "a-b",
    "2026-01-01 00:00:00.000",
    "now()",
  ]);
});

test("a statement tells its tables, without those that WITH defines", async () => {
  const { tables } = await engine.examine(
    'WITH x AS (SELECT * FROM a) SELECT * FROM x JOIN "b-1" ON true WHERE EXISTS (SELECT 1 FROM c)',
  );
  assert.deepEqual([...tables].sort(), ["a", "b-1", "c"]);
});

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ["DELETE FROM EVENTS", /Only SELECT/],
  ["SELECT 1; SELECT 2", /Exactly one statement/],
  ["SELECT FROM WHERE", /syntax error/],
  ["SELECT * FROM read_text('/etc/passwd')", /not allowed/],
  ["SELECT * FROM '/etc/passwd'", /./],
  ["SELECT * FROM duckdb_settings()", /not allowed/],
  ["SELECT * FROM information_schema.tables", /does not exist/],
  ["COPY (SELECT 1) TO '/tmp/cloudlet-x.csv'", /Only SELECT/],
  ["SET threads = 64", /./],
  ["INSTALL httpfs", /./],
  ["SELECT nothing_like_it(1)", /nothing_like_it/],
];
for (const [statement, why] of REFUSED)
  test(`refused: ${statement}`, async () => {
    await assert.rejects(ask(statement), { reason: "statement", message: why });
  });

test("a query that would take too much memory is refused, and one that was cancelled stops", async () => {
  await assert.rejects(ask("SELECT array_agg(a.range || repeat('x', 1000)) FROM range(100000000) a"), {
    reason: "resources",
  });
  const endless = ask(
    "SELECT count(*) FROM range(10000000000) a, range(100) b WHERE a.range % 7 = b.range % 5",
  );
  engine.cancel("SELECT count(*) FROM range(10000000000) a, range(100) b WHERE a.range % 7 = b.range % 5");
  await assert.rejects(endless, { reason: "cancelled" });
});
