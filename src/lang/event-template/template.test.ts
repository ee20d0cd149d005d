import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonValue } from "../event-pattern/pattern.ts";
import { parseJsonPath, valueAt } from "./path.ts";
import { fillTemplate, parseTemplate } from "./template.ts";

const EVENT: JsonValue = {
  detail: { id: 7, name: 'a "b"', list: ["x", { y: 1 }], "a.b": true, items: [{ n: 1 }, { n: 2 }, {}] },
};

const PATHS: readonly [path: string, value: JsonValue | undefined][] = [
  ["$", EVENT],
  ["$.detail.id", 7],
  ["$.detail.list[0]", "x"],
  ["$.detail.list[1].y", 1],
  ["$.detail.list[2]", undefined],
  ["$['detail']['a.b']", true],
  ["$.detail.items[*].n", [1, 2]],
  ["$.detail.none", undefined],
  ["$.detail.toString", undefined],
];
for (const [path, value] of PATHS)
  test(`${path} leads to ${JSON.stringify(value)}`, () =>
    assert.deepEqual(valueAt(EVENT, parseJsonPath(path) ?? []), value));

for (const path of ["detail", "$detail", "$.", "$.a[", "$.a[x]", "$..a"])
  test(`${path} is no path`, () => assert.equal(parseJsonPath(path), undefined));

const TEMPLATES: readonly [template: string, filled: string][] = [
  ['{"id": <$.detail.id>}', '{"id": 7}'],
  ['{"name": <$.detail.name>}', '{"name": "a \\"b\\""}'],
  ['"no. <$.detail.id>: <$.detail.name>"', '"no. 7: a \\"b\\""'],
  ['"<$.detail.list>"', '"[x,{y:1}]"'],
  ["<$.detail.list>", '["x",{"y":1}]'],
  ['{"gone": <$.detail.none>, "text": "<$.detail.none>"}', '{"gone": "", "text": ""}'],
  ['"1 < 2 > 1 \\"<$.detail.id>\\""', '"1 < 2 > 1 \\"7\\""'],
];
for (const [template, filled] of TEMPLATES)
  test(`${template} becomes ${filled}`, () =>
    assert.equal(
      fillTemplate(parseTemplate(template), (name) => valueAt(EVENT, parseJsonPath(name) ?? [])),
      filled,
    ));
