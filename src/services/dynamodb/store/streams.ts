import { type Instant, instant } from "../../../base/instant.ts";
import type { StreamViewType } from "../../../gen/dynamodb.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Policy, TableRecord } from "../table.ts";
import type { AtRest, Vault } from "./vault.ts";

export interface StreamRecord {
  readonly id: number;
  readonly arn: string;
  readonly label: string;
  readonly table: string;
  readonly viewType: StreamViewType;
  readonly keySchema: TableRecord["keySchema"];
  readonly createdAt: Instant;
  /** When it was disabled; its records stay readable for a day. */
  readonly disabledAt?: Instant | undefined;
  readonly policy?: Policy | undefined;
}

/** A part of a stream's records: those from `first` to `last`. */
export interface Shard {
  readonly id: string;
  readonly parent: string | undefined;
  readonly openedAt: Instant;
  readonly closedAt: Instant | undefined;
  readonly first: number;
  readonly last: number | undefined;
}

export interface KeptRecord {
  readonly seq: number;
  readonly json: string;
}

interface ShardRow {
  readonly id: string;
  readonly parent: string | null;
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly first: number;
  readonly last: number | null;
}

const shardOf = (row: ShardRow): Shard => ({
  id: row.id,
  parent: row.parent ?? undefined,
  openedAt: instant(row.opened_at),
  closedAt: row.closed_at === null ? undefined : instant(row.closed_at),
  first: row.first,
  last: row.last ?? undefined,
});

/** The streams of a cell, for looking. */
export class StreamReader {
  readonly #db: ReadDatabase;
  readonly #vault: Vault;
  constructor(db: ReadDatabase, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  withArn(arn: string): StreamRecord | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM stream WHERE arn = ?", arn);
    return row && (JSON.parse(row.record) as StreamRecord);
  }

  withId(id: number): StreamRecord | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM stream WHERE id = ?", id);
    return row && (JSON.parse(row.record) as StreamRecord);
  }

  /** In the order of their ARNs, those after `after`; of one table or of all. */
  list(table: string | undefined, after: string, limit: number): StreamRecord[] {
    const rows = this.#db.all<{ record: string }>(
      "SELECT record FROM stream WHERE arn > ? AND (? IS NULL OR table_name = ?) ORDER BY arn LIMIT +?",
      after,
      table ?? null,
      table ?? null,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as StreamRecord);
  }

  /** Oldest first, those after `after`. */
  shards(stream: number, after: string, limit: number): Shard[] {
    return this.#db
      .all<ShardRow>(
        "SELECT * FROM shard WHERE stream = ? AND id > ? ORDER BY id LIMIT +?",
        stream,
        after,
        limit,
      )
      .map(shardOf);
  }

  shard(stream: number, id: string): Shard | undefined {
    const row = this.#db.get<ShardRow>("SELECT * FROM shard WHERE stream = ? AND id = ?", stream, id);
    return row && shardOf(row);
  }

  openShard(stream: number): Shard | undefined {
    const row = this.#db.get<ShardRow>(
      "SELECT * FROM shard WHERE stream = ? AND closed_at IS NULL ORDER BY id DESC LIMIT 1",
      stream,
    );
    return row && shardOf(row);
  }

  /** Records from `from` to `to` that were written after `since`, oldest first. */
  records(stream: number, from: number, to: number, since: Instant, limit: number): KeptRecord[] {
    const rows = this.#db.all<{ seq: number; json: AtRest }>(
      "SELECT seq, json FROM stream_record WHERE stream = ? AND seq BETWEEN ? AND ? AND at > ? ORDER BY seq LIMIT +?",
      stream,
      from,
      to,
      since,
      limit,
    );
    return rows.map(({ seq, json }) => ({ seq, json: this.#vault.text(json) }));
  }

  /** The number that the next record of the cell will have, or one before it. */
  nextSequence(): number {
    const row = this.#db.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'stream_record'");
    return (row?.seq ?? 0) + 1;
  }

  oldest(stream: number): Instant | undefined {
    const row = this.#db.get<{ at: number }>(
      "SELECT at FROM stream_record WHERE stream = ? ORDER BY seq LIMIT 1",
      stream,
    );
    return row && instant(row.at);
  }
}

/** The streams of a cell, for changing. */
export class StreamWriter extends StreamReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase, vault: Vault) {
    super(db, vault);
    this.#db = db;
  }

  open(stream: Omit<StreamRecord, "id">): StreamRecord {
    const { lastInsertRowid: id } = this.#db.run(
      "INSERT INTO stream (arn, table_name, record) VALUES (?, ?, '')",
      stream.arn,
      stream.table,
    );
    const record = { ...stream, id };
    this.put(record);
    return record;
  }

  put(record: StreamRecord): void {
    this.#db.run("UPDATE stream SET record = ? WHERE id = ?", JSON.stringify(record), record.id);
  }

  openNewShard(stream: number, id: string, parent: string | undefined, at: Instant): void {
    this.#db.run(
      "INSERT INTO shard (stream, id, parent, opened_at, first) VALUES (?, ?, ?, ?, ?)",
      stream,
      id,
      parent ?? null,
      at,
      this.nextSequence(),
    );
  }

  closeShard(stream: number, id: string, at: Instant): void {
    this.#db.run(
      "UPDATE shard SET closed_at = ?, last = ? WHERE stream = ? AND id = ?",
      at,
      this.nextSequence() - 1,
      stream,
      id,
    );
  }

  /** Adds a record whose text needs its number; answers that. */
  append(stream: number, at: Instant, text: (seq: number) => AtRest): number {
    const seq = this.nextSequence();
    this.#db.run(
      "INSERT INTO stream_record (seq, stream, at, json) VALUES (?, ?, ?, ?)",
      seq,
      stream,
      at,
      text(seq),
    );
    return seq;
  }

  /** Forgets up to `limit` records written at or before `until`; answers whether some are left. */
  trim(stream: number, until: Instant, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM stream_record WHERE seq IN (SELECT seq FROM stream_record WHERE stream = ? AND at <= ? ORDER BY seq LIMIT +?)",
      stream,
      until,
      limit,
    );
    return changes === limit;
  }

  /** Forgets the shards that were closed at or before `until`. */
  trimShards(stream: number, until: Instant): void {
    this.#db.run("DELETE FROM shard WHERE stream = ? AND closed_at <= ?", stream, until);
  }

  remove(stream: number): void {
    this.#db.run("DELETE FROM stream WHERE id = ?", stream);
    this.#db.run("DELETE FROM shard WHERE stream = ?", stream);
  }
}
