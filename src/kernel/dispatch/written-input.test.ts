import assert from "node:assert/strict";
import { test } from "node:test";
import { WholeBody } from "../edge/body.ts";
import type { ServiceModel, Shape } from "../wire/model.ts";
import { inputAsWritten } from "./written-input.ts";

const shapes: Readonly<Record<string, Shape>> = {
  Text: { type: "string" },
  Bytes: { type: "blob" },
  Time: { type: "timestamp" },
  Body: { type: "blob", streaming: true },
  List: { type: "list", member: { shape: "Bytes" } },
  Map: { type: "map", key: { shape: "Text" }, value: { shape: "Bytes" } },
  Input: {
    type: "structure",
    members: {
      Text: { shape: "Text" },
      At: { shape: "Time" },
      Since: { shape: "Time" },
      List: { shape: "List" },
      Map: { shape: "Map" },
      Body: { shape: "Body" },
      Inner: { shape: "Input" },
    },
  },
};

test("bytes and times are found wherever the model has them; all else stays as it is written", () => {
  const written = {
    Text: "t",
    At: "2026-01-01T00:00:00Z",
    Since: 1_767_225_600,
    List: ["a", { b: 1 }],
    Map: { Data: "c" },
    Body: "d",
    Inner: { At: "never", Unknown: "e", Text: null },
  };
  const { Body, ...rest } = inputAsWritten({ shapes } as ServiceModel, "Input", written) as typeof written;
  assert.deepEqual(rest, {
    Text: "t",
    At: 1_767_225_600_000,
    Since: 1_767_225_600_000,
    List: [Buffer.from("a"), Buffer.from('{"b":1}')],
    Map: { Data: Buffer.from("c") },
    Inner: { At: "never", Unknown: "e", Text: null },
  });
  assert.ok((Body as unknown) instanceof WholeBody);
});
