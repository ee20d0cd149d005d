/**
 * Namespaces for each environment, where bubblewrap is installed and the system lets it: /var/task, /opt and a /tmp of
 * its own as at AWS, no other files but the system's programs, and no sight of other processes. The network is the host's.
 * https://github.com/containers/bubblewrap
 */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Places } from "./files.ts";
import type { Launch } from "./runtimes.ts";

/** Where an environment's programs find their files behind namespaces. */
export const INSIDE: Places = { task: "/var/task", opt: "/opt", tmp: "/tmp" };

const SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64"];
/** Of /etc only what programs need to run: names, certificates, libraries. */
const SETTINGS = [
  "alternatives",
  "ca-certificates",
  "group",
  "hosts",
  "ld.so.cache",
  "ld.so.conf",
  "ld.so.conf.d",
  "localtime",
  "nsswitch.conf",
  "passwd",
  "pki",
  "resolv.conf",
  "ssl",
].map((name) => `/etc/${name}`);
const MEGABYTE = 1024 * 1024;

/** The path of bubblewrap, if it is in one of the folders and works here: many systems forbid user namespaces. */
export function findSandbox(searchPath: string): Promise<string | undefined> {
  const path = searchPath
    .split(":")
    .map((folder) => join(folder, "bwrap"))
    .find(isProgram);
  if (path === undefined) return Promise.resolve(undefined);
  const trial = [
    ...namespaces(),
    ...bound(SYSTEM),
    "--size",
    "4096",
    "--tmpfs",
    "/tmp",
    "/bin/sh",
    "-c",
    ":",
  ];
  return new Promise((resolve) => {
    execFile(path, trial, { env: {}, timeout: 5_000 }, (error) => resolve(error === null ? path : undefined));
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The same program behind namespaces. `readable`: files and folders it needs beside the system's. */
export function sandboxed(
  bwrap: string,
  { command, args }: Pick<Launch, "command" | "args">,
  { task, opt }: Places,
  { readable, tmpMegabytes }: { readonly readable: readonly string[]; readonly tmpMegabytes: number },
): { readonly command: string; readonly args: readonly string[] } {
  return {
    command: bwrap,
    args: [
      ...namespaces(),
      ...bound([...SYSTEM, ...SETTINGS]),
      ...["--size", String(tmpMegabytes * MEGABYTE), "--tmpfs", INSIDE.tmp],
      ...["--ro-bind", task, INSIDE.task, "--ro-bind", opt, INSIDE.opt],
      ...bound(readable),
      ...["--chdir", INSIDE.task, "--", command, ...args],
    ],
  };
}

function namespaces(): string[] {
  const unshared = ["--unshare-user-try", "--unshare-pid", "--unshare-ipc", "--unshare-uts"];
  return [...unshared, "--die-with-parent", "--cap-drop", "ALL", "--proc", "/proc", "--dev", "/dev"];
}

function bound(paths: readonly string[]): string[] {
  return paths.flatMap((path) => ["--ro-bind-try", path, path]);
}
