/**
 * Logs that SNS writes: lines are gathered in the cell and put into CloudWatch Logs together, as the role that the
 * topic was given for it. https://docs.aws.amazon.com/sns/latest/dg/topics-attrib.html
 */
import { createHash } from "node:crypto";
import { logs } from "../../../gen/logs.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { deliverLog, type LogDestination } from "../../../targets/vended-log.ts";
import type { Prepare, Write } from "../kit.ts";
import type { LogLine } from "../store/deliveries.ts";
import { asRole } from "./principals.ts";

const LINES_PER_PUT = 1_000;
/** In place of a role: CloudWatch Logs delivers, to the destination that stands in place of the group. */
const VENDED = "vended";

export function logLater(ctx: Write, role: string, group: string, line: string): void {
  ctx.store.deliveries.log(role, group, ctx.now, line);
  ctx.schedule(ctx.now, { kind: "log", key: `${role} ${group}`, payload: { role, group } });
}

/** A log that CloudWatch Logs delivers. */
export function logVended(ctx: Write, destination: LogDestination, line: string): void {
  logLater(ctx, VENDED, JSON.stringify(destination), line);
}

interface Target {
  readonly role: string;
  readonly group: string;
}

/** Job: writes what was gathered. What the role may not write is lost, as with AWS. */
export const log = {
  prepare: async (ctx: Prepare, { payload }: DueJob): Promise<readonly LogLine[]> => {
    const { role, group } = payload as unknown as Target;
    const lines = ctx.store.deliveries.logLines(role, group, LINES_PER_PUT);
    try {
      if (lines.length === 0) return lines;
      if (role === VENDED) await vend(ctx, JSON.parse(group) as LogDestination, lines);
      else await put(ctx, await asRole(ctx, role), group, lines);
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status >= 500 && error.status !== 501)) throw error;
    }
    return lines;
  },
  commit: (ctx: Write, job: DueJob, lines: readonly LogLine[]): void => {
    const { role, group } = job.payload as unknown as Target;
    const last = lines.at(-1);
    if (last === undefined) return;
    ctx.store.deliveries.logged(role, group, last.id);
    if (ctx.store.deliveries.logLines(role, group, 1).length > 0)
      ctx.schedule(ctx.now, { kind: "log", key: job.key, payload: job.payload ?? null });
  },
};

function vend(ctx: Prepare, destination: LogDestination, lines: readonly LogLine[]): Promise<void> {
  const log = { service: "sns", name: "audit", logStream: streamOf(destination.name) };
  const records = lines.map(({ at, line }) => ({ at, message: line }));
  return deliverLog(ctx, destination, log, records);
}

async function put(ctx: Prepare, as: Principal, group: string, lines: readonly LogLine[]): Promise<void> {
  const where = { logGroupName: group, logStreamName: streamOf(group) };
  const options = { as, region: ctx.scope.region };
  const events = { ...where, logEvents: lines.map(({ at, line }) => ({ timestamp: at, message: line })) };
  try {
    await ctx.call(logs, "PutLogEvents", events, options);
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "ResourceNotFoundException") throw error;
    await ctx.call(logs, "CreateLogGroup", { logGroupName: group }, options).catch(unlessThere);
    await ctx.call(logs, "CreateLogStream", where, options).catch(unlessThere);
    await ctx.call(logs, "PutLogEvents", events, options);
  }
}

function unlessThere(error: unknown): void {
  if (!(error instanceof AwsError) || error.code !== "ResourceAlreadyExistsException") throw error;
}

/** One stream a group, named as AWS names its own: like a UUID. */
function streamOf(group: string): string {
  const digits = createHash("sha256").update(group).digest("hex");
  return [8, 12, 16, 20, 32].map((end, at) => digits.slice([0, 8, 12, 16, 20][at], end)).join("-");
}
