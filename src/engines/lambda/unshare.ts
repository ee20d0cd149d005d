/**
 * A sandbox made of util-linux's programs, which nearly every Linux has: a new root of read-only binds, then no
 * capability and no way to gain one, so that nothing of it can be undone from inside.
 * https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mountsOf, type Places } from "./files.ts";
import {
  INSIDE,
  type Needs,
  type Program,
  type Sandbox,
  type SandboxKind,
  SETTINGS,
  SYSTEM,
} from "./sandbox.ts";

const TRIAL_MILLISECONDS = 5_000;
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: processes and threads. */
const PROCESSES_MAX = 1_024;
const DEVICES = ["null", "zero", "full", "random", "urandom"];
/** Whoever is root outside owns these, whatever it may do inside. */
const GUARDED = ["sys", "sysrq-trigger", "irq", "bus"];
const SAFE = "ro,nosuid,nodev";
const INNER_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
/** Where the old root goes, before it is gone. */
const OLD = "old";

/**
 * $1: the folder that becomes the root, $2: what is mounted in it, as fstab has it, $3: where to begin; then the
 * program. The number of processes is -p to some shells and -u to others. The shell that stays takes in what loses its
 * parent.
 */
const SCRIPT = `set -e
path=$PATH; PATH=${INNER_PATH}
mount -a -T "$2"
cd "$1"; pivot_root . ${OLD}; umount -l ${OLD}
cd "$3"; shift 3; PATH=$path
ulimit -p ${PROCESSES_MAX} 2>/dev/null || ulimit -u ${PROCESSES_MAX} 2>/dev/null || :
exec setpriv --bounding-set=-all --inh-caps=-all --ambient-caps=-all --no-new-privs \\
  /bin/sh -c 'unset OLDPWD; "$@" & wait $!' sh "$@"`;

const NAMESPACES = ["--user", "--map-root-user", "--mount", "--pid", "--ipc", "--uts", "--fork"];
const PROGRAMS = ["mount", "umount", "pivot_root", "setpriv"];

export const unshare: SandboxKind = async (find, folder) => {
  const program = find("unshare");
  if (program === undefined || PROGRAMS.some((name) => find(name) === undefined)) return undefined;
  const sandbox = new Unshare(program, join(folder, "roots"));
  const places = { task: folder, opt: folder, tmp: join(folder, "trial"), hosts: "/etc/passwd" };
  const trial = sandbox.wrap({ command: "/bin/sh", args: ["-c", "exec 3< /proc/self/stat"] }, places, {
    readable: [],
    tmp: { megabytes: 1 },
  });
  const options = { env: { PATH: "/usr/bin:/bin" }, timeout: TRIAL_MILLISECONDS };
  return new Promise((resolve) => {
    execFile(trial.command, trial.args, options, (error) => resolve(error === null ? sandbox : undefined));
  });
};

class Unshare implements Sandbox {
  readonly #program: string;
  readonly #folder: string;
  /** The folders that become roots, by what programs need: empty but for links and what is mounted upon. */
  readonly #roots = new Map<string, string>();

  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  wrap({ command, args }: Program, places: Places, { readable, tmp }: Needs): Program {
    const seen = [...SYSTEM, ...SETTINGS, ...readable].filter((path) => !isBelow(path, SYSTEM)).sort();
    const root = this.#rootFor(seen);
    const table = mountsOf(places.tmp);
    if (!existsSync(table)) writeFileSync(table, tableOf(root, seen, places, tmp), { mode: 0o600 });
    return {
      command: this.#program,
      args: [
        ...[...NAMESPACES, "--kill-child", "--propagation", "private", "--"],
        ...["/bin/sh", "-c", SCRIPT, "sh", root, table, INSIDE.task, command, ...args],
      ],
    };
  }

  #rootFor(seen: readonly string[]): string {
    const key = seen.join(":");
    const known = this.#roots.get(key);
    if (known !== undefined) return known;
    const root = join(this.#folder, String(this.#roots.size));
    const points = seen.filter((path) => !isInTmp(path));
    const folder = (path: string) => mkdirSync(join(root, path), { recursive: true });
    for (const path of ["/proc", "/dev/shm", OLD, INSIDE.task, INSIDE.opt, INSIDE.tmp]) folder(path);
    for (const path of [...DEVICES.map((name) => `/dev/${name}`), INSIDE.hosts, ...points]) {
      const link = linkOf(path);
      if (link !== undefined) symlinkSync(link, join(root, path));
      else if (kindOf(path) === "folder") folder(path);
      else if (kindOf(path) === "file") {
        folder(dirname(path));
        writeFileSync(join(root, path), "");
      }
    }
    symlinkSync("/proc/self/fd", join(root, "/dev/fd"));
    this.#roots.set(key, root);
    return root;
  }
}

function tableOf(root: string, seen: readonly string[], places: Places, tmp: Needs["tmp"]): string {
  const at = (path: string) => join(root, path);
  const bound = seen.filter((path) => linkOf(path) === undefined && kindOf(path) !== undefined);
  const [late, early] = [bound.filter(isInTmp), bound.filter((path) => !isInTmp(path))];
  const guarded = GUARDED.map((name) => `/proc/${name}`).filter((path) => kindOf(path) !== undefined);
  const rows = [
    [root, root, "none", `bind,${SAFE}`],
    ["tmpfs", at("/dev/shm"), "tmpfs", "size=64M,mode=1777,nosuid,nodev"],
    ...DEVICES.map((name) => [`/dev/${name}`, at(`/dev/${name}`), "none", "bind"]),
    ["proc", at("/proc"), "proc", "nosuid,noexec,nodev"],
    ...guarded.map((path) => [at(path), at(path), "none", `rbind,${SAFE}`]),
    "folder" in tmp
      ? [tmp.folder, at(INSIDE.tmp), "none", "rbind,nosuid,nodev"]
      : ["tmpfs", at(INSIDE.tmp), "tmpfs", `size=${tmp.megabytes}M,mode=1777,nosuid,nodev`],
    ...early.map((path) => [path, at(path), "none", `rbind,${SAFE}`]),
    ...late.map(folderOf).map((path) => [path, at(path), "none", `rbind,${SAFE},X-mount.mkdir`]),
    [places.hosts, at(INSIDE.hosts), "none", `rbind,${SAFE}`],
    [places.task, at(INSIDE.task), "none", `rbind,${SAFE}`],
    [places.opt, at(INSIDE.opt), "none", `rbind,${SAFE}`],
  ];
  return rows.map((row) => `${row.map(escaped).join(" ")} 0 0\n`).join("");
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** What is installed there needs a mount point in the new, empty /tmp, and only folders get one by the way. */
const isInTmp = (path: string): boolean => isBelow(path, [INSIDE.tmp]);

const folderOf = (path: string): string => (kindOf(path) === "file" ? dirname(path) : path);

/** Where one of the system's folders leads: many systems have merged what were several once. */
function linkOf(path: string): string | undefined {
  if (!SYSTEM.includes(path)) return undefined;
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // a folder, or nothing
  }
}

function kindOf(path: string): "file" | "folder" | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isDirectory() ? "folder" : "file";
}

/** fstab(5): what has blanks is written in octal. */
function escaped(field: string): string {
  return field.replace(/[\\\s]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
