/**
 * src/gen/manifest.json: hashes of the pinned inputs, of the generator and of what came out. Where the inputs are not
 * at hand (a fresh clone, no network) it still tells whether somebody changed one of the three without the others.
 */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PINS } from "./inputs.ts";
import { byName, sorted } from "./model.ts";

export interface Manifest {
  readonly inputs: Readonly<Record<string, string>>;
  readonly generator: string;
  /** File -> hash of its text; of the text before compression where it is stored compressed. */
  readonly outputs: Readonly<Record<string, string>>;
}

export function manifestOf(outputs: ReadonlyMap<string, string>, iamDataVersion: string): Manifest {
  const pins = PINS.map((pin) => [pin.name, `${pin.version} ${pin.sha256}`] as const);
  return {
    inputs: { ...Object.fromEntries(pins), "iam-data": iamDataVersion },
    generator: generatorHash(),
    outputs: Object.fromEntries(
      [...outputs].sort(([a], [b]) => byName(a, b)).map(([name, text]) => [name, hash(text)]),
    ),
  };
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What differs between the manifest that is committed and the one that describes the files as they are. */
export function manifestFaults(committed: Manifest, actual: Manifest): string[] {
  const faults: string[] = [];
  if (committed.generator !== actual.generator)
    faults.push("tools/codegen has changed since src/gen was written");
  for (const part of ["inputs", "outputs"] as const) {
    const names = new Set([...Object.keys(committed[part]), ...Object.keys(actual[part])]);
    for (const name of [...names].sort(byName)) {
      if (committed[part][name] === actual[part][name]) continue;
      faults.push(
        part === "inputs"
          ? `the input ${name} is not the one src/gen was made from`
          : `src/gen/${name} is stale`,
      );
    }
  }
  return faults;
}

function generatorHash(): string {
  const here = import.meta.dirname;
  const files = globSync("**/*.{ts,json}", { cwd: here }).filter((file) => !file.endsWith(".test.ts"));
  const hashes = files.map(
    (file) => [file.replaceAll("\\", "/"), hash(readFileSync(join(here, file), "utf8"))] as const,
  );
  return hash(JSON.stringify(sorted(Object.fromEntries(hashes))));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
