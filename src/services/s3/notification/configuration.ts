/**
 * Which events of a bucket go where.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
import type {
  FilterRule,
  NotificationConfiguration,
  NotificationConfigurationFilter,
} from "../../../gen/s3.ts";
import { invalidArgument, malformedXml } from "../errors.ts";

/** The kind of a bucket's configuration that tells who hears of its events. */
export const NOTIFICATION = "notification";

const CONFIGURATIONS_MAX = 100;
const EVENTS: ReadonlySet<string> = new Set([
  "s3:ReducedRedundancyLostObject",
  "s3:ObjectCreated:*",
  "s3:ObjectCreated:Put",
  "s3:ObjectCreated:Post",
  "s3:ObjectCreated:Copy",
  "s3:ObjectCreated:CompleteMultipartUpload",
  "s3:ObjectRemoved:*",
  "s3:ObjectRemoved:Delete",
  "s3:ObjectRemoved:DeleteMarkerCreated",
  "s3:ObjectRestore:*",
  "s3:ObjectRestore:Post",
  "s3:ObjectRestore:Completed",
  "s3:ObjectRestore:Delete",
  "s3:Replication:*",
  "s3:Replication:OperationFailedReplication",
  "s3:Replication:OperationNotTracked",
  "s3:Replication:OperationMissedThreshold",
  "s3:Replication:OperationReplicatedAfterThreshold",
  "s3:LifecycleTransition",
  "s3:IntelligentTiering",
  "s3:ObjectAcl:Put",
  "s3:LifecycleExpiration:*",
  "s3:LifecycleExpiration:Delete",
  "s3:LifecycleExpiration:DeleteMarkerCreated",
  "s3:ObjectTagging:*",
  "s3:ObjectTagging:Put",
  "s3:ObjectTagging:Delete",
]);

/** One destination, whatever it is. */
export interface Subscription {
  readonly id: string;
  readonly arn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/** The destinations of a configuration that S3 would take. Throws InvalidArgument and MalformedXML. */
export function subscriptionsOf(
  configuration: NotificationConfiguration,
  newId: () => string,
): Subscription[] {
  const all = [
    ...(configuration.QueueConfigurations ?? []).map((each) => ({ ...each, arn: each.QueueArn })),
    ...(configuration.TopicConfigurations ?? []).map((each) => ({ ...each, arn: each.TopicArn })),
    ...(configuration.LambdaFunctionConfigurations ?? []).map((each) => ({
      ...each,
      arn: each.LambdaFunctionArn,
    })),
  ].map(({ Id, arn, Events, Filter }) => ({
    id: Id === undefined || Id === "" ? newId() : Id,
    arn,
    events: Events,
    ...filterOf(Filter),
  }));
  if (all.length > CONFIGURATIONS_MAX) throw malformedXml();
  if (all.some(({ events }) => events.length === 0 || !events.every((event) => EVENTS.has(event))))
    throw invalidArgument("A specified event is not supported for notifications", "Event", "");
  checkApart(all);
  return all;
}

function filterOf(filter: NotificationConfigurationFilter | undefined): { prefix: string; suffix: string } {
  const rules = filter?.Key?.FilterRules ?? [];
  return { prefix: ruleNamed("prefix", rules), suffix: ruleNamed("suffix", rules) };
}

function ruleNamed(name: "prefix" | "suffix", rules: readonly FilterRule[]): string {
  const unknown = rules.find((rule) => !/^(?:prefix|suffix)$/i.test(rule.Name ?? ""));
  if (unknown !== undefined)
    throw invalidArgument(
      "filter rule name must be either prefix or suffix",
      "FilterRule.Name",
      unknown.Name ?? "",
    );
  const found = rules.filter((rule) => rule.Name?.toLowerCase() === name);
  if (found.length > 1)
    throw invalidArgument(`Cannot specify more than one ${name} rule in a filter.`, "FilterRule.Name", name);
  return found[0]?.Value ?? "";
}

/** Two destinations must not both be told of one event. */
function checkApart(all: readonly Subscription[]): void {
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      if (one.id === other.id)
        throw invalidArgument("Same ID used for multiple configurations. IDs must be unique", "Id", one.id);
      if (
        shareKeys(one, other) &&
        one.events.some((event) => other.events.some((each) => overlap(event, each)))
      )
        throw invalidArgument(
          "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
          "Event",
          one.events[0] ?? "",
        );
    }
}

function shareKeys(one: Subscription, other: Subscription): boolean {
  const prefixes = one.prefix.startsWith(other.prefix) || other.prefix.startsWith(one.prefix);
  return prefixes && (one.suffix.endsWith(other.suffix) || other.suffix.endsWith(one.suffix));
}

function overlap(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one);
}

/** Whether a subscription to `pattern` is told of an event. Both begin with "s3:". */
export function covers(pattern: string, event: string): boolean {
  return pattern === event || (pattern.endsWith(":*") && event.startsWith(pattern.slice(0, -1)));
}

/** Whether the subscription is told of an event ("ObjectCreated:Put") of this key. */
export function concerns({ events, prefix, suffix }: Subscription, event: string, key: string): boolean {
  if (!key.startsWith(prefix) || !key.endsWith(suffix)) return false;
  return events.some((pattern) => covers(pattern, `s3:${event}`));
}
