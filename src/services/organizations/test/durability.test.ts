import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreatePolicyCommand,
  EnablePolicyTypeCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

test("after a restart policies hold from the first request on, and an account under way is finished", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-organizations-"));
  try {
    let dev = "";
    {
      await using cloudlet = await startCloudlet({ clock: "frozen", dataDirectory });
      const stage = await Stage.set(cloudlet);
      dev = await stage.account("dev");
      const Type = "SERVICE_CONTROL_POLICY" as const;
      await stage.client.send(new EnablePolicyTypeCommand({ RootId: stage.root, PolicyType: Type }));
      const statement = { Effect: "Deny", Action: "sqs:*", Resource: "*" };
      const Content = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
      const input = { Name: "none", Type, Description: "", Content };
      const { Policy } = await stage.client.send(new CreatePolicyCommand(input));
      await stage.client.send(
        new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: stage.root }),
      );
      await stage.client.send(new CreateAccountCommand({ AccountName: "late", Email: "late@example.org" }));
    }
    await using cloudlet = await startCloudlet({ clock: "frozen", dataDirectory });
    const denied = await refusal(cloudlet.sdk(SQSClient, { account: dev }).send(new ListQueuesCommand({})));
    assert.match(denied.message, /with an explicit deny in a service control policy/);
    await cloudlet.clock.advance({ seconds: 10 });
    const client = cloudlet.sdk(OrganizationsClient, { account: MANAGEMENT });
    const { CreateAccountStatuses } = await client.send(new ListCreateAccountStatusCommand({}));
    assert.ok(CreateAccountStatuses?.every(({ State }) => State === "SUCCEEDED"));
    assert.equal((await client.send(new ListAccountsCommand({}))).Accounts?.length, 3);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test("calls are told to the account of whoever made them", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await Stage.set(cloudlet);
  const [record] = cloudlet.spy.calls("organizations.CreateOrganization");
  assert.equal(record?.account, MANAGEMENT);
});
