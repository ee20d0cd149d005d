import type { Socket } from "node:net";
import { EMPTY_BODY, WholeBody } from "../body.ts";
import { BodyBroken, type RawRequest, type RawResponse, type RequestBody } from "../raw.ts";
import {
  answerToFailure,
  type Connection,
  type Desk,
  type EdgeEvent,
  isWithdrawal,
  type Peer,
  peerAt,
  plainAnswer,
} from "../serve.ts";
import { isDelimited, UnsendableAnswer } from "./answer.ts";
import { type HeadReader, type RequestHead, UnreadableRequest } from "./head.ts";
import { Inbox } from "./inbox.ts";
import { Intake } from "./intake.ts";
import { Sender } from "./sender.ts";
import { type Phase, SocketWatch } from "./socket-watch.ts";

/** Bytes of later requests that may wait while an earlier one is served. */
const PIPELINE_BYTES_MAX = 64 * 1024;

/** One HTTP/1.1 connection: reads requests, serves them one after the other, writes the answers. */
export class Http1Connection implements Connection {
  readonly #socket: Socket;
  readonly #desk: Desk;
  readonly #inbox: Inbox;
  readonly #sender: Sender;
  readonly #watch: SocketWatch;
  readonly #peer: Peer;
  #phase: Phase = "idle";
  /** The body of the request under way, when it did not come together with its head. */
  #intake: Intake | undefined;
  #aborter: AbortController | undefined;
  #retiring = false;
  /** The client closed its side. */
  #ended = false;

  constructor(socket: Socket, desk: Desk, reader: HeadReader) {
    this.#socket = socket;
    this.#desk = desk;
    this.#inbox = new Inbox(reader, desk.limits.headerBytes);
    this.#sender = new Sender(socket);
    this.#peer = peerAt(socket);
    socket.on("end", () => this.#onEnd());
    socket.on("error", () => undefined); // "close" follows and says all that matters
    socket.on("close", () => this.#onClose());
    this.#watch = new SocketWatch(socket, desk, {
      phase: () => this.#phase,
      awaitsBody: () => this.#intake?.awaited === true,
      late: () => this.#late(),
      cut: (reason) => this.#cut(reason),
    });
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
    this.#desk.turn.reads();
    const arriving = this.#intake !== undefined && !this.#intake.complete;
    this.#inbox.add(arriving ? this.#takeBody(this.#intake as Intake, chunk) : chunk);
    if (this.#phase === "idle" || this.#phase === "head") this.#advance();
    else if (this.#inbox.size > PIPELINE_BYTES_MAX) this.#socket.pause();
  }

  #onEnd(): void {
    this.#ended = true;
    this.#clientLeft();
    if (this.#phase !== "busy") this.#hangUp();
  }

  #onClose(): void {
    this.#phase = "closed";
    this.#watch.end();
    this.#clientLeft();
  }

  #clientLeft(): void {
    this.#intake?.abandon();
    this.#aborter?.abort();
  }

  /** Begins the next request if all of its head is there. */
  #advance(): void {
    try {
      const head = this.#inbox.takeHead();
      if (head !== undefined) this.#begin(head);
      else if (this.#inbox.size > 0 && this.#phase === "idle") this.#enter("head");
    } catch (error) {
      this.#refuse(error);
    }
  }

  #begin(head: RequestHead): void {
    this.#phase = "busy";
    const { length } = head;
    if (length === 0) this.#serve(head, EMPTY_BODY);
    else if (length === undefined || length > this.#inbox.size) this.#serve(head, this.#startIntake(head));
    else this.#serve(head, new WholeBody(this.#inbox.take(length)));
  }

