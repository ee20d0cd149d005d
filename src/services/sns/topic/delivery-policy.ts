/**
 * How deliveries over HTTP are tried again: what a topic and a subscription may say of it, and what follows.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-creating-custom-delivery-policy.html
 */
import { type Duration, SECOND } from "../../../base/instant.ts";
import { invalidParameter } from "../errors.ts";
import { HTTP_RETRIES_MAX, HTTP_RETRY_WINDOW } from "../limits.ts";

const BACKOFFS = ["linear", "arithmetic", "geometric", "exponential"] as const;
export type Backoff = (typeof BACKOFFS)[number];

/** Delays in seconds. */
export interface RetryPolicy {
  readonly minDelayTarget: number;
  readonly maxDelayTarget: number;
  readonly numRetries: number;
  readonly numMaxDelayRetries: number;
  readonly numNoDelayRetries: number;
  readonly numMinDelayRetries: number;
  readonly backoffFunction: Backoff;
}
export interface ThrottlePolicy {
  readonly maxReceivesPerSecond?: number;
}
export interface RequestPolicy {
  readonly headerContentType?: string;
}

export interface TopicDeliveryPolicy {
  readonly retry: RetryPolicy;
  readonly throttle: ThrottlePolicy | undefined;
  readonly request: RequestPolicy;
  readonly disableSubscriptionOverrides: boolean;
}

/** A subscription's own, as far as it says anything. */
export interface SubscriptionDeliveryPolicy {
  readonly retry: RetryPolicy | undefined;
  readonly throttle: ThrottlePolicy | undefined;
  readonly request: RequestPolicy | undefined;
}

const DEFAULT_RETRY: RetryPolicy = {
  minDelayTarget: 20,
  maxDelayTarget: 20,
  numRetries: 3,
  numMaxDelayRetries: 0,
  numNoDelayRetries: 0,
  numMinDelayRetries: 0,
  backoffFunction: "linear",
};
const DEFAULT_CONTENT_TYPE = "text/plain; charset=UTF-8";
const CONTENT_TYPES: ReadonlySet<string> = new Set([
  "text/plain",
  "text/html",
  "text/css",
  "text/csv",
  "text/xml",
  "text/*",
  "application/xml",
  "application/json",
  "application/octet-stream",
  "application/soap+xml",
  "application/x-www-form-urlencoded",
  "application/atom+xml",
  "application/xhtml+xml",
]);

interface RawPolicy {
  readonly [name: string]: unknown;
}

export function topicDeliveryPolicyOf(text: string | undefined): TopicDeliveryPolicy {
  const http = objectOf((text === undefined ? {} : (JSON.parse(text) as RawPolicy))["http"]) ?? {};
  return {
    retry: { ...DEFAULT_RETRY, ...objectOf(http["defaultHealthyRetryPolicy"]) },
    throttle: objectOf(http["defaultThrottlePolicy"]),
    request: { headerContentType: DEFAULT_CONTENT_TYPE, ...objectOf(http["defaultRequestPolicy"]) },
    disableSubscriptionOverrides: http["disableSubscriptionOverrides"] === true,
  };
}

export function subscriptionDeliveryPolicyOf(text: string | undefined): SubscriptionDeliveryPolicy {
  const policy = text === undefined ? {} : (JSON.parse(text) as RawPolicy);
  const retry = objectOf(policy["healthyRetryPolicy"]);
  return {
    retry: retry && { ...DEFAULT_RETRY, ...retry },
    throttle: objectOf(policy["throttlePolicy"]),
    request: objectOf(policy["requestPolicy"]),
  };
}

/** What counts for a subscription, the topic's word and its own taken together. */
export function effectivePolicy(
  topic: TopicDeliveryPolicy,
  own: SubscriptionDeliveryPolicy,
): {
  readonly retry: RetryPolicy;
  readonly throttle: ThrottlePolicy | undefined;
  readonly request: RequestPolicy;
} {
  if (topic.disableSubscriptionOverrides) return topic;
  return {
    retry: own.retry ?? topic.retry,
    throttle: own.throttle ?? topic.throttle,
    request: { ...topic.request, ...own.request },
  };
}

/** As GetTopicAttributes shows it. */
export function effectiveTopicPolicyText(policy: TopicDeliveryPolicy): string {
  return JSON.stringify({
    http: {
      defaultHealthyRetryPolicy: policy.retry,
      disableSubscriptionOverrides: policy.disableSubscriptionOverrides,
      ...(policy.throttle !== undefined && { defaultThrottlePolicy: policy.throttle }),
      defaultRequestPolicy: policy.request,
    },
  });
}

/** As GetSubscriptionAttributes shows it. */
export function effectiveSubscriptionPolicyText(
  topic: TopicDeliveryPolicy,
  own: SubscriptionDeliveryPolicy,
): string {
  const { retry, throttle, request } = effectivePolicy(topic, own);
  return JSON.stringify({
    healthyRetryPolicy: retry,
    sicklyRetryPolicy: null,
    throttlePolicy: throttle ?? null,
    requestPolicy: request,
    guaranteed: false,
  });
}

/**
 * How long to wait before retry number `retry` (the first is 1); undefined when the policy has no more. The phases are
 * immediate, pre-backoff, backoff, post-backoff.
 */
