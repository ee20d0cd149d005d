import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { EdgeLimits } from "./limits.ts";
import type { Pulse } from "./pulse.ts";
import { BodyBroken, BodyTooLarge, type RawRequest, type RawResponse, type TlsFacts } from "./raw.ts";
import type { Turn } from "./turn.ts";

/** Answers a request. `signal` is aborted when the client goes away before it has its answer. */
export type Handle = (request: RawRequest, signal: AbortSignal) => Promise<RawResponse>;

/** Something at the edge that somebody may want to read about. */
export interface EdgeEvent {
  /**
   * - "handler-failed": `handle` threw; the client got a 500. A defect.
   * - "answer-broken": a streamed answer failed or had another length than it said; the connection was cut. A defect.
   * - "unreadable": what the client sent is not HTTP; it got a 4xx.
   * - "too-slow": the client let a time-out pass.
   */
  readonly kind: "handler-failed" | "answer-broken" | "unreadable" | "too-slow";
  readonly message: string;
  readonly sourceIp: string;
  readonly error?: unknown;
}
export type EdgeLog = (event: EdgeEvent) => void;

/** What all connections of one edge share. */
export interface Desk {
  readonly handle: Handle;
  readonly limits: EdgeLimits;
  readonly pulse: Pulse;
  readonly turn: Turn;
  readonly log: EdgeLog;
}

/** A connection as the edge that opened it sees it. */
export interface Connection {
  /** Ends at once when idle, else after the answers under way. */
  retire(): void;
  destroy(): void;
}

/** Who is at the other end of a socket. */
export interface Peer {
  readonly sourceIp: string;
  /** What was agreed upon, where the socket is one of TLS. */
  readonly tls: TlsFacts | undefined;
}

export function peerAt(socket: Socket): Peer {
  const version = socket instanceof TLSSocket ? socket.getProtocol() : null;
  const tls = version === null ? undefined : { version, cipher: (socket as TLSSocket).getCipher().name };
  return { sourceIp: plainAddress(socket.remoteAddress), tls };
}

/** An IPv4 address that came over a dual-stack socket, without its IPv6 clothes. */
function plainAddress(address: string | undefined): string {
  if (address === undefined) return "";
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}

/** What the client gets when its request went wrong outside of any service. */
export function plainAnswer(status: number, message: string): RawResponse {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${message}\n` };
}

/** What the client is told when its handler failed, and whether that is a defect of ours. */
export function answerToFailure(error: unknown): { readonly answer: RawResponse; readonly defect: boolean } {
  if (error instanceof BodyTooLarge) return { answer: plainAnswer(413, error.message), defect: false };
  if (error instanceof BodyBroken) return { answer: plainAnswer(400, error.message), defect: false };
  return { answer: plainAnswer(500, "Internal failure."), defect: true };
}

/** Whether a handler gave up because its client left, as its signal asked it to: nobody did anything wrong. */
export function isWithdrawal(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
