import assert from "node:assert/strict";
import { test } from "node:test";
import { compilePattern, type JsonObject, PatternError } from "./pattern.ts";

type Case = readonly [pattern: unknown, event: JsonObject, matches: boolean];

const CASES: readonly Case[] = [
  [{ source: ["a"] }, { source: "a" }, true],
  [{ source: ["a", "b"] }, { source: "b" }, true],
  [{ source: ["a"] }, {}, false],
  [{ source: [""] }, { source: "" }, true],
  [{ a: [null] }, { a: null }, true],
  [{ a: [null] }, {}, false],
  [{ a: [""] }, { a: null }, false],
  [{ a: [1] }, { a: 1.0 }, true],
  [{ a: [1] }, { a: "1" }, false],
  [{ a: [true] }, { a: true }, true],
  [{ a: ["x"] }, { a: ["y", "x"] }, true],
  [{ a: ["x"] }, { a: [] }, false],
  [{ a: { b: ["x"] } }, { a: { b: "x", c: 1 } }, true],
  [{ a: { b: ["x"] } }, { a: [{ b: "y" }, { b: "x" }] }, true],
  // What is asked of an object must hold of one element.
  [{ a: { b: [1], c: [2] } }, { a: [{ b: 1 }, { c: 2 }] }, false],
  [{ a: { b: [1], c: [2] } }, { a: [{ b: 1, c: 2 }, { c: 3 }] }, true],
  [{ a: { "b.c": ["x"] } }, { a: { b: { c: "x" } } }, true],
  [{ a: { "b.c": ["x"] } }, { a: { "b.c": "x" } }, true],
  [{ a: [{ prefix: "ab" }] }, { a: "abc" }, true],
  [{ a: [{ prefix: "ab" }] }, { a: "cab" }, false],
  [{ a: [{ prefix: { "equals-ignore-case": "AB" } }] }, { a: "abC" }, true],
  [{ a: [{ suffix: { "equals-ignore-case": ".PNG" } }] }, { a: "x.png" }, true],
  [{ a: [{ suffix: ".png" }] }, { a: "x.PNG" }, false],
  [{ a: [{ "equals-ignore-case": "AbC" }] }, { a: "aBc" }, true],
  [{ a: [{ "anything-but": "x" }] }, { a: "y" }, true],
  [{ a: [{ "anything-but": "x" }] }, { a: "x" }, false],
  [{ a: [{ "anything-but": "x" }] }, {}, false],
  [{ a: [{ "anything-but": "x" }] }, { a: null }, true],
  [{ a: [{ "anything-but": "x" }] }, { a: ["x", "y"] }, true],
  [{ a: [{ "anything-but": ["x", "y"] }] }, { a: "y" }, false],
  [{ a: [{ "anything-but": [1, 2] }] }, { a: 2 }, false],
  [{ a: [{ "anything-but": 1 }] }, { a: "1" }, true],
  [{ a: [{ "anything-but": { prefix: "init" } }] }, { a: "initial" }, false],
  [{ a: [{ "anything-but": { prefix: ["init", "test"] } }] }, { a: 12 }, true],
  [{ a: [{ "anything-but": { suffix: [".txt", ".rtf"] } }] }, { a: "a.rtf" }, false],
  [{ a: [{ "anything-but": { "equals-ignore-case": "X" } }] }, { a: "x" }, false],
  [{ a: [{ "anything-but": { wildcard: "*/lib/*" } }] }, { a: "/usr/lib/x" }, false],
  [{ a: [{ "anything-but": { wildcard: ["*/lib/*", "*.js"] } }] }, { a: "/usr/x.ts" }, true],
  [{ a: [{ numeric: ["=", 3.018e2] }] }, { a: 301.8 }, true],
  [{ a: [{ numeric: [">", 0, "<=", 5] }] }, { a: 5 }, true],
  [{ a: [{ numeric: [">", 0, "<=", 5] }] }, { a: 0 }, false],
  [{ a: [{ numeric: ["<", 10] }] }, { a: "5" }, false],
  [{ a: [{ numeric: ["<", 10] }] }, { a: null }, false],
  [{ a: [{ exists: true }] }, { a: null }, true],
  [{ a: [{ exists: true }] }, { a: {} }, false],
  [{ a: [{ exists: true }] }, { a: [] }, false],
  [{ a: [{ exists: false }] }, { a: [] }, true],
  [{ a: [{ exists: false }] }, { b: 1 }, true],
  [{ a: { b: [{ exists: false }] } }, {}, true],
  [{ a: { b: [{ exists: false }] } }, { a: [{ c: 1 }, { b: 1 }] }, false],
  [{ a: { b: [{ "anything-but": ["roses"] }, { exists: false }] } }, { a: { c: 1 } }, true],
  [{ a: [{ cidr: "10.0.0.0/24" }] }, { a: "10.0.0.255" }, true],
  [{ a: [{ cidr: "10.0.0.0/24" }] }, { a: "10.0.1.0" }, false],
  [{ a: [{ cidr: "2001:db8::/32" }] }, { a: "2001:db8:1::1" }, true],
  [{ a: [{ cidr: "10.0.0.0/24" }] }, { a: "no address" }, false],
  [{ a: [{ wildcard: "dir/*.png" }] }, { a: "dir/a/b.png" }, true],
  [{ a: [{ wildcard: "a*a" }] }, { a: "a" }, false],
  [{ a: [{ wildcard: "\\*x" }] }, { a: "*x" }, true],
  [{ a: [{ wildcard: "\\*x" }] }, { a: "ax" }, false],
  [{ $or: [{ a: [1] }, { b: [2] }] }, { b: 2 }, true],
  [{ $or: [{ a: [1] }, { b: [2] }] }, { b: 3 }, false],
  [{ c: [1], d: { $or: [{ a: [1] }, { b: [2] }] } }, { c: 1, d: { a: 1 } }, true],
  [{ a: ["constructor"], toString: [1] }, { a: "constructor" }, false],
];

