import { Heap } from "../../base/heap.ts";
import { after, type Duration, type Instant, instant } from "../../base/instant.ts";
import type { Activity } from "./activity.ts";

/** How virtual time relates to the wall clock. */
export type ClockMode =
  | { readonly kind: "live" }
  | { readonly kind: "frozen"; readonly at?: Instant }
  | { readonly kind: "scaled"; readonly factor: number };

/** Where a clock stood beside the wall clock when that was last written down. */
export interface ClockPast {
  readonly virtual: Instant;
  readonly wall: Instant;
  /** How fast it ran from there on, as far as is known: a world that was killed said no more. 0: it was frozen. */
  readonly rate?: number;
}

/** Where a frozen clock stands unless told otherwise: a fixed moment, so that tests see the same dates every day. */
export const FROZEN_START = instant(Date.UTC(2026, 0, 1));

interface Timer {
  readonly at: Instant;
  readonly sequence: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** Forgets a timer; calling it twice, or after the timer ran, does nothing. */
export type Cancel = () => void;

/** A wall instant at which the relation between wall and virtual time changed. */
interface Epoch {
  readonly wall: Instant;
  readonly virtual: Instant;
  /** Virtual milliseconds per wall millisecond: 0 frozen, 1 live. */
  readonly rate: number;
}

/** Wall time after which a wait on a clock that stands still is taken for a mistake. */
const STUCK_AFTER: Duration = 3_000;

const LONGEST_SLEEP: Duration = 2_147_483_647; // setTimeout's own limit

/**
 * The only source of now and later. Virtual time is piecewise linear in wall time; every change of pace or jump starts
 * a new epoch. Timers run in (instant, order of being set) order, one after another, each after the work that the one
 * before it caused has come to rest.
 */
export class Clock {
  readonly #activity: Activity;
  readonly #timers = new Heap<Timer>((a, b) => a.at < b.at || (a.at === b.at && a.sequence < b.sequence));
  readonly #epochs: Epoch[] = [];
  readonly #onMoved: (past: ClockPast) => void;
  #sequence = 0;
  #sleep: NodeJS.Timeout | undefined;
  #dueNow: NodeJS.Immediate | undefined;
  #sleepsUntil: Instant | undefined;
  /** Advances under way: they alone run timers, one by one. */
  #advances = 0;
  #closed = false;

  /**
   * `past` is where the clock of a reopened world stood: time never goes back for what is kept. `onMoved` hears where
   * it stands after every change of pace and every jump.
   */
  constructor(
    mode: ClockMode,
    activity: Activity,
    past: ClockPast | undefined = undefined,
    onMoved: (past: ClockPast) => void = () => {},
  ) {
    this.#activity = activity;
    this.#onMoved = onMoved;
    const wall = wallNow();
    const virtual = mode.kind === "frozen" ? (mode.at ?? frozenStart(past, wall)) : resume(past, wall);
    this.#epochs.push({ wall, virtual, rate: rateOf(mode) });
  }

  now(): Instant {
    return this.virtualAt(wallNow());
  }

  get frozen(): boolean {
    return this.#epoch.rate === 0;
  }

  /** Virtual milliseconds per wall millisecond: 0 when frozen. */
  get rate(): number {
    return this.#epoch.rate;
  }

  /** How this clock runs now, so that another one can be set like it. */
  mode(): ClockMode {
    if (this.frozen) return { kind: "frozen", at: this.now() };
    return this.rate === 1 ? { kind: "live" } : { kind: "scaled", factor: this.rate };
  }

  /** Where this clock stands now beside the wall clock. */
  stands(): ClockPast {
    return { virtual: this.now(), wall: wallNow(), rate: this.rate };
  }

  /** What this clock showed (or will show, at the present pace) at a wall instant: dates that clients signed with. */
  virtualAt(wall: Instant): Instant {
    for (let i = this.#epochs.length - 1; i >= 0; i--) {
      const epoch = this.#epochs[i] as Epoch;
      if (wall >= epoch.wall || i === 0) return after(epoch.virtual, (wall - epoch.wall) * epoch.rate);
    }
    return wall;
  }

