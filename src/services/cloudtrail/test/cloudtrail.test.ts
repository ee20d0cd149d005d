import assert from "node:assert/strict";
import test from "node:test";
import { CloudTrailClient, ListTrailsCommand } from "@aws-sdk/client-cloudtrail";
import { startCloudlet } from "../../../index.ts";

test("ListTrails in an account where nothing was made", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const cloudtrail = cloudlet.sdk(CloudTrailClient);
  const command = new ListTrailsCommand({});
  const { $metadata } = await cloudtrail.send(command);
  assert.equal($metadata.httpStatusCode, 200);
});
