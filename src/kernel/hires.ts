/** Those who work in a world without being asked: the courier of its facts and the scheduler of its jobs. */
import { type Duration, instant, SECOND } from "../base/instant.ts";
import type { Effector } from "./dispatch/effects.ts";
import type { Kernel } from "./dispatch/kernel.ts";
import { Courier } from "./facts/courier.ts";
import { Scheduler } from "./time/scheduler.ts";

const RETRY_FIRST: Duration = SECOND;
const RETRY_LONGEST: Duration = 64 * SECOND;

/** Takes facts to their listeners; what fails is tried again after a pause that doubles. */
export function hireCourier({ activity, clock, faults, report }: Kernel, effector: Effector): Courier {
  return new Courier({
    activity,
    rowOf: (listener, kind) => effector.factRow(listener, kind),
    cell: (listener, scope) => effector.cell(listener, scope),
    effect: (cell, row, fact, mark) => effector.fact(cell, row, fact, mark),
    reachable: (scope) => faults.isRegionUp(scope.region),
    sweep: (cell, change) => effector.sweep(cell, change),
    later: (failures, again) => {
      const pause = Math.min(RETRY_FIRST * 2 ** failures, RETRY_LONGEST);
      return clock.at(instant(clock.now() + pause), again);
    },
    report,
  });
}

/** Runs jobs when they are due. */
export function hireScheduler(
  { activity, clock, closing, faults, report }: Kernel,
  effector: Effector,
): Scheduler {
  return new Scheduler({
    clock,
    activity,
    run: (cell, job, mark) => effector.job(cell, job, mark),
    isApart: (cell, kind) => effector.isApart(cell, kind),
    closing,
    reachable: (cell) => faults.isRegionUp(cell.address.region),
    sweep: (cell, change) => effector.sweep(cell, change),
    report,
  });
}
