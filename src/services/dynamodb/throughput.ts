/** Changes of provisioned throughput: up as often as one likes, down a few times a day. */
import { HOUR, type Instant } from "../../base/instant.ts";
import { isSameDay } from "./day.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { ACCOUNT_CAPACITY_MAX, DECREASES_AT_ONCE, DECREASES_PER_DAY } from "./limits.ts";
import type { Throughput } from "./table.ts";

/**
 * Throws when all tables and indexes of the account in this Region together have more than an account may: asked of
 * what is there once a change was made, which it then undoes.
 */
export function checkAccountCapacity({ store }: Read): void {
  const { read, write } = store.tables.provisioned();
  for (const [name, units] of [
    ["ReadCapacityUnits", read],
    ["WriteCapacityUnits", write],
  ] as const)
    if (units > ACCOUNT_CAPACITY_MAX)
      throw errors.limitExceeded(
        `Subscriber limit exceeded: Provisioned throughput for all tables of an account in a Region cannot exceed ` +
          `${ACCOUNT_CAPACITY_MAX} ${name}. Requested: ${units}.`,
      );
}

/** The throughput after a change. Throws when nothing changes, or it was decreased too often today. */
export function changedThroughput(
  before: Throughput,
  wanted: Throughput,
  now: Instant,
  whose: string,
): Throughput {
  const { read, write } = wanted;
  if (read === before.read && write === before.write)
    throw errors.validation(
      `The provisioned throughput for the ${whose.split(":")[0]} will not change. The requested value equals the ` +
        `current value. Current ReadCapacityUnits provisioned for the ${whose.split(":")[0]}: ${before.read}. ` +
        `Requested ReadCapacityUnits: ${read}. Current WriteCapacityUnits provisioned for the ` +
        `${whose.split(":")[0]}: ${before.write}. Requested WriteCapacityUnits: ${write}. Refer to the Amazon ` +
        "DynamoDB Developer Guide for current limits and how to request higher limits.",
    );
  const decreases = (before.decreases ?? []).filter((at) => isSameDay(at, now));
  const down = read < before.read || write < before.write;
  if (down) checkDecreases(decreases, now, whose);
  const up = read > before.read || write > before.write;
  return {
    read,
    write,
    increasedAt: up ? now : before.increasedAt,
    decreasedAt: down ? now : before.decreasedAt,
    decreases: down ? [...decreases, now] : decreases,
  };
}

/** Four a day at any time, then one for each hour without any. */
function checkDecreases(decreases: readonly Instant[], now: Instant, whose: string): void {
  const last = decreases.at(-1);
  const rested = last === undefined || now - last >= HOUR;
  if (decreases.length < DECREASES_AT_ONCE || (rested && decreases.length < DECREASES_PER_DAY)) return;
  throw errors.limitExceeded(
    "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the " +
      `first ${DECREASES_AT_ONCE} decreases, each subsequent decrease in the same UTC day can be performed at most ` +
      `once every 3600 seconds. Number of decreases today: ${decreases.length}. ` +
      `Last decrease at: ${new Date(last ?? now).toISOString()}. Resource: ${whose}`,
  );
}
