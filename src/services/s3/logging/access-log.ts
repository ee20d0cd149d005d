/** What was asked of buckets that are logged, until it is written. In memory: AWS, too, promises no more than its best. */
const LINES_MAX = 100_000;

export interface LogEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly line: string;
}

export class AccessLog {
  readonly #entries = new Map<number, LogEntry[]>();

  /** What is too much is not logged. */
  add(bucket: number, entry: LogEntry): void {
    const entries = this.#entries.get(bucket);
    if (entries === undefined) this.#entries.set(bucket, [entry]);
    else if (entries.length < LINES_MAX) entries.push(entry);
  }

  /** Hands over all there is of a bucket. */
  take(bucket: number): readonly LogEntry[] {
    const entries = this.#entries.get(bucket) ?? [];
    this.#entries.delete(bucket);
    return entries;
  }
}
