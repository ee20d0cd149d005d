/** What an environment runs: the extensions of its layers, and the runtime. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { EnvironmentParts } from "./environment.ts";
import type { Processes, ProcessLimits } from "./processes.ts";
import type { Launch } from "./runtimes.ts";
import { INSIDE, sandboxed } from "./sandbox.ts";

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
  for (const name of extensionsIn(parts.places.opt)) {
    onExtension(name);
    begin(processes, parts, { ...launch, command: join(inside.opt, "extensions", name), args: [] }, told);
  }
  begin(processes, parts, launch, { ...variables, ...launch.variables });
}

function extensionsIn(opt: string): string[] {
  try {
    return readdirSync(join(opt, "extensions"));
  } catch {
    return []; // no layer brings any
  }
}

/** Starts a program, behind namespaces where there are any. */
function begin(processes: Processes, parts: Parts, launch: Launch, variables: Variables): void {
  const { call, places, sandbox } = parts;
  const { readable } = launch;
  const tmpMegabytes = call.spec.ephemeralMegabytes;
  const program =
    sandbox === undefined ? launch : sandboxed(sandbox, launch, places, { readable, tmpMegabytes });
  processes.start(program, variables, limitsOf(parts));
}

function limitsOf({ call }: Parts): ProcessLimits {
  const { ephemeralMegabytes, memoryMegabytes, runtime } = call.spec;
  const isPython = runtime.startsWith("python");
  return {
    fileMegabytes: ephemeralMegabytes,
    dataMegabytes: isPython ? memoryMegabytes + DATA_SLACK_MEGABYTES : undefined,
  };
}
