import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Catalog } from "../catalog.ts";
import type { OperationModel } from "../model.ts";
import { awsJson, decodeOutput } from "../protocols/aws-json.ts";
import { EncodedJson } from "./encoded.ts";

const catalog = new Catalog((id) =>
  readFileSync(new URL(`../../../gen/${id}.json`, import.meta.url), "utf8"),
);

test("an encoded output is sent as it is, and is values to a caller in process", () => {
  const model = catalog.model("dynamodb");
  const operation = model.operations["GetItem"] as OperationModel;
  const output = new EncodedJson('{"Item":{"b":{"B":"AQI="},"n":{"N":"1"}}}');
  assert.equal(awsJson.encode(model, operation, output, { requestId: "r" }).body, output.text);
  const { Item } = decodeOutput(model, operation, output) as { Item: Record<string, { B?: Uint8Array }> };
  assert.deepEqual([...(Item["b"]?.B ?? [])], [1, 2]);
  assert.deepEqual({ ...Item["n"] }, { N: "1" });
});
