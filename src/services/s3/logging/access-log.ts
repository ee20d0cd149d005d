/** What was asked of buckets that are logged, until it is written. In memory: AWS, too, promises no more than its best. */
const LINES_MAX = 100_000; // of all buckets of a cell: some fifty megabytes

export interface LogEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly line: string;
}

const LOGS = new WeakMap<object, AccessLog>();

/** The log of a cell: requests and what the clock does to objects come together in it. */
export function accessLogOf(db: object): AccessLog {
  const known = LOGS.get(db) ?? new AccessLog();
  LOGS.set(db, known);
  return known;
}

export class AccessLog {
  readonly #entries = new Map<number, LogEntry[]>();
  #lines = 0;

  /** What is too much is not logged. */
  add(bucket: number, entry: LogEntry): void {
    if (this.#lines >= LINES_MAX) return;
    this.#lines++;
    const entries = this.#entries.get(bucket);
    if (entries === undefined) this.#entries.set(bucket, [entry]);
    else entries.push(entry);
  }

  /** Hands over all there is of a bucket. */
  take(bucket: number): readonly LogEntry[] {
    const entries = this.#entries.get(bucket) ?? [];
    this.#entries.delete(bucket);
    this.#lines -= entries.length;
    return entries;
  }
}
