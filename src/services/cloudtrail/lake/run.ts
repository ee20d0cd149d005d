/** What a query does once it was taken: the stores' events go to the SQL engine, its answer is kept and delivered. */
import { instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import {
  type SqlEngine,
  SqlEngineMissing,
  SqlRefused,
  type SqlResult,
  type SqlTable,
} from "../../../kernel/ports/sql.ts";
import { unsupportedOperation } from "../errors.ts";
import type { Prepare, Write } from "../kit.ts";
import { QUERIES_KEPT } from "../limits.ts";
import type { SigningKey } from "../store.ts";
import { requireKey } from "./data-key.ts";
import { type Delivered, deliverResults } from "./delivery.ts";
import { categoryOf, keptSince } from "./event-data-store.ts";
import { isOver, type Query, timeAsked, withNamesQuoted } from "./query.ts";
import { columnsFor } from "./schema.ts";

export const RUN_QUERY = "run query";
/** How many queries that are forgotten go with a new one. */
const FORGOTTEN_AT_ONCE = 4;

/** Throws UnsupportedOperationException, which tells what is to be installed, when there is none. */
export async function sqlEngine(ctx: Pick<Prepare, "engines">): Promise<SqlEngine> {
  try {
    return await ctx.engines.sql();
  } catch (error) {
    if (error instanceof SqlEngineMissing) throw unsupportedOperation(error.message);
    throw error;
  }
}

interface Outcome {
  readonly query: Query;
  readonly result?: SqlResult;
  readonly newKey?: SigningKey | undefined;
}

export const runQuery = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const query = ctx.store.lake.query(job.key);
    if (query === undefined || isOver(query)) return undefined;
    try {
      const result = await ask(ctx, query);
      const { rowsScanned, bytesScanned, columns, rows } = result;
      const delivered: Partial<Delivered> =
        query.deliverTo === undefined ? {} : await deliverResults(ctx, query, query.deliverTo, result);
      const done = { status: "FINISHED" as const, columns, results: rows.length, delivery: delivered.status };
      return {
        query: { ...query, ...done, scanned: { rowsScanned, bytesScanned } },
        result,
        newKey: delivered.newKey,
      };
    } catch (error) {
      if (!(error instanceof SqlRefused || error instanceof AwsError)) throw error;
      const status = error instanceof SqlRefused && error.reason === "time" ? "TIMED_OUT" : "FAILED";
      return { query: { ...query, status, error: error.message.slice(0, 1000) } };
    }
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const present = ctx.store.lake.query(job.key);
    if (outcome === undefined || present === undefined || isOver(present)) return;
    const { query, result, newKey } = outcome;
    ctx.store.lake.putQuery({ ...query, finished: ctx.now });
    if (result !== undefined) ctx.store.lake.addResults(query.id, result.rows);
    if (newKey !== undefined) ctx.store.keepSigningKey(newKey);
    for (const id of ctx.store.lake.queriesBefore(ctx.now - QUERIES_KEPT, FORGOTTEN_AT_ONCE))
      ctx.store.lake.removeQuery(id);
  },
};

async function ask(ctx: Prepare, query: Query): Promise<SqlResult> {
  const engine = await sqlEngine(ctx);
  const { from, to } = timeAsked(query.statement);
  const sql = withNamesQuoted(query.statement);
  const tables: SqlTable[] = [];
  for (const id of query.stores) {
    const store = ctx.store.lake.store(id);
    if (store === undefined || store.state === "PENDING_DELETION")
      throw new SqlRefused("statement", `Event data store ${id} is no longer there.`);
    await requireKey(ctx, store);
    tables.push({
      name: id,
      columns: columnsFor(categoryOf(store), query.statement),
      rows: ctx.store.lake.events(id, Math.max(from, keptSince(store, instant(ctx.now))), to),
    });
  }
  const present = ctx.store.lake.query(query.id);
  if (present === undefined || isOver(present)) throw new SqlRefused("cancelled", "The query was cancelled.");
  return engine.run({ id: query.id, sql, now: ctx.now, tables });
}
