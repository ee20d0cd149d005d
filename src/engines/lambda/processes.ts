import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Output } from "./output.ts";
import { family, type ProcessRow, processTable } from "./process-table.ts";
import type { Reaper } from "./reaper.ts";
import type { Launch } from "./runtimes.ts";

const PAGE_BYTES = 4096;
const PATH = "/usr/local/bin:/usr/bin:/bin:/opt/bin";

/**
 * Limits that the system itself enforces, before the program takes the shell's place: no core files, no file larger
 * than its temporary files may be together (a write beyond that fails), and so much data in one process.
 */
const LIMITED =
  'trap "" XFSZ; ulimit -c 0; ulimit -f "$1" 2>/dev/null; [ "$2" = 0 ] || ulimit -d "$2" 2>/dev/null; shift 2; unset PWD OLDPWD; exec "$@"';
const FILE_BLOCKS_PER_MEGABYTE = 2048;

/** What one process may use, beside what is watched. */
export interface ProcessLimits {
  readonly fileMegabytes: number;
  /** Undefined: programs that reserve far more than they use. */
  readonly dataMegabytes: number | undefined;
}

/** The programs of one environment, each with a process group of its own, which is frozen and killed whole. */
export class Processes {
  readonly #folder: string;
  readonly #output: Output;
  readonly #reaper: Reaper;
  readonly #onDeath: (how: string) => void;
  readonly #none = Promise.withResolvers<void>();
  #running: ChildProcess[] = [];
  #frozen = false;

  constructor(folder: string, output: Output, reaper: Reaper, onDeath: (how: string) => void) {
    this.#folder = folder;
    this.#output = output;
    this.#reaper = reaper;
    this.#onDeath = onDeath;
  }

  start(
    { command, args }: Pick<Launch, "command" | "args">,
    variables: Readonly<Record<string, string>>,
    { fileMegabytes, dataMegabytes = 0 }: ProcessLimits,
  ): void {
    const limits = [String(fileMegabytes * FILE_BLOCKS_PER_MEGABYTE), String(dataMegabytes * 1024)];
    const child = spawn("/bin/sh", ["-c", LIMITED, "sh", ...limits, command, ...args], {
      cwd: this.#folder,
      env: { PATH, ...variables },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#running.push(child);
    const { pid } = child;
    if (pid !== undefined) this.#reaper.watch(pid);
    this.#output.read(child.stdout);
    this.#output.read(child.stderr);
    child.on("error", (error) => this.#onDeath(`fork/exec ${command}: ${error.message}`));
    child.on("exit", () => signal(pid, "SIGKILL")); // or its children would hold the pipes open
    child.on("close", (code, by) => {
      this.#running = this.#running.filter((each) => each !== child);
      if (pid !== undefined) this.#reaper.forget(pid);
      this.#onDeath(exitText(code, by));
      if (this.#running.length === 0) this.#none.resolve();
    });
  }

  /** With everything they started, wherever that went. */
  kill(table: readonly ProcessRow[] = processTable()): void {
    const members = this.family(table);
    for (const { pid } of this.#running) signal(pid, "SIGKILL");
    for (const { pid } of members) kill(pid);
    if (this.#running.length === 0) this.#none.resolve();
  }

  /** Resolves when none is left. */
  get ended(): Promise<void> {
    return this.#none.promise;
  }

  freeze(): void {
    if (this.#frozen) return;
    this.#frozen = true;
    for (const { pid } of this.#running) signal(pid, "SIGSTOP");
  }

  thaw(): void {
    if (!this.#frozen) return;
    this.#frozen = false;
    for (const { pid } of this.#running) signal(pid, "SIGCONT");
  }

  /** They and what they started, as far as it can be told. */
  family(table: readonly ProcessRow[]): readonly ProcessRow[] {
    const groups = new Set(this.#running.flatMap(({ pid }) => pid ?? []));
    return groups.size === 0 ? [] : family(table, groups);
  }

  /** What the programs themselves hold in memory, where the system tells. */
  residentBytes(): number {
    return this.#running.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
  }
}

function exitText(code: number | null, by: NodeJS.Signals | null): string {
  if (by !== null) return `Runtime exited with error: signal: ${SIGNALS[by] ?? by}`;
  return code === 0
    ? "Runtime exited without providing a reason"
    : `Runtime exited with error: exit status ${code}`;
}

const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, string>>> = {
  SIGKILL: "killed",
  SIGABRT: "aborted (core dumped)",
  SIGSEGV: "segmentation fault (core dumped)",
  SIGTERM: "terminated",
};

function residentBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // gone already
  }
}

/** To a whole process group, if it is still there. */
function signal(group: number | undefined, name: NodeJS.Signals): void {
  if (group === undefined) return;
  try {
    process.kill(-group, name);
  } catch {
    // gone already
  }
}
