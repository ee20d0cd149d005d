import { UnreadableRequest } from "./head.ts";

type Part = "size" | "data" | "data-end" | "trailer" | "done";

const SIZE_LINE = /^([0-9A-Fa-f]{1,13})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?\r\n$/;
const LINE_BYTES_MAX = 4 * 1024;
const TRAILER_BYTES_MAX = 16 * 1024;

/** Takes the chunked transfer coding off a body (RFC 9112, 7.1). Extensions and trailer fields are dropped. */
export class ChunkedDecoder {
  #part: Part = "size";
  #line = "";
  #left = 0;
  #trailerBytes = 0;

  get done(): boolean {
    return this.#part === "done";
  }

  /**
   * Decodes a piece of the message and hands the data in it to `sink`.
   * @returns how many bytes belonged to the message; fewer than given only when it is done
   * @throws UnreadableRequest when the coding is broken
   */
  write(bytes: Buffer, sink: (data: Buffer) => void): number {
    let position = 0;
    while (position < bytes.length && this.#part !== "done") {
      if (this.#part === "data") {
        const data = bytes.subarray(position, position + this.#left);
        position += data.length;
        this.#left -= data.length;
        if (this.#left === 0) this.#part = "data-end";
        sink(data);
      } else {
        position = this.#gather(bytes, position);
      }
    }
    return position;
  }

  #gather(bytes: Buffer, position: number): number {
    const feed = bytes.indexOf(10, position);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (this.#line.length + end - position > LINE_BYTES_MAX) throw broken();
    this.#line += bytes.toString("latin1", position, end);
    if (feed >= 0) {
      const line = this.#line;
      this.#line = "";
      this.#take(line);
    }
    return end;
  }

  #take(line: string): void {
    if (this.#part === "size") {
      const size = SIZE_LINE.exec(line)?.[1];
      if (size === undefined) throw broken();
      this.#left = Number.parseInt(size, 16);
      this.#part = this.#left === 0 ? "trailer" : "data";
    } else if (line === "\r\n") {
      this.#part = this.#part === "data-end" ? "size" : "done";
    } else {
      this.#trailerBytes += line.length;
      const wellFormed = this.#part === "trailer" && line.endsWith("\r\n") && line.indexOf(":") > 0;
      if (!wellFormed || this.#trailerBytes > TRAILER_BYTES_MAX) throw broken();
    }
  }
}

function broken(): UnreadableRequest {
  return new UnreadableRequest(400, "The chunked body is broken.");
}
