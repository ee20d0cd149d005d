/** What an account has one of: its password policy, its alias, its summary. */
import type { summaryKeyType } from "../../../gen/iam.ts";
import { NOUNS } from "../entity.ts";
import { alreadyExists, noSuchEntity } from "../errors.ts";
import { DONE, type Reading, read, staged, write } from "../kit.ts";
import {
  ACCESS_KEYS_PER_USER,
  GROUPS_PER_USER,
  INLINE_POLICIES_SIZE,
  MANAGED_POLICIES_PER_IDENTITY,
  MANAGED_POLICY_SIZE,
  POLICY_VERSIONS_IN_USE,
  SIGNING_CERTIFICATES_PER_USER,
  TRUST_POLICY_SIZE,
  VERSIONS_PER_POLICY,
} from "../limits.ts";

const ALIAS = "iam.AccountAlias";

/** What is not said is not kept from before: it gets its default. */
export const UpdateAccountPasswordPolicy = write("UpdateAccountPasswordPolicy", (ctx, input) => {
  const policy = {
    MinimumPasswordLength: input.MinimumPasswordLength ?? 6,
    RequireSymbols: input.RequireSymbols ?? false,
    RequireNumbers: input.RequireNumbers ?? false,
    RequireUppercaseCharacters: input.RequireUppercaseCharacters ?? false,
    RequireLowercaseCharacters: input.RequireLowercaseCharacters ?? false,
    AllowUsersToChangePassword: input.AllowUsersToChangePassword ?? false,
    MaxPasswordAge: input.MaxPasswordAge,
    PasswordReusePrevention: input.PasswordReusePrevention,
    HardExpiry: input.HardExpiry,
  };
  ctx.store.settings.put("password-policy", policy, ctx.now);
  return DONE;
});

export const GetAccountPasswordPolicy = read("GetAccountPasswordPolicy", (ctx) => {
  const { value } = passwordPolicy(ctx);
  return { PasswordPolicy: { ...value, ExpirePasswords: value.MaxPasswordAge !== undefined } };
});

export const DeleteAccountPasswordPolicy = write("DeleteAccountPasswordPolicy", (ctx) => {
  passwordPolicy(ctx);
  ctx.store.settings.remove("password-policy");
  return DONE;
});

function passwordPolicy(ctx: Reading) {
  const policy = ctx.store.settings.get("password-policy");
  if (policy === undefined)
    throw noSuchEntity(`The Password Policy with domain name ${ctx.scope.account} cannot be found.`);
  return policy;
}

/** Aliases exist once in a partition. An account has one; a new one takes the old one's place. */
export const CreateAccountAlias = staged("CreateAccountAlias", {
  async prepare(ctx, { AccountAlias: alias }) {
    const present = ctx.store.settings.get("alias")?.value;
    const holder = await ctx.names.claim(ALIAS, alias);
    if (alias === present || holder.account !== ctx.scope.account)
      throw alreadyExists(`The account alias ${alias} already exists.`);
  },
  commit(ctx, input) {
    const present = ctx.store.settings.get("alias")?.value;
    if (present !== undefined) ctx.releaseName(ALIAS, present);
    ctx.store.settings.put("alias", input.AccountAlias, ctx.now);
    return DONE;
  },
});

export const ListAccountAliases = read("ListAccountAliases", (ctx) => {
  const alias = ctx.store.settings.get("alias");
  return { AccountAliases: alias === undefined ? [] : [alias.value], IsTruncated: false };
});

export const DeleteAccountAlias = write("DeleteAccountAlias", (ctx, input) => {
  if (ctx.store.settings.get("alias")?.value !== input.AccountAlias)
    throw noSuchEntity(`The account alias with name ${input.AccountAlias} cannot be found.`);
  ctx.store.settings.remove("alias");
  ctx.releaseName(ALIAS, input.AccountAlias);
  return DONE;
});

export const SetSecurityTokenServicePreferences = write(
  "SetSecurityTokenServicePreferences",
  (ctx, input) => {
    ctx.store.settings.put("global-endpoint-token-version", input.GlobalEndpointTokenVersion, ctx.now);
    return DONE;
  },
);

export const GetAccountSummary = read("GetAccountSummary", (ctx) => ({
  SummaryMap: { ...countsOf(ctx), ...QUOTAS },
}));

function countsOf(ctx: Reading): Partial<Record<summaryKeyType, number>> {
  const { entities, credentials, policies, settings } = ctx.store;
  const { account } = ctx.scope;
  const devicesInUse = entities.list("mfa").filter((device) => device.owner !== undefined);
  const tokenVersion = settings.get("global-endpoint-token-version")?.value;
  return {
    Users: entities.count("user"),
    Groups: entities.count("group"),
    Roles: entities.count("role"),
    Policies: entities.count("policy"),
    InstanceProfiles: entities.count("instance-profile"),
    ServerCertificates: entities.count("server-certificate"),
    Providers: entities.count("oidc-provider") + entities.count("saml-provider"),
    MFADevices: entities.count("mfa"),
    MFADevicesInUse: devicesInUse.length,
    PolicyVersionsInUse: policies.countVersions(),
    AccountMFAEnabled: devicesInUse.some((device) => device.owner === account) ? 1 : 0,
    AccountAccessKeysPresent: credentials.count("access-key", account) > 0 ? 1 : 0,
    AccountPasswordPresent: 1,
    AccountSigningCertificatesPresent: credentials.count("signing-certificate", account) > 0 ? 1 : 0,
    GlobalEndpointTokenVersion: tokenVersion === "v2Token" ? 2 : 1,
  };
}

const QUOTAS: Partial<Record<summaryKeyType, number>> = {
  UsersQuota: NOUNS.user.quota[1],
  GroupsQuota: NOUNS.group.quota[1],
  RolesQuota: NOUNS.role.quota[1],
  PoliciesQuota: NOUNS.policy.quota[1],
  InstanceProfilesQuota: NOUNS["instance-profile"].quota[1],
  ServerCertificatesQuota: NOUNS["server-certificate"].quota[1],
  UserPolicySizeQuota: INLINE_POLICIES_SIZE.user,
  GroupPolicySizeQuota: INLINE_POLICIES_SIZE.group,
  RolePolicySizeQuota: INLINE_POLICIES_SIZE.role,
  AssumeRolePolicySizeQuota: TRUST_POLICY_SIZE,
  PolicySizeQuota: MANAGED_POLICY_SIZE,
  PolicyVersionsInUseQuota: POLICY_VERSIONS_IN_USE,
  VersionsPerPolicyQuota: VERSIONS_PER_POLICY,
  GroupsPerUserQuota: GROUPS_PER_USER,
  AccessKeysPerUserQuota: ACCESS_KEYS_PER_USER,
  SigningCertificatesPerUserQuota: SIGNING_CERTIFICATES_PER_USER,
  AttachedPoliciesPerUserQuota: MANAGED_POLICIES_PER_IDENTITY,
  AttachedPoliciesPerGroupQuota: MANAGED_POLICIES_PER_IDENTITY,
  AttachedPoliciesPerRoleQuota: MANAGED_POLICIES_PER_IDENTITY,
};
