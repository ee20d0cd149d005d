/** The job that brings one event to one target, tries again when that fails, and tells the dead-letter queue at last. */
import { after as afterInstant, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { DueJob, Json } from "../../kernel/dispatch/contract.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { sendToDeadLetterQueue } from "../../targets/dead-letter.ts";
import { type DeliveryFailure, failureOf, Undeliverable } from "../../targets/failure.ts";
import { type Called, EndpointRefusal } from "../../targets/http-endpoint.ts";
import { type Exhausted, nextAttempt } from "../../targets/retry.ts";
import { assumeRole } from "../../targets/role.ts";
import { deliver as deliverTo } from "../../targets/target.ts";
import { callDestination } from "./api-destination.ts";
import { logOf } from "./bus-log.ts";
import { type BusEvent, DELIVER, type DeliveryJob, type Letter } from "./event.ts";
import { forward } from "./forward.ts";
import type { Prepare, Write } from "./kit.ts";
import { meterOf } from "./metrics.ts";
import { inputFor, partitionKeyOf } from "./payload.ts";
import { ruleArn } from "./resource.ts";
import type { RuleTarget } from "./rule.ts";
import { encryptedLetter, isSealed, openedByKms, type SealedEvent } from "./sealing.ts";
import { forgetToken, keepToken } from "./token.ts";

const SERVICE = "events.amazonaws.com";

/** How an attempt ended, and what it taught about a connection's token. */
type Outcome = Ending & Attempted & { readonly called?: Called | undefined };
type Ending =
  | { readonly kind: "delivered" | "gone" }
  | { readonly kind: "again"; readonly at: Instant; readonly retries: number; readonly letter?: Letter }
  | { readonly kind: "failed"; readonly deadLetter: "none" | "sent" | "refused" };

/** What the target refused of this attempt. */
interface Attempted {
  readonly failure?: DeliveryFailure;
}

/** The event's rule, on whose behalf EventBridge acts. */
function asRule(ctx: Prepare, job: DeliveryJob): ServicePrincipal {
  const sourceArn = ruleArn(ctx.scope, job.bus, job.rule);
  return { kind: "service", service: SERVICE, sourceArn, sourceAccount: ctx.scope.account };
}

export const deliver = {
  apart: true as const,
  prepare: async (ctx: Prepare, due: DueJob): Promise<Outcome> => {
    const job = due.payload as unknown as DeliveryJob;
    const target = ctx.store.target(job.bus, job.rule, job.target);
    if (target === undefined) return { kind: "gone" };
    if (job.letter !== undefined) return bury(ctx, job, job.letter);
    try {
      return { kind: "delivered", called: await attempt(ctx, job, target) };
    } catch (error) {
      const called = error instanceof EndpointRefusal ? error.called : undefined;
      const { code, message, retriable } = failureOf(error);
      const failure = { code, message, retriable };
      return { ...(await after(ctx, job, target, failure)), called, failure };
    }
  },
  commit: (ctx: Write, due: DueJob, outcome: Outcome): void => {
    const job = due.payload as unknown as DeliveryJob;
    const meter = meterOf(ctx, job.bus, job.rule);
    if (outcome.kind === "gone") return;
    if (outcome.called !== undefined) learnToken(ctx, outcome.called);
    logEnd(ctx, job, outcome);
    if (job.letter === undefined) {
      meter.add(job.retries === 0 ? "Invocations" : "RetryInvocationAttempts", 1);
      meter.add("InvocationAttempts", 1);
      if (outcome.kind === "delivered") meter.add("SuccessfulInvocationAttempts", 1);
    }
    if (outcome.kind === "again") {
      const { retries, letter } = outcome;
      const payload = { ...job, retries, letter } as unknown as Json;
      ctx.schedule(outcome.at, { kind: DELIVER, key: ctx.ids.uuid(), payload });
    } else if (outcome.kind === "failed") {
      meter.add("FailedInvocations", 1);
      if (outcome.deadLetter === "sent") meter.add("InvocationsSentToDlq", 1);
      if (outcome.deadLetter === "refused") meter.add("InvocationsFailedToBeSentToDlq", 1);
    }
  },
};

function logEnd(ctx: Write, job: DeliveryJob, outcome: Outcome): void {
  const log = logOf(ctx, job.bus);
  const target = ctx.store.target(job.bus, job.rule, job.target);
  if (log === undefined || target === undefined) return;
  if (job.letter === undefined) log.attempted(job, target, outcome.failure);
  if (outcome.kind === "delivered") log.ended(job, target, true, false);
  if (outcome.kind === "failed") log.ended(job, target, false, outcome.deadLetter === "sent");
  log.tell();
}

function learnToken(ctx: Write, { connection, token }: Called): void {
  if (token === "refused") forgetToken(ctx, connection);
  else if (token !== undefined) keepToken(ctx, connection, token);
}

function eventIn(ctx: Prepare, job: DeliveryJob): Promise<BusEvent> | BusEvent {
  const lying = job.event as unknown as BusEvent | SealedEvent;
  return isSealed(lying) ? openedByKms(ctx, job.bus, lying) : lying;
}

async function attempt(ctx: Prepare, job: DeliveryJob, target: RuleTarget): Promise<Called | undefined> {
  const event = await eventIn(ctx, job);
  const sourceArn = ruleArn(ctx.scope, job.bus, job.rule);
  const payload = inputFor(target, event, {
    ruleArn: sourceArn,
    ruleName: job.rule,
    ingestedAt: job.ingestedAt,
  });
  const role = target.RoleArn ?? ctx.store.rule(job.bus, job.rule)?.roleArn;
  const as = role === undefined ? asRule(ctx, job) : await assumed(ctx, role, sourceArn);
  if (/:event-bus\//.test(target.Arn)) {
    await forward(ctx, event, target.Arn, as);
    return undefined;
  }
  if (/:api-destination\//.test(target.Arn)) return callDestination(ctx, target, event, payload, as);
  await deliverTo(ctx, {
    arn: target.Arn,
    payload,
    as,
    messageGroupId: target.SqsParameters?.MessageGroupId,
    partitionKey: partitionKeyOf(target, event),
    traceHeader: job.traceHeader,
  });
  return undefined;
}

async function assumed(ctx: Prepare, roleArn: string, sourceArn: string) {
  try {
    return await assumeRole(ctx, roleArn, { service: SERVICE, sourceArn, sessionName: ctx.ids.hex(32) });
  } catch (error) {
    throw new Undeliverable("FAILED_TO_ASSUME_ROLE", failureOf(error).message);
  }
}

async function after(
  ctx: Prepare,
  job: DeliveryJob,
  target: RuleTarget,
  failure: DeliveryFailure,
): Promise<Outcome> {
  let exhausted: Exhausted | undefined;
  if (failure.retriable) {
    const next = nextAttempt(target.RetryPolicy, job.retries, instant(job.firstAt), ctx.now);
    if (typeof next === "number") return { kind: "again", at: next, retries: job.retries + 1 };
    exhausted = next;
  }
  const queue = target.DeadLetterConfig?.Arn;
  if (queue === undefined) return { kind: "failed", deadLetter: "none" };
  const attributes = {
    RULE_ARN: ruleArn(ctx.scope, job.bus, job.rule),
    TARGET_ARN: target.Arn,
    ERROR_CODE: failure.code,
    ERROR_MESSAGE: failure.message,
    ...(exhausted !== undefined && { EXHAUSTED_RETRY_CONDITION: exhausted }),
    RETRY_ATTEMPTS: String(job.retries),
  };
  return bury(ctx, job, { queue, attributes });
}

/** A queue that does not answer for now is asked again. */
const BURY_AGAIN = 30 * SECOND;

async function bury(ctx: Prepare, job: DeliveryJob, letter: Letter): Promise<Outcome> {
  try {
    const { queue, attributes } = letter;
    await sendToDeadLetterQueue(ctx, queue, await letterOf(ctx, job), attributes, asRule(ctx, job));
    return { kind: "failed", deadLetter: "sent" };
  } catch (error) {
    if (!failureOf(error).retriable) return { kind: "failed", deadLetter: "refused" };
    return { kind: "again", at: afterInstant(ctx.now, BURY_AGAIN), retries: job.retries, letter };
  }
}

/** The event, or what there is of it while KMS does not open it. */
async function letterOf(ctx: Prepare, job: DeliveryJob): Promise<string> {
  try {
    return JSON.stringify(await eventIn(ctx, job));
  } catch (error) {
    failureOf(error);
    const sealed = job.event as unknown as SealedEvent;
    return JSON.stringify(encryptedLetter(ctx, sealed, job.bus, ruleArn(ctx.scope, job.bus, job.rule)));
  }
}
