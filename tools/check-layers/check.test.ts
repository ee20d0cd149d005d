import assert from "node:assert/strict";
import test from "node:test";
import { parseSources } from "../source/parse.ts";
import { checkLayers } from "./check.ts";

function complaintsAbout(path: string, text: string): string[] {
  return checkLayers(parseSources(new Map([[path, text]])), ["allowed-package"]);
}

const ALLOWED: readonly (readonly [string, string])[] = [
  ["src/aws/arn.ts", 'import { x } from "../base/text.ts";'],
  [
    "src/kernel/dispatch/a.ts",
    'import { x } from "../wire/b.ts"; import type { Y } from "../../lang/iam/policy.ts";',
  ],
  ["src/services/sqs/operations/A.ts", 'import { kit } from "../kit.ts"; import "../../../gen/sqs.ts";'],
  [
    "src/services/sqs/test/a.test.ts",
    'import { startCloudlet } from "../../../index.ts"; import "@aws-sdk/client-sqs";',
  ],
  ["src/kernel/edge/server.ts", 'import net from "node:net";'],
  ["src/kernel/store/cell.ts", 'import { DatabaseSync } from "node:sqlite";'],
  ["src/gen/sqs.ts", 'import type { ServiceRef } from "../kernel/dispatch/contract.ts";'],
  ["src/app/services.ts", 'export const load = () => import("../services/sqs/service.ts");'],
  ["src/kernel/wire/a.ts", 'import "allowed-package";'],
  ["tools/a.ts", 'import "node:http"; import "esbuild"; import "../src/base/instant.ts";'],
];

for (const [path, text] of ALLOWED) {
  test(`${path} may say: ${text}`, () => assert.deepEqual(complaintsAbout(path, text), []));
}

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ["src/base/text.ts", 'import "../aws/arn.ts";', /src\/base\/ may import only itself/],
  ["src/kernel/a.ts", 'export * from "../services/sqs/service.ts";', /imports src\/services\/sqs/],
  ["src/kernel/a.ts", 'type T = import("../app/world.ts").World;', /imports src\/app/],
  ["src/kernel/a.ts", 'const w = await import("../app/world.ts");', /imports src\/app/],
  ["src/services/sns/a.ts", 'import type { Q } from "../sqs/queue.ts";', /only by ctx\.call and facts/],
  ["src/services/sns/test/a.test.ts", 'import "../../sqs/queue.ts";', /only by ctx\.call and facts/],
  ["src/services/sqs/a.ts", 'import { readFileSync } from "node:fs";', /files and SQLite are the store's/],
  ["src/services/sqs/a.ts", 'import "node:net";', /go through a port/],
  ["src/admin/a.ts", 'import "node:http";', /go through a port/],
  ["src/services/sqs/a.ts", 'import "node:inspector";', /has no place yet/],
  ["src/gen/sqs.ts", 'import { refine } from "../kernel/dispatch/contract.ts";', /imports src\/kernel/],
  ["src/services/sqs/a.ts", 'import "./test/world.ts";', /which is test code/],
  ["src/services/sqs/a.ts", 'import "left-pad/deep";', /not in "dependencies"/],
  ["src/services/sqs/a.ts", "const m = await import(name);", /computed name/],
];

for (const [path, text, expected] of REFUSED) {
  test(`${path} may not say: ${text}`, () => {
    const complaints = complaintsAbout(path, text);
    assert.equal(complaints.length, 1, complaints.join("\n"));
    assert.match(complaints[0] ?? "", expected);
  });
}

test("a complaint names file and line", () => {
  const [complaint] = complaintsAbout("src/base/a.ts", '\n\nimport {\n  x,\n} from "../aws/arn.ts";\n');
  assert.match(complaint ?? "", /^src\/base\/a\.ts:5 {2}/);
});
