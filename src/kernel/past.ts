import { createHash, randomBytes } from "node:crypto";
import type { WorldOptions } from "./composition.ts";
import { IdStream } from "./ids/id-stream.ts";
import { ALPHANUMERIC } from "./ids/ids.ts";
import { WorldFile } from "./store/world-file.ts";
import type { ClockPast } from "./time/clock.ts";

/** What a world remembers of its earlier openings, or of the snapshot it begins with. */
export interface Past {
  readonly rootKey: Buffer;
  readonly opening: number;
  readonly clock: ClockPast | undefined;
  readonly busyCells: readonly string[];
  /** What root users sign with; undefined where nobody checks. */
  readonly rootSecret: string | undefined;
}

const SECRET_CHARACTERS = 40;

/** Reads it from the data directory, from the snapshot, or makes it for a new world. */
export function pastOf(options: WorldOptions, file: WorldFile | undefined): Past {
  const past = keptPast(options, file);
  const { strictCredentials, rootSecret = derivedSecret(past.rootKey) } = options;
  return { ...past, rootSecret: strictCredentials ? rootSecret : undefined };
}

/** The same in every opening of the world; those begin with one. */
function derivedSecret(rootKey: Uint8Array): string {
  return new IdStream(rootKey, "root secret", 0).text(SECRET_CHARACTERS, ALPHANUMERIC);
}

type KeptPast = Omit<Past, "rootSecret">;

function keptPast(options: WorldOptions, file: WorldFile | undefined): KeptPast {
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

function readPast(file: WorldFile, seed: string | undefined): KeptPast {
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
