/** The part of the table of contents that reaches beyond the account: its organization, and parties outside of AWS. */
import type { HomePlace } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import * as may from "./authz.ts";
import * as delegation from "./operations/delegation.ts";
import * as access from "./operations/organizations-access.ts";
import * as features from "./operations/organizations-features.ts";
import * as outbound from "./operations/outbound-federation.ts";

const CENTRALIZED: ReadonlySet<string> = new Set([
  "EnableOrganizationsRootCredentialsManagement",
  "DisableOrganizationsRootCredentialsManagement",
  "EnableOrganizationsRootSessions",
  "DisableOrganizationsRootSessions",
  "ListOrganizationsFeatures",
]);

/** What is centralized for an organization is kept with the account that manages it, whoever administers it. */
export function homeOf(operation: string, caller: Principal, place: HomePlace): string | undefined {
  const account = accountOf(caller);
  if (account === undefined || !CENTRALIZED.has(operation)) return account;
  const membership = place.organization.standing(account, place.partition)?.membership;
  return membership?.administers.includes("iam.amazonaws.com") ? membership.management : account;
}

const ORGANIZATION_ROWS = {
  EnableOrganizationsRootCredentialsManagement: {
    allow: may.onOwnAccount,
    does: features.EnableOrganizationsRootCredentialsManagement,
  },
  DisableOrganizationsRootCredentialsManagement: {
    allow: may.onOwnAccount,
    does: features.DisableOrganizationsRootCredentialsManagement,
  },
  EnableOrganizationsRootSessions: {
    allow: may.onOwnAccount,
    does: features.EnableOrganizationsRootSessions,
  },
  DisableOrganizationsRootSessions: {
    allow: may.onOwnAccount,
    does: features.DisableOrganizationsRootSessions,
  },
  ListOrganizationsFeatures: { allow: may.onOwnAccount, does: features.ListOrganizationsFeatures },
  GenerateOrganizationsAccessReport: {
    allow: may.onEntityPath,
    does: access.GenerateOrganizationsAccessReport,
    readOnly: true,
  },
  GetOrganizationsAccessReport: { allow: may.onAccount, does: access.GetOrganizationsAccessReport },
} as const;

const ISSUER_ROWS = {
  EnableOutboundWebIdentityFederation: {
    allow: may.onAccount,
    does: outbound.EnableOutboundWebIdentityFederation,
  },
  DisableOutboundWebIdentityFederation: {
    allow: may.onAccount,
    does: outbound.DisableOutboundWebIdentityFederation,
  },
  GetOutboundWebIdentityFederationInfo: {
    allow: may.onAccount,
    does: outbound.GetOutboundWebIdentityFederationInfo,
  },
} as const;

/** Partners of AWS that ask for temporary access. */
const DELEGATION_ROWS = {
  CreateDelegationRequest: { allow: may.onAccount, does: delegation.CreateDelegationRequest },
  AssociateDelegationRequest: { allow: may.onDelegation, does: delegation.AssociateDelegationRequest },
  AcceptDelegationRequest: { allow: may.onDelegation, does: delegation.AcceptDelegationRequest },
  RejectDelegationRequest: { allow: may.onDelegation, does: delegation.RejectDelegationRequest },
  UpdateDelegationRequest: { allow: may.onDelegation, does: delegation.UpdateDelegationRequest },
  SendDelegationToken: { allow: may.onDelegation, does: delegation.SendDelegationToken },
  GetDelegationRequest: { allow: may.onDelegation, does: delegation.GetDelegationRequest },
  ListDelegationRequests: { allow: may.onAccount, does: delegation.ListDelegationRequests },
  GetHumanReadableSummary: { allow: may.onGivenEntity, does: delegation.GetHumanReadableSummary },
};

export const WIDER_ROWS = { ...ORGANIZATION_ROWS, ...ISSUER_ROWS, ...DELEGATION_ROWS };
