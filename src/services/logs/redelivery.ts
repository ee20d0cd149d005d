/** What a destination refused is sent again, at growing distances, for up to 24 hours; then it is lost, as on AWS. */
import { after, type Instant, MINUTE, SECOND } from "../../base/instant.ts";
import type { DueJob, Json } from "../../kernel/dispatch/contract.ts";
import { subscriptionsOf, toSubscriptions } from "./delivery.ts";
import { type Arrival, arrived } from "./filtering.ts";
import type { Prepare, Write } from "./kit.ts";
import { DELIVERY_RETRIED } from "./limits.ts";

/** A delivery that is still to succeed. */
export interface Redelivery {
  readonly arrival: Arrival;
  readonly filter: string;
  readonly since: Instant;
  readonly attempts: number;
}

const FIRST = 5 * SECOND;
const LONGEST = 10 * MINUTE;

export function planRedelivery(ctx: Write, delivery: Redelivery): void {
  const { arrival, filter, attempts, since } = delivery;
  const at = after(ctx.now, Math.min(FIRST * 2 ** attempts, LONGEST));
  if (at - since > DELIVERY_RETRIED) return;
  const key = `${arrival.group}/${arrival.stream}/${arrival.from}/${filter}`;
  ctx.schedule(at, { kind: "redeliver", key, payload: delivery as unknown as Json });
}

/** The job: tries again, if group and filter are still there. */
export const redeliver = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<boolean> => {
    const { arrival, filter } = job.payload as unknown as Redelivery;
    const group = ctx.store.groups.ofId(arrival.group);
    if (group === undefined) return true;
    const filters = subscriptionsOf(ctx, group).filter((each) => each.filterName === filter);
    if (filters.length === 0) return true;
    const events = await arrived(ctx, group, arrival);
    return (await toSubscriptions(ctx, group, arrival, events, filters)).length === 0;
  },
  commit: (ctx: Write, job: DueJob, done: boolean): void => {
    const delivery = job.payload as unknown as Redelivery;
    if (!done) planRedelivery(ctx, { ...delivery, attempts: delivery.attempts + 1 });
  },
};
