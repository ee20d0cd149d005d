/** The job that brings one event to one target, tries again when that fails, and tells the dead-letter queue at last. */
import { after as afterInstant, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { DueJob, Json } from "../../kernel/dispatch/contract.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { sendToDeadLetterQueue } from "../../targets/dead-letter.ts";
import { type DeliveryFailure, failureOf, Undeliverable } from "../../targets/failure.ts";
import { type Exhausted, nextAttempt } from "../../targets/retry.ts";
import { assumeRole } from "../../targets/role.ts";
import { deliver as deliverTo } from "../../targets/target.ts";
import { callDestination } from "./api-destination.ts";
import { type BusEvent, DELIVER, type DeliveryJob, type Letter } from "./event.ts";
import { forward } from "./forward.ts";
import type { Prepare, Write } from "./kit.ts";
import { meterOf } from "./metrics.ts";
import { inputFor, partitionKeyOf } from "./payload.ts";
import { ruleArn } from "./resource.ts";
import type { RuleTarget } from "./rule.ts";

const SERVICE = "events.amazonaws.com";

/** How an attempt ended. */
type Outcome =
  | { readonly kind: "delivered" | "gone" }
  | { readonly kind: "again"; readonly at: Instant; readonly retries: number; readonly letter?: Letter }
  | { readonly kind: "failed"; readonly deadLetter: "none" | "sent" | "refused" };

/** The event's rule, on whose behalf EventBridge acts. */
export function asRule(ctx: Prepare, job: DeliveryJob): ServicePrincipal {
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
      await attempt(ctx, job, target);
      return { kind: "delivered" };
    } catch (error) {
      return after(ctx, job, target, failureOf(error));
    }
  },
  commit: (ctx: Write, due: DueJob, outcome: Outcome): void => {
    const job = due.payload as unknown as DeliveryJob;
    const meter = meterOf(ctx, job.bus, job.rule);
    if (outcome.kind === "gone") return;
    if (job.letter === undefined) meter.add(job.retries === 0 ? "Invocations" : "RetryInvocationAttempts", 1);
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

async function attempt(ctx: Prepare, job: DeliveryJob, target: RuleTarget): Promise<void> {
  const event = job.event as unknown as BusEvent;
  const sourceArn = ruleArn(ctx.scope, job.bus, job.rule);
  const payload = inputFor(target, event, {
    ruleArn: sourceArn,
    ruleName: job.rule,
    ingestedAt: job.ingestedAt,
  });
  const role = target.RoleArn ?? ctx.store.rule(job.bus, job.rule)?.roleArn;
  const as = role === undefined ? asRule(ctx, job) : await assumed(ctx, role, sourceArn);
  if (/:event-bus\//.test(target.Arn)) return forward(ctx, event, target.Arn, as);
  if (/:api-destination\//.test(target.Arn)) return callDestination(ctx, target, event, payload, as);
  await deliverTo(ctx, {
    arn: target.Arn,
    payload,
    as,
    messageGroupId: target.SqsParameters?.MessageGroupId,
    partitionKey: partitionKeyOf(target, event),
    traceHeader: job.traceHeader,
  });
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
    await sendToDeadLetterQueue(ctx, queue, JSON.stringify(job.event), attributes, asRule(ctx, job));
    return { kind: "failed", deadLetter: "sent" };
  } catch (error) {
    if (!failureOf(error).retriable) return { kind: "failed", deadLetter: "refused" };
    return { kind: "again", at: afterInstant(ctx.now, BURY_AGAIN), retries: job.retries, letter };
  }
}
