/** AWS Organizations: the table of contents. One cell a partition: accounts go from one organization to another. */
import type { Operations } from "../../gen/organizations.ts";
import { asAccount, inOrganization, onHandshake, withPolicyType, withService, withTags } from "./authz.ts";
import { REGISTRY } from "./directory.ts";
import { define } from "./kit.ts";
import * as accounts from "./operations/accounts.ts";
import * as creation from "./operations/creation.ts";
import * as effective from "./operations/effective.ts";
import * as handshakes from "./operations/handshakes.ts";
import * as organization from "./operations/organization.ts";
import * as policies from "./operations/policies.ts";
import * as resourcePolicy from "./operations/resource-policy.ts";
import * as services from "./operations/services.ts";
import * as tags from "./operations/tags.ts";
import * as units from "./operations/units.ts";
import { STORE } from "./store.ts";
import { TRANSFER_ROWS } from "./transfer-rows.ts";

const [delegate, member] = ["delegate", "member"] as const;
type ById = { readonly AccountId: string };
type ByUnit = { readonly OrganizationalUnitId: string };
type ByPolicy = { readonly PolicyId: string };

/** Also for accounts that administer some service on the organization's behalf. */
const byDelegate = <K extends keyof Operations>(action: K) => inOrganization(action, { who: delegate });
const onAccount = ({ AccountId }: ById) => [AccountId];
const onUnit = ({ OrganizationalUnitId }: ByUnit) => [OrganizationalUnitId];
const onPolicy = ({ PolicyId }: ByPolicy) => [PolicyId];
const onParent = ({ ParentId }: { readonly ParentId: string }) => [ParentId];
const onResource = ({ ResourceId }: { readonly ResourceId: string }) => [ResourceId];
const switching = (action: "EnablePolicyType" | "DisablePolicyType") =>
  inOrganization(action, {
    on: ({ RootId }) => [RootId],
    more: ({ PolicyType }) => withPolicyType(PolicyType),
  });
const attaching = (action: "AttachPolicy" | "DetachPolicy") =>
  inOrganization(action, { on: ({ PolicyId, TargetId }) => [PolicyId, TargetId] });

