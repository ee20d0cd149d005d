/** What runs on this machine, where the system tells (Linux): for finding whatever a function started. */
import { readdirSync, readFileSync } from "node:fs";

const PAGE_BYTES = 4096;

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly residentBytes: number;
}

/** One look at all processes. Empty where there is no /proc. */
export function processTable(): readonly ProcessRow[] {
  const rows: ProcessRow[] = [];
  for (const name of processNames()) {
    const text = tried(() => readFileSync(`/proc/${name}/stat`, "latin1"));
    // "pid (program) state parent group ...": the program's name may hold anything.
    const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
    if (fields === undefined) continue;
    const residentBytes = Number(fields[21]) * PAGE_BYTES;
    rows.push({ pid: Number(name), parent: Number(fields[1]), group: Number(fields[2]), residentBytes });
  }
  return rows;
}

/** The processes of these groups and all they started, also what left the group. */
export function family(table: readonly ProcessRow[], groups: ReadonlySet<number>): readonly ProcessRow[] {
  const members = new Map<number, ProcessRow>();
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const row of table)
      if (!members.has(row.pid) && (groups.has(row.group) || members.has(row.parent)))
        members.set(row.pid, row);
  }
  return [...members.values()];
}

/** Kills whatever still has one of these texts in its environment: what left its group and lost its parent. */
export function killStrays(marks: readonly string[]): void {
  for (const name of processNames()) {
    const environ = tried(() => readFileSync(`/proc/${name}/environ`, "latin1"));
    if (environ !== undefined && Number(name) !== process.pid && marks.some((mark) => environ.includes(mark)))
      tried(() => process.kill(Number(name), "SIGKILL"));
  }
}

function processNames(): string[] {
  return (tried(() => readdirSync("/proc")) ?? []).filter((name) => /^\d+$/.test(name));
}

/** Processes come and go, and others' are closed to us. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
