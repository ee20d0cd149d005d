/** What declarative policies come to for an account. */
import type { Instant } from "../../../base/instant.ts";
import type { EffectivePolicyType } from "../../../gen/organizations.ts";
import * as errors from "../errors.ts";
import { callerAccount, ownOrganization, type Read, read } from "../kit.ts";
import { POLICY_LIMITS } from "../limits.ts";
import { mergedAt } from "../merged.ts";
import { pageOfAll } from "../paging.ts";
import { accountShape, pathOf } from "../shapes.ts";
import type { Member } from "../store/accounts.ts";
import type { Organization } from "../store/organizations.ts";
import { targetNamed } from "../tree.ts";

interface Effective {
  readonly content: string;
  readonly updatedAt: Instant;
  /** ARNs are not needed: the policies' ids, outermost first. */
  readonly from: readonly string[];
}

/** Undefined when the kind is not enabled, or no policy of it reaches the account. */
function effectiveFor(
  ctx: Read,
  organization: Organization,
  account: Member,
  type: EffectivePolicyType,
): Effective | undefined {
  const places = [...ctx.store.units.lineage(organization.id, account.parent), account.id];
  const found = mergedAt(ctx.store, organization.id, places, type);
  if (found === undefined) return undefined;
  const { merged, policies } = found;
  const attachedAt = places.map(
    (place) => ctx.store.policies.lastAttached(organization.id, place, type) ?? 0,
  );
  return {
    content: JSON.stringify(merged),
    updatedAt: Math.max(...attachedAt, ...policies.map((policy) => policy.updatedAt)) as Instant,
    from: policies.map((policy) => policy.id),
  };
}

/** Members may ask about themselves; about others whoever may look at the organization. */
function accountAsked(ctx: Read, organization: Organization, id: string): Member {
  const target = targetNamed(ctx, organization, id);
  if (target.type !== "ACCOUNT")
    throw errors.invalidInput(
      "TARGET_NOT_SUPPORTED",
      "You can't perform the specified operation on that target entity.",
    );
  const caller = callerAccount(ctx);
  const mayAsk =
    id === caller ||
    caller === organization.management ||
    organization.resourcePolicy !== null ||
    ctx.store.organizations.delegationsTo(organization.id, caller).length > 0;
  if (!mayAsk) throw errors.accessDenied();
  return target.account;
}

export const DescribeEffectivePolicy = read("DescribeEffectivePolicy", (ctx, { PolicyType, TargetId }) => {
  const organization = ownOrganization(ctx);
  const account = accountAsked(ctx, organization, TargetId ?? callerAccount(ctx));
  const effective = effectiveFor(ctx, organization, account, PolicyType);
  if (effective === undefined) throw errors.effectivePolicyNotFound();
  return {
    EffectivePolicy: {
      PolicyContent: effective.content,
      LastUpdatedTimestamp: effective.updatedAt,
      TargetId: account.id,
      PolicyType,
    },
  };
});

/** A merged policy can outgrow the size that each of its sources kept. */
function isTooLong(effective: Effective | undefined, type: EffectivePolicyType): boolean {
  return effective !== undefined && effective.content.length > POLICY_LIMITS[type].size;
}

export const ListAccountsWithInvalidEffectivePolicy = read(
  "ListAccountsWithInvalidEffectivePolicy",
  (ctx, input) => {
    const organization = ownOrganization(ctx);
    const invalid = ctx.store.accounts
      .members(organization.id, "", Number.MAX_SAFE_INTEGER)
      .filter((account) =>
        isTooLong(effectiveFor(ctx, organization, account, input.PolicyType), input.PolicyType),
      );
    const { items, rest } = pageOfAll(ctx, input, ({ id }) => id, invalid);
    const Accounts = items.map((account) => accountShape(ctx, organization, account));
    return { Accounts, PolicyType: input.PolicyType, ...rest };
  },
);

export const ListEffectivePolicyValidationErrors = read(
  "ListEffectivePolicyValidationErrors",
  (ctx, { AccountId, PolicyType }) => {
    const organization = ownOrganization(ctx);
    const account = accountAsked(ctx, organization, AccountId);
    const effective = effectiveFor(ctx, organization, account, PolicyType);
    if (effective === undefined) throw errors.effectivePolicyNotFound();
    const tooLong = {
      ErrorCode: "MAX_POLICY_SIZE_EXCEEDED",
      ErrorMessage: "The effective policy exceeds the maximum size of a policy.",
      ContributingPolicies: effective.from,
    };
    return {
      AccountId,
      PolicyType,
      Path: `${pathOf(ctx, organization, account.parent)}${account.id}/`,
      EvaluationTimestamp: ctx.now,
      EffectivePolicyValidationErrors: isTooLong(effective, PolicyType) ? [tooLong] : [],
    };
  },
);
