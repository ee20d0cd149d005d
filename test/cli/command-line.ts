import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../../dist/cli.js");
const FLAGS = ["--disable-warning=ExperimentalWarning"];

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end. Nothing of the tester's own environment reaches it but PATH. */
export async function cloudlet(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const child = spawn(process.execPath, [...FLAGS, PROGRAM, ...args], { env: environment(env) });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

export interface Running extends AsyncDisposable {
  readonly url: string;
  readonly port: string;
  /** What it has written so far. */
  output(): string;
  /** Runs another command against it. */
  run(...args: readonly string[]): Promise<Result>;
  /** Sends a signal and answers how it ended. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a server on a free port and waits until it is ready. */
export async function start(...options: readonly string[]): Promise<Running> {
  const args = [...FLAGS, PROGRAM, "start", "--port=0", "--json", ...options];
  const child = spawn(process.execPath, args, { env: environment({}), stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close").then(([code]) => code as number | null);
  let output = "";
  const ready = Promise.withResolvers<string>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (output.includes("\n")) ready.resolve(output.slice(0, output.indexOf("\n")));
  });
  void ended.then((code) => ready.reject(new Error(`cloudlet start ended with ${code}`)));
  const { url } = JSON.parse(await ready.promise) as { readonly url: string };
  const { port } = new URL(url);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    port,
    output: () => output,
    run: (...more) => cloudlet(more, { CLOUDLET_PORT: port }),
    end,
    ended,
    [Symbol.asyncDispose]: async () => void (await end("SIGKILL")),
  };
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...more };
}
