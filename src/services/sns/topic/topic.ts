/** A topic: what is kept of it, and what that means. https://docs.aws.amazon.com/sns/latest/dg/welcome.html */
import { parseArn } from "../../../aws/arn.ts";
import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import { invalidParameter, notAnArn } from "../errors.ts";
import { MESSAGE_BYTES_DEFAULT } from "../limits.ts";
import { type DataProtection, dataProtectionOf } from "../protection/policy.ts";
import { type TopicDeliveryPolicy, topicDeliveryPolicyOf } from "./delivery-policy.ts";

/** A topic as it is kept. */
export interface TopicRecord {
  readonly name: string;
  readonly createdAt: Instant;
  /** As they were set; what nobody set is not there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly dataProtection?: string;
  /** Since when messages are archived. */
  readonly archivingSince?: Instant;
}

/** A topic ready for use. */
export interface Topic extends TopicRecord {
  readonly fifo: boolean;
  readonly contentBasedDeduplication: boolean;
  readonly deduplicatesPerGroup: boolean;
  readonly signatureVersion: "1" | "2";
  readonly kmsKey: string | undefined;
  readonly messageBytesMax: number;
  readonly deliveryPolicy: TopicDeliveryPolicy;
  /** Undefined: nothing is archived. */
  readonly archiveDays: number | undefined;
  readonly protection: DataProtection | undefined;
}

export function topicOf(record: TopicRecord): Topic {
  const { attributes } = record;
  const archive = attributes["ArchivePolicy"];
  return {
    ...record,
    fifo: attributes["FifoTopic"] === "true",
    contentBasedDeduplication: attributes["ContentBasedDeduplication"] === "true",
    deduplicatesPerGroup: attributes["FifoThroughputScope"] === "MessageGroup",
    signatureVersion: attributes["SignatureVersion"] === "2" ? "2" : "1",
    kmsKey: attributes["KmsMasterKeyId"],
    messageBytesMax: Number(attributes["MaximumMessageSize"] ?? MESSAGE_BYTES_DEFAULT),
    deliveryPolicy: topicDeliveryPolicyOf(attributes["DeliveryPolicy"]),
    archiveDays:
      archive === undefined
        ? undefined
        : Number((JSON.parse(archive) as { MessageRetentionPeriod: string }).MessageRetentionPeriod),
    protection: record.dataProtection === undefined ? undefined : dataProtectionOf(record.dataProtection),
  };
}

export function topicArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:sns:${region}:${account}:${name}`;
}

const STANDARD_NAME = /^[A-Za-z0-9_-]{1,256}$/;
const FIFO_NAME = /^(?=.{6,256}$)[A-Za-z0-9_-]+\.fifo$/;

export function checkTopicName(name: string, fifo: boolean): void {
  if (fifo && !FIFO_NAME.test(name))
    throw invalidParameter(
      "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, " +
        "numbers, underscores, and hyphens, and must be between 1 and 256 characters long.",
    );
  if (!fifo && !STANDARD_NAME.test(name)) throw invalidParameter("Topic Name");
}

/** The name of the topic that an ARN means, in this account and Region. Refuses what is no such ARN. */
export function topicNameIn(scope: Scope, arn: string, parameter = "TopicArn"): string {
  const parsed = parseArn(arn);
  if (arn.split(":").length < 6) throw notAnArn(parameter, arn);
  if (
    parsed?.service !== "sns" ||
    parsed.region !== scope.region ||
    parsed.partition !== scope.partition ||
    parsed.resource.includes(":")
  )
    throw invalidParameter(parameter);
  return parsed.resource;
}
