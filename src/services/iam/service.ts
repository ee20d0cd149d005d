/** IAM's table of contents. One cell an account and partition: (iam, account, aws-global). */
import * as may from "./authz.ts";
import { define } from "./kit.ts";
import * as keys from "./operations/access-keys.ts";
import * as attached from "./operations/attachments.ts";
import * as groups from "./operations/groups.ts";
import * as inline from "./operations/inline-policies.ts";
import * as profiles from "./operations/instance-profiles.ts";
import * as policies from "./operations/policies.ts";
import * as roles from "./operations/roles.ts";
import * as tags from "./operations/tags.ts";
import * as users from "./operations/users.ts";
import { storeDefinition } from "./store.ts";

const onUser = may.onNamed("user", "UserName");
const onBoundedUser = may.onBounded("user", "UserName");
const onGroup = may.onNamed("group", "GroupName");
const onRole = may.onNamed("role", "RoleName");
const onBoundedRole = may.onBounded("role", "RoleName");
const onProfile = may.onNamed("instance-profile", "InstanceProfileName");
const onCertificate = may.onNamed("server-certificate", "ServerCertificateName");
const onPolicy = may.onArn("policy", "PolicyArn");
const onMfaDevice = may.onArn("mfa", "SerialNumber");
const onOidcProvider = may.onArn("oidc-provider", "OpenIDConnectProviderArn");
const onSamlProvider = may.onArn("saml-provider", "SAMLProviderArn");

