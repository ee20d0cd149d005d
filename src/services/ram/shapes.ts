/** What is kept, in the words of the API. */
import type * as Api from "../../gen/ram.ts";
import type { Read } from "./kit.ts";
import { isDefaultOfType, type Permission } from "./permission.ts";
import type { Association, Invitation, Share } from "./store/shares.ts";

const tagList = (tags: Readonly<Record<string, string>>): readonly Api.Tag[] =>
  Object.entries(tags).map(([key, value]) => ({ key, value }));

export function shareShape(ctx: Read, share: Share): Api.ResourceShare {
  return {
    resourceShareArn: share.arn,
    name: share.name,
    owningAccountId: share.owner,
    allowExternalPrincipals: share.allowsExternal === 1,
    status: share.status,
    tags: tagList(ctx.store.tags.of(share.arn)),
    creationTime: share.createdAt,
    lastUpdatedTime: share.updatedAt,
    featureSet: "STANDARD",
    resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: share.retains === 1 },
  };
}

export function associationShape(share: Share, association: Association): Api.ResourceShareAssociation {
  return {
    resourceShareArn: share.arn,
    resourceShareName: share.name,
    associatedEntity: association.entity,
    associationType: association.type,
    status: association.status,
    ...(association.message !== null && { statusMessage: association.message }),
    creationTime: association.createdAt,
    lastUpdatedTime: association.updatedAt,
    external: association.external === 1,
  };
}

export function invitationShape(share: Share, invitation: Invitation): Api.ResourceShareInvitation {
  return {
    resourceShareInvitationArn: invitation.arn,
    resourceShareName: share.name,
    resourceShareArn: share.arn,
    senderAccountId: invitation.sender,
    receiverAccountId: invitation.receiver,
    ...(invitation.principal !== invitation.receiver && { receiverArn: invitation.principal }),
    invitationTimestamp: invitation.at,
    status: invitation.status,
  };
}

export function permissionSummary(ctx: Read, permission: Permission): Api.ResourceSharePermissionSummary {
  return {
    arn: permission.arn,
    version: String(permission.version),
    defaultVersion: permission.isDefault === 1,
    name: permission.name,
    resourceType: permission.resourceType,
    status: "ATTACHABLE",
    creationTime: permission.createdAt,
    lastUpdatedTime: permission.updatedAt,
    isResourceTypeDefault: isDefaultOfType(permission),
    permissionType: permission.owner === "aws" ? "AWS_MANAGED" : "CUSTOMER_MANAGED",
    featureSet: "STANDARD",
    tags: tagList(ctx.store.tags.of(permission.arn)),
  };
}

export function permissionDetail(ctx: Read, permission: Permission): Api.ResourceSharePermissionDetail {
  const { status: _, ...summary } = permissionSummary(ctx, permission);
  return { ...summary, status: "ATTACHABLE", permission: permission.template };
}
