import assert from "node:assert/strict";
import { test } from "node:test";
import { GROUP, type LogWorld, refusal, startLogs } from "./fixtures.ts";

const EVENTS = [
  { level: "info", ms: 10, user: { id: 7 }, tags: ["a", "b"], ok: true },
  { level: "error", ms: 250, user: { id: 8 }, message: "took too long" },
  { level: "info", ms: 30, user: { id: 7 } },
  { level: "error", ms: 50, user: { id: 9 } },
].map((each) => JSON.stringify(each));

/** Rows as objects, without pointers; and what the query went through. */
async function ask(w: LogWorld, queryString: string) {
  const at = Math.floor(w.now() / 1000);
  const { queryId } = await w.logs.startQuery({
    logGroupName: GROUP,
    startTime: at - 60,
    endTime: at + 60,
    queryString,
  });
  await w.world.idle();
  const answer = await w.logs.getQueryResults({ queryId });
  assert.equal(answer.status, "Complete");
  const rows = (answer.results ?? []).map((row) =>
    Object.fromEntries(
      row.filter(({ field }) => field !== "@ptr").map(({ field, value }) => [field ?? "", value]),
    ),
  );
  return { rows, statistics: answer.statistics, results: answer.results ?? [] };
}

test("events come latest first, with their pointers; statistics tell what was looked at", async () => {
  await using w = await startLogs();
  await w.put(EVENTS);
  const { results, statistics } = await ask(w, "fields @timestamp, level | limit 2");
  assert.deepEqual(
    results.map((row) => row.map(({ field }) => field)),
    [
      ["@timestamp", "level", "@ptr"],
      ["@timestamp", "level", "@ptr"],
    ],
  );
  assert.equal(results[0]?.[0]?.value, "2026-01-01 00:00:00.003");
  assert.equal(statistics?.recordsScanned, 4);
  assert.equal(statistics?.recordsMatched, 4);
  assert.equal(statistics?.bytesScanned, EVENTS.join("").length);
  const logRecordPointer = results[0]?.[2]?.value ?? "";
  const { logRecord } = await w.logs.getLogRecord({ logRecordPointer });
  assert.equal(logRecord?.["@message"], EVENTS[3]);
  assert.equal(logRecord?.["user.id"], "9");
});

test("filters, fields of JSON, computed fields", async () => {
  await using w = await startLogs();
  await w.put(EVENTS);
  const { rows, statistics } = await ask(
    w,
    'filter level = "error" and ms >= 50 | fields ms / 1000 as s, toupper(level) as L, user.id | sort ms asc',
  );
  assert.deepEqual(rows, [
    { s: "0.05", L: "ERROR", "user.id": "9" },
    { s: "0.25", L: "ERROR", "user.id": "8" },
  ]);
  assert.equal(statistics?.recordsMatched, 2);
  assert.equal((await ask(w, "filter @message like /t(o{2}) long/")).rows.length, 1);
  assert.equal((await ask(w, "filter ispresent(tags)")).rows.length, 1);
  assert.equal((await ask(w, "filter user.id in [7, 9]")).rows.length, 3);
  assert.equal((await ask(w, "filter not (user.id in [7, 9])")).rows.length, 1);
});

test("statistics by field and by period", async () => {
  await using w = await startLogs();
  await w.put(EVENTS);
  const { rows } = await ask(w, "stats count(*) as n, avg(ms), max(ms), pct(ms, 50) by level | sort level");
  assert.deepEqual(rows, [
    { level: "error", n: "2", "avg(ms)": "150", "max(ms)": "250", "pct(ms, 50)": "150" },
    { level: "info", n: "2", "avg(ms)": "20", "max(ms)": "30", "pct(ms, 50)": "20" },
  ]);
  const binned = await ask(w, "stats sum(ms) / count(*) as mean, count_distinct(user.id) by bin(5m)");
  assert.deepEqual(binned.rows, [
    { "bin(5m)": "2026-01-01 00:00:00.000", mean: "85", "count_distinct(user.id)": "3" },
  ]);
  const nested = await ask(w, "stats max(ms) as slowest by user.id | stats avg(slowest) as a");
  assert.deepEqual(nested.rows, [{ a: "110" }]);
});

