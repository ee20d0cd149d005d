/** Places in shards, as sealed text that is good for five minutes. */
import { instant, isoInstant } from "../../base/instant.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { ITERATOR_LIFETIME } from "./limits.ts";

export interface Place {
  readonly stream: string;
  readonly streamId: number;
  readonly shard: number;
  /** The number of the record to go on with. */
  readonly next: number;
  /** Set where a subscription reads: its consumer, and which of its subscriptions it is. */
  readonly subscriber?: { readonly consumer: string; readonly id: string } | undefined;
  /** Of a subscription: what it was sent in the second that began at an instant. */
  readonly pushed?: { readonly since: number; readonly bytes: number } | undefined;
}

const PURPOSE = "kinesis shard iterator";

export function sealPlace(ctx: Pick<Read, "sealer" | "now">, place: Place): string {
  const { stream, streamId, shard, next, subscriber, pushed } = place;
  const parts = [stream, streamId, shard, next, ctx.now, subscriber?.consumer, subscriber?.id, pushed];
  return ctx.sealer.seal(PURPOSE, JSON.stringify(parts));
}

/** Throws when the text is none, or too old. */
export function openPlace(ctx: Pick<Read, "sealer" | "now">, iterator: string): Place {
  const opened = ctx.sealer.open(PURPOSE, iterator);
  if (opened === undefined) throw errors.invalidIterator();
  const [stream, streamId, shard, next, madeAt, consumer, id, pushed] = JSON.parse(
    Buffer.from(opened).toString(),
  ) as [string, number, number, number, number, string?, string?, Place["pushed"]?];
  if (ctx.now - madeAt > ITERATOR_LIFETIME)
    throw errors.expiredIterator(isoInstant(instant(madeAt)), isoInstant(ctx.now), ITERATOR_LIFETIME);
  const subscriber = typeof id === "string" ? { consumer: consumer ?? "", id } : undefined;
  return { stream, streamId, shard, next, subscriber, pushed: pushed ?? undefined };
}
