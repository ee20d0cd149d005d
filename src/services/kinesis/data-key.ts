/**
 * Server-side encryption: records are sealed with data keys that KMS makes and opens. Each caller asks KMS for itself,
 * and then uses what it was given for five minutes.
 * https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
 */
import {
  Envelope,
  type EnvelopedResource,
  type FreshDataKey,
  Opener,
  type Sealing,
} from "../../envelope/envelope.ts";
import { kmsRefusal } from "./errors.ts";
import type { Read, Tentative, Write } from "./kit.ts";
import { DATA_KEY_REUSE } from "./limits.ts";
import { type Stream, streamArn } from "./stream.ts";

const RECORD = "kinesis record";

const envelope = new Envelope({ context: "aws:kinesis:arn", refusal: kmsRefusal });

function enveloped({ scope }: Read, { id, name, encryption }: Stream): EnvelopedResource | undefined {
  return encryption && { arn: streamArn(scope, name), id, key: encryption.keyArn };
}

/** Asks KMS for a data key if the stream wants one and the caller has none in use. */
export function dataKeyToPut(ctx: Tentative, stream: Stream | undefined): Promise<FreshDataKey> | undefined {
  return stream && envelope.toSeal(ctx, enveloped(ctx, stream));
}

/** With what the caller's records are sealed; `fresh` is what {@link dataKeyToPut} brought. */
export function sealingOf(ctx: Write, stream: Stream, fresh: FreshDataKey | undefined): Sealing | undefined {
  const resource = enveloped(ctx, stream);
  return resource && envelope.sealing(ctx, resource, fresh, DATA_KEY_REUSE);
}

/** Asks KMS to open those of the data keys that the caller has not open. */
export function dataKeysToRead(
  ctx: Tentative,
  ids: ReadonlySet<number>,
): Promise<readonly FreshDataKey[]> | undefined {
  return envelope.toOpen(ctx, ids);
}

/** Lets the caller open for a while what {@link dataKeysToRead} brought. */
export function keepOpen(ctx: Write, fresh: readonly FreshDataKey[] | undefined): void {
  for (const dataKey of fresh ?? []) envelope.keepOpen(ctx, dataKey, DATA_KEY_REUSE);
}

export function sealed({ sealer }: Sealing, data: Uint8Array): Uint8Array {
  return sealer.sealBytes(RECORD, data);
}

/** Opens records, as far as the caller has their data keys open. */
export function recordOpener(ctx: Read): Opener {
  return new Opener(envelope, ctx, RECORD);
}
