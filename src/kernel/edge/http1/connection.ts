import type { Socket } from "node:net";
import { EMPTY_BODY, senderLeft, WholeBody } from "../body.ts";
import { BodyBroken, BodyTooLarge, type RawRequest, type RawResponse, type RequestBody } from "../raw.ts";
import {
  type Connection,
  type Desk,
  type EdgeEvent,
  isWithdrawal,
  plainAddress,
  plainAnswer,
} from "../serve.ts";
import { isDelimited, UnsendableAnswer } from "./answer.ts";
import { type HeadReader, type RequestHead, UnreadableRequest } from "./head.ts";
import { Intake } from "./intake.ts";
import { Sender } from "./sender.ts";

/** Bytes of later requests that may wait while an earlier one is served. */
const PIPELINE_BYTES_MAX = 64 * 1024;
/** How long a client may go on sending after the last answer, so that the answer is not lost to a reset. */
const LINGER_MILLISECONDS = 5_000;

/**
 * - idle: between requests
 * - head: a request has begun
 * - busy: a request is being served; the next one waits its turn
 * - draining: answered; the rest of the request's body is thrown away
 * - lingering: answered for the last time; waits for the client to close
 */
type Phase = "idle" | "head" | "busy" | "draining" | "lingering" | "closed";

/** One HTTP/1.1 connection: reads requests, serves them one after the other, writes the answers. */
export class Http1Connection implements Connection {
  readonly #socket: Socket;
  readonly #desk: Desk;
  readonly #reader: HeadReader;
  readonly #sender: Sender;
  readonly #sourceIp: string;
  #phase: Phase = "idle";
  /** The beat in which the client last did what it was waited for. */
  #since: number;
  /** Bytes that no request has claimed yet, and how many of them hold no end of a head. */
  #pending: Buffer | undefined;
  #searched = 0;
  /** The body of the request under way, when it did not come together with its head. */
  #intake: Intake | undefined;
  #continueOwed = false;
  #drainedBytes = 0;
  #aborter: AbortController | undefined;
  #retiring = false;
  /** The client closed its side. */
  #ended = false;
  #sentBytes = 0;

