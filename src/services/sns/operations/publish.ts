/** Publishing. https://docs.aws.amazon.com/sns/latest/dg/sns-publishing.html */
import type {
  BatchResultErrorEntry,
  PublishBatchRequestEntry,
  PublishBatchResultEntry,
} from "../../../gen/sns.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { isEndpointArn, topicAt } from "../authz.ts";
import { keepSent, logPush } from "../delivery/notes.ts";
import * as errors from "../errors.ts";
import { type Prepare, staged, type Write } from "../kit.ts";
import { ENTRIES_PER_BATCH_MAX, MESSAGE_BYTES_DEFAULT, SMS_LENGTH_MAX } from "../limits.ts";
import { checkForTopic, type Draft, draftOf, textFor } from "../message/message.ts";
import { messageOf, publish } from "../message/publishing.ts";
import { endpointAt, pushTo } from "../mobile/push.ts";
import { textMessage } from "../sms/text-message.ts";
import { phoneNumberOf } from "../subscription/endpoint.ts";
import { dataKeyFor } from "../topic/encryption.ts";
import { topicNameIn } from "../topic/topic.ts";

/** A data key for the topic an ARN means, if it is encrypted. Whatever is wrong is told by the commit. */
function dataKeyOf(ctx: Prepare, arn: string | undefined): Promise<Uint8Array> | undefined {
  if (arn === undefined || isEndpointArn(arn)) return undefined;
  const topic = ctx.store.topics.named(topicNameIn(ctx.scope, arn));
  return topic?.kmsKey === undefined ? undefined : dataKeyFor(ctx, topic, topic.kmsKey);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export const Publish = staged("Publish", {
  prepare: (ctx, { TopicArn, TargetArn }) => dataKeyOf(ctx, TopicArn ?? TargetArn),
  commit: (ctx, input, dataKey: Uint8Array | undefined) => {
    const { TopicArn, TargetArn, PhoneNumber } = input;
    const named = [TopicArn, TargetArn, PhoneNumber].filter((each) => each !== undefined);
    if (named.length === 0)
      throw errors.invalidParameter("TopicArn or TargetArn", "no value for required parameter");
    if (named.length > 1)
      throw errors.invalidParameter("TopicArn or TargetArn or PhoneNumber", "only one can be given");
    const draft = draftOf(input);
    if (PhoneNumber !== undefined) return publishToPhone(ctx, PhoneNumber, draft);
    const arn = TopicArn ?? TargetArn ?? "";
    if (isEndpointArn(arn)) return publishToEndpoint(ctx, arn, draft);
    const topic = topicAt(ctx, arn, TopicArn === undefined ? "TargetArn" : "TopicArn");
    checkForTopic(topic, draft);
    return publish(ctx, topic, draft, dataKey);
  },
});

function checkSize(draft: Draft): void {
  if (draft.bytes > MESSAGE_BYTES_DEFAULT) throw errors.invalidParameter("Message too long");
}

function publishToPhone(ctx: Write, given: string, draft: Draft): { MessageId: string } {
  const number = given.startsWith("+") ? phoneNumberOf(given) : undefined;
  if (number === undefined)
    throw errors.invalidParameter("PhoneNumber", `${given} is not valid to publish to`);
  checkSize(draft);
  const message = messageOf(ctx, draft);
  const text = textFor(message, "sms");
  if (text.length > SMS_LENGTH_MAX) throw errors.invalidParameter("Message too long");
  keepSent(ctx, textMessage(ctx, number, text, message));
  return { MessageId: message.id };
}

function publishToEndpoint(ctx: Write, arn: string, draft: Draft): { MessageId: string } {
  const endpoint = endpointAt(ctx, arn);
  if (endpoint === undefined)
    throw errors.invalidParameter("TargetArn", "No endpoint found for the target arn specified");
  checkSize(draft);
  const message = messageOf(ctx, draft);
  const outcome = pushTo(ctx, endpoint, message, textFor(message, endpoint.platform));
  if (outcome.kind !== "delivered") {
    throw endpoint.attributes["Enabled"] === "true"
      ? errors.applicationDisabled()
      : errors.endpointDisabled();
  }
  keepSent(ctx, outcome);
  const application = ctx.store.mobile.application(endpoint.platform, endpoint.application);
  if (application !== undefined) logPush(ctx, application, { message, arn, outcome, attempts: 1 });
  return { MessageId: message.id };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html */
export const PublishBatch = staged("PublishBatch", {
  prepare: (ctx, { TopicArn }) => dataKeyOf(ctx, TopicArn),
  commit: (ctx, { TopicArn, PublishBatchRequestEntries: entries }, dataKey: Uint8Array | undefined) => {
    const topic = topicAt(ctx, TopicArn);
    checkEntries(entries);
    const drafts = entries.map((entry) => ({ id: entry.Id, draft: draftOf(entry) }));
    const bytes = drafts.reduce((sum, { draft }) => sum + draft.bytes, 0);
    if (bytes > topic.messageBytesMax) throw errors.batchTooLong();
    for (const { draft } of drafts) checkForTopic(topic, draft);
    const Successful: PublishBatchResultEntry[] = [];
    const Failed: BatchResultErrorEntry[] = [];
    for (const { id, draft } of drafts) {
      try {
        Successful.push({ Id: id, ...publish(ctx, topic, draft, dataKey) });
      } catch (error) {
        Failed.push(failedEntry(id, error));
      }
    }
    return { Successful, Failed };
  },
});

const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

function checkEntries(entries: readonly PublishBatchRequestEntry[]): void {
  if (entries.length === 0) throw errors.emptyBatch();
  if (entries.length > ENTRIES_PER_BATCH_MAX) throw errors.tooManyEntries();
  const ids = new Set(entries.map(({ Id }) => Id));
  if (ids.size < entries.length) throw errors.entryIdsNotDistinct();
  for (const id of ids) if (!ENTRY_ID.test(id)) throw errors.invalidEntryId();
}

/** What a data protection policy refuses of a batch, it refuses entry by entry. */
function failedEntry(Id: string, error: unknown): BatchResultErrorEntry {
  if (!(error instanceof AwsError)) throw error;
  return { Id, Code: error.code, Message: error.message, SenderFault: error.fault === "Sender" };
}
