import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { decodeValues, encodeValues, merge, type Sample } from "../metrics/sample.ts";

interface Row {
  readonly at: number;
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly distribution: Uint8Array | null;
}

/** What was reported of a metric in one unit within one period. */
export interface Point {
  readonly at: Instant;
  readonly unit: string;
  readonly sample: Sample;
}

const asPoint = ({ at, unit, count, sum, min, max, distribution }: Row): Point => ({
  at: instant(at),
  unit,
  sample: { count, sum, min, max, values: decodeValues(distribution, { count, min }) },
});

/** The points of a cell's metrics, for looking. */
export class PointReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** The points of a period that begin in [from, to), in order. */
  range(metric: number, period: number, from: Instant, to: Instant): Point[] {
    const rows = this.#db.all<Row>(
      "SELECT * FROM point WHERE metric = ? AND period = ? AND at >= ? AND at < ? ORDER BY at, unit",
      metric,
      period,
      from,
      to,
    );
    return rows.map(asPoint);
  }

  /** When the oldest point of a period begins. */
  oldest(period: number): number | undefined {
    const row = this.#db.get<{ at: number | null }>(
      "SELECT min(at) AS at FROM point WHERE period = ?",
      period,
    );
    return row?.at ?? undefined;
  }
}

/** The same, for changing. */
export class PointWriter extends PointReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(metric: number, period: number, at: Instant, unit: string, sample: Sample): void {
    const row = this.#db.get<Row>(
      "SELECT * FROM point WHERE metric = ? AND period = ? AND at = ? AND unit = ?",
      metric,
      period,
      at,
      unit,
    );
    const all = row === undefined ? sample : merge(asPoint(row).sample, sample);
    this.#put(metric, period, at, unit, all);
  }

  /** Puts a sample in the place of what is there. */
  #put(metric: number, period: number, at: Instant, unit: string, sample: Sample): void {
    this.#db.run(
      "INSERT OR REPLACE INTO point (metric, period, at, unit, count, sum, min, max, distribution) " +
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      metric,
      period,
      at,
      unit,
      sample.count,
      sample.sum,
      sample.min,
      sample.max,
      encodeValues(sample),
    );
  }

  removeBefore(period: number, at: Instant): void {
    this.#db.run("DELETE FROM point WHERE period = ? AND at < ?", period, at);
  }
}
