/**
 * Queues as event sources: a poller receives as the function's role and makes batches, each of which is then a job of
 * its own; a message that comes wakes the poller.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { after, type Instant, instant, SECOND } from "../../../base/instant.ts";
import { type Message, sqs } from "../../../gen/sqs.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { JsonObject } from "../../../lang/event-pattern/pattern.ts";
import { queueUrl } from "../async/destinations.ts";
import type { Prepare, Write } from "../kit.ts";
import { filterOf, withParsed } from "./filter.ts";
import type { Mapping } from "./mapping.ts";
import { countEvents } from "./metrics.ts";
import { failedItems, give, pollerRole } from "./polling.ts";

/** Batches of a mapping under way at once, where it does not say: as many as AWS begins with. */
const BATCHES_DEFAULT = 5;
const RECEIVE_MAX = 10;
/** How often to look while messages are hidden or delayed: nobody tells when they appear. */
const HIDDEN_POLL = 5 * SECOND;
const TROUBLE_POLL = 30 * SECOND;
const FAR = instant(8.64e15);

interface Held {
  readonly messages: readonly Message[];
  readonly since: Instant;
}

type Received =
  | { readonly kind: "gone" }
  | { readonly kind: "full" }
  | { readonly kind: "trouble"; readonly error: string }
  | { readonly kind: "messages"; readonly messages: readonly Message[]; readonly hidden: boolean };

/** Has the mapping's poller run at an instant, or as soon as its queue has something. */
export function pollQueue(ctx: Write, mapping: Mapping, at: Instant, held?: Held): void {
  const payload = held as unknown as Json | undefined;
  ctx.schedule(at, {
    kind: "poll",
    key: mapping.id,
    wakeOn: [mapping.sourceArn],
    ...(payload !== undefined && { payload }),
  });
}

/** The job that receives. */
export const poll = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Received> => {
    const mapping = ctx.store.shelf("mapping").get(job.key);
    if (mapping === undefined || !mapping.enabled) return { kind: "gone" };
    if ((ctx.store.shelf("load").get(job.key) ?? 0) >= batchesMax(mapping)) return { kind: "full" };
    const held = (job.payload as unknown as Held | undefined)?.messages ?? [];
    try {
      return await receive(ctx, mapping, mapping.batchSize - held.length);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { kind: "trouble", error: error.message };
    }
  },
  commit: (ctx: Write, job: DueJob, received: Received): void => {
    const mapping = ctx.store.shelf("mapping").get(job.key);
    if (mapping === undefined || received.kind === "gone") return;
    const held = job.payload as unknown as Held | undefined;
    if (received.kind === "full") {
      pollQueue(ctx, mapping, FAR, held);
      return;
    }
    if (received.kind === "trouble") {
      ctx.store.shelf("mapping").put({ ...mapping, lastResult: `PROBLEM: ${received.error}` }, mapping.id);
      pollQueue(ctx, mapping, after(ctx.now, TROUBLE_POLL), held);
      return;
    }
    gather(ctx, mapping, held, received);
  },
};

function batchesMax({ maximumConcurrency }: Mapping): number {
  return maximumConcurrency ?? BATCHES_DEFAULT;
}

/** Makes a batch of what there is, or waits for more as long as the window is open. */
function gather(
  ctx: Write,
  mapping: Mapping,
  held: Held | undefined,
  { messages: fresh, hidden }: { readonly messages: readonly Message[]; readonly hidden: boolean },
): void {
  const messages = [...(held?.messages ?? []), ...fresh];
  const nextLook = hidden ? after(ctx.now, HIDDEN_POLL) : FAR;
  if (messages.length === 0) {
    pollQueue(ctx, mapping, nextLook);
    return;
  }
  const since = held?.since ?? ctx.now;
  const closes = after(since, mapping.windowSeconds * SECOND);
  if (messages.length < mapping.batchSize && ctx.now < closes) {
    pollQueue(ctx, mapping, closes, { messages, since });
    return;
  }
  const loads = ctx.store.shelf("load");
  loads.put((loads.get(mapping.id) ?? 0) + 1, mapping.id);
  const key = `${mapping.id}/${ctx.ids.uuid()}`;
  ctx.schedule(ctx.now, { kind: "batch", key, payload: messages as unknown as Json });
  pollQueue(ctx, mapping, ctx.now);
}

async function receive(ctx: Prepare, mapping: Mapping, wanted: number): Promise<Received> {
  const as = await pollerRole(ctx, mapping.functionArn);
  const { QueueUrl, region } = queueOf(ctx, mapping);
  const messages: Message[] = [];
  while (messages.length < wanted) {
    const input = {
      QueueUrl,
      MaxNumberOfMessages: Math.min(RECEIVE_MAX, wanted - messages.length),
      WaitTimeSeconds: 0,
      MessageSystemAttributeNames: ["All" as const],
      MessageAttributeNames: ["All"],
    };
    const { Messages = [] } = await ctx.call(sqs, "ReceiveMessage", input, { as, region });
    messages.push(...Messages);
    if (Messages.length === 0) break;
  }
  const hidden = messages.length < wanted && (await hasHidden(ctx, QueueUrl, as, region));
  return { kind: "messages", messages, hidden };
}

