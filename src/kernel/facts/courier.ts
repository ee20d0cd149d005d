import type { Scope } from "../../aws/scope.ts";
import { instant } from "../../base/instant.ts";
import type { AnyCell } from "../dispatch/context.ts";
import type { DeliveredFact, FactRow, Json } from "../dispatch/contract.ts";
import type { Activity } from "../time/activity.ts";

/** How the courier reaches what it needs; the world implements it. */
export interface CourierPort {
  readonly activity: Activity;
  /** The row of the listening service for a kind of fact. */
  rowOf(listener: string, kind: string): Promise<FactRow<unknown, unknown> | undefined>;
  cell(listener: string, scope: Scope): Promise<AnyCell>;
  /** Runs the listener's effect in its cell, together with `mark`, and resolves when it is durable. */
  effect(
    cell: AnyCell,
    row: FactRow<unknown, unknown>,
    fact: DeliveredFact,
    mark: (cell: AnyCell) => void,
  ): Promise<void>;
  /** Whether a cell's Region is up. */
  reachable(scope: Scope): boolean;
  /** A change to the kernel's own tables in a cell. */
  sweep(cell: AnyCell, change: () => void): Promise<void>;
  /** Runs `again` after a pause that grows with `failures`; answers how to call it off. */
  later(failures: number, again: () => void): () => void;
  report(defect: unknown, what: string): void;
}

interface OutboxRow {
  readonly seq: number;
  readonly fact: string;
}

const BATCH = 100;

/**
 * Takes facts from outboxes to whoever hears them: in order from cell to cell, at least once; the mark that the
 * listener's cell keeps of the last fact it took makes each effect happen exactly once.
 */
export class Courier {
  readonly #port: CourierPort;
  readonly #busy = new Set<string>();
  readonly #again = new Set<string>();
  /** Routes that failed and pause; a new reason to deliver ends the pause. */
  readonly #paused = new Map<string, () => void>();
  #closed = false;

  constructor(port: CourierPort) {
    this.#port = port;
  }

  /** Delivers what waits in `source` for `listener`; calls while a round is under way lead to one more round. */
  deliver(source: AnyCell, listener: string): void {
    const route = `${source.key}>${listener}`;
    const paused = this.#paused.get(route);
    if (paused !== undefined) {
      paused();
      return;
    }
    if (this.#busy.has(route)) {
      this.#again.add(route);
      return;
    }
    this.#busy.add(route);
    void this.#port.activity.during(this.#rounds(source, listener, route, 0));
  }

  /** Listeners for whom facts wait in a cell, after a restart. */
  static listenersIn(cell: AnyCell): string[] {
    return cell.db
      .all<{ listener: string }>("SELECT DISTINCT listener FROM _outbox")
      .map((row) => row.listener);
  }

  close(): void {
    this.#closed = true;
  }

  async #rounds(source: AnyCell, listener: string, route: string, failures: number): Promise<void> {
    try {
      let pass: Pass;
      do {
        this.#again.delete(route);
        pass = { last: 0, unreachable: new Set() };
        while (!this.#closed && (await this.#round(source, listener, pass)));
      } while (this.#again.has(route) && !this.#closed);
      if (pass.unreachable.size > 0) throw new Unreachable();
      this.#busy.delete(route);
    } catch (defect) {
      if (!(defect instanceof Unreachable))
        this.#port.report(defect, `delivering a fact of ${source.key} to ${listener}`);
      const goOn = () => {
        this.#paused.delete(route);
        callOff();
        if (!this.#closed)
          void this.#port.activity.during(this.#rounds(source, listener, route, failures + 1));
      };
      const callOff = this.#port.later(failures, goOn);
      this.#paused.set(route, goOn);
    }
  }

  /**
   * Delivers one batch behind `pass.last`; answers whether there may be more. What is for a cell that cannot be reached
   * stays, and so does all that comes after it for the same cell; everybody else is not kept waiting.
   */
  async #round(source: AnyCell, listener: string, pass: Pass): Promise<boolean> {
    const rows = source.db.all<OutboxRow>(
      "SELECT seq, fact FROM _outbox WHERE listener = ? AND seq > ? ORDER BY seq LIMIT +?",
      listener,
      pass.last,
      BATCH,
    );
    const before = pass.last;
    const kept: number[] = [];
    try {
      for (const row of rows) {
        if (!(await this.#one(source, listener, row, pass.unreachable))) kept.push(row.seq);
        pass.last = row.seq;
      }
    } finally {
      if (pass.last > before && kept.length < rows.length)
        await this.#port.sweep(source, () => {
          const gone = `DELETE FROM _outbox WHERE listener = ? AND seq > ? AND seq <= ?${
            kept.length === 0 ? "" : ` AND seq NOT IN (${kept.join()})`
          }`;
          source.db.run(gone, listener, before, pass.last);
        });
    }
    return rows.length === BATCH;
  }

  /** Answers false for what has to wait because its cell cannot be reached. */
  async #one(source: AnyCell, listener: string, row: OutboxRow, unreachable: Set<string>): Promise<boolean> {
    const fact = readFact(row.fact, source);
    const heard = await this.#port.rowOf(listener, fact.kind);
    if (heard === undefined) return true; // a later Cloudlet hears other things
    const target = heard.where === undefined ? source.address : heard.where(fact);
    if (target === undefined) return true;
    const name = `${target.partition}/${target.account}/${target.region}`;
    if (unreachable.has(name) || !this.#port.reachable(target)) {
      unreachable.add(name);
      return false;
    }
    const cell = await this.#port.cell(listener, target);
    const taken = cell.db.get<{ seq: number }>("SELECT seq FROM _inbox WHERE source = ?", source.key);
    if (taken !== undefined && taken.seq >= row.seq) return true;
    await this.#port.effect(cell, heard, fact, () => {
      cell.db.run("INSERT OR REPLACE INTO _inbox (source, seq) VALUES (?, ?)", source.key, row.seq);
    });
    return true;
  }
}

/** One walk through what waits for a listener. */
interface Pass {
  /** How far it has come. */
  last: number;
  /** Cells that could not be reached, as the walk came to the first fact for them. */
  readonly unreachable: Set<string>;
}

class Unreachable extends Error {}

function readFact(text: string, source: AnyCell): DeliveredFact {
  const stored = JSON.parse(text) as {
    kind: string;
    resource: string;
    detail?: Json;
    at: number;
    actor?: string;
    trace?: string;
  };
  const { kind, resource, detail } = stored;
  const { partition, account, region, service } = source.address;
  return {
    kind,
    resource,
    ...(detail === undefined ? {} : { detail }),
    at: instant(stored.at),
    source: { partition, account, region, service },
    actor: stored.actor,
    trace: stored.trace,
  };
}
