import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { startCloudlet } from "../../../index.ts";
import { ALLOW_ALL } from "./bench.ts";

test("users, keys, policies and last uses are there after a restart", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-iam-"));
  try {
    let credentials = { accessKeyId: "", secretAccessKey: "" };
    {
      await using world = await startCloudlet({ clock: "frozen", dataDirectory });
      const iam = world.sdk(IAM);
      await iam.createUser({ UserName: "u" });
      await iam.attachUserPolicy({ UserName: "u", PolicyArn: "arn:aws:iam::aws:policy/IAMFullAccess" });
      await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument: ALLOW_ALL });
      const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
      const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
      credentials = { accessKeyId, secretAccessKey };
      const u = world.sdk(IAM, { credentials });
      await u.listUsers({});
      await u.createGroup({ GroupName: "g" });
    }
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const { AccessKeyLastUsed } = await world
      .sdk(IAM)
      .getAccessKeyLastUsed({ AccessKeyId: credentials.accessKeyId });
    assert.equal(AccessKeyLastUsed?.ServiceName, "iam");
    const u = world.sdk(IAM, { credentials });
    assert.equal((await u.getUser({})).User?.UserName, "u");
    assert.equal((await u.listGroups({})).Groups?.length, 1);
    assert.equal(
      (await u.listAttachedUserPolicies({ UserName: "u" })).AttachedPolicies?.[0]?.PolicyName,
      "IAMFullAccess",
    );
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
});
