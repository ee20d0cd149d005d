/** `npm run new-service <id>`: writes the files of a service that type-check and pass, to be filled from there. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SERVICES as INDEX } from "../../src/gen/services.ts";
import { serviceFiles } from "./files.ts";
import { readDraft } from "./model.ts";
import { sdkPackage } from "./names.ts";
import { withService } from "./registry.ts";

const root = join(import.meta.dirname, "../..");
const id = process.argv[2] ?? "";
const folder = join(root, "src/services", id);

if (!INDEX.some((service) => service.id === id)) {
  fail(`Say: npm run new-service <id>, with one of:\n${INDEX.map((service) => service.id).join(" ")}`);
}
if (existsSync(folder)) fail(`src/services/${id} is there already.`);

const draft = readDraft(root, id);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const client = sdkPackage(draft.sdkId);
if (manifest.devDependencies[client] === undefined) {
  fail(`Its tests talk to it through the AWS SDK. First: npm install --save-dev ${client}`);
}

for (const [path, text] of serviceFiles(draft)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const registry = join(root, "src/app/services.ts");
writeFileSync(registry, withService(readFileSync(registry, "utf8"), id));

const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
spawnSync(process.execPath, [biome, "check", "--write", "--log-level=error", folder, registry], {
  cwd: root,
});
console.log(
  `src/services/${id} is there, with ${draft.sample.operation} to start from. Now: npm test -- src/services/${id}`,
);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
