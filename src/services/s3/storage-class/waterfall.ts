/**
 * Storage classes: which lies below which.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
import type { TransitionStorageClass } from "../../../gen/s3.ts";

/** Where objects of a class may move down to. Nothing moves up. */
const BELOW: Readonly<Record<string, readonly TransitionStorageClass[]>> = {
  STANDARD: ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  REDUCED_REDUNDANCY: [
    "STANDARD_IA",
    "INTELLIGENT_TIERING",
    "ONEZONE_IA",
    "GLACIER_IR",
    "GLACIER",
    "DEEP_ARCHIVE",
  ],
  STANDARD_IA: ["INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  INTELLIGENT_TIERING: ["ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  ONEZONE_IA: ["GLACIER", "DEEP_ARCHIVE"],
  GLACIER_IR: ["GLACIER", "DEEP_ARCHIVE"],
  GLACIER: ["DEEP_ARCHIVE"],
  DEEP_ARCHIVE: [],
};

const COLDNESS: readonly string[] = [
  "STANDARD",
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "INTELLIGENT_TIERING",
  "ONEZONE_IA",
  "GLACIER_IR",
  "GLACIER",
  "DEEP_ARCHIVE",
];

/** Days that an object must lie in a class before a rule may move it on. */
const DAYS_BEFORE_NEXT: Readonly<Record<string, number>> = {
  STANDARD_IA: 30,
  ONEZONE_IA: 30,
  GLACIER_IR: 90,
  GLACIER: 90,
};

/** Objects smaller than that are not moved, where neither the rule nor the bucket says otherwise. */
export const TRANSITION_BYTES_MIN = 128 * 1024;

/** Whether the waterfall leads from one class down to another. */
export function movesDown(from: string, to: string): boolean {
  return (BELOW[from] ?? []).some((below) => below === to);
}

/** Greater: colder. Of two transitions that are due at once, the colder one counts. */
export function coldness(storageClass: string): number {
  return COLDNESS.indexOf(storageClass);
}

export function daysBeforeNext(storageClass: string): number {
  return DAYS_BEFORE_NEXT[storageClass] ?? 0;
}

/** Classes that take objects only once they are thirty days old. */
export function needsThirtyDays(storageClass: string): boolean {
  return storageClass === "STANDARD_IA" || storageClass === "ONEZONE_IA";
}
