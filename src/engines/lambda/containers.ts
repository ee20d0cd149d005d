/**
 * Functions from container images: a container for each environment, run by Docker or Podman. It reaches the Runtime
 * API over the host's network, as every other environment does.
 * https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
 */
import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { basename } from "node:path";
import {
  type FunctionImage,
  type FunctionSpec,
  FunctionUnrunnable,
  type ResolvedImage,
} from "../../kernel/ports/functions.ts";
import type { Started } from "./processes.ts";
import { programIn } from "./programs-in-path.ts";
import type { Launch } from "./runtimes.ts";

const ENGINES = ["docker", "podman"] as const;
const ANSWER_MILLISECONDS = 10_000;
const PULL_MILLISECONDS = 600_000;
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: processes and threads. */
const PROCESSES_MAX = 1_024;
/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html: so much memory comes with one processor. */
const MEGABYTES_PER_PROCESSOR = 1_769;
const NONE =
  "Functions from container images need Docker or Podman, and neither answers on this machine: install one of them, " +
  "start it (`docker info` must answer), and try again.";

/** The container engine of this machine, looked for when it is first needed, and again while there is none. */
export class Containers {
  readonly #searchPath: string;
  #engine: Promise<string> | undefined;

  /** @param searchPath folders where programs are looked for, as in PATH */
  constructor(searchPath: string) {
    this.#searchPath = searchPath;
  }

  /** What a name stands for now, pulled where it is not here yet; undefined where there is no such image. */
  async resolve(uri: string): Promise<ResolvedImage | undefined> {
    const engine = await this.#find();
    return (await this.#inspect(engine, uri)) ?? (await this.#pull(engine, uri));
  }

  async #pull(engine: string, uri: string): Promise<ResolvedImage | undefined> {
    const pulled = await this.#ask(engine, ["pull", "--quiet", uri], PULL_MILLISECONDS);
    return pulled === undefined ? undefined : this.#inspect(engine, uri);
  }

  /** What was built here has no digest of a registry's: its own id names it. */
  async #inspect(engine: string, uri: string): Promise<ResolvedImage | undefined> {
    const told = await this.#ask(engine, ["image", "inspect", uri], ANSWER_MILLISECONDS);
    if (told === undefined) return undefined;
    const [found] = JSON.parse(told) as Array<{ Id: string; Size?: number; RepoDigests?: string[] }>;
    if (found === undefined) return undefined;
    const own = found.Id.startsWith("sha256:") ? found.Id : `sha256:${found.Id}`;
    const named = found.RepoDigests?.[0];
    const digest = named === undefined ? own : named.slice(named.indexOf("@") + 1);
    return { uri: named ?? own, digest, bytes: found.Size ?? 0 };
  }

  /** The program that runs a container until it ends. Rejects with {@link FunctionUnrunnable} without an engine. */
  async launch(spec: FunctionSpec, image: FunctionImage, tmp: string): Promise<Launch> {
    const command = await this.#find();
    const name = `cloudlet-${basename(tmp)}`;
    const [entry, ...rest] = image.entryPoint ?? [];
    const cpus = Math.max(0.1, spec.memoryMegabytes / MEGABYTES_PER_PROCESSOR).toFixed(2);
    return {
      command,
      args: [],
      variables: {},
      readable: [],
      container: {
        name,
        options: [
          ...["run", "--rm", "--name", name, ...network(), "--platform", platformOf(spec)],
          ...["--memory", `${spec.memoryMegabytes}m`, "--cpus", cpus, "--pids-limit", String(PROCESSES_MAX)],
          ...["--read-only", "--tmpfs", `/tmp:rw,exec,size=${spec.ephemeralMegabytes}m`],
          ...["--security-opt", "no-new-privileges", "--cap-drop", "ALL"],
          ...(image.workingDirectory === undefined ? [] : ["--workdir", image.workingDirectory]),
          ...(entry === undefined ? [] : ["--entrypoint", entry]),
        ],
        image: image.uri,
        command: [...rest, ...(image.command ?? [])],
      },
    };
  }

  #find(): Promise<string> {
    this.#engine ??= this.#first();
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    return this.#engine;
  }

  async #first(): Promise<string> {
    for (const name of ENGINES) {
      const path = programIn(this.#searchPath, name);
      if (path === undefined) continue;
      if ((await this.#ask(path, ["info"], ANSWER_MILLISECONDS)) !== undefined) return path;
    }
    throw new FunctionUnrunnable(NONE);
  }

  /** What an engine prints; undefined where it fails. */
  #ask(engine: string, args: readonly string[], timeout: number): Promise<string | undefined> {
    const options = { env: { PATH: this.#searchPath, HOME: homedir() }, timeout, maxBuffer: 1024 * 1024 };
    return new Promise((resolve) => {
      execFile(engine, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
    });
  }
}

/** What a container engine heeds itself: it is told by value to the container alone. */
const HEEDED = /^(PATH|HOME|LD_.*|XDG_.*|(DOCKER|CONTAINER|PODMAN|BUILDAH|REGISTRY)_.*)$/;

/** The engine's command, whose variables the container is given by name, so that no list of processes shows them. */
export function contained(
  { command, container }: Pick<Launch, "command"> & { readonly container: NonNullable<Launch["container"]> },
  variables: Readonly<Record<string, string>>,
): Started {
  const { name, options, image, command: inner } = container;
  const entries = Object.entries(variables);
  const told = entries.flatMap(([key, value]) => ["--env", HEEDED.test(key) ? `${key}=${value}` : key]);
  const own = entries.filter(([key]) => !HEEDED.test(key));
  return {
    command,
    args: [...options, ...told, image, ...inner],
    variables: { HOME: homedir(), ...Object.fromEntries(own) },
    container: { name, engine: command },
  };
}

/** Elsewhere than on Linux containers live in a machine of their own, which calls this one by a name. */
function network(): string[] {
  return process.platform === "linux" ? ["--network", "host"] : [];
}

/** How a container calls an address of the host's. */
export function asContainersCall(address: string): string {
  return process.platform === "linux" ? address : address.replace("127.0.0.1", "host.docker.internal");
}

function platformOf({ architecture }: FunctionSpec): string {
  return architecture === "arm64" ? "linux/arm64" : "linux/amd64";
}
