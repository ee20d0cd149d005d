/**
 * CloudWatch Contributor Insights: events are counted here, where they are, and CloudWatch is told what came of it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html
 */
import { MINUTE } from "../../base/instant.ts";
import type { DeliveredFact, Fact } from "../../kernel/dispatch/contract.ts";
import {
  CONTRIBUTOR_POINTS,
  type ContributorPoint,
  type ContributorPoints,
} from "../../kernel/facts/contributor-points.ts";
import type { InsightRuleChange } from "../../kernel/facts/insight-rule.ts";
import { namesGroup, parseContributorRule } from "../../lang/contributor-rule/rule.ts";
import type { StoredEvent } from "./chunk.ts";
import type { LogGroup } from "./group.ts";
import type { Read, Write } from "./kit.ts";
import type { KeptInsightRule } from "./store.ts";
import { transformed } from "./transforming.ts";

/** Hears of a rule: whether it is to be counted by from now on. */
export function keepRule(ctx: Write, fact: DeliveredFact): void {
  const { ruleName, definition, transformed: asTransformed } = fact.detail as unknown as InsightRuleChange;
  if (definition === null) ctx.store.insightRule.remove(ruleName);
  else {
    const { logGroups } = parseContributorRule(definition);
    ctx.store.insightRule.put(ruleName, { ruleName, definition, logGroups, transformed: asTransformed });
  }
}

/** The rules that are about a log group. */
export const rulesAbout = (ctx: Read, { name }: LogGroup): readonly KeptInsightRule[] => {
  const rules = ctx.store.insightRule.ready("");
  return rules.length === 0 ? rules : rules.filter(({ logGroups }) => namesGroup(logGroups, name));
};

type Sum = { -readonly [K in keyof ContributorPoint]: ContributorPoint[K] };

/** What the events contribute to the rules, by the minutes of the events. */
export function contributionsOf(
  group: LogGroup,
  events: readonly StoredEvent[],
  rules: readonly KeptInsightRule[],
): readonly ContributorPoints[] {
  const minutes = new Map<number, Map<string, Sum>>();
  for (const rule of rules) {
    const { contributionOf } = parseContributorRule(rule.definition);
    for (const { at, message } of rule.transformed ? transformed(group, events) : events) {
      const contribution = contributionOf(message);
      if (contribution === undefined) continue;
      const minute = Math.floor(at / MINUTE) * MINUTE;
      const sums = minutes.get(minute) ?? new Map<string, Sum>();
      minutes.set(minute, sums);
      addTo(sums, rule.ruleName, contribution);
    }
  }
  return [...minutes].map(([time, sums]) => ({ time, points: [...sums.values()] }));
}

function addTo(
  sums: Map<string, Sum>,
  ruleName: string,
  { keys, value }: { readonly keys: readonly string[]; readonly value: number },
): void {
  const key = JSON.stringify([ruleName, keys]);
  const known = sums.get(key);
  if (known === undefined) {
    sums.set(key, { ruleName, keys, sum: value, count: 1, min: value, max: value });
    return;
  }
  known.sum += value;
  known.count++;
  known.min = Math.min(known.min, value);
  known.max = Math.max(known.max, value);
}

export const contributionFact = (told: ContributorPoints): Fact => ({
  kind: CONTRIBUTOR_POINTS,
  resource: CONTRIBUTOR_POINTS,
  detail: told as unknown as NonNullable<Fact["detail"]>,
});
