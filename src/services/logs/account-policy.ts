/**
 * Policies for all log groups of the account.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html
 */
import type { AccountPolicy, SubscriptionFilter } from "../../gen/logs.ts";
import { invalidParameter } from "./errors.ts";
import type { Read } from "./kit.ts";

interface SubscriptionDocument {
  readonly DestinationArn: string;
  readonly RoleArn?: string;
  readonly FilterPattern: string;
  readonly Distribution?: "Random" | "ByLogStream";
}

/** The account's subscription, unless it leaves this group out. */
export function accountSubscription(ctx: Read, groupName: string): SubscriptionFilter | undefined {
  const [policy] = ctx.store.accountPolicy.ready("SUBSCRIPTION_FILTER_POLICY/");
  if (policy === undefined || excluded(policy.selectionCriteria).includes(groupName)) return undefined;
  return subscriptionIn(policy);
}

/** What a policy of this type subscribes; refuses a document that does not. */
export function subscriptionIn({ policyName, policyDocument = "" }: AccountPolicy): SubscriptionFilter {
  const document = parseDocument(policyDocument) as Partial<SubscriptionDocument>;
  const { DestinationArn, RoleArn, FilterPattern, Distribution } = document;
  if (typeof DestinationArn !== "string" || typeof FilterPattern !== "string")
    throw invalidParameter("Invalid policy document: DestinationArn and FilterPattern are required.");
  return {
    filterName: policyName,
    destinationArn: DestinationArn,
    filterPattern: FilterPattern,
    ...(RoleArn !== undefined && { roleArn: RoleArn }),
    ...(Distribution !== undefined && { distribution: Distribution }),
  };
}

export function parseDocument(text: string): object {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === "object" && document !== null) return document;
  } catch {
    // said below
  }
  throw invalidParameter("Invalid policy document: it is not a JSON object.");
}

const CRITERIA = /^\s*LogGroupName\s+NOT\s+IN\s+(\[[^\]]*\])\s*$/;

/** The log groups that `LogGroupName NOT IN ["a", "b"]` leaves out. */
export function excluded(criteria: string | undefined): readonly string[] {
  if (criteria === undefined || criteria === "") return [];
  const list = CRITERIA.exec(criteria)?.[1];
  try {
    const names: unknown = JSON.parse(list ?? "");
    if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names as string[];
  } catch {
    // said below
  }
  throw invalidParameter('Invalid selection criteria. Expected: LogGroupName NOT IN ["name", ...]');
}
