/** Objects in the archive: whether they can be read now. */
import type { Instant } from "../../../base/instant.ts";
import { formatHttpDate } from "../../../kernel/wire/text/timestamp.ts";
import { invalidObjectState } from "../errors.ts";
import { isArchived } from "./storage-class.ts";
import type { Version } from "./version.ts";

/** What the row of an archived object knows of its restoration. Times in epoch milliseconds. */
export interface Restore {
  /** A restoration under way is through at this instant. */
  readonly readyAt?: Instant;
  /** A restored copy can be read until this instant. */
  readonly expiresAt?: Instant;
  /** The archive tier of Intelligent-Tiering the object lies in. */
  readonly archiveTier?: "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS";
  /** What was asked for, for whoever carries it out. */
  readonly request?: unknown;
}

export function restoreOf(version: Pick<Version, "restore">): Restore | undefined {
  return version.restore === null ? undefined : (JSON.parse(version.restore) as Restore);
}

/** Throws InvalidObjectState for an archived object of which there is no restored copy. */
export function checkReadable(version: Pick<Version, "storageClass" | "restore">, now: Instant): void {
  if (version.restore === null && !isArchived(version.storageClass)) return;
  const restore = restoreOf(version);
  const copy = restore?.expiresAt !== undefined && restore.expiresAt > now;
  if (isArchived(version.storageClass) ? !copy : restore?.archiveTier !== undefined)
    throw invalidObjectState(version.storageClass, restore?.archiveTier);
}

/** The x-amz-restore header. */
export function toldRestore(version: Pick<Version, "restore">): string | undefined {
  const restore = restoreOf(version);
  if (restore?.readyAt !== undefined) return 'ongoing-request="true"';
  if (restore?.expiresAt === undefined) return undefined;
  return `ongoing-request="false", expiry-date="${formatHttpDate(restore.expiresAt)}"`;
}
