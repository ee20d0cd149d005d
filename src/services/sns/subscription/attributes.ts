/**
 * The attributes of subscriptions: which there are and what values they take.
 * https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html
 */
import { parseArn } from "../../../aws/arn.ts";
import type { Scope } from "../../../aws/scope.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { compileFilterPolicy } from "../../../lang/event-pattern/filter-policy.ts";
import { PatternError } from "../../../lang/event-pattern/pattern.ts";
import { invalidAttributes, invalidParameter } from "../errors.ts";
import { checkSubscriptionDeliveryPolicy } from "../topic/delivery-policy.ts";
import type { Topic } from "../topic/topic.ts";
import { replayOf } from "./replay-policy.ts";
import type { Protocol, Subscription } from "./subscription.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a value is checked against. */
interface Place {
  readonly scope: Scope;
  readonly protocol: Protocol;
  readonly endpoint: string;
  readonly fifoTopic: boolean;
  /** Whether the topic keeps an archive. */
  readonly archived: boolean;
}

export function placeOf(
  { scope }: { readonly scope: Scope },
  topic: Topic,
  { protocol, endpoint }: Pick<Subscription, "protocol" | "endpoint">,
): Place {
  const { fifo: fifoTopic, archiveDays } = topic;
  return { scope, protocol, endpoint, fifoTopic, archived: archiveDays !== undefined };
}

const REMOVABLE: ReadonlySet<string> = new Set([
  "FilterPolicy",
  "DeliveryPolicy",
  "RedrivePolicy",
  "ReplayPolicy",
]);
const isNothing = (value: string): boolean => value === "" || value === "{}";

type Check = (value: string, place: Place) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  RawMessageDelivery: checkRaw,
  FilterPolicy: () => {}, // together with its scope, below
  FilterPolicyScope: (value) => {
    if (value !== "MessageAttributes" && value !== "MessageBody")
      throw invalidParameter(
        `FilterPolicyScope: Invalid value [${value}]. Please use either MessageBody or MessageAttributes`,
      );
  },
  DeliveryPolicy: (value, { protocol }) => {
    if (!protocol.startsWith("http"))
      throw invalidParameter(`Delivery protocol [${protocol}] does not support delivery policy.`);
    checkSubscriptionDeliveryPolicy(value);
  },
  RedrivePolicy: checkRedrive,
  SubscriptionRoleArn: (value, { protocol }) => {
    if (protocol !== "firehose" || !/^arn:[^:]+:iam::\d{12}:role\/.+$/.test(value))
      throw invalidParameter("SubscriptionRoleArn");
  },
  ReplayPolicy: checkReplay,
};

const RAW_PROTOCOLS: ReadonlySet<string> = new Set(["sqs", "http", "https", "firehose"]);

function checkRaw(value: string, { protocol }: Place): void {
  if (!/^(?:true|false)$/i.test(value))
    throw invalidParameter(`RawMessageDelivery: Invalid value [${value}]. Must be true or false.`);
  if (/^true$/i.test(value) && !RAW_PROTOCOLS.has(protocol))
    throw invalidParameter(`Delivery protocol [${protocol}] does not support raw message delivery.`);
}

function checkRedrive(value: string, { scope, endpoint, fifoTopic }: Place): void {
  let policy: { readonly deadLetterTargetArn?: unknown };
  try {
    policy = JSON.parse(value) as typeof policy;
  } catch {
    throw invalidParameter("RedrivePolicy: failed to parse JSON.");
  }
  const { deadLetterTargetArn: arn, ...more } = policy;
  const parsed = typeof arn === "string" ? parseArn(arn) : undefined;
  if (parsed?.service !== "sqs")
    throw invalidParameter("RedrivePolicy: deadLetterTargetArn is an invalid arn");
  if (Object.keys(more).length > 0) throw invalidParameter("RedrivePolicy: unknown attribute in policy");
  if (parsed.region !== scope.region || parsed.account !== scope.account)
    throw invalidParameter(
      "RedrivePolicy: deadLetterTargetArn must be in the same account and Region as the subscription.",
    );
  const fifoQueue = parsed.resource.endsWith(".fifo");
  if (fifoTopic && endpoint.endsWith(".fifo") && !fifoQueue)
    throw invalidParameter(
      "RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.",
    );
  if (fifoQueue && !fifoTopic)
    throw invalidParameter(
      "RedrivePolicy: must use a standard queue as DLQ for a subscription to a standard Topic.",
    );
}

function checkReplay(value: string, { fifoTopic, archived }: Place): void {
  if (!fifoTopic) throw invalidParameter("ReplayPolicy: only supported for FIFO topics");
  if (!archived) throw invalidParameter("ReplayPolicy: the topic has no ArchivePolicy");
  replayOf(value);
}

/** Attributes with one more set, or taken away by an empty value; refuses what it cannot be. */
export function withAttribute(before: Attributes, name: string, value: string, place: Place): Attributes {
  const check = CHECKS[name];
  if (check === undefined) throw invalidParameter("AttributeName");
  const { [name]: _, ...others } = before;
  if (REMOVABLE.has(name) && isNothing(value)) {
    if (name !== "FilterPolicy") return others;
    const { FilterPolicyScope: __, ...unfiltered } = others;
    return unfiltered;
  }
  check(value, place);
  const after = { ...others, [name]: name === "RawMessageDelivery" ? value.toLowerCase() : value };
  if (name === "FilterPolicy" || name === "FilterPolicyScope") checkFilter(after);
  return after;
}

function checkFilter({ FilterPolicy, FilterPolicyScope }: Attributes): void {
  if (FilterPolicy === undefined) return;
  try {
    compileFilterPolicy(
      FilterPolicy,
      FilterPolicyScope === "MessageBody" ? "MessageBody" : "MessageAttributes",
    );
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const reason = isJson(FilterPolicy)
      ? error.message
      : error.message.replace(": ", ": failed to parse JSON. ");
    throw invalidParameter(reason);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The attributes of a new subscription. */
export function newAttributes(given: Attributes, place: Place): Attributes {
  let kept: Attributes = {};
  // The scope first: a policy is read in its light.
  const names = Object.keys(given).sort((one) => (one === "FilterPolicyScope" ? -1 : 0));
  try {
    for (const name of names) kept = withAttribute(kept, name, given[name] ?? "", place);
  } catch (error) {
    throw error instanceof AwsError ? asAttributes(error, names) : error;
  }
  if (place.protocol === "firehose" && kept["SubscriptionRoleArn"] === undefined)
    throw invalidAttributes("SubscriptionRoleArn is required for Firehose subscriptions");
  return kept;
}

/** What SetSubscriptionAttributes calls "Invalid parameter: X", Subscribe calls "...: Attributes Reason: X". */
function asAttributes(error: AwsError, names: readonly string[]): AwsError {
  if (error.message === "Invalid parameter: AttributeName")
    return invalidAttributes(`Unknown attribute: ${names.find((name) => CHECKS[name] === undefined)}`);
  const reason = error.message.replace(/^Invalid parameter: /, "");
  return reason === error.message ? error : invalidAttributes(reason);
}