export const iam = define({
  id: "iam",
  store: storeDefinition,
  operations: {
    CreateUser: { allow: may.onNew("user", "UserName"), does: users.CreateUser },
    GetUser: { allow: may.onSubject, does: users.GetUser },
    ListUsers: { allow: may.onPath("user"), does: users.ListUsers },
    UpdateUser: { allow: onUser, does: users.UpdateUser },
    DeleteUser: { allow: onUser, does: users.DeleteUser },
    PutUserPermissionsBoundary: { allow: onBoundedUser, does: users.PutUserPermissionsBoundary },
    DeleteUserPermissionsBoundary: { allow: onBoundedUser, does: users.DeleteUserPermissionsBoundary },

    CreateAccessKey: { allow: may.onSubject, does: keys.CreateAccessKey },
    ListAccessKeys: { allow: may.onSubject, does: keys.ListAccessKeys },
    UpdateAccessKey: { allow: may.onSubject, does: keys.UpdateAccessKey },
    DeleteAccessKey: { allow: may.onSubject, does: keys.DeleteAccessKey },
    GetAccessKeyLastUsed: { allow: may.onKeyOwner, does: keys.GetAccessKeyLastUsed },

    CreateGroup: { allow: may.onNew("group", "GroupName"), does: groups.CreateGroup },
    GetGroup: { allow: onGroup, does: groups.GetGroup },
    ListGroups: { allow: may.onPath("group"), does: groups.ListGroups },
    ListGroupsForUser: { allow: onUser, does: groups.ListGroupsForUser },
    UpdateGroup: { allow: onGroup, does: groups.UpdateGroup },
    DeleteGroup: { allow: onGroup, does: groups.DeleteGroup },
    AddUserToGroup: { allow: onGroup, does: groups.AddUserToGroup },
    RemoveUserFromGroup: { allow: onGroup, does: groups.RemoveUserFromGroup },

    CreateRole: { allow: may.onNew("role", "RoleName"), does: roles.CreateRole },
    GetRole: { allow: onBoundedRole, does: roles.GetRole },
    ListRoles: { allow: may.onPath("role"), does: roles.ListRoles },
    UpdateRole: { allow: onBoundedRole, does: roles.UpdateRole },
    UpdateRoleDescription: { allow: onBoundedRole, does: roles.UpdateRoleDescription },
    UpdateAssumeRolePolicy: { allow: onBoundedRole, does: roles.UpdateAssumeRolePolicy },
    DeleteRole: { allow: onBoundedRole, does: roles.DeleteRole },
    PutRolePermissionsBoundary: { allow: onBoundedRole, does: roles.PutRolePermissionsBoundary },
    DeleteRolePermissionsBoundary: { allow: onBoundedRole, does: roles.DeleteRolePermissionsBoundary },

    CreateInstanceProfile: {
      allow: may.onNew("instance-profile", "InstanceProfileName"),
      does: profiles.CreateInstanceProfile,
    },
    GetInstanceProfile: { allow: onProfile, does: profiles.GetInstanceProfile },
    ListInstanceProfiles: { allow: may.onPath("instance-profile"), does: profiles.ListInstanceProfiles },
    ListInstanceProfilesForRole: { allow: onRole, does: profiles.ListInstanceProfilesForRole },
    AddRoleToInstanceProfile: { allow: may.addingRoleToProfile, does: profiles.AddRoleToInstanceProfile },
    RemoveRoleFromInstanceProfile: { allow: onProfile, does: profiles.RemoveRoleFromInstanceProfile },
    DeleteInstanceProfile: { allow: onProfile, does: profiles.DeleteInstanceProfile },

    CreatePolicy: { allow: may.onNew("policy", "PolicyName"), does: policies.CreatePolicy },
    GetPolicy: { allow: onPolicy, does: policies.GetPolicy },
    ListPolicies: { allow: may.onPath("policy"), does: policies.ListPolicies },
    DeletePolicy: { allow: onPolicy, does: policies.DeletePolicy },
    CreatePolicyVersion: { allow: onPolicy, does: policies.CreatePolicyVersion },
    GetPolicyVersion: { allow: onPolicy, does: policies.GetPolicyVersion },
    ListPolicyVersions: { allow: onPolicy, does: policies.ListPolicyVersions },
    SetDefaultPolicyVersion: { allow: onPolicy, does: policies.SetDefaultPolicyVersion },
    DeletePolicyVersion: { allow: onPolicy, does: policies.DeletePolicyVersion },
    ListEntitiesForPolicy: { allow: onPolicy, does: policies.ListEntitiesForPolicy },

    AttachUserPolicy: { allow: onBoundedUser, does: attached.AttachUserPolicy },
    AttachGroupPolicy: { allow: onGroup, does: attached.AttachGroupPolicy },
    AttachRolePolicy: { allow: onBoundedRole, does: attached.AttachRolePolicy },
    DetachUserPolicy: { allow: onBoundedUser, does: attached.DetachUserPolicy },
    DetachGroupPolicy: { allow: onGroup, does: attached.DetachGroupPolicy },
    DetachRolePolicy: { allow: onBoundedRole, does: attached.DetachRolePolicy },
    ListAttachedUserPolicies: { allow: onUser, does: attached.ListAttachedUserPolicies },
    ListAttachedGroupPolicies: { allow: onGroup, does: attached.ListAttachedGroupPolicies },
    ListAttachedRolePolicies: { allow: onRole, does: attached.ListAttachedRolePolicies },

    PutUserPolicy: { allow: onBoundedUser, does: inline.PutUserPolicy },
    PutGroupPolicy: { allow: onGroup, does: inline.PutGroupPolicy },
    PutRolePolicy: { allow: onBoundedRole, does: inline.PutRolePolicy },
    GetUserPolicy: { allow: onUser, does: inline.GetUserPolicy },
    GetGroupPolicy: { allow: onGroup, does: inline.GetGroupPolicy },
    GetRolePolicy: { allow: onRole, does: inline.GetRolePolicy },
    ListUserPolicies: { allow: onUser, does: inline.ListUserPolicies },
    ListGroupPolicies: { allow: onGroup, does: inline.ListGroupPolicies },
    ListRolePolicies: { allow: onRole, does: inline.ListRolePolicies },
    DeleteUserPolicy: { allow: onBoundedUser, does: inline.DeleteUserPolicy },
    DeleteGroupPolicy: { allow: onGroup, does: inline.DeleteGroupPolicy },
    DeleteRolePolicy: { allow: onBoundedRole, does: inline.DeleteRolePolicy },

    TagUser: { allow: onUser, does: tags.TagUser },
    UntagUser: { allow: onUser, does: tags.UntagUser },
    ListUserTags: { allow: onUser, does: tags.ListUserTags },
    TagRole: { allow: onRole, does: tags.TagRole },
    UntagRole: { allow: onRole, does: tags.UntagRole },
    ListRoleTags: { allow: onRole, does: tags.ListRoleTags },
    TagPolicy: { allow: onPolicy, does: tags.TagPolicy },
    UntagPolicy: { allow: onPolicy, does: tags.UntagPolicy },
    ListPolicyTags: { allow: onPolicy, does: tags.ListPolicyTags },
    TagInstanceProfile: { allow: onProfile, does: tags.TagInstanceProfile },
    UntagInstanceProfile: { allow: onProfile, does: tags.UntagInstanceProfile },
    ListInstanceProfileTags: { allow: onProfile, does: tags.ListInstanceProfileTags },
    TagServerCertificate: { allow: onCertificate, does: tags.TagServerCertificate },
    UntagServerCertificate: { allow: onCertificate, does: tags.UntagServerCertificate },
    ListServerCertificateTags: { allow: onCertificate, does: tags.ListServerCertificateTags },
    TagMFADevice: { allow: onMfaDevice, does: tags.TagMFADevice },
    UntagMFADevice: { allow: onMfaDevice, does: tags.UntagMFADevice },
    ListMFADeviceTags: { allow: onMfaDevice, does: tags.ListMFADeviceTags },
    TagOpenIDConnectProvider: { allow: onOidcProvider, does: tags.TagOpenIDConnectProvider },
    UntagOpenIDConnectProvider: { allow: onOidcProvider, does: tags.UntagOpenIDConnectProvider },
    ListOpenIDConnectProviderTags: { allow: onOidcProvider, does: tags.ListOpenIDConnectProviderTags },
    TagSAMLProvider: { allow: onSamlProvider, does: tags.TagSAMLProvider },
    UntagSAMLProvider: { allow: onSamlProvider, does: tags.UntagSAMLProvider },
    ListSAMLProviderTags: { allow: onSamlProvider, does: tags.ListSAMLProviderTags },
  },
});
