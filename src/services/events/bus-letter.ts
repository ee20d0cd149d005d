/**
 * Events that a bus cannot encrypt go to its dead-letter queue, or are lost.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html
 */
import { after, SECOND } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { sendToDeadLetterQueue } from "../../targets/dead-letter.ts";
import { type DeliveryFailure, failureOf } from "../../targets/failure.ts";
import type { BusEvent, Letter } from "./event.ts";
import type { Prepare, Write } from "./kit.ts";
import { type Bus, busArn } from "./resource.ts";

export const BURY = "bury";

interface BusLetter extends Letter {
  readonly bus: string;
  readonly body: string;
}

const AGAIN = 30 * SECOND;

export function buryOnBus(
  ctx: Write,
  { name, deadLetterArn }: Bus,
  event: BusEvent,
  why: DeliveryFailure,
): void {
  if (deadLetterArn === undefined) return;
  const attributes = { ERROR_CODE: why.code, ERROR_MESSAGE: why.message };
  const letter: BusLetter = { bus: name, queue: deadLetterArn, attributes, body: JSON.stringify(event) };
  ctx.schedule(ctx.now, { kind: BURY, key: event.id, payload: { ...letter } });
}

export const bury = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<boolean> => {
    const { bus, queue, attributes, body } = job.payload as unknown as BusLetter;
    const { account: sourceAccount } = ctx.scope;
    const sourceArn = busArn(ctx.scope, bus);
    const as = { kind: "service", service: "events.amazonaws.com", sourceArn, sourceAccount } as const;
    try {
      await sendToDeadLetterQueue(ctx, queue, body, attributes, as);
      return true;
    } catch (error) {
      return !failureOf(error).retriable;
    }
  },
  commit: (ctx: Write, { key, payload = null }: DueJob, done: boolean): void => {
    if (!done) ctx.schedule(after(ctx.now, AGAIN), { kind: BURY, key, payload });
  },
};
