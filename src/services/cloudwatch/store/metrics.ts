import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { MetricName } from "../metrics/metric.ts";

/** A metric as it is kept. */
export interface MetricRow extends MetricName {
  readonly id: number;
  /** The time of its latest point. */
  readonly latest: number;
  /** When a point of it was last reported. */
  readonly written: number;
  /** When its service last published something of it by itself. */
  readonly metered: number;
}

interface Row {
  readonly id: number;
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: string;
  readonly latest: number;
  readonly written: number;
  readonly metered: number;
}

const asMetric = (row: Row): MetricRow => ({ ...row, dimensions: JSON.parse(row.dimensions) });

/** Where a list goes on: after which metric. */
export interface MetricMark {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: string;
}

/** The metrics of a cell, for looking. */
export class MetricReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get({ namespace, name, dimensions }: MetricName): MetricRow | undefined {
    const row = this.#db.get<Row>(
      "SELECT * FROM metric WHERE namespace = ? AND name = ? AND dimensions = ?",
      namespace,
      name,
      JSON.stringify(dimensions),
    );
    return row && asMetric(row);
  }

  /** Metrics in order, of a namespace and of a name where these are told, after a mark. */
  *list(namespace?: string, name?: string, after?: MetricMark): Iterable<MetricRow> {
    const mark = [after?.namespace ?? "", after?.name ?? "", after?.dimensions ?? ""] as const;
    const order = "ORDER BY namespace, name, dimensions";
    const beyond = "(namespace, name, dimensions) > (?, ?, ?)";
    if (namespace === undefined) yield* this.#rows(`SELECT * FROM metric WHERE ${beyond} ${order}`, ...mark);
    else if (name === undefined)
      yield* this.#rows(
        `SELECT * FROM metric WHERE namespace = ? AND ${beyond} ${order}`,
        namespace,
        ...mark,
      );
    else
      yield* this.#rows(
        `SELECT * FROM metric WHERE namespace = ? AND name = ? AND ${beyond} ${order}`,
        namespace,
        name,
        ...mark,
      );
  }

  /** Whether a removal of what is too old is due some time. */
  sweeping(): boolean {
    return this.#db.get("SELECT 1 FROM sweep") !== undefined;
  }

  *#rows(sql: string, ...params: string[]): Iterable<MetricRow> {
    for (const row of this.#db.iterate<Row>(sql, ...params)) yield asMetric(row);
  }
}

/** The same, for changing. */
export class MetricWriter extends MetricReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Notes that a metric has a point; answers its id. */
  note(metric: MetricName, latest: Instant, now: Instant, metered: boolean): number {
    const row = this.#db.get<{ id: number }>(
      "INSERT INTO metric (namespace, name, dimensions, latest, written, metered) VALUES (?, ?, ?, ?, ?, ?) " +
        "ON CONFLICT DO UPDATE SET latest = max(latest, excluded.latest), written = excluded.written, " +
        "metered = max(metered, excluded.metered) RETURNING id",
      metric.namespace,
      metric.name,
      JSON.stringify(metric.dimensions),
      latest,
      now,
      metered ? now : 0,
    );
    return (row as { id: number }).id;
  }

  setSweeping(due: boolean): void {
    this.#db.run("DELETE FROM sweep");
    if (due) this.#db.run("INSERT INTO sweep (due) VALUES (1)");
  }

  removeBefore(latest: Instant): void {
    this.#db.run("DELETE FROM metric WHERE latest < ?", latest);
  }
}
