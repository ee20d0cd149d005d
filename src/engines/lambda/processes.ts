import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import type { Duration } from "../../base/instant.ts";
import type { Output, OutputSource } from "./output.ts";
import { family, type ProcessRow, processTable } from "./process-table.ts";
import type { Reaper } from "./reaper.ts";

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

/** A program as it is started. */
export interface Started {
  readonly command: string;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** What outlives the program, and ends by another one. */
  readonly container?: { readonly name: string; readonly engine: string };
}

/** The programs of one environment, each with a process group of its own, which is frozen and killed whole. */
export class Processes {
  readonly #folder: string;
  readonly #output: Output;
  readonly #reaper: Reaper;
  readonly #onDeath: (how: string) => void;
  readonly #none = Promise.withResolvers<void>();
  #running: ChildProcess[] = [];
  #runtime: ChildProcess | undefined;
  #container: Started["container"];
  #frozen = false;

  constructor(folder: string, output: Output, reaper: Reaper, onDeath: (how: string) => void) {
    this.#folder = folder;
    this.#output = output;
    this.#reaper = reaper;
    this.#onDeath = onDeath;
  }

  start(
    { command, args, variables, container }: Started,
    { fileMegabytes, dataMegabytes = 0 }: ProcessLimits,
    source: OutputSource,
  ): void {
    const limits = [String(fileMegabytes * FILE_BLOCKS_PER_MEGABYTE), String(dataMegabytes * 1024)];
    const child = spawn("/bin/sh", ["-c", LIMITED, "sh", ...limits, command, ...args], {
      cwd: this.#folder,
      env: { PATH, ...variables },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#running.push(child);
    if (source === "function") this.#runtime = child;
    if (container !== undefined) this.#reaper.watchContainer(container.name, container.engine);
    this.#container = container;
    const { pid } = child;
    if (pid !== undefined) this.#reaper.watch(pid);
    this.#output.read(child.stdout, source);
    this.#output.read(child.stderr, source);
    child.on("error", (error) => this.#onDeath(`fork/exec ${command}: ${error.message}`));
    child.on("exit", () => signal(pid, "SIGKILL")); // or its children would hold the pipes open
    child.on("close", (code, by) => {
      this.#running = this.#running.filter((each) => each !== child);
      if (pid !== undefined) this.#reaper.forget(pid);
      this.#removeContainer();
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

  #removeContainer(): void {
    const container = this.#container;
    this.#container = undefined;
    if (container === undefined) return;
    const { name, engine } = container;
    execFile(engine, ["rm", "--force", name], { env: { PATH, HOME: homedir() } }, () =>
      this.#reaper.forgetContainer(name),
    );
  }

  /** Ends the runtime alone, kindly at first; resolves when it is gone. */
  async endRuntime(grace: Duration): Promise<void> {
    const runtime = this.#runtime;
    if (runtime === undefined || !this.#running.includes(runtime)) return;
    const gone = new Promise((resolve) => runtime.once("close", resolve));
    signal(runtime.pid, grace === 0 ? "SIGKILL" : "SIGTERM");
    const timer = setTimeout(() => signal(runtime.pid, "SIGKILL"), grace);
    await gone;
    clearTimeout(timer);
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

  /** What the programs and their descendants hold in memory, and how many they are, where the system tells. */
  weight(): { readonly bytes: number; readonly count: number } {
    const sum = { bytes: 0, count: 0 };
    for (const { pid } of this.#running) if (pid !== undefined) weigh(pid, sum);
    return sum;
  }
}

function exitText(code: number | null, by: NodeJS.Signals | null): string {
  const name = by ?? SIGNALLED[code ?? 0];
  if (name !== undefined) return `Runtime exited with error: signal: ${SIGNALS[name] ?? name}`;
  return code === 0
    ? "Runtime exited without providing a reason"
    : `Runtime exited with error: exit status ${code}`;
}

/** How shells and container engines tell that a signal ended what they ran. */
const SIGNALLED: Readonly<Record<number, NodeJS.Signals>> = {
  134: "SIGABRT",
  137: "SIGKILL",
  139: "SIGSEGV",
  143: "SIGTERM",
};

const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, string>>> = {
  SIGKILL: "killed",
  SIGABRT: "aborted (core dumped)",
  SIGSEGV: "segmentation fault (core dumped)",
  SIGTERM: "terminated",
};

/** Beyond so many there is no need to count on. */
const COUNTED_MAX = 4_096;

/** What a program and all whose ancestor it is hold in memory, and how many they are. */
function weigh(pid: number, sum: { bytes: number; count: number }): void {
  if (sum.count > COUNTED_MAX) return;
  const told = (name: string) => readFileSync(`/proc/${pid}/${name}`, "latin1");
  try {
    sum.bytes += Number(told("statm").split(" ")[1]) * PAGE_BYTES;
    sum.count++;
    for (const child of told(`task/${pid}/children`).split(" ")) if (child !== "") weigh(Number(child), sum);
  } catch {
    // gone already
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
