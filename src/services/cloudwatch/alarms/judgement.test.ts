import assert from "node:assert/strict";
import test from "node:test";
import { judge, type MissingData } from "./judgement.ts";

/** A row of AWS's tables: oldest first; X breaches, 0 does not, - is missing. */
const row = (text: string) =>
  text
    .split(" ")
    .map((mark, at) => (mark === "-" ? undefined : { at, value: 0, breaching: mark === "X" }))
    .reverse();

const TREATMENTS: readonly MissingData[] = ["missing", "ignore", "breaching", "notBreaching"];
const RETAIN = undefined;
const UNKNOWN = "INSUFFICIENT_DATA";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html */
const TABLES = [
  [3, "0 - X - X", ["OK", "OK", "OK", "OK"]],
  [3, "0 - - - -", ["OK", "OK", "OK", "OK"]],
  [3, "- - - - -", [UNKNOWN, RETAIN, "ALARM", "OK"]],
  [3, "0 X X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
  [3, "- - X - -", ["ALARM", RETAIN, "ALARM", "OK"]],
  [2, "0 - X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
  [2, "0 0 X 0 X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
  [2, "0 - X - -", ["OK", "OK", "ALARM", "OK"]],
  [2, "- - - - 0", ["OK", "OK", "ALARM", "OK"]],
  [2, "- - - X -", ["ALARM", RETAIN, "ALARM", "OK"]],
] as const;

for (const [toAlarm, datapoints, expected] of TABLES)
  test(`${toAlarm} out of 3 of ${datapoints}`, () => {
    const states = TREATMENTS.map((treatment) => judge(row(datapoints), 3, toAlarm, treatment).state);
    assert.deepEqual(states, expected);
  });

test("a first datapoint alone is no alarm yet where several are needed", () => {
  assert.equal(judge(row("- - - - X"), 3, 3, "missing").state, undefined);
});
