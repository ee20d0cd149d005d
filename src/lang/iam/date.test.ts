import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePolicyDate } from "./date.ts";

// https://www.w3.org/TR/NOTE-datetime, and what IAM takes or refuses beyond it
const DATES: readonly [text: string, at: string | number | undefined][] = [
  ["2019-07-01T13:20:15Z", "2019-07-01T13:20:15.000Z"],
  ["2019-07-01T13:20:15.25Z", "2019-07-01T13:20:15.250Z"],
  ["2019-07-01T13:20Z", "2019-07-01T13:20:00.000Z"],
  ["2019-07-01", "2019-07-01T00:00:00.000Z"],
  ["2019-07", "2019-07-01T00:00:00.000Z"],
  ["2019", "2019-01-01T00:00:00.000Z"],
  ["2016-12-13T21:20:37.593194+00:00", "2016-12-13T21:20:37.593Z"],
  ["2016-12-13T02:00:00-05:30", "2016-12-13T07:30:00.000Z"],
  ["2016-12-13t2:00:00.593194+23", "2016-12-12T03:00:00.593Z"],
  ["2016-02-29", "2016-02-29T00:00:00.000Z"],
  ["1566000000", 1_566_000_000_000],
  ["0", 0],
  ["-292275054", -292_275_054_000],
  ["sdfdsf", undefined],
  ["", undefined],
  ["234-13", undefined],
  ["2016-12-13t2:00:00.593194+1", undefined],
  ["2016-12-13t2:00:00.1999999999+10:59", undefined],
  ["9223372036854775808", undefined],
  ["2016-13-01", undefined],
  ["2016-12-32", undefined],
  ["2016-12-13T25:00Z", undefined],
  ["9".repeat(100_000), undefined],
];
for (const [text, at] of DATES)
  test(`date ${text.slice(0, 50)}`, () =>
    assert.equal(parsePolicyDate(text), typeof at === "string" ? Date.parse(at) : at));
