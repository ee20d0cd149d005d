/**
 * SSE-KMS: messages are sealed with data keys that KMS makes and opens. Each caller asks KMS for itself, with its own
 * permissions, and then uses what it was given for the queue's reuse period.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
import { Envelope, type EnvelopedResource, type FreshDataKey } from "../../envelope/envelope.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { upcoming } from "./delivery.ts";
import { kmsRefusal } from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { type Queue, queueArn } from "./queue.ts";
import type { LyingMessage } from "./store/message-row.ts";

/** With what a message that comes in is sealed; without a sealer it is not. */
export interface Sealing {
  readonly sealer: Sealer | undefined;
  readonly dataKey: number | null;
}

const envelope = new Envelope({ context: "aws:sqs:arn", refusal: kmsRefusal, opensNewKeys: true });

function enveloped({ scope }: Read, { id, name, kmsKey }: Queue): EnvelopedResource | undefined {
  return kmsKey === undefined ? undefined : { arn: queueArn(scope, name), id, key: kmsKey };
}

/** Asks KMS for a data key if the queue wants one and the caller has none in use. */
export function dataKeyToSend(ctx: Prepare, queue: Queue): Promise<FreshDataKey> | undefined {
  return envelope.toSeal(ctx, enveloped(ctx, queue));
}

/** With what the caller's messages are sealed; `fresh` is what {@link dataKeyToSend} brought. */
export function sealingOf(ctx: Write, queue: Queue, fresh: FreshDataKey | undefined): Sealing {
  const resource = enveloped(ctx, queue);
  if (resource !== undefined) return envelope.sealing(ctx, resource, fresh, queue.dataKeyReusePeriod);
  return { sealer: queue.managedEncryption ? ctx.sealer : undefined, dataKey: null };
}

/** Asks KMS to open the data keys of the messages that a receive is about to find, as far as the caller has not. */
export function dataKeysToReceive(
  ctx: Prepare,
  queue: Queue,
  wanted: number,
): Promise<readonly FreshDataKey[]> | undefined {
  if (!ctx.store.dataKeys.any()) return undefined;
  const sealed = upcoming(ctx, queue, wanted).flatMap(({ dataKey }) => (dataKey === null ? [] : [dataKey]));
  return envelope.toOpen(ctx, new Set(sealed));
}

/** Lets the caller open, for the queue's reuse period, what {@link dataKeysToReceive} brought. */
export function keepOpen(ctx: Write, queue: Queue, fresh: readonly FreshDataKey[] | undefined): void {
  for (const dataKey of fresh ?? []) envelope.keepOpen(ctx, dataKey, queue.dataKeyReusePeriod);
}

/** Whether the caller can be given what is in the message. */
export function isReadable(ctx: Read, { dataKey }: Pick<LyingMessage, "dataKey">): boolean {
  return dataKey === null || envelope.isOpen(ctx, dataKey);
}

/** What opens the message's content. */
export function openerOf(ctx: Write, { dataKey }: Pick<LyingMessage, "dataKey">): Sealer {
  if (dataKey === null) return ctx.sealer;
  const opener = envelope.openerOf(ctx, dataKey);
  if (opener === undefined) throw new Error(`data key ${dataKey} is not open`);
  return opener;
}
