import { createHash, hash } from "node:crypto";
import { AwsChunkedBody, awsChunkedOptions } from "../edge/aws-chunked.ts";
import type { RawRequest, RequestBody } from "../edge/raw.ts";
import type { PayloadProof } from "../sigv4/payload.ts";
import { contentMismatch, type RefusalFamily } from "../sigv4/refusal.ts";

/**
 * A streamed body behind what its signature still has to prove: chunk signatures are checked as chunks come, a declared
 * hash at the end. Whoever reads it must not let its bytes count before the stream has ended well.
 */
export function signedBody(raw: RawRequest, proof: PayloadProof, family: RefusalFamily): RequestBody {
  switch (proof.kind) {
    case "chunked":
      return new AwsChunkedBody(raw.body, awsChunkedOptions(raw.headers, proof.verifier));
    case "sha256":
      return new HashedBody(raw.body, proof.sha256, family);
    default:
      return raw.body;
  }
}

/** A body whose SHA-256 was signed. */
class HashedBody implements RequestBody {
  readonly length: number | undefined;
  readonly ownsPieces: boolean;
  readonly #source: RequestBody;
  readonly #signed: string;
  readonly #family: RefusalFamily;

  constructor(source: RequestBody, signed: string, family: RefusalFamily) {
    this.length = source.length;
    this.ownsPieces = source.ownsPieces === true;
    this.#source = source;
    this.#signed = signed;
    this.#family = family;
  }

  /** Throws where the bytes that have come are not the ones that were signed. */
  get whole(): Uint8Array | undefined {
    const bytes = this.#source.whole;
    if (bytes !== undefined) this.#compare(hash("sha256", bytes, "hex"));
    return bytes;
  }

  async bytes(limit: number): Promise<Uint8Array> {
    const bytes = await this.#source.bytes(limit);
    this.#compare(hash("sha256", bytes, "hex"));
    return bytes;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    const sum = createHash("sha256");
    for await (const piece of this.#source.stream()) {
      sum.update(piece);
      yield piece;
    }
    this.#compare(sum.digest("hex"));
  }

  #compare(computed: string): void {
    if (computed !== this.#signed) throw contentMismatch(this.#family, this.#signed, computed);
  }
}
