/** Archives under customer managed keys: what they keep is sealed as it comes in, and opened to be replayed. */
import { after, type Instant, instant, MINUTE } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { failureOf } from "../../targets/failure.ts";
import { EVENT_AGE_DEFAULT_SECONDS } from "../../targets/retry.ts";
import { type BusEvent, KEEP, keepText } from "./event.ts";
import type { Prepare, Write } from "./kit.ts";
import type { Archive } from "./resource.ts";
import { type DataKey, dataKeyFor, isSealed, openedByKms, type SealedEvent, sealedWith } from "./sealing.ts";
import type { Archived } from "./store.ts";

interface Waiting {
  readonly archive: string;
  /** Sealed with the world's own key while it waits for KMS. */
  readonly event: string;
  readonly since: Instant;
}

/** A key that KMS refuses is asked for again, for as long as events are tried to be delivered. */
const AGAIN = MINUTE;
const AGE_MAX = EVENT_AGE_DEFAULT_SECONDS * 1_000;

export const keepSealed = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<DataKey | undefined> => {
    const { archive: name } = job.payload as unknown as Waiting;
    const archive = ctx.store.resource<Archive>("archive", name);
    if (archive?.kmsKey === undefined) return undefined;
    try {
      return await dataKeyFor(ctx, archive.bus, archive.kmsKey);
    } catch (error) {
      failureOf(error);
      return undefined;
    }
  },
  commit: (ctx: Write, job: DueJob, key: DataKey | undefined): void => {
    const waiting = job.payload as unknown as Waiting;
    const archive = ctx.store.resource<Archive>("archive", waiting.archive);
    const plain = ctx.sealer.open(KEEP, waiting.event);
    if (archive === undefined || plain === undefined) return;
    const text = Buffer.from(plain).toString();
    const event = JSON.parse(text) as BusEvent;
    if (archive.kmsKey === undefined) keepText(ctx, archive, event.time, text);
    else if (key !== undefined)
      keepText(ctx, archive, event.time, JSON.stringify(sealedWith(ctx, key, event)));
    else if (ctx.now - instant(waiting.since) < AGE_MAX)
      ctx.schedule(after(ctx.now, AGAIN), { kind: KEEP, key: job.key, payload: { ...waiting } });
  },
};

/** What an archive keeps, open. Throws as KMS refuses. */
export function openArchived(
  ctx: Prepare,
  { bus }: Archive,
  { event }: Archived,
): Promise<BusEvent> | BusEvent {
  const kept = JSON.parse(event) as BusEvent | SealedEvent;
  return isSealed(kept) ? openedByKms(ctx, bus, kept) : (kept as BusEvent);
}
