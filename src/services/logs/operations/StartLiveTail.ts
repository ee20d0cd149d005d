import type { LiveTailSessionLogEvent, StartLiveTailResponseStream } from "../../../gen/logs.ts";
import type { FilterPattern } from "../../../lang/logs-filter/pattern.ts";
import { checkStandard, groupAt } from "../addressing.ts";
import { maskOf } from "../data-protection.ts";
import { openDataKeys } from "../encryption.ts";
import * as errors from "../errors.ts";
import { compiledPattern } from "../filter-pattern.ts";
import { groupArn, type LogGroup } from "../group.ts";
import { type Prepare, staged } from "../kit.ts";
import { openChunk } from "../reading.ts";

/** Events that one update brings. */
const EVENTS_PER_UPDATE_MAX = 500;

/** Which streams are watched, and what of them was told. */
interface Watched {
  readonly group: LogGroup;
  readonly arn: string;
  /** By stream: the first sequence that was not told. */
  readonly next: Map<number, number>;
  lastChunk: number;
}

/**
 * Events as they come in.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html
 */
export const StartLiveTail = staged("StartLiveTail", {
  prepare: (ctx) => ctx,
  commit: (ctx, input, preparing) => {
    const { logGroupIdentifiers, logStreamNames = [], logStreamNamePrefixes = [] } = input;
    if (logGroupIdentifiers.some((identifier) => !identifier.startsWith("arn:")))
      throw errors.invalidParameter("Log group identifiers must be ARNs.");
    if (logStreamNames.length > 0 && logStreamNamePrefixes.length > 0)
      throw errors.invalidParameter("logStreamNames and logStreamNamePrefixes are mutually exclusive.");
    if (logStreamNames.length + logStreamNamePrefixes.length > 0 && logGroupIdentifiers.length > 1)
      throw errors.invalidParameter("Log streams can be chosen in one log group only.");
    const pattern = compiledPattern(input.logEventFilterPattern ?? "");
    const watched = logGroupIdentifiers.map((identifier): Watched => {
      const group = groupAt(ctx, identifier);
      checkStandard(group, "StartLiveTail");
      return {
        group,
        arn: groupArn(ctx.scope, group.name),
        next: ctx.store.streams.nextSequences(group.id),
        lastChunk: ctx.store.chunks.lastId(),
      };
    });
    const isWanted = (stream: string): boolean =>
      (logStreamNames.length === 0 || logStreamNames.includes(stream)) &&
      (logStreamNamePrefixes.length === 0 ||
        logStreamNamePrefixes.some((prefix) => stream.startsWith(prefix)));
    const sessionStart = {
      requestId: ctx.request.id,
      sessionId: ctx.ids.uuid(),
      logGroupIdentifiers,
      logStreamNames,
      logStreamNamePrefixes,
      ...(input.logEventFilterPattern !== undefined && {
        logEventFilterPattern: input.logEventFilterPattern,
      }),
    };
    return { responseStream: updates(preparing, { sessionStart }, watched, pattern, isWanted) };
  },
});

async function* updates(
  ctx: Prepare,
  start: StartLiveTailResponseStream,
  watched: readonly Watched[],
  pattern: FilterPattern,
  isWanted: (stream: string) => boolean,
): AsyncGenerator<StartLiveTailResponseStream> {
  yield start;
  while (!ctx.signal.aborted) {
    const news = ctx.news(watched.map(({ arn }) => arn));
    for (const each of watched) {
      const events = await arrivals(ctx, each, pattern, isWanted);
      for (let i = 0; i < events.length; i += EVENTS_PER_UPDATE_MAX)
        yield {
          sessionUpdate: {
            sessionMetadata: { sampled: false },
            sessionResults: events.slice(i, i + EVENTS_PER_UPDATE_MAX),
          },
        };
    }
    await news;
  }
}

async function arrivals(
  ctx: Prepare,
  watched: Watched,
  pattern: FilterPattern,
  isWanted: (stream: string) => boolean,
): Promise<LiveTailSessionLogEvent[]> {
  const { group, arn, next } = watched;
  const opened = await openDataKeys(ctx, group, "all");
  const mask = maskOf(ctx, group);
  const told: LiveTailSessionLogEvent[] = [];
  for (const { id, stream } of ctx.store.chunks.since(group.id, watched.lastChunk)) {
    watched.lastChunk = id;
    const logStreamName = ctx.store.streams.nameOf(stream);
    const chunk = openChunk(ctx, group, id, opened);
    const from = next.get(stream) ?? 0;
    let to = from;
    for (let i = 0; chunk !== undefined && i < chunk.count; i++) {
      const { sequence, at, ingestedAt, message } = chunk.event(i);
      if (sequence < from) continue;
      if (sequence >= to) to = sequence + 1;
      if (logStreamName === undefined || !isWanted(logStreamName) || !pattern.matches(message)) continue;
      told.push({
        logStreamName,
        logGroupIdentifier: arn,
        message: mask === undefined ? message : mask(message),
        timestamp: at,
        ingestionTime: ingestedAt,
      });
    }
    next.set(stream, to);
  }
  return told;
}
