/** Which program runs a function of which runtime, and what of its surroundings it is told. */
import { execFile } from "node:child_process";
import { accessSync, closeSync, constants, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FunctionSpec, FunctionUnrunnable } from "../../kernel/ports/functions.ts";
import { asContainersCall, type Containers } from "./containers.ts";
import type { Places } from "./files.ts";
import { dotnet, java, ruby } from "./other-runtimes.ts";
import type { InitializationType } from "./platform-log.ts";

/** A program to start. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  /** Beyond those that every environment has. */
  readonly variables: Readonly<Record<string, string>>;
  /** What it needs to see of the machine's files, beside the function's own and the system's programs. */
  readonly readable: readonly string[];
  /** Where the command is a container engine's: what it is asked for, between which its variables go. */
  readonly container?: {
    readonly name: string;
    readonly options: readonly string[];
    readonly image: string;
    readonly command: readonly string[];
  };
}

const NODE_BOOTSTRAP = fileURLToPath(new URL("./bootstrap/node.mjs", import.meta.url));
const PYTHON_BOOTSTRAP = fileURLToPath(new URL("./bootstrap/python.py", import.meta.url));

/** Finds the interpreters of this machine, once. */
export class Runtimes {
  readonly #searchPath: string;
  readonly #modules: string | undefined = modulesFolder();
  readonly #containers: Containers;
  #python: Promise<Python> | undefined;

  /** @param searchPath folders where programs are looked for, as in PATH */
  constructor(searchPath: string, containers: Containers) {
    this.#searchPath = searchPath;
    this.#containers = containers;
  }

