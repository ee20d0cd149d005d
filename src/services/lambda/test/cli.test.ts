import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { startCloudlet } from "../../../index.ts";
import { roleFor, zipOf } from "./stage.ts";

const run = promisify(execFile);
const missing = await run("aws", ["--version"]).then(
  () => false as const,
  () => "the AWS CLI is not installed",
);

test("the AWS CLI makes a function and calls it", { skip: missing }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-cli-"));
  t.after(() => rmSync(folder, { recursive: true }));
  await using world = await startCloudlet();
  const server = await world.listen();
  t.after(() => server.close());
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_ENDPOINT_URL: server.url,
    AWS_PAGER: "",
  };
  const aws = (...words: string[]) => run("aws", ["lambda", ...words], { env, cwd: folder });
  writeFileSync(
    join(folder, "f.zip"),
    zipOf({ "index.mjs": "export const handler = async (e) => ({ got: e });" }),
  );
  const role = await roleFor(world);
  const made = await aws(
    ..."create-function --function-name f --runtime nodejs24.x --handler index.handler --zip-file fileb://f.zip --role".split(
      " ",
    ),
    role,
  );
  assert.equal(JSON.parse(made.stdout).State, "Pending");
  await aws("wait", "function-active-v2", "--function-name", "f");
  writeFileSync(join(folder, "event.json"), '{"a":1}');
  const called = await aws("invoke", "--function-name", "f", "--payload", "fileb://event.json", "out.json");
  assert.equal(JSON.parse(called.stdout).StatusCode, 200);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")), { got: { a: 1 } });
});
