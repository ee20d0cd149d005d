import assert from "node:assert/strict";
import { test } from "node:test";
import { ionLine, itemInIon } from "./ion.ts";
import type { Item } from "./values.ts";

const bytes = (...values: number[]) => Buffer.from(values);

test("the example of the developer guide is read", () => {
  const line =
    '$ion_1_0 {Item:{Authors:$dynamodb_SS::["Author1","Author2"],Dimensions:"8.5 x 11.0 x 1.5",ISBN:"333-3333333333",' +
    'Id:103.,InPublication:false,PageCount:6d2,Price:2d3,ProductCategory:"Book",Title:"Book 103 Title"}}';
  assert.deepEqual(
    { ...itemInIon(line) },
    {
      Authors: { SS: ["Author1", "Author2"] },
      Dimensions: { S: "8.5 x 11.0 x 1.5" },
      ISBN: { S: "333-3333333333" },
      Id: { N: "103" },
      InPublication: { BOOL: false },
      PageCount: { N: "600" },
      Price: { N: "2000" },
      ProductCategory: { S: "Book" },
      Title: { S: "Book 103 Title" },
    },
  );
});

test("every type is written and read again", () => {
  const item: Item = {
    p: { S: 'a "quoted"\n\\ text \u0001 \u{1f600}' },
    "with space 'and' \"marks\" \\": { N: "-0.00015" },
    null: { NULL: true },
    t: { BOOL: true },
    b: { B: bytes(0, 255, 7) },
    bs: { BS: [bytes(1), bytes(2, 3)] },
    ns: { NS: ["1", "1.5", "-20000000000000000000000000000000000000", "0"] },
    ss: { SS: ["", "x"] },
    m: { M: { l: { L: [{ N: "1" }, { M: {} }, { L: [] }] } } },
  };
  const line = ionLine("Item", item);
  assert.match(line, /^\$ion_1_0 \{Item:\{p:/);
  assert.equal(line.indexOf("\n"), line.length - 1);
  assert.deepEqual(JSON.parse(JSON.stringify(itemInIon(line))), JSON.parse(JSON.stringify(item)));
});

test("other spellings of the same", () => {
  const read = (value: string) => itemInIon(`{ 'Item' : { "a" : ${value}, } } // a comment`)["a"];
  assert.deepEqual(read("1_000"), { N: "1000" });
  assert.deepEqual(read("-1.50e1"), { N: "-15" });
  assert.deepEqual(read("null.string"), { NULL: true });
  assert.deepEqual(read("'''one ''' /* and */ '''two'''"), { S: "one two" });
  assert.deepEqual(read('"\\x41\\u0042\\U00000043"'), { S: "ABC" });
  assert.deepEqual(read("mark::[1, 2]"), { L: [{ N: "1" }, { N: "2" }] });
  assert.deepEqual(read("{{ AAEC }}"), { B: bytes(0, 1, 2) });
});

test("what is no Ion, or no item, is refused", () => {
  for (const line of [
    "",
    "$ion_1_0",
    "{Item:1}",
    "{Other:{a:1}}",
    "{Item:{a:symbol}}",
    "{Item:{a:2020-01-01}}",
    '{Item:{a:"open}}',
    "{Item:{a:1}} {Item:{b:2}}",
    '{Item:{a:$dynamodb_NS::[1,"x"]}}',
    '{Item:{a:{{"clob"}}}}',
    `{Item:{a:${"[".repeat(100)}${"]".repeat(100)}}}`,
  ])
    assert.throws(() => itemInIon(line), { name: "DynamoValidationError" }, line);
});
