/**
 * Root access to member accounts, centralized with the account that manages their organization.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html
 */
import type { FeatureType } from "../../../gen/iam.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { type Reading, read, type Writing, write } from "../kit.ts";

const IAM_SERVICE = "iam.amazonaws.com";
const refusal = (code: string, message: string) => new AwsError(code, 400, message);

/** The caller's organization. Throws unless the caller manages it, or administers IAM on its behalf. */
function organizationOf(ctx: Reading): string {
  const account = accountOf(ctx.caller) ?? "";
  const membership = ctx.organization.standing(account, ctx.scope.partition)?.membership;
  if (membership === undefined)
    throw refusal("OrganizationNotFoundException", "The account is not a member of an organization.");
  const { management, administers } = membership;
  if (account !== management && !administers.includes(IAM_SERVICE))
    throw refusal(
      "AccountNotManagementOrDelegatedAdministratorException",
      "The account is not the management account or a delegated administrator for IAM in the organization.",
    );
  const trusted = ctx.organization.standing(management, ctx.scope.partition)?.membership?.services;
  if (trusted?.includes(IAM_SERVICE) !== true)
    throw refusal(
      "ServiceAccessNotEnabledException",
      "Trusted access is not enabled for AWS Identity and Access Management (IAM) in AWS Organizations.",
    );
  return membership.organizationId;
}

function featuresOf(ctx: Reading): readonly FeatureType[] {
  return ctx.store.settings.get("organization-features")?.value ?? [];
}

function set(ctx: Writing, features: readonly FeatureType[]) {
  const OrganizationId = organizationOf(ctx);
  ctx.store.settings.put("organization-features", features, ctx.now);
  return { OrganizationId, EnabledFeatures: features };
}

const enable = (ctx: Writing, feature: FeatureType) =>
  set(ctx, [...new Set([...featuresOf(ctx), feature])].sort());
const disable = (ctx: Writing, feature: FeatureType) =>
  set(
    ctx,
    featuresOf(ctx).filter((each) => each !== feature),
  );

export const EnableOrganizationsRootCredentialsManagement = write(
  "EnableOrganizationsRootCredentialsManagement",
  (ctx) => enable(ctx, "RootCredentialsManagement"),
);
export const DisableOrganizationsRootCredentialsManagement = write(
  "DisableOrganizationsRootCredentialsManagement",
  (ctx) => disable(ctx, "RootCredentialsManagement"),
);
export const EnableOrganizationsRootSessions = write("EnableOrganizationsRootSessions", (ctx) =>
  enable(ctx, "RootSessions"),
);
export const DisableOrganizationsRootSessions = write("DisableOrganizationsRootSessions", (ctx) =>
  disable(ctx, "RootSessions"),
);

export const ListOrganizationsFeatures = read("ListOrganizationsFeatures", (ctx) => ({
  OrganizationId: organizationOf(ctx),
  EnabledFeatures: featuresOf(ctx),
}));
