import { type Instant, instant, isoInstant } from "../base/instant.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import type { Clock } from "../kernel/time/clock.ts";
import { parseDuration } from "./duration.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json, readObject } from "./request.ts";

/** What the clock shows and how it goes. */
export function showTime(world: AdminPort): RawResponse {
  return json(describe(world.clock));
}

/** Moves on by `duration` ("90d", or milliseconds): everything due on the way happens before the answer. */
export async function advance(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  const { duration } = await readObject(request, ["duration"]);
  const milliseconds = typeof duration === "string" ? parseDuration(duration) : duration;
  if (typeof milliseconds !== "number" || !(milliseconds >= 0)) {
    throw new BadRequest('advance wants {"duration": "90d"} or a number of milliseconds.');
  }
  await world.clock.advance(milliseconds);
  return showTime(world);
}

/** Moves on to `instant`: everything due on the way happens before the answer. */
export async function advanceTo(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  const { instant: target } = await readObject(request, ["instant"]);
  await world.clock.advanceTo(parseInstant(target));
  return showTime(world);
}

export async function freeze(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  await readObject(request, []);
  world.clock.freeze();
  return showTime(world);
}

/** Lets time run `factor` times as fast as it does on the wall, from where the clock stands. */
export async function scale(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  const { factor } = await readObject(request, ["factor"]);
  if (typeof factor !== "number" || !(factor > 0) || !Number.isFinite(factor)) {
    throw new BadRequest('scale wants {"factor": 60}: how many times as fast.');
  }
  world.clock.run(factor);
  return showTime(world);
}

/** Lets time run as it does on the wall, from where the clock stands. */
export async function live(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  await readObject(request, []);
  world.clock.run();
  return showTime(world);
}

function describe(clock: Clock) {
  const mode = clock.frozen ? "frozen" : clock.rate === 1 ? "live" : "scaled";
  return { now: isoInstant(clock.now()), mode, rate: clock.rate };
}

function parseInstant(value: unknown): Instant {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new BadRequest('advance-to wants {"instant": "2026-03-01T00:00:00Z"}.');
  return instant(at);
}
