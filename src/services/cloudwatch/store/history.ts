import type { Instant } from "../../../base/instant.ts";
import type { AlarmType, HistoryItemType } from "../../../gen/cloudwatch.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface HistoryRecord {
  readonly alarm: string;
  readonly alarmType: AlarmType;
  readonly at: Instant;
  readonly type: HistoryItemType;
  readonly summary: string;
  readonly data: string;
  readonly contributor?:
    | { readonly id: string; readonly attributes: Readonly<Record<string, string>> }
    | undefined;
}

/** Where a list goes on. */
export interface HistoryMark {
  readonly at: number;
  readonly seq: number;
}

/** What happened to alarms, for looking. */
export class HistoryReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Of one alarm or of all, within a time, beyond a mark. */
  *list(
    alarm: string | undefined,
    order: "ascending" | "descending",
    from: number,
    to: number,
    mark: HistoryMark | undefined,
  ): Iterable<HistoryRecord & { readonly seq: number }> {
    const ascending = order === "ascending";
    const start = mark ?? (ascending ? { at: from, seq: 0 } : { at: to, seq: Number.MAX_SAFE_INTEGER });
    const beyond = ascending ? "(at, seq) > (?, ?) AND at <= ?" : "(at, seq) < (?, ?) AND at >= ?";
    const tail = `${beyond} ORDER BY at ${ascending ? "" : "DESC"}, seq ${ascending ? "" : "DESC"}`;
    const params = [start.at, start.seq, ascending ? to : from] as const;
    const rows =
      alarm === undefined
        ? this.#db.iterate<{ seq: number; record: string }>(
            `SELECT seq, record FROM history WHERE ${tail}`,
            ...params,
          )
        : this.#db.iterate<{ seq: number; record: string }>(
            `SELECT seq, record FROM history WHERE alarm = ? AND ${tail}`,
            alarm,
            ...params,
          );
    for (const { seq, record } of rows) yield { seq, ...(JSON.parse(record) as HistoryRecord) };
  }

  oldest(): number | undefined {
    return this.#db.get<{ at: number | null }>("SELECT min(at) AS at FROM history")?.at ?? undefined;
  }
}

/** The same, for changing. */
export class HistoryWriter extends HistoryReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(record: HistoryRecord): void {
    this.#db.run(
      "INSERT INTO history (alarm, at, record) VALUES (?, ?, ?)",
      record.alarm,
      record.at,
      JSON.stringify(record),
    );
  }

  removeBefore(at: Instant): void {
    this.#db.run("DELETE FROM history WHERE at < ?", at);
  }
}
