/** What an environment runs: the extensions of its layers, and the runtime. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contained } from "./containers.ts";
import type { EnvironmentParts } from "./environment-parts.ts";
import type { Processes, ProcessLimits, Started } from "./processes.ts";
import type { Launch } from "./runtimes.ts";
import { INSIDE } from "./sandbox.ts";

/** What one Python process may have beyond its function's memory, at once: the watch looks ten times a second. */
const DATA_SLACK_MEGABYTES = 512;

type Parts = Pick<EnvironmentParts, "call" | "places" | "sandbox">;
type Variables = Readonly<Record<string, string>>;

/** Starts them all. `onExtension` hears of each extension before it begins. */
export function startPrograms(
  processes: Processes,
  parts: Parts,
  launch: Launch,
  variables: Variables,
  onExtension: (name: string) => void,
): void {
  const { _HANDLER: _, ...told } = variables;
  const inside = parts.sandbox === undefined ? parts.places : INSIDE;
  const extensions = extensionsIn(parts.places.opt);
  const shares = extensions.length > 0;
  for (const name of extensions) {
    onExtension(name);
    const program = { ...launch, command: join(inside.opt, "extensions", name), args: [] };
    processes.start(behind(parts, program, told, shares), limitsOf(parts), "extension");
  }
  const all = { ...variables, ...launch.variables };
  processes.start(behind(parts, launch, all, shares), limitsOf(parts), "function");
}

function extensionsIn(opt: string): string[] {
  try {
    return readdirSync(join(opt, "extensions"));
  } catch {
    return []; // no layer brings any
  }
}

/** What the system's own programs would heed before the function's begin: it is told to those alone. */
const HEEDED = /^(PATH|ENV|BASH_ENV|GCONV_PATH|LD_.*)$/;

/** A program behind namespaces, where there are any. Several of one environment share their /tmp. */
function behind(parts: Parts, launch: Launch, variables: Variables, shares: boolean): Started {
  const { call, places, sandbox } = parts;
  const { readable, command, args, container } = launch;
  if (container !== undefined) return contained({ ...launch, container }, variables);
  if (sandbox === undefined) return { command, args, variables };
  const tmp = shares ? { folder: places.tmp } : { megabytes: call.spec.ephemeralMegabytes };
  const late = Object.entries(variables).filter(([name]) => HEEDED.test(name));
  const early = Object.entries(variables).filter(([name]) => !HEEDED.test(name));
  const told = late.map(([name, value]) => `${name}=${value}`);
  const program = { command: "/usr/bin/env", args: [...told, command, ...args] };
  return { ...sandbox.wrap(program, places, { readable, tmp }), variables: Object.fromEntries(early) };
}

function limitsOf({ call }: Parts): ProcessLimits {
  const { ephemeralMegabytes, memoryMegabytes, runtime } = call.spec;
  const isPython = runtime.startsWith("python");
  return {
    fileMegabytes: ephemeralMegabytes,
    dataMegabytes: isPython ? memoryMegabytes + DATA_SLACK_MEGABYTES : undefined,
  };
}
