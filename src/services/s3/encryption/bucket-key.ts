/**
 * S3 Bucket Keys: for a while, all of a requester's objects in a bucket are under one data key, so that KMS is asked
 * once for all of them. What is kept here is gone when the process ends, and is then asked for again.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html
 */
import { after, type Instant, MINUTE } from "../../../base/instant.ts";

/** AWS says "time-limited" and no more. */
const PERIOD = 5 * MINUTE;
/** Keys of a cell that are kept at most; the oldest go first. */
const KEPT_MAX = 1_000;

interface Kept<T> {
  readonly until: Instant;
  readonly value: T;
}

/** Keys by requester and what they are for; each is good for five minutes. */
export class BucketKeys {
  readonly #kept = new Map<string, Kept<Promise<unknown>>>();

  /** What was made under this name not long ago, else what `make` makes. What fails is not kept. */
  get<T>(now: Instant, name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name);
    const end = after(now, PERIOD);
    // A clock that was set back must not lengthen the period.
    if (known !== undefined && known.until > now && known.until <= end) return known.value as Promise<T>;
    this.#kept.delete(name);
    if (this.#kept.size >= KEPT_MAX) this.#kept.delete(this.#kept.keys().next().value as string);
    const value = make();
    this.#kept.set(name, { until: end, value });
    value.catch(() => this.#kept.delete(name));
    return value;
  }
}