  /** Runs `run` when the clock reaches `at`; at once, but not within this call, when it has passed already. */
  at(at: Instant, run: () => void): Cancel {
    const timer: Timer = { at, sequence: this.#sequence++, run, cancelled: false };
    this.#timers.push(timer);
    if (this.#sleepsUntil === undefined || at < this.#sleepsUntil) this.#rearm();
    return () => {
      timer.cancelled = true;
    };
  }

  /** Moves on by a duration, running everything that falls due on the way, in order. */
  advance(duration: Duration): Promise<void> {
    return this.advanceTo(after(this.now(), duration));
  }

  /** Moves on to an instant, running everything that falls due on the way, in order. Time never goes back. */
  async advanceTo(target: Instant): Promise<void> {
    if (!Number.isSafeInteger(target))
      throw new RangeError("the instant to advance to is not a number of milliseconds");
    if (target < this.now()) throw new RangeError("the clock cannot go back");
    const rate = this.#epoch.rate;
    this.#turnTo(this.now(), 0);
    this.#advances++;
    try {
      await this.#drain(target);
      this.#turnTo(target, 0);
      await this.#activity.whenIdle();
    } finally {
      this.#advances--;
      this.#turnTo(this.now(), rate);
      this.#moved();
    }
  }

  /**
   * Calls `onStuck` when this clock is frozen and nobody has moved it for a while of wall time: whoever waits for it
   * would wait for ever. While it runs, nothing happens, but the process is kept alive for the one who waits.
   */
  guard(onStuck: () => void): Cancel {
    let seen = this.#epochs.at(-1);
    const timer = setInterval(() => {
      const epoch = this.#epochs.at(-1);
      if (this.frozen && epoch === seen) onStuck();
      seen = epoch;
    }, STUCK_AFTER);
    return () => clearInterval(timer);
  }

  freeze(): void {
    this.#turnTo(this.now(), 0);
    this.#moved();
  }

  /** Lets time run at `factor` virtual milliseconds per wall millisecond, from where it stands. */
  run(factor = 1): void {
    this.#turnTo(this.now(), factor);
    this.#moved();
  }

  /** No timer runs after this. */
  close(): void {
    this.#closed = true;
    this.#stopWaiting();
  }

  #moved(): void {
    this.#rearm();
    this.#onMoved(this.stands());
  }

  get #epoch(): Epoch {
    return this.#epochs.at(-1) as Epoch;
  }

  #turnTo(virtual: Instant, rate: number): void {
    this.#epochs.push({ wall: wallNow(), virtual, rate });
    // Signed dates are looked up for days at the most; an advance that steps through many timers leaves many epochs.
    if (this.#epochs.length > 4096) this.#epochs.splice(1, 2048);
  }

  /** Runs timers up to `target` one by one. A frozen clock is set to each timer's instant on the way. */
  async #drain(target: Instant): Promise<void> {
    await this.#activity.whenIdle();
    for (let timer = this.#nextDue(target); timer !== undefined; timer = this.#nextDue(target)) {
      if (this.frozen && timer.at > this.now()) this.#turnTo(timer.at, 0);
      timer.run();
      await this.#activity.whenIdle();
    }
  }

  #nextDue(target: Instant): Timer | undefined {
    for (let timer = this.#timers.peek(); timer !== undefined; timer = this.#timers.peek()) {
      if (timer.cancelled) {
        this.#timers.pop();
        continue;
      }
      if (timer.at > target || this.#closed) return undefined;
      return this.#timers.pop();
    }
    return undefined;
  }

  /** One real timer stands for the earliest virtual one, whatever their number. */
  #rearm(): void {
    this.#stopWaiting();
    const next = this.#firstLive();
    if (next === undefined || this.#closed || this.#advances > 0) return;
    const now = this.now();
    const { rate } = this.#epoch;
    if (rate === 0 && next.at > now) return;
    this.#sleepsUntil = next.at;
    if (next.at <= now) {
      // Not by the wall's milliseconds: whoever waits for rest finds it done, and a replay finds the same order.
      this.#dueNow = setImmediate(() => this.#wake());
      return;
    }
    this.#sleep = setTimeout(() => this.#wake(), Math.min(Math.ceil((next.at - now) / rate), LONGEST_SLEEP));
    this.#sleep.unref();
  }

  #stopWaiting(): void {
    clearTimeout(this.#sleep);
    clearImmediate(this.#dueNow);
    this.#sleepsUntil = undefined;
  }

  #firstLive(): Timer | undefined {
    while (this.#timers.peek()?.cancelled === true) this.#timers.pop();
    return this.#timers.peek();
  }

  #wake(): void {
    if (this.#advances > 0) return;
    for (let timer = this.#nextDue(this.now()); timer !== undefined; timer = this.#nextDue(this.now()))
      timer.run();
    this.#rearm();
  }
}

/** Where a frozen clock goes on: where it stood, but never before what a clock that ran may have shown. */
function frozenStart(past: ClockPast | undefined, wall: Instant): Instant {
  if (past === undefined) return FROZEN_START;
  return (past.rate ?? 0) === 0 ? past.virtual : resume(past, wall);
}

/** Where a clock that runs goes on: as far ahead of the wall as it was, and never before what it may have shown. */
function resume(past: ClockPast | undefined, wall: Instant): Instant {
  if (past === undefined) return wall;
  if (past.rate !== undefined && past.rate > 1)
    return after(past.virtual, Math.max(wall - past.wall, 0) * past.rate);
  return instant(Math.max(wall + Math.max(past.virtual - past.wall, 0), past.virtual));
}

function rateOf(mode: ClockMode): number {
  if (mode.kind === "live") return 1;
  return mode.kind === "frozen" ? 0 : mode.factor;
}

/** The machine's own clock: for virtual time's anchor and for measuring, never for a service's behaviour. */
export function wallNow(): Instant {
  return instant(Date.now());
}
