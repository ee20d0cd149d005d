/** A subscription: what is kept of it, and what that means. */
import { parseArn } from "../../../aws/arn.ts";
import type { Instant } from "../../../base/instant.ts";
import { compileFilterPolicy, type FilterPolicy } from "../../../lang/event-pattern/filter-policy.ts";
import { invalidParameter, notAnArn } from "../errors.ts";
import { type SubscriptionDeliveryPolicy, subscriptionDeliveryPolicyOf } from "../topic/delivery-policy.ts";

export type Protocol =
  | "http"
  | "https"
  | "email"
  | "email-json"
  | "sms"
  | "sqs"
  | "application"
  | "lambda"
  | "firehose";

/** Where a replay stands. https://docs.aws.amazon.com/sns/latest/dg/message-archiving-and-replay-subscriber.html */
export interface Replay {
  readonly from: Instant;
  /** Undefined: up to now, and then on with what is published. */
  readonly to?: Instant;
  /** Sequence of the last archived message that was sent. */
  readonly cursor: number;
  readonly status: "Pending" | "In progress" | "Completed" | "Failed";
}

/** As it is kept. */
export interface SubscriptionRecord {
  readonly id: string;
  /** The topic's name. */
  readonly topic: string;
  readonly protocol: Protocol;
  readonly endpoint: string;
  /** The account that subscribed. */
  readonly owner: string;
  /** ARN of who subscribed. */
  readonly principal: string;
  readonly createdAt: Instant;
  readonly confirmed: boolean;
  /** Whether whoever confirmed it was known to be allowed to. */
  readonly authenticated: boolean;
  readonly authenticateOnUnsubscribe?: true;
  readonly attributes: Readonly<Record<string, string>>;
  readonly replay?: Replay;
}

/** Ready for use. */
export interface Subscription extends SubscriptionRecord {
  readonly raw: boolean;
  readonly filter: FilterPolicy | undefined;
  readonly deadLetterArn: string | undefined;
  readonly role: string | undefined;
  readonly deliveryPolicy: SubscriptionDeliveryPolicy;
}

export function subscriptionOf(record: SubscriptionRecord): Subscription {
  const { attributes } = record;
  const filter = attributes["FilterPolicy"];
  const redrive = attributes["RedrivePolicy"];
  const scope = attributes["FilterPolicyScope"] === "MessageBody" ? "MessageBody" : "MessageAttributes";
  return {
    ...record,
    raw: attributes["RawMessageDelivery"] === "true",
    filter: filter === undefined ? undefined : compileFilterPolicy(filter, scope),
    deadLetterArn:
      redrive === undefined
        ? undefined
        : (JSON.parse(redrive) as { deadLetterTargetArn: string }).deadLetterTargetArn,
    role: attributes["SubscriptionRoleArn"],
    deliveryPolicy: subscriptionDeliveryPolicyOf(attributes["DeliveryPolicy"]),
  };
}

/** Whether newly published messages go to it now: not while a replay catches up, nor after one that had an end. */
export function takesNewMessages({ replay }: SubscriptionRecord): boolean {
  return replay === undefined || (replay.status === "Completed" && replay.to === undefined);
}

export interface SubscriptionAddress {
  readonly account: string;
  readonly region: string;
  readonly topic: string;
  readonly id: string;
  readonly topicArn: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a subscription's ARN says; refuses what is none. */
export function parseSubscriptionArn(arn: string): SubscriptionAddress {
  if (arn.split(":").length < 6) throw notAnArn("SubscriptionArn", arn);
  const parsed = parseArn(arn);
  const [topic, id, more] = parsed?.resource.split(":") ?? [];
  if (
    parsed?.service !== "sns" ||
    topic === undefined ||
    id === undefined ||
    more !== undefined ||
    !ID.test(id)
  )
    throw invalidParameter("SubscriptionId");
  return {
    account: parsed.account,
    region: parsed.region,
    topic,
    id,
    topicArn: arn.slice(0, arn.lastIndexOf(":")),
  };
}
