/** Delegated administrators are Organizations' to keep: CloudTrail passes on who they are. */
import { organizations } from "../../../gen/organizations.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { staged } from "../kit.ts";
import { SERVICE as ServicePrincipal } from "../trail/organization.ts";

export const RegisterOrganizationDelegatedAdmin = staged("RegisterOrganizationDelegatedAdmin", {
  prepare: (ctx, { MemberAccountId: AccountId }) =>
    told(ctx.call(organizations, "RegisterDelegatedAdministrator", { AccountId, ServicePrincipal })),
  commit: () => ({}),
});

export const DeregisterOrganizationDelegatedAdmin = staged("DeregisterOrganizationDelegatedAdmin", {
  prepare: (ctx, { DelegatedAdminAccountId: AccountId }) =>
    told(ctx.call(organizations, "DeregisterDelegatedAdministrator", { AccountId, ServicePrincipal })),
  commit: () => ({}),
});

/** What Organizations refuses with, by CloudTrail's names. */
const NAMES: Readonly<Record<string, string>> = {
  AccountAlreadyRegisteredException: "AccountRegisteredException",
  AccountNotRegisteredException: "AccountNotRegisteredException",
  AccountNotFoundException: "AccountNotFoundException",
  AWSOrganizationsNotInUseException: "OrganizationsNotInUseException",
  AccessDeniedException: "NotOrganizationManagementAccountException",
};

/** The same, by the reason that a ConstraintViolationException gives. */
const BY_REASON: Readonly<Record<string, string>> = {
  CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR: "CannotDelegateManagementAccountException",
  SERVICE_ACCESS_NOT_ENABLED: "CloudTrailAccessNotEnabledException",
  MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED: "DelegatedAdminAccountLimitExceededException",
};

async function told(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const name = NAMES[error.code] ?? BY_REASON[String(error.fields?.["Reason"])];
    throw name === undefined ? error : new AwsError(name, 400, error.message);
  }
}
