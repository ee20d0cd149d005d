import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAttributes, md5OfAttributes, selectAttributes } from "./message-attributes.ts";

test("a digest is over names in order, types and values, each with its length", () => {
  // Recorded from AWS.
  assert.equal(
    md5OfAttributes({
      "Help.Me": { DataType: "String", StringValue: "Me" },
      Hello: { DataType: "String", StringValue: "There" },
    }),
    "83fee93c1bcd8b9a5a923ffacdc636c7",
  );
  assert.equal(
    md5OfAttributes({ Foo: { DataType: "String", StringValue: "Bar" } }),
    "ae7155c6026991b6d54b11589678bf9c",
  );
});

test("name, type and value count towards the size, in bytes", () => {
  const given = {
    n: { DataType: "Number", StringValue: "12" },
    bin: { DataType: "Binary.png", BinaryValue: Buffer.from([0, 255, 1]) },
    text: { DataType: "String", StringValue: "ü" },
  };
  assert.equal(checkAttributes(given)?.bytes, 1 + 6 + 2 + (3 + 10 + 3) + (4 + 6 + 2));
  assert.equal(checkAttributes({}), undefined);
});

test("numbers are told from what only looks like them", () => {
  const accepts = (StringValue: string): boolean => {
    try {
      checkAttributes({ n: { DataType: "Number", StringValue } });
      return true;
    } catch {
      return false;
    }
  };
  for (const good of ["0", "00", "-0.0", "1.", "007", "1e5", "-1.5E-10"]) assert.ok(accepts(good), good);
  for (const bad of [
    "",
    "-",
    ".",
    "e5",
    "1e",
    "0x10",
    "1,5",
    " 1",
    "1 ",
    "NaN",
    "Infinity",
    "1e127",
    "1e-129",
  ])
    assert.ok(!accepts(bad), bad);
});

test("a pattern chooses by name, by what names begin with, or all", () => {
  const kept = Object.fromEntries(
    ["foo", "foo.bar", "other"].map((name) => [name, { DataType: "String", StringValue: "x" }]),
  );
  const chosen = (...asked: string[]) => Object.keys(selectAttributes(kept, asked) ?? {});
  assert.deepEqual(chosen("foo"), ["foo"]);
  assert.deepEqual(chosen("foo.*"), ["foo", "foo.bar"]);
  assert.deepEqual(chosen("fo.*", "other"), ["foo", "foo.bar", "other"]);
  assert.deepEqual(chosen("All"), ["foo", "foo.bar", "other"]);
  assert.deepEqual(chosen("foo*"), []);
});
