/** Queries over event data stores. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-queries.html */

import { instant } from "../../../base/instant.ts";
import type {
  DescribeQueryRequest,
  ListQueriesRequest,
  Query as QueryShape,
  StartQueryRequest,
} from "../../../gen/cloudtrail.ts";
import { SqlRefused } from "../../../kernel/ports/sql.ts";
import {
  inactiveQuery,
  invalidNextToken,
  invalidParameter,
  invalidQueryStatement,
  maxConcurrentQueries,
  queryIdNotFound,
  unsupportedOperation,
} from "../errors.ts";
import { type Read, read, staged } from "../kit.ts";
import { activeStore } from "../lake/addressing.ts";
import { placeIn } from "../lake/delivery.ts";
import { isOver, type Query, storesNamed, withNamesQuoted } from "../lake/query.ts";
import { RUN_QUERY, sqlEngine } from "../lake/run.ts";
import type { ResultRow } from "../lake/tables.ts";
import { CONCURRENT_QUERIES_MAX, QUERIES_KEPT, QUERY_RESULTS_PAGE } from "../limits.ts";

export const StartQuery = staged("StartQuery", {
  prepare: async (ctx, input): Promise<Query> => {
    const statement = statementOf(input);
    const stores = storesNamed(statement);
    for (const id of stores) activeStore(ctx, id);
    if (input.DeliveryS3Uri !== undefined) placeIn(input.DeliveryS3Uri);
    await checkStatement(ctx, statement, stores);
    refuseMany(ctx);
    return {
      id: ctx.ids.uuid(),
      store: stores[0] ?? "",
      stores,
      region: ctx.request.region,
      statement,
      status: "QUEUED",
      created: ctx.now,
      deliverTo: input.DeliveryS3Uri,
      ...(input.DeliveryS3Uri !== undefined && { delivery: "PENDING" as const }),
    };
  },
  commit: (ctx, _input, query) => {
    refuseMany(ctx);
    ctx.store.lake.putQuery(query);
    ctx.schedule(ctx.now, { kind: RUN_QUERY, key: query.id });
    return { QueryId: query.id, EventDataStoreOwnerAccountId: ctx.scope.account };
  },
});

function statementOf({ QueryStatement, QueryAlias, QueryParameters }: StartQueryRequest): string {
  if (QueryAlias !== undefined || QueryParameters !== undefined)
    throw unsupportedOperation(
      "Cloudlet has no dashboards yet, to which query aliases and parameters belong.",
    );
  if (QueryStatement === undefined) throw invalidParameter("Specify a QueryStatement.");
  return QueryStatement;
}

/** Throws InvalidQueryStatementException. */
async function checkStatement(
  ctx: Read & Parameters<typeof sqlEngine>[0],
  statement: string,
  stores: readonly string[],
): Promise<void> {
  const engine = await sqlEngine(ctx);
  try {
    const { tables } = await engine.examine(withNamesQuoted(statement));
    const strange = tables.find((name) => !stores.includes(name.toLowerCase()));
    if (strange !== undefined) throw new SqlRefused("statement", `Table ${strange} does not exist.`);
    if (tables.length === 0) throw new SqlRefused("statement", "FROM must name an event data store.");
  } catch (error) {
    if (!(error instanceof SqlRefused)) throw error;
    throw invalidQueryStatement(
      `The query that was submitted has validation errors, or uses incorrect syntax or unsupported keywords: ${error.message}`,
    );
  }
}

function refuseMany(ctx: Read): void {
  if (ctx.store.lake.queriesUnderWay(ctx.request.region) >= CONCURRENT_QUERIES_MAX)
    throw maxConcurrentQueries("You are already running the maximum number of concurrent queries.");
}

/** Throws QueryIdNotFoundException. */
export function queryNamed(ctx: Read, id: string | undefined): Query {
  const query = id === undefined ? undefined : ctx.store.lake.query(id);
  if (query === undefined || query.region !== ctx.request.region || query.created < ctx.now - QUERIES_KEPT)
    throw queryIdNotFound("The query ID does not exist or does not map to a query.");
  return query;
}

const asked = ({ QueryId, QueryAlias, RefreshId }: DescribeQueryRequest): string | undefined => {
  if (QueryAlias !== undefined || RefreshId !== undefined)
    throw unsupportedOperation(
      "Cloudlet has no dashboards yet, to which query aliases and refreshes belong.",
    );
  if (QueryId === undefined) throw invalidParameter("Specify a QueryId.");
  return QueryId;
};

