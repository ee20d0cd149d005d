/**
 * SnapStart: a version is initialized once when it is published, and ready when that went well. A process cannot be
 * copied: every environment initializes anew, and then runs what the function wants run after a restoration.
 * https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
 */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { FunctionsClosing } from "../../kernel/ports/functions.ts";
import { service } from "./errors.ts";
import type { VersionRecord } from "./function.ts";
import type { Prepare, Write } from "./kit.ts";
import { padded } from "./name.ts";
import { idleCall } from "./provisioning.ts";

type Snapshot = NonNullable<VersionRecord["snapshot"]>;

/** A new version's initialization comes next, where it has snapshots. */
export function snapshotSoon(ctx: Write, { name, version, snapshot }: VersionRecord): void {
  if (snapshot === "pending") ctx.schedule(ctx.now, { kind: "snapshot", key: `${name}/${version}` });
}

function partsOf({ key }: DueJob): [name: string, part: string] {
  const slash = key.indexOf("/");
  return [key.slice(0, slash), padded(key.slice(slash + 1))];
}

/** The job. */
export const snapshot = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Snapshot | undefined> => {
    const version = ctx.store.shelf("version").get(...partsOf(job));
    if (version === undefined) return undefined;
    const runner = await ctx.engines.functions();
    try {
      await runner.initialize(idleCall(ctx, version));
      return "ready";
    } catch (error) {
      if (error instanceof FunctionsClosing) throw service("Cloudlet is closing.");
      return { failure: `The function could not be initialized: ${(error as Error).message}` };
    }
  },
  commit: (ctx: Write, job: DueJob, done: Snapshot | undefined): void => {
    const versions = ctx.store.shelf("version");
    const parts = partsOf(job);
    const version = versions.get(...parts);
    if (version !== undefined && done !== undefined) versions.put({ ...version, snapshot: done }, ...parts);
  },
};