  /** A body that is still on its way. */
  #startIntake(head: RequestHead): RequestBody {
    const intake = new Intake(head, this.#socket, this.#sender, this.#desk.limits);
    this.#intake = intake;
    const first = this.#inbox.takeAll();
    if (first.length > 0) this.#inbox.add(this.#takeBody(intake, first));
    if (this.#ended) intake.abandon();
    return intake.body;
  }

  /** Returns what does not belong to the body. */
  #takeBody(intake: Intake, chunk: Buffer): Buffer {
    this.#watch.restart();
    try {
      const rest = intake.take(chunk);
      if (this.#phase === "draining" && intake.complete) this.#next();
      else if (intake.overdrained) this.#hangUp();
      return rest;
    } catch (error) {
      this.#retiring = true;
      this.#log("unreadable", (error as Error).message);
      if (this.#phase === "draining") this.#hangUp();
      return chunk.subarray(chunk.length);
    }
  }

  // --- to the client ---

  #serve(head: RequestHead, body: RequestBody): void {
    this.#aborter ??= new AbortController();
    const aborter = this.#aborter;
    const { method, path, query, headers } = head;
    const { sourceIp, tls } = this.#peer;
    const secure = tls !== undefined;
    const request: RawRequest = { method, path, query, headers, body, sourceIp, secure, tls };
    if (this.#ended) aborter.abort();
    let answer: Promise<RawResponse>;
    try {
      answer = this.#desk.handle(request, aborter.signal);
    } catch (error) {
      answer = Promise.reject(error);
    }
    answer.then(
      (response) => this.#desk.turn.answers(() => this.#answer(response, head)),
      (error) => this.#failed(error, head),
    );
  }

  #answer(response: RawResponse, head: RequestHead): void {
    const { modern } = head;
    const keepAlive = this.#keepsAlive(head) && isDelimited(response, modern);
    const context = { head: head.method === "HEAD", modern, keepAlive, date: this.#desk.pulse.date };
    try {
      const flowing = this.#sender.send(response, context);
      const finish = () => this.#finish(keepAlive);
      if (flowing === undefined) finish();
      else flowing.then(finish, (error) => this.#broken(error, head));
    } catch (error) {
      this.#broken(error, head);
    }
  }

  #failed(error: unknown, head: RequestHead): void {
    if (this.#phase === "closed") return;
    if (this.#ended && isWithdrawal(error)) {
      this.#hangUp();
      return;
    }
    const { answer, defect } = answerToFailure(error);
    if (defect) this.#log("handler-failed", `${head.method} ${head.path} failed.`, error);
    this.#retiring ||= error instanceof BodyBroken;
    this.#answer(answer, head);
  }

  #broken(error: unknown, head: RequestHead): void {
    if (this.#phase === "closed") return;
    if (error instanceof UnsendableAnswer) {
      this.#failed(error, head);
      return;
    }
    if (!isWithdrawal(error)) {
      this.#log("answer-broken", `The answer to ${head.method} ${head.path} broke off.`, error);
    }
    this.destroy();
  }

  /** Whether the connection can serve another request after this answer. */
  #keepsAlive(head: RequestHead): boolean {
    if (!head.keepAlive || this.#retiring || this.#ended) return false;
    // Nothing to continue with: botocore would take the next answer on this connection for one to the same request.
    if (this.#intake === undefined) return !head.expectsContinue;
    return this.#intake.drainable;
  }

  /** The answer is written: what next? */
  #finish(keepAlive: boolean): void {
    if (this.#phase === "closed") return;
    if (!keepAlive) {
      this.#hangUp();
    } else if (this.#intake !== undefined && !this.#intake.complete) {
      this.#enter("draining");
      this.#intake.drain();
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
    this.#enter("idle");
    if (this.#retiring || (this.#ended && this.#inbox.size === 0)) {
      this.#hangUp();
      return;
    }
    if (this.#inbox.size > 0) this.#advance();
    const waiting = this.#phase === "idle" || this.#phase === "head";
    if (waiting && this.#socket.isPaused()) this.#socket.resume();
  }

  /** Answers what is not a request, and closes. */
  #refuse(error: unknown): void {
    const known = error instanceof UnreadableRequest;
    if (known) this.#log("unreadable", error.message);
    else this.#log("handler-failed", "A request could not be begun.", error);
    const answer = known ? plainAnswer(error.status, error.message) : answerToFailure(error).answer;
    const { date } = this.#desk.pulse;
    this.#sender.send(answer, { head: false, modern: true, keepAlive: false, date });
    this.#hangUp();
  }

  /**
   * Closes our side, and goes on taking (and dropping) what the client still sends for a while: closing a
   * socket with unread bytes resets it, and a reset can overtake the answer.
   */
  #hangUp(): void {
    if (this.#phase === "closed" || this.#phase === "lingering") return;
    this.#enter("lingering");
    this.#inbox.clear();
    this.#socket.end();
    if (this.#socket.isPaused()) this.#socket.resume();
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#watch.restart();
  }

  /** The client let a time-out pass. */
  #late(): void {
    if (this.#phase === "idle") this.#hangUp();
    else if (this.#phase === "head") this.#refuse(HEADERS_LATE);
    else this.#stalled();
  }

  #stalled(): void {
    if (this.#phase !== "busy") {
      this.#cut(SILENT);
      return;
    }
    this.#log("too-slow", SILENT);
    this.#intake?.body.fail(new BodyBroken("The sender fell silent before the body was complete."));
  }

  #cut(reason: string): void {
    this.#log("too-slow", reason);
    this.destroy();
  }

  #log(kind: EdgeEvent["kind"], message: string, error?: unknown): void {
    const { sourceIp } = this.#peer;
    this.#desk.log({ kind, message, sourceIp, ...(error === undefined ? {} : { error }) });
  }
}

const SILENT = "The client stopped sending its request's body.";
const HEADERS_LATE = new UnreadableRequest(408, "The headers did not come in time.");
