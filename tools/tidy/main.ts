/**
 * `node tools/tidy/main.ts`: the house's own lint. `--shrink` brings oversize.json down to what is there; nothing
 * brings it up.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSources } from "../source/parse.ts";
import { report } from "../source/report.ts";
import { checkCalls } from "./calls.ts";
import { checkNames } from "./names.ts";
import { checkColumns, checkSizes, oversized, shrunk } from "./sizes.ts";
import { checkModuleState } from "./state.ts";

const root = join(import.meta.dirname, "../..");
const listFile = join(import.meta.dirname, "oversize.json");

const sources = readSources(root, ["src", "test", "tools", "bench"]).filter(
  ({ path }) => !path.startsWith("src/gen/"),
);
const found = oversized(sources);
let exceptions = new Map<string, number>(Object.entries(JSON.parse(readFileSync(listFile, "utf8"))));
if (process.argv.includes("--shrink")) {
  exceptions = shrunk(found, exceptions);
  writeFileSync(listFile, `${JSON.stringify(Object.fromEntries([...exceptions].sort()), null, 2)}\n`);
}

report("tidy", sources.length, [
  ...sources.flatMap((source) => [
    ...checkCalls(source),
    ...checkModuleState(source),
    ...checkNames(source),
    ...checkColumns(source),
  ]),
  ...checkSizes(found, exceptions),
]);
