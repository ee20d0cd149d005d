import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { MetricName } from "../metrics/metric.ts";

/** A datapoint that a metric stream has yet to send. */
export interface PendingUpdate {
  readonly metric: number;
  /** Undefined when the metric has been forgotten since. */
  readonly name: MetricName | undefined;
  readonly at: Instant;
  readonly unit: string;
  /** How often it changed since it was last sent. */
  readonly changes: number;
}

interface Row {
  readonly metric: number;
  readonly at: number;
  readonly unit: string;
  readonly changes: number;
  readonly namespace: string | null;
  readonly name: string | null;
  readonly dimensions: string | null;
}

/** What metric streams have yet to send, for looking. */
export class UpdateReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  any(stream: string): boolean {
    return this.#db.get("SELECT 1 FROM stream_update WHERE stream = ? LIMIT 1", stream) !== undefined;
  }

  list(stream: string, most: number): PendingUpdate[] {
    const rows = this.#db.all<Row>(
      "SELECT u.metric, u.at, u.unit, u.changes, m.namespace, m.name, m.dimensions FROM stream_update u " +
        "LEFT JOIN metric m ON m.id = u.metric WHERE u.stream = ? ORDER BY u.metric, u.at LIMIT +?",
      stream,
      most,
    );
    return rows.map(({ metric, at, unit, changes, namespace, name, dimensions }) => ({
      metric,
      at: instant(at),
      unit,
      changes,
      name:
        namespace === null || name === null || dimensions === null
          ? undefined
          : { namespace, name, dimensions: JSON.parse(dimensions) },
    }));
  }
}

/** The same, for changing. */
export class UpdateWriter extends UpdateReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(stream: string, metric: number, at: Instant, unit: string): void {
    this.#db.run(
      "INSERT INTO stream_update (stream, metric, at, unit, changes) VALUES (?, ?, ?, ?, 1) " +
        "ON CONFLICT DO UPDATE SET changes = changes + 1",
      stream,
      metric,
      at,
      unit,
    );
  }

  /** It was sent as it was; if it changed since, it is sent again. */
  sent(stream: string, { metric, at, unit, changes }: PendingUpdate): void {
    this.#db.run(
      "DELETE FROM stream_update WHERE stream = ? AND metric = ? AND at = ? AND unit = ? AND changes = ?",
      stream,
      metric,
      at,
      unit,
      changes,
    );
  }

  clear(stream: string): void {
    this.#db.run("DELETE FROM stream_update WHERE stream = ?", stream);
  }
}