async function hasHidden(ctx: Prepare, QueueUrl: string, as: Principal, region: string): Promise<boolean> {
  const AttributeNames = [
    "ApproximateNumberOfMessagesNotVisible" as const,
    "ApproximateNumberOfMessagesDelayed" as const,
  ];
  const { Attributes = {} } = await ctx.call(
    sqs,
    "GetQueueAttributes",
    { QueueUrl, AttributeNames },
    { as, region },
  );
  return Object.values(Attributes).some((count) => count !== "0");
}

function queueOf(
  ctx: Prepare,
  { sourceArn }: Mapping,
): { readonly QueueUrl: string; readonly region: string } {
  const { account, region = ctx.scope.region, resource = "" } = parseArn(sourceArn) ?? {};
  return { QueueUrl: queueUrl(ctx, account, resource), region };
}

/** The job that gives one batch to the function, and deletes what it took. */
export const batch = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<string> => {
    const mapping = ctx.store.shelf("mapping").get(mappingOf(job));
    if (mapping === undefined) return "";
    const messages = job.payload as unknown as readonly Message[];
    const records = messages.map((message) => recordOf(mapping, message));
    const fits = filterOf(mapping.filters);
    const chosen = records.filter((record) => fits(withParsed(record, "body", record["body"] as string)));
    const others = records.filter((record) => !chosen.includes(record));
    countEvents(ctx, mapping, {
      PolledEventCount: records.length,
      FilteredOutEventCount: others.length,
      InvokedEventCount: chosen.length,
    });
    try {
      const failed = chosen.length === 0 ? [] : await offered(ctx, mapping, chosen);
      const done =
        failed === "all"
          ? others
          : records.filter((record) => !failed.includes(record["messageId"] as string));
      await remove(ctx, mapping, done);
      countEvents(ctx, mapping, {
        DeletedEventCount: done.length,
        FailedInvokeEventCount: failed === "all" ? chosen.length : failed.length,
      });
      return failed === "all" || failed.length > 0 ? "PROBLEM: Function call failed" : "OK";
    } catch (error) {
      if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
      return `PROBLEM: ${error.message}`;
    }
  },
  commit: (ctx: Write, job: DueJob, lastResult: string): void => {
    const id = mappingOf(job);
    const loads = ctx.store.shelf("load");
    loads.put(Math.max(0, (loads.get(id) ?? 0) - 1), id);
    const mapping = ctx.store.shelf("mapping").get(id);
    if (mapping === undefined) return;
    if (mapping.lastResult !== lastResult) ctx.store.shelf("mapping").put({ ...mapping, lastResult }, id);
    ctx.publish({ kind: "lambda.BatchEnded", resource: batchesOf(ctx, id) });
  },
};

function mappingOf({ key }: DueJob): string {
  return key.slice(0, key.indexOf("/"));
}

/** Wakes a poller that waited because too many batches were under way. */
function batchesOf(ctx: Write, id: string): string {
  return ctx.store.shelf("mapping").get(id)?.sourceArn ?? id;
}

async function offered(
  ctx: Prepare,
  mapping: Mapping,
  records: readonly JsonObject[],
): Promise<readonly string[] | "all"> {
  const taken = await give(ctx, mapping, { Records: records }, undefined, chainOf(records));
  if (taken.kind !== "ok") return "all";
  return mapping.reportsFailures ? failedItems(taken.answer) : [];
}

/** The chain of invocations that the messages came from. */
function chainOf(records: readonly JsonObject[]): string | undefined {
  const traces = records.map(({ attributes }) => (attributes as JsonObject)["AWSTraceHeader"]);
  return traces.find((each) => typeof each === "string");
}

async function remove(ctx: Prepare, mapping: Mapping, records: readonly JsonObject[]): Promise<void> {
  if (records.length === 0) return;
  const as = await pollerRole(ctx, mapping.functionArn);
  const { QueueUrl, region } = queueOf(ctx, mapping);
  for (let at = 0; at < records.length; at += RECEIVE_MAX) {
    const Entries = records
      .slice(at, at + RECEIVE_MAX)
      .map((record, index) => ({ Id: String(index), ReceiptHandle: record["receiptHandle"] as string }));
    await ctx.call(sqs, "DeleteMessageBatch", { QueueUrl, Entries }, { as, region });
  }
}

/** A message as functions see it. */
function recordOf(mapping: Mapping, message: Message): JsonObject {
  const attributes: Record<string, JsonObject> = {};
  for (const [name, value] of Object.entries(message.MessageAttributes ?? {}))
    attributes[name] = {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue !== undefined && { binaryValue: base64Of(value.BinaryValue) }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType,
    };
  return {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: { ...message.Attributes } as JsonObject,
    messageAttributes: attributes,
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: mapping.sourceArn,
    awsRegion: parseArn(mapping.sourceArn)?.region ?? "",
  };
}

/** Bytes that went through a job's JSON are objects of numbers. */
function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes instanceof Uint8Array ? bytes : Object.values(bytes as object)).toString("base64");
}
