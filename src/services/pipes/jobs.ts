/** What pipes do of their own accord: come to the state that is wanted, and look at their sources. */
import { after, DAY, type Instant } from "../../base/instant.ts";
import type { PipeState } from "../../gen/pipes.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { failureOf } from "../../targets/failure.ts";
import { assumeRole } from "../../targets/role.ts";
import type { Prepare, Write } from "./kit.ts";
import { type Pipe, pipeArn, sourceKind } from "./pipe.ts";
import { queueRound } from "./queue-source.ts";
import type { Round } from "./round.ts";
import { wholePipe } from "./sealing.ts";
import { streamRound } from "./stream-source.ts";

/** A transition ends. */
export const SETTLE = "settle";
/** A running pipe looks at its source. */
export const LOOK = "look";

/** A pipe without news looks again after so long, in case it was told of none. */
const IDLE = 3_650 * DAY;
/** After its source or role refused it. */
const REFUSED = 60_000;

export async function roleOf(ctx: Prepare, pipe: Pipe): Promise<RolePrincipal> {
  return assumeRole(ctx, pipe.roleArn, {
    service: "pipes.amazonaws.com",
    sourceArn: pipeArn(ctx.scope, pipe.name),
    sessionName: ctx.ids.hex(32),
  });
}

const FAILED: Readonly<Partial<Record<PipeState, PipeState>>> = {
  CREATING: "CREATE_FAILED",
  UPDATING: "UPDATE_FAILED",
  STARTING: "START_FAILED",
};

/** Whether the role lets Pipes in, and may use the pipe's key. */
export const settle = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<string | undefined> => {
    const pipe = ctx.store.pipe(job.key);
    if (pipe === undefined || pipe.desired !== "RUNNING") return undefined;
    try {
      const role = await roleOf(ctx, pipe);
      await wholePipe(ctx, pipe, async () => role);
      return undefined;
    } catch (error) {
      return failureOf(error).message;
    }
  },
  commit: (ctx: Write, job: DueJob, refusal: string | undefined): void => {
    const pipe = ctx.store.pipe(job.key);
    if (pipe === undefined) return;
    if (pipe.desired === "DELETED") {
      ctx.unschedule(LOOK, pipe.name);
      ctx.store.remove(pipe.name);
      ctx.store.tags.removeAll(pipeArn(ctx.scope, pipe.name));
    } else if (pipe.desired === "STOPPED") {
      ctx.unschedule(LOOK, pipe.name);
      ctx.store.put({ ...pipe, state: "STOPPED", stateReason: "USER_INITIATED" });
    } else if (refusal !== undefined)
      ctx.store.put({ ...pipe, state: FAILED[pipe.state] ?? "START_FAILED", stateReason: refusal });
    else {
      ctx.store.put({ ...pipe, state: "RUNNING", stateReason: undefined });
      scheduleLook(ctx, pipe, ctx.now);
    }
  },
};

function scheduleLook(ctx: Write, pipe: Pipe, at: Instant, until?: Instant): void {
  const payload = until === undefined ? {} : { payload: { until } };
  ctx.schedule(at, { kind: LOOK, key: pipe.name, wakeOn: [pipe.source], ...payload });
}

export const look = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Round | undefined> => {
    const known = ctx.store.pipe(job.key);
    if (known?.state !== "RUNNING") return undefined;
    try {
      const role = await roleOf(ctx, known);
      const pipe = await wholePipe(ctx, known, async () => role);
      const { until } = (job.payload ?? {}) as { until?: Instant };
      if (sourceKind(pipe.source) === "sqs") return await queueRound(ctx, pipe, role, until);
      return await streamRound(ctx, pipe, role);
    } catch (error) {
      return { next: after(ctx.now, REFUSED), failure: failureOf(error) };
    }
  },
  commit: (ctx: Write, job: DueJob, round: Round | undefined): void => {
    const pipe = ctx.store.pipe(job.key);
    if (pipe?.state !== "RUNNING" || round === undefined) return;
    for (const progress of round.progress ?? []) ctx.store.advance(pipe.name, progress);
    const stateReason = round.failure?.message;
    if (stateReason !== pipe.stateReason) ctx.store.put({ ...pipe, stateReason });
    const meter = ctx.meter.series(ctx.scope, "AWS/EventBridge/Pipes", "PipeName", pipe.name);
    meter.add("Invocations", 1);
    if (round.failure !== undefined) meter.add("ExecutionFailed", 1);
    scheduleLook(ctx, pipe, round.next ?? after(ctx.now, IDLE), round.until);
  },
};
