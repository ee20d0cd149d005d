/**
 * The fan-out: takes accepted messages, oldest first, to all their subscribers. Deliveries within this cloud are made
 * side by side in one run; what waits for the world outside, and what has to be tried again, goes on by itself
 * (attempt.ts). A message leaves the store with the commit of the run that served it, so that none is lost.
 */
import type { Prepare, Write } from "../kit.ts";
import { DELIVERIES_PER_RUN, MESSAGES_PER_RUN } from "../limits.ts";
import type { Message } from "../message/message.ts";
import { messageIn } from "../message/sealing.ts";
import { keepSigningKey, newSigningKey, type SigningKey } from "../message/signature.ts";
import type { Subscription } from "../subscription/subscription.ts";
import type { Topic } from "../topic/topic.ts";
import { deliverLater, laneOf } from "./attempt.ts";
import { Dispatch, isSigned } from "./dispatch.ts";
import { noteEnding } from "./notes.ts";
import type { Outcome } from "./outcome.ts";

/** Job: there are messages that wait for the fan-out. */
const FAN_OUT = "fan-out";

export function fanOutSoon(ctx: Write): void {
  ctx.schedule(ctx.now, { kind: FAN_OUT, key: "" });
}

interface Errand {
  readonly topic: Topic;
  readonly message: Message;
  readonly subscription: Subscription;
  /** "apart": to be delivered by itself; "behind": after what waits in its lane. */
  outcome: Outcome | "apart" | "behind" | undefined;
  buried: Outcome | undefined;
}
interface Load {
  readonly seq: number;
  readonly errands: readonly Errand[];
}
interface Run {
  readonly loads: readonly Load[];
  /** Made because what is to be delivered must be signed: the deliveries wait for it to be kept. */
  readonly newKey?: SigningKey;
}

export const fanOut = {
  prepare: async (ctx: Prepare): Promise<Run> => {
    const loads = takeLoads(ctx);
    if (lacksKey(ctx, loads)) return { loads: [], newKey: await newSigningKey(ctx) };
    const dispatch = new Dispatch(ctx);
    const queues = new Map<string, Errand[]>();
    const pending: Promise<void>[] = [];
    for (const { errands } of loads)
      for (const errand of errands) {
        const { protocol } = errand.subscription;
        if (protocol === "http" || protocol === "https") errand.outcome = "apart";
        else if (errand.topic.fifo) enqueue(queues, errand);
        else pending.push(run(dispatch, errand));
      }
    for (const errands of queues.values()) pending.push(inOrder(ctx, dispatch, errands));
    await Promise.all(pending);
    return { loads };
  },
  commit: (ctx: Write, _job: unknown, { loads, newKey }: Run): void => {
    if (newKey !== undefined) keepSigningKey(ctx, newKey);
    for (const { seq, errands } of loads) {
      let open = 0;
      for (const errand of errands) if (settle(ctx, seq, errand)) open++;
      ctx.store.deliveries.fannedOut(seq, open);
    }
    for (const _ of ctx.store.deliveries.waiting(1)) fanOutSoon(ctx);
  },
};

function lacksKey(ctx: Prepare, loads: readonly Load[]): boolean {
  if (ctx.store.signingKeys.current() !== undefined) return false;
  return loads.some(({ errands }) => errands.some((each) => isSigned(each.topic, each.subscription)));
}

function takeLoads(ctx: Prepare): Load[] {
  const loads: Load[] = [];
  let deliveries = 0;
  for (const waiting of ctx.store.deliveries.waiting(MESSAGES_PER_RUN)) {
    if (loads.length > 0 && deliveries + waiting.targets.length > DELIVERIES_PER_RUN) break;
    const topic = ctx.store.topics.named(waiting.topic);
    const errands: Errand[] = [];
    if (topic !== undefined) {
      const message = messageIn(ctx, waiting);
      const subscriptions = ctx.store.subscriptions.confirmedOf(topic.name);
      for (const id of waiting.targets) {
        const subscription = subscriptions.get(id);
        if (subscription !== undefined)
          errands.push({ topic, message, subscription, outcome: undefined, buried: undefined });
      }
    }
    loads.push({ seq: waiting.seq, errands });
    deliveries += errands.length;
  }
  return loads;
}

function enqueue(queues: Map<string, Errand[]>, errand: Errand): void {
  const queue = queues.get(errand.subscription.id);
  if (queue === undefined) queues.set(errand.subscription.id, [errand]);
  else queue.push(errand);
}

async function run(dispatch: Dispatch, errand: Errand): Promise<void> {
  const { topic, message, subscription } = errand;
  const outcome = await dispatch.deliver(topic, message, subscription);
  errand.outcome = outcome;
  if (outcome.kind === "refused") errand.buried = await dispatch.bury(topic, message, subscription);
}

/** One message of a FIFO topic after another; a group whose message failed waits for it. */
async function inOrder(ctx: Prepare, dispatch: Dispatch, errands: readonly Errand[]): Promise<void> {
  const stopped = new Set<string>();
  for (const errand of errands) {
    const lane = laneOf(errand.subscription, errand.message);
    if (stopped.has(lane) || ctx.store.deliveries.firstOf(lane) !== undefined) errand.outcome = "behind";
    else await run(dispatch, errand);
    if (typeof errand.outcome === "object" && errand.outcome.kind === "failed") stopped.add(lane);
  }
}

/** Writes down what came of an errand; answers whether it goes on by itself. */
function settle(ctx: Write, seq: number, { topic, message, subscription, outcome, buried }: Errand): boolean {
  if (outcome === undefined) throw new Error("an errand was not run");
  if (outcome === "apart" || outcome === "behind") {
    deliverLater(ctx, seq, topic, message, subscription, { attempts: 0, waits: outcome === "behind" });
    return true;
  }
  if (outcome.kind === "failed") {
    deliverLater(ctx, seq, topic, message, subscription, { attempts: 1, waits: false });
    return true;
  }
  noteEnding(ctx, { topic, message, subscription, outcome, attempts: 1, buried });
  return false;
}
