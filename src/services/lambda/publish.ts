/** Versions: a function's code and configuration as they were once. */

import { share } from "./code.ts";
import { invalidParameterValue } from "./errors.ts";
import type { FunctionRecord, VersionRecord } from "./function.ts";
import type { Write } from "./kit.ts";
import { padded } from "./name.ts";
import { snapshotSoon } from "./snapshot.ts";
import { checkStorage } from "./storage.ts";

/** Publishes what the function is now; answers the last version when nothing has changed since. */
export function publish(ctx: Write, record: FunctionRecord, description: string | undefined): VersionRecord {
  const { lastVersion, tags: _, ...rest } = record;
  const versions = ctx.store.shelf("version");
  const last = versions.get(record.name, padded(lastVersion));
  if (last?.from === record.revision) return last;
  checkStorage(ctx, record.code.size);
  const number = lastVersion + 1;
  const version: VersionRecord = {
    ...rest,
    version: String(number),
    description: description ?? record.description,
    revision: ctx.ids.uuid(),
    from: record.revision,
    updatedAt: undefined,
    ...(record.snapStart && { snapshot: "pending" }),
  };
  snapshotSoon(ctx, version);
  shareAll(ctx, version);
  versions.put(version, record.name, padded(number));
  ctx.store.shelf("function").put({ ...record, lastVersion: number }, record.name);
  return version;
}

/** One more version uses this code and these layers. */
export function shareAll(ctx: Write, { code, layers }: VersionRecord): void {
  share(ctx, code);
  for (const { blob } of layers) ctx.store.useCode(blob);
}

export function checkSha(record: FunctionRecord, expected: string | undefined): void {
  if (expected !== undefined && expected !== "" && expected !== record.code.sha256)
    throw invalidParameterValue(
      `CodeSHA256 (${expected}) is different from current CodeSHA256 in $LATEST (${record.code.sha256}). Please try again with the CodeSHA256 in $LATEST.`,
    );
}
