/** Whom an analyzer trusts: its account, or its organization. */
import { organizations } from "../../../gen/organizations.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { accessDenied, validation } from "../errors.ts";
import { type Analyzer, isOrganizations } from "../finding.ts";
import type { Prepare, Read } from "../kit.ts";
import type { Zone } from "./external.ts";
import { makeLinkedRole, SERVICE } from "./linked-role.ts";

export function zoneOf({ scope, organization }: Read, { type }: Pick<Analyzer, "type">): Zone {
  const { account: own, partition } = scope;
  if (!isOrganizations(type)) return { trusts: (account) => account === own, organization: undefined };
  const idOf = (account: string) => organization.standing(account, partition)?.membership?.organizationId;
  const id = idOf(own);
  return {
    trusts: (account) => account === own || (id !== undefined && idOf(account) === id),
    organization: id,
  };
}

/**
 * Analyzers of an organization are its management account's, or its delegated administrator's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-delegated-administrator.html
 */
export function checkAdministers({ scope, organization }: Read): void {
  const { account, partition } = scope;
  const membership = organization.standing(account, partition)?.membership;
  if (membership?.administers.includes(SERVICE) === true) return;
  if (membership !== undefined && membership.management !== account)
    throw accessDenied(`Account ${account} is not a delegated administrator`);
  if (membership?.services.includes(SERVICE) !== true)
    throw validation("Service not enabled for AWS Organizations");
}

/** The accounts that an analyzer looks at, each with the role to do so. */
export async function accountsOf(ctx: Prepare, { type, configuration }: Analyzer): Promise<string[]> {
  const { account, partition } = ctx.scope;
  if (!isOrganizations(type)) return [account];
  const management = ctx.organization.standing(account, partition)?.membership?.management;
  if (management === undefined) return [account];
  const excluded = (configuration?.unusedAccess?.analysisRule?.exclusions ?? []).flatMap(
    ({ accountIds = [] }) => accountIds,
  );
  const accounts: string[] = [];
  let NextToken: string | undefined;
  do {
    const as = rootOf(management, partition);
    const page = await ctx.call(organizations, "ListAccounts", { NextToken }, { as });
    for (const { Id, Status } of page.Accounts ?? [])
      if (Id !== undefined && Status === "ACTIVE" && !excluded.includes(Id)) accounts.push(Id);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  for (const member of accounts) if (member !== account) await makeLinkedRole(ctx, rootOf(member, partition));
  return accounts;
}
