import assert from "node:assert/strict";
import { test } from "node:test";
import { equalValues } from "../../lang/dynamodb/compare.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { readItem, writeItem } from "./item-json.ts";

test("an item comes back from its text, whatever its attributes are called", () => {
  const item: Item = {
    'quote"\\\u0000\ud800': { S: "\u2028 \ud83d\ude00 \udc00" },
    B: { M: { B: { S: "text" }, BS: { L: [{ B: new Uint8Array([0, 255]) }] } } },
    BS: { BS: [new Uint8Array([1]), new Uint8Array(0)] },
    n: { N: "-1.5" },
    sets: { L: [{ SS: ["a"] }, { NS: ["1", "2"] }, { NULL: true }, { BOOL: false }] },
    empty: { M: {} },
  };
  const text = writeItem(item);
  assert.equal(equalValues({ M: readItem(text) }, { M: item }), true);
  assert.equal(writeItem(readItem(text)), text);
  assert.equal(writeItem({}), "{}");
});
