/** A load generator on bare sockets: one request at a time on each of N keep-alive connections. */
import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/** One keep-alive connection; answers must carry Content-Length. */
export class Connection {
  #socket;
  #received = Buffer.alloc(0);
  #waiting;

  static open(port) {
    const connection = new Connection();
    return new Promise((resolve, reject) => {
      connection.#socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(connection));
      connection.#socket.on("error", (error) => (connection.#waiting?.reject ?? reject)(error));
      connection.#socket.on("close", () =>
        connection.#waiting?.reject(new Error("the server closed the connection")),
      );
      connection.#socket.on("data", (chunk) => connection.#take(chunk));
    });
  }

  /** Sends one request and answers what came back. */
  exchange(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = this.#received.latin1Slice(0, headEnd);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    const bodyStart = headEnd + HEAD_END.length;
    if (this.#received.length < bodyStart + length) return;
    const body = this.#received.subarray(bodyStart, bodyStart + length);
    this.#received = this.#received.subarray(bodyStart + length);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }
}

/** Sends one request on a connection of its own; throws when the answer is not a success. */
export async function once(port, request) {
  const connection = await Connection.open(port);
  try {
    return requireSuccess(await connection.exchange(request));
  } finally {
    connection.close();
  }
}

export function requireSuccess(answer) {
  if (answer.status < 300) return answer;
  throw new Error(`status ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
}

/**
 * Runs `step(connection, counter)` over and over on each connection for a while; answers steps per second. A step may
 * be several exchanges. The counter is different in each step.
 */
export async function stepsPerSecond(port, connections, milliseconds, step) {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  let steps = 0;
  const started = performance.now();
  const until = started + milliseconds;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) await step(connection, steps++);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const connection of open) connection.close();
  return steps / seconds;
}

/** Runs `step` a fixed number of times over N connections, but no longer than `patience`; answers how often it ran. */
export async function repeat(port, connections, times, patienceMilliseconds, step) {
  const until = performance.now() + patienceMilliseconds;
  let started = 0;
  let finished = 0;
  const work = async () => {
    const connection = await Connection.open(port);
    while (started < times && performance.now() < until) {
      await step(connection, started++);
      finished++;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return finished;
}
