import assert from "node:assert/strict";
import { test } from "node:test";
import type { OperationModel, ServiceModel, Shape } from "../wire/model.ts";
import { checksOf } from "./check.ts";
import { report } from "./report.ts";
import { missingParameterMessage, validate, validationMessage } from "./validate.ts";

const SHAPES: Readonly<Record<string, Shape>> = {
  Input: {
    type: "structure",
    required: ["Name", "Tags"],
    members: {
      Name: { shape: "Name" },
      Size: { shape: "Size" },
      Kind: { shape: "Kind" },
      Tags: { shape: "Tags" },
      Data: { shape: "Data" },
      Secret: { shape: "Secret" },
      Ids: { shape: "Ids" },
      Attributes: { shape: "Attributes" },
      Inner: { shape: "Inner" },
      Batches: { shape: "Batches" },
    },
  },
  Name: { type: "string", min: 3, max: 5, pattern: "[a-z]+" },
  Size: { type: "integer", min: 1, max: 10 },
  Kind: { type: "string", enum: ["standard", "fifo"] },
  Tags: { type: "list", member: { shape: "Tag" }, max: 2 },
  Tag: {
    type: "structure",
    required: ["Key"],
    members: { Key: { shape: "Name" }, Value: { shape: "Free" } },
  },
  Free: { type: "string" },
  Data: { type: "blob", max: 4 },
  Secret: { type: "string", min: 8, sensitive: true },
  Ids: { type: "list", member: { shape: "Name" } },
  Attributes: { type: "map", key: { shape: "Name" }, value: { shape: "Size" } },
  Batches: { type: "map", key: { shape: "Free" }, value: { shape: "Batch" } },
  Batch: { type: "list", member: { shape: "Tag" }, min: 1, max: 2 },
  Inner: { type: "structure", members: { Inner: { shape: "Inner" }, Size: { shape: "Size" } } },
};
const OPERATION: OperationModel = { name: "Do", http: { method: "POST", requestUri: "/" }, input: "Input" };
const MODEL: ServiceModel = {
  id: "made-up",
  sdkId: "Made Up",
  signingName: "made-up",
  endpointPrefix: "made-up",
  apiVersion: "2026-01-01",
  protocols: ["json"],
  operations: { Do: OPERATION },
  shapes: SHAPES,
};

const GOOD = { Name: "abc", Tags: [] };
const message = (input: object) => validationMessage(validate(MODEL, OPERATION, { ...GOOD, ...input }));
const one = (sentence: string) => `1 validation error detected: ${sentence}`;

test("a good input has nothing said about it", () => {
  const full = { ...GOOD, Size: 1, Kind: "fifo", Tags: [{ Key: "abc", Value: "" }], Data: new Uint8Array(4) };
  assert.equal(validate(MODEL, OPERATION, full).length, 0);
});

test("what is absent must not be null", () => {
  assert.equal(
    validationMessage(validate(MODEL, OPERATION, {})),
    "2 validation errors detected: Value null at 'name' failed to satisfy constraint: Member must not be null; " +
      "Value null at 'tags' failed to satisfy constraint: Member must not be null",
  );
  assert.equal(
    message({ Tags: [{ Key: "abc" }, { Value: "v" }] }),
    one("Value null at 'tags.2.member.key' failed to satisfy constraint: Member must not be null"),
  );
  assert.equal(
    message({ Tags: [null] }),
    one("Value null at 'tags.1.member' failed to satisfy constraint: Member must not be null"),
  );
});

test("of one value the pattern is said first, then the length", () => {
  assert.equal(
    message({ Name: "A" }),
    "2 validation errors detected: Value 'A' at 'name' failed to satisfy constraint: " +
      "Member must satisfy regular expression pattern: [a-z]+; " +
      "Value 'A' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 3",
  );
  assert.equal(
    message({ Name: "abcdef" }),
    one(
      "Value 'abcdef' at 'name' failed to satisfy constraint: Member must have length less than or equal to 5",
    ),
  );
});

