/** Invitations to accounts outside of the organization. */
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { apply, resourceTypeOf } from "../application.ts";
import * as errors from "../errors.ts";
import { tellState } from "../events.ts";
import { callerAccount, type Read, read, type Write, write } from "../kit.ts";
import { pageOf } from "../paging.ts";
import { invitationShape } from "../shapes.ts";
import type { Association, Invitation, Share } from "../store/shares.ts";

function pending(ctx: Read, arn: string): { readonly invitation: Invitation; readonly share: Share } {
  const invitation = ctx.store.shares.invitation(arn);
  const share = invitation && ctx.store.shares.get(invitation.share);
  if (invitation?.receiver !== callerAccount(ctx) || share === undefined)
    throw errors.resourceShareInvitationArnNotFound(`ResourceShareInvitation ${arn} could not be found.`);
  const { status } = invitation;
  if (status === "ACCEPTED")
    throw errors.resourceShareInvitationAlreadyAccepted(
      `ResourceShareInvitation ${arn} was already accepted.`,
    );
  if (status === "REJECTED")
    throw errors.resourceShareInvitationAlreadyRejected(
      `ResourceShareInvitation ${arn} was already rejected.`,
    );
  if (status === "EXPIRED" || share.status !== "ACTIVE")
    throw errors.resourceShareInvitationExpired(`ResourceShareInvitation ${arn} has expired.`);
  return { invitation, share };
}

function answer(ctx: Write, arn: string, status: "ACCEPTED" | "REJECTED" | "EXPIRED"): void {
  const invitation = ctx.store.shares.invitation(arn);
  if (invitation === undefined || invitation.status !== "PENDING") return;
  ctx.store.shares.putInvitation({ ...invitation, status });
  const association = ctx.store.shares.association(invitation.share, "PRINCIPAL", invitation.principal);
  if (association === undefined) return;
  const associated = status === "ACCEPTED" ? "ASSOCIATED" : "FAILED";
  const answered: Association = { ...association, status: associated, updatedAt: ctx.now };
  ctx.store.shares.associate(answered);
  const share = ctx.store.shares.get(invitation.share);
  if (share !== undefined) tellState(ctx, share, answered);
  if (status === "ACCEPTED") apply(ctx, invitation.share);
}

export function expire(ctx: Write, { key }: DueJob): void {
  answer(ctx, key, "EXPIRED");
}

export const AcceptResourceShareInvitation = write("AcceptResourceShareInvitation", (ctx, input) => {
  const { invitation, share } = pending(ctx, input.resourceShareInvitationArn);
  answer(ctx, invitation.arn, "ACCEPTED");
  const resourceShareInvitation = invitationShape(share, { ...invitation, status: "ACCEPTED" });
  return { resourceShareInvitation, clientToken: input.clientToken };
});

export const RejectResourceShareInvitation = write("RejectResourceShareInvitation", (ctx, input) => {
  const { invitation, share } = pending(ctx, input.resourceShareInvitationArn);
  answer(ctx, invitation.arn, "REJECTED");
  const resourceShareInvitation = invitationShape(share, { ...invitation, status: "REJECTED" });
  return { resourceShareInvitation, clientToken: input.clientToken };
});

export const GetResourceShareInvitations = read("GetResourceShareInvitations", (ctx, input) => {
  const { resourceShareInvitationArns: arns, resourceShareArns: shares } = input;
  const all = ctx.store.shares
    .invitations(callerAccount(ctx))
    .filter(({ arn, share }) => (arns?.includes(arn) ?? true) && (shares?.includes(share) ?? true));
  const missing = arns?.find((arn) => !all.some((invitation) => invitation.arn === arn));
  if (missing !== undefined)
    throw errors.resourceShareInvitationArnNotFound(`ResourceShareInvitation ${missing} could not be found.`);
  const { items, rest } = pageOf(ctx, input, all);
  const resourceShareInvitations = items.flatMap((invitation) => {
    const share = ctx.store.shares.get(invitation.share);
    return share === undefined ? [] : [invitationShape(share, invitation)];
  });
  return { resourceShareInvitations, ...rest };
});

export const ListPendingInvitationResources = read("ListPendingInvitationResources", (ctx, input) => {
  const { share } = pending(ctx, input.resourceShareInvitationArn);
  const associations =
    input.resourceRegionScope === "GLOBAL" ? [] : ctx.store.shares.associations(share.arn, "RESOURCE");
  const { items, rest } = pageOf(ctx, input, associations);
  const resources = items.map(({ entity, createdAt, updatedAt }) => ({
    arn: entity,
    type: resourceTypeOf(entity),
    resourceShareArn: share.arn,
    status: "PENDING" as const,
    creationTime: createdAt,
    lastUpdatedTime: updatedAt,
    resourceRegionScope: "REGIONAL" as const,
  }));
  return { resources, ...rest };
});
