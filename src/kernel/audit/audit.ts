import type { Instant } from "../../base/instant.ts";
import type { TlsFacts } from "../edge/raw.ts";
import type { Principal } from "../iam/principal.ts";

/** What one operation call was and what became of it: allowed, denied or failed. */
export interface AuditRecord {
  readonly requestId: string;
  readonly at: Instant;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** The account whose state was addressed. */
  readonly account: string;
  readonly caller: Principal;
  readonly accessKeyId: string | undefined;
  readonly sourceIp: string;
  readonly userAgent: string;
  /** The service that made the call for somebody, if one did. */
  readonly via: string | undefined;
  /** The operation that the service was answering when it called itself. */
  readonly within?: string | undefined;
  /** The host name that was asked for. */
  readonly host?: string | undefined;
  /** How the connection was encrypted; undefined where it was not. */
  readonly tls?: Partial<TlsFacts> | undefined;
  /** Whether the operation can change anything. */
  readonly readOnly: boolean;
  readonly dataEvent: boolean;
  /** As decoded, without what the model calls sensitive; absent for data events that nobody keeps. */
  readonly input: object | undefined;
  readonly output: object | undefined;
  readonly error: { readonly code: string; readonly message: string; readonly status: number } | undefined;
  /** How the authorization went: for `explain`. */
  readonly decision: AuditDecision | undefined;
  /** Wall milliseconds from arrival to answer. */
  readonly took: number;
}

/** Tells the reason of an authorization, recomputed with its trace when asked. */
export interface AuditDecision {
  readonly allowed: boolean;
  readonly action: string;
  readonly resource: string;
  explain(): unknown;
}

export type AuditListener = (record: AuditRecord) => void;

/** How many of the latest records are kept in memory for `spy`, `explain` and the request log. */
const KEPT = 1_000;

/** One record for every dispatched operation. Services that keep records for good listen; the latest stay in memory. */
export class Audit {
  readonly #ring: AuditRecord[] = [];
  readonly #listeners = new Set<AuditListener>();
  #at = 0;

  record(record: AuditRecord): void {
    if (this.#ring.length < KEPT) this.#ring.push(record);
    else {
      this.#ring[this.#at] = record;
      this.#at = (this.#at + 1) % KEPT;
    }
    for (const listener of this.#listeners) listener(record);
  }

  /** Has every further record told to `listener`; answers how to stop that. */
  listen(listener: AuditListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The latest records, oldest first. */
  recent(): readonly AuditRecord[] {
    return [...this.#ring.slice(this.#at), ...this.#ring.slice(0, this.#at)];
  }

  find(requestId: string): AuditRecord | undefined {
    return this.#ring.find((record) => record.requestId === requestId);
  }

  clear(): void {
    this.#ring.length = 0;
    this.#at = 0;
  }
}
