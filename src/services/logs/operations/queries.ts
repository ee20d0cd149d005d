/** Logs Insights: queries started, asked after, stopped; and what queries one keeps. */

import { type Instant, instant } from "../../../base/instant.ts";
import type { StartQueryRequest } from "../../../gen/logs.ts";
import { leafNames, type Query as ParsedQuery } from "../../../lang/logs-insights/query.ts";
import { groupNamed, identified, namedIn } from "../addressing.ts";
import { maskOf } from "../data-protection.ts";
import { keepOpen, openDataKeys } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type LogGroup, streamArn } from "../group.ts";
import { compiledQuery, groupsOfSource } from "../insights.ts";
import { type Read, read, staged, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { parsePointer } from "../pointer.ts";
import { openChunk } from "../reading.ts";
import type { Query } from "../store/queries.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html */
export const StartQuery = write("StartQuery", (ctx, input) => {
  const { queryLanguage = "CWLI", queryString } = input;
  if (queryLanguage !== "CWLI") throw errors.notBuilt(`queries in ${queryLanguage}`);
  const parsed = compiledQuery(ctx, queryString);
  const named = groupsOf(ctx, input, parsed);
  const groups = named.map((each) => identified(each).name);
  for (const name of groups) {
    const group = groupNamed(ctx, name);
    if (group.class === "DELIVERY") throw errors.notForClass("StartQuery", group.class);
  }
  const from = toMilliseconds(input.startTime);
  const to = input.endTime < SECONDS_BELOW ? instant(input.endTime * 1000 + 999) : instant(input.endTime);
  if (from > to)
    throw errors.malformedQuery("Query's end date and time is before its start date and time.", 0, 0);
  const hidden = parsed.unmasks && groups.some((name) => !mayUnmask(ctx, name));
  if (ctx.store.queries.underWay() >= limits.QUERIES_AT_ONCE_MAX) throw errors.limitExceeded();
  const id = ctx.ids.uuid();
  ctx.store.queries.put({
    id,
    createdAt: ctx.now,
    status: "Scheduled",
    text: queryString,
    groups,
    identifiers: named,
    from,
    to,
    limit: Math.min(parsed.limit ?? limits.QUERY_RESULTS_MAX, input.limit ?? limits.QUERY_RESULTS_DEFAULT),
    ...(parsed.unmasks && !hidden && { unmask: true }),
    ...("arn" in ctx.caller && { userIdentity: ctx.caller.arn }),
  });
  ctx.schedule(ctx.now, { kind: "query", key: id });
  return { queryId: id };
});

/** AWS takes seconds, and milliseconds where the number is too large to be seconds. */
const SECONDS_BELOW = 100_000_000_000;

export function toMilliseconds(time: number): Instant {
  return instant(time < SECONDS_BELOW ? time * 1000 : time);
}

function groupsOf(
  ctx: Read,
  { logGroupName, logGroupNames, logGroupIdentifiers }: StartQueryRequest,
  { source }: ParsedQuery,
): readonly string[] {
  const given = [logGroupName, logGroupNames, logGroupIdentifiers].filter((each) => each !== undefined);
  if (source !== undefined) {
    if (given.length > 0)
      throw errors.invalidParameter("Log groups cannot be specified together with SOURCE.");
    return groupsOfSource(ctx, source);
  }
  if (given.length !== 1)
    throw errors.invalidParameter(
      "Exactly one of logGroupName, logGroupNames or logGroupIdentifiers must be specified.",
    );
  const groups = logGroupIdentifiers ?? logGroupNames ?? [logGroupName as string];
  if (groups.length === 0 || groups.length > limits.QUERY_GROUPS_MAX)
    throw errors.invalidParameter(`A query can be run on 1 to ${limits.QUERY_GROUPS_MAX} log groups.`);
  return groups;
}

function mayUnmask(ctx: Read, name: string): boolean {
  return ctx.permits({ action: "logs:Unmask", resource: streamArn(ctx.scope, name, "") });
}

export const GetQueryResults = read("GetQueryResults", (ctx, { queryId, nextToken, maxItems }) => {
  const query = queryAt(ctx, queryId);
  const list = `results ${queryId}`;
  const from = Number(pageAfter(ctx, list, nextToken) || 0);
  const all = ctx.store.queries.results(queryId);
  const to = maxItems === undefined ? all.length : from + maxItems;
  return {
    queryLanguage: "CWLI" as const,
    results: all.slice(from, to),
    statistics: query.statistics ?? { recordsMatched: 0, recordsScanned: 0, bytesScanned: 0 },
    status: query.status,
    ...(to < all.length && { nextToken: ctx.sealer.seal(`logs ${list}`, String(to)) }),
  };
});

export const StopQuery = write("StopQuery", (ctx, { queryId }) => {
  const query = queryAt(ctx, queryId);
  if (query.status !== "Scheduled" && query.status !== "Running")
    throw errors.invalidParameter("Query is already ended with status ".concat(query.status));
  ctx.unschedule("query", queryId);
  ctx.store.queries.put({ ...query, status: "Cancelled" });
  return { success: true };
});

export const DescribeQueries = read("DescribeQueries", (ctx, input) => {
  const { logGroupName, status, maxResults = limits.LISTED_MAX, queryLanguage } = input;
  const before = Number(pageAfter(ctx, "queries", input.nextToken) || Number.MAX_SAFE_INTEGER);
  const found = ctx.store.queries
    .newest(before, limits.QUERY_RESULTS_MAX)
    .filter((query) => logGroupName === undefined || query.groups.includes(logGroupName))
    .filter((query) => status === undefined || query.status === status)
    .filter(() => queryLanguage === undefined || queryLanguage === "CWLI");
  const { items, nextToken } = page(ctx, "queries", found, maxResults, ({ createdAt }) => String(createdAt));
  return {
    queries: items.map((query) => ({
      queryLanguage: "CWLI" as const,
      queryId: query.id,
      queryString: `SOURCE ${query.groups.map((name) => `"${name}"`).join(",")} START=${query.from / 1000} END=${Math.floor(query.to / 1000)} |\n${query.text}`,
      status: query.status,
      createTime: query.createdAt,
      logGroupName: query.groups[0],
      ...(query.duration !== undefined && { queryDuration: query.duration }),
      ...(query.statistics !== undefined && { bytesScanned: query.statistics.bytesScanned }),
      ...(query.userIdentity !== undefined && { userIdentity: query.userIdentity }),
    })),
    ...(nextToken && { nextToken }),
  };
});

export const ListLogGroupsForQuery = read("ListLogGroupsForQuery", (ctx, input) => {
  const { identifiers } = queryAt(ctx, input.queryId);
  const after = pageAfter(ctx, "query groups", input.nextToken);
  const rest = [...identifiers].sort().filter((identifier) => identifier > after);
  const { items, nextToken } = page(ctx, "query groups", rest, input.maxResults ?? 50, (each) => each);
  return { logGroupIdentifiers: items, ...(nextToken && { nextToken }) };
});

function queryAt(ctx: Read, id: string): Query {
  const query = ctx.store.queries.get(id);
  if (query === undefined) throw errors.queryNotFound();
  return query;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogRecord.html */
export const GetLogRecord = staged("GetLogRecord", {
  prepare: (ctx, { logRecordPointer }) => openDataKeys(ctx, recordAt(ctx, logRecordPointer).group, "all"),
  commit: (ctx, { logRecordPointer, unmask }, opened) => {
    const { group, place } = recordAt(ctx, logRecordPointer);
    keepOpen(ctx, group.id, opened);
    const logStream = ctx.store.streams.nameOf(place.stream);
    for (const { id } of ctx.store.chunks.ofStream(place.stream, place.at, place.at)) {
      const chunk = openChunk(ctx, group, id);
      const i = chunk?.firstFrom(place.at, place.sequence) ?? 0;
      if (chunk === undefined || logStream === undefined) continue;
      if (i >= chunk.count || chunk.at(i) !== place.at || chunk.sequence(i) !== place.sequence) continue;
      const mask = unmask ? undefined : maskOf(ctx, group);
      const message = mask === undefined ? chunk.message(i) : mask(chunk.message(i));
      return {
        logRecord: {
          ...discovered(message),
          "@message": message,
          "@timestamp": String(place.at),
          "@ingestionTime": String(chunk.ingestedAt(i)),
          "@log": `${ctx.scope.account}:${group.name}`,
          "@logStream": logStream,
          "@ptr": logRecordPointer,
        },
      };
    }
    throw errors.resourceNotFound("The specified log record does not exist.");
  },
});

function recordAt(ctx: Read, pointer: string) {
  const place = parsePointer(pointer);
  if (place === undefined) throw errors.invalidParameter("The specified logRecordPointer is invalid.");
  const group = ctx.store.groups.ofId(place.group);
  if (group === undefined) throw errors.resourceNotFound("The specified log record does not exist.");
  return { group, place };
}

/** Leaves of a message that is JSON, by their paths. */
function discovered(message: string): Record<string, string> {
  const document = documentOf(message);
  const found: Record<string, string> = {};
  for (const name of leafNames(document)) {
    let value: unknown = document;
    for (const step of name.split(".")) value = (value as Record<string, unknown> | undefined)?.[step];
    if (value !== undefined) found[name] = String(value);
  }
  return found;
}

function documentOf(message: string): unknown {
  if (!message.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

const FIELDS_WINDOW = 8 * 60_000;
const FIELDS_SAMPLED = 10_000;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogGroupFields.html */
export const GetLogGroupFields = staged("GetLogGroupFields", {
  prepare: (ctx, input) => openDataKeys(ctx, groupNamed(ctx, namedIn(input).name), "all"),
  commit: (ctx, input, opened) => {
    const group = groupNamed(ctx, namedIn(input).name);
    keepOpen(ctx, group.id, opened);
    // Around `time`, eight minutes to both sides; without it the last 15 minutes.
    const time = input.time === undefined ? undefined : toMilliseconds(input.time);
    const from = time === undefined ? ctx.now - 15 * 60_000 : time - FIELDS_WINDOW;
    const to = time === undefined ? ctx.now : time + FIELDS_WINDOW;
    return { logGroupFields: fieldsOf(ctx, group, from, to) };
  },
});

function fieldsOf(ctx: Read, group: LogGroup, from: number, to: number) {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { id } of ctx.store.chunks.ofGroup(group.id, from, to)) {
    const chunk = openChunk(ctx, group, id);
    for (let i = chunk?.firstFrom(from, 0) ?? 0; chunk !== undefined && i < chunk.count; i++) {
      if (chunk.at(i) > to || all === FIELDS_SAMPLED) break;
      all++;
      const names = leafNames(documentOf(chunk.message(i)));
      for (const name of [...names, "@timestamp", "@message", "@logStream", "@log", "@ingestionTime", "@ptr"])
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, percent: Math.round((count / all) * 100) }))
    .sort((a, b) => b.percent - a.percent || (a.name < b.name ? -1 : 1));
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html */
export const PutQueryDefinition = write("PutQueryDefinition", (ctx, input) => {
  const { queryLanguage = "CWLI", queryDefinitionId, name, queryString, logGroupNames = [] } = input;
  if (queryLanguage !== "CWLI") throw errors.notBuilt(`queries in ${queryLanguage}`);
  if (input.parameters !== undefined) throw errors.notBuilt("parameters of query definitions");
  const made = input.clientToken === undefined ? undefined : ctx.store.definitionToken.get(input.clientToken);
  if (made !== undefined && queryDefinitionId === undefined)
    return { queryDefinitionId: made.queryDefinitionId };
  if (queryDefinitionId !== undefined && ctx.store.queryDefinition.get(queryDefinitionId) === undefined)
    throw errors.resourceNotFound("The specified query definition does not exist.");
  if (queryDefinitionId === undefined && ctx.store.queryDefinition.count() >= limits.QUERY_DEFINITIONS_MAX)
    throw errors.limitExceeded();
  const id = queryDefinitionId ?? ctx.ids.uuid();
  if (input.clientToken !== undefined)
    ctx.store.definitionToken.put(input.clientToken, { queryDefinitionId: id });
  ctx.store.queryDefinition.put(id, {
    queryLanguage,
    queryDefinitionId: id,
    name,
    queryString,
    lastModified: ctx.now,
    logGroupNames,
  });
  return { queryDefinitionId: id };
});

export const DescribeQueryDefinitions = read("DescribeQueryDefinitions", (ctx, input) => {
  const { queryDefinitionNamePrefix: prefix = "", queryLanguage, maxResults = limits.LISTED_MAX } = input;
  const after = pageAfter(ctx, "definitions", input.nextToken);
  const found = ctx.store.queryDefinition
    .list("", after)
    .filter((each) => each.name?.startsWith(prefix))
    .filter((each) => queryLanguage === undefined || each.queryLanguage === queryLanguage);
  const { items, nextToken } = page(
    ctx,
    "definitions",
    found,
    maxResults,
    (each) => each.queryDefinitionId ?? "",
  );
  return { queryDefinitions: items, ...(nextToken && { nextToken }) };
});

export const DeleteQueryDefinition = write("DeleteQueryDefinition", (ctx, { queryDefinitionId }) => {
  if (!ctx.store.queryDefinition.remove(queryDefinitionId))
    throw errors.resourceNotFound("The specified query definition does not exist.");
  return { success: true };
});
