/** Jobs of streams' lives: they become active, or are gone; encryption begins, or ends. */
import { after, MINUTE } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { CLOSE, DELIVER, TRANSFORM } from "./buffering.ts";
import { type Encryption, retire } from "./encryption.ts";
import { READ, readSource } from "./kinesis-source.ts";
import type { Prepare, Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

/** Job: a transition of a stream ends. */
export const SETTLE = "settle";
/** Job: a grant is taken back, once nothing waits that was sealed by it. */
const RETIRE = "retire";
/** As long as a buffer can be told to wait. */
const RETIRE_PAUSE = 15 * MINUTE;

export function settleSoon(ctx: Write, id: number): void {
  ctx.schedule(ctx.now, { kind: SETTLE, key: String(id) });
}

export const settle = {
  /** A stream that goes gives its grant back; answers why it cannot. */
  prepare: async (ctx: Prepare, job: DueJob): Promise<string | undefined> => {
    const stream = ctx.store.streams.withId(Number(job.key));
    const { grant, KeyARN } = stream?.encryption ?? {};
    if (stream?.status !== "DELETING" || grant === undefined || KeyARN === undefined) return undefined;
    return retire(ctx, stream.name, KeyARN, grant);
  },
  commit: (ctx: Write, job: DueJob, refusal: string | undefined): void => {
    const stream = ctx.store.streams.withId(Number(job.key));
    if (stream === undefined) return;
    if (stream.status !== "DELETING") activate(ctx, stream);
    else if (refusal === undefined || stream.forced === true) remove(ctx, stream);
    else {
      const failure = { Type: "RETIRE_KMS_GRANT_FAILED", Details: refusal } as const;
      ctx.store.streams.put({ ...stream, status: "DELETING_FAILED", failure });
    }
  },
};

function remove(ctx: Write, { id, name }: DeliveryStream): void {
  ctx.store.streams.remove(id);
  ctx.store.dataKeys.discard(streamArn(ctx.scope, name));
  ctx.unschedule(READ, String(id));
  ctx.schedule(ctx.now, { kind: "discard", key: String(id) });
}

function activate(ctx: Write, stream: DeliveryStream): void {
  const { encryption, status } = stream;
  if (status === "CREATING" && encryption?.Status === "ENABLING_FAILED") {
    ctx.store.streams.put({ ...stream, status: "CREATING_FAILED", failure: encryption.FailureDescription });
    return;
  }
  const settled: DeliveryStream = { ...stream, status: "ACTIVE", encryption: encryptionAfter(encryption) };
  ctx.store.streams.put(settled);
  if (encryption?.Status === "DISABLING") retireLater(ctx, stream.id, encryption);
  if (status === "CREATING") readSource(ctx, settled, ctx.now);
}

function encryptionAfter(encryption: Encryption | undefined): Encryption | undefined {
  if (encryption?.Status === "ENABLING") return { ...encryption, Status: "ENABLED" };
  return encryption?.Status === "DISABLING" ? { Status: "DISABLED" } : encryption;
}

/** A grant is needed for as long as records wait that only it can open. */
export function retireLater(ctx: Write, stream: number, { KeyARN, grant }: Encryption): void {
  if (KeyARN === undefined || grant === undefined) return;
  const payload = { stream, keyArn: KeyARN, grant };
  ctx.schedule(after(ctx.now, RETIRE_PAUSE), { kind: RETIRE, key: grant, payload });
}

interface Retirement {
  readonly stream: number;
  readonly keyArn: string;
  readonly grant: string;
}

/** The job: what KMS refuses is left as it is, because nothing needs the grant. */
export const retireGrant = {
  prepare: async (ctx: Prepare, { payload }: DueJob): Promise<boolean> => {
    const { stream: id, keyArn, grant } = payload as unknown as Retirement;
    const stream = ctx.store.streams.withId(id);
    if (stream !== undefined && ctx.store.buffers.holdsSealed(id, keyArn)) return false;
    await retire(ctx, stream?.name ?? "", keyArn, grant);
    return true;
  },
  commit: (ctx: Write, { kind, key, payload }: DueJob, done: boolean): void => {
    if (done || payload === undefined) return;
    ctx.schedule(after(ctx.now, RETIRE_PAUSE), { kind, key, payload });
  },
};

/** The job: what a deleted stream held is cleared away, some batches at a time. */
export function discard(ctx: Write, job: DueJob): void {
  for (let i = 0; i < ROWS_PER_STEP; i++) {
    const batch = ctx.store.buffers.discardOne(Number(job.key));
    if (batch === undefined) return;
    for (const kind of [CLOSE, TRANSFORM, DELIVER]) ctx.unschedule(kind, String(batch.id));
  }
  ctx.schedule(ctx.now, { kind: "discard", key: job.key });
}
