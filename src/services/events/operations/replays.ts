/** Replays: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html */
import { parseArn } from "../../../aws/arn.ts";
import { busFor } from "../bus.ts";
import {
  archiveDoesNotExist,
  illegalReplayStatus,
  invalidParameter,
  limitExceeded,
  replayDoesNotExist,
  replayExists,
} from "../errors.ts";
import { REPLAY } from "../jobs.ts";
import { type Read, read, write } from "../kit.ts";
import { REPLAYS_RUNNING_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { type Archive, arnOf, busNameIn, nameInArn, type Replay } from "../resource.ts";
import { archiveArn } from "./archives.ts";

const replayArn = ({ scope }: Read, name: string): string => arnOf(scope, `replay/${name}`);
const isRunning = ({ state }: Replay): boolean => state === "STARTING" || state === "RUNNING";

export const StartReplay = write("StartReplay", (ctx, input) => {
  const { ReplayName: name, EventSourceArn, EventStartTime, EventEndTime, Destination } = input;
  if (EventStartTime >= EventEndTime)
    throw invalidParameter("EventEndTime", "EventStartTime must be before EventEndTime.");
  if (parseArn(Destination.Arn)?.resource.startsWith("event-bus/") !== true)
    throw invalidParameter("Destination.Arn", "Must contain an event bus ARN.");
  busFor(ctx, Destination.Arn);
  const archive = ctx.store.resource<Archive>("archive", nameInArn(EventSourceArn));
  if (archive === undefined) throw archiveDoesNotExist(nameInArn(EventSourceArn));
  if (archive.bus !== busNameIn(Destination.Arn))
    throw invalidParameter("Destination.Arn", "Cross event bus replay is not permitted.");
  if (ctx.store.resource("replay", name) !== undefined) throw replayExists(name);
  if ([...ctx.store.resources<Replay>("replay")].filter(isRunning).length >= REPLAYS_RUNNING_MAX)
    throw limitExceeded();
  const replay: Replay = {
    name,
    description: input.Description,
    archive: archive.name,
    destination: Destination,
    from: EventStartTime,
    to: EventEndTime,
    state: "STARTING",
    startedAt: ctx.now,
  };
  ctx.store.put("replay", replay);
  ctx.schedule(ctx.now, { kind: REPLAY, key: name });
  return { ReplayArn: replayArn(ctx, name), State: replay.state, ReplayStartTime: ctx.now };
});

function replayFor(ctx: Read, name: string): Replay {
  const replay = ctx.store.resource<Replay>("replay", name);
  if (replay === undefined) throw replayDoesNotExist(name);
  return replay;
}

function summary(ctx: Read, replay: Replay) {
  return {
    ReplayName: replay.name,
    EventSourceArn: archiveArn(ctx, replay.archive),
    State: replay.state,
    StateReason: replay.stateReason,
    EventStartTime: replay.from,
    EventEndTime: replay.to,
    EventLastReplayedTime: replay.lastReplayedAt,
    ReplayStartTime: replay.startedAt,
    ReplayEndTime: replay.endedAt,
  };
}

export const DescribeReplay = read("DescribeReplay", (ctx, input) => {
  const replay = replayFor(ctx, input.ReplayName);
  return {
    ...summary(ctx, replay),
    ReplayArn: replayArn(ctx, replay.name),
    Description: replay.description,
    Destination: replay.destination,
  };
});

export const ListReplays = read("ListReplays", (ctx, input) => {
  const all = [...ctx.store.resources<Replay>("replay", input.NamePrefix, pageStart(ctx, input))];
  const fitting = all.filter(
    (replay) =>
      (input.State === undefined || replay.state === input.State) &&
      (input.EventSourceArn === undefined || archiveArn(ctx, replay.archive) === input.EventSourceArn),
  );
  const { items, NextToken } = page(ctx, input, fitting, ({ name }) => name);
  return { Replays: items.map((replay) => summary(ctx, replay)), NextToken };
});

export const CancelReplay = write("CancelReplay", (ctx, input) => {
  const replay = replayFor(ctx, input.ReplayName);
  if (!isRunning(replay)) throw illegalReplayStatus(replay.name);
  ctx.store.put("replay", { ...replay, state: "CANCELLING" } as Replay);
  return { ReplayArn: replayArn(ctx, replay.name), State: "CANCELLING" };
});