test("numbers, enumerations, lists and blobs have their own words", () => {
  assert.equal(
    message({ Size: 0 }),
    one(
      "Value '0' at 'size' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ),
  );
  assert.equal(
    message({ Kind: "x" }),
    one(
      "Value 'x' at 'kind' failed to satisfy constraint: Member must satisfy enum value set: [standard, fifo]",
    ),
  );
  assert.equal(
    message({ Tags: [{ Key: "abc" }, { Key: "abc", Value: "v" }, { Key: "abc" }] }),
    one(
      "Value '[Tag(key=abc), Tag(key=abc, value=v), Tag(key=abc)]' at 'tags' failed to satisfy constraint: " +
        "Member must have length less than or equal to 2",
    ),
  );
  assert.equal(
    message({ Data: new Uint8Array(5) }),
    one(
      "Value 'java.nio.HeapByteBuffer[pos=0 lim=5 cap=5]' at 'data' failed to satisfy constraint: " +
        "Member must have length less than or equal to 4",
    ),
  );
});

test("scalars in lists and maps are spoken of together", () => {
  const demands =
    "[Member must have length less than or equal to 5, Member must have length greater than or equal to 3, " +
    "Member must satisfy regular expression pattern: [a-z]+]";
  assert.equal(
    message({ Ids: ["abc", "A"] }),
    one(`Value '[abc, A]' at 'ids' failed to satisfy constraint: Member must satisfy constraint: ${demands}`),
  );
  assert.equal(
    message({ Attributes: { "no!": 1 } }),
    one(
      `Value '{no!=1}' at 'attributes' failed to satisfy constraint: Map keys must satisfy constraint: ${demands}`,
    ),
  );
});

test("so are lists in maps, but for what is in them", () => {
  const demands =
    "[Member must have length less than or equal to 2, Member must have length greater than or equal to 1]";
  assert.equal(
    message({ Batches: { a: [{ Key: "abc" }], b: [] } }),
    one(
      `Value '{a=[Tag(key=abc)], b=[]}' at 'batches' failed to satisfy constraint: Map value must satisfy constraint: ${demands}`,
    ),
  );
  assert.equal(
    message({ Batches: { a: [{ Value: "v" }] } }),
    one(
      "Value null at 'batches.a.member.1.member.key' failed to satisfy constraint: Member must not be null",
    ),
  );
});

test("a secret is not repeated", () => {
  const sentence =
    "Value at 'secret' failed to satisfy constraint: Member must have length greater than or equal to 8";
  assert.equal(message({ Secret: "hush" }), one(sentence));
});

test("length is counted in characters, not in units of UTF-16", () => {
  const shapes = { ...SHAPES, Name: { type: "string", min: 3, max: 5 } as const };
  const model = { ...MODEL, shapes };
  assert.equal(validate(model, OPERATION, { Name: "😀😀😀😀😀", Tags: [] }).length, 0);
  assert.equal(validate(model, OPERATION, { Name: "😀😀", Tags: [] }).length, 1);
});

test("AWS stops at ten", () => {
  const tags = Array.from({ length: 30 }, () => ({}));
  assert.match(message({ Tags: tags }), /^10 validation errors detected: /);
});

test("recursive shapes are followed to their end", () => {
  const sentence =
    "Value '11' at 'inner.inner.inner.size' failed to satisfy constraint: " +
    "Member must have value less than or equal to 10";
  assert.equal(message({ Inner: { Inner: { Inner: { Size: 11 } } } }), one(sentence));
});

test("the oldest services speak of parameters", () => {
  const found = validate(MODEL, OPERATION, { Tags: [] });
  assert.equal(missingParameterMessage(found), "The request must contain the parameter Name.");
  assert.equal(missingParameterMessage(validate(MODEL, OPERATION, { ...GOOD, Size: 0 })), undefined);
});

test("the quick check and the report agree", () => {
  const inputs = [
    {},
    GOOD,
    { ...GOOD, Name: "ab" },
    { ...GOOD, Name: "abcdef" },
    { ...GOOD, Size: 0 },
    { ...GOOD, Size: 11 },
    { ...GOOD, Size: Number.NaN },
    { ...GOOD, Kind: "" },
    { ...GOOD, Ids: [] },
    { ...GOOD, Ids: ["abc"] },
    { ...GOOD, Ids: ["x"] },
    { ...GOOD, Attributes: { abc: 1 } },
    { ...GOOD, Attributes: { abc: 0 } },
    { ...GOOD, Tags: [{}] },
    { ...GOOD, Secret: "" },
    { ...GOOD, Inner: { Inner: { Size: 99 } } },
  ];
  for (const input of inputs) {
    const quick = checksOf(MODEL).get("Input")(input);
    assert.equal(quick, report(MODEL, "Input", input).length === 0, JSON.stringify(input));
  }
});