  constructor(socket: Socket, desk: Desk, reader: HeadReader) {
    this.#socket = socket;
    this.#desk = desk;
    this.#reader = reader;
    this.#sender = new Sender(socket);
    this.#sourceIp = plainAddress(socket.remoteAddress);
    this.#since = desk.pulse.beat;
    socket.on("end", () => this.#onEnd());
    socket.on("error", () => undefined); // "close" follows and says all that matters
    socket.on("close", () => this.#onClose());
    desk.pulse.watch(this);
  }

  retire(): void {
    this.#retiring = true;
    if (this.#phase === "idle" || this.#phase === "head") this.#hangUp();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  // --- from the client ---

  /** Takes bytes that came from the socket. */
  receive(chunk: Buffer): void {
    if (this.#phase === "lingering" || this.#phase === "closed") return;
    let rest = chunk;
    if (this.#intake !== undefined && !this.#intake.complete) {
      rest = this.#takeBody(this.#intake, chunk);
      if (rest.length === 0) return;
    }
    this.#pending = this.#pending === undefined ? rest : Buffer.concat([this.#pending, rest]);
    if (this.#phase === "idle" || this.#phase === "head") this.#advance();
    else if (this.#pending.length > PIPELINE_BYTES_MAX) this.#socket.pause();
  }

  #onEnd(): void {
    this.#ended = true;
    this.#clientLeft();
    if (this.#phase !== "busy") this.#hangUp();
  }

  #onClose(): void {
    this.#phase = "closed";
    this.#desk.pulse.unwatch(this);
    this.#clientLeft();
  }

  #clientLeft(): void {
    this.#intake?.body.fail(senderLeft());
    this.#aborter?.abort();
  }

  /** Begins the next request if all of its head is there. */
  #advance(): void {
    const pending = this.#withoutBlankLines();
    if (pending === undefined) return;
    if (this.#phase === "idle") {
      this.#phase = "head";
      this.#since = this.#desk.pulse.beat;
      this.#searched = 0;
    }
    const end = pending.indexOf("\r\n\r\n", this.#searched, "latin1");
    const { headerBytes } = this.#desk.limits;
    try {
      if (end > headerBytes || (end < 0 && pending.length > headerBytes)) {
        throw new UnreadableRequest(431, `The headers are larger than ${headerBytes} bytes.`);
      }
      if (end < 0) this.#expectMore(pending);
      else this.#begin(this.#reader.read(pending.toString("latin1", 0, end)), pending.subarray(end + 4));
    } catch (error) {
      this.#unreadable(error);
    }
  }

  /** Empty lines before a request are allowed (RFC 9112, 2.2). */
  #withoutBlankLines(): Buffer | undefined {
    let pending = this.#pending;
    while (pending !== undefined && pending[0] === 13 && pending[1] === 10) {
      pending = pending.length === 2 ? undefined : pending.subarray(2);
    }
    this.#pending = pending;
    return pending;
  }

  /** An incomplete head is no reason to wait when it can never become a good one. */
  #expectMore(pending: Buffer): void {
    const first = pending[0] as number;
    const plausible = (first > 32 && first < 127) || first === 13;
    if (!plausible) throw new UnreadableRequest(400, "This port speaks plain HTTP/1.1 and HTTP/2.");
    for (let at = pending.indexOf(10, this.#searched); at >= 0; at = pending.indexOf(10, at + 1)) {
      if (pending[at - 1] !== 13) throw new UnreadableRequest(400, "A line that ends without CR.");
    }
    this.#searched = Math.max(0, pending.length - 3);
  }

  #begin(head: RequestHead, rest: Buffer): void {
    const { bodyBytes } = this.#desk.limits;
    if (head.length !== undefined && head.length > bodyBytes) {
      throw new UnreadableRequest(413, `The body is larger than ${bodyBytes} bytes.`);
    }
    this.#phase = "busy";
    if (head.length !== undefined && head.length <= rest.length) {
      this.#pending = head.length === rest.length ? undefined : rest.subarray(head.length);
      this.#serve(head, head.length === 0 ? EMPTY_BODY : new WholeBody(rest.subarray(0, head.length)));
    } else {
      this.#pending = undefined;
      this.#serve(head, this.#startIntake(head, rest));
    }
  }

  /** A body that is still on its way. */
  #startIntake(head: RequestHead, first: Buffer): RequestBody {
    const intake = new Intake(head, this.#desk.limits.bodyBytes, {
      open: () => this.#openFaucet(),
      shut: () => {
        this.#socket.pause();
      },
    });
    this.#intake = intake;
    this.#continueOwed = head.expectsContinue;
    this.#drainedBytes = 0;
    const beyond = first.length === 0 ? first : this.#takeBody(intake, first);
    if (beyond.length > 0) this.#pending = beyond;
    return intake.body;
  }

  #openFaucet(): void {
    if (this.#continueOwed && this.#phase === "busy") {
      this.#continueOwed = false;
      this.#sender.sendContinue();
    }
    if (this.#socket.isPaused()) {
      this.#since = this.#desk.pulse.beat;
      this.#socket.resume();
    }
    if (this.#ended) this.#intake?.body.fail(senderLeft());
  }

  #takeBody(intake: Intake, chunk: Buffer): Buffer {
    this.#since = this.#desk.pulse.beat;
    this.#continueOwed = false;
    try {
      const rest = intake.take(chunk);
      if (this.#phase === "draining") this.#drain(intake, chunk.length - rest.length);
      return rest;
    } catch (error) {
      this.#retiring = true;
      this.#log("unreadable", (error as Error).message);
      if (this.#phase === "draining") this.#hangUp();
      return chunk.subarray(chunk.length);
    }
  }

  #drain(intake: Intake, bytes: number): void {
    this.#drainedBytes += bytes;
    if (intake.complete) this.#next();
    else if (this.#drainedBytes > this.#desk.limits.drainBytes) this.#hangUp();
  }

  // --- to the client ---

  #serve(head: RequestHead, body: RequestBody): void {
    const aborter = new AbortController();
    this.#aborter = aborter;
    const request: RawRequest = {
      method: head.method,
      path: head.path,
      query: head.query,
      headers: head.headers,
      body,
      sourceIp: this.#sourceIp,
      secure: false,
    };
    if (this.#ended) aborter.abort();
    let answer: Promise<RawResponse>;
    try {
      answer = this.#desk.handle(request, aborter.signal);
    } catch (error) {
      answer = Promise.reject(error);
    }
    answer.then(
      (response) => this.#answer(response, head),
      (error) => this.#failed(error, head),
    );
  }

  #answer(response: RawResponse, head: RequestHead): void {
    const { modern } = head;
    const keepAlive = this.#keepsAlive(head) && isDelimited(response, modern);
    const { date } = this.#desk.pulse;
    try {
      const flowing = this.#sender.send(response, { head: head.method === "HEAD", modern, keepAlive, date });
      if (flowing === undefined) return this.#finish(keepAlive);
      flowing.then(
        () => this.#finish(keepAlive),
        (error) => this.#broken(error, head),
      );
    } catch (error) {
      this.#broken(error, head);
    }
  }

  #failed(error: unknown, head: RequestHead): void {
    if (this.#phase === "closed") return;
    if (this.#ended && isWithdrawal(error)) return this.#hangUp();
    if (error instanceof BodyTooLarge) return this.#answer(plainAnswer(413, error.message), head);
    if (error instanceof BodyBroken) {
      this.#retiring = true;
      return this.#answer(plainAnswer(400, error.message), head);
    }
    this.#log("handler-failed", `${head.method} ${head.path} failed.`, error);
    this.#answer(plainAnswer(500, "Internal failure."), head);
  }

  #broken(error: unknown, head: RequestHead): void {
    if (this.#phase === "closed") return;
    if (error instanceof UnsendableAnswer) return this.#failed(error, head);
    if (!isWithdrawal(error))
      this.#log("answer-broken", `The answer to ${head.method} ${head.path} broke off.`, error);
    this.destroy();
  }

  /** Whether the connection can serve another request after this answer. */
  #keepsAlive(head: RequestHead): boolean {
    if (!head.keepAlive || this.#retiring || this.#ended) return false;
    if (this.#intake === undefined || this.#intake.complete) return true;
    // A client that still waits for 100 Continue may send its body or not: nobody could tell what comes next.
    if (this.#continueOwed) return false;
    return (this.#intake.remaining ?? 0) <= this.#desk.limits.drainBytes;
  }

  /** The answer is written: what next? */
  #finish(keepAlive: boolean): void {
    if (this.#phase === "closed") return;
    this.#aborter = undefined;
    this.#since = this.#desk.pulse.beat;
    if (!keepAlive) return this.#hangUp();
    if (this.#intake !== undefined && !this.#intake.complete) {
      this.#phase = "draining";
      this.#intake.body.discard();
    } else {
      this.#next();
    }
  }

  #next(): void {
    this.#intake = undefined;
    if (this.#socket.writableNeedDrain) {
      // The client asks but does not read: no further request before it does.
      this.#phase = "busy";
      void this.#sender.drained().then(() => this.#idle());
    } else {
      this.#idle();
    }
  }

  #idle(): void {
    if (this.#phase === "closed") return;
    this.#phase = "idle";
    if (this.#retiring || (this.#ended && this.#pending === undefined)) return this.#hangUp();
    if (this.#pending !== undefined) this.#advance();
    const waiting = this.#phase === "idle" || this.#phase === "head";
    if (waiting && this.#socket.isPaused()) this.#socket.resume();
  }

  #unreadable(error: unknown): void {
    if (error instanceof UnreadableRequest) {
      this.#log("unreadable", error.message);
      return this.#refuse(error.status, error.message);
    }
    this.#log("handler-failed", "A request could not be begun.", error);
    this.#refuse(500, "Internal failure.");
  }

  /** Answers what is not a request, and closes. */
  #refuse(status: number, message: string): void {
    const { date } = this.#desk.pulse;
    this.#sender.send(plainAnswer(status, message), { head: false, modern: true, keepAlive: false, date });
    this.#hangUp();
  }

  /**
   * Closes our side, and goes on taking (and dropping) what the client still sends for a while: closing a socket with
   * unread bytes resets it, and a reset can overtake the answer.
   */
  #hangUp(): void {
    if (this.#phase === "closed" || this.#phase === "lingering") return;
    this.#phase = "lingering";
    this.#since = this.#desk.pulse.beat;
    this.#pending = undefined;
    this.#socket.end();
    if (this.#socket.isPaused()) this.#socket.resume();
  }

  // --- time-outs ---

  /** Called once a beat: is it the client we wait for, and for too long? */
  look(): void {
    const { limits } = this.#desk;
    if (this.#socket.writableLength > 0) return this.#lookAtSending();
    if (this.#phase === "idle") {
      if (this.#waitedFor(limits.idleMilliseconds)) this.#hangUp();
    } else if (this.#phase === "head") {
      if (this.#waitedFor(limits.headerMilliseconds)) this.#unreadable(HEADERS_LATE);
    } else if (this.#phase === "lingering") {
      if (this.#waitedFor(LINGER_MILLISECONDS)) this.destroy();
    } else if (this.#phase === "draining" || this.#intake?.body.awaited === true) {
      if (this.#waitedFor(limits.stallMilliseconds)) this.#stalled();
    } else {
      this.#since = this.#desk.pulse.beat; // it is us who take our time
    }
  }

  #waitedFor(milliseconds: number): boolean {
    return this.#desk.pulse.beat - this.#since > this.#desk.pulse.beats(milliseconds);
  }

  #lookAtSending(): void {
    const sent = this.#socket.bytesWritten - this.#socket.writableLength;
    if (sent !== this.#sentBytes) {
      this.#sentBytes = sent;
      this.#since = this.#desk.pulse.beat;
    } else if (this.#waitedFor(this.#desk.limits.stallMilliseconds)) {
      this.#log("too-slow", "The client stopped taking its answer.");
      this.destroy();
    }
  }

  #stalled(): void {
    this.#log("too-slow", "The client stopped sending its request's body.");
    if (this.#phase === "draining") this.destroy();
    else this.#intake?.body.fail(new BodyBroken("The sender fell silent before the body was complete."));
  }

  #log(kind: EdgeEvent["kind"], message: string, error?: unknown): void {
    this.#desk.log({ kind, message, sourceIp: this.#sourceIp, ...(error === undefined ? {} : { error }) });
  }
}

const HEADERS_LATE = new UnreadableRequest(408, "The headers did not come in time.");
