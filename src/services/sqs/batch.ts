/** What the three batch operations have in common: the rules for entries and their ids, and answers entry by entry. */
import type { BatchResultErrorEntry } from "../../gen/sqs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import * as errors from "./errors.ts";
import { ENTRIES_PER_BATCH_MAX } from "./limits.ts";

interface Entry {
  readonly Id: string;
}

const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

/** Refuses a batch as a whole. `entryType` is the entries' type, as AWS names it when there are none. */
export function checkEntries(entries: readonly Entry[], entryType: string): void {
  if (entries.length === 0) throw errors.emptyBatch(entryType);
  if (entries.length > ENTRIES_PER_BATCH_MAX) throw errors.tooManyEntries(entries.length);
  const ids = new Set<string>();
  for (const { Id } of entries) {
    if (!ENTRY_ID.test(Id)) throw errors.invalidEntryId();
    if (ids.has(Id)) throw errors.entryIdsNotDistinct(Id);
    ids.add(Id);
  }
}

/** Does each entry by itself: what one is refused for is no harm to the others. */
export function eachEntry<E extends Entry, Done>(
  entries: readonly E[],
  does: (entry: E) => Done,
): { Successful: Array<Done & Entry>; Failed: BatchResultErrorEntry[] } {
  const Successful: Array<Done & Entry> = [];
  const Failed: BatchResultErrorEntry[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...does(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({
        Id: entry.Id,
        SenderFault: error.fault === "Sender",
        Code: error.queryCode ?? error.code,
        Message: error.message,
      });
    }
  }
  return { Successful, Failed };
}
