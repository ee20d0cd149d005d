/** https://docs.aws.amazon.com/sns/latest/dg/message-archiving-and-replay-subscriber.html */
import { type Instant, instant } from "../../../base/instant.ts";
import { invalidParameter } from "../errors.ts";
import type { Replay } from "./subscription.ts";

const wrong = (reason: string) => invalidParameter(`ReplayPolicy: ${reason}`);

/** The replay that a policy asks for, about to begin. */
export function replayOf(text: string): Replay {
  let policy: Readonly<Record<string, unknown>>;
  try {
    policy = JSON.parse(text) as typeof policy;
  } catch {
    throw wrong("failed to parse JSON.");
  }
  const { PointType, StartingPoint, EndingPoint, ...more } = policy;
  if (PointType !== "Timestamp") throw wrong("PointType must be Timestamp");
  if (Object.keys(more).length > 0) throw wrong(`unknown member ${Object.keys(more)[0]}`);
  const from = pointOf("StartingPoint", StartingPoint);
  if (EndingPoint === undefined || EndingPoint === "") return { from, cursor: -1, status: "Pending" };
  const to = pointOf("EndingPoint", EndingPoint);
  if (to < from) throw wrong("EndingPoint must not be before StartingPoint");
  return { from, to, cursor: -1, status: "Pending" };
}

function pointOf(name: string, value: unknown): Instant {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw wrong(`${name} must be a timestamp in ISO 8601 format`);
  return instant(at);
}
