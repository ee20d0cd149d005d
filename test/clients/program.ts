/** Real clients as child processes, against a server of this process. */
import { spawn, spawnSync } from "node:child_process";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Whether a program is there, as `<program> <argument>` tells. */
export function present(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).status === 0;
}

/** What a skipped test says: the list at the end of `npm test` puts equal reasons together. */
export function absent(program: string): string {
  return `client absent: ${program}`;
}

/** A world of its own behind a port, and a way to run clients against it. */
export class Bench implements AsyncDisposable {
  readonly cloudlet: Cloudlet;
  readonly url: string;
  readonly #close: () => Promise<void>;
  readonly #defects: string[];

  private constructor(cloudlet: Cloudlet, url: string, close: () => Promise<void>, defects: string[]) {
    this.cloudlet = cloudlet;
    this.url = url;
    this.#close = close;
    this.#defects = defects;
  }

  static async open(): Promise<Bench> {
    const defects: string[] = [];
    const onDefect = (defect: unknown, what: string) => void defects.push(`${what}: ${defect}`);
    const cloudlet = await startCloudlet({ onDefect });
    const { url, close } = await cloudlet.listen();
    return new Bench(cloudlet, url, close, defects);
  }

  /** The environment of a client: the development account's root, unless `more` says otherwise. */
  environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "/",
      AWS_ENDPOINT_URL: this.url,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "us-east-1",
      AWS_DEFAULT_REGION: "us-east-1",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_MAX_ATTEMPTS: "1",
      ...more,
    };
  }

  /** Runs a program to its end. */
  run(
    program: string,
    args: readonly string[],
    more: { readonly env?: Record<string, string>; readonly cwd?: string } = {},
  ) {
    const { promise, resolve, reject } = Promise.withResolvers<Ran>();
    const child = spawn(program, args, {
      env: this.environment(more.env),
      cwd: more.cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    return promise;
  }

  /** Fails the test when the server came upon a defect. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await this.cloudlet.close();
    if (this.#defects.length > 0) throw new Error(`defects: ${this.#defects.join("\n")}`);
  }
}
