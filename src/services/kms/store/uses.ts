import type { Instant } from "../../../base/instant.ts";
import type { KeyLastUsageTrackingOperation } from "../../../gen/kms.ts";
import type { WriteDatabase } from "../../../kernel/store/database.ts";
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

/**
 * When keys were last used. What is recorded is behind what is noted by less than {@link USE_RECORDED_EVERY}, so that
 * using a key writes next to nothing; a restart forgets the difference.
 */
export class Uses {
  readonly #db: WriteDatabase;
  readonly #notes = new Map<string, Note>();

  constructor(db: WriteDatabase) {
    this.#db = db;
  }

  of(key: string): KeyUse | undefined {
    const noted = this.#notes.get(key);
    if (noted !== undefined) return noted;
    const row = this.#db.get<{ record: string }>("SELECT record FROM last_use WHERE key = ?", key);
    return row === undefined ? undefined : (JSON.parse(row.record) as KeyUse);
  }

  /** Notes a use; the last thing an operation does, for it cannot be undone. */
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
