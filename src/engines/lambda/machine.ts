import { OutboundHttp } from "../../kernel/edge/outbound.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import type { FunctionCall, FunctionSpec, ResolvedImage } from "../../kernel/ports/functions.ts";
import { asContainersCall, Containers } from "./containers.ts";
import { Door } from "./door.ts";
import type { EnvironmentParts } from "./environment-parts.ts";
import { FunctionFiles, stampOf } from "./files.ts";
import { findSandbox } from "./find-sandbox.ts";
import { Leftovers } from "./leftovers.ts";
import { type InitializationType, logStreamName } from "./platform-log.ts";
import { Reaper } from "./reaper.ts";
import { Runtimes, surroundings } from "./runtimes.ts";
import { INSIDE, type Sandbox } from "./sandbox.ts";

export interface FunctionEngineOptions {
  /** Folders where interpreters are looked for, as in PATH. */
  readonly searchPath: string;
  /** "auto": the best that this machine lets us have. */
  readonly sandbox: "auto" | "none";
}

/** What a world's environments have of the machine: files, interpreters, containers, namespaces, and a way to the cloud. */
export class Machine {
  readonly #host: EngineHost;
  readonly #options: FunctionEngineOptions;
  readonly #files = new FunctionFiles();
  readonly #reaper = new Reaper(this.#files.root);
  readonly #leftovers = new Leftovers(this.#files);
  readonly #http = new OutboundHttp();
  readonly #containers: Containers;
  readonly #runtimes: Runtimes;
  readonly #door: Door;
  #sandbox: Promise<Sandbox | undefined> | undefined;
  #closed = false;

  constructor(host: EngineHost, options: FunctionEngineOptions) {
    this.#host = host;
    this.#options = options;
    this.#door = new Door(host);
    this.#containers = new Containers(options.searchPath);
    this.#runtimes = new Runtimes(options.searchPath, this.#containers);
  }

  image(uri: string): Promise<ResolvedImage | undefined> {
    return this.#containers.resolve(uri);
  }

  /** Where the world listens, which the outside can use, too; or a port for functions alone. */
  endpoint(): string | Promise<string> {
    return this.#host.endpoint() ?? this.#door.endpoint();
  }

  /** What a new environment is made of, but for who hears of it. */
  async partsFor(
    call: Pick<FunctionCall, "spec" | "log" | "identity">,
    provisioned: boolean,
  ): Promise<Omit<EnvironmentParts, "onFree" | "onGone">> {
    const { spec } = call;
    const isImage = "image" in spec.code;
    const [{ credentials, variables }, places, endpoint, sandbox] = await Promise.all([
      call.identity(),
      this.#files.placesFor(spec, this.#host.hex(16)),
      this.endpoint(),
      isImage ? undefined : this.#sandboxOf(),
    ]);
    const inside = sandbox === undefined ? places : INSIDE;
    const logStream = logStreamName(this.#host, spec);
    const initializationType = typeOf(spec, provisioned);
    const own = { variables, logStream, initializationType };
    return {
      host: this.#host,
      http: this.#http,
      reaper: this.#reaper,
      call,
      places,
      sandbox,
      logStream,
      expiresAt: credentials.expiresAt,
      provisioned,
      initializationType,
      stamp: "directory" in spec.code ? stampOf(spec.code.directory) : undefined,
      launch: async (runtimeApi) => ({
        launch: await this.#runtimes.launch(spec, places, inside),
        variables: {
          ...surroundings(spec, inside, { ...own, runtimeApi }),
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          AWS_SESSION_TOKEN: credentials.sessionToken,
          AWS_ENDPOINT_URL:
            variables["AWS_ENDPOINT_URL"] ?? (isImage ? asContainersCall(endpoint) : endpoint),
        },
      }),
    };
  }

  #sandboxOf(): Promise<Sandbox | undefined> | undefined {
    if (this.#options.sandbox === "none") return undefined;
    this.#sandbox ??= findSandbox(this.#options.searchPath, this.#files.root);
    return this.#sandbox;
  }

  /** An environment with this folder for temporary files has ended. */
  clear(tmp: string): void {
    if (!this.#closed) this.#leftovers.clear(tmp);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#door.close();
    await this.#reaper.close();
    this.#files.close();
  }
}

function typeOf({ snapStart }: FunctionSpec, provisioned: boolean): InitializationType {
  if (snapStart) return "snap-start";
  return provisioned ? "provisioned-concurrency" : "on-demand";
}
