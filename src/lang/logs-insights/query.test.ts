import assert from "node:assert/strict";
import { test } from "node:test";
import { EventRow, parseQuery, QuerySyntaxError } from "./query.ts";

const NOW = Date.UTC(2026, 0, 1);
const STREAM = { log: "1:g", stream: "s", lambda: false };

function ask(query: string, messages: readonly string[], lambda = false): Array<Record<string, string>> {
  const execution = parseQuery(query, NOW).start(10_000);
  for (const [i, message] of messages.entries())
    execution.push(
      new EventRow({ at: NOW + i, ingestedAt: NOW, message, pointer: () => `p${i}` }, { ...STREAM, lambda }),
    );
  return execution
    .finish()
    .results.map((row) =>
      Object.fromEntries(
        row.filter(({ field }) => field !== "@ptr").map(({ field, value }) => [field, value]),
      ),
    );
}

/** One expression over one message. */
function evaluated(expression: string, message = "{}"): string | undefined {
  return ask(`display ${expression} as v`, [message])[0]?.v;
}

test("operators bind as they do everywhere", () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["2 ^ 3 ^ 2", "512"],
    ["-2 + 5 % 3", "0"],
    ["7 / 2", "3.5"],
    ["10 / 3", "3.3333"],
    ["1 < 2 and 2 < 1 or 1 = 1", "1"],
    ["not 1 = 1 or 1 = 1", "1"],
  ];
  for (const [expression, expected] of cases) assert.equal(evaluated(expression), expected, expression);
});

test("functions", () => {
  const cases: ReadonlyArray<readonly [string, string | undefined]> = [
    ["abs(-3.2)", "3.2"],
    ["greatest(1, 9, 3)", "9"],
    ["least(4, 2)", "2"],
    ["strlen('añb')", "3"],
    ["substr('abcdef', 2, 3)", "cde"],
    ["replace('a-b-c', '-', '+')", "a+b+c"],
    ["strcontains('abc', 'b')", "1"],
    ["concat('a', 1)", "a1"],
    ["trim('  x ')", "x"],
    ["ltrim('xxay', 'x')", "ay"],
    ["coalesce(missing, 'z')", "z"],
    ["isempty(missing)", "1"],
    ["ispresent(a)", "1"],
    ["isValidIpV4('10.0.0.1')", "1"],
    ["isValidIpV6('fe80::1')", "1"],
    ["isIpInSubnet('10.1.2.3', '10.0.0.0/8')", "1"],
    ["isIpv6InSubnet('2001:db8::5', '2001:db9::/32')", "0"],
    ["fromMillis(0)", "1970-01-01 00:00:00.000"],
    ["toMillis(@timestamp)", String(NOW)],
    ["datefloor(@timestamp, 1d)", "2026-01-01 00:00:00.000"],
    ["dateceil(fromMillis(1), 1h)", "1970-01-01 01:00:00.000"],
    ["jsonParse('{\"x\":[1]}')", '{"x":[1]}'],
    ["sqrt(-1)", undefined],
    ["a", "5"],
    ["b.c.1", "8"],
  ];
  for (const [expression, expected] of cases)
    assert.equal(evaluated(expression, '{"a":5,"b":{"c":[7,8]}}'), expected, expression);
});

test("lines of Lambda have fields of their own", () => {
  const report =
    "REPORT RequestId: 0f5e1c3a-1111-2222-3333-444455556666\tDuration: 12.50 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 70 MB\t";
  const [row] = ask(
    'filter @type = "REPORT" | display @requestId, @duration, @billedDuration, @memorySize, @maxMemoryUsed',
    [report],
    true,
  );
  assert.deepEqual(row, {
    "@requestId": "0f5e1c3a-1111-2222-3333-444455556666",
    "@duration": "12.5",
    "@billedDuration": "13",
    "@memorySize": "128000000",
    "@maxMemoryUsed": "70000000",
  });
});

test("what is no query is refused at its place", () => {
  for (const query of [
    "fields",
    "stats",
    "limit x",
    "limit 10001",
    "sort",
    "parse @message '*' as a, b",
    "fields nothing(1)",
    "filter a like",
    "diff",
    'fields "open',
  ])
    assert.throws(() => parseQuery(query, NOW), QuerySyntaxError, query);
});

test("statistics agree with a plain calculation over random events", () => {
  const seed = 7;
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
  const events = Array.from({ length: 2_000 }, () => ({ k: `k${below(7)}`, n: below(1_000) }));
  const rows = ask(
    "filter n >= 100 | stats count(*) as c, sum(n) as s, min(n) as lo, max(n) as hi, count_distinct(n) as d by k | sort k asc",
    events.map((event) => JSON.stringify(event)),
  );
  const expected = [...new Set(events.map(({ k }) => k))].sort().map((k) => {
    const ns = events.filter((event) => event.k === k && event.n >= 100).map(({ n }) => n);
    const [c, s, lo, hi, d] = [
      ns.length,
      ns.reduce((a, b) => a + b, 0),
      Math.min(...ns),
      Math.max(...ns),
      new Set(ns).size,
    ];
    return { k, c: String(c), s: String(s), lo: String(lo), hi: String(hi), d: String(d) };
  });
  assert.deepEqual(rows, expected, `seed ${seed}`);
});

test("a sort with a limit is the beginning of the whole sort", () => {
  const seed = 11;
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
  const messages = Array.from({ length: 5_000 }, (_, i) => JSON.stringify({ n: below(1_000_000), i }));
  const all = ask("display n, i | sort n desc, i asc", messages);
  const few = ask("display n, i | sort n desc, i asc | limit 25", messages);
  assert.deepEqual(few, all.slice(0, 25), `seed ${seed}`);
  const numbers = all.map(({ n }) => Number(n));
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => b - a),
    `seed ${seed}`,
  );
});