export function delayBefore(retry: number, policy: RetryPolicy): Duration | undefined {
  if (retry > policy.numRetries) return undefined;
  const { numNoDelayRetries: none, numMinDelayRetries: low, numMaxDelayRetries: high } = policy;
  if (retry <= none) return 0;
  if (retry <= none + low) return policy.minDelayTarget * SECOND;
  if (retry > policy.numRetries - high) return policy.maxDelayTarget * SECOND;
  const steps = policy.numRetries - none - low - high;
  return Math.round(backoff(retry - none - low, steps, policy) * SECOND);
}

/** From the smallest delay at step 1 to the largest at the last. */
function backoff(step: number, steps: number, policy: RetryPolicy): number {
  const { minDelayTarget: min, maxDelayTarget: max, backoffFunction } = policy;
  if (steps < 2 || max <= min) return min;
  const part = (step - 1) / (steps - 1);
  switch (backoffFunction) {
    case "linear":
      return min + (max - min) * part;
    case "arithmetic":
      return min + ((max - min) * (step * (step - 1))) / (steps * (steps - 1));
    case "geometric":
      return min * (max / min) ** part;
    case "exponential":
      return min + ((max - min) * (2 ** (step - 1) - 1)) / (2 ** (steps - 1) - 1);
  }
}

const TOPIC_MEMBERS = [
  "defaultHealthyRetryPolicy",
  "defaultSicklyRetryPolicy",
  "defaultThrottlePolicy",
  "defaultRequestPolicy",
  "disableSubscriptionOverrides",
];
const SUBSCRIPTION_MEMBERS = ["healthyRetryPolicy", "sicklyRetryPolicy", "throttlePolicy", "requestPolicy"];

/** Refuses what is no delivery policy of a topic. */
export function checkTopicDeliveryPolicy(text: string): void {
  const policy = parsed(text);
  onlyMembers(policy, ["http"]);
  const http = objectOf(policy["http"]) ?? {};
  onlyMembers(http, TOPIC_MEMBERS);
  checkParts(http["defaultHealthyRetryPolicy"], http["defaultThrottlePolicy"], http["defaultRequestPolicy"]);
}

/** Refuses what is no delivery policy of a subscription. */
export function checkSubscriptionDeliveryPolicy(text: string): void {
  const policy = parsed(text);
  onlyMembers(policy, SUBSCRIPTION_MEMBERS);
  checkParts(policy["healthyRetryPolicy"], policy["throttlePolicy"], policy["requestPolicy"]);
}

function parsed(text: string): RawPolicy {
  try {
    const value = objectOf(JSON.parse(text));
    if (value !== undefined) return value;
  } catch {
    // told below
  }
  throw invalidParameter("DeliveryPolicy: failed to parse JSON");
}

function onlyMembers(policy: RawPolicy, known: readonly string[]): void {
  const unknown = Object.keys(policy).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidParameter(`DeliveryPolicy: ${unknown}: unknown policy member`);
}

function checkParts(retry: unknown, throttle: unknown, request: unknown): void {
  const asked = objectOf(retry);
  if (asked !== undefined) checkRetry({ ...DEFAULT_RETRY, ...asked }, asked);
  const perSecond = objectOf(throttle)?.["maxReceivesPerSecond"];
  if (perSecond !== undefined && !(isWhole(perSecond) && perSecond >= 1))
    throw wrong("throttlePolicy.maxReceivesPerSecond must be greater than or equal to 1");
  const type = objectOf(request)?.["headerContentType"];
  if (type !== undefined && !CONTENT_TYPES.has(String(type).split(";")[0]?.trim() ?? ""))
    throw wrong(`requestPolicy.headerContentType: ${String(type)} is not supported`);
}

const wrong = (reason: string) => invalidParameter(`DeliveryPolicy: ${reason}`);
const isWhole = (value: unknown): value is number => Number.isInteger(value);

function checkRetry(policy: RetryPolicy, asked: RawPolicy): void {
  onlyMembers(asked, Object.keys(DEFAULT_RETRY));
  const counts = ["numRetries", "numNoDelayRetries", "numMinDelayRetries", "numMaxDelayRetries"] as const;
  for (const name of counts)
    if (!(isWhole(policy[name]) && policy[name] >= 0))
      throw wrong(`healthyRetryPolicy.${name} must be greater than or equal to 0`);
  for (const name of ["minDelayTarget", "maxDelayTarget"] as const)
    if (!(isWhole(policy[name]) && policy[name] >= 1 && policy[name] * SECOND <= HTTP_RETRY_WINDOW))
      throw wrong(`healthyRetryPolicy.${name} must be between 1 and 3600`);
  if (policy.maxDelayTarget < policy.minDelayTarget)
    throw wrong("healthyRetryPolicy.maxDelayTarget must be greater than or equal to minDelayTarget");
  if (policy.numRetries > HTTP_RETRIES_MAX)
    throw wrong(`healthyRetryPolicy.numRetries must be less than or equal to ${HTTP_RETRIES_MAX}`);
  if (policy.numNoDelayRetries + policy.numMinDelayRetries + policy.numMaxDelayRetries > policy.numRetries)
    throw wrong(
      "healthyRetryPolicy.numRetries must be greater than or equal to the sum of the other retries",
    );
  if (!BACKOFFS.includes(policy.backoffFunction))
    throw wrong(
      "healthyRetryPolicy.backoffFunction must be one of linear, arithmetic, geometric, exponential",
    );
  let total = 0;
  for (let retry = 1; retry <= policy.numRetries; retry++) total += delayBefore(retry, policy) ?? 0;
  if (total > HTTP_RETRY_WINDOW)
    throw wrong("healthyRetryPolicy: total delay of all retries must not exceed 3600 seconds");
}

function objectOf(value: unknown): Record<string, never> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, never>)
    : undefined;
}
