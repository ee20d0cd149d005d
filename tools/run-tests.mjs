/**
 * `npm test`: every test of the repository, or those below the paths given (`npm test -- src/services/sqs`). Options go
 * through to `node --test`. Tests that were skipped are named once more at the end, with their reasons.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode("22.18", "to run the tests");

const root = join(import.meta.dirname, "..");
const FOLDERS = ["src", "test", "tools", "bench"];
const TESTS_AT_ONCE = 2;

const given = process.argv.slice(2);
const paths = given.filter((argument) => !argument.startsWith("-"));
const flags = given.filter((argument) => argument.startsWith("-"));

const files = (paths.length > 0 ? paths : FOLDERS.map((folder) => join(root, folder))).flatMap(testsAt);
if (files.length === 0) fail(`No *.test.ts below ${paths.join(", ")}`);

if (files.some((file) => file.startsWith("test/"))) buildOnce();
process.exitCode = await runTests();

/** Test files at a path, relative to the root, sorted. */
function testsAt(path) {
  const absolute = resolve(path);
  if (!existsSync(absolute)) fail(`No such file or folder: ${path}`);
  if (statSync(absolute).isFile()) return [relative(root, absolute)];
  return readdirSync(absolute, { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && !name.includes("node_modules"))
    .map((name) => relative(root, join(absolute, name)))
    .sort();
}

/** Tests under test/ run the bundle, as users do. */
function buildOnce() {
  const { status } = spawnSync(process.execPath, ["tools/build/build.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) fail("The build failed, so no test was run.");
}

/** Answers node's exit code. The second reporter leaves the skipped tests in a file. */
async function runTests() {
  const scratch = mkdtempSync(join(tmpdir(), "cloudlet-tests-"));
  const skipped = join(scratch, "skipped");
  const reporters = [
    ["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ["--test-reporter=./tools/skipped-tests.mjs", `--test-reporter-destination=${skipped}`],
  ];
  const fixed = ["--disable-warning=ExperimentalWarning", "--test", `--test-concurrency=${TESTS_AT_ONCE}`];
  const child = spawn(process.execPath, [...fixed, ...reporters.flat(), ...flags, ...files], {
    cwd: root,
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on("close", (exit) => done(exit ?? 1)));
  const report = existsSync(skipped) ? readFileSync(skipped, "utf8") : "";
  rmSync(scratch, { recursive: true });
  if (report !== "") console.log(`\nNOT RUN, and so proving nothing:\n${report}`);
  return code;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
