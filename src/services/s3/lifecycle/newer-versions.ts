import type { LifecycleRule } from "../../../gen/s3.ts";
import { invalidArgument, invalidRequest } from "../errors.ts";

const NEWER_VERSIONS_MAX = 100;

/** How many newer versions must exist: 1 to 100, and only in rules that have a filter. */
export function checkNewerVersions(rule: LifecycleRule, newer: number | undefined, action: string): void {
  if (newer === undefined) return;
  if (newer < 1 || newer > NEWER_VERSIONS_MAX)
    throw invalidArgument(
      "'NewerNoncurrentVersions' must be between 1 and 100",
      "NewerNoncurrentVersions",
      newer,
    );
  if (rule.Filter === undefined)
    throw invalidRequest(
      `A Filter must be specified when NewerNoncurrentVersions is specified for ${action}`,
    );
}
