/**
 * Alarms on Metrics Insights queries that group: each group is a contributor with a state of its own, whose changes
 * lead to actions. The alarm is in ALARM as long as one of them is.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-alarms.html
 */
import { hash } from "node:crypto";
import type { StateValue } from "../../../gen/cloudwatch.ts";
import type { Series } from "../../../lang/metric-math/value.ts";
import { isInsightsQuery, parseInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import type { Write } from "../kit.ts";
import { actFor } from "./acting.ts";
import { type AlarmRecord, type ContributorRecord, decidingQuery, type MetricPart } from "./alarm.ts";
import { contributorHistory } from "./history.ts";
import type { Judgement } from "./judgement.ts";
import type { NewState } from "./transition.ts";

/** Whether an alarm is about groups. */
export function hasContributors(part: MetricPart): boolean {
  const text = decidingQuery(part)?.Expression;
  return text !== undefined && isInsightsQuery(text) && parseInsightsQuery(text).groupBy.length > 0;
}

const idOf = (attributes: Readonly<Record<string, string>>): string =>
  hash("sha256", JSON.stringify(attributes)).slice(0, 16);

/** What an evaluation found of one contributor. */
export interface Found {
  readonly series: Series;
  readonly judged: Judgement;
  /** Why it is in a state that it was not in before. */
  readonly explain: (
    state: StateValue,
    was: StateValue,
  ) => { readonly reason: string; readonly data: string };
}

/**
 * Follows the contributors of an alarm, does what their new states ask for, and answers the alarm as it is now, with
 * the state that it is to have.
 */
export function followContributors(
  ctx: Write,
  alarm: AlarmRecord,
  found: readonly Found[],
): { readonly alarm: AlarmRecord; readonly state: NewState } {
  const before = new Map((alarm.contributors ?? []).map((each) => [each.id, each]));
  const contributors = found.map((each) => contributorOf(ctx, each, before));
  const moved: AlarmRecord = { ...alarm, contributors };
  if (JSON.stringify(contributors) !== JSON.stringify(alarm.contributors)) ctx.store.alarms.put(moved);
  for (const contributor of contributors) {
    const was = before.get(contributor.id);
    if (contributor.state === (was?.state ?? "INSUFFICIENT_DATA")) continue;
    ctx.store.history.add(contributorHistory(ctx.now, moved, contributor, was));
    actFor(ctx, moved, contributor, was);
  }
  return { alarm: moved, state: stateOfAll(contributors) };
}

function contributorOf(
  ctx: Write,
  { series, judged, explain }: Found,
  before: ReadonlyMap<string, ContributorRecord>,
): ContributorRecord {
  const attributes = series.groupedBy ?? {};
  const id = idOf(attributes);
  const known = before.get(id);
  const was = known?.state ?? "INSUFFICIENT_DATA";
  const state = judged.state ?? was;
  if (known !== undefined && state === was) return known;
  return { id, attributes, state, ...explain(state, was), transitionedAt: ctx.now };
}

function stateOfAll(contributors: readonly ContributorRecord[]): NewState {
  const count = (state: StateValue) => contributors.filter((each) => each.state === state).length;
  const value = count("ALARM") > 0 ? "ALARM" : count("OK") > 0 ? "OK" : "INSUFFICIENT_DATA";
  const reason = `${count(value)} out of ${contributors.length} contributors evaluated to ${value}`;
  return { value, reason };
}
