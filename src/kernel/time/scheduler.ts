import { type Instant, instant, MINUTE, SECOND } from "../../base/instant.ts";
import type { AnyCell } from "../dispatch/context.ts";
import type { DueJob, Json } from "../dispatch/contract.ts";
import type { Activity } from "./activity.ts";
import type { Cancel, Clock } from "./clock.ts";

export interface SchedulerPort {
  readonly clock: Clock;
  readonly activity: Activity;
  /** Runs the job in its cell together with `mark`, which takes it off the list; resolves when that is durable. */
  run(cell: AnyCell, job: DueJob, mark: () => void): Promise<void>;
  /** Whether the cell's Region is up: its jobs wait until it is back. */
  reachable(cell: AnyCell): boolean;
  /** A change to the kernel's own tables in a cell. */
  sweep(cell: AnyCell, change: () => void): Promise<void>;
  report(defect: unknown, what: string): void;
}

interface JobRow {
  readonly kind: string;
  readonly key: string;
  readonly due: number;
  readonly seq: number;
  readonly payload: string | null;
  readonly attempts: number;
}

interface Alarm {
  readonly due: Instant;
  readonly cancel: Cancel;
}

/** A job that keeps failing is a defect of ours; it stays on the list, tried again at growing distances up to an hour. */
const RETRY_FIRST = SECOND;
const RETRY_LONGEST = 60 * MINUTE;

/**
 * Runs jobs when the clock reaches them, in (due, sequence) order. However many jobs a cell holds, only its earliest
 * one has a timer.
 */
export class Scheduler {
  readonly #port: SchedulerPort;
  readonly #alarms = new Map<AnyCell, Alarm>();
  readonly #running = new Set<AnyCell>();

  constructor(port: SchedulerPort) {
    this.#port = port;
  }

  /** Sets the cell's timer to its earliest job; call after its jobs may have changed. */
  watch(cell: AnyCell): void {
    if (this.#running.has(cell)) return; // looks again when it is through
    const next = cell.db.get<{ due: number }>("SELECT due FROM _job ORDER BY due, seq LIMIT 1");
    const alarm = this.#alarms.get(cell);
    if (alarm !== undefined) {
      if (next?.due === alarm.due) return;
      alarm.cancel();
      this.#alarms.delete(cell);
    }
    if (next === undefined) return;
    const due = instant(next.due);
    const cancel = this.#port.clock.at(due, () => {
      this.#alarms.delete(cell);
      void this.#port.activity.during(this.#runDue(cell));
    });
    this.#alarms.set(cell, { due, cancel });
  }

  async #runDue(cell: AnyCell): Promise<void> {
    if (this.#running.has(cell)) return;
    this.#running.add(cell);
    try {
      for (let row = this.#nextDue(cell); row !== undefined; row = this.#nextDue(cell))
        await this.#run(cell, row);
    } catch (defect) {
      this.#port.report(defect, `running the jobs of ${cell.key}`);
    } finally {
      this.#running.delete(cell);
      if (this.#port.reachable(cell)) this.watch(cell);
    }
  }

  #nextDue(cell: AnyCell): JobRow | undefined {
    if (!this.#port.reachable(cell)) return undefined;
    return cell.db.get<JobRow>(
      "SELECT * FROM _job WHERE due <= ? ORDER BY due, seq LIMIT 1",
      this.#port.clock.now(),
    );
  }

  async #run(cell: AnyCell, row: JobRow): Promise<void> {
    const { kind, key } = row;
    const payload = row.payload === null ? {} : { payload: JSON.parse(row.payload) as Json };
    const job: DueJob = { kind, key, dueAt: instant(row.due), ...payload };
    const mark = () => {
      cell.db.run("DELETE FROM _job WHERE kind = ? AND key = ? AND seq = ?", kind, key, row.seq);
    };
    try {
      await this.#port.run(cell, job, mark);
    } catch (defect) {
      this.#port.report(defect, `job ${kind} ${key} of ${cell.key}`);
      const pause = Math.min(RETRY_FIRST * 2 ** row.attempts, RETRY_LONGEST);
      await this.#port.sweep(cell, () => {
        cell.db.run(
          "UPDATE _job SET due = ?, attempts = attempts + 1 WHERE kind = ? AND key = ? AND seq = ?",
          this.#port.clock.now() + pause,
          kind,
          key,
          row.seq,
        );
      });
    }
  }
}
