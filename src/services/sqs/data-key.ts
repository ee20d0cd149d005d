/**
 * SSE-KMS: messages are sealed with data keys that KMS makes and opens. Each caller asks KMS for itself, with its own
 * permissions, and then uses what it was given for the queue's reuse period.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
import { after } from "../../base/instant.ts";
import { type Operations as KmsOperations, kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { AesSealer } from "../../kernel/ids/aes-sealer.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { upcoming } from "./delivery.ts";
import { kmsRefusal } from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { type Queue, queueArn } from "./queue.ts";
import type { OpenDataKey, WrappedDataKey } from "./store/data-keys.ts";
import type { LyingMessage } from "./store/message-row.ts";

/** A data key fresh from KMS. */
export interface FreshDataKey extends WrappedDataKey {
  /** Undefined when it has just been made. */
  readonly id: number | undefined;
  readonly plain: Uint8Array;
}

/** With what a message that comes in is sealed; without a sealer it is not. */
export interface Sealing {
  readonly sealer: Sealer | undefined;
  readonly dataKey: number | null;
}

const PURPOSE = "sqs data key";
const NONCE_BYTES = 12;

/** Asks KMS for a data key if the queue wants one and the caller has none in use. */
export function dataKeyToSend(ctx: Prepare, queue: Queue): Promise<FreshDataKey> | undefined {
  if (queue.kmsKey === undefined) return undefined;
  const inUse = ctx.store.dataKeys.inUse(useOf(queue, queue.kmsKey), principalOf(ctx.caller), ctx.now);
  return inUse === undefined ? makeDataKey(ctx, queue, queue.kmsKey) : undefined;
}

/** As AWS does, the new key is opened once before it is used: whoever sends needs kms:Decrypt, too. */
async function makeDataKey(ctx: Prepare, queue: Queue, kmsKey: string): Promise<FreshDataKey> {
  const arn = queueArn(ctx.scope, queue.name);
  const EncryptionContext = { "aws:sqs:arn": arn };
  const KeyId = kmsKeyArn(ctx, kmsKey);
  const made = await askKms(ctx, "GenerateDataKey", { KeyId, KeySpec: "AES_256", EncryptionContext });
  const wrapped = made.CiphertextBlob ?? new Uint8Array();
  return { id: undefined, queue: arn, wrapped, plain: await openedByKms(ctx, { queue: arn, wrapped }) };
}

/** With what the caller's messages are sealed; `fresh` is what {@link dataKeyToSend} brought. */
export function sealingOf(ctx: Write, queue: Queue, fresh: FreshDataKey | undefined): Sealing {
  const { kmsKey } = queue;
  if (kmsKey === undefined)
    return { sealer: queue.managedEncryption ? ctx.sealer : undefined, dataKey: null };
  const use = useOf(queue, kmsKey);
  const key =
    fresh === undefined
      ? ctx.store.dataKeys.inUse(use, principalOf(ctx.caller), ctx.now)
      : keepOpen(ctx, queue, fresh, use);
  if (key === undefined) throw new Error(`there is no data key for ${queue.name}`);
  return { sealer: sealerOf(ctx, key), dataKey: key.id };
}

/** Asks KMS to open the data keys of the messages that a receive is about to find, as far as the caller has not. */
export function dataKeysToReceive(
  ctx: Prepare,
  queue: Queue,
  wanted: number,
): Promise<readonly FreshDataKey[]> | undefined {
  if (!ctx.store.dataKeys.any()) return undefined;
  const locked = upcoming(ctx, queue, wanted).filter((message) => !isReadable(ctx, message));
  const ids = new Set(locked.map((message) => message.dataKey as number));
  return ids.size === 0 ? undefined : Promise.all([...ids].map((id) => openDataKey(ctx, id)));
}

async function openDataKey(ctx: Prepare, id: number): Promise<FreshDataKey> {
  const key = ctx.store.dataKeys.wrapped(id);
  if (key === undefined) throw new Error(`there is no data key ${id}`);
  return { ...key, id, plain: await openedByKms(ctx, key) };
}

/** Lets the caller use a data key for the queue's reuse period; `use`: for its own messages, too. */
export function keepOpen(
  ctx: Write,
  queue: Queue,
  { id, plain, ...wrapped }: FreshDataKey,
  use: string | null,
): OpenDataKey {
  const { dataKeys } = ctx.store;
  const key = {
    id: id ?? dataKeys.keep(wrapped, ctx.now),
    plain: ctx.sealer.sealBytes(PURPOSE, plain),
  };
  dataKeys.open(key, principalOf(ctx.caller), after(ctx.now, queue.dataKeyReusePeriod), use);
  return key;
}

/** Whether the caller can be given what is in the message. */
export function isReadable(ctx: Read, message: Pick<LyingMessage, "dataKey">): boolean {
  return message.dataKey === null || openKeyOf(ctx, message.dataKey) !== undefined;
}

/** What opens the message's content. */
export function openerOf(ctx: Write, { dataKey }: Pick<LyingMessage, "dataKey">): Sealer {
  if (dataKey === null) return ctx.sealer;
  const key = openKeyOf(ctx, dataKey);
  if (key === undefined) throw new Error(`data key ${dataKey} is not open`);
  return sealerOf(ctx, key);
}

function openKeyOf(ctx: Read, dataKey: number): OpenDataKey | undefined {
  return ctx.store.dataKeys.opened(dataKey, principalOf(ctx.caller), ctx.now);
}

function sealerOf(ctx: Write, { plain }: OpenDataKey): Sealer {
  const rootKey = ctx.sealer.openBytes(PURPOSE, plain);
  if (rootKey === undefined) throw new Error("a data key does not open with the world's root key");
  return new AesSealer({ rootKey, nonce: () => ctx.ids.bytes(NONCE_BYTES) });
}

/** A queue that changes its KMS key makes new data keys. */
function useOf(queue: Queue, kmsKey: string): string {
  return `${queue.id} ${kmsKey}`;
}

function principalOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "anonymous";
  return caller.kind === "service" ? caller.service : caller.arn;
}

/** Whoever sends: the names of keys are those of the queue's account. */
function kmsKeyArn({ scope }: Read, kmsKey: string): string {
  if (kmsKey.startsWith("arn:")) return kmsKey;
  const resource = kmsKey.startsWith("alias/") ? kmsKey : `key/${kmsKey}`;
  return `arn:${scope.partition}:kms:${scope.region}:${scope.account}:${resource}`;
}

async function openedByKms(ctx: Prepare, { queue, wrapped }: WrappedDataKey): Promise<Uint8Array> {
  const EncryptionContext = { "aws:sqs:arn": queue };
  const { Plaintext } = await askKms(ctx, "Decrypt", { CiphertextBlob: wrapped, EncryptionContext });
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
  return Plaintext;
}

async function askKms<K extends "GenerateDataKey" | "Decrypt">(
  ctx: Prepare,
  operation: K,
  input: KmsOperations[K]["input"],
): Promise<KmsOperations[K]["output"]> {
  try {
    return await ctx.call(kms, operation, input, { region: ctx.scope.region });
  } catch (error) {
    throw error instanceof AwsError ? kmsRefusal(error) : error;
  }
}
