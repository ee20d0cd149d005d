import assert from "node:assert/strict";
import { test } from "node:test";
import { storesNamed, timeAsked, withNamesQuoted } from "./query.ts";

const ID = "0d8e5a1c-0000-4000-8000-00000000000a";
const ALL = { from: 0, to: Number.MAX_SAFE_INTEGER };
const at = (day: number, hour = 0) => Date.UTC(2026, 0, day, hour);

test("stores are found where they are tables, and not in texts and comments", () => {
  const statement = `SELECT '${ID}' -- ${ID}\nFROM ${ID.toUpperCase()} JOIN "${ID.replace("a", "b")}" ON true`;
  assert.deepEqual(storesNamed(statement), [ID, ID.replace("a", "b")]);
  assert.equal(withNamesQuoted(`SELECT '${ID}' FROM ${ID}`), `SELECT '${ID}' FROM "${ID}"`);
});

test("a time that is plainly asked for narrows what is scanned", () => {
  const where = (condition: string) => timeAsked(`SELECT * FROM x WHERE ${condition}`);
  assert.deepEqual(where("eventTime > '2026-01-02 03:00:00' AND eventtime <= '2026-01-05'"), {
    from: at(2, 3),
    to: at(5),
  });
  assert.deepEqual(where("eventTime BETWEEN TIMESTAMP '2026-01-02' AND '2026-01-03T01:00:00Z'"), {
    from: at(2),
    to: at(3, 1),
  });
  assert.deepEqual(where("eventTime > '2026-01-02' AND eventTime > '2026-01-04'").from, at(4));
});

test("what may hold for a part only narrows nothing", () => {
  const time = "eventTime > '2026-01-02'";
  for (const condition of [
    `${time} OR readOnly`,
    `NOT ${time}`,
    `CASE WHEN ${time} THEN true ELSE true END`,
    "eventTime > now()",
    "eventTime > 'yesterday'",
    `eventName IN (SELECT eventName FROM x WHERE ${time})`,
  ])
    assert.deepEqual(timeAsked(`SELECT * FROM x WHERE ${condition}`), ALL, condition);
});
