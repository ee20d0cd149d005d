/** Adding to shares and taking away from them. */
import { after } from "../../base/instant.ts";
import { apply, checkOwnership, resourceTypeOf } from "./application.ts";
import { invalidParameter, unknownResource } from "./errors.ts";
import { tellState } from "./events.ts";
import { callerAccount, type Read, type Write } from "./kit.ts";
import { INVITATION_LIFETIME } from "./limits.ts";
import { defaultPermission, type Permission } from "./permission.ts";
import { admission, isService, parsePrincipal } from "./principal.ts";
import { sourceTypeOf } from "./source.ts";
import type { Association, Share } from "./store/shares.ts";

/** The caller's own share, not deleted. Throws UnknownResourceException. */
export function ownShare(ctx: Read, arn: string): Share {
  const share = ctx.store.shares.get(arn);
  if (share === undefined || share.owner !== callerAccount(ctx) || share.status === "DELETED")
    throw unknownResource(`ResourceShare ${arn} could not be found.`);
  return share;
}

function fresh(ctx: Write, share: Share, type: Association["type"], entity: string): Association {
  const known = ctx.store.shares.association(share.arn, type, entity);
  return {
    share: share.arn,
    type,
    entity,
    account: "",
    status: "ASSOCIATING",
    message: null,
    external: 0,
    createdAt: ctx.now,
    updatedAt: ctx.now,
    policyId: known?.policyId ?? null,
    policyHash: known?.policyHash ?? null,
  };
}

export function addResource(ctx: Write, share: Share, arn: string): Association {
  const type = resourceTypeOf(arn);
  checkOwnership(ctx, share.owner, arn);
  const given = ctx.store.permissions.inShare(share.arn).some((each) => each.resourceType === type);
  const standard = defaultPermission(ctx.scope.partition, type);
  if (!given && standard !== undefined) givePermission(ctx, share, standard);
  const association = fresh(ctx, share, "RESOURCE", arn);
  ctx.store.shares.associate(association);
  apply(ctx, share.arn, arn);
  return association;
}

export function givePermission(ctx: Write, share: Share, { arn, resourceType, version }: Permission): void {
  ctx.store.permissions.setInShare({
    share: share.arn,
    permission: arn,
    resourceType,
    version,
    updatedAt: ctx.now,
  });
}

export function addPrincipal(ctx: Write, share: Share, id: string): Association {
  const principal = parsePrincipal(id);
  const invited = admission(ctx, share, principal) === "invited";
  const known = ctx.store.shares.association(share.arn, "PRINCIPAL", id);
  if (known?.status === "ASSOCIATED" || known?.status === "ASSOCIATING") return known;
  const association: Association = {
    ...fresh(ctx, share, "PRINCIPAL", id),
    account: principal.account,
    status: invited ? "ASSOCIATING" : "ASSOCIATED",
    external: invited ? 1 : 0,
  };
  ctx.store.shares.associate(association);
  tellState(ctx, share, association);
  if (invited) invite(ctx, share, id, principal.account);
  else apply(ctx, share.arn);
  return association;
}

function invite(ctx: Write, share: Share, principal: string, receiver: string): void {
  const { partition, region } = ctx.scope;
  const arn = `arn:${partition}:ram:${region}:${share.owner}:resource-share-invitation/${ctx.ids.uuid()}`;
  const invitation = { share: share.arn, principal, sender: share.owner, receiver, at: ctx.now };
  ctx.store.shares.putInvitation({ arn, ...invitation, status: "PENDING" });
  ctx.schedule(after(ctx.now, INVITATION_LIFETIME), { kind: "expire", key: arn });
}

/** Lets the share's service principals come from one more place. Throws InvalidParameterException. */
export function addSource(ctx: Write, share: Share, id: string): Association {
  sourceTypeOf(id);
  if (!hasServices(ctx, share))
    throw invalidParameter("Sources can be specified only for a resource share with service principals.");
  const association: Association = { ...fresh(ctx, share, "SOURCE", id), status: "ASSOCIATED" };
  ctx.store.shares.associate(association);
  apply(ctx, share.arn);
  return association;
}

/**
 * The last source stays while there are services: without one they could come from anywhere.
 * Throws InvalidParameterException, or UnknownResourceException for what is no source of the share.
 */
export function removeSources(ctx: Write, share: Share, ids: readonly string[]): Association[] {
  const ended = ids.map((id) => remove(ctx, share, "SOURCE", id));
  const left = ctx.store.shares
    .associations(share.arn, "SOURCE")
    .some(({ status }) => status === "ASSOCIATED");
  if (ended.length > 0 && !left && hasServices(ctx, share))
    throw invalidParameter("At least one source must remain when service principals are present.");
  return ended;
}

function hasServices(ctx: Read, share: Share): boolean {
  return ctx.store.shares
    .associations(share.arn, "PRINCIPAL")
    .some(({ entity, status }) => status === "ASSOCIATED" && isService(entity));
}

/** Ends an association. Throws UnknownResourceException for what is in no such share. */
export function remove(ctx: Write, share: Share, type: Association["type"], entity: string): Association {
  const association = ctx.store.shares.association(share.arn, type, entity);
  if (association === undefined || association.status === "DISASSOCIATED")
    throw unknownResource(`${entity} is not associated with the resource share.`);
  const status = type === "RESOURCE" ? "DISASSOCIATING" : "DISASSOCIATED";
  const ended: Association = { ...association, status, updatedAt: ctx.now };
  ctx.store.shares.associate(ended);
  if (type === "PRINCIPAL") tellState(ctx, share, ended);
  if (type === "RESOURCE") apply(ctx, share.arn, entity);
  else {
    for (const invitation of ctx.store.shares.invitationsTo(share.arn))
      if (invitation.principal === entity && invitation.status === "PENDING")
        ctx.store.shares.putInvitation({ ...invitation, status: "EXPIRED" });
    apply(ctx, share.arn);
  }
  return { ...ended, status: "DISASSOCIATING" };
}
