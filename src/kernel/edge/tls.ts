import type { Socket } from "node:net";
import { createSecureContext, createServer, type SecureContext, type Server, type TLSSocket } from "node:tls";
import type { Connection, Desk } from "./serve.ts";

/** Key and certificate in PEM, and until when they are good, in milliseconds of the wall clock. */
export interface ShownCertificate {
  readonly key: string;
  readonly cert: string;
  readonly notAfter: number;
}

/** The certificate for the server that a client names; undefined: it names none, or one that is not this. */
export type Certificates = (name: string | undefined) => ShownCertificate;

/** Clients may name what they like: that many contexts are remembered. */
const CONTEXTS_MAX = 256;
/** A certificate is replaced that long before it ends. */
const RENEWED_BEFORE = 30 * 24 * 60 * 60 * 1000;

/** A connection whose handshake may still be under way. */
interface Shaking {
  over: boolean;
}

interface Ready {
  readonly context: SecureContext;
  readonly until: number;
}

/** Speaks TLS over sockets whose client began a handshake. */
export class TlsDoor {
  readonly #server: Server;
  readonly #certificates: Certificates;
  readonly #contexts = new Map<string, Ready>();
  /** By the peer's address and port, which no two open connections share. */
  readonly #shaking = new Map<string, Shaking>();

  constructor(desk: Desk, certificates: Certificates, enter: (socket: TLSSocket) => void) {
    this.#certificates = certificates;
    this.#server = createServer({
      ...certificates(undefined),
      minVersion: "TLSv1.2", // as AWS's endpoints
      ALPNProtocols: ["h2", "http/1.1"],
      handshakeTimeout: desk.limits.headerMilliseconds,
      SNICallback: (name, answer) => answer(null, this.#contextFor(name)),
      allowHalfOpen: true,
    });
    this.#server.on("secureConnection", (socket) => {
      const shaking = this.#shaking.get(peerOf(socket));
      if (shaking !== undefined) shaking.over = true;
      enter(socket);
    });
    this.#server.on("tlsClientError", (_error, socket) => socket.destroy());
  }

  /**
   * Takes a socket over; whoever has shaken hands is handed to `enter`.
   * @param first bytes that were read from it already
   */
  admit(socket: Socket, first: Buffer): Connection {
    const peer = peerOf(socket);
    const shaking: Shaking = { over: false };
    this.#shaking.set(peer, shaking);
    socket.on("close", () => this.#shaking.delete(peer));
    socket.unshift(first);
    this.#server.emit("connection", socket);
    return {
      // Once the handshake is over, whoever speaks over the secure socket knows when to end.
      retire: () => {
        if (!shaking.over) socket.destroy();
      },
      destroy: () => socket.destroy(),
    };
  }

  #contextFor(name: string): SecureContext {
    const now = Date.now();
    const known = this.#contexts.get(name);
    if (known !== undefined && known.until > now) return known.context;
    if (this.#contexts.size >= CONTEXTS_MAX) this.#contexts.clear();
    const { key, cert, notAfter } = this.#certificates(name);
    const context = createSecureContext({ key, cert, minVersion: "TLSv1.2" });
    this.#contexts.set(name, { context, until: notAfter - RENEWED_BEFORE });
    return context;
  }
}

function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
