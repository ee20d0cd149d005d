/** IAM's table of contents. One cell an account and partition: (iam, account, aws-global). */
import * as may from "./authz.ts";
import { define } from "./kit.ts";
import * as advisor from "./operations/access-advisor.ts";
import * as keys from "./operations/access-keys.ts";
import * as account from "./operations/account.ts";
import * as attached from "./operations/attachments.ts";
import { GetAccountAuthorizationDetails } from "./operations/authorization-details.ts";
import * as report from "./operations/credential-report.ts";
import * as groups from "./operations/groups.ts";
import * as inline from "./operations/inline-policies.ts";
import * as profiles from "./operations/instance-profiles.ts";
import * as login from "./operations/login-profiles.ts";
import * as mfa from "./operations/mfa-devices.ts";
import * as oidc from "./operations/oidc-providers.ts";
import { tokenIssuer } from "./operations/outbound-federation.ts";
import * as policies from "./operations/policies.ts";
import * as roles from "./operations/roles.ts";
import * as saml from "./operations/saml-providers.ts";
import * as certificates from "./operations/server-certificates.ts";
import * as services from "./operations/service-credentials.ts";
import * as linked from "./operations/service-linked-roles.ts";
import * as signing from "./operations/signing-certificates.ts";
import * as simulation from "./operations/simulation.ts";
import * as ssh from "./operations/ssh-public-keys.ts";
import * as tags from "./operations/tags.ts";
import * as users from "./operations/users.ts";
import { homeOf, WIDER_ROWS } from "./organization-rows.ts";
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
  home: (_, operation, caller, place) => ({ account: homeOf(operation, caller, place) }),
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

    CreateLoginProfile: { allow: may.onSubject, does: login.CreateLoginProfile },
    GetLoginProfile: { allow: may.onSubject, does: login.GetLoginProfile },
    UpdateLoginProfile: { allow: may.onSubject, does: login.UpdateLoginProfile },
    DeleteLoginProfile: { allow: may.onSubject, does: login.DeleteLoginProfile },
    ChangePassword: { allow: may.changingOwnPassword, does: login.ChangePassword },

    CreateVirtualMFADevice: {
      allow: may.onNew("mfa", "VirtualMFADeviceName"),
      does: mfa.CreateVirtualMFADevice,
    },
    DeleteVirtualMFADevice: { allow: onMfaDevice, does: mfa.DeleteVirtualMFADevice },
    EnableMFADevice: { allow: onUser, does: mfa.EnableMFADevice },
    ResyncMFADevice: { allow: onUser, does: mfa.ResyncMFADevice },
    DeactivateMFADevice: { allow: may.onSubject, does: mfa.DeactivateMFADevice },
    GetMFADevice: { allow: may.onSubject, does: mfa.GetMFADevice },
    ListMFADevices: { allow: may.onSubject, does: mfa.ListMFADevices },
    ListVirtualMFADevices: { allow: may.onKind("mfa"), does: mfa.ListVirtualMFADevices },

    CreateOpenIDConnectProvider: { allow: may.onNewOidcProvider, does: oidc.CreateOpenIDConnectProvider },
    GetOpenIDConnectProvider: { allow: onOidcProvider, does: oidc.GetOpenIDConnectProvider },
    ListOpenIDConnectProviders: { allow: may.onKind("oidc-provider"), does: oidc.ListOpenIDConnectProviders },
    DeleteOpenIDConnectProvider: { allow: onOidcProvider, does: oidc.DeleteOpenIDConnectProvider },
    AddClientIDToOpenIDConnectProvider: {
      allow: onOidcProvider,
      does: oidc.AddClientIDToOpenIDConnectProvider,
    },
    RemoveClientIDFromOpenIDConnectProvider: {
      allow: onOidcProvider,
      does: oidc.RemoveClientIDFromOpenIDConnectProvider,
    },
    UpdateOpenIDConnectProviderThumbprint: {
      allow: onOidcProvider,
      does: oidc.UpdateOpenIDConnectProviderThumbprint,
    },

    CreateSAMLProvider: { allow: may.onNew("saml-provider", "Name"), does: saml.CreateSAMLProvider },
    GetSAMLProvider: { allow: onSamlProvider, does: saml.GetSAMLProvider },
    ListSAMLProviders: { allow: may.onKind("saml-provider"), does: saml.ListSAMLProviders },
    UpdateSAMLProvider: { allow: onSamlProvider, does: saml.UpdateSAMLProvider },
    DeleteSAMLProvider: { allow: onSamlProvider, does: saml.DeleteSAMLProvider },

    UploadServerCertificate: {
      allow: may.onNew("server-certificate", "ServerCertificateName"),
      does: certificates.UploadServerCertificate,
      grade: "control-plane",
    },
    GetServerCertificate: { allow: onCertificate, does: certificates.GetServerCertificate },
    ListServerCertificates: {
      allow: may.onPath("server-certificate"),
      does: certificates.ListServerCertificates,
    },
    UpdateServerCertificate: { allow: onCertificate, does: certificates.UpdateServerCertificate },
    DeleteServerCertificate: { allow: onCertificate, does: certificates.DeleteServerCertificate },

    UploadSigningCertificate: {
      allow: may.onSubject,
      does: signing.UploadSigningCertificate,
      grade: "control-plane",
    },
    ListSigningCertificates: { allow: may.onSubject, does: signing.ListSigningCertificates },
    UpdateSigningCertificate: {
      allow: may.onSubject,
      does: signing.UpdateSigningCertificate,
      grade: "control-plane",
    },
    DeleteSigningCertificate: { allow: may.onSubject, does: signing.DeleteSigningCertificate },

    UploadSSHPublicKey: { allow: onUser, does: ssh.UploadSSHPublicKey, grade: "control-plane" },
    GetSSHPublicKey: { allow: onUser, does: ssh.GetSSHPublicKey },
    ListSSHPublicKeys: { allow: may.onSubject, does: ssh.ListSSHPublicKeys },
    UpdateSSHPublicKey: { allow: onUser, does: ssh.UpdateSSHPublicKey, grade: "control-plane" },
    DeleteSSHPublicKey: { allow: onUser, does: ssh.DeleteSSHPublicKey },

    CreateServiceSpecificCredential: {
      allow: may.onServiceCredential,
      does: services.CreateServiceSpecificCredential,
      grade: "control-plane",
    },
    ListServiceSpecificCredentials: {
      allow: may.onSomeOrAllUsers,
      does: services.ListServiceSpecificCredentials,
    },
    ResetServiceSpecificCredential: {
      allow: may.onServiceCredential,
      does: services.ResetServiceSpecificCredential,
      grade: "control-plane",
    },
    UpdateServiceSpecificCredential: {
      allow: may.onServiceCredential,
      does: services.UpdateServiceSpecificCredential,
      grade: "control-plane",
    },
    DeleteServiceSpecificCredential: {
      allow: may.onServiceCredential,
      does: services.DeleteServiceSpecificCredential,
    },

    ...WIDER_ROWS,

    CreateServiceLinkedRole: { allow: may.onNewLinkedRole, does: linked.CreateServiceLinkedRole },
    DeleteServiceLinkedRole: { allow: onRole, does: linked.DeleteServiceLinkedRole },
    GetServiceLinkedRoleDeletionStatus: {
      allow: may.onDeletionTask,
      does: linked.GetServiceLinkedRoleDeletionStatus,
    },

    UpdateAccountPasswordPolicy: { allow: may.onAccount, does: account.UpdateAccountPasswordPolicy },
    GetAccountPasswordPolicy: { allow: may.onAccount, does: account.GetAccountPasswordPolicy },
    DeleteAccountPasswordPolicy: { allow: may.onAccount, does: account.DeleteAccountPasswordPolicy },
    CreateAccountAlias: { allow: may.onAccount, does: account.CreateAccountAlias },
    ListAccountAliases: { allow: may.onAccount, does: account.ListAccountAliases },
    DeleteAccountAlias: { allow: may.onAccount, does: account.DeleteAccountAlias },
    SetSecurityTokenServicePreferences: {
      allow: may.onAccount,
      does: account.SetSecurityTokenServicePreferences,
      grade: "control-plane",
    },

    GetAccountSummary: { allow: may.onAccount, does: account.GetAccountSummary },
    GetAccountAuthorizationDetails: { allow: may.onAccount, does: GetAccountAuthorizationDetails },
    GenerateCredentialReport: { allow: may.onAccount, does: report.GenerateCredentialReport },
    GetCredentialReport: { allow: may.onAccount, does: report.GetCredentialReport },

    GenerateServiceLastAccessedDetails: {
      allow: may.onGiven("Arn"),
      does: advisor.GenerateServiceLastAccessedDetails,
    },
    GetServiceLastAccessedDetails: { allow: may.onAccount, does: advisor.GetServiceLastAccessedDetails },
    GetServiceLastAccessedDetailsWithEntities: {
      allow: may.onAccount,
      does: advisor.GetServiceLastAccessedDetailsWithEntities,
    },
    ListPoliciesGrantingServiceAccess: {
      allow: may.onGiven("Arn"),
      does: advisor.ListPoliciesGrantingServiceAccess,
    },

    SimulateCustomPolicy: { allow: may.onAccount, does: simulation.SimulateCustomPolicy },
    SimulatePrincipalPolicy: {
      allow: may.onGiven("PolicySourceArn"),
      does: simulation.SimulatePrincipalPolicy,
    },
    GetContextKeysForCustomPolicy: { allow: may.onAccount, does: simulation.GetContextKeysForCustomPolicy },
    GetContextKeysForPrincipalPolicy: {
      allow: may.onGiven("PolicySourceArn"),
      does: simulation.GetContextKeysForPrincipalPolicy,
    },
  },
  surfaces: { tokenIssuer },
});
