import assert from "node:assert/strict";
import { test } from "node:test";
import { compileTransformer, TransformerError } from "./transform.ts";

test("processors work one after the other", () => {
  const transform = compileTransformer([
    { parseJSON: {} },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the processor's own notation
    { addKeys: { entries: [{ key: "meta.env", value: "prod-${user.id}" }] } },
    { renameKeys: { entries: [{ key: "old", renameTo: "fresh" }] } },
    { moveKeys: { entries: [{ source: "user.name", target: "who" }] } },
    { copyValue: { entries: [{ source: "fresh", target: "copy" }] } },
    { upperCaseString: { withKeys: ["fresh"] } },
    { typeConverter: { entries: [{ key: "n", type: "integer" }] } },
    { splitString: { entries: [{ source: "list", delimiter: "," }] } },
    { substituteString: { entries: [{ source: "copy", from: "[aeiou]", to: "_" }] } },
    { deleteKeys: { withKeys: ["user"] } },
  ]);
  assert.deepEqual(transform('{"old":"value","user":{"id":7,"name":"amy"},"n":"12","list":"a,b"}'), {
    n: 12,
    list: ["a", "b"],
    meta: { env: "prod-7" },
    fresh: "VALUE",
    who: { name: "amy" },
    copy: "v_l__",
  });
  assert.equal(transform("no JSON"), undefined);
});

test("key-value pairs and separated values", () => {
  const pairs = compileTransformer([{ parseKeyValue: { fieldDelimiter: " ", keyPrefix: "p_" } }]);
  assert.deepEqual(pairs("a=1 b=x=y lone"), { p_a: "1", p_b: "x=y" });
  const csv = compileTransformer([{ csv: { columns: ["x", "y"] } }]);
  assert.deepEqual(csv('1, "a ""b"", c",3'.replace(", ", ",")), { x: "1", y: 'a "b", c', column_3: "3" });
});

test("keys of messages cannot reach what is not theirs", () => {
  const transform = compileTransformer([{ parseKeyValue: { fieldDelimiter: " " } }]);
  transform("__proto__.polluted=1 constructor.prototype.polluted=1");
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test("what is no transformer is refused", () => {
  for (const processors of [
    [],
    [{ deleteKeys: { withKeys: ["a"] } }],
    [{ parseJSON: {} }, { grok: { match: "x" } }],
    [{}],
  ])
    assert.throws(() => compileTransformer(processors), TransformerError);
});
