/**
 * The attributes of queues: which there are, what values they take, what they are when nobody says.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
import type { Scope } from "../../aws/scope.ts";
import { fifoOnlyAttribute, invalidAttribute, twoEncryptions, unknownAttribute } from "./errors.ts";
import * as limits from "./limits.ts";
import { normalPolicy } from "./policy-edit.ts";
import { normalRedriveAllowPolicy, normalRedrivePolicy } from "./redrive.ts";

/** Attributes as they travel: names to texts. */
export type QueueAttributes = Readonly<Record<string, string>>;

interface AttributeRule {
  /** What a new queue has when its creator says nothing; absent: nothing. */
  readonly default?: string;
  /** "fifo": queues of the standard type do not know it. */
  readonly only?: "fifo";
  /** The value as it is kept and shown, or "" to have none; throws when it is not one. */
  readonly normal: (value: string, scope: Scope) => string;
}

const WHOLE_NUMBER = /^\d{1,10}$/;

const wholeNumber = (name: string, min: number, max: number, initial: number): AttributeRule => ({
  default: String(initial),
  normal: (value) => {
    if (!WHOLE_NUMBER.test(value) || Number(value) < min || Number(value) > max) throw invalidAttribute(name);
    return String(Number(value));
  },
});

const oneOf = (name: string, values: readonly string[]) => (value: string) => {
  if (!values.includes(value)) throw invalidAttribute(name);
  return value;
};

const RULES: Readonly<Record<string, AttributeRule>> = {
  DelaySeconds: wholeNumber("DelaySeconds", 0, limits.DELAY_SECONDS_MAX, 0),
  MaximumMessageSize: wholeNumber(
    "MaximumMessageSize",
    limits.MESSAGE_BYTES_MIN,
    limits.MESSAGE_BYTES_MAX,
    limits.MESSAGE_BYTES_MAX,
  ),
  MessageRetentionPeriod: wholeNumber(
    "MessageRetentionPeriod",
    limits.RETENTION_SECONDS_MIN,
    limits.RETENTION_SECONDS_MAX,
    limits.RETENTION_SECONDS_DEFAULT,
  ),
  ReceiveMessageWaitTimeSeconds: wholeNumber("ReceiveMessageWaitTimeSeconds", 0, limits.WAIT_SECONDS_MAX, 0),
  VisibilityTimeout: wholeNumber(
    "VisibilityTimeout",
    0,
    limits.VISIBILITY_TIMEOUT_SECONDS_MAX,
    limits.VISIBILITY_TIMEOUT_SECONDS_DEFAULT,
  ),
  Policy: { normal: normalPolicy },
  RedrivePolicy: { normal: normalRedrivePolicy },
  RedriveAllowPolicy: { normal: normalRedriveAllowPolicy },
  SqsManagedSseEnabled: { default: "true", normal: oneOf("SqsManagedSseEnabled", ["true", "false"]) },
  // Whether there is such a key turns out at the first message, as on AWS.
  KmsMasterKeyId: { normal: (value) => value },
  KmsDataKeyReusePeriodSeconds: {
    normal: wholeNumber(
      "KmsDataKeyReusePeriodSeconds",
      limits.KMS_REUSE_SECONDS_MIN,
      limits.KMS_REUSE_SECONDS_MAX,
      limits.KMS_REUSE_SECONDS_DEFAULT,
    ).normal,
  },
  FifoQueue: { only: "fifo", normal: oneOf("FifoQueue", ["true", "false"]) },
  ContentBasedDeduplication: {
    default: "false",
    only: "fifo",
    normal: oneOf("ContentBasedDeduplication", ["true", "false"]),
  },
  DeduplicationScope: {
    default: "queue",
    only: "fifo",
    normal: oneOf("DeduplicationScope", ["queue", "messageGroup"]),
  },
  FifoThroughputLimit: {
    default: "perQueue",
    only: "fifo",
    normal: oneOf("FifoThroughputLimit", ["perQueue", "perMessageGroupId"]),
  },
};

/** Attributes that are counted or fixed, in the order they are answered. */
const COMPUTED_ATTRIBUTES = [
  "QueueArn",
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
  "CreatedTimestamp",
  "LastModifiedTimestamp",
] as const;

/** Whether GetQueueAttributes may be asked for it. */
export function isAttributeName(name: string): boolean {
  return (
    name === "All" || Object.hasOwn(RULES, name) || (COMPUTED_ATTRIBUTES as readonly string[]).includes(name)
  );
}

/** Checks attributes that a caller set, and answers them as they are kept; "" takes an attribute away. */
export function normalAttributes(given: QueueAttributes, fifo: boolean, scope: Scope): QueueAttributes {
  const normal: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
    if (rule === undefined) throw unknownAttribute(name);
    if (rule.only === "fifo" && !fifo) throw notOnStandardQueues(name);
    normal[name] = rule.normal(value, scope);
  }
  return normal;
}

function notOnStandardQueues(name: string): Error {
  const needsFifo = name === "DeduplicationScope" || name === "FifoThroughputLimit";
  return needsFifo ? fifoOnlyAttribute(name) : unknownAttribute(name);
}

/** What a new queue has of each attribute its creator said nothing about. */
export function defaultAttributes(fifo: boolean): QueueAttributes {
  return fifo ? FIFO_DEFAULTS : STANDARD_DEFAULTS;
}
const defaultsOf = (fifo: boolean): QueueAttributes =>
  Object.fromEntries(
    Object.entries(RULES).flatMap(([name, rule]) =>
      rule.default === undefined || (rule.only === "fifo" && !fifo) ? [] : [[name, rule.default]],
    ),
  );
const STANDARD_DEFAULTS = defaultsOf(false);
const FIFO_DEFAULTS = defaultsOf(true);

/** One set of attributes over another; what is "" disappears. */
export function mergedAttributes(under: QueueAttributes, over: QueueAttributes): QueueAttributes {
  const merged = Object.entries({ ...under, ...over, ...encryption(under, over) }).filter(
    ([, value]) => value !== "",
  );
  const result = Object.fromEntries(merged);
  if (result.FifoThroughputLimit === "perMessageGroupId" && result.DeduplicationScope !== "messageGroup")
    throw invalidAttribute(
      "FifoThroughputLimit",
      "The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.",
    );
  return result;
}

/**
 * A queue has one kind of encryption: the one that was asked for last takes the other's place. The reuse period is
 * shown, and means something, only together with a KMS key.
 */
function encryption(under: QueueAttributes, over: QueueAttributes): QueueAttributes {
  const managed = over.SqsManagedSseEnabled === "true";
  if (over.KmsMasterKeyId && managed) throw twoEncryptions();
  const key = managed ? "" : (over.KmsMasterKeyId ?? under.KmsMasterKeyId ?? "");
  if (key === "") return { KmsMasterKeyId: "", KmsDataKeyReusePeriodSeconds: "" };
  const period = over.KmsDataKeyReusePeriodSeconds ?? under.KmsDataKeyReusePeriodSeconds;
  return {
    SqsManagedSseEnabled: "false",
    KmsDataKeyReusePeriodSeconds: period ?? String(limits.KMS_REUSE_SECONDS_DEFAULT),
  };
}
