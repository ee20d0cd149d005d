import assert from "node:assert/strict";
import test from "node:test";
import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  DeclineHandshakeCommand,
  DescribeAccountCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  EnableAllFeaturesCommand,
  InviteAccountToOrganizationCommand,
  ListHandshakesForAccountCommand,
  ListHandshakesForOrganizationCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

const GUEST = "222222222222";

const invite = async (stage: Stage, Id = GUEST, Type: "ACCOUNT" | "EMAIL" = "ACCOUNT") => {
  const command = new InviteAccountToOrganizationCommand({ Target: { Id, Type }, Notes: "come" });
  return (await stage.client.send(command)).Handshake ?? {};
};

test("an invitation: sent once, seen by both sides, accepted", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const guest = cloudlet.sdk(OrganizationsClient, { account: GUEST });
  const sent = await invite(stage);
  assert.equal(sent.State, "OPEN");
  assert.equal(sent.Action, "INVITE");
  assert.match(
    sent.Arn ?? "",
    new RegExp(`^arn:aws:organizations::${MANAGEMENT}:handshake/${stage.organization}/invite/h-`),
  );
  assert.equal((await refusal(invite(stage))).code, "DuplicateHandshakeException");
  assert.equal(
    (await refusal(invite(stage, `root@${GUEST}.example.com`, "EMAIL"))).code,
    "DuplicateHandshakeException",
  );
  const { Handshakes } = await guest.send(new ListHandshakesForAccountCommand({}));
  assert.deepEqual(
    Handshakes?.map(({ Id }) => Id),
    [sent.Id],
  );
  const stranger = cloudlet.sdk(OrganizationsClient, { account: "333333333333" });
  const HandshakeId = sent.Id ?? "";
  assert.equal(
    (await refusal(stranger.send(new AcceptHandshakeCommand({ HandshakeId })))).code,
    "HandshakeNotFoundException",
  );
  const { Handshake } = await guest.send(new AcceptHandshakeCommand({ HandshakeId }));
  assert.equal(Handshake?.State, "ACCEPTED");
  assert.equal(
    (await refusal(guest.send(new AcceptHandshakeCommand({ HandshakeId })))).code,
    "HandshakeAlreadyInStateException",
  );
  const { Account } = await stage.client.send(new DescribeAccountCommand({ AccountId: GUEST }));
  assert.equal(Account?.JoinedMethod, "INVITED");
  assert.equal((await guest.send(new DescribeOrganizationCommand({}))).Organization?.Id, stage.organization);
});

test("an invitation declined, canceled, expired, forgotten", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const guest = cloudlet.sdk(OrganizationsClient, { account: GUEST });
  const first = (await invite(stage)).Id ?? "";
  const declined = await guest.send(new DeclineHandshakeCommand({ HandshakeId: first }));
  assert.equal(declined.Handshake?.State, "DECLINED");
  const second = (await invite(stage)).Id ?? "";
  assert.equal(
    (await refusal(guest.send(new CancelHandshakeCommand({ HandshakeId: second })))).code,
    "AccessDeniedException",
  );
  await stage.client.send(new CancelHandshakeCommand({ HandshakeId: second }));
  const third = (await invite(stage)).Id ?? "";
  await cloudlet.clock.advance({ days: 15, seconds: 1 });
  const described = await guest.send(new DescribeHandshakeCommand({ HandshakeId: third }));
  assert.equal(described.Handshake?.State, "EXPIRED");
  const late = guest.send(new AcceptHandshakeCommand({ HandshakeId: third }));
  assert.equal((await refusal(late)).code, "InvalidHandshakeTransitionException");
  await cloudlet.clock.advance({ days: 31 });
  assert.deepEqual((await stage.client.send(new ListHandshakesForOrganizationCommand({}))).Handshakes, []);
});

test("all features: invited accounts approve, then the management account finishes", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet, "CONSOLIDATED_BILLING");
  const guest = cloudlet.sdk(OrganizationsClient, { account: GUEST });
  await guest.send(new AcceptHandshakeCommand({ HandshakeId: (await invite(stage)).Id }));
  await stage.account("created");
  const { Handshake: whole } = await stage.client.send(new EnableAllFeaturesCommand({}));
  assert.equal(whole?.State, "REQUESTED");
  const again = await refusal(stage.client.send(new EnableAllFeaturesCommand({})));
  assert.equal(again.reason, "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION");
  const early = await refusal(stage.client.send(new AcceptHandshakeCommand({ HandshakeId: whole?.Id })));
  assert.equal(early.code, "InvalidHandshakeTransitionException");
  const Filter = { ActionType: "APPROVE_ALL_FEATURES" as const };
  const { Handshakes } = await guest.send(new ListHandshakesForAccountCommand({ Filter }));
  assert.equal(Handshakes?.length, 1);
  await guest.send(new AcceptHandshakeCommand({ HandshakeId: Handshakes?.[0]?.Id }));
  await stage.client.send(new AcceptHandshakeCommand({ HandshakeId: whole?.Id }));
  const { Organization } = await stage.client.send(new DescribeOrganizationCommand({}));
  assert.equal(Organization?.FeatureSet, "ALL");
});
