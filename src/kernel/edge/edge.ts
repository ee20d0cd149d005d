import { createServer, type Server, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { Http1Connection } from "./http1/connection.ts";
import { HeadReader } from "./http1/head.ts";
import type { Http2Door } from "./http2.ts";
import { DEFAULT_LIMITS, type EdgeLimits } from "./limits.ts";
import { Pulse, type Watched } from "./pulse.ts";
import type { Connection, Desk, EdgeLog, Handle } from "./serve.ts";
import type { Certificates, TlsDoor } from "./tls.ts";
import { Turn } from "./turn.ts";

/** What a client sends first when it knows that the server speaks HTTP/2 (RFC 9113, 3.4). */
export const HTTP2_PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "latin1");

export interface EdgeOptions {
  /** Address to listen at, "127.0.0.1" or "::". */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly handle: Handle;
  readonly limits?: Partial<EdgeLimits>;
  readonly onLog?: EdgeLog;
  /** What to show to clients that speak TLS, asked at the first of them. Without it there is none. */
  readonly certificates?: () => Promise<Certificates>;
}

/** A listening port. */
export interface Edge {
  readonly port: number;
  /**
   * Takes no more connections, ends idle ones at once, lets answers under way finish for as long as the grace lasts,
   * then cuts what is left. Resolves when every socket is gone.
   */
  close(options?: { readonly graceMilliseconds?: number }): Promise<void>;
}

/** The type of a TLS record that carries a handshake (RFC 8446, 5.1): no HTTP request begins with it. */
const TLS_HANDSHAKE = 0x16;

/**
 * Opens a port that speaks HTTP/1.1 and HTTP/2, with prior knowledge or over TLS, told apart by a connection's first
 * bytes.
 * Rejects with Node's error (EADDRINUSE, EACCES) when the port cannot be had.
 */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const pulse = new Pulse(beatLength(limits));
  const desk: Desk = {
    handle: options.handle,
    limits,
    pulse,
    turn: new Turn(),
    log: options.onLog ?? (() => undefined),
  };
  const port = new Port(desk, options.certificates);
  await port.listen(options.host, options.port);
  return port;
}

/** Time-outs are kept to about a tenth of the shortest of them, and looked after at most once a second. */
function beatLength(limits: EdgeLimits): number {
  const shortest = Math.min(limits.headerMilliseconds, limits.stallMilliseconds, limits.idleMilliseconds);
  return Math.max(10, Math.min(1_000, Math.floor(shortest / 10)));
}

const NOTHING = Buffer.alloc(0);

class Port implements Edge {
  readonly #desk: Desk;
  readonly #server: Server;
  readonly #reader: HeadReader;
  /** Loaded for the first client that speaks HTTP/2: few do, and start-up should not pay for them. */
  #http2: Promise<Http2Door> | undefined;
  /** Loaded for the first client that speaks TLS. */
  #tls: Promise<TlsDoor> | undefined;
  readonly #certificates: EdgeOptions["certificates"];
  readonly #connections = new Set<Connection>();
  #closing: Promise<void> | undefined;

  constructor(desk: Desk, certificates: EdgeOptions["certificates"]) {
    this.#desk = desk;
    this.#certificates = certificates;
    this.#reader = new HeadReader(desk.limits);
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => this.#greet(socket));
    this.#server.maxConnections = desk.limits.connections;
  }

  get port(): number {
    const address = this.#server.address();
    return address !== null && typeof address === "object" ? address.port : 0;
  }