export const DescribeQuery = read("DescribeQuery", (ctx, input) => {
  const query = queryNamed(ctx, asked(input));
  const { scanned, results, finished, created } = query;
  return {
    QueryId: query.id,
    QueryString: query.statement,
    QueryStatus: query.status,
    QueryStatistics: {
      EventsMatched: results ?? 0,
      EventsScanned: scanned?.rowsScanned ?? 0,
      BytesScanned: scanned?.bytesScanned ?? 0,
      ExecutionTimeInMillis: finished === undefined ? 0 : finished - created,
      CreationTime: created,
    },
    ...(query.error !== undefined && { ErrorMessage: query.error }),
    ...(query.deliverTo !== undefined && { DeliveryS3Uri: query.deliverTo }),
    ...(query.delivery !== undefined && { DeliveryStatus: query.delivery }),
    EventDataStoreOwnerAccountId: ctx.scope.account,
  };
});

const TOKEN = "GetQueryResults";

export const GetQueryResults = read("GetQueryResults", (ctx, input) => {
  const query = queryNamed(ctx, input.QueryId);
  const { status: QueryStatus, error, columns = [], results = 0 } = query;
  if (QueryStatus !== "FINISHED")
    return { QueryStatus, QueryResultRows: [], ...(error !== undefined && { ErrorMessage: error }) };
  const from = numberIn(ctx, query, input.NextToken);
  const rows = ctx.store.lake.results(query.id, from, input.MaxQueryResults ?? QUERY_RESULTS_PAGE);
  const next = from + rows.length;
  return {
    QueryStatus,
    QueryStatistics: {
      ResultsCount: rows.length,
      TotalResultsCount: results,
      BytesScanned: query.scanned?.bytesScanned ?? 0,
    },
    QueryResultRows: rows.map((row) => named(columns, row)),
    ...(next < results && { NextToken: ctx.sealer.seal(TOKEN, JSON.stringify([query.id, next])) }),
  };
});

/** Each row is a list of maps with one entry. */
const named = (columns: readonly string[], row: ResultRow): Record<string, string>[] =>
  row.map((value, index) => ({ [columns[index] ?? `_col${index}`]: value ?? "null" }));

function numberIn(ctx: Read, { id }: Query, token: string | undefined): number {
  if (token === undefined) return 0;
  const opened = ctx.sealer.open(TOKEN, token);
  const [query, from] =
    opened === undefined ? [] : (JSON.parse(Buffer.from(opened).toString()) as [string, number]);
  if (query !== id || from === undefined) throw invalidNextToken("The next token is not valid.");
  return from;
}

export const CancelQuery = staged("CancelQuery", {
  prepare: async (ctx, { QueryId }) => {
    if (!isOver(queryNamed(ctx, QueryId))) (await sqlEngine(ctx)).cancel(QueryId);
  },
  commit: (ctx, { QueryId }) => {
    const query = queryNamed(ctx, QueryId);
    if (isOver(query))
      throw inactiveQuery(
        "The specified query cannot be canceled because it is in the FINISHED, FAILED, TIMED_OUT, or CANCELLED state.",
      );
    ctx.store.lake.putQuery({ ...query, status: "CANCELLED", finished: ctx.now });
    return { QueryId, QueryStatus: "CANCELLED" as const, EventDataStoreOwnerAccountId: ctx.scope.account };
  },
});

const QUERIES_PAGE = 1000;

export const ListQueries = read("ListQueries", (ctx, input) => {
  const { id: store } = activeStore(ctx, input.EventDataStore);
  const limit = input.MaxResults ?? QUERIES_PAGE;
  const window = {
    from: Math.max(input.StartTime ?? 0, ctx.now - QUERIES_KEPT),
    to: input.EndTime ?? ctx.now,
  };
  if (window.from > window.to) throw invalidParameter("The start time must be before the end time.");
  const Queries: QueryShape[] = [];
  for (const { id, created, status } of ctx.store.lake.queries(store, window, placeOf(ctx, input))) {
    if (input.QueryStatus !== undefined && status !== input.QueryStatus) continue;
    if (Queries.length === limit) {
      const last = Queries.at(-1);
      const place = JSON.stringify([last?.CreationTime, last?.QueryId]);
      return { Queries, NextToken: ctx.sealer.seal("ListQueries", place) };
    }
    Queries.push({ QueryId: id, QueryStatus: status, CreationTime: instant(created) });
  }
  return { Queries };
});

function placeOf(ctx: Read, { NextToken }: ListQueriesRequest): readonly [number, string] {
  if (NextToken === undefined) return [Number.MAX_SAFE_INTEGER, ""];
  const opened = ctx.sealer.open("ListQueries", NextToken);
  if (opened === undefined) throw invalidNextToken("The next token is not valid.");
  return JSON.parse(Buffer.from(opened).toString()) as [number, string];
}

/** A language model would have to write it. */
export const GenerateQuery = read("GenerateQuery", (ctx, { EventDataStores }) => {
  for (const store of EventDataStores) activeStore(ctx, store);
  throw unsupportedOperation("Cloudlet has no language model to write queries with.");
});
