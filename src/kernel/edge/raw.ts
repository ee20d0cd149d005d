/**
 * A request and an answer as bytes on a wire, before anybody knows what they mean. The socket server and the
 * in-process client make the same two types, so nothing behind the edge can tell them apart.
 */
export interface RawRequest {
  /** Upper case, as sent. */
  readonly method: string;
  /** The path exactly as sent, percent-encoding and all; without the query. Begins with "/". */
  readonly path: string;
  /** The query exactly as sent, without the "?"; empty when there is none. */
  readonly query: string;
  /** Lower-case names; repeated headers are joined with ",". Values are bytes as Latin-1, as sent. Null prototype. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
  /** The caller's address, without port: becomes aws:SourceIp. */
  readonly sourceIp: string;
  /** Whether the connection is TLS: becomes aws:SecureTransport. */
  readonly secure: boolean;
  /** How the connection is encrypted, where it is and comes from a socket. */
  readonly tls?: TlsFacts | undefined;
}

/** What a TLS handshake agreed upon. */
export interface TlsFacts {
  /** "TLSv1.3" */
  readonly version: string;
  /** By OpenSSL's name: "ECDHE-RSA-AES128-GCM-SHA256" */
  readonly cipher: string;
}

/** A request's body: read whole (as often as one likes, the bytes are kept) or as a stream (once), not both. */
export interface RequestBody {
  /** The declared Content-Length in bytes; undefined when the body is chunked. */
  readonly length: number | undefined;
  /** All bytes, where they came together with the headers. */
  readonly whole?: Uint8Array | undefined;
  /**
   * All bytes. Rejects with {@link BodyTooLarge} once more than `limit` bytes have come, and with
   * {@link BodyBroken} when the sender went away.
   */
  bytes(limit: number): Promise<Uint8Array>;
  /** The bytes as they come, with back-pressure: nothing is read from the socket before it is asked for. */
  stream(): AsyncIterable<Uint8Array>;
  /** Whoever streams the body has its pieces for itself, and may let go of their memory (base/let-go.ts). */
  readonly ownsPieces?: boolean;
  /** Trailing headers under lower-case names, where the body's coding carries any; complete after the last byte. */
  readonly trailers?: Readonly<Record<string, string>>;
  /** The lower-case names of the trailing headers that were announced, before any of them has come. */
  readonly trailerNames?: readonly string[];
}

/** More bytes came than the reader allowed. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** The sender went away, or broke the framing, before the body was complete. */
export class BodyBroken extends Error {
  override readonly name = "BodyBroken";
}

export interface RawResponse {
  readonly status: number;
  /** Names in the case AWS sends them; a repeated header is an array. Content-Length is set by the edge where known. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** A string is sent as UTF-8. A stream is read only as fast as the client takes it. */
  readonly body: string | Uint8Array | BodyPieces | undefined;
}

/** A streamed body. `ownsPieces`: nobody keeps the pieces, and their memory may go once they are sent. */
export interface BodyPieces extends AsyncIterable<Uint8Array> {
  readonly ownsPieces?: boolean;
}
