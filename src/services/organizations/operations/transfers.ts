/**
 * Billing transfer: one organization's bills, paid by the management account of another.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_transfer_billing.html
 */
import { after, type Instant, instant } from "../../../base/instant.ts";
import { partyNamed } from "../account.ts";
import * as errors from "../errors.ts";
import { transferId } from "../ids.ts";
import { callerAccount, ownOrganization, type Read, read, write } from "../kit.ts";
import { INVITATION_LIFETIME } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { handshakeShape, transferShape } from "../shapes.ts";
import type { Handshake } from "../store/handshakes.ts";
import type { Transfer } from "../store/transfers.ts";
import { checkTags, putTags } from "../tagging.ts";
import { keep, newHandshake } from "./handshakes.ts";

/** The first instant of the month after the one that `at` lies in, UTC. */
function nextMonth(at: Instant): Instant {
  const date = new Date(at);
  return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}

function checkStart(ctx: Read, start: Instant): void {
  const date = new Date(start);
  if (start % 86_400_000 !== 0)
    throw errors.invalidInput(
      "START_DATE_NOT_BEGINNING_OF_DAY",
      "The start must be the beginning of a day in UTC.",
    );
  if (date.getUTCDate() !== 1)
    throw errors.invalidInput(
      "START_DATE_NOT_BEGINNING_OF_MONTH",
      "The start must be the beginning of a month.",
    );
  if (start <= ctx.now)
    throw errors.invalidInput("START_DATE_TOO_EARLY", "The start must lie in the future.");
}

export const InviteOrganizationToTransferResponsibility = write(
  "InviteOrganizationToTransferResponsibility",
  (ctx, input) => {
    const organization = ownOrganization(ctx);
    const { account, email } = partyNamed(ctx, input.Target);
    checkStart(ctx, input.StartTimestamp);
    checkTags(ctx, input.Tags);
    if (account?.id === organization.management)
      throw errors.handshakeConstraint(
        "SOURCE_AND_TARGET_CANNOT_MATCH",
        "Source and target cannot be the same account.",
      );
    const { handshakes, transfers } = ctx.store;
    if (handshakes.open(organization.id, "TRANSFER_RESPONSIBILITY", email) !== undefined)
      throw errors.duplicateHandshake();
    const handshake: Handshake = {
      ...newHandshake(ctx, organization, "TRANSFER_RESPONSIBILITY", "REQUESTED"),
      account: account?.id ?? "",
      targetType: input.Target.Type,
      email,
      notes: input.Notes ?? null,
      expiresAt: after(ctx.now, INVITATION_LIFETIME),
    };
    const transfer: Transfer = {
      id: transferId(ctx.ids),
      type: input.Type,
      name: input.SourceName,
      status: "REQUESTED",
      source: handshake.account,
      target: organization.management,
      startAt: input.StartTimestamp,
      endAt: null,
      handshake: handshake.id,
    };
    if (account !== undefined) ctx.store.accounts.put(account);
    transfers.put(transfer);
    putTags(ctx, transfer.id, input.Tags);
    keep(ctx, handshake);
    return { Handshake: handshakeShape(ctx, handshake) };
  },
);

/** One that the caller's account is a side of. Throws ResponsibilityTransferNotFoundException. */
function transferNumbered(ctx: Read, id: string): Transfer {
  const transfer = ctx.store.transfers.get(id);
  const { management } = ownOrganization(ctx);
  if (transfer === undefined || (transfer.source !== management && transfer.target !== management))
    throw errors.transferNotFound();
  return transfer;
}

export const DescribeResponsibilityTransfer = read("DescribeResponsibilityTransfer", (ctx, { Id }) => ({
  ResponsibilityTransfer: transferShape(ctx, transferNumbered(ctx, Id)),
}));

export const UpdateResponsibilityTransfer = write("UpdateResponsibilityTransfer", (ctx, { Id, Name }) => {
  const transfer = transferNumbered(ctx, Id);
  if (transfer.target !== callerAccount(ctx)) throw errors.accessDenied();
  const renamed = { ...transfer, name: Name };
  ctx.store.transfers.put(renamed);
  return { ResponsibilityTransfer: transferShape(ctx, renamed) };
});

/** It ends with a month: the present one, unless a later one is named. */
export const TerminateResponsibilityTransfer = write("TerminateResponsibilityTransfer", (ctx, input) => {
  const transfer = transferNumbered(ctx, input.Id);
  if (transfer.status === "WITHDRAWN") throw errors.transferAlready("WITHDRAWN");
  if (transfer.status !== "ACCEPTED") throw errors.transferTransition();
  const endAt = input.EndTimestamp ?? instant(nextMonth(ctx.now) - 1);
  if (endAt < ctx.now) throw errors.invalidInput("END_DATE_TOO_EARLY", "The end must lie in the future.");
  if (Math.floor(nextMonth(endAt) / 1_000) - Math.floor(endAt / 1_000) !== 1)
    throw errors.invalidInput("END_DATE_NOT_END_OF_MONTH", "The end must be the last second of a month.");
  const ended: Transfer = { ...transfer, status: "WITHDRAWN", endAt };
  ctx.store.transfers.put(ended);
  return { ResponsibilityTransfer: transferShape(ctx, ended) };
});

const idOf = (transfer: Transfer): string => transfer.id;

export const ListInboundResponsibilityTransfers = read("ListInboundResponsibilityTransfers", (ctx, input) => {
  const { management } = ownOrganization(ctx);
  const only = input.Id === undefined ? undefined : transferNumbered(ctx, input.Id);
  const { items, rest } = pageOf(ctx, input, idOf, (from, limit) =>
    only === undefined
      ? ctx.store.transfers.to(management, from, limit)
      : only.target === management
        ? [only]
        : [],
  );
  return { ResponsibilityTransfers: items.map((transfer) => transferShape(ctx, transfer)), ...rest };
});

export const ListOutboundResponsibilityTransfers = read(
  "ListOutboundResponsibilityTransfers",
  (ctx, input) => {
    const { management } = ownOrganization(ctx);
    const { items, rest } = pageOf(ctx, input, idOf, (from, limit) =>
      ctx.store.transfers.from(management, from, limit),
    );
    return { ResponsibilityTransfers: items.map((transfer) => transferShape(ctx, transfer)), ...rest };
  },
);
