import type { FunctionSpec } from "../../kernel/ports/functions.ts";
import { bytesBelow, type Places } from "./files.ts";
import type { ProcessRow } from "./process-table.ts";
import type { Processes } from "./processes.ts";

/** What the interpreter itself takes beyond what AWS counts. */
const MEMORY_SLACK_MEGABYTES = 48;
const MEGABYTE = 1024 * 1024;
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: processes and threads. */
const PROCESSES_MAX = 1_024;

/** Looks at what an environment's programs take of the machine, and says so when it is more than they may have. */
export class Watch {
  readonly #spec: FunctionSpec;
  readonly #places: Places;
  readonly #processes: Processes;
  readonly #onTooMuch: (what: string) => void;
  #megabytes = 0;
  #memoryExceeded = false;
  #measuring = false;

  constructor(spec: FunctionSpec, places: Places, processes: Processes, onTooMuch: (what: string) => void) {
    this.#spec = spec;
    this.#places = places;
    this.#processes = processes;
    this.#onTooMuch = onTooMuch;
  }

  /** The most that they were seen to hold in memory. */
  get megabytes(): number {
    return this.#megabytes;
  }

  get memoryExceeded(): boolean {
    return this.#memoryExceeded;
  }

  /** @param table with it, what left its parents is counted, too; behind namespaces nothing can */
  weigh(table?: readonly ProcessRow[]): void {
    const { memoryMegabytes } = this.#spec;
    const members = table === undefined ? [] : this.#processes.family(table);
    const all = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
    const { bytes, count } = this.#processes.weight();
    if (Math.max(count, members.length) > PROCESSES_MAX)
      this.#onTooMuch(`signal: killed: more than ${PROCESSES_MAX} processes`);
    const megabytes = Math.ceil(Math.max(bytes, all) / MEGABYTE);
    this.#megabytes = Math.max(this.#megabytes, Math.min(megabytes, memoryMegabytes));
    if (megabytes <= memoryMegabytes + MEMORY_SLACK_MEGABYTES) return;
    this.#memoryExceeded = true;
    this.#onTooMuch("Runtime exited with error: signal: killed");
  }

  /** The same for temporary files. */
  async measure(): Promise<void> {
    if (this.#measuring) return;
    this.#measuring = true;
    const { ephemeralMegabytes } = this.#spec;
    const bytes = await bytesBelow(this.#places.tmp, ephemeralMegabytes * MEGABYTE);
    this.#measuring = false;
    if (bytes > ephemeralMegabytes * MEGABYTE)
      this.#onTooMuch(
        `signal: killed: temporary files took more than ${ephemeralMegabytes} MB (EphemeralStorage)`,
      );
  }
}
