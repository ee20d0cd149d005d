/** Topics. https://docs.aws.amazon.com/sns/latest/dg/sns-create-topic.html */
import type { CreateTopicInput } from "../../../gen/sns.ts";
import { topicAt } from "../authz.ts";
import { archiveBeginning, rescheduleArchive } from "../delivery/archive.ts";
import { invalidParameter, subscriptionLimit, topicLimit } from "../errors.ts";
import { type Read, read, staged, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { cutToPage, pageAfter } from "../paging.ts";
import { admitAudits } from "../protection/audit.ts";
import { checkedDataProtection } from "../protection/policy.ts";
import { type Attributes, checkedAttribute, newAttributes } from "../topic/attributes.ts";
import { effectiveTopicPolicyText } from "../topic/delivery-policy.ts";
import { defaultPolicy } from "../topic/policy.ts";
import { checkTagCount, type Tags, tagsOf } from "../topic/tags.ts";
import {
  checkTopicName,
  type Topic,
  type TopicRecord,
  topicArn,
  topicNameIn,
  topicOf,
} from "../topic/topic.ts";

/**
 * Creates a topic, or answers the one of this name when attributes and tags given are those it has.
 * https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
 */
export const CreateTopic = staged("CreateTopic", {
  prepare: (ctx, { DataProtectionPolicy: text }) =>
    text === undefined || text === "" ? undefined : admitAudits(ctx, checkedDataProtection(text)),
  commit: createTopic,
});

function createTopic(ctx: Write, input: CreateTopicInput): { TopicArn: string } {
  const { Name, Attributes: given = {}, DataProtectionPolicy } = input;
  const fifo = given["FifoTopic"] === "true";
  checkFifoValue(given["FifoTopic"]);
  checkTopicName(Name, fifo);
  const arn = topicArn(ctx.scope, Name);
  const attributes = newAttributes(given, { arn, fifo });
  const tags = tagsOf(input.Tags);
  checkTagCount(tags);
  const existing = ctx.store.topics.named(Name);
  if (existing !== undefined)
    checkSame(existing, given, attributes, input.Tags === undefined ? undefined : tags);
  else create(ctx, { name: Name, attributes, tags, protection: DataProtectionPolicy });
  return { TopicArn: arn };
}

function checkFifoValue(value: string | undefined): void {
  if (value !== undefined && value !== "true" && value !== "false")
    throw invalidParameter("Attributes", `FifoTopic: Invalid value [${value}]. Must be true or false.`);
}

function checkSame(existing: Topic, given: Attributes, attributes: Attributes, tags: Tags | undefined): void {
  for (const name of Object.keys(given))
    if (name !== "FifoTopic" && (existing.attributes[name] ?? "") !== (attributes[name] ?? ""))
      throw invalidParameter("Attributes", "Topic already exists with different attributes");
  if (tags === undefined) return;
  for (const [key, value] of Object.entries(tags))
    if (existing.tags[key] !== value)
      throw invalidParameter("Tags", "Topic already exists with different tags");
}

function create(
  ctx: Write,
  made: { name: string; attributes: Attributes; tags: Tags; protection: string | undefined },
): void {
  const { topics } = ctx.store;
  const { name, attributes, tags, protection } = made;
  const fifo = attributes["FifoTopic"] === "true";
  if (topics.count(fifo) >= (fifo ? limits.FIFO_TOPICS_MAX : limits.STANDARD_TOPICS_MAX)) throw topicLimit();
  topics.put({
    name,
    createdAt: ctx.now,
    attributes,
    tags,
    ...(protection !== undefined && protection !== "" && { dataProtection: protection }),
    ...(attributes["ArchivePolicy"] !== undefined && { archivingSince: ctx.now }),
  });
}

/**
 * Deletes a topic with its subscriptions. Messages that are on their way may not arrive any more.
 * https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html
 */
export const DeleteTopic = write("DeleteTopic", (ctx, { TopicArn }) => {
  const name = topicNameIn(ctx.scope, TopicArn);
  const topic = ctx.store.topics.named(name);
  if (topic === undefined) return {};
  if (topic.archiveDays !== undefined)
    throw invalidParameter("TopicArn", "Cannot delete a topic with an ArchivePolicy");
  const { subscriptions } = ctx.store;
  for (let page = subscriptions.pageOf(name, "", limits.ROWS_PER_SWEEP); page.length > 0; ) {
    for (const each of page) {
      subscriptions.remove(each);
      if (each.owner !== ctx.scope.account)
        ctx.publish({
          kind: "sns.SubscriptionEnded",
          resource: `${TopicArn}:${each.id}`,
          detail: { owner: each.owner },
        });
    }
    page = subscriptions.pageOf(name, "", limits.ROWS_PER_SWEEP);
  }
  ctx.store.topics.remove(name);
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html */
export const ListTopics = read("ListTopics", (ctx, { NextToken }) => {
  const names = ctx.store.topics.names(pageAfter(ctx, "topics", NextToken), limits.PAGE + 1);
  const { shown, token } = cutToPage(ctx, "topics", names, (name) => name);
  return { Topics: shown.map((name) => ({ TopicArn: topicArn(ctx.scope, name) })), NextToken: token };
});

/** https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
export const GetTopicAttributes = read("GetTopicAttributes", (ctx, { TopicArn }) => ({
  Attributes: shownAttributes(ctx, topicAt(ctx, TopicArn)),
}));

function shownAttributes(ctx: Read, topic: Topic): Record<string, string> {
  const arn = topicArn(ctx.scope, topic.name);
  const counts = ctx.store.topics.counts(topic.name);
  const begins = archiveBeginning(ctx as Pick<Write, "store"> & Read, topic);
  return {
    Policy: defaultPolicy(arn, ctx.scope.account),
    DisplayName: "",
    ...topic.attributes,
    TopicArn: arn,
    Owner: ctx.scope.account,
    SubscriptionsConfirmed: String(counts.confirmed),
    SubscriptionsPending: String(counts.pending),
    SubscriptionsDeleted: String(counts.deleted),
    EffectiveDeliveryPolicy: effectiveTopicPolicyText(topic.deliveryPolicy),
    ...(begins !== undefined && { BeginningArchiveTime: new Date(begins).toISOString() }),
  };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
export const SetTopicAttributes = write("SetTopicAttributes", (ctx, input) => {
  const { TopicArn, AttributeName: name, AttributeValue = "" } = input;
  const topic = topicAt(ctx, TopicArn);
  const unknown = () => invalidParameter("AttributeName");
  const value = checkedAttribute(name, AttributeValue, { arn: TopicArn, fifo: topic.fifo }, unknown);
  if (name === "MaximumMessageSize") checkLarge(ctx, topic, Number(value));
  const { [name]: _, ...others } = topic.attributes;
  const changed: TopicRecord = {
    ...topic,
    attributes: value === undefined ? others : { ...others, [name]: value },
    ...(name === "ArchivePolicy" && topic.archiveDays === undefined && { archivingSince: ctx.now }),
  };
  ctx.store.topics.put(changed);
  if (name === "ArchivePolicy") rescheduleArchive(ctx, topicOf(changed));
  return {};
});

/** Topics with large messages have few subscribers, all of whom can take them. */
function checkLarge(ctx: Read, topic: Topic, bytes: number): void {
  if (bytes <= limits.MESSAGE_BYTES_DEFAULT) return;
  const page = ctx.store.subscriptions.pageOf(topic.name, "", limits.SUBSCRIPTIONS_PER_LARGE_TOPIC_MAX + 1);
  if (page.length > limits.SUBSCRIPTIONS_PER_LARGE_TOPIC_MAX) throw subscriptionLimit();
  if (page.some(({ protocol }) => !takesLarge(protocol)))
    throw invalidParameter(
      "MaximumMessageSize: topics with messages above 256 KiB can only have SQS, Firehose and Lambda subscriptions",
    );
}

export const takesLarge = (protocol: string): boolean =>
  protocol === "sqs" || protocol === "lambda" || protocol === "firehose";
