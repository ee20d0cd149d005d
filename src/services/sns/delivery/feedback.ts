/**
 * The attributes that ask for delivery logs. https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html
 */
import type { Attributes } from "../topic/attributes.ts";

const FAMILIES = ["HTTP", "Firehose", "Lambda", "SQS", "Application"] as const;
const KINDS = ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"] as const;

export const FEEDBACK_ATTRIBUTES: ReadonlySet<string> = new Set(
  FAMILIES.flatMap((family) => KINDS.map((kind) => `${family}${kind}`)),
);

export const isFeedbackRole = (name: string): boolean => name.endsWith("FeedbackRoleArn");

/** Which family a protocol's logs belong to; undefined for those that have none at the topic. */
const FAMILY_OF: Readonly<Record<string, (typeof FAMILIES)[number]>> = {
  http: "HTTP",
  https: "HTTP",
  firehose: "Firehose",
  lambda: "Lambda",
  sqs: "SQS",
  application: "Application",
};

/** As which role a delivery is logged, and in what share of cases; undefined when it is not. */
export function feedbackFor(
  attributes: Attributes,
  protocol: string,
  succeeded: boolean,
): { readonly role: string; readonly percent: number } | undefined {
  const family = FAMILY_OF[protocol];
  const role = family && attributes[`${family}${succeeded ? "Success" : "Failure"}FeedbackRoleArn`];
  if (role === undefined) return undefined;
  return { role, percent: succeeded ? Number(attributes[`${family}SuccessFeedbackSampleRate`] ?? 100) : 100 };
}
