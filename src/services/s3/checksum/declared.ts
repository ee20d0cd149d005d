/**
 * What a sender says its body sums up to, in headers or in trailing headers, and whether that is so.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
import type { RequestBody } from "../../../kernel/edge/raw.ts";
import {
  badDigest,
  checksumMismatch,
  invalidChecksum,
  invalidDigest,
  invalidRequest,
  manyChecksums,
} from "../errors.ts";
import {
  ALGORITHMS,
  CHECKSUM_LENGTHS,
  type ChecksumAlgorithm,
  headerOf,
  isAlgorithm,
  memberOf,
} from "./algorithms.ts";

/** The members by which requests and answers carry checksums. */
export type ChecksumMembers = { readonly [A in ChecksumAlgorithm as `Checksum${A}`]?: string | undefined };

export interface ChecksumHeaders extends ChecksumMembers {
  readonly ChecksumAlgorithm?: string | undefined;
  readonly ContentMD5?: string | undefined;
}

/** What the body is to be held against. */
export interface Declared {
  /** Base64. */
  readonly md5: string | undefined;
  readonly algorithm: ChecksumAlgorithm | undefined;
  /** Base64; undefined where it comes behind the body, or not at all. */
  readonly value: string | undefined;
  /** The name of the trailing header that will have it. */
  readonly trailer: string | undefined;
}

const PREFIX = "x-amz-checksum-";
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

export function declaredChecksums(headers: ChecksumHeaders, body: RequestBody | undefined): Declared {
  const md5 = headers.ContentMD5;
  if (md5 !== undefined && decodedLength(md5) !== CHECKSUM_LENGTHS.MD5) throw invalidDigest(md5);
  const given = givenIn(headers);
  const trailers = body?.trailerNames?.filter((name) => name.startsWith(PREFIX)) ?? NONE;
  if (given.length + trailers.length > 1) throw manyChecksums();
  const [algorithm] = given;
  if (algorithm !== undefined) {
    const value = headers[memberOf(algorithm)] as string;
    checkForm(algorithm, value);
    return { md5, algorithm, value, trailer: undefined };
  }
  const [trailer] = trailers;
  if (trailer !== undefined)
    return { md5, algorithm: algorithmNamed(trailer.slice(PREFIX.length)), value: undefined, trailer };
  if (headers.ChecksumAlgorithm !== undefined)
    throw invalidRequest(
      "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
    );
  return { md5, algorithm: undefined, value: undefined, trailer: undefined };
}

const MEMBERS = ALGORITHMS.map((algorithm) => [algorithm, memberOf(algorithm)] as const);
const NONE: readonly never[] = [];

function givenIn(headers: ChecksumHeaders): readonly ChecksumAlgorithm[] {
  let given: ChecksumAlgorithm[] | undefined;
  for (const [algorithm, member] of MEMBERS)
    if (headers[member] !== undefined) {
      given ??= [];
      given.push(algorithm);
    }
  return given ?? NONE;
}

/**
 * Throws unless the body was what its sender said; `md5` is in hexadecimal digits. Trailers are known when the body was
 * read.
 */
export function checkDeclared(
  declared: Declared,
  computed: { readonly md5: string; readonly checksum: string },
  body: RequestBody | undefined,
): void {
  if (declared.md5 !== undefined) {
    const md5 = Buffer.from(computed.md5, "hex").toString("base64");
    if (declared.md5 !== md5) throw badDigest(declared.md5, md5);
  }
  const { algorithm, trailer } = declared;
  if (algorithm === undefined) return;
  const value = trailer === undefined ? declared.value : body?.trailers?.[trailer];
  if (value === undefined) return;
  if (trailer !== undefined) checkForm(algorithm, value);
  if (value !== computed.checksum) throw checksumMismatch(algorithm);
}

/** An algorithm by its name in a request, upper or lower case. */
export function algorithmNamed(name: string): ChecksumAlgorithm {
  const upper = name.toUpperCase();
  if (isAlgorithm(upper)) return upper;
  throw invalidRequest(
    "Checksum algorithm provided is unsupported. Please try again with any of the valid types: " +
      "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
  );
}

/** Throws unless the value could be a checksum of this algorithm. */
export function checkForm(algorithm: ChecksumAlgorithm, value: string): void {
  if (decodedLength(value) !== CHECKSUM_LENGTHS[algorithm]) throw invalidChecksum(headerOf(algorithm));
}

/** Of base64 text; -1 when it is none. */
function decodedLength(text: string): number {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return -1;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}
