import type { Instant } from "../../../base/instant.ts";
import type { KeyLastUsageTrackingOperation } from "../../../gen/kms.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { USE_RECORDED_EVERY } from "../limits.ts";

/** The last time a key was used for cryptography. */
export interface KeyUse {
  readonly operation: KeyLastUsageTrackingOperation;
  readonly at: Instant;
  readonly requestId: string;
}
interface Note extends KeyUse {
  readonly recordedAt: Instant;
}

/** By cell, then by key. Later than what is recorded by less than {@link USE_RECORDED_EVERY}; a restart forgets that. */
const NOTES = new WeakMap<ReadDatabase, Map<string, Note>>();

function notesOf(db: ReadDatabase): Map<string, Note> {
  let notes = NOTES.get(db);
  if (notes === undefined) NOTES.set(db, (notes = new Map()));
  return notes;
}

/** When keys were last used, for looking. */
export class UseReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  of(key: string): KeyUse | undefined {
    const noted = notesOf(this.#db).get(key);
    if (noted !== undefined) return noted;
    const row = this.#db.get<{ record: string }>("SELECT record FROM last_use WHERE key = ?", key);
    return row === undefined ? undefined : (JSON.parse(row.record) as KeyUse);
  }
}

/** When keys were last used, for noting it. */
export class UseWriter extends UseReader {
  readonly #db: WriteDatabase;
  readonly #notes: Map<string, Note>;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.#notes = notesOf(db);
  }

  /** Notes a use. What is written to the disk is at most a minute behind, so that using a key writes next to nothing. */
  note(key: string, operation: KeyLastUsageTrackingOperation, at: Instant, requestId: string): void {
    const last = this.#notes.get(key);
    const recorded = last !== undefined && at - last.recordedAt < USE_RECORDED_EVERY;
    this.#notes.set(key, { operation, at, requestId, recordedAt: recorded ? last.recordedAt : at });
    if (recorded) return;
    const record = JSON.stringify({ operation, at, requestId } satisfies KeyUse);
    this.#db.run("INSERT OR REPLACE INTO last_use (key, record) VALUES (?, ?)", key, record);
  }

  forget(key: string): void {
    this.#notes.delete(key);
    this.#db.run("DELETE FROM last_use WHERE key = ?", key);
  }
}
