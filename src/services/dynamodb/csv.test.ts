import assert from "node:assert/strict";
import { test } from "node:test";
import { csvItems, csvRows } from "./csv.ts";

test("quoted fields hold delimiters, quotes and line ends", () => {
  assert.deepEqual(csvRows('a,"b,c"\r\n"d ""e""","f\ng"\n\nlast,\n', ","), [
    ["a", "b,c"],
    ['d "e"', "f\ng"],
    ["last", ""],
  ]);
});

test("key attributes have their type, all others are strings, empty fields are absent", () => {
  const definitions = [{ AttributeName: "id", AttributeType: "N" as const }];
  const [first, second, third] = csvItems("id;name\n1;x\n2;\n3;y;z\n", { Delimiter: ";" }, definitions);
  assert.deepEqual({ ...first }, { id: { N: "1" }, name: { S: "x" } });
  assert.deepEqual({ ...second }, { id: { N: "2" } });
  assert.equal(third, undefined);
});
