import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CloudTrailClient, DescribeTrailsCommand, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  DescribeCreateAccountStatusCommand,
  EnableAWSServiceAccessCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { startCloudlet } from "../../../index.ts";
import { ACCOUNT, keysIn, makeBucket, policy, recordsIn, startTrail, trailArn } from "./fixtures.ts";

test("an organization's trail has what happens in its members", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const organizations = world.sdk(OrganizationsClient, { account: ACCOUNT });
  const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet: "ALL" }));
  const id = Organization?.Id ?? "";
  const asked = new CreateAccountCommand({ AccountName: "member", Email: "m@example.com" });
  const { CreateAccountStatus: status } = await organizations.send(asked);
  await world.clock.advance({ minutes: 1 });
  const made = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: status?.Id });
  const member = (await organizations.send(made)).CreateAccountStatus?.AccountId ?? "";
  await makeBucket(world, policy(trailArn("main"), "AWSLogs/*"));
  const wanted = { IsOrganizationTrail: true, IsMultiRegionTrail: true };
  await assert.rejects(startTrail(world, wanted), { name: "CloudTrailAccessNotEnabledException" });
  await organizations.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: "cloudtrail.amazonaws.com" }),
  );
  await startTrail(world, wanted);
  await world.sdk(STSClient, { account: member, region: "eu-west-1" }).send(new GetCallerIdentityCommand({}));
  await world.clock.advance({ minutes: 6 });
  const folder = `AWSLogs/${id}/${member}/CloudTrail/eu-west-1/`;
  assert.equal((await keysIn(world, folder)).length, 1);
  const [record] = await recordsIn(world, folder);
  assert.equal(record.recipientAccountId, member);
  assert.equal(record.userIdentity.accountId, member);

  const theirs = world.sdk(CloudTrailClient, { account: member, region: "eu-west-1" });
  const { Events = [] } = await theirs.send(
    new LookupEventsCommand({
      LookupAttributes: [{ AttributeKey: "EventId", AttributeValue: record.eventID }],
    }),
  );
  assert.deepEqual(JSON.parse(Events[0]?.CloudTrailEvent ?? "{}"), record, "the same event in both accounts");
  const { trailList = [] } = await theirs.send(new DescribeTrailsCommand({}));
  assert.deepEqual(
    trailList.map(({ TrailARN, IsOrganizationTrail }) => [TrailARN, IsOrganizationTrail]),
    [[trailArn("main"), true]],
  );
  const shadows = await theirs.send(new DescribeTrailsCommand({ includeShadowTrails: false }));
  assert.deepEqual(shadows.trailList, []);
});

test("the end of an account's creation is an event of the management account", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const organizations = world.sdk(OrganizationsClient, { account: ACCOUNT });
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: "ALL" }));
  const asked = new CreateAccountCommand({ AccountName: "member", Email: "m@example.com" });
  const { CreateAccountStatus: status } = await organizations.send(asked);
  await world.clock.advance({ minutes: 1 });
  const trail = world.sdk(CloudTrailClient, { account: ACCOUNT });
  const { Events = [] } = await trail.send(
    new LookupEventsCommand({
      LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "CreateAccountResult" }],
    }),
  );
  const record = JSON.parse(Events[0]?.CloudTrailEvent ?? "{}");
  assert.equal(record.eventType, "AwsServiceEvent");
  assert.equal(record.userIdentity.invokedBy, "organizations.amazonaws.com");
  const { createAccountStatus: told } = record.serviceEventDetails;
  assert.equal(told.id, status?.Id);
  assert.equal(told.state, "SUCCEEDED");
  assert.equal(told.accountName, "****");
  assert.match(told.accountId, /^\d{12}$/);
  assert.match(told.completedTimestamp, /^Jan 1, 2026, 12:0\d:\d\d AM$/);
});

test("closing a world loses no record", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-trail-"));
  try {
    {
      await using world = await startCloudlet({ clock: "frozen", dataDirectory });
      await world.sdk(STSClient, { account: ACCOUNT }).send(new GetCallerIdentityCommand({}));
    }
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const trail = world.sdk(CloudTrailClient, { account: ACCOUNT });
    const { Events = [] } = await trail.send(new LookupEventsCommand({}));
    assert.deepEqual(
      Events.map(({ EventName }) => EventName),
      ["GetCallerIdentity"],
    );
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});
