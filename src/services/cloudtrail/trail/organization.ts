/** Trails and event data stores for whole organizations. */
import {
  cloudTrailAccessNotEnabled,
  notOrganizationMasterAccount,
  organizationsNotInUse,
} from "../errors.ts";
import type { Read } from "../kit.ts";

export const SERVICE = "cloudtrail.amazonaws.com";

/**
 * The id of the organization for all of which a trail or an event data store is to be: only the account that manages it
 * may ask for that, once CloudTrail was let in.
 */
export function organizationOf(
  ctx: Read,
  present: string | undefined,
  wanted: boolean | undefined,
): string | undefined {
  if (wanted === undefined) return present;
  if (!wanted) return undefined;
  const { account, partition } = ctx.scope;
  const membership = ctx.organization.standing(account, partition)?.membership;
  if (membership === undefined)
    throw organizationsNotInUse("The account does not belong to an organization in AWS Organizations.");
  if (membership.management !== account)
    throw notOrganizationMasterAccount(
      "The account making the request is not the management account of an organization.",
    );
  if (!membership.services.includes(SERVICE))
    throw cloudTrailAccessNotEnabled(
      "Trusted access of CloudTrail is not enabled in AWS Organizations for this organization.",
    );
  return membership.organizationId;
}
