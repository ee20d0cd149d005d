/**
 * When alarms are evaluated: never but when something can change. A new datapoint of a metric wakes the alarms that
 * look at it; an alarm goes on by itself for as long as there is a datapoint in the time it looks at.
 */
import { type Instant, instant, SECOND } from "../../../base/instant.ts";
import { alarmsOf, parseAlarmRule } from "../../../lang/alarm-rule/alarm-rule.ts";
import { TIMED } from "../../../lang/metric-math/functions.ts";
import { type Expression, nodesOf } from "../../../lang/metric-math/syntax.ts";
import { isInsightsQuery, parseInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import { ruleKey } from "../insights/rule.ts";
import type { Write } from "../kit.ts";
import { EVALUATION_DAY_SECONDS } from "../limits.ts";
import { metricKey, nameOf } from "../metrics/metric.ts";
import { functionsIn, parsedMath } from "../metrics/query.ts";
import { type AlarmRecord, alarmNameOf, type MetricPart, periodOf, queriesOf } from "./alarm.ts";

/** Points of the minute that has just ended are there by then. */
const LAG = SECOND;

/** How often an alarm is evaluated, in seconds: high-resolution ones every ten, those that look back over a day hourly. */
export function everySeconds(part: MetricPart): number {
  const period = periodOf(part);
  if (period < 60) return 10;
  return period * (part.EvaluationPeriods ?? 1) > EVALUATION_DAY_SECONDS ? 3_600 : 60;
}

/** What an alarm's state depends on. */
export function watchedBy(alarm: AlarmRecord): Set<string> {
  const keys = new Set<string>();
  const { metric, composite } = alarm;
  if (composite !== undefined) {
    for (const child of alarmsOf(parseAlarmRule(composite.rule))) keys.add(`alarm ${child}`);
    if (composite.suppressor !== undefined) keys.add(`alarm ${alarmNameOf(composite.suppressor)}`);
  }
  for (const { Id, MetricStat, Expression } of metric === undefined ? [] : queriesOf(metric)) {
    if (MetricStat !== undefined) keys.add(metricKey(nameOf(MetricStat.Metric)));
    else if (Expression !== undefined && isInsightsQuery(Expression))
      keys.add(`namespace ${parseInsightsQuery(Expression).namespace}`);
    else {
      const expression = parsedMath(Id, Expression ?? "");
      if (functionsIn(expression).has("SEARCH")) keys.add("any");
      for (const rule of rulesIn(expression)) keys.add(ruleKey(rule));
    }
  }
  return keys;
}

/** The rules of Contributor Insights that an expression is about. */
const rulesIn = (expression: Expression): string[] =>
  [...nodesOf(expression)].flatMap((node) => {
    const rule = node.kind === "call" && node.name === "INSIGHT_RULE_METRIC" ? node.args[0] : undefined;
    return rule?.kind === "text" ? [rule.value] : [];
  });

/** Whether the alarm's value changes with the time even when there are no datapoints. */
export const isTimed = (part: MetricPart): boolean =>
  queriesOf(part).some(({ Id, Expression }) => {
    if (Expression === undefined || isInsightsQuery(Expression)) return false;
    const called = functionsIn(parsedMath(Id, Expression));
    return TIMED.some((name) => called.has(name));
  });

/** Sees to it that an alarm is evaluated when its next datapoint is complete. */
export function scheduleEvaluation(ctx: Write, alarm: AlarmRecord): void {
  if (alarm.metric === undefined || ctx.store.alarms.scheduled(alarm.name) !== undefined) return;
  const step = everySeconds(alarm.metric) * 1_000;
  const due: Instant = instant((Math.floor(ctx.now / step) + 1) * step + LAG);
  ctx.store.alarms.setScheduled(alarm.name, due);
  ctx.schedule(due, { kind: "evaluate", key: alarm.name });
}

/** Something happened to what has this key: the metric alarms that look at it are evaluated. */
export function awaken(ctx: Write, key: string): void {
  for (const name of ctx.store.alarms.watching(key)) {
    if (ctx.store.alarms.scheduled(name) !== undefined) continue;
    const alarm = ctx.store.alarms.get(name);
    if (alarm !== undefined) scheduleEvaluation(ctx, alarm);
  }
}
