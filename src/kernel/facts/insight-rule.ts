/**
 * A rule of CloudWatch Contributor Insights about log events was made, changed, switched or deleted. Whoever has log
 * events hears it, counts by the rule, and tells what came of it by the fact of contributor-points.ts.
 */

/** The kind of such facts. */
export const INSIGHT_RULE_CHANGED = "cloudwatch.InsightRuleChanged";

/** The detail of such a fact. */
export interface InsightRuleChange {
  readonly ruleName: string;
  /** What is to be counted: JSON text, as src/lang/contributor-rule reads it. Null: nothing any more. */
  readonly definition: string | null;
  /** Whether events count as the log group's transformer makes them. */
  readonly transformed: boolean;
}
