import {
  constants,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { Socket } from "node:net";
import { EMPTY_BODY, ReceivedBody, senderLeft } from "./body.ts";
import { addHeader, newHeaderBag } from "./headers.ts";
import { isBodiless, UnsendableAnswer } from "./http1/answer.ts";
import { BodyBroken, type RawRequest, type RawResponse, type RequestBody } from "./raw.ts";
import {
  answerToFailure,
  type Connection,
  type Desk,
  type EdgeEvent,
  isWithdrawal,
  type Peer,
  peerAt,
  plainAnswer,
} from "./serve.ts";

const { NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR } = constants;
/** Headers that HTTP/2 forbids in answers (RFC 9113, 8.2.2). */
const FORBIDDEN = new Set(["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"]);
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** Serves HTTP/2 over sockets whose client has shown the preface. */
export class Http2Door {
  readonly #desk: Desk;
  readonly #server: Http2Server;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#server = createServer({
      settings: {
        maxConcurrentStreams: desk.limits.concurrentStreams,
        maxHeaderListSize: desk.limits.headerBytes,
      },
      maxHeaderListPairs: desk.limits.headerCount,
      maxSendHeaderBlockLength: desk.limits.headerBytes,
    });
    this.#server.on("sessionError", () => undefined); // the session closes, which is all that is to be done
  }

  /**
   * Takes a socket over.
   * @param first bytes that were read from it already
   */
  admit(socket: Socket, first: Buffer): Connection {
    socket.pause();
    if (first.length > 0) socket.unshift(first);
    socket.allowHalfOpen = false; // a client that ends its side of an HTTP/2 connection ends the connection
    let session: ServerHttp2Session | undefined;
    const onSession = (opened: ServerHttp2Session) => {
      session = opened;
    };
    this.#server.on("session", onSession);
    this.#server.emit("connection", socket); // opens the session before it returns, unless the socket is gone
    this.#server.off("session", onSession);
    const { idleMilliseconds } = this.#desk.limits;
    session?.setTimeout(idleMilliseconds, () => session?.close());
    session?.on("stream", (stream, headers) => {
      new Http2Exchange(stream, headers, this.#desk, socket).serve();
    });
    return {
      retire: () => session?.close(),
      destroy: () => (session === undefined ? socket.destroy() : session.destroy()),
    };
  }
}

/** One request on an HTTP/2 connection. */
class Http2Exchange {
  readonly #stream: ServerHttp2Stream;
  readonly #headers: IncomingHttpHeaders;
  readonly #desk: Desk;
  readonly #peer: Peer;
  readonly #aborter = new AbortController();

  constructor(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, desk: Desk, socket: Socket) {
    this.#stream = stream;
    this.#headers = headers;
    this.#desk = desk;
    this.#peer = peerAt(socket);
  }

