/** Who may use a topic, what it is tagged with, and which data it may carry. */
import { tagList } from "../../../aws/tags.ts";
import { topicAt } from "../authz.ts";
import { resourceNotFound } from "../errors.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { admitAudits } from "../protection/audit.ts";
import { checkedDataProtection } from "../protection/policy.ts";
import { defaultPolicy, withoutPermission, withPermission } from "../topic/policy.ts";
import { checkTagCount, tagsOf } from "../topic/tags.ts";
import { type Topic, topicArn, topicNameIn } from "../topic/topic.ts";

const policyOf = (ctx: Read, topic: Topic): string =>
  topic.attributes["Policy"] ?? defaultPolicy(topicArn(ctx.scope, topic.name), ctx.scope.account);

/** https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html */
export const AddPermission = write("AddPermission", (ctx, input) => {
  const topic = topicAt(ctx, input.TopicArn);
  const Policy = withPermission(policyOf(ctx, topic), input, input.TopicArn, ctx.scope.partition);
  ctx.store.topics.put({ ...topic, attributes: { ...topic.attributes, Policy } });
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_RemovePermission.html */
export const RemovePermission = write("RemovePermission", (ctx, { TopicArn, Label }) => {
  const topic = topicAt(ctx, TopicArn);
  const Policy = withoutPermission(policyOf(ctx, topic), Label);
  ctx.store.topics.put({ ...topic, attributes: { ...topic.attributes, Policy } });
  return {};
});

function taggedTopic(ctx: Read, arn: string): Topic {
  const topic = ctx.store.topics.named(topicNameIn(ctx.scope, arn, "ResourceArn"));
  if (topic === undefined) throw resourceNotFound();
  return topic;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, { ResourceArn, Tags }) => {
  const topic = taggedTopic(ctx, ResourceArn);
  const tags = { ...topic.tags, ...tagsOf(Tags) };
  checkTagCount(tags);
  ctx.store.topics.put({ ...topic, tags });
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, { ResourceArn, TagKeys }) => {
  const topic = taggedTopic(ctx, ResourceArn);
  const tags = Object.fromEntries(Object.entries(topic.tags).filter(([key]) => !TagKeys.includes(key)));
  ctx.store.topics.put({ ...topic, tags });
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html */
export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceArn }) => {
  const { tags } = taggedTopic(ctx, ResourceArn);
  return { Tags: tagList(tags) };
});

/** https://docs.aws.amazon.com/sns/latest/api/API_PutDataProtectionPolicy.html */
export const PutDataProtectionPolicy = staged("PutDataProtectionPolicy", {
  prepare: (ctx, { ResourceArn, DataProtectionPolicy: text }) => {
    topicAt(ctx, ResourceArn, "ResourceArn");
    return text === "" ? undefined : admitAudits(ctx, checkedDataProtection(text));
  },
  commit: (ctx, { ResourceArn, DataProtectionPolicy: text }) => {
    const { dataProtection: _, ...topic } = topicAt(ctx, ResourceArn, "ResourceArn");
    ctx.store.topics.put(text === "" ? topic : { ...topic, dataProtection: text });
    return {};
  },
});

/** https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html */
export const GetDataProtectionPolicy = read("GetDataProtectionPolicy", (ctx, { ResourceArn }) => ({
  DataProtectionPolicy: topicAt(ctx, ResourceArn, "ResourceArn").dataProtection ?? "",
}));
