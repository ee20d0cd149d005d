import assert from "node:assert/strict";
import { test } from "node:test";
import { compileJq } from "./evaluate.ts";
import { JqError } from "./filter.ts";
import type { JqValue } from "./value.ts";

const RECORD = {
  type: { device: "mobile", event: "user_clicked_submit_button" },
  customer_id: "1234567890",
  event_timestamp: 1565382027,
  region: "sample_region",
  tags: ["a", "b", "c"],
  "odd key": { "": 1 },
};

/** What the manual of jq 1.6, or its program, answers. */
const ANSWERS: readonly [filter: string, value: JqValue][] = [
  [".", RECORD],
  [".customer_id", "1234567890"],
  [".type.device", "mobile"],
  ['.["odd key"][""]', 1],
  ['."odd key"', { "": 1 }],
  [".absent", null],
  [".absent.deeper", null],
  [".tags[1]", "b"],
  [".tags[-1]", "c"],
  [".tags[1:]", ["b", "c"]],
  [".region[0:6]", "sample"],
  ['.event_timestamp|strftime("%Y-%m-%d %H:%M:%S %j %a %b")', "2019-08-09 20:20:27 221 Fri Aug"],
  [".event_timestamp|todate", "2019-08-09T20:20:27Z"],
  ['"2019-08-09T20:20:27Z"|fromdate', 1565382027],
  ["{customer_id, d:.type.device}", { customer_id: "1234567890", d: "mobile" }],
  ['{y:.event_timestamp|strftime("%Y"),r:.region|ascii_upcase}', { y: "2019", r: "SAMPLE_REGION" }],
  ['{("a" + "b"): 1}', { ab: 1 }],
  ['.absent // "none"', "none"],
  [".type.device.deeper? // false", false],
  ["1 + 2 * 3 - 4 / 2", 5],
  ["7 % 4 == 3 and (1 > 2 | not)", true],
  ['if .region == "x" then 1 elif .tags[0] == "a" then 2 else 3 end', 2],
  ['"\\(.region)-\\(.tags|length)"', "sample_region-3"],
  [".customer_id|tonumber|. / 10|floor|tostring", "123456789"],
  ['.region|split("_")|join("-")', "sample-region"],
  ['.region|ltrimstr("sample_")|startswith("reg")', true],
  ['.type|has("device")', true],
  ["[.region, 1]", ["sample_region", 1]],
  ["{a:1} == {a:1}", true],
];
for (const [filter, value] of ANSWERS) test(filter, () => assert.deepEqual(compileJq(filter)(RECORD), value));

for (const filter of [
  "",
  ".a |",
  ".a, .b",
  ".tags[]",
  "{a:}",
  "nosuch",
  "now",
  "..",
  "$x",
  '"a',
  "if . then 1",
])
  test(`${JSON.stringify(filter)} is refused`, () => assert.throws(() => compileJq(filter)(RECORD), JqError));

test("no filter is nested too deeply to be refused", () => {
  for (const filter of ["(".repeat(5_000), ".|".repeat(2_500), "1//".repeat(2_000), "[".repeat(5_000)])
    assert.throws(() => compileJq(filter), JqError);
  assert.equal(compileJq(`${"1+".repeat(2_000)}1`)(null), 2_001);
});

test("what cannot be done with a value is an error", () => {
  for (const filter of [
    ".region.x",
    ".tags.x",
    ".region + 1",
    ".region|tonumber",
    '"x"|strftime("%Y")',
    "1 / 0",
  ])
    assert.throws(() => compileJq(filter)(RECORD), JqError, filter);
});
