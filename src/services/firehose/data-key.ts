/**
 * Server-side encryption: records that wait lie sealed, under a key that AWS owns (the world's) or under data keys that
 * KMS makes for the stream. Firehose asks KMS for itself: whoever started encryption gave it a grant.
 * https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
 */
import { after } from "../../base/instant.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { AesSealer } from "../../kernel/ids/aes-sealer.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { kmsRefusal } from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { DATA_KEY_REUSE } from "./limits.ts";
import type { Chunk } from "./store/buffers.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

/** A data key as KMS just told it; `id` undefined when it is new. */
export interface FreshDataKey {
  readonly id: number | undefined;
  readonly keyArn: string;
  readonly wrapped: Uint8Array;
  readonly plain: Uint8Array;
}

const KEY_PURPOSE = "firehose data key";
const CHUNK_PURPOSE = "firehose records";
const NONCE_BYTES = 12;

export function asFirehose({ scope }: Read, { name }: Pick<DeliveryStream, "name">): ServicePrincipal {
  return {
    kind: "service",
    service: "firehose.amazonaws.com",
    sourceAccount: scope.account,
    sourceArn: streamArn(scope, name),
  };
}

const isSealed = ({ encryption }: DeliveryStream): boolean =>
  encryption?.Status === "ENABLED" || encryption?.Status === "DISABLING";

/** The customer's key that records are sealed under now. */
function customerKey(stream: DeliveryStream): string | undefined {
  return isSealed(stream) ? stream.encryption?.KeyARN : undefined;
}

/** Asks KMS for a data key if the stream wants one and has none in use. */
export function dataKeyToPut(ctx: Prepare, stream: DeliveryStream): Promise<FreshDataKey> | undefined {
  const keyArn = customerKey(stream);
  if (keyArn === undefined || ctx.store.dataKeys.inUse(stream.id, keyArn, ctx.now)) return undefined;
  return makeDataKey(ctx, stream, keyArn);
}

async function makeDataKey(ctx: Prepare, stream: DeliveryStream, keyArn: string): Promise<FreshDataKey> {
  const EncryptionContext = { "aws:firehose:arn": streamArn(ctx.scope, stream.name) };
  const input = { KeyId: keyArn, KeySpec: "AES_256" as const, EncryptionContext };
  const as = asFirehose(ctx, stream);
  const made = await asked(ctx.call(kms, "GenerateDataKey", input, { as }));
  if (made.CiphertextBlob === undefined || made.Plaintext === undefined)
    throw new Error("KMS made a data key and did not tell it");
  return { id: undefined, keyArn, wrapped: made.CiphertextBlob, plain: made.Plaintext };
}

/** Asks KMS to open what these chunks are sealed with, as far as it is not open. */
export function dataKeysToOpen(
  ctx: Prepare,
  stream: DeliveryStream,
  chunks: readonly Chunk[],
): Promise<readonly FreshDataKey[]> {
  const ids = new Set(chunks.flatMap(({ data_key }) => (data_key === null ? [] : [data_key])));
  const EncryptionContext = { "aws:firehose:arn": streamArn(ctx.scope, stream.name) };
  const closed = [...ids]
    .map((id) => ctx.store.dataKeys.withId(id))
    .filter((key) => key !== undefined && key.until <= ctx.now);
  return Promise.all(
    closed.map(async (key) => {
      const { id, key_arn: keyArn, wrapped } = key as NonNullable<typeof key>;
      const input = { CiphertextBlob: wrapped, EncryptionContext };
      const { Plaintext } = await asked(ctx.call(kms, "Decrypt", input, { as: asFirehose(ctx, stream) }));
      if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
      return { id, keyArn, wrapped, plain: Plaintext };
    }),
  );
}

async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof AwsError ? kmsRefusal(error) : error;
  }
}

/** Keeps what KMS told for as long as it may be used. */
export function keepOpen(ctx: Write, stream: DeliveryStream, fresh: readonly FreshDataKey[]): void {
  const { dataKeys } = ctx.store;
  if (fresh.length > 0) dataKeys.forgetClosed(ctx.now);
  const until = after(ctx.now, DATA_KEY_REUSE);
  for (const { id, keyArn, wrapped, plain } of fresh) {
    const kept = ctx.sealer.sealBytes(KEY_PURPOSE, plain);
    if (id === undefined) dataKeys.keep(stream.id, keyArn, wrapped, kept, until);
    else dataKeys.reopen(id, kept, until);
  }
}

/** With what a stream's records are sealed when they come in; undefined when they are not. */
export class Sealing {
  readonly #sealer: Sealer;
  readonly #dataKey: number | null;

  private constructor(sealer: Sealer, dataKey: number | null) {
    this.#sealer = sealer;
    this.#dataKey = dataKey;
  }

  static of(ctx: Write, stream: DeliveryStream): Sealing | undefined {
    if (!isSealed(stream)) return undefined;
    const keyArn = customerKey(stream);
    if (keyArn === undefined) return new Sealing(ctx.sealer, OWNED);
    const key = ctx.store.dataKeys.inUse(stream.id, keyArn, ctx.now);
    if (key === undefined) throw new Error(`there is no data key for ${stream.name}`);
    return new Sealing(sealerOf(openedKey(ctx, key.plain), ctx), key.id);
  }

  chunk(data: Uint8Array): Chunk {
    return { data_key: this.#dataKey, data: this.#sealer.sealBytes(CHUNK_PURPOSE, data) };
  }
}

/** Stands for the key that AWS owns. */
const OWNED = 0;

/** The bytes of chunks; `fresh`: the keys that {@link dataKeysToOpen} opened. */
export function opened(ctx: Prepare, chunks: readonly Chunk[], fresh: readonly FreshDataKey[]): Uint8Array[] {
  const sealers = new Map<number, Sealer>([[OWNED, ctx.sealer]]);
  for (const { id, plain } of fresh) if (id !== undefined) sealers.set(id, sealerOf(plain, ctx));
  return chunks.map(({ data_key: id, data }) => {
    if (id === null) return data;
    let sealer = sealers.get(id);
    if (sealer === undefined) {
      const key = ctx.store.dataKeys.withId(id);
      if (key === undefined) throw new Error(`there is no data key ${id}`);
      sealer = sealerOf(openedKey(ctx, key.plain), ctx);
      sealers.set(id, sealer);
    }
    const plain = sealer.openBytes(CHUNK_PURPOSE, data);
    if (plain === undefined) throw new Error("waiting records do not open with their key");
    return plain;
  });
}

function openedKey(ctx: Read, kept: Uint8Array): Uint8Array {
  const plain = ctx.sealer.openBytes(KEY_PURPOSE, kept);
  if (plain === undefined) throw new Error("a data key does not open with the world's root key");
  return plain;
}

function sealerOf(rootKey: Uint8Array, { ids }: Pick<Prepare, "ids">): Sealer {
  return new AesSealer({ rootKey, nonce: () => ids.bytes(NONCE_BYTES) });
}
