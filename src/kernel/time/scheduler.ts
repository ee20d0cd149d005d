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
  /** Whether jobs of this kind run beside the others of their cell. */
  isApart(cell: AnyCell, kind: string): Promise<boolean>;
  /** Aborted when the world closes: what a job then fails with is no defect, and the job stays on the list. */
  readonly closing: AbortSignal;
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

interface Wakeful {
  readonly resource: string;
  readonly kind: string;
  readonly key: string;
}

interface Sleeper {
  readonly cell: AnyCell;
  readonly kind: string;
  readonly key: string;
}

function sleeperName({ cell, kind, key }: Sleeper): string {
  return `${cell.key} ${kind} ${key}`;
}

interface Alarm {
  readonly due: Instant;
  readonly cancel: Cancel;
}

/** A job that keeps failing is a defect of ours; it stays on the list, tried again at growing distances up to an hour. */
const RETRY_FIRST = SECOND;
const RETRY_LONGEST = 60 * MINUTE;

/** Jobs of one cell that run beside its others at a time; further ones wait, and with them the whole cell. */
const APART_MAX = 256;

/**
 * Runs jobs when the clock reaches them, in (due, sequence) order. However many jobs a cell holds, only its earliest
 * one has a timer.
 */
export class Scheduler {
  readonly #port: SchedulerPort;
  readonly #alarms = new Map<AnyCell, Alarm>();
  readonly #running = new Set<AnyCell>();
  /** Sequence numbers of the jobs under way beside the others, each with its end. */
  readonly #apart = new Map<AnyCell, Map<number, Promise<void>>>();

  /** By resource, then by name. */
  readonly #wakeful = new Map<string, Map<string, Sleeper>>();
  readonly #underWay = new Set<string>();
  /** Jobs of which there was news while they were under way. */
  readonly #roused = new Set<string>();

  constructor(port: SchedulerPort) {
    this.#port = port;
  }

  /** After a cell was opened: what its sleeping jobs wait for may have happened meanwhile, so they are all due. */
  heedAgain(cell: AnyCell): void {
    const wakeful = cell.db.all<Wakeful>("SELECT resource, kind, key FROM _wake");
    if (wakeful.length === 0) return;
    this.#heed(cell, wakeful);
    for (const { kind, key } of wakeful) this.#rouse({ cell, kind, key });
  }

  /** News of these resources: jobs that wait for it are due. */
  wake(resources: readonly string[]): void {
    if (this.#wakeful.size === 0) return;
    for (const resource of new Set(resources))
      for (const sleeper of this.#wakeful.get(resource)?.values() ?? []) this.#rouse(sleeper);
  }

  #heed(cell: AnyCell, wakeful: readonly Wakeful[]): void {
    for (const { resource, kind, key } of wakeful) {
      const sleepers = this.#wakeful.get(resource) ?? new Map<string, Sleeper>();
      this.#wakeful.set(resource, sleepers.set(sleeperName({ cell, kind, key }), { cell, kind, key }));
    }
  }

  /** The job is over: nothing wakes it any more. */
  #forget(sleeper: Sleeper): void {
    const { cell, kind, key } = sleeper;
    for (const [resource, sleepers] of this.#wakeful)
      if (sleepers.delete(sleeperName(sleeper)) && sleepers.size === 0) this.#wakeful.delete(resource);
    const work = this.#port.sweep(cell, () => {
      cell.db.run("DELETE FROM _wake WHERE kind = ? AND key = ?", kind, key);
    });
    void this.#port.activity.during(work);
  }

  /** A job under way is done again afterwards: it may have looked before the news. */
  #rouse(sleeper: Sleeper): void {
    const { cell, kind, key } = sleeper;
    const name = sleeperName(sleeper);
    if (this.#underWay.has(name)) {
      this.#roused.add(name);
      return;
    }
    const now = this.#port.clock.now();
    const row = cell.db.get<JobRow>("SELECT * FROM _job WHERE kind = ? AND key = ?", kind, key);
    if (this.#port.closing.aborted || (row !== undefined && row.due <= now)) return;
    if (row === undefined) {
      this.#forget(sleeper);
      return;
    }
    const work = this.#port.sweep(cell, () => {
      cell.db.run("UPDATE _job SET due = ? WHERE kind = ? AND key = ? AND due > ?", now, kind, key, now);
    });
    void this.#port.activity.during(work.then(() => this.watch(cell)));
  }

  /** Sets the cell's timer to its earliest job; call after its jobs may have changed. */
  watch(cell: AnyCell, wakeful: readonly Wakeful[] = []): void {
    this.#heed(cell, wakeful);
    if (this.#running.has(cell)) return; // looks again when it is through
    const next = this.#earliest(cell);
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
        if (await this.#port.isApart(cell, row.kind)) await this.#startApart(cell, row);
        else await this.#run(cell, row);
    } catch (defect) {
      this.#port.report(defect, `running the jobs of ${cell.key}`);
    } finally {
      this.#running.delete(cell);
      if (this.#port.reachable(cell)) this.watch(cell);
    }
  }

  #nextDue(cell: AnyCell): JobRow | undefined {
    if (this.#port.closing.aborted || !this.#port.reachable(cell)) return undefined;
    const row = this.#earliest(cell);
    return row !== undefined && row.due <= this.#port.clock.now() ? row : undefined;
  }

  /** The first job that is not under way. */
  #earliest(cell: AnyCell): JobRow | undefined {
    const apart = this.#apart.get(cell);
    if (apart === undefined) return cell.db.get<JobRow>("SELECT * FROM _job ORDER BY due, seq LIMIT 1");
    const rows = cell.db.iterate<JobRow>("SELECT * FROM _job ORDER BY due, seq LIMIT +?", apart.size + 1);
    for (const row of rows) if (!apart.has(row.seq)) return row;
    return undefined;
  }

  /** Resolves when the job has begun. */
  async #startApart(cell: AnyCell, row: JobRow): Promise<void> {
    let apart = this.#apart.get(cell);
    if (apart !== undefined && apart.size >= APART_MAX) await Promise.race(apart.values());
    apart = this.#apart.get(cell) ?? new Map<number, Promise<void>>();
    this.#apart.set(cell, apart);
    const name = sleeperName({ cell, ...row });
    this.#underWay.add(name);
    const goOn = () => {
      this.#underWay.delete(name);
      if (this.#roused.delete(name)) this.#rouse({ cell, kind: row.kind, key: row.key });
      apart.delete(row.seq);
      if (apart.size === 0) this.#apart.delete(cell);
      if (this.#port.reachable(cell)) this.watch(cell);
    };
    const failed = (defect: unknown) =>
      this.#port.report(defect, `job ${row.kind} ${row.key} of ${cell.key}`);
    apart.set(row.seq, this.#port.activity.during(this.#run(cell, row)).catch(failed).finally(goOn));
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
      if (this.#port.closing.aborted) return;
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
