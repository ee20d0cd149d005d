import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServiceModel } from "../wire/model.ts";
import { HIDDEN, withoutSecrets } from "./redact.ts";

const MODEL = {
  shapes: {
    Secret: { type: "string", sensitive: true },
    Text: { type: "string" },
    Inner: { type: "structure", members: { Password: { shape: "Secret" }, Name: { shape: "Text" } } },
    List: { type: "list", member: { shape: "Inner" } },
    Map: { type: "map", key: { shape: "Text" }, value: { shape: "Secret" } },
    Outer: {
      type: "structure",
      members: {
        Items: { shape: "List" },
        ByName: { shape: "Map" },
        Again: { shape: "Outer" },
        Plain: { shape: "Text" },
      },
    },
    Open: { type: "structure", members: { Plain: { shape: "Text" } } },
  },
} as unknown as ServiceModel;

test("what the model calls sensitive is hidden wherever it is, and the value itself stays as it was", () => {
  const value = {
    Items: [{ Password: "p", Name: "n" }, { Name: "m" }],
    ByName: { a: "s" },
    Plain: "x",
  };
  assert.deepEqual(withoutSecrets(MODEL, "Outer", value), {
    Items: [{ Password: HIDDEN, Name: "n" }, { Name: "m" }],
    ByName: { a: HIDDEN },
    Plain: "x",
  });
  assert.equal(value.Items[0]?.Password, "p");
});

test("a value that can hold no secret is not even copied", () => {
  const value = { Plain: "x" };
  assert.equal(withoutSecrets(MODEL, "Open", value), value);
});

test("a shape within itself hides its secrets at every depth", () => {
  const value = { Again: { Items: [{ Password: "deep" }] }, Plain: "x" };
  assert.doesNotMatch(JSON.stringify(withoutSecrets(MODEL, "Outer", value)), /deep/);
});
