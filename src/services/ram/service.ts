/** AWS Resource Access Manager: the table of contents. One cell a Region: both sides of a share look at the same. */
import { applyJob } from "./application.ts";
import * as may from "./authz.ts";
import { define } from "./kit.ts";
import * as invitations from "./operations/invitations.ts";
import * as listing from "./operations/listing.ts";
import * as permissions from "./operations/permissions.ts";
import * as shares from "./operations/shares.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";

/** The account under whose number the cells lie; otherwise it has nothing to do with them. */
const REGISTRY = "000000000000";
const readOnly = true;
const { onAnything, onShare, onPermission, onInvitation } = may;

export const ram = define({
  id: "ram",
  store: STORE,
  accountless: true,
  home: () => ({ account: REGISTRY }),
  operations: {
    CreateResourceShare: { allow: may.creating, does: shares.CreateResourceShare },
    UpdateResourceShare: {
      allow: onShare("UpdateResourceShare"),
      does: shares.UpdateResourceShare,
    },
    DeleteResourceShare: { allow: onShare("DeleteResourceShare"), does: shares.DeleteResourceShare },
    AssociateResourceShare: {
      allow: may.associating("AssociateResourceShare"),
      does: shares.AssociateResourceShare,
    },
    DisassociateResourceShare: {
      allow: may.associating("DisassociateResourceShare"),
      does: shares.DisassociateResourceShare,
    },
    AssociateResourceSharePermission: {
      allow: onShare("AssociateResourceSharePermission", ({ permissionArn }) => ({
        context: { "ram:PermissionArn": permissionArn },
      })),
      does: shares.AssociateResourceSharePermission,
    },
    DisassociateResourceSharePermission: {
      allow: onShare("DisassociateResourceSharePermission", ({ permissionArn }) => ({
        context: { "ram:PermissionArn": permissionArn },
      })),
      does: shares.DisassociateResourceSharePermission,
    },
    EnableSharingWithAwsOrganization: {
      allow: onAnything("EnableSharingWithAwsOrganization"),
      does: shares.EnableSharingWithAwsOrganization,
    },

    GetResourceShares: { allow: onAnything("GetResourceShares"), does: listing.GetResourceShares },
    GetResourceShareAssociations: {
      allow: onAnything("GetResourceShareAssociations"),
      does: listing.GetResourceShareAssociations,
    },
    ListPrincipals: { allow: onAnything("ListPrincipals"), does: listing.ListPrincipals },
    ListResources: { allow: onAnything("ListResources"), does: listing.ListResources },
    ListResourceTypes: { allow: onAnything("ListResourceTypes"), does: listing.ListResourceTypes },
    ListSourceAssociations: {
      allow: onAnything("ListSourceAssociations"),
      does: listing.ListSourceAssociations,
    },
    GetResourcePolicies: {
      allow: onAnything("GetResourcePolicies"),
      does: permissions.GetResourcePolicies,
      readOnly,
    },

    GetResourceShareInvitations: {
      allow: onAnything("GetResourceShareInvitations"),
      does: invitations.GetResourceShareInvitations,
    },
    AcceptResourceShareInvitation: {
      allow: onInvitation("AcceptResourceShareInvitation"),
      does: invitations.AcceptResourceShareInvitation,
    },
    RejectResourceShareInvitation: {
      allow: onInvitation("RejectResourceShareInvitation"),
      does: invitations.RejectResourceShareInvitation,
    },
    ListPendingInvitationResources: {
      allow: onInvitation("ListPendingInvitationResources"),
      does: invitations.ListPendingInvitationResources,
    },

    CreatePermission: {
      allow: (ctx, input) => {
        const demand = onAnything("CreatePermission")(ctx, input);
        return typeof demand === "object" ? { ...demand, requestTags: may.tagRecord(input.tags) } : demand;
      },
      does: permissions.CreatePermission,
    },
    CreatePermissionVersion: {
      allow: onPermission("CreatePermissionVersion"),
      does: permissions.CreatePermissionVersion,
    },
    SetDefaultPermissionVersion: {
      allow: onPermission("SetDefaultPermissionVersion"),
      does: permissions.SetDefaultPermissionVersion,
    },
    DeletePermission: { allow: onPermission("DeletePermission"), does: permissions.DeletePermission },
    DeletePermissionVersion: {
      allow: onPermission("DeletePermissionVersion"),
      does: permissions.DeletePermissionVersion,
    },
    GetPermission: { allow: onPermission("GetPermission"), does: permissions.GetPermission },
    ListPermissions: { allow: onAnything("ListPermissions"), does: permissions.ListPermissions },
    ListPermissionVersions: {
      allow: onPermission("ListPermissionVersions"),
      does: permissions.ListPermissionVersions,
    },
    ListResourceSharePermissions: {
      allow: onShare("ListResourceSharePermissions"),
      does: permissions.ListResourceSharePermissions,
    },
    ListPermissionAssociations: {
      allow: onAnything("ListPermissionAssociations"),
      does: permissions.ListPermissionAssociations,
    },
    ReplacePermissionAssociations: {
      allow: onAnything("ReplacePermissionAssociations"),
      does: permissions.ReplacePermissionAssociations,
    },
    ListReplacePermissionAssociationsWork: {
      allow: onAnything("ListReplacePermissionAssociationsWork"),
      does: permissions.ListReplacePermissionAssociationsWork,
    },
    PromotePermissionCreatedFromPolicy: {
      allow: onPermission("PromotePermissionCreatedFromPolicy"),
      does: permissions.PromotePermissionCreatedFromPolicy,
    },
    PromoteResourceShareCreatedFromPolicy: {
      allow: onShare("PromoteResourceShareCreatedFromPolicy"),
      does: permissions.PromoteResourceShareCreatedFromPolicy,
    },

    TagResource: {
      allow: may.onTagged("TagResource", ({ tags: given }) => ({ requestTags: may.tagRecord(given) })),
      does: tags.TagResource,
    },
    UntagResource: {
      allow: may.onTagged("UntagResource", ({ tagKeys }) => ({ tagKeys })),
      does: tags.UntagResource,
    },
  },
  jobs: { apply: applyJob, expire: invitations.expire, forget: shares.forget },
});
