/**
 * Server-side encryption: records are sealed with data keys that KMS makes and opens. Each caller asks KMS for itself,
 * and then uses what it was given for five minutes.
 * https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
 */
import { after } from "../../base/instant.ts";
import { type Operations as KmsOperations, kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { AesSealer } from "../../kernel/ids/aes-sealer.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { kmsRefusal } from "./errors.ts";
import type { Read, Tentative, Write } from "./kit.ts";
import { DATA_KEY_REUSE } from "./limits.ts";
import type { OpenDataKey, WrappedDataKey } from "./store/data-keys.ts";
import { type Stream, streamArn } from "./stream.ts";

/** A data key fresh from KMS. */
export interface FreshDataKey extends WrappedDataKey {
  /** Undefined when it has just been made. */
  readonly id: number | undefined;
  readonly plain: Uint8Array;
}

/** With what a record that comes in is sealed. */
export interface Sealing {
  readonly sealer: Sealer;
  readonly dataKey: number;
}

const PURPOSE = "kinesis data key";
const RECORD = "kinesis record";
const NONCE_BYTES = 12;

/** Asks KMS for a data key if the stream wants one and the caller has none in use. */
export function dataKeyToPut(ctx: Tentative, stream: Stream | undefined): Promise<FreshDataKey> | undefined {
  if (stream?.encryption === undefined) return undefined;
  const { keyArn } = stream.encryption;
  const inUse = ctx.store.dataKeys.inUse(useOf(stream, keyArn), principalOf(ctx.caller), ctx.now);
  return inUse === undefined ? makeDataKey(ctx, stream, keyArn) : undefined;
}

async function makeDataKey(ctx: Tentative, stream: Stream, keyArn: string): Promise<FreshDataKey> {
  const EncryptionContext = contextOf(ctx, stream);
  const made = await askKms(ctx, "GenerateDataKey", { KeyId: keyArn, KeySpec: "AES_256", EncryptionContext });
  if (made.CiphertextBlob === undefined || made.Plaintext === undefined)
    throw new Error("KMS made a data key and did not tell it");
  return { id: undefined, stream: stream.id, keyArn, wrapped: made.CiphertextBlob, plain: made.Plaintext };
}

/** With what the caller's records are sealed; `fresh` is what {@link dataKeyToPut} brought. */
export function sealingOf(ctx: Write, stream: Stream, fresh: FreshDataKey | undefined): Sealing | undefined {
  if (stream.encryption === undefined) return undefined;
  const use = useOf(stream, stream.encryption.keyArn);
  const key =
    fresh === undefined
      ? ctx.store.dataKeys.inUse(use, principalOf(ctx.caller), ctx.now)
      : keepOpen(ctx, fresh, use);
  if (key === undefined) throw new Error(`there is no data key for ${stream.name}`);
  return { sealer: sealerOf(ctx, key), dataKey: key.id };
}

/** Asks KMS to open those of the data keys that the caller has not open. */
export function dataKeysToRead(
  ctx: Tentative,
  ids: ReadonlySet<number>,
): Promise<FreshDataKey[]> | undefined {
  const locked = [...ids].filter((id) => openKeyOf(ctx, id) === undefined);
  return locked.length === 0 ? undefined : Promise.all(locked.map((id) => openDataKey(ctx, id)));
}

async function openDataKey(ctx: Tentative, id: number): Promise<FreshDataKey> {
  const key = ctx.store.dataKeys.wrapped(id);
  const stream = key && ctx.store.streams.withId(key.stream);
  if (key === undefined || stream === undefined) throw new Error(`there is no data key ${id}`);
  const EncryptionContext = contextOf(ctx, stream);
  const { Plaintext } = await askKms(ctx, "Decrypt", { CiphertextBlob: key.wrapped, EncryptionContext });
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
  return { ...key, id, plain: Plaintext };
}

/** Lets the caller use a data key for a while; `use`: for its own records, too. */
export function keepOpen(
  ctx: Write,
  { id, plain, ...wrapped }: FreshDataKey,
  use: string | null,
): OpenDataKey {
  const { dataKeys } = ctx.store;
  const key = { id: id ?? dataKeys.keep(wrapped), plain: ctx.sealer.sealBytes(PURPOSE, plain) };
  dataKeys.forgetUnused(ctx.now);
  dataKeys.open(key, principalOf(ctx.caller), after(ctx.now, DATA_KEY_REUSE), use);
  return key;
}

export function sealed({ sealer }: Sealing, data: Uint8Array): Uint8Array {
  return sealer.sealBytes(RECORD, data);
}

/** Opens records; undefined for those whose data key the caller has not open. */
export class Opener {
  readonly #ctx: Read;
  readonly #sealers = new Map<number, Sealer | undefined>();

  constructor(ctx: Read) {
    this.#ctx = ctx;
  }

  open(dataKey: number, data: Uint8Array): Uint8Array | undefined {
    if (!this.#sealers.has(dataKey)) {
      const key = openKeyOf(this.#ctx, dataKey);
      this.#sealers.set(dataKey, key && sealerOf(this.#ctx, key));
    }
    return this.#sealers.get(dataKey)?.openBytes(RECORD, data);
  }
}

function openKeyOf(ctx: Read, dataKey: number): OpenDataKey | undefined {
  return ctx.store.dataKeys.opened(dataKey, principalOf(ctx.caller), ctx.now);
}

function sealerOf(ctx: Read & Partial<Pick<Write, "ids">>, { plain }: OpenDataKey): Sealer {
  const rootKey = ctx.sealer.openBytes(PURPOSE, plain);
  if (rootKey === undefined) throw new Error("a data key does not open with the world's root key");
  return new AesSealer({ rootKey, nonce: () => ctx.ids?.bytes(NONCE_BYTES) ?? new Uint8Array() });
}

function useOf(stream: Stream, keyArn: string): string {
  return `${stream.id} ${keyArn}`;
}

function principalOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "anonymous";
  return caller.kind === "service" ? caller.service : caller.arn;
}

function contextOf(ctx: Read, { name }: Stream): Record<string, string> {
  return { "aws:kinesis:arn": streamArn(ctx.scope, name) };
}

export async function askKms<K extends "GenerateDataKey" | "Decrypt" | "DescribeKey">(
  ctx: Tentative,
  operation: K,
  input: KmsOperations[K]["input"],
): Promise<KmsOperations[K]["output"]> {
  try {
    return await ctx.call(kms, operation, input, { region: ctx.scope.region });
  } catch (error) {
    throw error instanceof AwsError ? kmsRefusal(error) : error;
  }
}
