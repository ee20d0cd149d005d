import type { GetLogEventsRequest } from "../../../gen/logs.ts";
import { checkStandard, groupNamed, namedIn, streamNamed } from "../addressing.ts";
import type { StoredEvent } from "../chunk.ts";
import { maskOf } from "../data-protection.ts";
import { keepOpen, openDataKeys } from "../encryption.ts";
import { invalidToken } from "../errors.ts";
import type { LogGroup } from "../group.ts";
import { type Read, staged } from "../kit.ts";
import { EVENTS_PER_PAGE_MAX, PAGE_BYTES_MAX } from "../limits.ts";
import { type Boundary, backwards, forwards, openChunk, unexpired } from "../reading.ts";
import type { LogStream } from "../store/streams.ts";

/**
 * A page of a stream. Tokens name places between events; a page at the end of the stream answers the token it was asked
 * with. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
export const GetLogEvents = staged("GetLogEvents", {
  prepare: (ctx, input) => openDataKeys(ctx, groupNamed(ctx, namedIn(input).name), "all"),
  commit: (ctx, input, opened) => {
    const group = groupNamed(ctx, namedIn(input).name);
    checkStandard(group, "GetLogEvents");
    const stream = streamNamed(ctx, group, input.logStreamName);
    keepOpen(ctx, group.id, opened);
    const asked = input.nextToken === undefined ? undefined : parseToken(input.nextToken);
    const forward = asked?.forward ?? input.startFromHead ?? false;
    const events = pageOf(ctx, group, stream, input, forward, asked?.at);
    if (!forward) events.reverse();
    const mask = input.unmask ? undefined : maskOf(ctx, group);
    const [first] = events;
    const last = events.at(-1);
    const start = first === undefined ? emptyPlace(input, asked?.at) : first;
    const end = last === undefined ? start : { at: last.at, sequence: last.sequence + 1 };
    return {
      events: events.map(({ at, message, ingestedAt }) => ({
        timestamp: at,
        message: mask === undefined ? message : mask(message),
        ingestionTime: ingestedAt,
      })),
      nextForwardToken: formatToken(true, end),
      nextBackwardToken: formatToken(false, start),
    };
  },
});

/** In the order that they were looked for. */
function pageOf(
  ctx: Read,
  group: LogGroup,
  stream: LogStream,
  input: GetLogEventsRequest,
  forward: boolean,
  place: Boundary | undefined,
): StoredEvent[] {
  const { startTime = 0, endTime = Number.MAX_SAFE_INTEGER, limit = EVENTS_PER_PAGE_MAX } = input;
  const start = { at: startTime, sequence: 0 };
  const end = { at: endTime, sequence: 0 };
  const { from, to } = unexpired(group, ctx.now, {
    from: forward && place !== undefined ? latest(place, start) : start,
    to: !forward && place !== undefined ? earliest(place, end) : end,
  });
  const open = (id: number) => openChunk(ctx, group, id);
  const { chunks } = ctx.store;
  const found = forward
    ? forwards(chunks.ofStream(stream.id, from.at, to.at), open, from)
    : backwards(chunks.ofStreamBackwards(stream.id, from.at, to.at), open, to);
  const events: StoredEvent[] = [];
  let bytes = 0;
  for (const event of found) {
    if (forward ? !isBefore(event, to) : isBefore(event, from)) break;
    bytes += Buffer.byteLength(event.message);
    if (bytes > PAGE_BYTES_MAX && events.length > 0) break;
    if (events.push(event) === limit) break;
  }
  return events;
}

function isBefore(event: Boundary, boundary: Boundary): boolean {
  return event.at < boundary.at || (event.at === boundary.at && event.sequence < boundary.sequence);
}

function latest(one: Boundary, other: Boundary): Boundary {
  return isBefore(one, other) ? other : one;
}

function earliest(one: Boundary, other: Boundary): Boundary {
  return isBefore(one, other) ? one : other;
}

/** Where a page without events stands: where it was asked for, or before all that may come. */
function emptyPlace({ startTime = 0 }: GetLogEventsRequest, asked: Boundary | undefined): Boundary {
  return asked ?? { at: startTime, sequence: 0 };
}

const TOKEN = /^([fb])\/39(\d{18})(\d{18})0{18}\/s$/;
const DIGITS = 18;

/** "f/" or "b/", 56 digits, "/s": what clients compare, and some take apart. */
function formatToken(forward: boolean, { at, sequence }: Boundary): string {
  const digits = `39${String(at).padStart(DIGITS, "0")}${String(sequence).padStart(DIGITS, "0")}${"0".repeat(DIGITS)}`;
  return `${forward ? "f" : "b"}/${digits}/s`;
}

function parseToken(token: string): { readonly forward: boolean; readonly at: Boundary } {
  const [, direction, at, sequence] = TOKEN.exec(token) ?? [];
  if (direction === undefined) throw invalidToken();
  return { forward: direction === "f", at: { at: Number(at), sequence: Number(sequence) } };
}
