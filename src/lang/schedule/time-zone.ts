/** Wall clocks of the IANA time zones, as far as the platform's tables know them. */
import { type Instant, instant } from "../../base/instant.ts";

/** What a wall clock shows, as if it were UTC: milliseconds since 1970-01-01T00:00:00 there. */
export type LocalTime = number & { readonly __unit: "local-milliseconds" };

const DAY_MILLISECONDS = 86_400_000;

/** A time zone's rules. */
export class TimeZone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat | undefined;

  /** Throws RangeError for a name that is none. */
  constructor(name: string) {
    this.name = name;
    this.#format =
      name === "UTC"
        ? undefined
        : new Intl.DateTimeFormat("en-US", {
            timeZone: name,
            hourCycle: "h23",
            year: "numeric",
            month: "numeric",
            day: "numeric",
            hour: "numeric",
            minute: "numeric",
            second: "numeric",
          });
  }

  /** What the wall clock shows at an instant. */
  localAt(at: Instant): LocalTime {
    if (this.#format === undefined) return at as number as LocalTime;
    const parts: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(at)) parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    const within = ((at % 1000) + 1000) % 1000;
    return (Date.UTC(year, month - 1, day, hour, minute, second) + within) as LocalTime;
  }

  /**
   * The first instant at which the wall clock shows this; undefined when it never does, because the clock is put
   * forward over it.
   */
  instantOf(local: LocalTime): Instant | undefined {
    const [first] = this.#offsetsAround(local)
      .map((offset) => ({ offset, at: instant(local - offset) }))
      .filter(({ offset, at }) => this.#offsetAt(at) === offset)
      .map(({ at }) => at)
      .sort((left, right) => left - right);
    return first;
  }

  /** As {@link instantOf}; a time that is skipped counts as if the clock had not been put forward. */
  instantNear(local: LocalTime): Instant {
    const [before = 0] = this.#offsetsAround(local);
    return this.instantOf(local) ?? instant(local - before);
  }

  #offsetsAround(local: LocalTime): readonly number[] {
    const before = this.#offsetAt(instant(local - DAY_MILLISECONDS));
    const after = this.#offsetAt(instant(local + DAY_MILLISECONDS));
    return before === after ? [before] : [before, after];
  }

  #offsetAt(at: Instant): number {
    return this.localAt(at) - at;
  }
}