  serve(): void {
    const stream = this.#stream;
    stream.on("error", () => undefined); // "close" follows and says all that matters
    const refusal = this.#objection();
    if (refusal !== undefined) {
      this.#refuse(...refusal);
      return;
    }
    const target = this.#headers[":path"] as string;
    const mark = target.indexOf("?");
    const request: RawRequest = {
      method: this.#headers[":method"] as string,
      path: mark < 0 ? target : target.slice(0, mark),
      query: mark < 0 ? "" : target.slice(mark + 1),
      headers: plainHeaders(this.#headers),
      body: stream.endAfterHeaders ? EMPTY_BODY : this.#body(this.#headers["content-length"]),
      sourceIp: this.#peer.sourceIp,
      secure: this.#peer.tls !== undefined,
      tls: this.#peer.tls,
    };
    stream.on("close", () => this.#aborter.abort());
    void this.#run(request);
  }

  /** Status and message for a request that is not even looked at. */
  #objection(): readonly [number, string] | undefined {
    const { bodyBytes } = this.#desk.limits;
    if (this.#headers[":method"] === "CONNECT") return [405, "This is not a proxy: CONNECT is refused."];
    if (this.#headers[":path"]?.startsWith("/") !== true) return [400, "The request target is not a path."];
    const declared = Number(this.#headers["content-length"] ?? 0);
    return declared > bodyBytes ? [413, `The body is larger than ${bodyBytes} bytes.`] : undefined;
  }

  #body(declared: string | undefined): RequestBody {
    const stream = this.#stream;
    let continueOwed = this.#headers.expect?.toLowerCase() === "100-continue";
    let received = 0;
    const body = new ReceivedBody(declared === undefined ? undefined : Number(declared), {
      open: () => {
        if (continueOwed && !stream.headersSent && !stream.destroyed)
          stream.additionalHeaders({ ":status": 100 });
        continueOwed = false;
        stream.setTimeout(this.#desk.limits.stallMilliseconds, () => this.#stalled(body));
        stream.resume();
      },
      shut: () => {
        stream.pause();
      },
    });
    stream.pause();
    stream.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (received > this.#desk.limits.bodyBytes) stream.close(NGHTTP2_INTERNAL_ERROR);
      else body.push(chunk);
    });
    stream.on("end", () => {
      stream.setTimeout(0);
      if (!stream.aborted) body.finish();
    });
    stream.on("aborted", () => body.fail(senderLeft()));
    stream.on("close", () => body.fail(senderLeft()));
    return body;
  }

  #stalled(body: ReceivedBody): void {
    if (!body.awaited) return;
    this.#log("too-slow", "The client stopped sending its request's body.");
    body.fail(new BodyBroken("The sender fell silent before the body was complete."));
  }

  async #run(request: RawRequest): Promise<void> {
    let response: RawResponse;
    try {
      response = await this.#desk.handle(request, this.#aborter.signal);
    } catch (error) {
      this.#failed(error, request);
      return;
    }
    try {
      await this.#answer(response, request.method);
    } catch (error) {
      if (this.#stream.destroyed || isWithdrawal(error)) return;
      if (error instanceof UnsendableAnswer) {
        this.#failed(error, request);
        return;
      }
      this.#log("answer-broken", `The answer to ${request.method} ${request.path} broke off.`, error);
      this.#stream.close(NGHTTP2_INTERNAL_ERROR);
    }
  }

  #failed(error: unknown, request: RawRequest): void {
    if (this.#stream.destroyed) return;
    const { answer, defect } = answerToFailure(error);
    if (defect) this.#log("handler-failed", `${request.method} ${request.path} failed.`, error);
    void this.#answer(answer, request.method);
  }

  #refuse(status: number, message: string): void {
    void this.#answer(plainAnswer(status, message), this.#headers[":method"] ?? "");
  }

  /** Tells the client that what is left of its request's body is of no interest. */
  #letGo(): void {
    if (!this.#stream.readableEnded) this.#stream.close(NGHTTP2_NO_ERROR);
  }

  async #answer(response: RawResponse, method: string): Promise<void> {
    const stream = this.#stream;
    const headers = outgoing(response);
    const { body } = response;
    const bodiless = method === "HEAD" || isBodiless(response.status);
    if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
      const whole = typeof body === "string" ? Buffer.from(body) : (body ?? EMPTY);
      if (!bodiless || whole.length > 0) headers["content-length"] = whole.length;
      if (stream.destroyed) return;
      stream.respond(headers, { endStream: bodiless || whole.length === 0 });
      if (!bodiless && whole.length > 0) stream.end(whole);
    } else {
      if (stream.destroyed || bodiless) await body[Symbol.asyncIterator]().return?.();
      if (stream.destroyed) return;
      stream.respond(headers, { endStream: bodiless });
      if (!bodiless) await this.#pump(body, headers["content-length"]);
    }
    this.#letGo();
  }

  async #pump(body: AsyncIterable<Uint8Array>, declared: unknown): Promise<void> {
    const stream = this.#stream;
    const length = declared === undefined ? undefined : Number(declared);
    let sent = 0;
    stream.setTimeout(this.#desk.limits.stallMilliseconds, () => {
      if (stream.writableNeedDrain) stream.close(constants.NGHTTP2_CANCEL);
    });
    for await (const piece of body) {
      if (stream.destroyed) return;
      sent += piece.length;
      if (length !== undefined && sent > length) throw new Error(`More than the declared ${length} bytes.`);
      if (!stream.write(piece)) await drained(stream);
    }
    if (length !== undefined && sent < length)
      throw new Error(`Only ${sent} of the declared ${length} bytes.`);
    stream.end();
  }

  #log(kind: EdgeEvent["kind"], message: string, error?: unknown): void {
    const { sourceIp } = this.#peer;
    this.#desk.log({ kind, message, sourceIp, ...(error === undefined ? {} : { error }) });
  }
}

const EMPTY = Buffer.alloc(0);

/** Headers without pseudo-headers, `:authority` in the place of `host`. */
function plainHeaders(sent: IncomingHttpHeaders): RawRequest["headers"] {
  const headers = newHeaderBag();
  for (const name in sent) {
    const value = sent[name];
    if (value === undefined || name.charCodeAt(0) === 58) continue;
    addHeader(headers, name, typeof value === "string" ? value : value.join(","));
  }
  const authority = sent[":authority"];
  if (authority !== undefined) headers.host = authority;
  return headers;
}

function outgoing(response: RawResponse): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { ":status": response.status };
  for (const [name, value] of Object.entries(response.headers)) {
    const lowerName = name.toLowerCase();
    if (FORBIDDEN.has(lowerName)) continue;
    const values = typeof value === "string" ? [value] : [...value];
    if (values.some((each) => UNSENDABLE.test(each))) {
      throw new UnsendableAnswer(
        `The answer's header ${JSON.stringify(name)} cannot be sent: ${JSON.stringify(value)}`,
      );
    }
    headers[lowerName] = typeof value === "string" ? value : values;
  }
  return headers;
}

/** Fulfilled when the stream takes more, or is gone. */
function drained(stream: ServerHttp2Stream): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done);
      stream.off("close", done);
      resolve();
    };
    stream.on("drain", done);
    stream.on("close", done);
  });
}
