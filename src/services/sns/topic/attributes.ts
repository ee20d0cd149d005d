/**
 * The attributes of topics: which there are and what values they take.
 * https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
 */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { FEEDBACK_ATTRIBUTES, isFeedbackRole } from "../delivery/feedback.ts";
import { invalid, invalidParameter, notBuilt } from "../errors.ts";
import * as limits from "../limits.ts";
import { checkTopicDeliveryPolicy } from "./delivery-policy.ts";
import { checkPolicy } from "./policy.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a value is checked against. */
interface Place {
  readonly arn: string;
  readonly fifo: boolean;
}
interface Rule {
  readonly check: (value: string, place: Place) => void;
  /** FIFO topics only. */
  readonly fifo?: true;
}

const oneOf =
  (name: string, ...values: readonly string[]) =>
  (value: string) => {
    if (!values.includes(value))
      throw invalidParameter(`${name}: Invalid value [${value}]. Must be ${values.join(" or ")}.`);
  };

const RULES: Readonly<Record<string, Rule>> = {
  DisplayName: { check: checkDisplayName },
  Policy: { check: (value, { arn }) => checkPolicy(value, arn) },
  DeliveryPolicy: { check: checkTopicDeliveryPolicy },
  KmsMasterKeyId: { check: () => {} },
  SignatureVersion: { check: oneOf("SignatureVersion", "1", "2") },
  TracingConfig: { check: checkTracing },
  MaximumMessageSize: { check: checkMessageSize },
  ContentBasedDeduplication: { check: oneOf("ContentBasedDeduplication", "true", "false"), fifo: true },
  FifoThroughputScope: { check: oneOf("FifoThroughputScope", "Topic", "MessageGroup"), fifo: true },
  ArchivePolicy: { check: checkArchivePolicy, fifo: true },
};

function checkDisplayName(value: string): void {
  if (value.length > limits.DISPLAY_NAME_LENGTH_MAX || /[\p{Cc}]/u.test(value))
    throw invalidParameter("DisplayName");
}

function checkTracing(value: string): void {
  if (value === "Active") throw notBuilt("TracingConfig Active");
  oneOf("TracingConfig", "Active", "PassThrough")(value);
}

function checkMessageSize(value: string): void {
  const bytes = Number(value);
  if (!(Number.isInteger(bytes) && bytes >= limits.MESSAGE_BYTES_MIN && bytes <= limits.MESSAGE_BYTES_MAX))
    throw invalidParameter(
      `MaximumMessageSize must be between ${limits.MESSAGE_BYTES_MIN} and ${limits.MESSAGE_BYTES_MAX}`,
    );
}

function checkArchivePolicy(value: string): void {
  const days = archiveDays(value);
  if (!(Number.isInteger(days) && days >= limits.ARCHIVE_DAYS_MIN && days <= limits.ARCHIVE_DAYS_MAX))
    throw invalidParameter(
      `ArchivePolicy: MessageRetentionPeriod must be between ${limits.ARCHIVE_DAYS_MIN} and ` +
        `${limits.ARCHIVE_DAYS_MAX} days`,
    );
}

function archiveDays(value: string): number {
  try {
    const { MessageRetentionPeriod: days, ...more } = JSON.parse(value) as Record<string, unknown>;
    return Object.keys(more).length === 0 ? Number(days) : Number.NaN;
  } catch {
    throw invalidParameter("ArchivePolicy: failed to parse JSON");
  }
}

/** Attributes whose empty value takes them away. */
const REMOVABLE: ReadonlySet<string> = new Set([
  "KmsMasterKeyId",
  "DeliveryPolicy",
  "ArchivePolicy",
  "TracingConfig",
  ...FEEDBACK_ATTRIBUTES,
]);

/** Checks one attribute to be set; answers undefined when the value takes it away. */
export function checkedAttribute(
  name: string,
  value: string,
  place: Place,
  unknown: () => AwsError,
): string | undefined {
  const feedback = FEEDBACK_ATTRIBUTES.has(name);
  const rule = feedback ? undefined : RULES[name];
  if (!feedback && rule === undefined) throw unknown();
  if (rule?.fifo === true && !place.fifo) throw onlyFifo(name);
  const emptyPolicy = name === "ArchivePolicy" && value === "{}";
  if ((value === "" || emptyPolicy) && REMOVABLE.has(name)) return undefined;
  if (feedback) checkFeedback(name, value);
  else rule?.check(value, place);
  return value;
}

function onlyFifo(name: string): AwsError {
  if (name === "ContentBasedDeduplication")
    return invalidParameter("Content-based deduplication can only be set for FIFO topics");
  return invalid(`Invalid parameter: ${name} can only be set for FIFO topics`);
}

function checkFeedback(name: string, value: string): void {
  if (isFeedbackRole(name)) {
    if (!/^arn:[^:]+:iam::\d{12}:role\/.+$/.test(value)) throw invalidParameter(`${name}: Invalid role ARN`);
    return;
  }
  const rate = Number(value);
  if (!(value !== "" && Number.isInteger(rate) && rate >= 0 && rate <= 100))
    throw invalidParameter(`${name}: Sample rate must be between 0 and 100`);
}

/** The attributes of a topic to be created, checked. */
export function newAttributes(given: Attributes, place: Place): Attributes {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === "FifoTopic") continue;
    const unknown = () => invalidParameter("Attributes", `Unknown attribute ${name}`);
    const checked = checkedAttribute(name, value, place, unknown);
    if (checked !== undefined) kept[name] = checked;
  }
  if (place.fifo) return { FifoTopic: "true", ContentBasedDeduplication: "false", ...kept };
  return kept;
}