test("parse by asterisks and by regular expression, dedup, unnest, pattern", async () => {
  await using w = await startLogs();
  await w.put([
    "user=amy, took 12 ms",
    "user=bob, took 7 ms",
    "user=amy, took 9 ms",
    '{"l":[{"x":1},{"x":2}]}',
  ]);
  const glob = await ask(
    w,
    'parse @message "user=*, took * ms" as user, ms | filter ispresent(user) | stats sum(ms) by user | sort user',
  );
  assert.deepEqual(glob.rows, [
    { user: "amy", "sum(ms)": "21" },
    { user: "bob", "sum(ms)": "7" },
  ]);
  const regex = await ask(
    w,
    "parse @message /user=(?<who>\\w+)/ | dedup who | filter ispresent(who) | display who, @message",
  );
  assert.deepEqual(regex.rows, [
    { who: "amy", "@message": "user=amy, took 9 ms" },
    { who: "bob", "@message": "user=bob, took 7 ms" },
  ]);
  const unnested = await ask(w, "filter ispresent(l) | unnest l into item | display item.x");
  assert.deepEqual(unnested.rows.length, 2);
  const patterns = await ask(w, "filter @message like 'took' | pattern @message");
  assert.deepEqual(
    patterns.rows.map((row) => [row["@pattern"], row["@sampleCount"]]),
    [
      ["user=amy, took <*> ms", "2"],
      ["user=bob, took <*> ms", "1"],
    ],
  );
});

test("what is no query is refused, and says where", async () => {
  await using w = await startLogs();
  const start = (queryString: string) =>
    refusal(w.logs.startQuery({ logGroupName: GROUP, startTime: 0, endTime: 1, queryString }));
  assert.equal(
    await start("fields @message | explode @message"),
    "MalformedQueryException: unexpected symbol found explode at line 1 and position 19",
  );
  assert.match(await start("stats nothing(*)"), /MalformedQueryException/);
  assert.match(await start("filter (a = 1"), /unexpected symbol found <EOF>/);
  assert.match(await start("fields count(*)"), /only allowed in stats/);
  assert.equal(
    await refusal(
      w.logs.startQuery({ logGroupName: "none", startTime: 0, endTime: 1, queryString: "limit 1" }),
    ),
    "ResourceNotFoundException: The specified log group does not exist.",
  );
});

test("queries are listed, kept as definitions, and forgotten after seven days", async () => {
  await using w = await startLogs();
  await ask(w, "limit 1");
  const { queries } = await w.logs.describeQueries({ logGroupName: GROUP, status: "Complete" });
  assert.equal(queries?.length, 1);
  const mine = { name: "mine", queryString: "limit 1", clientToken: "3f1c2a4e-0000-4000-8000-000000000001" };
  const { queryDefinitionId } = await w.logs.putQueryDefinition(mine);
  assert.equal((await w.logs.putQueryDefinition(mine)).queryDefinitionId, queryDefinitionId);
  const { queryDefinitions } = await w.logs.describeQueryDefinitions({ queryDefinitionNamePrefix: "mi" });
  assert.deepEqual(
    queryDefinitions?.map((each) => each.queryDefinitionId),
    [queryDefinitionId],
  );
  await w.logs.deleteQueryDefinition({ queryDefinitionId: queryDefinitionId ?? "" });
  await w.world.clock.advance({ days: 8 });
  assert.deepEqual((await w.logs.describeQueries({})).queries, []);
});

test("lookup tables add what they know; SOURCE chooses log groups", async () => {
  await using w = await startLogs();
  await w.put(EVENTS);
  const tableBody = 'id,name\n7,"Amy ""A"""\n8,Bob\n';
  const { lookupTableArn = "" } = await w.logs.createLookupTable({ lookupTableName: "users", tableBody });
  const { rows } = await ask(
    w,
    "fields user.id as u | lookup users id as u OUTPUT name | stats count(*) as n by name | sort name",
  );
  assert.deepEqual(rows, [{ name: 'Amy "A"', n: "2" }, { name: "Bob", n: "1" }, { n: "1" }]);
  const { lookupTables } = await w.logs.describeLookupTables({});
  assert.equal(lookupTables?.[0]?.recordsCount, 2);
  assert.equal((await w.logs.getLookupTable({ lookupTableArn })).tableBody, tableBody);
  assert.match(
    await refusal(w.logs.createLookupTable({ lookupTableName: "bad", tableBody: "a,b\n1" })),
    /InvalidParameterException/,
  );
  assert.match(
    await refusal(w.logs.createLookupTable({ lookupTableName: "users", tableBody })),
    /ResourceAlreadyExistsException/,
  );
  const at = Math.floor(w.now() / 1000);
  const started = (queryString: string) =>
    w.logs.startQuery({ startTime: at - 60, endTime: at + 60, queryString });
  const { queryId } = await started("SOURCE logGroups(namePrefix: ['/app']) | stats count(*) as n");
  await w.world.idle();
  assert.equal((await w.logs.getQueryResults({ queryId })).results?.[0]?.[0]?.value, "4");
  assert.match(await refusal(started("SOURCE logGroups(namePrefix: ['/no'])")), /ResourceNotFoundException/);
  assert.match(await refusal(started("limit 1")), /InvalidParameterException/);
  await w.logs.deleteLookupTable({ lookupTableArn });
  await assert.rejects(ask(w, "lookup users id OUTPUT name"), /Lookup table users does not exist/);
});
