/** Queries of Logs Insights over the chunks of log groups. */
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { after } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { QuerySyntaxError } from "../../lang/logs-insights/lexer.ts";
import {
  EventRow,
  type EventSource,
  type Execution,
  type LookupTable,
  type Query as ParsedQuery,
  parseLookupTable,
  parseQuery,
  type SourceGroups,
} from "../../lang/logs-insights/query.ts";
import { Chunk } from "./chunk.ts";
import { maskOf } from "./data-protection.ts";
import { type OpenedKey, openDataKeys } from "./encryption.ts";
import { invalidParameter, malformedQuery, notBuilt, resourceNotFound } from "./errors.ts";
import { expiredUntil, type LogGroup } from "./group.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { EVENT_OVERHEAD_BYTES, QUERY_KEPT, SOURCE_GROUPS_MAX } from "./limits.ts";
import { recordPointer } from "./pointer.ts";
import { openedBytes } from "./reading.ts";
import { queryEnded } from "./scheduled-query.ts";
import type { ChunkBytes, ChunkPlace } from "./store/chunks.ts";
import type { Query } from "./store/queries.ts";
import { transformOf } from "./transforming.ts";

const inflate = promisify(inflateRaw);

/** Reads a query, or refuses it as AWS does. */
export function compiledQuery(ctx: Read, text: string): ParsedQuery {
  const table = (name: string): LookupTable | undefined =>
    parseLookupTable(ctx.store.lookupTable.get(name)?.tableBody ?? "");
  try {
    return parseQuery(text, ctx.now, table);
  } catch (error) {
    if (error instanceof QuerySyntaxError) throw malformedQuery(error.message, error.start, error.end);
    throw error;
  }
}

/** What a query found, and what it went through. */
interface Outcome {
  readonly results: readonly (readonly { readonly field: string; readonly value: string }[])[];
  readonly statistics: {
    recordsMatched: number;
    recordsScanned: number;
    bytesScanned: number;
    logGroupsScanned: number;
    estimatedRecordsSkipped: number;
    estimatedBytesSkipped: number;
  };
}

/** The job: runs a query that was started, unless it was stopped meanwhile. */
export const query = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const asked = ctx.store.queries.get(job.key);
    if (asked === undefined || asked.status !== "Scheduled") return undefined;
    return run(ctx, asked).catch(failed);
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const asked = ctx.store.queries.get(job.key);
    if (asked === undefined || asked.status !== "Scheduled") return;
    ctx.schedule(after(ctx.now, QUERY_KEPT), { kind: "forgetQuery", key: job.key });
    queryEnded(ctx, asked.trigger);
    if (outcome === undefined) ctx.store.queries.put({ ...asked, status: "Failed" });
    else {
      const { statistics, results } = outcome;
      const duration = ctx.now - asked.createdAt;
      ctx.store.queries.put({ ...asked, status: "Complete", statistics, duration }, results);
    }
  },
  apart: true as const,
};

/** A group whose key is closed fails its query; anything else is a defect of ours. */
function failed(error: unknown): undefined {
  if (!(error instanceof AwsError)) throw error;
}

/** The log groups that a query chooses by itself. */
export function groupsOfSource(ctx: Read, { prefixes, accounts, classes }: SourceGroups): readonly string[] {
  const { account } = ctx.scope;
  if (accounts.some((each) => each !== account)) throw notBuilt("log groups of linked accounts");
  const found = new Set<string>();
  for (const prefix of prefixes.length === 0 ? [""] : prefixes)
    for (const group of ctx.store.groups.after(prefix, "")) {
      if (classes.includes(group.class)) found.add(group.name);
      if (found.size > SOURCE_GROUPS_MAX)
        throw invalidParameter(
          `The query chooses more than ${SOURCE_GROUPS_MAX} log groups. Choose fewer of them.`,
        );
    }
  if (found.size === 0) throw resourceNotFound("No log groups match the SOURCE of the query.");
  return [...found];
}

/** The job: queries and their results are kept for seven days. */
export function forgetQuery(ctx: Write, job: DueJob): void {
  ctx.store.queries.remove(job.key);
}

