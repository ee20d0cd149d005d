/** Queries of Logs Insights that run by the clock. */
import type { CreateScheduledQueryRequest, ScheduledQuerySummary } from "../../../gen/logs.ts";
import { parseSchedule, TimeZone } from "../../../lang/schedule/schedule.ts";
import * as errors from "../errors.ts";
import { compiledQuery } from "../insights.ts";
import { type Read, read, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { forgetRuns, planRun } from "../scheduled-query.ts";
import type { KeptScheduledQuery } from "../store.ts";
import { checkTags } from "../tags.ts";
import { toMilliseconds } from "./queries.ts";

type Given = Omit<CreateScheduledQueryRequest, "name" | "tags">;

/** What is kept of a scheduled query; refuses what cannot run, or what Cloudlet does not do. */
function settingsOf(ctx: Read, input: Given) {
  const { queryLanguage, queryString, scheduleExpression, timezone = "UTC", startTimeOffset } = input;
  const { scheduleStartTime, scheduleEndTime, destinationConfiguration } = input;
  if (queryLanguage !== "CWLI")
    throw errors.validation(`Cloudlet does not support queries in ${queryLanguage} yet.`);
  const { source } = compiledQuery(ctx, queryString);
  if ((source === undefined) === ((input.logGroupIdentifiers ?? []).length === 0))
    throw errors.validation("Log groups must be given by logGroupIdentifiers or by SOURCE, and not by both.");
  const kind = parseSchedule(scheduleExpression, "scheduler")?.kind;
  if (kind !== "cron" && kind !== "rate")
    throw errors.validation(`Invalid schedule expression: ${scheduleExpression}`);
  checkZone(timezone);
  if (startTimeOffset === undefined || startTimeOffset <= 0)
    throw errors.validation("Cloudlet needs a startTimeOffset: how many seconds each run looks back.");
  if (destinationConfiguration?.s3Configuration.kmsKeyId !== undefined)
    throw errors.validation("Cloudlet does not support KMS keys for query results yet.");
  return {
    description: input.description,
    queryLanguage,
    queryString,
    logGroupIdentifiers: input.logGroupIdentifiers,
    scheduleExpression,
    timezone,
    startTimeOffset,
    destinationConfiguration,
    executionRoleArn: input.executionRoleArn,
    state: input.state ?? ("ENABLED" as const),
    ...(scheduleStartTime !== undefined && { scheduleStartTime: toMilliseconds(scheduleStartTime) }),
    ...(scheduleEndTime !== undefined && { scheduleEndTime: toMilliseconds(scheduleEndTime) }),
    lastUpdatedTime: ctx.now,
  };
}

function checkZone(name: string): void {
  try {
    new TimeZone(name);
  } catch {
    throw errors.validation(`Invalid timezone: ${name}`);
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateScheduledQuery.html */
export const CreateScheduledQuery = write("CreateScheduledQuery", (ctx, input) => {
  const { name, tags } = input;
  const { partition, region, account } = ctx.scope;
  const scheduledQueryArn = `arn:${partition}:logs:${region}:${account}:scheduled-query:${name}`;
  const settings = settingsOf(ctx, input);
  if (ctx.store.scheduledQuery.get(name) !== undefined)
    throw errors.conflict("A scheduled query with this name already exists.");
  if (ctx.store.scheduledQuery.count() >= limits.SCHEDULED_QUERIES_MAX)
    throw errors.serviceQuotaExceeded("The maximum number of scheduled queries is reached.");
  checkTags(tags ?? {}, {}, scheduledQueryArn);
  const query = { name, scheduledQueryArn, ...settings, creationTime: ctx.now, tags };
  ctx.store.scheduledQuery.put(name, query);
  planRun(ctx, query);
  return { scheduledQueryArn, state: query.state };
});

export const UpdateScheduledQuery = write("UpdateScheduledQuery", (ctx, { identifier, ...input }) => {
  const { name, scheduledQueryArn, creationTime, tags, ...known } = queryAt(ctx, identifier);
  const { lastTriggeredTime, lastExecutionStatus } = known;
  const settings = settingsOf(ctx, input);
  const query = {
    name,
    scheduledQueryArn,
    creationTime,
    tags,
    lastTriggeredTime,
    lastExecutionStatus,
    ...settings,
  };
  ctx.store.scheduledQuery.put(name, query);
  planRun(ctx, query);
  return withoutTags(query);
});

export const GetScheduledQuery = read("GetScheduledQuery", (ctx, { identifier }) =>
  withoutTags(queryAt(ctx, identifier)),
);

const withoutTags = ({ tags: _, ...shown }: KeptScheduledQuery) => shown;

export const ListScheduledQueries = read("ListScheduledQueries", (ctx, input) => {
  const { maxResults = limits.DESCRIBED_MAX, state } = input;
  const after = pageAfter(ctx, "scheduled queries", input.nextToken);
  const found = ctx.store.scheduledQuery
    .list("", after)
    .filter((query) => state === undefined || query.state === state);
  const { items, nextToken } = page(ctx, "scheduled queries", found, maxResults, ({ name }) => name);
  const scheduledQueries = items.map(
    (query): ScheduledQuerySummary => ({
      scheduledQueryArn: query.scheduledQueryArn,
      name: query.name,
      state: query.state,
      lastTriggeredTime: query.lastTriggeredTime,
      lastExecutionStatus: query.lastExecutionStatus,
      scheduleExpression: query.scheduleExpression,
      timezone: query.timezone,
      destinationConfiguration: query.destinationConfiguration,
      creationTime: query.creationTime,
      lastUpdatedTime: query.lastUpdatedTime,
    }),
  );
  return { scheduledQueries, ...(nextToken && { nextToken }) };
});

export const GetScheduledQueryHistory = read("GetScheduledQueryHistory", (ctx, input) => {
  const { name, scheduledQueryArn } = queryAt(ctx, input.identifier);
  const { executionStatuses, maxResults = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, `history ${name}`, input.nextToken);
  const [from, to] = [toMilliseconds(input.startTime), toMilliseconds(input.endTime)];
  const keyOf = (at: number): string => `${name}/${String(at).padStart(15, "0")}/`;
  const begin = after === "" ? keyOf(from) : after;
  const found = ctx.store.trigger
    .list(`${name}/`, begin)
    .filter(({ triggeredTimestamp = 0 }) => triggeredTimestamp >= from && triggeredTimestamp <= to)
    .filter(
      ({ executionStatus }) => !executionStatuses || executionStatuses.some((s) => s === executionStatus),
    );
  const last = (each: (typeof found)[number]): string =>
    `${keyOf(each.triggeredTimestamp ?? 0)}${each.queryId}`;
  const { items, nextToken } = page(ctx, `history ${name}`, found, maxResults, last);
  return { name, scheduledQueryArn, triggerHistory: items, ...(nextToken && { nextToken }) };
});

export const DeleteScheduledQuery = write("DeleteScheduledQuery", (ctx, { identifier }) => {
  const { name } = queryAt(ctx, identifier);
  ctx.store.scheduledQuery.remove(name);
  forgetRuns(ctx, name);
  return {};
});

/** By its name or by its ARN. */
function queryAt(ctx: Read, identifier: string): KeptScheduledQuery {
  const name = identifier.split(":scheduled-query:")[1] ?? identifier;
  const query = ctx.store.scheduledQuery.get(name);
  if (query === undefined) throw errors.resourceNotFound("The specified scheduled query does not exist.");
  return query;
}
