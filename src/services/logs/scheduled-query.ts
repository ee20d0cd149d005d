/**
 * Queries that run by the clock, as a role, and put what they find into a bucket.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/ScheduledQueries.html
 */
import { instant, SECOND } from "../../base/instant.ts";
import { logs, type ScheduledQueryDestination, type TriggerHistoryRecord } from "../../gen/logs.ts";
import { s3 } from "../../gen/s3.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import { nextOccurrence, parseSchedule, TimeZone } from "../../lang/schedule/schedule.ts";
import { assumed } from "./acting.ts";
import { identified } from "./addressing.ts";
import type { Prepare, Write } from "./kit.ts";
import type { KeptScheduledQuery } from "./store.ts";

const RUN = "runScheduledQuery";
const FINISH = "finishScheduledQuery";

/** Plans the next run, if there is one before the schedule ends. */
export function planRun(ctx: Write, query: KeptScheduledQuery): void {
  ctx.unschedule(RUN, query.name);
  if (query.state !== "ENABLED") return;
  const schedule = parseSchedule(query.scheduleExpression, "scheduler");
  if (schedule === undefined) return;
  const start = Math.max(query.scheduleStartTime ?? 0, query.creationTime);
  const from = instant(Math.max(ctx.now, start - 1));
  const anchor = { zone: new TimeZone(query.timezone), start: instant(start) };
  const at = nextOccurrence(schedule, from, anchor);
  if (at === undefined || at > (query.scheduleEndTime ?? Number.POSITIVE_INFINITY)) return;
  ctx.schedule(at, { kind: RUN, key: query.name });
}

export function forgetRuns(ctx: Write, name: string): void {
  ctx.unschedule(RUN, name);
  ctx.store.trigger.removeAll(`${name}/`);
}

/** How a run began: the query's id, or why there is none. */
type Begun = { readonly queryId: string } | { readonly error: string; readonly invalid: boolean };

/** The job: starts the query as its role, and plans the next run. */
export const runScheduledQuery = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Begun | undefined> => {
    const query = ctx.store.scheduledQuery.get(key);
    return query === undefined ? undefined : begin(ctx, query);
  },
  commit: (ctx: Write, { key }: DueJob, begun: Begun | undefined): void => {
    const query = ctx.store.scheduledQuery.get(key);
    if (query === undefined || begun === undefined) return;
    const id = "queryId" in begun ? begun.queryId : ctx.ids.uuid();
    const trigger = `${key}/${String(ctx.now).padStart(15, "0")}/${id}`;
    const executionStatus =
      "queryId" in begun
        ? ("Running" as const)
        : begun.invalid
          ? ("InvalidQuery" as const)
          : ("Failed" as const);
    keep(ctx, query, trigger, {
      triggeredTimestamp: ctx.now,
      executionStatus,
      ...("queryId" in begun ? { queryId: id } : { errorMessage: begun.error }),
    });
    if ("queryId" in begun) awaitEnd(ctx, id, trigger);
    planRun(ctx, query);
  },
  apart: true as const,
};

async function begin(ctx: Prepare, query: KeptScheduledQuery): Promise<Begun> {
  const {
    queryString,
    logGroupIdentifiers = [],
    startTimeOffset,
    executionRoleArn,
    scheduledQueryArn,
  } = query;
  const endTime = Math.floor(ctx.now / SECOND);
  const logGroupNames = logGroupIdentifiers.map((identifier) => identified(identifier).name);
  const input = {
    queryString,
    startTime: endTime - startTimeOffset,
    endTime,
    ...(logGroupNames.length > 0 && { logGroupNames }),
  };
  try {
    const as = await assumed(ctx, executionRoleArn, scheduledQueryArn);
    const { queryId = "" } = await ctx.call(logs, "StartQuery", input, { as });
    return { queryId };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { error: error.message, invalid: error.code === "MalformedQueryException" };
  }
}

function keep(ctx: Write, query: KeptScheduledQuery, key: string, record: TriggerHistoryRecord): void {
  ctx.store.trigger.put(key, record);
  ctx.store.scheduledQuery.put(query.name, {
    ...query,
    lastTriggeredTime: record.triggeredTimestamp,
    lastExecutionStatus: record.executionStatus,
  });
}

/** The query may have ended already: it is a job of its own. */
function awaitEnd(ctx: Write, queryId: string, trigger: string): void {
  const query = ctx.store.queries.get(queryId);
  if (query === undefined) return;
  if (query.status === "Scheduled" || query.status === "Running")
    ctx.store.queries.put({ ...query, trigger });
  else ctx.schedule(ctx.now, { kind: FINISH, key: trigger });
}

/** Hears that a query ended which a schedule started. */
export function queryEnded(ctx: Write, trigger: string | undefined): void {
  if (trigger !== undefined) ctx.schedule(ctx.now, { kind: FINISH, key: trigger });
}

/** The job: brings the results where they are wanted, and writes down how that went. */
export const finishScheduledQuery = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<ScheduledQueryDestination | undefined> => {
    const record = ctx.store.trigger.get(key);
    const query = ctx.store.scheduledQuery.get(nameIn(key));
    const status = ctx.store.queries.get(record?.queryId ?? "")?.status;
    return query === undefined || status !== "Complete"
      ? undefined
      : deliver(ctx, query, record?.queryId ?? "");
  },
  commit: (ctx: Write, { key }: DueJob, destination: ScheduledQueryDestination | undefined): void => {
    const record = ctx.store.trigger.get(key);
    const query = ctx.store.scheduledQuery.get(nameIn(key));
    if (record === undefined || query === undefined) return;
    const isComplete = ctx.store.queries.get(record.queryId ?? "")?.status === "Complete";
    const executionStatus = isComplete ? ("Complete" as const) : ("Failed" as const);
    keep(ctx, query, key, {
      ...record,
      executionStatus,
      ...(destination && { destinations: [destination] }),
    });
  },
  apart: true as const,
};

const nameIn = (trigger: string): string => trigger.slice(0, trigger.indexOf("/"));

async function deliver(
  ctx: Prepare,
  { destinationConfiguration, scheduledQueryArn, name }: KeptScheduledQuery,
  queryId: string,
): Promise<ScheduledQueryDestination | undefined> {
  const bucket = destinationConfiguration?.s3Configuration;
  if (bucket === undefined) return undefined;
  const [Bucket = "", ...rest] = bucket.destinationIdentifier.replace(/^s3:\/\//, "").split("/");
  const Key = [...rest.filter((part) => part !== ""), name, `${queryId}.json`].join("/");
  const told = { destinationType: "S3" as const, destinationIdentifier: bucket.destinationIdentifier };
  const results = ctx.store.queries.results(queryId);
  const Body = new WholeBody(Buffer.from(JSON.stringify({ queryId, results })));
  const ExpectedBucketOwner = bucket.ownerAccountId;
  try {
    const as = await assumed(ctx, bucket.roleArn, scheduledQueryArn);
    const where = { Bucket, Key, Body, ContentType: "application/json", ExpectedBucketOwner };
    await ctx.call(s3, "PutObject", where, { as });
    return { ...told, status: "COMPLETE", processedIdentifier: `s3://${Bucket}/${Key}` };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { ...told, status: "FAILED", errorMessage: error.message };
  }
}
