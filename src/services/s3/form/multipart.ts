/**
 * multipart/form-data as browsers send it: fields, then one file, whose bytes are read as they come.
 * https://www.rfc-editor.org/rfc/rfc7578
 */
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RequestBody } from "../../../kernel/edge/raw.ts";
import { BodyBroken, BodyTooLarge } from "../../../kernel/edge/raw.ts";

/** All that comes before the file. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html */
const PREAMBLE_BYTES_MAX = 20_480;
/** Up to so many bytes a form is read whole, so that its file's size is known exactly. */
const WHOLE_BYTES_MAX = 4 * 1024 * 1024;

export interface UploadForm {
  /** Under lower-case names. */
  readonly fields: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly file: RequestBody;
}

/** Reads a form up to its file. Throws MalformedPOSTRequest and its like. */
export async function readForm(body: RequestBody, contentType: string): Promise<UploadForm> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw malformed();
  const pieces = body.stream()[Symbol.asyncIterator]();
  const preamble = new Preamble(mark);
  while (!preamble.complete) {
    const { done, value } = await pieces.next();
    if (done) throw preamble.fields["file"] === undefined ? noFile() : malformed();
    preamble.add(value);
  }
  const { fields, fileName, rest, consumed } = preamble;
  const end = Buffer.from(`\r\n--${mark}`);
  const total = body.length;
  if (total !== undefined && total - consumed <= WHOLE_BYTES_MAX) {
    const bytes = await collect(fileBytes(rest, pieces, end));
    return { fields, fileName, file: new KnownFile(bytes.length, once(bytes)) };
  }
  // A file is the last field of every form that browsers make; then what is behind it has one length.
  const length = total === undefined ? undefined : total - consumed - end.length - "--\r\n".length;
  return { fields, fileName, file: new KnownFile(length, fileBytes(rest, pieces, end)) };
}

/** The fields before the file. */
class Preamble {
  readonly fields: Record<string, string> = { __proto__: null } as unknown as Record<string, string>;
  fileName = "";
  complete = false;
  /** What came of the file with the last piece. */
  rest: Buffer = Buffer.alloc(0);
  consumed = 0;
  readonly #mark: string;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(mark: string) {
    this.#mark = mark;
  }

  add(piece: Uint8Array): void {
    this.#bytes = Buffer.concat([this.#bytes, piece]);
    while (!this.complete && this.#part());
    if (!this.complete && this.#bytes.length > PREAMBLE_BYTES_MAX) throw tooLong();
  }

  /** Takes one field off the front; false when it is not all there. */
  #part(): boolean {
    const bytes = this.#bytes;
    const opening = `--${this.#mark}\r\n`;
    const start = bytes.indexOf(opening);
    const headEnd = start < 0 ? -1 : bytes.indexOf("\r\n\r\n", start);
    if (headEnd < 0) {
      if (bytes.includes(`--${this.#mark}--`)) throw noFile();
      return false;
    }
    const head = bytes.toString("utf8", start + opening.length, headEnd);
    const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1]?.toLowerCase();
    if (name === undefined) throw malformed();
    const valueStart = headEnd + 4;
    if (name === "file") {
      this.fileName = (/;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1] ?? "").replace(/^.*[\\/]/, "");
      this.complete = true;
      this.rest = bytes.subarray(valueStart);
      this.consumed += valueStart;
      if (this.consumed > PREAMBLE_BYTES_MAX) throw tooLong();
      return true;
    }
    const valueEnd = bytes.indexOf(`\r\n--${this.#mark}`, valueStart);
    if (valueEnd < 0) return false;
    this.fields[name] = bytes.toString("utf8", valueStart, valueEnd);
    this.consumed += valueEnd + 2;
    this.#bytes = bytes.subarray(valueEnd + 2);
    return true;
  }
}

/** The bytes up to the next boundary; what may be the beginning of one is held back until more has come. */
async function* fileBytes(
  first: Buffer,
  pieces: AsyncIterator<Uint8Array>,
  end: Buffer,
): AsyncIterable<Uint8Array> {
  let held = first;
  for (;;) {
    const at = held.indexOf(end);
    if (at >= 0) {
      if (at > 0) yield held.subarray(0, at);
      while (!(await pieces.next()).done); // fields behind the file mean nothing
      return;
    }
    const safe = held.length - end.length;
    if (safe > 0) {
      yield held.subarray(0, safe);
      held = held.subarray(safe);
    }
    const { done, value } = await pieces.next();
    if (done) throw new BodyBroken("The form ended within its file.");
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  }
}

class KnownFile implements RequestBody {
  readonly length: number | undefined;
  readonly #pieces: AsyncIterable<Uint8Array>;

  constructor(length: number | undefined, pieces: AsyncIterable<Uint8Array>) {
    this.length = length;
    this.#pieces = pieces;
  }

  async bytes(limit: number): Promise<Uint8Array> {
    const bytes = await collect(this.#pieces);
    if (bytes.length > limit) throw new BodyTooLarge("The file is too large.");
    return bytes;
  }

  stream(): AsyncIterable<Uint8Array> {
    return this.#pieces;
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function malformed(): AwsError {
  return new AwsError(
    "MalformedPOSTRequest",
    400,
    "The body of your POST request is not well-formed multipart/form-data.",
  );
}

function noFile(): AwsError {
  const fields = { ArgumentName: "file", ArgumentValue: "0" };
  return new AwsError("InvalidArgument", 400, "POST requires exactly one file upload per request.", fields);
}

function tooLong(): AwsError {
  return new AwsError(
    "MaxPostPreDataLengthExceededError",
    400,
    "Your POST request fields preceding the upload file was too large.",
  );
}
