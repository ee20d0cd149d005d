/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
import { isDirectory } from "../directory/name.ts";
import { invalidStorageClass } from "../errors.ts";

export const STANDARD = "STANDARD";
export const EXPRESS_ONEZONE = "EXPRESS_ONEZONE";
export const INTELLIGENT_TIERING = "INTELLIGENT_TIERING";

const CLASSES: ReadonlySet<string> = new Set([
  STANDARD,
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "ONEZONE_IA",
  INTELLIGENT_TIERING,
  "GLACIER",
  "DEEP_ARCHIVE",
  "GLACIER_IR",
]);

/** The class a new object of this bucket gets; directory buckets know but one. Throws InvalidStorageClass. */
export function storageClassOf(bucket: string, given: string | undefined): string {
  if (isDirectory(bucket)) {
    if (given !== undefined && given !== EXPRESS_ONEZONE) throw invalidStorageClass(given);
    return EXPRESS_ONEZONE;
  }
  if (given === undefined) return STANDARD;
  if (!CLASSES.has(given)) throw invalidStorageClass(given);
  return given;
}

/** Answers name every class but the usual one. */
export function toldStorageClass(storageClass: string): string | undefined {
  return storageClass === STANDARD ? undefined : storageClass;
}

/** Whether objects of this class must be restored before they are read. */
export function isArchived(storageClass: string): boolean {
  return storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE";
}
