/** Versions that are initialized when they are published, and restored before they run. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import {
  type FunctionConfiguration,
  GetFunctionConfigurationCommand,
  type LambdaClient,
  PublishVersionCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke } from "./stage.ts";

const options = {
  skip: spawnSync("python3", ["--version"]).status === 0 ? false : "python3 is not installed",
};

const CODE = (first: string) => `
import os
from snapshot_restore_py import register_before_snapshot, register_after_restore
told = []
${first}
register_before_snapshot(lambda: told.append("snapshot"))
register_after_restore(lambda: told.append("restored"))
def handler(event, context):
    return [told, os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]]
`;
const SETTINGS = {
  Runtime: "python3.13" as const,
  Handler: "app.handler",
  SnapStart: { ApplyOn: "PublishedVersions" as const },
};
const FunctionName = "f";

function version(lambda: LambdaClient): Promise<FunctionConfiguration> {
  return lambda.send(new GetFunctionConfigurationCommand({ FunctionName, Qualifier: "1" }));
}

test(
  "a published version is initialized beforehand; its hooks run, and restoring is billed",
  options,
  async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const lambda = await functionOf(world, { "app.py": CODE("") }, SETTINGS);
    const published = await lambda.send(new PublishVersionCommand({ FunctionName }));
    assert.deepEqual([published.State, published.SnapStart?.OptimizationStatus], ["Pending", "Off"]);
    await world.idle();
    const ready = await version(lambda);
    assert.deepEqual([ready.State, ready.SnapStart?.OptimizationStatus], ["Active", "On"]);
    const { value, LogResult } = await invoke(lambda, {}, { Qualifier: "1", LogType: "Tail" });
    assert.deepEqual(value, [["snapshot", "restored"], "snap-start"]);
    const log = Buffer.from(LogResult ?? "", "base64").toString();
    assert.match(log, /\tRestore Duration: [\d.]+ ms\t/);
    assert.doesNotMatch(log, /Init Duration/);
    assert.deepEqual((await invoke(lambda)).value, [[], "on-demand"], "$LATEST has no snapshot");
  },
);

test("a version that cannot be initialized has failed when it is published", options, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, { "app.py": CODE("raise ValueError('no')") }, SETTINGS);
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  await world.idle();
  const failed = await version(lambda);
  assert.deepEqual([failed.State, failed.StateReasonCode], ["Failed", "FunctionError"]);
  await assert.rejects(invoke(lambda, {}, { Qualifier: "1" }), { name: "ResourceConflictException" });
});

test("runtimes without snapshots are refused", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await assert.rejects(functionOf(world, "", { SnapStart: SETTINGS.SnapStart }), {
    name: "InvalidParameterValueException",
    message: "nodejs22.x is not supported for SnapStart enabled functions.",
  });
});