  listen(host: string, port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen({ host, port, backlog: 1024 }, () => {
        this.#server.off("error", reject);
        this.#server.on("error", (error) => {
          this.#desk.log({ kind: "handler-failed", message: "The port failed.", sourceIp: "", error });
        });
        resolve();
      });
    });
  }

  close(options: { readonly graceMilliseconds?: number } = {}): Promise<void> {
    this.#closing ??= this.#close(options.graceMilliseconds ?? 0);
    return this.#closing;
  }

  #close(graceMilliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cut = setTimeout(() => {
        for (const connection of this.#connections) connection.destroy();
      }, graceMilliseconds);
      this.#server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      for (const connection of this.#connections) connection.retire();
    });
  }

  /** Waits for the bytes that tell which protocol the client speaks; they may come one by one. */
  #greet(socket: Socket): void {
    let seen: Buffer | undefined;
    let connection: Connection = new Greeting(socket, this.#desk);
    const onFirst = (chunk: Buffer) => {
      if (seen === undefined && chunk[0] === TLS_HANDSHAKE && this.#certificates !== undefined) {
        socket.off("data", onFirst);
        void this.#toTls(socket, (door) => admit(() => door.admit(socket, chunk)));
        return;
      }
      seen = seen === undefined ? chunk : Buffer.concat([seen, chunk]);
      const compared = Math.min(seen.length, HTTP2_PREFACE.length);
      const alike = HTTP2_PREFACE.compare(seen, 0, compared, 0, compared) === 0;
      if (alike && compared < HTTP2_PREFACE.length) return;
      socket.off("data", onFirst);
      const first = seen;
      if (alike) void this.#toHttp2(socket, (door) => admit(() => door.admit(socket, first)));
      else admit(() => this.#toHttp1(socket, first));
    };
    const admit = (speak: () => Connection) => {
      this.#connections.delete(connection);
      (connection as Greeting).over();
      connection = speak();
      this.#connections.add(connection);
      if (this.#closing !== undefined) connection.retire();
    };
    this.#connections.add(connection);
    socket.on("data", onFirst);
    socket.on("close", () => this.#connections.delete(connection));
  }

  /** Nothing more is read from the socket until its speaker is there; the greeting looks after it meanwhile. */
  async #toHttp2(socket: Socket, enter: (door: Http2Door) => void): Promise<void> {
    socket.pause();
    this.#http2 ??= import("./http2.ts").then(({ Http2Door }) => new Http2Door(this.#desk));
    const door = await this.#http2;
    if (!socket.destroyed) enter(door);
  }

  #toHttp1(socket: Socket, first: Buffer): Connection {
    const connection = new Http1Connection(socket, this.#desk, this.#reader);
    socket.on("data", (chunk: Buffer) => connection.receive(chunk));
    if (first.length > 0) connection.receive(first);
    return connection;
  }

  /** As with HTTP/2, nothing more is read before the door is there. */
  async #toTls(socket: Socket, enter: (door: TlsDoor) => void): Promise<void> {
    socket.pause();
    this.#tls ??= this.#openTls();
    try {
      const door = await this.#tls;
      if (!socket.destroyed) enter(door);
    } catch (error) {
      this.#desk.log({ kind: "handler-failed", message: "TLS could not be begun.", sourceIp: "", error });
      socket.destroy();
    }
  }

  async #openTls(): Promise<TlsDoor> {
    const certificates = await this.#certificates?.();
    if (certificates === undefined) throw new TypeError("no certificates");
    const { TlsDoor } = await import("./tls.ts");
    return new TlsDoor(this.#desk, certificates, (socket) => this.#enterSecurely(socket));
  }

  /** What follows a handshake: the client has said which protocol it means (RFC 7301), or speaks HTTP/1.1. */
  #enterSecurely(socket: TLSSocket): void {
    const admit = (connection: Connection) => {
      this.#connections.add(connection);
      socket.on("close", () => this.#connections.delete(connection));
      if (this.#closing !== undefined) connection.retire();
    };
    socket.setNoDelay(true);
    if (socket.alpnProtocol === "h2")
      void this.#toHttp2(socket, (door) => admit(door.admit(socket, NOTHING)));
    else admit(this.#toHttp1(socket, NOTHING));
  }
}

/** A connection that has not shown yet what it speaks. */
class Greeting implements Connection, Watched {
  readonly #socket: Socket;
  readonly #desk: Desk;
  readonly #since: number;
  readonly #onEnd = () => this.#socket.end();
  readonly #onClose = () => this.over();

  constructor(socket: Socket, desk: Desk) {
    this.#socket = socket;
    this.#desk = desk;
    this.#since = desk.pulse.beat;
    socket.on("error", () => undefined);
    socket.on("end", this.#onEnd);
    socket.on("close", this.#onClose);
    desk.pulse.watch(this);
  }

  over(): void {
    this.#socket.off("end", this.#onEnd);
    this.#socket.off("close", this.#onClose);
    this.#desk.pulse.unwatch(this);
  }

  retire(): void {
    this.#socket.destroy();
  }
  destroy(): void {
    this.#socket.destroy();
  }
  look(): void {
    const { pulse, limits } = this.#desk;
    if (pulse.beat - this.#since > pulse.beats(limits.headerMilliseconds)) this.#socket.destroy();
  }
}
