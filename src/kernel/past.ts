import { createHash, randomBytes } from "node:crypto";
import type { WorldOptions } from "./composition.ts";
import { WorldFile } from "./store/world-file.ts";
import type { ClockPast } from "./time/clock.ts";

/** What a world remembers of its earlier openings, or of the snapshot it begins with. */
export interface Past {
  readonly rootKey: Buffer;
  readonly opening: number;
  readonly clock: ClockPast | undefined;
  readonly busyCells: readonly string[];
}

/** Reads it from the data directory, from the snapshot, or makes it for a new world. */
export function pastOf(options: WorldOptions, file: WorldFile | undefined): Past {
  if (file !== undefined) return readPast(file, options.seed);
  if (options.seedDirectory === undefined)
    return { rootKey: makeRootKey(options.seed), opening: 1, clock: options.clockPast, busyCells: [] };
  const snapshot = new WorldFile(options.seedDirectory);
  try {
    return readPast(snapshot, options.seed);
  } finally {
    snapshot.close();
  }
}

function readPast(file: WorldFile, seed: string | undefined): Past {
  const clock = file.read("clock");
  return {
    rootKey: file.rootKey(() => makeRootKey(seed)),
    opening: file.countOpening(),
    clock: clock === undefined ? undefined : (JSON.parse(clock) as ClockPast),
    busyCells: file.busyCells(),
  };
}

function makeRootKey(seed: string | undefined): Buffer {
  return seed === undefined ? randomBytes(32) : createHash("sha256").update(`cloudlet seed ${seed}`).digest();
}
