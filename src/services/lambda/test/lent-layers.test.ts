/** Layers of other accounts: lent by their policy, to whoever may get them. */
import assert from "node:assert/strict";
import test from "node:test";
import { CreateRoleCommand, IAMClient } from "@aws-sdk/client-iam";
import {
  AddLayerVersionPermissionCommand,
  CreateFunctionCommand,
  DeleteLayerVersionCommand,
  GetLayerVersionByArnCommand,
  InvokeCommand,
  LambdaClient,
  PublishLayerVersionCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { zipOf } from "./stage.ts";

test("a function runs with a layer that another account lends, and keeps it when the layer is gone", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const owner = world.sdk(LambdaClient, { account: "111111111111" });
  const account = "222222222222";
  const guest = world.sdk(LambdaClient, { account });
  const LayerName = "shared";
  const ZipFile = zipOf({ "nodejs/node_modules/shared/index.js": "module.exports = 'lent';" });
  const published = await owner.send(new PublishLayerVersionCommand({ LayerName, Content: { ZipFile } }));
  const { LayerVersionArn: Arn = "", Version: VersionNumber = 0 } = published;
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  });
  const { Role } = await world
    .sdk(IAMClient, { account })
    .send(new CreateRoleCommand({ RoleName: "runner", AssumeRolePolicyDocument }));
  const create = new CreateFunctionCommand({
    FunctionName: "f",
    Runtime: "nodejs22.x",
    Handler: "index.handler",
    Role: Role?.Arn,
    Layers: [Arn],
    Code: { ZipFile: zipOf({ "index.js": "exports.handler = async () => require('shared');" }) },
  });
  await assert.rejects(guest.send(create), { name: "AccessDeniedException" });
  await assert.rejects(guest.send(new GetLayerVersionByArnCommand({ Arn })), {
    name: "AccessDeniedException",
  });
  const Statement = { StatementId: "guest", Action: "lambda:GetLayerVersion", Principal: account };
  await owner.send(new AddLayerVersionPermissionCommand({ LayerName, VersionNumber, ...Statement }));
  const told = await guest.send(new GetLayerVersionByArnCommand({ Arn }));
  assert.match(told.Content?.Location ?? "", /^http/);
  const { Layers } = await guest.send(create);
  assert.deepEqual(
    Layers?.map((layer) => layer.Arn),
    [Arn],
  );
  await owner.send(new DeleteLayerVersionCommand({ LayerName, VersionNumber }));
  await world.clock.advance({ seconds: 1 });
  const { Payload } = await guest.send(new InvokeCommand({ FunctionName: "f" }));
  assert.equal(Buffer.from(Payload ?? []).toString(), '"lent"');
});
