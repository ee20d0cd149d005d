import assert from "node:assert/strict";
import { test } from "node:test";
import type { OperationModel, ServiceModel, Shape } from "../../src/kernel/wire/model.ts";
import { constantName, typesText } from "./types.ts";

function modelOf(shapes: Record<string, Shape>, operation: Partial<OperationModel> = {}): ServiceModel {
  return {
    id: "some-thing",
    sdkId: "Thing",
    signingName: "thing",
    endpointPrefix: "thing",
    apiVersion: "2020-01-01",
    protocols: ["json"],
    operations: { Do: { name: "Do", http: { method: "POST", requestUri: "/" }, ...operation } },
    shapes: { S: { type: "string" }, ...shapes },
  };
}
const structure = (members: Shape["members"] = {}, more: Partial<Shape> = {}): Shape => ({
  type: "structure",
  members,
  ...more,
});

test("required members have no question mark, others admit undefined", () => {
  const text = typesText(
    modelOf({ In: structure({ A: { shape: "S" }, B: { shape: "S" } }, { required: ["A"] }) }),
  );
  assert.match(
    text,
    /export interface In \{\n {2}readonly A: string;\n {2}readonly B\?: string \| undefined;\n\}/,
  );
});

test("an operation names its input, output and errors", () => {
  const shapes = { In: structure(), Out: structure(), B: structure(), A: structure() };
  const text = typesText(modelOf(shapes, { input: "In", output: "Out", errors: ["B", "A"] }));
  assert.match(
    text,
    /readonly Do: \{\s+readonly input: In;\s+readonly output: Out;\s+readonly errors: "A" \| "B";/,
  );
  assert.match(text, /export const someThing: ServiceRef<Operations> = \{ id: "some-thing" \};/);
});

test("an operation without input, output or errors takes and gives an empty object", () => {
  const empty = "Readonly<Record<string, never>>";
  assert.ok(
    typesText(modelOf({})).includes(
      `readonly input: ${empty};\n    readonly output: ${empty};\n    readonly errors: never;`,
    ),
  );
});

test("a shape of a name that is taken gets Shape appended, wherever it stands", () => {
  const text = typesText(
    modelOf({
      In: structure({ D: { shape: "Date" }, L: { shape: "Objects" } }),
      Date: { type: "timestamp" },
      Objects: { type: "list", member: { shape: "Object" } },
      Object: structure({ A: { shape: "S" } }),
    }),
  );
  assert.match(text, /readonly D\?: Instant \| undefined;/);
  assert.match(text, /readonly L\?: readonly ObjectShape\[\] \| undefined;/);
  assert.match(text, /export interface ObjectShape \{/);
  assert.match(text, /import type \{ Instant \} from "..\/base\/instant.ts";/);
});

test("a model in which the appended Shape meets another shape is refused", () => {
  assert.throws(
    () => typesText(modelOf({ Object: structure(), ObjectShape: structure() })),
    /some-thing: ObjectShape is taken twice/,
  );
});

test("streams are bodies on the way in, bytes or an iterable on the way out", () => {
  const shapes = {
    In: structure({ Body: { shape: "Bytes", streaming: true } }),
    Out: structure({ Body: { shape: "Bytes", streaming: true }, Events: { shape: "Stream" } }),
    Bytes: { type: "blob" } as const,
    Stream: structure({ One: { shape: "In" } }, { eventstream: true }),
  };
  const text = typesText(modelOf(shapes, { input: "In", output: "Out" }));
  assert.match(text, /interface In \{\n {2}readonly Body\?: RequestBody \| undefined;/);
  assert.match(text, /readonly Body\?: Uint8Array \| AsyncIterable<Uint8Array> \| undefined;/);
  assert.match(text, /readonly Events\?: AsyncIterable<Stream> \| undefined;/);
});

test("collections are written out; those that hold themselves get a name", () => {
  const text = typesText(
    modelOf({
      In: structure({ M: { shape: "M" }, L: { shape: "Sparse" }, T: { shape: "Tree" }, J: { shape: "Doc" } }),
      M: { type: "map", key: { shape: "S" }, value: { shape: "L" } },
      L: { type: "list", member: { shape: "E" } },
      E: { type: "string", enum: ["a", "b"] },
      Sparse: { type: "list", member: { shape: "S" }, sparse: true },
      Tree: { type: "list", member: { shape: "Tree" } },
      Doc: structure({}, { document: true }),
    }),
  );
  assert.match(text, /readonly M\?: Readonly<Record<string, readonly E\[\]>> \| undefined;/);
  assert.match(text, /readonly L\?: readonly \(string \| null\)\[\] \| undefined;/);
  assert.match(text, /export type Tree = readonly Tree\[\];/);
  assert.match(text, /readonly J\?: Json \| undefined;/);
  assert.match(text, /export type E = "a" \| "b";/);
});

test("a service's constant is its id in camel case", () => {
  assert.deepEqual(["acm-pca", "sqs", "waf-regional"].map(constantName), ["acmPca", "sqs", "wafRegional"]);
});
