/** Contributor Insights: rules are made, switched and deleted, and their reports read. */
import type { Instant } from "../../../base/instant.ts";
import type { GetInsightRuleReportInput, PartialFailure } from "../../../gen/cloudwatch.ts";
import {
  type ContributorRule,
  ContributorRuleError,
  parseContributorRule,
} from "../../../lang/contributor-rule/rule.ts";
import * as errors from "../errors.ts";
import { type Contributor, RULE_METRICS, reportOf } from "../insights/report.ts";
import { asInsightRule, type InsightRuleRecord, ruleChange } from "../insights/rule.ts";
import { read, type Write, write } from "../kit.ts";
import { CONTRIBUTORS_DEFAULT, CONTRIBUTORS_MAX, RULES_DEFAULT, RULES_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { checkNewTags, tagsIn } from "../tags.ts";

function readDefinition(text: string): ContributorRule {
  try {
    return parseContributorRule(text);
  } catch (error) {
    if (error instanceof ContributorRuleError)
      throw errors.invalidValue(`The rule definition is not valid: ${error.message}`);
    throw error;
  }
}

function stateOf(given = "ENABLED"): InsightRuleRecord["state"] {
  if (given !== "ENABLED" && given !== "DISABLED") throw errors.invalidParameter(given, "RuleState");
  return given;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutInsightRule.html */
export const PutInsightRule = write("PutInsightRule", (ctx, input) => {
  const { RuleName: name, RuleDefinition: definition } = input;
  const { schema, keyLabels, aggregateOn } = readDefinition(definition);
  checkNewTags(input.Tags ?? []);
  const before = ctx.store.items.get("rule", name);
  if (before?.ofService) throw errors.invalidValue(`The rule ${name} is managed by a service.`);
  if (before === undefined && ctx.store.items.list("rule", RULES_MAX).length >= RULES_MAX)
    throw errors.limitExceeded("The maximum number of rules has been reached.");
  const rule: InsightRuleRecord = {
    ...{ name, definition, keyLabels, aggregateOn, ofService: false },
    state: stateOf(input.RuleState),
    schema: JSON.stringify(schema),
    transformed: input.ApplyOnTransformedLogs ?? false,
    tags: before?.tags ?? tagsIn(input.Tags),
  };
  // Another definition has other contributors.
  if (before !== undefined && before.definition !== definition) ctx.store.contributions.remove(name);
  ctx.store.items.put("rule", name, rule);
  ctx.publish(ruleChange(ctx.scope, rule));
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeInsightRules.html */
export const DescribeInsightRules = read("DescribeInsightRules", (ctx, input) => {
  const { items, NextToken } = pageOf(ctx, "rule", input, RULES_DEFAULT);
  return { InsightRules: items.map(asInsightRule), NextToken };
});

/** Does something to each rule; answers which could not be found. */
function eachRule(
  ctx: Write,
  names: readonly string[],
  does: (rule: InsightRuleRecord) => PartialFailure | undefined,
): { readonly Failures: PartialFailure[] } {
  const Failures = names.flatMap((name) => {
    const rule = ctx.store.items.get("rule", name);
    return (
      (rule === undefined ? failure(name, "ResourceNotFoundException", "404", NOT_THERE) : does(rule)) ?? []
    );
  });
  return { Failures };
}

const NOT_THERE = "The rule does not exist.";

const failure = (
  FailureResource: string,
  ExceptionType: string,
  FailureCode: string,
  FailureDescription: string,
): PartialFailure => ({ FailureResource, ExceptionType, FailureCode, FailureDescription });

const setState = (ctx: Write, names: readonly string[], state: InsightRuleRecord["state"]) =>
  eachRule(ctx, names, (rule) => {
    const changed = { ...rule, state };
    ctx.store.items.put("rule", rule.name, changed);
    if (!rule.ofService) ctx.publish(ruleChange(ctx.scope, changed));
    return undefined;
  });

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableInsightRules.html */
export const EnableInsightRules = write("EnableInsightRules", (ctx, { RuleNames }) =>
  setState(ctx, RuleNames, "ENABLED"),
);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableInsightRules.html */
export const DisableInsightRules = write("DisableInsightRules", (ctx, { RuleNames }) =>
  setState(ctx, RuleNames, "DISABLED"),
);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteInsightRules.html */
export const DeleteInsightRules = write("DeleteInsightRules", (ctx, { RuleNames }) =>
  eachRule(ctx, RuleNames, (rule) => {
    ctx.store.items.remove("rule", rule.name);
    ctx.store.contributions.remove(rule.name);
    if (!rule.ofService) ctx.publish(ruleChange(ctx.scope, rule, true));
    return undefined;
  }),
);

function checkReport({
  StartTime,
  EndTime,
  Period,
  MaxContributorCount,
  ...input
}: GetInsightRuleReportInput) {
  if (StartTime >= EndTime)
    throw errors.invalidValue("The parameter StartTime must be less than the parameter EndTime.");
  if (Period < 60 || Period % 60 !== 0) throw errors.invalidParameter(Period, "Period");
  const most = MaxContributorCount ?? CONTRIBUTORS_DEFAULT;
  if (most < 1 || most > CONTRIBUTORS_MAX) throw errors.invalidParameter(most, "MaxContributorCount");
  if (input.OrderBy !== undefined && !["Sum", "Maximum"].includes(input.OrderBy))
    throw errors.invalidParameter(input.OrderBy, "OrderBy");
  for (const name of input.Metrics ?? [])
    if (!Object.hasOwn(RULE_METRICS, name)) throw errors.invalidParameter(name, "Metrics");
  return most;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetInsightRuleReport.html */
export const GetInsightRuleReport = read("GetInsightRuleReport", (ctx, input) => {
  const most = checkReport(input);
  const rule = ctx.store.items.get("rule", input.RuleName);
  if (rule === undefined) throw errors.resourceNotFound("InsightRule", input.RuleName);
  const step = input.Period * 1_000;
  const span = {
    start: Math.floor(input.StartTime / step) * step,
    end: input.EndTime,
    period: input.Period,
  };
  const { contributors, periods } = reportOf(ctx, rule.name, span);
  const byMaximum = input.OrderBy === "Maximum";
  const rank = ({ values, sum }: Contributor) => (byMaximum ? Math.max(...values.values()) : sum);
  const ranked = [...contributors].sort((a, b) => rank(b) - rank(a));
  return {
    KeyLabels: rule.keyLabels,
    AggregationStatistic: rule.aggregateOn,
    AggregateValue: contributors.reduce((sum, each) => sum + each.sum, 0),
    ApproximateUniqueCount: contributors.length,
    Contributors: ranked.slice(0, most).map((each) => ({
      Keys: each.keys,
      ApproximateAggregateValue: rank(each),
      Datapoints: [...each.values].map(([at, value]) => ({
        Timestamp: at as Instant,
        ApproximateValue: value,
      })),
    })),
    MetricDatapoints:
      (input.Metrics ?? []).length === 0
        ? []
        : periods.map((period) => ({
            Timestamp: period.at as Instant,
            ...Object.fromEntries((input.Metrics ?? []).map((name) => [name, RULE_METRICS[name]?.(period)])),
          })),
  };
});

/** Templates are for VPC endpoints, their services and proxies: there are none here, so each fails on its own. */
export const PutManagedInsightRules = write("PutManagedInsightRules", (_ctx, { ManagedRules }) => ({
  Failures: ManagedRules.map(({ TemplateName, ResourceARN }) =>
    failure(
      ResourceARN,
      "InvalidParameterValueException",
      "400",
      `The template ${TemplateName} does not apply to the resource.`,
    ),
  ),
}));

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListManagedInsightRules.html */
export const ListManagedInsightRules = read("ListManagedInsightRules", () => ({ ManagedRules: [] }));
