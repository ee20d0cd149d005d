import { test } from "node:test";
import assert from "node:assert/strict";
import { STSClient, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { startCloudlet } from "../../../index.ts";
test("x", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const sts = world.sdk(STSClient);
  console.log(await sts.send(new GetCallerIdentityCommand({})));
});
