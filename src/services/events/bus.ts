/** Looking buses and patterns up, with the errors of those that are not there. */
import { type Instant, instant } from "../../base/instant.ts";
import { compilePattern, PatternError } from "../../lang/event-pattern/pattern.ts";
import { busDoesNotExist, invalidPattern } from "./errors.ts";
import type { Read } from "./kit.ts";
import { type Bus, busNameIn, DEFAULT_BUS } from "./resource.ts";

/** Every account has it from the beginning. */
const DEFAULT: Bus = { name: DEFAULT_BUS, createdAt: instant(0), modifiedAt: instant(0) };

export function busIfAny(ctx: Read, name: string): Bus | undefined {
  return ctx.store.resource<Bus>("bus", name) ?? (name === DEFAULT_BUS ? DEFAULT : undefined);
}

/** By its name or ARN; the default bus when neither is given. Throws ResourceNotFoundException. */
export function busFor(ctx: Read, nameOrArn: string | undefined): Bus {
  const name = busNameIn(nameOrArn);
  const bus = busIfAny(ctx, name);
  if (bus === undefined) throw busDoesNotExist(name);
  return bus;
}

/** Undefined for the default bus as long as nobody changed it: it was made with the account. */
export function known(at: Instant): Instant | undefined {
  return at === 0 ? undefined : at;
}

/** Throws InvalidEventPatternException. */
export function checkPattern(text: string): void {
  try {
    compilePattern(text);
  } catch (error) {
    if (error instanceof PatternError) throw invalidPattern(error.message);
    throw error;
  }
}
