import { type Edge, startEdge } from "../../kernel/edge/edge.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";

/** A port for functions alone: behind it is the cloud, and not Cloudlet's own API. Opened when it is first asked for. */
export class Door {
  readonly #host: EngineHost;
  #edge: Promise<Edge> | undefined;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  /** "http://127.0.0.1:40000" */
  async endpoint(): Promise<string> {
    this.#edge ??= startEdge({
      host: "127.0.0.1",
      port: 0,
      handle: (request, signal) => this.#host.handle(request, signal),
      onLog: ({ kind, error }) => {
        if (kind === "handler-failed" || kind === "answer-broken")
          this.#host.report(error, "functions' own port");
      },
    });
    return `http://127.0.0.1:${(await this.#edge).port}`;
  }

  async close(): Promise<void> {
    await (await this.#edge?.catch(() => undefined))?.close();
  }
}
