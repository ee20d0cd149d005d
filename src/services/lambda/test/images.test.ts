/** Functions from container images: by a stand-in for the container engine, and by the real one where it answers. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { invoke, roleFor } from "./stage.ts";

const IMAGE = "registry.example.com/answering:latest";
const DIGEST = `sha256:${"ab".repeat(32)}`;

/** What the image's program is: asks for an event, and answers with it and with what it was started with. */
const PROGRAM = `
const http = require("node:http");
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const ask = (method, path, body) => new Promise((done) => {
  http.request({ host, port, method, path: "/2018-06-01/runtime/invocation/" + path }, (answer) => {
    let text = "";
    answer.on("data", (piece) => (text += piece));
    answer.on("end", () => done({ headers: answer.headers, text }));
  }).end(body);
});
(async () => {
  for (;;) {
    const { headers, text } = await ask("GET", "next");
    const { SECRET, AWS_LAMBDA_FUNCTION_NAME } = process.env;
    const args = process.argv.slice(2);
    const told = { event: JSON.parse(text), args, SECRET, name: AWS_LAMBDA_FUNCTION_NAME };
    await ask("POST", headers["lambda-runtime-aws-request-id"] + "/response", JSON.stringify(told));
  }
})();`;

/** A container engine that runs the image's program as a process, and writes down how it was asked. */
function standIn(t: TestContext): { readonly calls: () => string[] } {
  const folder = mkdtempSync("/tmp/cloudlet-engine-");
  const program = join(folder, "program.cjs");
  const log = join(folder, "calls");
  const inspected = JSON.stringify([
    { Id: DIGEST, Size: 42, RepoDigests: [`registry.example.com/answering@${DIGEST}`] },
  ]);
  writeFileSync(program, PROGRAM);
  writeFileSync(log, "");
  writeFileSync(
    join(folder, "docker"),
    `#!/bin/sh
echo "$*" >> ${log}
case "$1 $2" in
  "info "*) exit 0 ;;
  "image inspect") [ "$3" = "${IMAGE}" ] && echo '${inspected}' && exit 0; exit 1 ;;
  "run "*)
    while [ "$1" != "registry.example.com/answering@${DIGEST}" ]; do shift; done
    shift
    exec "${process.execPath}" ${program} "$@" ;;
  "rm "*) exit 0 ;;
esac
exit 1
`,
  );
  chmodSync(join(folder, "docker"), 0o755);
  const before = process.env["PATH"];
  process.env["PATH"] = `${folder}:/usr/bin:/bin`;
  t.after(() => {
    process.env["PATH"] = before;
    rmSync(folder, { recursive: true });
  });
  return { calls: () => readFileSync(log, "utf8").trim().split("\n") };
}

async function create(world: Cloudlet, ImageUri: string, more = {}): Promise<LambdaClient> {
  const lambda = world.sdk(LambdaClient);
  const Role = await roleFor(world).catch(() => "arn:aws:iam::000000000000:role/runner");
  const Environment = { Variables: { SECRET: "told", PATH: "/opt/own" } };
  const input = { FunctionName: "f", PackageType: "Image" as const, Code: { ImageUri }, Role, Environment };
  await lambda.send(new CreateFunctionCommand({ ...input, ...more }));
  await world.clock.advance({ seconds: 1 });
  return lambda;
}

test("an image's program runs in a container with the Runtime API, its limits, and its configuration", async (t) => {
  const engine = standIn(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const ImageConfig = {
    Command: ["app.handler"],
    EntryPoint: ["/entry", "first"],
    WorkingDirectory: "/work",
  };
  const lambda = await create(world, IMAGE, { ImageConfig, MemorySize: 256 });
  const { value, FunctionError } = await invoke(lambda, { a: 1 });
  assert.equal(FunctionError, undefined, JSON.stringify(value));
  assert.deepEqual(value, { event: { a: 1 }, args: ["first", "app.handler"], SECRET: "told", name: "f" });
  const run = engine.calls().find((call) => call.startsWith("run ")) ?? "";
  assert.match(
    run,
    / --network host .* --memory 256m --cpus 0\.14 --pids-limit 1024 --read-only --tmpfs \/tmp:/,
  );
  assert.match(run, / --workdir \/work --entrypoint \/entry /);
  assert.match(run, / --env SECRET .*--env PATH=\/opt\/own /);
  assert.doesNotMatch(run, /told|AWS_SECRET_ACCESS_KEY=/, "no list of processes shows what is secret");
  const told = await lambda.send(new GetFunctionCommand({ FunctionName: "f" }));
  assert.equal(told.Configuration?.PackageType, "Image");
  assert.equal(told.Configuration?.Runtime, undefined);
  assert.deepEqual(told.Configuration?.ImageConfigResponse, { ImageConfig });
  const resolved = `registry.example.com/answering@${DIGEST}`;
  assert.deepEqual(told.Code, { ImageUri: IMAGE, RepositoryType: "ECR", ResolvedImageUri: resolved });
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "f" }));
  for (let looks = 0; looks < 200 && !engine.calls().some((call) => call.startsWith("rm ")); looks++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  assert.match(engine.calls().at(-1) ?? "", /^rm --force cloudlet-env-/);
});

test("images that are not there, and what images may not have, are refused", async (t) => {
  standIn(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const bad = { name: "InvalidParameterValueException" };
  await assert.rejects(create(world, "nowhere:latest"), {
    ...bad,
    message: "Source image nowhere:latest does not exist. Provide a valid source image.",
  });
  await assert.rejects(create(world, IMAGE, { Runtime: "nodejs22.x", Handler: "a.b" }), bad);
  await assert.rejects(create(world, IMAGE, { PackageType: "Zip" }), bad);
  const lambda = await create(world, IMAGE);
  const changed = await lambda.send(
    new UpdateFunctionConfigurationCommand({ FunctionName: "f", ImageConfig: { Command: ["other"] } }),
  );
  assert.deepEqual(changed.ImageConfigResponse, { ImageConfig: { Command: ["other"] } });
});

test("without a container engine the refusal says how to get one", async (t) => {
  const before = process.env["PATH"];
  process.env["PATH"] = "/nowhere";
  t.after(() => {
    process.env["PATH"] = before;
  });
  await using world = await startCloudlet({ clock: "frozen" });
  await assert.rejects(create(world, IMAGE), {
    name: "InvalidParameterValueException",
    message: /need Docker or Podman, and neither answers on this machine/,
  });
});

const engineAnswers = ["docker", "podman"].some(
  (name) => spawnSync(name, ["info"], { timeout: 5_000 }).status === 0,
);

test("a real image runs", {
  skip: engineAnswers ? false : "neither Docker nor Podman answers on this machine",
}, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await create(world, "public.ecr.aws/lambda/nodejs:22", { Timeout: 30, MemorySize: 512 });
  const { value } = await invoke(lambda);
  assert.equal(value.errorType, "Runtime.ImportModuleError", "AWS's own runtime looked for the handler");
});