for (const [pattern, event, matches] of CASES)
  test(`${JSON.stringify(pattern)} ${matches ? "matches" : "does not match"} ${JSON.stringify(event)}`, () =>
    assert.equal(compilePattern(JSON.stringify(pattern)).matches(event), matches));

/** Recorded from AWS: the reason that follows "Event pattern is not valid. Reason: ". */
const REFUSALS: readonly [pattern: string, message: string, column?: number][] = [
  ['{"int": 42}', '"int" must be an object or an array', 11],
  ['{"string": "my-value"}', '"string" must be an object or an array', 13],
  ['{"detail": {"equal": [{"NUMERIC": ["=", 5]}]}}', "Unrecognized match type NUMERIC", 36],
  ['{"resources": []}', "Empty arrays are not allowed", 17],
  ['{"my_key": [{"EXISTS": true}]}', "Unrecognized match type EXISTS", 28],
  ['{"detail": {"c-count": [{"numeric": [">", 0, ">", 0]}]}}', "Bad numeric range operator: >", 49],
  ['{"detail": {"c-count": [{"numeric": [">", 0, "<"]}]}}', "Value of < must be numeric", 50],
  [
    '{"detail-type": [{"equals-ignore-case": ["x"]}]}',
    "equals-ignore-case match pattern must be a string",
    42,
  ],
  ['{"EventBusArn": [{"wildcard": 123}]}', "wildcard match pattern must be a string", 34],
  ['{"time": [{"prefix": ["2022-07-13"]}]}', "prefix match pattern must be a string", 23],
  ['{"time": [{"prefix": 123}]}', "prefix match pattern must be a string", 25],
  [
    '{"EventBusArn": [{"wildcard": "arn:aws:events:us-east-1:**:event-bus/*"}]}',
    "Consecutive wildcard characters at pos 26",
    72,
  ],
  [
    '{"detail": {"FileName": [{"anything-but": {"prefix": {"equals-ignore-case": "file"}}}]}}',
    "Value of anything-but must be an array or single string/number value.",
    55,
  ],
  ['{"ip": [{"cidr": "10.0.0.1"}]}', "Malformed CIDR, one '/' required"],
  ['{"ip": [{"cidr": "xx.11.xx/8"}]}', "Nonstandard IP address: xx.11.xx"],
  ['{"ip": [{"cidr": "10.0.0.1/xx"}]}', "Malformed CIDR, mask bits must be an integer"],
  [
    '{"EventBusArn": [{"wildcard": "*:*:*:*:*:event-bus/*"}]}',
    "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a " +
      "wildcard character",
  ],
  [
    "this is valid json but not a dict",
    "Unrecognized token 'this': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    5,
  ],
  [
    "{'bad': 'quotation'}",
    "Unexpected character (''' (code 39)): was expecting double-quote to start field name",
    2,
  ],
  ['["not", "a", "dict"]', "Filter is not an object", 2],
  ['{"key":[["value"]]}', "Match value must be String, number, true, false, or null", 10],
  ['{"key":[{"suffix":"value","prefix":"value2"}]}', "Only one key allowed in match expression", 37],
  ['{"key":[{"numeric":[]}]}', "Invalid member in numeric match: ]", 22],
  ['{"key":[{"numeric":["operator"]}]}', "Unrecognized numeric range operator: operator", 32],
  ['{"key":[{"numeric":[1,"<="]}]}', "Invalid member in numeric match: 1", 22],
  ['{"key":[{"numeric":["=","000"]}]}', "Value of equals must be numeric", 26],
  ['{"key":[{"numeric":[">="]}]}', "Value of >= must be numeric", 26],
  ['{"key":[{"numeric":["<",100,">",10]}]}', "Too many elements in numeric expression", 30],
  ['{"key":[{"numeric":[">",3,"<",1]}]}', "Bottom must be less than top", 33],
  ['{"key":[{"numeric":[">",20,30]}]}', "Bad value in numeric range: 30", 30],
  ['{"key":[{"numeric":[">",20,"<",30,"<",50]}]}', "Too many terms in numeric range expression", 36],
  ['{"key":[{"exists":null}]}', "exists match pattern must be either true or false.", 23],
  ['{"$or":[{"a":[1]}]}', "There must have at least 2 Objects in $or relationship.", 19],
  ["{}", "Empty objects are not allowed", 3],
];

for (const [pattern, message, column] of REFUSALS)
  test(`${pattern} is refused: ${message}`, () => {
    const place = `\n at [Source: (String)"${pattern}"; line: 1, column: ${column}]`;
    assert.throws(
      () => compilePattern(pattern),
      new PatternError(column === undefined ? message : message + place),
    );
  });

test("in a list of anything-but, AWS tells the place twice", () => {
  const pattern = '{"detail": {"state": [{"anything-but": {"prefix": [123, "test"]}}]}}';
  const place = `\n at [Source: (String)"${pattern}"; line: 1, column: 55]`;
  assert.throws(
    () => compilePattern(pattern),
    new PatternError(`prefix/suffix match pattern must be a string${place}${place}`),
  );
});