export const organizations = define({
  id: "organizations",
  store: STORE,
  accountless: true,
  commonErrors: { Validation: "InvalidInputException" },
  home: () => ({ account: REGISTRY }),
  operations: {
    CreateOrganization: { allow: asAccount("CreateOrganization"), does: organization.CreateOrganization },
    DescribeOrganization: {
      allow: inOrganization("DescribeOrganization", { who: member }),
      does: organization.DescribeOrganization,
    },
    DeleteOrganization: {
      allow: inOrganization("DeleteOrganization"),
      does: organization.DeleteOrganization,
    },
    ListRoots: { allow: byDelegate("ListRoots"), does: organization.ListRoots },

    CreateAccount: {
      allow: inOrganization("CreateAccount", { more: withTags }),
      does: creation.CreateAccount,
    },
    CreateGovCloudAccount: {
      allow: inOrganization("CreateGovCloudAccount", { more: withTags }),
      does: creation.CreateGovCloudAccount,
      grade: "control-plane",
    },
    DescribeCreateAccountStatus: {
      allow: byDelegate("DescribeCreateAccountStatus"),
      does: creation.DescribeCreateAccountStatus,
    },
    ListCreateAccountStatus: {
      allow: byDelegate("ListCreateAccountStatus"),
      does: creation.ListCreateAccountStatus,
    },
    DescribeAccount: {
      allow: inOrganization("DescribeAccount", { who: delegate, on: onAccount }),
      does: accounts.DescribeAccount,
    },
    ListAccounts: { allow: byDelegate("ListAccounts"), does: accounts.ListAccounts },
    ListAccountsForParent: {
      allow: inOrganization("ListAccountsForParent", { who: delegate, on: onParent }),
      does: accounts.ListAccountsForParent,
    },
    MoveAccount: {
      allow: inOrganization("MoveAccount", {
        on: ({ AccountId, SourceParentId, DestinationParentId }) => [
          AccountId,
          SourceParentId,
          DestinationParentId,
        ],
      }),
      does: accounts.MoveAccount,
    },
    RemoveAccountFromOrganization: {
      allow: inOrganization("RemoveAccountFromOrganization", { on: onAccount }),
      does: accounts.RemoveAccountFromOrganization,
    },
    LeaveOrganization: {
      allow: inOrganization("LeaveOrganization", { who: member }),
      does: accounts.LeaveOrganization,
    },
    CloseAccount: { allow: inOrganization("CloseAccount", { on: onAccount }), does: accounts.CloseAccount },

    InviteAccountToOrganization: {
      allow: inOrganization("InviteAccountToOrganization", { more: withTags }),
      does: handshakes.InviteAccountToOrganization,
    },
    AcceptHandshake: { allow: onHandshake("AcceptHandshake"), does: handshakes.AcceptHandshake },
    DeclineHandshake: { allow: onHandshake("DeclineHandshake"), does: handshakes.DeclineHandshake },
    CancelHandshake: { allow: onHandshake("CancelHandshake"), does: handshakes.CancelHandshake },
    DescribeHandshake: { allow: onHandshake("DescribeHandshake"), does: handshakes.DescribeHandshake },
    ListHandshakesForAccount: {
      allow: asAccount("ListHandshakesForAccount"),
      does: handshakes.ListHandshakesForAccount,
    },
    ListHandshakesForOrganization: {
      allow: byDelegate("ListHandshakesForOrganization"),
      does: handshakes.ListHandshakesForOrganization,
    },
    EnableAllFeatures: { allow: inOrganization("EnableAllFeatures"), does: handshakes.EnableAllFeatures },

    CreateOrganizationalUnit: {
      allow: inOrganization("CreateOrganizationalUnit", { on: ({ ParentId }) => [ParentId], more: withTags }),
      does: units.CreateOrganizationalUnit,
    },
    UpdateOrganizationalUnit: {
      allow: inOrganization("UpdateOrganizationalUnit", {
        on: onUnit,
      }),
      does: units.UpdateOrganizationalUnit,
    },
    DeleteOrganizationalUnit: {
      allow: inOrganization("DeleteOrganizationalUnit", {
        on: onUnit,
      }),
      does: units.DeleteOrganizationalUnit,
    },
    DescribeOrganizationalUnit: {
      allow: inOrganization("DescribeOrganizationalUnit", {
        who: delegate,
        on: onUnit,
      }),
      does: units.DescribeOrganizationalUnit,
    },
    ListOrganizationalUnitsForParent: {
      allow: inOrganization("ListOrganizationalUnitsForParent", { who: delegate, on: onParent }),
      does: units.ListOrganizationalUnitsForParent,
    },
    ListChildren: {
      allow: inOrganization("ListChildren", { who: delegate, on: onParent }),
      does: units.ListChildren,
    },
    ListParents: {
      allow: inOrganization("ListParents", { who: delegate, on: ({ ChildId }) => [ChildId] }),
      does: units.ListParents,
    },

    CreatePolicy: {
      allow: inOrganization("CreatePolicy", {
        more: (input) => ({
          ...withTags(input),
          ...withPolicyType(input.Type),
        }),
      }),
      does: policies.CreatePolicy,
    },
    UpdatePolicy: { allow: inOrganization("UpdatePolicy", { on: onPolicy }), does: policies.UpdatePolicy },
    DeletePolicy: { allow: inOrganization("DeletePolicy", { on: onPolicy }), does: policies.DeletePolicy },
    DescribePolicy: {
      allow: inOrganization("DescribePolicy", {
        who: delegate,
        on: onPolicy,
      }),
      does: policies.DescribePolicy,
    },
    ListPolicies: {
      allow: inOrganization("ListPolicies", {
        who: delegate,
        more: ({ Filter }) => withPolicyType(Filter),
      }),
      does: policies.ListPolicies,
    },
    ListPoliciesForTarget: {
      allow: inOrganization("ListPoliciesForTarget", {
        who: delegate,
        on: ({ TargetId }) => [TargetId],
      }),
      does: policies.ListPoliciesForTarget,
    },
    ListTargetsForPolicy: {
      allow: inOrganization("ListTargetsForPolicy", {
        who: delegate,
        on: onPolicy,
      }),
      does: policies.ListTargetsForPolicy,
    },
    AttachPolicy: { allow: attaching("AttachPolicy"), does: policies.AttachPolicy },
    DetachPolicy: { allow: attaching("DetachPolicy"), does: policies.DetachPolicy },
    EnablePolicyType: { allow: switching("EnablePolicyType"), does: policies.EnablePolicyType },
    DisablePolicyType: { allow: switching("DisablePolicyType"), does: policies.DisablePolicyType },

    DescribeEffectivePolicy: {
      allow: inOrganization("DescribeEffectivePolicy", { who: member }),
      does: effective.DescribeEffectivePolicy,
    },
    ListAccountsWithInvalidEffectivePolicy: {
      allow: byDelegate("ListAccountsWithInvalidEffectivePolicy"),
      does: effective.ListAccountsWithInvalidEffectivePolicy,
    },
    ListEffectivePolicyValidationErrors: {
      allow: inOrganization("ListEffectivePolicyValidationErrors", { who: member }),
      does: effective.ListEffectivePolicyValidationErrors,
    },

    EnableAWSServiceAccess: {
      allow: inOrganization("EnableAWSServiceAccess", { more: withService }),
      does: services.EnableAWSServiceAccess,
    },
    DisableAWSServiceAccess: {
      allow: inOrganization("DisableAWSServiceAccess", { more: withService }),
      does: services.DisableAWSServiceAccess,
    },
    ListAWSServiceAccessForOrganization: {
      allow: byDelegate("ListAWSServiceAccessForOrganization"),
      does: services.ListAWSServiceAccessForOrganization,
    },
    RegisterDelegatedAdministrator: {
      allow: inOrganization("RegisterDelegatedAdministrator", { on: onAccount, more: withService }),
      does: services.RegisterDelegatedAdministrator,
    },
    DeregisterDelegatedAdministrator: {
      allow: inOrganization("DeregisterDelegatedAdministrator", { on: onAccount, more: withService }),
      does: services.DeregisterDelegatedAdministrator,
    },
    ListDelegatedAdministrators: {
      allow: inOrganization("ListDelegatedAdministrators", { who: delegate, more: withService }),
      does: services.ListDelegatedAdministrators,
    },
    ListDelegatedServicesForAccount: {
      allow: inOrganization("ListDelegatedServicesForAccount", { who: delegate, on: onAccount }),
      does: services.ListDelegatedServicesForAccount,
    },

    PutResourcePolicy: {
      allow: inOrganization("PutResourcePolicy", { more: withTags }),
      does: resourcePolicy.PutResourcePolicy,
    },
    DescribeResourcePolicy: {
      allow: inOrganization("DescribeResourcePolicy"),
      does: resourcePolicy.DescribeResourcePolicy,
    },
    DeleteResourcePolicy: {
      allow: inOrganization("DeleteResourcePolicy"),
      does: resourcePolicy.DeleteResourcePolicy,
    },

    ...TRANSFER_ROWS,

    TagResource: {
      allow: inOrganization("TagResource", { on: onResource, more: withTags }),
      does: tags.TagResource,
    },
    UntagResource: {
      allow: inOrganization("UntagResource", {
        on: onResource,
        more: ({ TagKeys }) => ({ tagKeys: TagKeys }),
      }),
      does: tags.UntagResource,
    },
    ListTagsForResource: {
      allow: inOrganization("ListTagsForResource", { who: delegate, on: onResource }),
      does: tags.ListTagsForResource,
    },
  },
  jobs: {
    create: creation.create,
    suspend: accounts.suspend,
    close: accounts.close,
    expire: handshakes.expire,
    forget: handshakes.forget,
  },
});
