import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { QueueAttributes } from "./attributes.ts";
import { invalidAddress, invalidFifoQueueName, invalidQueueName, missingParameter } from "./errors.ts";
import { KMS_REUSE_SECONDS_DEFAULT } from "./limits.ts";
import type { RedriveAllowPolicy, RedrivePolicy } from "./redrive.ts";

/** What is kept of a queue: plain data, stored as one JSON text. Its messages lie elsewhere, in its box. */
export interface QueueRecord {
  readonly id: number;
  readonly name: string;
  /** Where its messages lie. Purging gives the queue a new box; the old one is emptied in the background. */
  readonly box: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly purgedAt?: Instant;
  /** As GetQueueAttributes answers them; defaults are filled in when the queue is created. */
  readonly attributes: QueueAttributes;
  readonly tags: Readonly<Record<string, string>>;
}

/** A queue as handlers use it: the record, with what every request needs of it taken out of the texts. */
export interface Queue extends QueueRecord {
  readonly fifo: boolean;
  /** In milliseconds, as are the other lengths of time here. */
  readonly visibilityTimeout: number;
  readonly delay: number;
  readonly retention: number;
  readonly waitTime: number;
  readonly maximumMessageBytes: number;
  /** SSE-SQS: messages that come in are kept sealed. */
  readonly managedEncryption: boolean;
  /** SSE-KMS: the id, ARN or alias of the key whose data keys seal them instead. */
  readonly kmsKey: string | undefined;
  /** How long a caller goes on using a data key. */
  readonly dataKeyReusePeriod: number;
  readonly contentBasedDeduplication: boolean;
  readonly deduplicatesPerGroup: boolean;
  readonly highThroughput: boolean;
  readonly redrivePolicy: RedrivePolicy | undefined;
  readonly redriveAllowPolicy: RedriveAllowPolicy | undefined;
}

/** Makes a record ready for use. */
export function queueOf(record: QueueRecord): Queue {
  const { attributes } = record;
  const milliseconds = (text: string | undefined): number => Number(text) * 1_000;
  const parsed = <T>(text: string | undefined): T | undefined =>
    text === undefined ? undefined : (JSON.parse(text) as T);
  return {
    ...record,
    fifo: attributes.FifoQueue === "true",
    visibilityTimeout: milliseconds(attributes.VisibilityTimeout),
    delay: milliseconds(attributes.DelaySeconds),
    retention: milliseconds(attributes.MessageRetentionPeriod),
    waitTime: milliseconds(attributes.ReceiveMessageWaitTimeSeconds),
    maximumMessageBytes: Number(attributes.MaximumMessageSize),
    managedEncryption: attributes.SqsManagedSseEnabled === "true",
    kmsKey: attributes.KmsMasterKeyId,
    dataKeyReusePeriod: milliseconds(
      attributes.KmsDataKeyReusePeriodSeconds ?? String(KMS_REUSE_SECONDS_DEFAULT),
    ),
    contentBasedDeduplication: attributes.ContentBasedDeduplication === "true",
    deduplicatesPerGroup: attributes.DeduplicationScope === "messageGroup",
    highThroughput: attributes.FifoThroughputLimit === "perMessageGroupId",
    redrivePolicy: parsed<RedrivePolicy>(attributes.RedrivePolicy),
    redriveAllowPolicy: parsed<RedriveAllowPolicy>(attributes.RedriveAllowPolicy),
  };
}

const STANDARD_NAME = /^[A-Za-z0-9_-]{1,80}$/;
const FIFO_NAME = /^(?=.{6,80}$)[A-Za-z0-9_-]+\.fifo$/;

/** Refuses a name that a new queue of this type must not have. */
export function checkQueueName(name: string, fifo: boolean): void {
  if (fifo && !FIFO_NAME.test(name)) throw invalidFifoQueueName();
  if (!fifo && !STANDARD_NAME.test(name)) throw invalidQueueName();
}

/** The ARN of the queue of this name in an account and Region. */
export function queueArn(scope: Scope, name: string): string {
  return `arn:${scope.partition}:sqs:${scope.region}:${scope.account}:${name}`;
}

/** The name of the queue that an ARN means, when that is one in this account and Region. */
export function queueNameIn(scope: Scope, arn: string): string | undefined {
  const parsed = parseArn(arn);
  if (parsed === undefined || parsed.service !== "sqs" || parsed.partition !== scope.partition)
    return undefined;
  return parsed.account === scope.account && parsed.region === scope.region ? parsed.resource : undefined;
}

/** What a queue URL says, whatever host it names. */
export interface QueueAddress {
  readonly account: string;
  readonly name: string;
  /** The Region in the host name, where it carries one: sqs.us-west-2.amazonaws.com, us-west-2.queue.localhost. */
  readonly region: string | undefined;
}

const QUEUE_URL = /^(?:https?:\/\/([^/]*))?\/?(?:[^?#]*\/)?(\d{12})\/([A-Za-z0-9_.-]{1,80})$/;
const HOST_WITH_REGION = /^(?:sqs\.([a-z]{2,}(?:-[a-z]+)+-\d)|([a-z]{2,}(?:-[a-z]+)+-\d)\.queue)\./;

/**
 * Reads a queue URL: its last two segments are the owner's account and the queue's name. The host is whatever the
 * caller reaches this endpoint by.
 */
export function parseQueueUrl(url: string): QueueAddress {
  if (url === "") throw missingParameter("QueueUrl");
  const [, host, account, name] = QUEUE_URL.exec(url) ?? [];
  if (account === undefined || name === undefined) throw invalidAddress(url);
  const [, first, second] = (host === undefined ? null : HOST_WITH_REGION.exec(host)) ?? [];
  return { account, name, region: first ?? second };
}

/** The URL under which callers of `endpoint` reach a queue. */
export function queueUrl(endpoint: string, account: string, name: string): string {
  return `${endpoint}/${account}/${name}`;
}