async function run(ctx: Prepare, asked: Query): Promise<Outcome> {
  const parsed = compiledQuery(ctx, asked.text);
  const execution = parsed.start(asked.limit);
  const statistics = {
    recordsMatched: 0,
    recordsScanned: 0,
    bytesScanned: 0,
    logGroupsScanned: 0,
    estimatedRecordsSkipped: 0,
    estimatedBytesSkipped: 0,
  };
  const open = parsed.unmasks && asked.unmask === true;
  for (const name of asked.groups) {
    const group = ctx.store.groups.named(name);
    if (group === undefined) continue;
    statistics.logGroupsScanned++;
    const mask = open ? undefined : maskOf(ctx, group);
    const { records, bytes } = await scan(ctx, group, asked, execution, mask);
    statistics.recordsScanned += records;
    statistics.bytesScanned += bytes;
  }
  const { results, matched } = execution.finish();
  return { results, statistics: { ...statistics, recordsMatched: matched } };
}

/** Puts the events of a group before the query; answers how many, and how long their messages are. */
async function scan(
  ctx: Prepare,
  group: LogGroup,
  asked: Query,
  execution: Execution,
  mask: ((message: string) => string) | undefined,
): Promise<{ readonly records: number; readonly bytes: number }> {
  const opened = await openDataKeys(ctx, group, "all");
  const transform = transformOf(group);
  const log = `${ctx.scope.account}:${group.name}`;
  const lambda = group.name.startsWith("/aws/lambda/");
  const begin = Math.max(asked.from, expiredUntil(group, ctx.now) + 1);
  let records = 0;
  let bytes = 0;
  for await (const { place, chunk } of chunksIn(ctx, group, asked, opened)) {
    const stream = ctx.store.streams.nameOf(place.stream);
    if (stream === undefined) continue; // deleted
    const facts = { log, stream, lambda, transform };
    const from = chunk.firstFrom(begin, 0);
    const to = chunk.firstFrom(asked.to + 1, 0);
    for (let i = from; i < to; i++)
      execution.push(new EventRow(new ChunkEvent(chunk, i, group.id, place.stream, mask), facts));
    records += to - from;
    const whole = to - from === place.events;
    bytes += whole ? place.bytes - place.events * EVENT_OVERHEAD_BYTES : bytesOf(chunk, from, to);
  }
  return { records, bytes };
}

function bytesOf(chunk: Chunk, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) bytes += Buffer.byteLength(chunk.message(i));
  return bytes;
}

/**
 * Small chunks may be merged while the query waits for one to be decompressed, so they are read first; large ones stay
 * as they are, or are gone because their time is over.
 */
export async function* chunksIn(
  ctx: Read,
  group: LogGroup,
  { from, to }: Pick<Query, "from" | "to">,
  opened: readonly OpenedKey[] | undefined,
): AsyncGenerator<{ readonly place: ChunkPlace; readonly chunk: Chunk }> {
  const places = ctx.store.chunks.ofGroup(group.id, from, to);
  const early = new Map<number, ChunkBytes>();
  for (const { id, level } of places) {
    const bytes = level >= 0 ? ctx.store.chunks.bytes(id) : undefined;
    if (bytes !== undefined) early.set(id, bytes);
  }
  for (const place of places) {
    const stored = early.get(place.id) ?? ctx.store.chunks.bytes(place.id);
    if (stored === undefined) continue;
    const bytes = openedBytes(ctx, group, stored, opened);
    yield { place, chunk: new Chunk(stored.compressed ? await inflate(bytes) : bytes) };
  }
}

/** An event where it lies: nothing is copied until somebody asks. */
class ChunkEvent implements EventSource {
  readonly #chunk: Chunk;
  readonly #i: number;
  readonly #group: number;
  readonly #stream: number;
  readonly #mask: ((message: string) => string) | undefined;

  constructor(
    chunk: Chunk,
    i: number,
    group: number,
    stream: number,
    mask: ((message: string) => string) | undefined,
  ) {
    this.#chunk = chunk;
    this.#i = i;
    this.#group = group;
    this.#stream = stream;
    this.#mask = mask;
  }

  get at(): number {
    return this.#chunk.at(this.#i);
  }
  get ingestedAt(): number {
    return this.#chunk.ingestedAt(this.#i);
  }
  get message(): string {
    const message = this.#chunk.message(this.#i);
    return this.#mask === undefined ? message : this.#mask(message);
  }
  pointer(): string {
    const sequence = this.#chunk.sequence(this.#i);
    return recordPointer({ group: this.#group, stream: this.#stream, at: this.at, sequence });
  }
}
