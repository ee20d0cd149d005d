/** `node tools/check-layers/main.ts`: fails when a file imports what its folder may not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources } from "../source/parse.ts";
import { report } from "../source/report.ts";
import { checkLayers } from "./check.ts";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const sources = readSources(root, ["src", "test", "tools", "bench"]);
const packages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
report("layers", sources.length, checkLayers(sources, packages));
