/** Functions whose environments serve one tenant each. */
import assert from "node:assert/strict";
import test from "node:test";
import {
  CreateFunctionUrlConfigCommand,
  GetFunctionConfigurationCommand,
  PublishVersionCommand,
  PutProvisionedConcurrencyConfigCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke } from "./stage.ts";

const CODE = `
  const seen = [];
  exports.handler = async (_event, context) => { seen.push(context.tenantId); return seen; };`;

test("environments are used again by their own tenant only", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const TenancyConfig = { TenantIsolationMode: "PER_TENANT" as const };
  const lambda = await functionOf(world, CODE, { TenancyConfig });
  const ask = async (TenantId: string) => (await invoke(lambda, {}, { TenantId })).value;
  assert.deepEqual(await ask("blue"), ["blue"]);
  assert.deepEqual(await ask("green"), ["green"]);
  assert.deepEqual(await ask("blue"), ["blue", "blue"]);
  const told = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: "f" }));
  assert.deepEqual(told.TenancyConfig, TenancyConfig);
  const { LogResult } = await invoke(lambda, {}, { TenantId: "blue", LogType: "Tail" });
  assert.match(Buffer.from(LogResult ?? "", "base64").toString(), /^START RequestId: .*\tTenantId: blue$/m);
});

test("a tenant is asked for where there are tenants, and refused where there are none", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, CODE, { TenancyConfig: { TenantIsolationMode: "PER_TENANT" } });
  const bad = { name: "InvalidParameterValueException" };
  await assert.rejects(invoke(lambda), { ...bad, message: /Add a valid tenant ID in your request/ });
  await functionOf(world, CODE, { FunctionName: "g", Role: "arn:aws:iam::000000000000:role/runner" });
  await assert.rejects(invoke(lambda, {}, { FunctionName: "g", TenantId: "blue" }), bad);
  const FunctionName = "f";
  await assert.rejects(
    lambda.send(new CreateFunctionUrlConfigCommand({ FunctionName, AuthType: "NONE" })),
    bad,
  );
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  const ready = { FunctionName, Qualifier: "1", ProvisionedConcurrentExecutions: 1 };
  await assert.rejects(lambda.send(new PutProvisionedConcurrencyConfigCommand(ready)), bad);
});
