/**
 * What contributed how much to the rules of CloudWatch Contributor Insights that a service itself keeps for its
 * resources ("most accessed keys"): once a minute, as a fact of the account and Region it is about. Whoever reports the
 * rules hears it. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html
 */

/** The kind of such facts. */
export const CONTRIBUTOR_POINTS = "kernel.ContributorPoints";

/** One contributor's minute. */
export interface ContributorPoint {
  /** The rule's name: "DynamoDBContributorInsights-PKC-table-1700000000000". */
  readonly ruleName: string;
  /** The contributor: the values of the rule's keys, in their order. */
  readonly keys: readonly string[];
  /** What it contributed. */
  readonly sum: number;
  /** How often it did. */
  readonly count: number;
  /** The least and the most that it did at once. */
  readonly min: number;
  readonly max: number;
}

/** The detail of such a fact. */
export interface ContributorPoints {
  /** When the minute began. */
  readonly time: number;
  readonly points: readonly ContributorPoint[];
}