  /**
   * Rejects with {@link FunctionUnrunnable} for what this machine cannot run.
   * @param inside where the program itself finds its files, where that is not where they lie
   */
  async launch(spec: FunctionSpec, places: Places, inside: Places = places): Promise<Launch> {
    const { runtime, code } = spec;
    if ("image" in code) return this.#containers.launch(spec, code.image, places.tmp);
    if (runtime.startsWith("nodejs")) return this.#node(spec, inside, inside !== places);
    if (runtime.startsWith("python")) return this.#pythonLaunch(places, inside);
    if (runtime.startsWith("provided") || runtime === "go1.x") return provided(spec, places, inside);
    const other = { spec, places, inside, searchPath: this.#searchPath };
    if (runtime.startsWith("ruby")) return ruby(other);
    if (runtime.startsWith("java")) return java(other);
    if (runtime.startsWith("dotnet")) return dotnet(other);
    throw new FunctionUnrunnable(`Cloudlet has no runtime for ${runtime} functions.`);
  }

  #node(spec: FunctionSpec, places: Places, isSandboxed: boolean): Launch {
    const modules = this.#modules === undefined ? [] : [this.#modules];
    const { task, opt } = places;
    const major = /^nodejs(\d+)/.exec(spec.runtime)?.[1] ?? "";
    const folders = [join(opt, `nodejs/node${major}/node_modules`), join(opt, "nodejs/node_modules")];
    return {
      command: process.execPath,
      args: [
        `--max-old-space-size=${spec.memoryMegabytes}`,
        ...(isSandboxed ? [] : permissions(places, modules)),
        NODE_BOOTSTRAP,
      ],
      readable: [process.execPath, dirname(NODE_BOOTSTRAP), ...modules],
      variables: {
        NODE_PATH: [...folders, ...modules, task].join(":"),
        AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`,
      },
    };
  }

  async #pythonLaunch({ opt }: Places, inside: Places): Promise<Launch> {
    this.#python ??= findPython(this.#searchPath);
    const { command, folders: own } = await this.#python;
    const folders = [join(inside.opt, "python")];
    const lib = join(opt, "python/lib");
    if (existsSync(lib))
      for (const version of readdirSync(lib))
        folders.push(join(inside.opt, "python/lib", version, "site-packages"));
    return {
      command,
      args: ["-u", PYTHON_BOOTSTRAP],
      readable: [...own, dirname(PYTHON_BOOTSTRAP)],
      variables: { PYTHONPATH: folders.join(":"), PYTHONDONTWRITEBYTECODE: "1" },
    };
  }
}

/**
 * Node's permission model: which files a function may read and write. Programs that it starts are not bound by it.
 * https://nodejs.org/api/permissions.html
 */
function permissions({ task, opt, tmp }: Places, modules: readonly string[]): string[] {
  const readable = [
    task,
    opt,
    tmp,
    dirname(NODE_BOOTSTRAP),
    ...modules,
    "/tmp",
    "/etc",
    "/proc/self",
    "/sys/fs/cgroup",
  ];
  const further = ["--allow-net", "--allow-wasi"].filter((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );
  return [
    "--disable-warning=SecurityWarning",
    "--permission",
    "--allow-child-process",
    "--allow-worker",
    "--allow-addons",
    ...further,
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
    ...[tmp, "/tmp"].map((folder) => `--allow-fs-write=${folder}`),
  ];
}

interface Python {
  readonly command: string;
  /** Where it lies with its library. */
  readonly folders: readonly string[];
}

/** A wrapper such as pyenv's costs a shell at each start: the interpreter itself knows where it lies. */
function findPython(searchPath: string): Promise<Python> {
  return new Promise((resolve, reject) => {
    const env = { PATH: searchPath };
    execFile(
      "python3",
      ["-c", "import sys; print(sys.executable, sys.prefix, sys.base_prefix, sep='\\n')"],
      { env },
      (error, stdout) => {
        const [command = "", ...folders] = stdout.trim().split("\n");
        if (error === null) resolve({ command, folders });
        else
          reject(
            new FunctionUnrunnable("Python functions need python3 on this machine's PATH; there is none."),
          );
      },
    );
  });
}

/** A custom runtime is the function's own, or a layer's. */
function provided(spec: FunctionSpec, { task, opt }: Places, inside: Places): Launch {
  const found = [
    { path: join(task, "bootstrap"), name: "/var/task/bootstrap", command: join(inside.task, "bootstrap") },
    { path: join(opt, "bootstrap"), name: "/opt/bootstrap", command: join(inside.opt, "bootstrap") },
  ].find(({ path }) => existsSync(path));
  if (found === undefined)
    throw new InvalidEntrypoint("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
  checkProgram(found.path, found.name, spec.architecture);
  return { command: found.command, args: [], variables: {}, readable: [] };
}

/** e_machine of ELF files. https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
const MACHINES: Readonly<Record<number, FunctionSpec["architecture"]>> = { 62: "x86_64", 183: "arm64" };
const HOST_ARCHITECTURE = process.arch === "arm64" ? "arm64" : "x86_64";

/** What would not run at AWS does not run here; what runs there and not on this machine says so. */
function checkProgram(path: string, name: string, architecture: FunctionSpec["architecture"]): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    throw new InvalidEntrypoint(`fork/exec ${name}: permission denied`);
  }
  const head = headOf(path);
  if (head.toString("latin1", 0, 2) === "#!") return;
  const machine = head.toString("latin1", 0, 4) === "\x7fELF" ? MACHINES[head.readUInt16LE(18)] : undefined;
  if (machine !== architecture) throw new InvalidEntrypoint(`fork/exec ${name}: exec format error`);
  if (machine !== undefined && machine !== HOST_ARCHITECTURE)
    throw new FunctionUnrunnable(
      `The function's program was built for ${machine}, and this machine is ${HOST_ARCHITECTURE}: Cloudlet runs ` +
        "programs on the machine's own processor.",
    );
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(20);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

/** The function brings no program of its own that could be run, where its runtime wants one. */
export class InvalidEntrypoint extends Error {}

/** Where `@aws-sdk/*` lies, if it is installed beside Cloudlet. */
function modulesFolder(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve("@aws-sdk/client-s3/package.json");
    return found.slice(0, found.lastIndexOf("node_modules") + "node_modules".length);
  } catch {
    return undefined;
  }
}

type Variables = Readonly<Record<string, string>>;

/** The variables of every environment: nothing of the host's own is among them. */
export function surroundings(
  spec: FunctionSpec,
  places: Places,
  own: {
    readonly variables: Variables;
    readonly runtimeApi: string;
    readonly logStream: string;
    readonly initializationType: InitializationType;
  },
): Record<string, string> {
  const { region } = spec;
  const { variables } = own;
  const isImage = "image" in spec.code;
  return {
    ...variables,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_LAMBDA_FUNCTION_NAME: spec.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: spec.version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: own.initializationType,
    AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: own.logStream,
    AWS_LAMBDA_RUNTIME_API: isImage ? asContainersCall(own.runtimeApi) : own.runtimeApi,
    ...(spec.logFormat === "JSON" && {
      AWS_LAMBDA_LOG_FORMAT: "JSON",
      AWS_LAMBDA_LOG_LEVEL: spec.applicationLogLevel ?? "INFO",
    }),
    AWS_XRAY_CONTEXT_MISSING: "LOG_ERROR",
    // An image says itself what follows.
    ...(!isImage && ofArchives(spec, places, variables)),
  };
}

function ofArchives(spec: FunctionSpec, places: Places, variables: Variables): Record<string, string> {
  return {
    _HANDLER: spec.handler,
    LAMBDA_TASK_ROOT: places.task,
    LAMBDA_RUNTIME_DIR: dirname(NODE_BOOTSTRAP),
    TMPDIR: places.tmp,
    TZ: variables["TZ"] ?? ":UTC",
    LANG: "en_US.UTF-8",
    LD_LIBRARY_PATH: `${places.task}:${places.task}/lib:${places.opt}/lib`,
    ...(variables["LD_LIBRARY_PATH"] !== undefined && {
      LD_LIBRARY_PATH: variables["LD_LIBRARY_PATH"],
    }),
  };
}
