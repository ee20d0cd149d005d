import { groupNamed, streamNamed } from "../addressing.ts";
import { keepOpen, openDataKeys } from "../encryption.ts";
import { announce } from "../filtering.ts";
import { acceptedPart, append, checkBatch } from "../ingest.ts";
import { staged } from "../kit.ts";
import { sequenceToken } from "./log-streams.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
export const PutLogEvents = staged("PutLogEvents", {
  prepare: (ctx, input) => openDataKeys(ctx, groupNamed(ctx, input.logGroupName), "current"),
  commit: (ctx, input, opened) => {
    const group = groupNamed(ctx, input.logGroupName);
    const stream = streamNamed(ctx, group, input.logStreamName);
    let bytes = checkBatch(input.logEvents);
    keepOpen(ctx, group.id, opened);
    const { start, end, rejected } = acceptedPart(input.logEvents, group, ctx.now);
    const events = rejected === undefined ? input.logEvents : input.logEvents.slice(start, end);
    if (rejected !== undefined) bytes = checkBatch(events);
    if (events.length > 0) {
      append(ctx, group, stream, events, bytes);
      announce(ctx, group, stream, events, bytes);
    }
    return {
      nextSequenceToken: sequenceToken(stream.id, stream.nextSequence + events.length),
      ...(rejected !== undefined && { rejectedLogEventsInfo: rejected }),
      // Entities relate telemetry in a console that is not there: better refused than ignored.
      ...(input.entity !== undefined && {
        rejectedEntityInfo: { errorType: "UnsupportedLogGroupType" as const },
      }),
    };
  },
});
