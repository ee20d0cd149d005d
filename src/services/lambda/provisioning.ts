/** Environments that are kept ready: started when that is asked, again when the world opens, and for an alias's new version. */
import { instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import {
  type FunctionCall,
  type FunctionRunner,
  FunctionsClosing,
  FunctionUnrunnable,
} from "../../kernel/ports/functions.ts";
import { service } from "./errors.ts";
import { versionNamed, versionOf } from "./find.ts";
import type { VersionRecord } from "./function.ts";
import type { Prepare, Write } from "./kit.ts";
import { functionArn } from "./name.ts";
import { environmentOf, poolOf } from "./running.ts";

const FAR = instant(8.64e15);
const FAILURE = "FUNCTION_ERROR_INIT_FAILURE";

/** Has the environments of a configuration started now, and again by a world that opens later. */
export function provisionSoon(ctx: Write, name: string, qualifier: string, at = ctx.now): void {
  const wakeOn = [functionArn(ctx.scope, name, qualifier)];
  ctx.schedule(at, { kind: "provision", key: `${name}/${qualifier}`, wakeOn });
}

/** Keeps so many environments of a version ready; 0 lets them go. Rejects where they do not start. */
export function provisioned(
  ctx: Prepare,
  runner: FunctionRunner,
  version: VersionRecord,
  count: number,
): Promise<void> {
  return runner.provision(idleCall(ctx, version), count);
}

/** What an environment needs that nobody has called yet. */
export function idleCall(ctx: Prepare, version: VersionRecord): Omit<FunctionCall, "requestId" | "payload"> {
  return {
    ...environmentOf(ctx, version),
    invokedArn: functionArn(ctx.scope, version.name, version.version),
    clientContext: undefined,
    traceId: "",
    tenantId: undefined,
    pool: poolOf(ctx, version.name),
    streams: false,
    tail: false,
  };
}

interface Done {
  readonly failure: string | undefined;
  /** The version whose environments are kept now. */
  readonly version: string;
}

function partsOf({ key }: DueJob): [name: string, qualifier: string] {
  const slash = key.indexOf("/");
  return [key.slice(0, slash), key.slice(slash + 1)];
}

/** The job. */
export const provision = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Done | undefined> => {
    const [name, qualifier] = partsOf(job);
    const config = ctx.store.shelf("provisioned").get(name, qualifier);
    if (config === undefined || ctx.store.shelf("function").get(name) === undefined) return undefined;
    const { version, record } = versionNamed(ctx, name, qualifier);
    const runner = await ctx.engines.functions();
    try {
      const before = config.version === undefined ? undefined : versionOf(ctx, record, config.version);
      if (before !== undefined && before.version !== version.version)
        await provisioned(ctx, runner, before, 0);
      await provisioned(ctx, runner, version, config.requested);
      return { failure: undefined, version: version.version };
    } catch (error) {
      if (error instanceof FunctionsClosing) throw service("Cloudlet is closing.");
      const failure =
        error instanceof AwsError || error instanceof FunctionUnrunnable ? error.message : FAILURE;
      return { failure, version: version.version };
    }
  },
  commit: (ctx: Write, job: DueJob, done: Done | undefined): void => {
    const [name, qualifier] = partsOf(job);
    const config = ctx.store.shelf("provisioned").get(name, qualifier);
    if (config === undefined || done === undefined) return;
    const { failure, version } = done;
    const ready = failure === undefined;
    ctx.store.shelf("provisioned").put({ ...config, ready, failure, version }, name, qualifier);
    provisionSoon(ctx, name, qualifier, FAR);
  },
};
