/**
 * Namespaces for each environment, where the system lets us: /var/task, /opt and a /tmp of its own as at AWS, no other
 * files but the system's programs, and no sight of other processes. The network is the host's.
 */
import type { Places } from "./files.ts";
import type { Launch } from "./runtimes.ts";

/** Where an environment's programs find their files behind namespaces. */
export const INSIDE: Places = { task: "/var/task", opt: "/opt", tmp: "/tmp", hosts: "/etc/hosts" };

export const SYSTEM: readonly string[] = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64"];
/** Of /etc only what programs need to run: names, certificates, libraries. */
export const SETTINGS: readonly string[] = [
  "alternatives",
  "ca-certificates",
  "group",
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

export type Program = Pick<Launch, "command" | "args">;

/** What a program finds behind namespaces, beside the system's. */
export interface Needs {
  /** Files and folders, as they are. */
  readonly readable: readonly string[];
  /** /tmp: so much memory, or a folder that several programs share. */
  readonly tmp: { readonly megabytes: number } | { readonly folder: string };
}

/** Puts programs behind namespaces. */
export interface Sandbox {
  wrap(program: Program, places: Places, needs: Needs): Program;
}

/** A kind of sandbox that may be there: undefined where its trial fails, for many systems forbid user namespaces. */
export type SandboxKind = (
  find: (program: string) => string | undefined,
  folder: string,
) => Promise<Sandbox | undefined>;
