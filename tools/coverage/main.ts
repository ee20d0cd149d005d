/** `node tools/coverage/main.ts`: writes docs/coverage.md from the service definitions; `--check` fails when it is stale. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, type ServiceCoverage } from "../../src/admin/coverage.ts";
import { SERVICES as IMPLEMENTED } from "../../src/app/services.ts";
import { SERVICES as INDEX } from "../../src/gen/services.ts";
import { coveragePage } from "./page.ts";

const root = join(import.meta.dirname, "../..");
const file = join(root, "docs/coverage.md");

const page = coveragePage(await Promise.all(INDEX.map(({ id }) => coverageOfService(id))));
const current = existsSync(file) ? readFileSync(file, "utf8") : "";
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (current !== page) {
  console.log("docs/coverage.md does not tell what the code does: run node tools/coverage/main.ts");
  process.exitCode = 1;
}

async function coverageOfService(id: string): Promise<ServiceCoverage> {
  const model = JSON.parse(readFileSync(join(root, `src/gen/${id}.json`), "utf8"));
  const definition = await IMPLEMENTED.find((entry) => entry.id === id)?.load();
  return coverageOf(id, Object.keys(model.operations), definition);
}
