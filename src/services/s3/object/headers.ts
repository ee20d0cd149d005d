/** What a writer gives an object besides its bytes, and how it is told to readers. */
import { metadataTooLarge } from "../errors.ts";
import { METADATA_BYTES_MAX } from "../limits.ts";
import { decodeWords, encodeWords } from "./encoded-words.ts";
import type { Made } from "./version.ts";

/** The headers of PutObject, CopyObject and CreateMultipartUpload that describe the object. */
export interface DescribingHeaders {
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Expires?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
}

const DEFAULT_CONTENT_TYPE = "binary/octet-stream";

/** Throws MetadataTooLarge. */
export function madeFrom(headers: DescribingHeaders): Made {
  const encoding = withoutChunking(headers.ContentEncoding);
  const metadata = metadataFrom(headers.Metadata);
  return {
    contentType: headers.ContentType ?? DEFAULT_CONTENT_TYPE,
    ...(headers.CacheControl !== undefined && { cacheControl: headers.CacheControl }),
    ...(headers.ContentDisposition !== undefined && { contentDisposition: headers.ContentDisposition }),
    ...(encoding !== undefined && { contentEncoding: encoding }),
    ...(headers.ContentLanguage !== undefined && { contentLanguage: headers.ContentLanguage }),
    ...(headers.Expires !== undefined && { expires: headers.Expires }),
    ...(metadata !== undefined && { metadata }),
    ...(headers.WebsiteRedirectLocation !== undefined && {
      websiteRedirect: headers.WebsiteRedirectLocation,
    }),
  };
}

/** aws-chunked was a coding of the transfer, and is not part of the object. */
function withoutChunking(encoding: string | undefined): string | undefined {
  if (encoding === undefined || !encoding.includes("aws-chunked")) return encoding;
  const rest = encoding.split(",").map((each) => each.trim());
  const kept = rest.filter((each) => each !== "aws-chunked" && each !== "").join(",");
  return kept === "" ? undefined : kept;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata */
function metadataFrom(given: Readonly<Record<string, string>> | undefined): Made["metadata"] {
  if (given === undefined) return undefined;
  const metadata: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of Object.entries(given)) {
    const decoded = decodeWords(value);
    metadata[name.toLowerCase()] = decoded;
    size += Buffer.byteLength(name) + Buffer.byteLength(decoded);
  }
  if (size > METADATA_BYTES_MAX) throw metadataTooLarge(size, METADATA_BYTES_MAX);
  return Object.keys(metadata).length === 0 ? undefined : metadata;
}

/** The headers by which answers describe an object. */
export interface ToldDescription extends DescribingHeaders {
  readonly MissingMeta?: number;
}

export function toldDescription(made: Made): ToldDescription {
  return {
    ContentType: made.contentType,
    CacheControl: made.cacheControl,
    ContentDisposition: made.contentDisposition,
    ContentEncoding: made.contentEncoding,
    ContentLanguage: made.contentLanguage,
    Expires: made.expires,
    WebsiteRedirectLocation: made.websiteRedirect,
    ...(made.metadata !== undefined && toldMetadata(made.metadata)),
  };
}

/** Values that cannot be shown at all are counted instead. */
function toldMetadata(
  metadata: Readonly<Record<string, string>>,
): Pick<ToldDescription, "Metadata" | "MissingMeta"> {
  const told: Record<string, string> = {};
  let missing = 0;
  for (const [name, value] of Object.entries(metadata)) {
    if (UNPRINTABLE.test(value)) missing++;
    else told[name] = encodeWords(value);
  }
  return { Metadata: told, ...(missing > 0 && { MissingMeta: missing }) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a header cannot carry
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f]/;
