/** What contributors did, kept by the minute. */
import { instant } from "../../../base/instant.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import type { ContributorPoints } from "../../../kernel/facts/contributor-points.ts";
import { awaken } from "../alarms/schedule.ts";
import type { Write } from "../kit.ts";
import { awaitSweep } from "../metrics/sweeping.ts";
import { ruleKey, serviceRule } from "./rule.ts";

/** The fact: a minute's contributions. Those to rules that are off, or gone, do not count. */
export function contributed(ctx: Write, fact: DeliveredFact): void {
  const { time, points } = fact.detail as unknown as ContributorPoints;
  const counted = new Set<string>();
  for (const [name, ofRule] of Map.groupBy(points, ({ ruleName }) => ruleName)) {
    const known = ctx.store.items.get("rule", name);
    const rule = known ?? serviceRule(name);
    if (rule === undefined || rule.state === "DISABLED") continue;
    if (known === undefined) ctx.store.items.put("rule", name, rule);
    for (const point of ofRule) ctx.store.contributions.add(name, instant(time), point);
    counted.add(name);
  }
  for (const name of counted) awaken(ctx, ruleKey(name));
  if (counted.size > 0) awaitSweep(ctx);
}
