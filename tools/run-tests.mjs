/**
 * `npm test`: every test of the repository, or those below the paths given (`npm test -- src/services/sqs`). Options go
 * through to `node --test`. Tests that were skipped are named once more at the end, with their reasons.
 *
 * Test files of one folder below src/ share a process: each would spend more time on loading what it tests than on
 * testing it. They share no state, because nothing in src/ keeps any outside of a world.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode("22.18", "to run the tests");

const root = join(import.meta.dirname, "..");
const FOLDERS = ["src", "test", "tools", "bench"];
const TESTS_AT_ONCE = 2;
/** Few enough that no process is left running alone at the end. */
const FILES_PER_PROCESS_MAX = 12;

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

/** What to give to node: files alone, or files that import several. */
function processes(scratch) {
  const folders = Map.groupBy(files, (file) => /^src\/(?:services\/)?[^/]+/.exec(file)?.[0] ?? file);
  return [...folders].flatMap(([folder, members]) => {
    const parts = Math.ceil(members.length / FILES_PER_PROCESS_MAX);
    if (members.length === 1) return members;
    return Array.from({ length: parts }, (_, part) => {
      const name = join(scratch, `${folder.replaceAll("/", "-")}-${part + 1}.test.mjs`);
      const mine = members.filter((_, at) => at % parts === part);
      writeFileSync(name, mine.map((file) => `import "${pathToFileURL(join(root, file))}";\n`).join(""));
      return name;
    });
  });
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
  const child = spawn(process.execPath, [...fixed, ...reporters.flat(), ...flags, ...processes(scratch)], {
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
