/**
 * Server-side encryption: records that wait lie sealed, under a key that AWS owns (the world's) or under data keys that
 * KMS makes for the stream. Firehose asks KMS for itself: whoever started encryption gave it a grant.
 * https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
 */
import { Envelope, type EnvelopedResource, type FreshDataKey, Opener } from "../../envelope/envelope.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { kmsRefusal } from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { DATA_KEY_REUSE } from "./limits.ts";
import type { Chunk } from "./store/buffers.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

const SERVICE = "firehose.amazonaws.com";
const RECORDS = "firehose records";

const envelope = new Envelope({ context: "aws:firehose:arn", refusal: kmsRefusal, service: SERVICE });

export function asFirehose({ scope }: Read, { name }: Pick<DeliveryStream, "name">): ServicePrincipal {
  return {
    kind: "service",
    service: SERVICE,
    sourceAccount: scope.account,
    sourceArn: streamArn(scope, name),
  };
}

const isSealed = ({ encryption }: DeliveryStream): boolean =>
  encryption?.Status === "ENABLED" || encryption?.Status === "DISABLING";

/** A stream whose records are sealed under a customer's key now. */
function enveloped({ scope }: Read, stream: DeliveryStream): EnvelopedResource | undefined {
  const key = isSealed(stream) ? stream.encryption?.KeyARN : undefined;
  return key === undefined ? undefined : { arn: streamArn(scope, stream.name), id: stream.id, key };
}

/** Asks KMS for a data key if the stream wants one and has none in use. */
export function dataKeyToPut(ctx: Prepare, stream: DeliveryStream): Promise<FreshDataKey> | undefined {
  return envelope.toSeal(ctx, enveloped(ctx, stream));
}

/** Asks KMS to open what these chunks are sealed with, as far as it is not open. */
export async function dataKeysToOpen(
  ctx: Prepare,
  chunks: readonly Chunk[],
): Promise<readonly FreshDataKey[]> {
  const ids = new Set(chunks.flatMap(({ data_key: id }) => (id === null || id === OWNED ? [] : [id])));
  return (await envelope.toOpen(ctx, ids)) ?? [];
}

/** Keeps for as long as they may be used what {@link dataKeysToOpen} brought. */
export function keepOpen(ctx: Write, fresh: readonly FreshDataKey[]): void {
  for (const dataKey of fresh) envelope.keepOpen(ctx, dataKey, DATA_KEY_REUSE);
}

/** With what a stream's records are sealed when they come in; undefined when they are not. */
export class Sealing {
  readonly #sealer: Sealer;
  readonly #dataKey: number;

  private constructor(sealer: Sealer, dataKey: number) {
    this.#sealer = sealer;
    this.#dataKey = dataKey;
  }

  /** `fresh` is what {@link dataKeyToPut} brought. */
  static of(ctx: Write, stream: DeliveryStream, fresh: FreshDataKey | undefined): Sealing | undefined {
    if (!isSealed(stream)) return undefined;
    const resource = enveloped(ctx, stream);
    if (resource === undefined) return new Sealing(ctx.sealer, OWNED);
    const { sealer, dataKey } = envelope.sealing(ctx, resource, fresh, DATA_KEY_REUSE);
    return new Sealing(sealer, dataKey);
  }

  chunk(data: Uint8Array): Chunk {
    return { data_key: this.#dataKey, data: this.#sealer.sealBytes(RECORDS, data) };
  }
}

/** Stands for the key that AWS owns. */
const OWNED = 0;

/** The bytes of chunks; `fresh`: the keys that {@link dataKeysToOpen} opened. */
export function opened(ctx: Prepare, chunks: readonly Chunk[], fresh: readonly FreshDataKey[]): Uint8Array[] {
  const opener = new Opener(envelope, ctx, RECORDS, fresh);
  return chunks.map(({ data_key: id, data }) => {
    if (id === null) return data;
    const plain = id === OWNED ? ctx.sealer.openBytes(RECORDS, data) : opener.open(id, data);
    if (plain === undefined) throw new Error("waiting records do not open with their key");
    return plain;
  });
}
