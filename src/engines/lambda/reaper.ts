import { type ChildProcess, spawn } from "node:child_process";

/**
 * Reads "+ pid", "- pid", "@ container engine" and "! container" line by line; when whoever writes is gone, however
 * that came, it kills the process groups that are left, and whatever left its group but kept its environment, and
 * removes the containers and the folder. Frozen processes cannot notice by themselves that nobody will wake them.
 */
const SCRIPT = `
trap '' HUP INT TERM
groups=" "; containers=" "
while read -r what group program; do
  case $what in
    +) groups="$groups$group " ;;
    @) containers="$containers$group "; engine=$program ;;
    !) case $containers in *" $group "*) containers="\${containers%%" $group "*} \${containers#*" $group "}" ;; esac ;;
    -) before=\${groups%%" $group "*}; after=\${groups#*" $group "}
       case $groups in *" $group "*) groups="$before $after" ;; esac ;;
  esac
done
for group in $groups; do kill -KILL "-$group" 2>/dev/null; done
for path in $(grep -ls -F "$1/" /proc/[0-9]*/environ 2>/dev/null); do
  pid=\${path#/proc/}; kill -KILL "\${pid%/environ}" 2>/dev/null
done
[ "$containers" = " " ] || "$engine" rm --force $containers
rm -rf "$1"`;

/** Survives this process by as long as it takes to kill what it started. */
export class Reaper {
  readonly #shell: ChildProcess;

  /** @param folder goes with the processes */
  constructor(folder: string) {
    this.#shell = spawn("/bin/sh", ["-c", SCRIPT, "sh", folder], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
      cwd: "/",
      env: { PATH: "/usr/bin:/bin" },
    });
    this.#shell.on("error", () => undefined); // a machine without a shell has no reaper
    this.#shell.stdin?.on("error", () => undefined);
    this.#shell.unref();
    (this.#shell.stdin as { unref?: () => void } | null)?.unref?.();
  }

  watch(group: number): void {
    this.#shell.stdin?.write(`+ ${group}\n`);
  }

  forget(group: number): void {
    this.#shell.stdin?.write(`- ${group}\n`);
  }

  /** The same for a container of an engine, which outlives the program that started it. */
  watchContainer(name: string, engine: string): void {
    this.#shell.stdin?.write(`@ ${name} ${engine}\n`);
  }

  forgetContainer(name: string): void {
    this.#shell.stdin?.write(`! ${name}\n`);
  }

  /** Has everything killed and removed; resolves when that is done. */
  close(): Promise<void> {
    if (this.#shell.exitCode !== null || this.#shell.pid === undefined) return Promise.resolve();
    this.#shell.ref();
    return new Promise((resolve) => {
      this.#shell.once("exit", () => resolve());
      this.#shell.stdin?.end();
    });
  }
}
