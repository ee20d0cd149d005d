import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../base/instant.ts";
import { TimeZone } from "../../lang/schedule/time-zone.ts";
import { checkPrefixes, errorPrefixOf, prefixOf } from "./prefix.ts";
import { UTC } from "./time-pattern.ts";

/** 10:30 AM UTC on Aug 27, 2018: the instant of AWS's examples. */
const AT = instant(Date.UTC(2018, 7, 27, 10, 30));
const facts = { at: AT, zone: UTC, random: () => "5abf82daaa5", errorOutputType: "processing-failed" };

/** https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html */
const EXAMPLES: readonly [prefix: string, evaluated: string][] = [
  ["", "2018/08/27/10/"],
  ["myFirehosePrefix", "myFirehosePrefix2018/08/27/10/"],
  [
    "myFirehose/DeliveredYear=!{timestamp:yyyy}/anyMonth/rand=!{firehose:random-string}",
    "myFirehose/DeliveredYear=2018/anyMonth/rand=5abf82daaa5",
  ],
  [
    "myPrefix/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/hour=!{timestamp:HH}/",
    "myPrefix/year=2018/month=08/day=27/hour=10/",
  ],
  ["!{timestamp:'year='yyyy'/o''clock='h a}", "year=2018/o'clock=10 AM"],
  ["!{timestamp:EEE, d MMM yy DDD mm:ss.SSS}", "Mon, 27 Aug 18 239 30:00.000"],
  ["!{firehose:random-string}/", "5abf82daaa5/2018/08/27/10/"],
];
for (const [prefix, evaluated] of EXAMPLES)
  test(`${prefix || "no prefix"} is ${evaluated}`, () => assert.equal(prefixOf(prefix, facts), evaluated));

test("quotes without an end take no time", () =>
  assert.throws(() => checkPrefixes(`!{timestamp:${"'".repeat(901)}`, "e"), /can only appear in/));

test("time zones move the wall clock", () =>
  assert.equal(
    prefixOf("!{timestamp:yyyy/MM/dd/HH}", { ...facts, zone: new TimeZone("America/Los_Angeles") }),
    "2018/08/27/03",
  ));

test("failed records go beside the others, or where they are told to", () => {
  assert.equal(errorPrefixOf("p/", undefined, facts), "p/processing-failed/2018/08/27/10/");
  assert.equal(
    errorPrefixOf("", "err/!{firehose:error-output-type}/!{timestamp:yyyy}/", facts),
    "err/processing-failed/2018/",
  );
});

test("partitions take the values of their keys", () => {
  const keys = { partitionKeyFromQuery: { c: "1" }, partitionKeyFromLambda: { d: "x" } };
  const prefix = "c=!{partitionKeyFromQuery:c}/!{partitionKeyFromLambda:d}/";
  assert.equal(prefixOf(prefix, { ...facts, keys }), "c=1/x/");
});

const WRONG: readonly [prefix: string, errorPrefix: string | undefined, complaint: RegExp][] = [
  ["!{timestamp:yyyy}", undefined, /ErrorOutputPrefix cannot be null or empty/],
  ["!{firehose:error-output-type}", "e", /Prefix cannot contain/],
  ["", "e/!{timestamp:yyyy}", /must contain !\{firehose:error-output-type\}/],
  ["!{nothing}", "e", /can only appear in/],
  ["!{timestamp:yyyy", "e", /can only appear in/],
  ["!{timestamp:bbb}", "e", /not a valid timestamp format/],
  ["!{firehose:other}", "e", /not a valid value/],
];
for (const [prefix, errorPrefix, complaint] of WRONG)
  test(`${prefix} with ${errorPrefix} is refused`, () =>
    assert.throws(() => checkPrefixes(prefix, errorPrefix), complaint));
