import assert from "node:assert/strict";
import test from "node:test";
import { parseSources, type Source } from "../source/parse.ts";
import { checkCalls } from "./calls.ts";
import { checkNames } from "./names.ts";
import { checkColumns, checkSizes, oversized, shrunk } from "./sizes.ts";
import { checkModuleState } from "./state.ts";

function sourceOf(path: string, text: string): Source {
  const [source] = parseSources(new Map([[path, text]]));
  assert.ok(source);
  return source;
}

/** What the complaints are about: the word after the position. */
function about(complaints: readonly string[]): string[] {
  return complaints.map((complaint) => complaint.split("  ")[1]?.split(/: | is | has /)[0] ?? "");
}

test("banned calls are found wherever they hide", () => {
  const text = `
    import { randomBytes as bytes } from "node:crypto";
    const a = Date.now() + globalThis.Date.now();
    const b = new Date();
    setTimeout(() => Math.random(), 1);
    const c = process.env.HOME ?? crypto.randomUUID();
    console.log(a, b, c);
  `;
  assert.deepEqual(about(checkCalls(sourceOf("src/services/sqs/a.ts", text))), [
    "randomBytes",
    "Date.now",
    "Date.now",
    "new Date()",
    "setTimeout",
    "Math.random",
    "process.env",
    "randomUUID",
    "console.log",
  ]);
});

test("what only looks like a banned call is left alone", () => {
  const text = `
    // Date.now() and setTimeout are named here, "Math.random()" too
    const text = "Date.now()";
    const at = new Date(5).toISOString();
    clock.setTimeout(1);
    const { env } = config;
  `;
  assert.deepEqual(checkCalls(sourceOf("src/services/sqs/a.ts", text)), []);
});

test("an exception of the table frees its folder and no other", () => {
  assert.deepEqual(checkCalls(sourceOf("src/kernel/time/clock.ts", "setTimeout(f, 1); Date.now();")), []);
  assert.equal(checkCalls(sourceOf("src/kernel/wire/a.ts", "setTimeout(f, 1); Date.now();")).length, 2);
});

test("tests that are narrowed or silently skipped are refused", () => {
  const text = 'test.only("a", f); it.skip("b", f); test("c", { skip: "client absent: aws" }, f);';
  assert.deepEqual(about(checkCalls(sourceOf("src/a.test.ts", text))), ["test.only", "it.skip"]);
});

test("promises of work in comments are refused", () => {
  const [todo, fixme] = ["TO", "FIX"].map((start) => `// ${start}${start === "TO" ? "DO" : "ME"} later`);
  const complaints = checkCalls(sourceOf("tools/a.ts", `${todo}\nconst a = 1; ${fixme}\n`));
  assert.deepEqual(
    complaints.map((complaint) => complaint.split("  ")[0]),
    ["tools/a.ts:1", "tools/a.ts:2"],
  );
});

test("a bare parameter of LIMIT is refused, but may be talked about", () => {
  const mark = "?"; // so that this file passes its own test
  const text = `db.all("SELECT a FROM b LIMIT ${mark}");\n/**\n * Not "LIMIT ${mark}".\n */\ndb.all("LIMIT +${mark}");\n`;
  assert.equal(checkCalls(sourceOf("src/a.ts", text)).length, 1);
});

test("module-level state is refused", () => {
  const text = `
    let counter = 0;
    const cache = new Map();
    const list: string[] = [];
    const table = {};
    export function f(k) { cache.set(k, 1); list.push(k); table[k] = counter; delete table.k; }
  `;
  const found = about(checkModuleState(sourceOf("src/kernel/a.ts", text)));
  assert.deepEqual(found, ["counter", "cache", "list", "table", "table"]);
});

test("constants, local state and memos by object identity are not module-level state", () => {
  const text = `
    const CODES = new Map([["a", 1]]);
    const compiled = new WeakMap();
    export function f(k) { const own = []; own.push(CODES.get("a")); compiled.set(k, own); return own; }
  `;
  assert.deepEqual(checkModuleState(sourceOf("src/kernel/a.ts", text)), []);
});

test("names", () => {
  const names = (path: string, text = "") => checkNames(sourceOf(path, text)).length;
  assert.equal(names("src/services/sqs/operations/SendMessage.ts"), 0);
  assert.equal(names("src/services/sqs/SendMessage.ts"), 1);
  assert.equal(names("src/kernel/string-utils.ts"), 1);
  assert.equal(names("src/kernel/a.ts", "class QueueManager {}"), 1);
  assert.equal(names("src/kernel/a.ts", "interface IQueue {}"), 1);
  assert.equal(names("src/kernel/a.ts", "interface IamPolicy {} const SecretsManager = 1;"), 0);
});

test("long functions are named by where they are", () => {
  const body = "  x();\n".repeat(41);
  const text = `class A {\n  m() {\n${body}  }\n}\nconst f = () => {\n${body}};\nfunction g() {\n${"  x();\n".repeat(30)}}\n`;
  assert.deepEqual([...oversized([sourceOf("src/a.ts", text)]).keys()], ["src/a.ts#A.m", "src/a.ts#f"]);
});

test("a long file is found, a long test less soon", () => {
  const text = "x();\n".repeat(301);
  assert.deepEqual([...oversized([sourceOf("src/a.ts", text)])], [["src/a.ts", 301]]);
  assert.equal(oversized([sourceOf("src/a.test.ts", text)]).size, 0);
});

test("exceptions may only shrink", () => {
  const exceptions = new Map([
    ["src/a.ts", 400],
    ["src/b.ts", 400],
    ["src/gone.ts", 400],
  ]);
  const found = new Map([
    ["src/a.ts", 390],
    ["src/b.ts", 410],
    ["src/new.ts", 310],
  ]);
  const [shrink, grew, fresh, gone] = checkSizes(found, exceptions);
  assert.match(shrink ?? "", /a\.ts .*shrink me/);
  assert.match(grew ?? "", /b\.ts .*grew from 400 to 410/);
  assert.match(fresh ?? "", /new\.ts .*split it/);
  assert.match(gone ?? "", /gone\.ts .*take it off/);
  assert.deepEqual(
    [...shrunk(found, exceptions)],
    [
      ["src/a.ts", 390],
      ["src/b.ts", 400],
    ],
  );
});

test("lines are bounded, but nobody breaks an address or a sentence of AWS's", () => {
  const columns = (line: string) => checkColumns(sourceOf("src/a.ts", `${line}\n`)).length;
  assert.equal(columns(`x(${"a, ".repeat(40)});`), 1);
  assert.equal(columns(`x("${"a ".repeat(60)}");`), 0);
  assert.equal(columns(`// ${"a ".repeat(56)}`), 0);
  assert.equal(columns(`// ${"a ".repeat(60)}`), 1);
  assert.equal(columns(`// https://docs.aws.amazon.com/${"a".repeat(120)}`), 0);
});
