/** https://github.com/containers/bubblewrap */
import { execFile } from "node:child_process";
import type { Places } from "./files.ts";
import { INSIDE, type Needs, type Program, type SandboxKind, SETTINGS, SYSTEM } from "./sandbox.ts";

const MEGABYTE = 1024 * 1024;
const TRIAL_MILLISECONDS = 5_000;

export const bubblewrap: SandboxKind = (find) => {
  const bwrap = find("bwrap");
  if (bwrap === undefined) return Promise.resolve(undefined);
  const trial = [...namespaces(), ...bound(SYSTEM), ...memory(1, "/tmp"), "/bin/sh", "-c", ":"];
  const sandbox = {
    wrap: (program: Program, places: Places, needs: Needs) => behindBubblewrap(bwrap, program, places, needs),
  };
  return new Promise((resolve) => {
    execFile(bwrap, trial, { env: {}, timeout: TRIAL_MILLISECONDS }, (error) =>
      resolve(error === null ? sandbox : undefined),
    );
  });
};

export function behindBubblewrap(
  bwrap: string,
  { command, args }: Program,
  { task, opt, hosts }: Places,
  { readable, tmp }: Needs,
): Program {
  return {
    command: bwrap,
    args: [
      ...namespaces(),
      ...bound([...SYSTEM, ...SETTINGS]),
      ...("folder" in tmp ? ["--bind", tmp.folder, INSIDE.tmp] : memory(tmp.megabytes, INSIDE.tmp)),
      ...["--ro-bind", task, INSIDE.task, "--ro-bind", opt, INSIDE.opt, "--ro-bind", hosts, INSIDE.hosts],
      ...bound(readable),
      ...["--chdir", INSIDE.task, "--", command, ...args],
    ],
  };
}

function memory(megabytes: number, at: string): string[] {
  return ["--size", String(megabytes * MEGABYTE), "--tmpfs", at];
}

function namespaces(): string[] {
  const unshared = ["--unshare-user-try", "--unshare-pid", "--unshare-ipc", "--unshare-uts"];
  return [...unshared, "--die-with-parent", "--cap-drop", "ALL", "--proc", "/proc", "--dev", "/dev"];
}

function bound(paths: readonly string[]): string[] {
  return paths.flatMap((path) => ["--ro-bind-try", path, path]);
}
