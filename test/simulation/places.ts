/** Which queues the cloud simulation drives, in which accounts and Regions. */
import { QueueOracle, type QueuePlan } from "./queue-oracle.ts";

export const ACCOUNT = "000000000000";
export const ACCOUNTS = [ACCOUNT, "111122223333"];
export const REGIONS = ["us-east-1", "eu-west-1"];
export const SECOND = 1_000;
const DAY = 86_400 * SECOND;

export const PLANS: readonly QueuePlan[] = [
  { name: "dead", fifo: false, visibility: 30 * SECOND, delay: 0, retention: 14 * DAY },
  {
    name: "work",
    fifo: false,
    visibility: 30 * SECOND,
    delay: 0,
    retention: 4 * DAY,
    deadLetters: { to: "dead", maxReceives: 3 },
  },
  { name: "slow", fifo: false, visibility: 5 * SECOND, delay: 10 * SECOND, retention: 60 * SECOND },
  { name: "line.fifo", fifo: true, visibility: 20 * SECOND, delay: 0, retention: 4 * DAY },
];

/** One queue in one account and Region. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly oracle: QueueOracle;
  url: string;
}

export function placesIn(account: string, region: string): Place[] {
  const oracles = new Map<string, QueueOracle>();
  return PLANS.map((plan) => {
    const target = plan.deadLetters === undefined ? undefined : oracles.get(plan.deadLetters.to);
    const oracle = new QueueOracle(plan, `${account}/${region}/${plan.name}`, target);
    target?.sources.push(oracle);
    oracles.set(plan.name, oracle);
    return { account, region, oracle, url: "" };
  });
}

export function attributesOf({ account, region, oracle: { plan } }: Place): Record<string, string> {
  const dead = plan.deadLetters;
  return {
    VisibilityTimeout: String(plan.visibility / SECOND),
    DelaySeconds: String(plan.delay / SECOND),
    MessageRetentionPeriod: String(plan.retention / SECOND),
    ...(plan.fifo && { FifoQueue: "true" }),
    ...(dead !== undefined && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: `arn:aws:sqs:${region}:${account}:${dead.to}`,
        maxReceiveCount: dead.maxReceives,
      }),
    }),
  };
}
