/**
 * Rules of Contributor Insights as they are kept.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html
 */
import type { Scope } from "../../../aws/scope.ts";
import type { InsightRule } from "../../../gen/cloudwatch.ts";
import type { Fact } from "../../../kernel/dispatch/contract.ts";
import { INSIGHT_RULE_CHANGED, type InsightRuleChange } from "../../../kernel/facts/insight-rule.ts";
import type { Tags } from "../tags.ts";

export interface InsightRuleRecord {
  readonly name: string;
  readonly state: "ENABLED" | "DISABLED";
  /** JSON text. */
  readonly definition: string;
  readonly schema: string;
  readonly keyLabels: readonly string[];
  readonly aggregateOn: "Count" | "Sum";
  readonly transformed: boolean;
  /** A service keeps it for its own resources. */
  readonly ofService: boolean;
  readonly tags: Tags;
}

export const ruleArn = ({ partition, region, account }: Scope, name: string): string =>
  `arn:${partition}:cloudwatch:${region}:${account}:insight-rule/${name}`;

/** What alarms on a rule's metrics watch. */
export const ruleKey = (name: string): string => `rule ${name}`;

/** To whoever has log events: what to count from now on. */
export function ruleChange(scope: Scope, rule: InsightRuleRecord, deleted = false): Fact {
  const counts = !deleted && rule.state === "ENABLED";
  const detail: InsightRuleChange = {
    ruleName: rule.name,
    definition: counts ? rule.definition : null,
    transformed: rule.transformed,
  };
  return { kind: INSIGHT_RULE_CHANGED, resource: ruleArn(scope, rule.name), detail: { ...detail } };
}

const OF_DYNAMODB = /^DynamoDBContributorInsights-([PS])K[CT]-/;

/** The rule of a service that nobody made, by its name: those of DynamoDB. */
export function serviceRule(name: string): InsightRuleRecord | undefined {
  const [, kind] = OF_DYNAMODB.exec(name) ?? [];
  if (kind === undefined) return undefined;
  const keyLabels = kind === "P" ? ["PartitionKey"] : ["PartitionKey", "SortKey"];
  const schema = { Name: "DynamoDBServiceRule", Version: 1 };
  return {
    name,
    state: "ENABLED",
    definition: JSON.stringify({ Schema: schema, Contribution: { Keys: keyLabels }, AggregateOn: "Sum" }),
    schema: JSON.stringify(schema),
    keyLabels,
    aggregateOn: "Sum",
    transformed: false,
    ofService: true,
    tags: {},
  };
}

export const asInsightRule = (rule: InsightRuleRecord): InsightRule => ({
  Name: rule.name,
  State: rule.state,
  Schema: rule.schema,
  Definition: rule.definition,
  ManagedRule: rule.ofService,
  ApplyOnTransformedLogs: rule.transformed,
});
