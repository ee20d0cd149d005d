/** The part of a rule that moves objects: each class once, ever colder, far enough apart, before they expire. */

import { DAY, type Instant } from "../../../base/instant.ts";
import type { LifecycleRule, TransitionStorageClass } from "../../../gen/s3.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import { coldness, daysBeforeNext, needsThirtyDays } from "../storage-class/waterfall.ts";
import { filterText } from "./filter.ts";
import { isMidnight } from "./midnight.ts";
import { checkNewerVersions } from "./newer-versions.ts";

const CLASSES: readonly TransitionStorageClass[] = [
  "GLACIER",
  "STANDARD_IA",
  "ONEZONE_IA",
  "INTELLIGENT_TIERING",
  "DEEP_ARCHIVE",
  "GLACIER_IR",
];

/** One step down, with its time in days: of the object's age, or since 1970 where the rule gives dates. */
interface Step {
  readonly storageClass: TransitionStorageClass;
  readonly days: number;
}

export function checkTransitions(rule: LifecycleRule): void {
  checkCurrent(rule);
  checkNoncurrent(rule);
}

function checkCurrent(rule: LifecycleRule): void {
  const transitions = rule.Transitions ?? [];
  const steps: Step[] = [];
  for (const { Days, Date: date, StorageClass } of transitions) {
    if ((Days === undefined) === (date === undefined)) throw malformedXml();
    if (date !== undefined && !isMidnight(date))
      throw invalidArgument("'Date' must be at midnight GMT", "Date", date);
    if (Days !== undefined) checkDays(Days, "Days", "Transition", StorageClass);
    steps.push({ storageClass: knownClass(StorageClass), days: Days ?? (date as Instant) / DAY });
  }
  if (steps.length === 0) return;
  const byDate = transitions.some((transition) => transition.Date !== undefined);
  if (byDate && transitions.some((transition) => transition.Days !== undefined))
    throw invalidRequest(
      `Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for filter '${filterText(rule)}'`,
    );
  checkOrder(rule, steps, "Transition", byDate ? "Date" : "Days");
  checkAgainstExpiration(rule, steps, byDate);
}

function checkAgainstExpiration(rule: LifecycleRule, steps: readonly Step[], byDate: boolean): void {
  const { Days, Date: date } = rule.Expiration ?? {};
  if (Days === undefined && date === undefined) return;
  const filter = filterText(rule);
  if ((date !== undefined) !== byDate)
    throw invalidRequest(
      `Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '${filter}'`,
    );
  const expires = Days ?? (date as Instant) / DAY;
  if (steps.some((step) => step.days >= expires)) {
    const [unit, compared] = byDate ? ["Date", "later"] : ["Days", "greater"];
    throw invalidArgument(
      `'${unit}' in the Expiration action for filter '${filter}' must be ${compared} than '${unit}' in the Transition action`,
      unit,
      Days ?? new Date(date as Instant).toISOString(),
    );
  }
}

function checkNoncurrent(rule: LifecycleRule): void {
  const steps: Step[] = [];
  for (const transition of rule.NoncurrentVersionTransitions ?? []) {
    const { NoncurrentDays: days, StorageClass, NewerNoncurrentVersions } = transition;
    if (days === undefined) throw malformedXml();
    checkDays(days, "NoncurrentDays", "NoncurrentVersionTransition", StorageClass);
    checkNewerVersions(rule, NewerNoncurrentVersions, "NoncurrentVersionTransition");
    steps.push({ storageClass: knownClass(StorageClass), days });
  }
  checkOrder(rule, steps, "NoncurrentVersionTransition", "NoncurrentDays");
  const expires = rule.NoncurrentVersionExpiration?.NoncurrentDays;
  if (expires !== undefined && steps.some((step) => step.days >= expires))
    throw invalidArgument(
      `'NoncurrentDays' in the NoncurrentVersionExpiration action for filter '${filterText(rule)}' must be greater ` +
        "than 'NoncurrentDays' in the NoncurrentVersionTransition action",
      "NoncurrentDays",
      expires,
    );
}

function knownClass(storageClass: TransitionStorageClass | undefined): TransitionStorageClass {
  if (storageClass === undefined || !CLASSES.includes(storageClass)) throw malformedXml();
  return storageClass;
}

function checkDays(days: number, unit: string, action: string, storageClass: string | undefined): void {
  if (days < 0) throw invalidArgument(`'${unit}' in ${action} action must be nonnegative`, unit, days);
  if (storageClass !== undefined && needsThirtyDays(storageClass) && days < 30)
    throw invalidArgument(
      `'${unit}' in ${action} action must be greater than or equal to 30 for storageClass '${storageClass}'`,
      unit,
      days,
    );
}

function checkOrder(rule: LifecycleRule, steps: readonly Step[], action: string, unit: string): void {
  const filter = filterText(rule);
  const ordered = steps.toSorted((a, b) => coldness(a.storageClass) - coldness(b.storageClass));
  for (let index = 1; index < ordered.length; index++) {
    const [warm, cold] = [ordered[index - 1] as Step, ordered[index] as Step];
    if (warm.storageClass === cold.storageClass)
      throw invalidRequest(
        `'StorageClass' must be different for '${action}' actions in same 'Rule' with filter '${filter}'`,
      );
    const apart = Math.max(1, daysBeforeNext(warm.storageClass));
    if (cold.days >= warm.days + apart) continue;
    const than = cold.days > warm.days ? `be ${apart} days more than` : "be greater than";
    throw invalidArgument(
      `'${unit}' in the ${action} action for StorageClass '${cold.storageClass}' for filter '${filter}' must ${than} ` +
        `'${unit}' in the ${action} action for StorageClass '${warm.storageClass}' for filter '${filter}'`,
      unit,
      cold.days,
    );
  }
}
