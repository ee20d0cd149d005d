import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";

/** A server process that a test hammers and kills. */
export class Victim {
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** Starts `node <args>` and waits for a line of output that `portOf` finds a port in. */
  static async start(args: readonly string[], portOf: (line: string) => number | undefined): Promise<Victim> {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const port = portOf(line);
      if (port !== undefined) return new Victim(child, port);
    }
    throw new Error(`the server ended before it answered: ${args.join(" ")}`);
  }

  /** The status and body of the answer, or undefined when the connection broke. */
  post(
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<{ status: number; body: string } | undefined> {
    return new Promise((resolve) => {
      const options = { port: this.port, host: "127.0.0.1", method: "POST", agent: this.#agent, headers };
      const sending = request(options, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
        response.on("error", () => resolve(undefined));
        response.on("aborted", () => resolve(undefined));
      });
      sending.on("error", () => resolve(undefined));
      sending.end(body);
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** SIGKILL, and wait until the process is gone. */
  async kill(): Promise<void> {
    this.#agent.destroy();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }
}

/** Headers of an awsJson1.0 request by the development account's root. */
export function jsonHeaders(service: string, target: string): Record<string, string> {
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `000000000000/${date.slice(0, 8)}/us-east-1/${service}/aws4_request`;
  return {
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": target,
    "x-amz-date": date,
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;x-amz-date;x-amz-target, Signature=${"0".repeat(64)}`,
  };
}
