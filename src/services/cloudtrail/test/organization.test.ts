import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CloudTrailClient, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
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
