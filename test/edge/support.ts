/** What the edge's tests share: a port with a handler that tells what it saw, and a client that sends raw bytes. */
import { connect, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { type Edge, type EdgeOptions, startEdge } from "../../src/kernel/edge/edge.ts";
import type { RawRequest, RawResponse } from "../../src/kernel/edge/raw.ts";
import type { EdgeEvent, Handle } from "../../src/kernel/edge/serve.ts";

export interface Opened {
  readonly edge: Edge;
  readonly url: string;
  readonly events: EdgeEvent[];
}

/** Opens an edge that is closed when the test ends. */
export async function open(
  t: TestContext,
  handle: Handle,
  options: Partial<EdgeOptions> = {},
): Promise<Opened> {
  const events: EdgeEvent[] = [];
  const edge = await startEdge({
    host: "127.0.0.1",
    port: 0,
    handle,
    onLog: (event) => events.push(event),
    ...options,
  });
  t.after(() => edge.close());
  return { edge, url: `http://127.0.0.1:${edge.port}`, events };
}

/** Answers with what it was asked, body included. */
export async function echo(request: RawRequest): Promise<RawResponse> {
  const body = Buffer.from(await request.body.bytes(16 * 1024 * 1024)).toString("latin1");
  const { method, path, query, headers } = request;
  return json({ method, path, query, headers: { ...headers }, body });
}

export function json(value: unknown): RawResponse {
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A client without manners: what is written goes out as it is. */
export class RawClient {
  readonly socket: Socket;
  #text = "";
  #closed = false;
  #wake = () => {};

  constructor(port: number, allowHalfOpen = false) {
    this.socket = connect({ port, host: "127.0.0.1", allowHalfOpen });
    this.socket.setNoDelay(true);
    this.socket.on("data", (chunk: Buffer) => {
      this.#text += chunk.toString("latin1");
      this.#wake();
    });
    this.socket.on("error", () => undefined);
    const over = () => {
      this.#closed = true;
      this.#wake();
    };
    this.socket.on("close", over);
    this.socket.on("end", over);
  }

  send(bytes: string | Uint8Array): this {
    this.socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
    return this;
  }

  /** Reads up to the next answer whose head and body are whole. */
  async answer(head = false): Promise<WireAnswer> {
    for (;;) {
      const found = this.#take(head);
      if (found !== undefined) return found;
      if (this.#closed)
        throw new Error(`The server closed the connection; left over: ${JSON.stringify(this.#text)}`);
      await this.#more();
    }
  }

  /** Everything until the server closes. */
  async rest(): Promise<string> {
    while (!this.#closed) await this.#more();
    return this.#text;
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #take(head: boolean): WireAnswer | undefined {
    const end = this.#text.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const [first = "", ...lines] = this.#text.slice(0, end).split("\r\n");
    const headers: Record<string, string> = {};
    for (const line of lines)
      headers[line.slice(0, line.indexOf(":")).toLowerCase()] = line.slice(line.indexOf(":") + 2);
    const status = Number(first.split(" ")[1]);
    const length = head || status === 100 ? 0 : Number(headers["content-length"]);
    if (Number.isNaN(length)) throw new Error(`An answer without length: ${this.#text.slice(0, end)}`);
    if (this.#text.length < end + 4 + length) return undefined;
    const body = this.#text.slice(end + 4, end + 4 + length);
    this.#text = this.#text.slice(end + 4 + length);
    return { status, headers, body };
  }
}

/** A client whose socket is gone when the test ends. */
export function client(t: TestContext, opened: Opened, allowHalfOpen = false): RawClient {
  const made = new RawClient(opened.edge.port, allowHalfOpen);
  t.after(() => made.socket.destroy());
  return made;
}
