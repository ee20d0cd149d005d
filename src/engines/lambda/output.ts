import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Instant } from "../../base/instant.ts";
import type { LogLine } from "../../kernel/ports/functions.ts";

const TAIL_BYTES = 4 * 1024;
/** What is kept while it is being delivered: beyond that the programs wait, so they fill no memory but their own. */
const KEPT_BYTES_MAX = 4 * 1024 * 1024;
/** So much is delivered before its invocation is over. */
const SENT_AHEAD_BYTES = 1024 * 1024;
const LINE_BYTES_MAX = 256 * 1024;

/** Whose output: the runtime's with the function, or an extension's. */
export type OutputSource = "function" | "extension";

/** What an environment writes: lines for its log stream, and the end of an invocation's part for its caller. */
export class Output {
  readonly #now: () => Instant;
  readonly #send: (lines: readonly LogLine[]) => Promise<void>;
  readonly #onLine: (text: string, source: OutputSource) => void;
  readonly #flushes: Array<() => void> = [];
  readonly #streams: Readable[] = [];
  #lines: LogLine[] = [];
  #bytes = 0;
  #sending = false;
  #tail: Buffer | undefined;

  /** @param onLine hears of what programs wrote, line by line */
  constructor(
    now: () => Instant,
    send: (lines: readonly LogLine[]) => Promise<void>,
    onLine: (text: string, source: OutputSource) => void,
  ) {
    this.#now = now;
    this.#send = send;
    this.#onLine = onLine;
  }

  /** Takes a program's stream line by line. */
  read(stream: Readable, source: OutputSource): void {
    const take = (text: string) => {
      this.line(text);
      this.#onLine(text, source);
    };
    const decoder = new StringDecoder("utf8");
    let rest = "";
    const flush = () => {
      if (rest !== "") take(rest);
      rest = "";
    };
    stream.on("data", (chunk: Buffer) => {
      const lines = (rest + decoder.write(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) take(line);
      while (rest.length > LINE_BYTES_MAX) {
        take(rest.slice(0, LINE_BYTES_MAX));
        rest = rest.slice(LINE_BYTES_MAX);
      }
      if (this.#bytes > SENT_AHEAD_BYTES) this.send();
      if (this.#bytes > KEPT_BYTES_MAX) for (const each of this.#streams) each.pause();
    });
    stream.on("end", flush);
    stream.on("error", () => undefined);
    this.#flushes.push(flush);
    this.#streams.push(stream);
  }

  line(text: string): void {
    const message = `${text}\n`;
    this.#lines.push({ at: this.#now(), message });
    this.#bytes += message.length;
    if (this.#tail !== undefined) this.#remember(Buffer.from(message));
  }

  /** From here on, the tail of what is written is kept. */
  beginTail(): void {
    this.#tail = Buffer.alloc(0);
  }

  /** What was written since then, at most its last 4 KB. */
  takeTail(): Uint8Array | undefined {
    const tail = this.#tail;
    this.#tail = undefined;
    return tail;
  }

  /** Lines that were begun count as they are. */
  endLines(): void {
    for (const flush of this.#flushes) flush();
  }

  /** Sends what there is, unless that is under way: then it goes afterwards. */
  send(): void {
    if (this.#sending || this.#lines.length === 0) return;
    this.#sending = true;
    const lines = this.#lines;
    this.#lines = [];
    this.#bytes = 0;
    void this.#send(lines).finally(() => {
      this.#sending = false;
      for (const each of this.#streams) if (each.isPaused()) each.resume();
      this.send();
    });
  }

  #remember(bytes: Buffer): void {
    const all = Buffer.concat([this.#tail as Buffer, bytes]);
    this.#tail = all.length > TAIL_BYTES ? all.subarray(all.length - TAIL_BYTES) : all;
  }
}
