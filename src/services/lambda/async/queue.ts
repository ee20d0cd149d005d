/**
 * Asynchronous invocations: accepted into a queue, tried at once, and again by the clock.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
import { after, type Duration, MINUTE, SECOND } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { versionNamed, versionToRun } from "../find.ts";
import type { Prepare, Write } from "../kit.ts";
import { ASYNC_RETRIES_DEFAULT, EVENT_AGE_SECONDS_MAX } from "../limits.ts";
import { LATEST } from "../name.ts";
import { count, run } from "../running.ts";
import type { InvokeConfig } from "../settings.ts";
import { deliverOutcome } from "./destinations.ts";
import type { AsyncEvent } from "./event.ts";

/** Between a failure and the next attempt. */
const PAUSES: readonly Duration[] = [MINUTE, 2 * MINUTE];
const REFUSAL_PAUSE_MAX: Duration = 5 * MINUTE;

/** Takes an event in, durably; it is tried as soon as this is. */
export function accept(
  ctx: Write,
  event: Pick<AsyncEvent, "id" | "name" | "qualifier" | "clientContext" | "trace" | "tenantId"> & {
    readonly payload: Uint8Array;
  },
): void {
  const { payload, ...rest } = event;
  const kept: AsyncEvent = { ...rest, acceptedAt: ctx.now, failures: 0, refusals: 0 };
  ctx.store.shelf("event").put(kept, event.id);
  ctx.store.putPayload(event.id, payload);
  ctx.schedule(ctx.now, { kind: "invoke", key: event.id });
  const asked = { version: { name: event.name }, qualifier: event.qualifier } as Parameters<typeof count>[1];
  count(ctx, asked, { AsyncEventsReceived: 1 });
}

/** What became of an attempt. */
type Attempt =
  | { readonly kind: "over" }
  /** Ran and failed, and may be tried again. */
  | { readonly kind: "failed" }
  /** Was not run: too much runs already, or something is out of order. */
  | { readonly kind: "refused" };

/** How the answer of an attempt looks to destinations. */
export interface Outcome {
  readonly condition: "Success" | "RetriesExhausted" | "EventAgeExceeded";
  readonly executedVersion: string;
  readonly functionError: string | undefined;
  readonly response: Uint8Array | undefined;
  readonly invocations: number;
}

/** The job: one attempt, beside all others. */
export const invoke = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Attempt> => {
    const event = ctx.store.shelf("event").get(job.key);
    const payload = ctx.store.payload(job.key);
    if (event === undefined || payload === undefined) return { kind: "over" };
    if (ctx.store.shelf("function").get(event.name) === undefined) return { kind: "over" };
    return attempt(ctx, event, payload);
  },
  commit: (ctx: Write, job: DueJob, { kind }: Attempt): void => {
    const events = ctx.store.shelf("event");
    const event = events.get(job.key);
    if (event === undefined) return;
    if (kind === "over") {
      events.delete(event.id);
      ctx.store.deletePayload(event.id);
      return;
    }
    const failures = event.failures + (kind === "failed" ? 1 : 0);
    const refusals = event.refusals + (kind === "refused" ? 1 : 0);
    events.put({ ...event, failures, refusals }, event.id);
    const pause =
      kind === "failed"
        ? (PAUSES[Math.min(failures, PAUSES.length) - 1] ?? MINUTE)
        : Math.min(SECOND * 2 ** (refusals - 1), REFUSAL_PAUSE_MAX);
    ctx.schedule(after(ctx.now, pause), { kind: "invoke", key: event.id });
  },
};

async function attempt(ctx: Prepare, event: AsyncEvent, payload: Uint8Array): Promise<Attempt> {
  const config = invokeConfigOf(ctx, event);
  const lives = (config?.maxAgeSeconds ?? EVENT_AGE_SECONDS_MAX) * SECOND;
  const invocations = event.failures + 1;
  if (ctx.now > after(event.acceptedAt, lives)) {
    await finish(ctx, event, payload, config, notRun(event, "EventAgeExceeded"));
    return { kind: "over" };
  }
  try {
    const version = versionToRun(ctx, versionNamed(ctx, event.name, event.qualifier));
    const { id: requestId, qualifier, clientContext, trace, tenantId } = event;
    const answer = await run(ctx, { version, qualifier, requestId, payload, clientContext, trace, tenantId });
    const failed = answer.error !== undefined;
    if (failed && event.failures < (config?.retries ?? ASYNC_RETRIES_DEFAULT)) return { kind: "failed" };
    await finish(ctx, event, payload, config, {
      condition: failed ? "RetriesExhausted" : "Success",
      executedVersion: version.version,
      functionError: answer.error,
      response: answer.payload,
      invocations,
    });
    return { kind: "over" };
  } catch (error) {
    if (!(error instanceof AwsError) || ctx.signal.aborted) throw error;
    if (error.code === "RecursiveInvocationException") {
      await finish(ctx, event, payload, config, notRun(event, "RetriesExhausted"));
      return { kind: "over" };
    }
    if (error.code === "ServiceException") throw error; // the world closes: this attempt was none
    return { kind: "refused" };
  }
}

/** How an event ends that is given up without a further attempt. */
function notRun({ qualifier, failures }: AsyncEvent, condition: Outcome["condition"]): Outcome {
  const executedVersion = qualifier ?? LATEST;
  return { condition, executedVersion, functionError: undefined, response: undefined, invocations: failures };
}

/** The configuration of the alias or version that was invoked, or of the function. */
function invokeConfigOf(ctx: Prepare, { name, qualifier }: AsyncEvent): InvokeConfig | undefined {
  const configs = ctx.store.shelf("invoke-config");
  return configs.get(name, qualifier ?? LATEST);
}

async function finish(
  ctx: Prepare,
  event: AsyncEvent,
  payload: Uint8Array,
  config: InvokeConfig | undefined,
  outcome: Outcome,
): Promise<void> {
  const version = ctx.store.shelf("function").get(event.name);
  if (version === undefined) return;
  const asked = { version, qualifier: event.qualifier };
  count(ctx, asked, { AsyncEventAge: ctx.now - event.acceptedAt });
  if (outcome.condition !== "Success") count(ctx, asked, { AsyncEventsDropped: 1 });
  await deliverOutcome(ctx, {
    event,
    payload,
    record: version,
    destinations: config?.destinations ?? {},
    outcome,
  });
}
