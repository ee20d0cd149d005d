import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAllowed } from "./allowed-pattern.ts";

test("patterns that people write are matched against the longest values", () => {
  checkAllowed("[\\w ]{1,8192}", ["word ".repeat(1_638)]);
  checkAllowed("(\\d{1,3}\\.){3}\\d{1,3}", ["192.168.100.200"]);
  checkAllowed("^(https?|ftp)://[^\\s/$.?#].[^\\s]*$", [`https://example.com/${"a".repeat(8_000)}`]);
  checkAllowed("(?i)[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}", ["6EC0BD7F-11C0-43DA-975E-2A8AD9EBAE0B"]);
  checkAllowed("(\\w+,)*\\w+", [`${"item,".repeat(1_600)}item`]);
  checkAllowed(undefined, ["anything"]);
  checkAllowed("", ["anything"]);
});

test("all items have to match, as a whole", () => {
  const mismatch = { code: "ParameterPatternMismatchException" };
  assert.throws(() => checkAllowed("\\d", ["1", "x"]), mismatch);
  assert.throws(() => checkAllowed("\\d", ["12"]), mismatch);
});

test("no pattern keeps the matcher busy", () => {
  const refused = { code: "InvalidAllowedPatternException" };
  for (const pattern of [
    "(.{0,99}){30}x",
    "(a{900}){900}",
    "(.{0,999}){50}",
    "a(?=b)",
    "(a)\\1",
    "(",
    "[z-a]",
  ])
    assert.throws(() => checkAllowed(pattern, ["ab".repeat(4_096)]), refused, pattern);
});
