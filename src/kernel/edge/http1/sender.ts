import type { Socket } from "node:net";
import { letGo } from "../../../base/let-go.ts";
import type { BodyPieces, RawResponse } from "../raw.ts";
import {
  type AnswerContext,
  declaredLength,
  type Framing,
  headText,
  isBodiless,
  wholeAnswer,
} from "./answer.ts";

/** Larger bodies are sent slice by slice, so that a slow client is seen to make progress. */
const SLICE_BYTES = 1024 * 1024;

type Streamed = BodyPieces;

/** Writes answers to one socket, no faster than the client takes them. */
export class Sender {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /**
   * Writes an answer: undefined when it is written, a promise while it still flows. When the client leaves meanwhile
   * the promise is fulfilled early.
   * @throws UnsendableAnswer when a header cannot be sent; nothing is written then
   * @throws Error (rejects) when the body fails or differs from its declared length; the answer is broken then
   */
  send(response: RawResponse, context: AnswerContext): Promise<void> | undefined {
    const { body } = response;
    if (body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array)) {
      return this.#stream(response, body, declaredLength(response), context);
    }
    if (body !== undefined && body.length > SLICE_BYTES) {
      const bytes = typeof body === "string" ? Buffer.from(body) : body;
      return this.#stream(response, slices(bytes), bytes.length, context);
    }
    const pieces = wholeAnswer(response, body ?? "", context);
    if (pieces.length > 1) this.#socket.cork();
    for (const piece of pieces) this.#write(piece);
    if (pieces.length > 1) this.#socket.uncork();
    return undefined;
  }

  /** Tells a client that asked first to send its body. */
  sendContinue(): void {
    if (this.#socket.writable) this.#write("HTTP/1.1 100 Continue\r\n\r\n");
  }

  /** Fulfilled when the socket takes more, or is gone. */
  drained(): Promise<void> {
    const socket = this.#socket;
    if (!socket.writableNeedDrain || socket.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        socket.off("drain", done);
        socket.off("close", done);
        resolve();
      };
      socket.on("drain", done);
      socket.on("close", done);
    });
  }

  async #stream(
    response: RawResponse,
    body: Streamed,
    length: number | undefined,
    context: AnswerContext,
  ): Promise<void> {
    const bodiless = context.head || isBodiless(response.status);
    const framing = streamFraming(response.status, length, context.modern);
    const head = await orAbandon(body, () => headText(response, context, framing));
    if (bodiless || this.#socket.destroyed) await abandon(body);
    if (this.#socket.destroyed) return;
    this.#write(head);
    if (bodiless) return;
    await this.#pump(body, length, framing.kind === "chunked");
    if (framing.kind === "chunked" && !this.#socket.destroyed) this.#write("0\r\n\r\n");
  }

  async #pump(body: Streamed, length: number | undefined, chunked: boolean): Promise<void> {
    let sent = 0;
    const owned = body.ownsPieces === true;
    for await (const piece of body) {
      if (this.#socket.destroyed) return;
      if (piece.length === 0) continue; // an empty chunk would end the body
      sent += piece.length;
      if (length !== undefined && sent > length) throw new Error(`More than the declared ${length} bytes.`);
      const flowing = chunked
        ? this.#writeChunk(piece)
        : owned
          ? this.#writeOwned(piece)
          : this.#write(piece);
      if (!flowing) await this.drained();
    }
    if (length !== undefined && sent < length)
      throw new Error(`Only ${sent} of the declared ${length} bytes.`);
  }

  #writeChunk(piece: Uint8Array): boolean {
    this.#socket.cork();
    this.#write(`${piece.length.toString(16)}\r\n`);
    this.#write(piece);
    const flowing = this.#write("\r\n");
    this.#socket.uncork();
    return flowing;
  }

  /** Its memory goes as soon as it is sent. */
  #writeOwned(piece: Uint8Array): boolean {
    return this.#socket.write(piece, () => letGo(piece));
  }

  #write(piece: string | Uint8Array): boolean {
    return typeof piece === "string" ? this.#socket.write(piece, "latin1") : this.#socket.write(piece);
  }
}

function streamFraming(status: number, length: number | undefined, modern: boolean): Framing {
  if (isBodiless(status)) return { kind: "as-given" };
  if (length !== undefined) return { kind: "length", bytes: length };
  return modern ? { kind: "chunked" } : { kind: "as-given" };
}

async function* slices(bytes: Uint8Array): Streamed {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}

/** Tells the source of a body that nobody will read it. */
async function abandon(body: Streamed): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}

async function orAbandon<T>(body: Streamed, make: () => T): Promise<T> {
  try {
    return make();
  } catch (error) {
    await abandon(body);
    throw error;
  }
}
