import type { FilteredLogEvent, FilterLogEventsRequest } from "../../../gen/logs.ts";
import { checkStandard, groupNamed, namedIn, streamNamed } from "../addressing.ts";
import { maskOf } from "../data-protection.ts";
import { keepOpen, openDataKeys } from "../encryption.ts";
import { invalidParameter, invalidToken } from "../errors.ts";
import { eventId } from "../event-id.ts";
import { compiledPattern } from "../filter-pattern.ts";
import type { LogGroup } from "../group.ts";
import { type Read, staged } from "../kit.ts";
import { EVENTS_PER_PAGE_MAX, EVENTS_SEARCHED_MAX, PAGE_BYTES_MAX } from "../limits.ts";
import { type Boundary, forwards, openChunk, type PlacedEvent, unexpired } from "../reading.ts";
import type { ChunkPlace } from "../store/chunks.ts";

/** Where the next page begins: with this event. */
interface Place extends Boundary {
  readonly stream: number;
}
const TOKEN = "logs filtered";

/**
 * Events of all streams of a group, or of some, in the order of their times.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
export const FilterLogEvents = staged("FilterLogEvents", {
  prepare: (ctx, input) => openDataKeys(ctx, groupNamed(ctx, namedIn(input).name), "all"),
  commit: (ctx, input, opened) => {
    const group = groupNamed(ctx, namedIn(input).name);
    checkStandard(group, "FilterLogEvents");
    keepOpen(ctx, group.id, opened);
    const { events, next } = search(ctx, group, input);
    return {
      events,
      // Deprecated; AWS answers an empty list.
      searchedLogStreams: [],
      ...(next !== undefined && { nextToken: ctx.sealer.seal(TOKEN, JSON.stringify(next)) }),
    };
  },
});

function search(
  ctx: Read,
  group: LogGroup,
  input: FilterLogEventsRequest,
): { readonly events: FilteredLogEvent[]; readonly next: Place | undefined } {
  const { startTime = 0, endTime = Number.MAX_SAFE_INTEGER - 1, limit = EVENTS_PER_PAGE_MAX } = input;
  if (startTime > endTime) throw invalidParameter("startTime must be less than or equal to endTime.");
  const pattern = compiledPattern(input.filterPattern ?? "");
  const mask = input.unmask ? undefined : maskOf(ctx, group);
  const names = streamNames(ctx);
  const place = input.nextToken === undefined ? undefined : parseToken(ctx, input.nextToken);
  const start = place ?? { at: startTime, sequence: 0 };
  const { from } = unexpired(group, ctx.now, { from: { at: start.at, sequence: 0 }, to: start });
  const places = chunksOf(ctx, group, input, from.at, endTime);
  const events: FilteredLogEvent[] = [];
  let bytes = 0;
  let searched = 0;
  for (const event of forwards(places, (id) => openChunk(ctx, group, id), from)) {
    if (event.at > endTime) break;
    if (place !== undefined && isBefore(event, place)) continue;
    if (events.length >= limit || bytes >= PAGE_BYTES_MAX || searched >= EVENTS_SEARCHED_MAX)
      return { events, next: { at: event.at, sequence: event.sequence, stream: event.stream } };
    searched++;
    const logStreamName = names(event.stream);
    if (logStreamName === undefined || !pattern.matches(event.message)) continue;
    bytes += event.message.length;
    events.push({
      logStreamName,
      timestamp: event.at,
      message: mask === undefined ? event.message : mask(event.message),
      ingestionTime: event.ingestedAt,
      eventId: eventId(event),
    });
  }
  return { events, next: undefined };
}

function isBefore(event: PlacedEvent, place: Place): boolean {
  if (event.at !== place.at) return event.at < place.at;
  return event.stream === place.stream ? event.sequence < place.sequence : event.stream < place.stream;
}

/** Chunks of the streams that the input means, by their first events. */
function chunksOf(
  ctx: Read,
  group: LogGroup,
  input: Pick<FilterLogEventsRequest, "logStreamNames" | "logStreamNamePrefix">,
  from: number,
  to: number,
): readonly ChunkPlace[] {
  const { logStreamNames: listed, logStreamNamePrefix: prefix } = input;
  const { chunks } = ctx.store;
  if (listed !== undefined && prefix !== undefined)
    throw invalidParameter("logStreamNamePrefix and logStreamNames are mutually exclusive.");
  if (listed !== undefined) {
    const streams = new Set(listed.map((name) => streamNamed(ctx, group, name).id));
    return [...streams]
      .flatMap((stream) => chunks.ofStream(stream, from, to))
      .sort((a, b) => a.firstAt - b.firstAt);
  }
  const all = chunks.ofGroup(group.id, from, to);
  if (prefix === undefined) return all;
  const names = streamNames(ctx);
  return all.filter((place) => names(place.stream)?.startsWith(prefix));
}

/** Names by ids, each looked up once; undefined for a stream that is gone. */
export function streamNames(ctx: Read): (stream: number) => string | undefined {
  const known = new Map<number, string | undefined>();
  return (stream) => {
    if (!known.has(stream)) known.set(stream, ctx.store.streams.nameOf(stream));
    return known.get(stream);
  };
}

function parseToken(ctx: Read, token: string): Place {
  const opened = ctx.sealer.open(TOKEN, token);
  if (opened === undefined) throw invalidToken();
  return JSON.parse(Buffer.from(opened).toString()) as Place;
}
