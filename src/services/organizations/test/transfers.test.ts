import assert from "node:assert/strict";
import test from "node:test";
import {
  AcceptHandshakeCommand,
  InviteOrganizationToTransferResponsibilityCommand,
  ListInboundResponsibilityTransfersCommand,
  ListOutboundResponsibilityTransfersCommand,
  TerminateResponsibilityTransferCommand,
} from "@aws-sdk/client-organizations";
import { startCloudlet } from "../../../index.ts";
import { refusal, Stage } from "./fixtures.ts";

test("bills are handed over by invitation, from a month's beginning to a month's end", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const payer = await Stage.set(cloudlet);
  const other = await Stage.set(cloudlet, "ALL", "222222222222");
  const invite = (StartTimestamp: Date) =>
    payer.client.send(
      new InviteOrganizationToTransferResponsibilityCommand({
        Type: "BILLING",
        Target: { Id: "222222222222", Type: "ACCOUNT" },
        SourceName: "theirs",
        StartTimestamp,
      }),
    );
  assert.equal((await refusal(invite(new Date("2026-02-03")))).reason, "START_DATE_NOT_BEGINNING_OF_MONTH");
  assert.equal((await refusal(invite(new Date("2026-01-01")))).reason, "START_DATE_TOO_EARLY");
  const { Handshake } = await invite(new Date("2026-02-01"));
  assert.equal(Handshake?.Action, "TRANSFER_RESPONSIBILITY");
  assert.equal((await refusal(invite(new Date("2026-02-01")))).code, "DuplicateHandshakeException");
  const Type = "BILLING" as const;
  const inbound = async () =>
    (await payer.client.send(new ListInboundResponsibilityTransfersCommand({ Type })))
      .ResponsibilityTransfers?.[0];
  assert.equal((await inbound())?.Status, "REQUESTED");
  const early = payer.client.send(new TerminateResponsibilityTransferCommand({ Id: (await inbound())?.Id }));
  assert.equal((await refusal(early)).code, "InvalidResponsibilityTransferTransitionException");
  await other.client.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  const transfer = await inbound();
  assert.equal(transfer?.Status, "ACCEPTED");
  assert.equal(transfer?.Source?.ManagementAccountId, "222222222222");
  const outbound = await other.client.send(new ListOutboundResponsibilityTransfersCommand({ Type }));
  assert.equal(outbound.ResponsibilityTransfers?.[0]?.Id, transfer?.Id);
  await other.client.send(new TerminateResponsibilityTransferCommand({ Id: transfer?.Id }));
  assert.equal((await inbound())?.Status, "WITHDRAWN");
  assert.equal((await inbound())?.EndTimestamp?.toISOString().slice(0, 10), "2026-01-31");
});
