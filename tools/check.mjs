/** `npm run check`: everything that can be found wrong without running the product. Two checks run at a time. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode("22.18", "to run the checks");

const root = join(import.meta.dirname, "..");
const AT_ONCE = 2;

/** Name, what to run (a program of Node's, or "npm" and its arguments), and what mends it where a command does. */
const CHECKS = [
  ["types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  [
    "format, lint",
    ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "--max-diagnostics=30", "."],
    "npx biome check --write .",
  ],
  ["layers", ["tools/check-layers/main.ts"]],
  ["tidy", ["tools/tidy/main.ts"]],
  ["generated code", ["tools/codegen/main.ts", "--check"], "npm run gen"],
  ["coverage page", ["tools/coverage/main.ts", "--check"], "node tools/coverage/main.ts"],
  [
    "lock file",
    ["npm", "ci", "--dry-run", "--offline", "--ignore-scripts", "--loglevel=error"],
    "npm install",
  ],
];

const queue = [...CHECKS];
const results = [];
await Promise.all(Array.from({ length: AT_ONCE }, work));
printTable();
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

async function work() {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const result = await run(check);
    results.push(result);
    if (result.code !== 0) console.log(`\n--- ${result.name}\n${result.output.trim()}`);
  }
}

function run([name, command, remedy]) {
  const started = performance.now();
  const isNpm = command[0] === "npm";
  const program = isNpm ? "npm" : process.execPath;
  const args = isNpm ? command.slice(1) : ["--disable-warning=ExperimentalWarning", ...command];
  const child = spawn(program, args, { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((done) => {
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      done({ name, code: code ?? 1, output, remedy, seconds });
    });
  });
}

function printTable() {
  console.log("");
  for (const [name] of CHECKS) {
    const { code, seconds, remedy } = results.find((result) => result.name === name);
    const advice = code !== 0 && remedy !== undefined ? `   mend it with: ${remedy}` : "";
    console.log(
      `${name.padEnd(16)} ${code === 0 ? "ok    " : "FAILED"} ${seconds.toFixed(1).padStart(5)} s${advice}`,
    );
  }
}
