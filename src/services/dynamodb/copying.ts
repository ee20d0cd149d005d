/**
 * Copies of spaces as they were at an instant, made by a job some keys at a time while the table goes on being written.
 * Every write meanwhile leaves a note of what was there before (as point-in-time recovery does); a step copies what
 * lies in a stretch of keys now, and undoes what was written there since.
 */
import type { Instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { TableRecord } from "./table.ts";

/** What happens once a copy is whole; each is a job that is then due, with the copy's own key. */
export type Continuation = {
  readonly kind: string;
  readonly key: string;
};

type Copying = {
  readonly from: number;
  readonly to: number;
  /** Writes noted behind this number are undone, and those noted after this instant. */
  readonly afterSeq: number;
  readonly after: Instant;
  /** Base64. */
  readonly place: string;
  readonly then: Continuation;
};

/** Has a space filled with what lies in another one, as it is now, or as it was at an instant that is recoverable. */
export function copyLater(
  ctx: Write,
  from: TableRecord | number,
  to: number,
  then: Continuation,
  at?: Instant,
): void {
  const space = typeof from === "number" ? from : from.id;
  const { history } = ctx.store;
  const payload: Copying = {
    ...{ from: space, to, place: "", then },
    // as of now: all that is noted from here on; as of an instant: all that is noted after it
    afterSeq: at === undefined ? history.last() : 0,
    after: at ?? (-1 as Instant),
  };
  ctx.store.copies.noteCopy(space, to);
  ctx.schedule(ctx.now, { kind: "copySpace", key: String(to), payload });
}

/** The job: copies a stretch of keys. */
export function copySpace(ctx: Write, job: DueJob): void {
  const copying = job.payload as unknown as Copying;
  const { copies, history } = ctx.store;
  const low = Buffer.from(copying.place, "base64");
  const last = copies.keyAfter(copying.from, low, ROWS_PER_STEP);
  copies.copyStretch(copying.from, copying.to, low, last);
  history.undo(copying.from, copying.to, low, last, copying.afterSeq, copying.after);
  if (last !== undefined) {
    const place = Buffer.concat([last, Buffer.alloc(1)]).toString("base64");
    ctx.schedule(ctx.now, { ...job, payload: { ...copying, place } });
    return;
  }
  copies.endCopy(copying.from, copying.to);
  if (!copies.isCopied(copying.from) && ctx.store.tables.ofSpace(copying.from)?.record.recovery === undefined)
    history.forget(copying.from);
  ctx.schedule(ctx.now, { ...copying.then });
}
