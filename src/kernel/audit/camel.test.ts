import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServiceModel } from "../wire/model.ts";
import { asTrailTells } from "./camel.ts";

const MODEL = {
  shapes: {
    Text: { type: "string" },
    Count: { type: "long" },
    Flag: { type: "boolean" },
    At: { type: "timestamp" },
    Bytes: { type: "blob" },
    Texts: { type: "list", member: { shape: "Text" } },
    Blobs: { type: "list", member: { shape: "Bytes" } },
    Map: { type: "map", key: { shape: "Text" }, value: { shape: "Outer" } },
    Outer: {
      type: "structure",
      members: {
        Name: { shape: "Text" },
        URLPath: { shape: "Text" },
        Size: { shape: "Count" },
        On: { shape: "Flag" },
        When: { shape: "At" },
        Body: { shape: "Bytes" },
        Parts: { shape: "Blobs" },
        Items: { shape: "Texts" },
        ByName: { shape: "Map" },
        Again: { shape: "Outer" },
      },
    },
  },
} as unknown as ServiceModel;

test("members are in lower camel case at every depth, keys of maps stay, times are text", () => {
  const told = asTrailTells(MODEL, "Outer", {
    Name: 'a "quoted"\tline\n',
    URLPath: "/",
    Size: 12n,
    On: false,
    When: Date.UTC(2026, 0, 2, 3, 4, 5),
    Items: ["x", "y"],
    ByName: { Kept: { Name: "inner" } },
    Again: { Items: [] },
    Unknown: "not of the model",
  });
  assert.doesNotMatch(told ?? "", /[\t\n]/);
  assert.deepEqual(JSON.parse(told ?? ""), {
    name: 'a "quoted"\tline\n',
    uRLPath: "/",
    size: "12",
    on: false,
    when: "Jan 2, 2026, 3:04:05 AM",
    items: ["x", "y"],
    byName: { Kept: { name: "inner" } },
    again: { items: [] },
  });
});

test("bytes are not told, and what has nothing else to tell is nothing", () => {
  assert.equal(asTrailTells(MODEL, "Outer", { Body: new Uint8Array(3) }), undefined);
  assert.equal(asTrailTells(MODEL, "Outer", {}), undefined);
  assert.equal(asTrailTells(MODEL, "Outer", { Parts: [new Uint8Array(1)] }), '{"parts":[null]}');
});
