/** Batches on their way: read, tried again, given up. */
import { after, type Duration, type Instant, instant } from "../../base/instant.ts";
import type { FreshDataKey } from "../../envelope/envelope.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { dataKeysToOpen, opened } from "./data-key.ts";
import type { Prepare, Write } from "./kit.ts";
import { BUCKET_PAUSE_LONGEST, PAUSE_FIRST, PAUSE_LONGEST, STORED_MAX } from "./limits.ts";
import { type DeliveryRecord, decodeChunk } from "./record.ts";
import type { Batch } from "./store/buffers.ts";
import type { DeliveryStream } from "./stream.ts";

/** A batch with what it holds. */
export interface Load {
  readonly batch: Batch;
  readonly stream: DeliveryStream;
  readonly records: readonly DeliveryRecord[];
  /** With what it was opened. */
  readonly fresh: readonly FreshDataKey[];
}

/** A batch and its stream; undefined when one of them is gone. */
export function batchOf(
  ctx: Pick<Prepare, "store">,
  job: DueJob,
): { readonly batch: Batch; readonly stream: DeliveryStream } | undefined {
  const batch = ctx.store.buffers.batch(Number(job.key));
  const stream = batch && ctx.store.streams.withId(batch.stream);
  return batch === undefined || stream === undefined ? undefined : { batch, stream };
}

/** Opens what a batch holds. Throws what KMS refuses with. */
export async function load(ctx: Prepare, batch: Batch, stream: DeliveryStream): Promise<Load> {
  const chunks = ctx.store.buffers.chunks(batch.id);
  const fresh = await dataKeysToOpen(ctx, chunks);
  return { batch, stream, records: opened(ctx, chunks, fresh).flatMap(decodeChunk), fresh };
}

/** Has a batch tried again, unless that would be later than `within` after it first failed; answers whether it is. */
export function tryAgain(ctx: Write, job: DueJob, batch: Batch, within: Duration = STORED_MAX): boolean {
  const longest = within === STORED_MAX ? BUCKET_PAUSE_LONGEST : PAUSE_LONGEST;
  const pause = Math.min(PAUSE_FIRST * 2 ** Math.min(batch.attempts, 20), longest);
  const at = after(ctx.now, pause);
  const since: Instant = batch.tried_since === null ? ctx.now : instant(batch.tried_since);
  if (at - since > within) return false;
  ctx.store.buffers.attempted(batch.id, ctx.now);
  ctx.schedule(at, { kind: job.kind, key: job.key });
  return true;
}
