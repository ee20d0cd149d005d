/** Places in shards, as sealed text that is good for fifteen minutes. */
import { after, type Instant, instant } from "../../../base/instant.ts";
import * as errors from "../errors.ts";
import type { Read } from "../kit.ts";
import { ITERATOR_LIFETIME } from "../limits.ts";

export interface Place {
  readonly streamArn: string;
  readonly shardId: string;
  /** The number of the record to go on with. */
  readonly next: number;
}

const PURPOSE = "dynamodbstreams iterator";

export function sealPlace(ctx: Pick<Read, "sealer" | "now">, { streamArn, shardId, next }: Place): string {
  return `${streamArn}|1|${ctx.sealer.seal(PURPOSE, JSON.stringify([streamArn, shardId, next, ctx.now]))}`;
}

/** Throws when the text is none, or too old. */
export function openPlace(ctx: Pick<Read, "sealer" | "now">, iterator: string): Place {
  const sealed = iterator.slice(iterator.lastIndexOf("|") + 1);
  const opened = ctx.sealer.open(PURPOSE, sealed);
  if (opened === undefined) throw errors.validation("Invalid ShardIterator");
  const [streamArn, shardId, next, madeAt] = JSON.parse(Buffer.from(opened).toString()) as [
    string,
    string,
    number,
    number,
  ];
  const expiresAt: Instant = after(instant(madeAt), ITERATOR_LIFETIME);
  if (ctx.now > expiresAt) throw errors.expiredIterator();
  return { streamArn, shardId, next };
}
