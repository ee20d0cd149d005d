/**
 * What a request says of its own signature: who signed, when, for where, over which headers. Nothing here is
 * proven yet; these functions only read, and refuse what cannot be read in the words of the family.
 */
import { type Instant, instant } from "../../base/instant.ts";
import type { AwsError } from "../dispatch/errors.ts";
import { queryValue, readSignedHeaders, type SignedHeaders } from "./canonical.ts";
import { basicDate, missingDate, missingFormField, type RefusalFamily, refusalError } from "./refusal.ts";

export const HMAC_ALGORITHM = "AWS4-HMAC-SHA256";
export const ECDSA_ALGORITHM = "AWS4-ECDSA-P256-SHA256";
/** Of a presigned request, in seconds. */
const EXPIRES_SECONDS_MAX = 604_800;

/** Where the signature's parameters travel. */
export type ClaimPlace = "header" | "query" | "form";

export interface Claim {
  readonly place: ClaimPlace;
  readonly algorithm: string;
  /** accessKeyId/date/region/service/aws4_request, as sent; SigV4A's has no Region. */
  readonly credential: string;
  readonly signedHeaders: SignedHeaders;
  readonly signature: string;
  /** As the string to sign has it: 20130524T000000Z. */
  readonly date: string;
  readonly signedAt: Instant;
  /** How long a presigned request may wait; undefined for the others. */
  readonly expiresSeconds: number | undefined;
  readonly token: string | undefined;
  /** The token of a session with an S3 directory bucket. */
  readonly bucketToken: string | undefined;
}

/** The credential of a claim, taken apart. */
export interface CredentialScope {
  readonly accessKeyId: string;
  /** date/region/service/terminator */
  readonly scope: string;
  readonly date: string;
  /** Undefined with SigV4A, whose signatures are good for a set of Regions. */
  readonly region: string | undefined;
  readonly service: string;
  readonly terminator: string;
}

/** The signing name of endpoints that know sessions with directory buckets. */
const BUCKET_SESSIONS = "s3express";

/**
 * The token that counts at an endpoint, and whether it is that of a session with a directory bucket: those have a
 * header of their own, and some SDKs sign them for plain "s3".
 */
export function tokenOf(
  { token, bucketToken }: Claim,
  signingNames: readonly string[],
): { readonly token: string | undefined; readonly ofBucket: boolean } {
  const ofBucket = bucketToken !== undefined && signingNames.includes(BUCKET_SESSIONS);
  return { token: ofBucket ? bucketToken : token, ofBucket };
}

const NO_HEADERS = readSignedHeaders("");

/** Reads an Authorization header that is meant to be Signature Version 4. */
export function claimOfHeader(
  header: string,
  headers: Readonly<Record<string, string>>,
  family: RefusalFamily,
  signedHeaders: (list: string) => SignedHeaders,
): Claim {
  const space = header.indexOf(" ");
  const algorithm = space < 0 ? header : header.slice(0, space);
  const credential = parameter(header, "Credential=");
  const list = parameter(header, "SignedHeaders=");
  const signature = parameter(header, "Signature=");
  const date = headers["x-amz-date"] ?? basicFormat(headers.date);
  if (!algorithm.startsWith("AWS4-") || !credential || list === undefined || !signature || date === undefined)
    throw unreadableHeader(header, date, family);
  return {
    place: "header",
    algorithm,
    credential,
    signedHeaders: signedHeaders(list),
    signature,
    date,
    signedAt: readDate(date, "header", family),
    expiresSeconds: undefined,
    token: headers["x-amz-security-token"],
    bucketToken: headers["x-amz-s3session-token"],
  };
}

/** The value behind `name` up to the next comma or space. */
function parameter(header: string, name: string): string | undefined {
  const at = header.indexOf(name);
  if (at < 0) return undefined;
  const start = at + name.length;
  const comma = header.indexOf(",", start);
  const end = comma < 0 ? header.length : comma;
  const value = header.slice(start, end);
  const space = value.indexOf(" ");
  return space < 0 ? value : value.slice(0, space);
}

function unreadableHeader(header: string, date: string | undefined, family: RefusalFamily): AwsError {
  if (family === "s3") return unreadableS3Header(header, date);
  const given = new Set<string>();
  for (const piece of header.split(/[, ]+/).slice(1)) {
    const equals = piece.indexOf("=");
    if (equals < 0 && piece !== "")
      return refusalError({ meaning: "incomplete", detail: notAPair(piece, header) }, family);
    if (equals < piece.length - 1 || piece === "SignedHeaders=") given.add(piece.slice(0, equals));
  }
  const missing = ["Credential", "Signature", "SignedHeaders"]
    .filter((name) => !given.has(name))
    .map((name) => `Authorization header requires '${name}' parameter. `);
  if (date === undefined)
    missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
  if (missing.length > 0)
    return refusalError(
      { meaning: "incomplete", detail: `${missing.join("")}Authorization=${header}` },
      family,
    );
  return unsupportedAlgorithm(header.split(" ", 1)[0] ?? "", family);
}

function unreadableS3Header(header: string, date: string | undefined): AwsError {
  if (!header.startsWith("AWS4-")) return unsupportedAlgorithm("", "s3");
  if (date === undefined) return missingDate();
  const detail =
    "The authorization header is malformed; the authorization header requires three components: " +
    "Credential, SignedHeaders, and Signature.";
  return refusalError({ meaning: "incomplete", detail }, "s3");
}

function notAPair(piece: string, header: string): string {
  return `'${piece}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`;
}

/** Signed in a way that nobody here can check. */
export function unsupportedAlgorithm(algorithm: string, family: RefusalFamily): AwsError {
  return refusalError(
    { meaning: "unsupported", detail: `Unsupported AWS 'algorithm': '${algorithm}'.` },
    family,
  );
}

const QUERY_PARAMETERS = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
  "X-Amz-Date",
] as const;

/** Reads the parameters of a presigned request. */
export function claimOfQuery(
  query: string,
  family: RefusalFamily,
  signedHeaders: (list: string) => SignedHeaders,
): Claim {
  const [algorithm, credential, signature, list, date] = QUERY_PARAMETERS.map((name) =>
    queryValue(query, name),
  );
  const expires = queryValue(query, "X-Amz-Expires");
  const complete = algorithm && credential && signature && list !== undefined && date;
  if (!complete || (family === "s3" && expires === undefined))
    throw refusalError({ meaning: "incomplete-query", detail: unreadableQuery(query, family) }, family);
  return {
    place: "query",
    algorithm,
    credential,
    signedHeaders: signedHeaders(list),
    signature,
    date,
    signedAt: readDate(date, "query", family),
    expiresSeconds: expires === undefined ? undefined : readExpires(expires, family),
    token: queryValue(query, "X-Amz-Security-Token"),
    bucketToken: queryValue(query, "X-Amz-S3session-Token"),
  };
}

function unreadableQuery(query: string, family: RefusalFamily): string {
  if (family === "s3")
    return (
      "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, " +
      "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
    );
  const missing = QUERY_PARAMETERS.filter((name) => !queryValue(query, name));
  const sentences = missing.map((name) => `AWS query-string parameters must include '${name}'. `);
  return `${sentences.join("")}Re-examine the query-string parameters.`;
}

function readExpires(text: string, family: RefusalFamily): number {
  const refuse = (detail: string) => refusalError({ meaning: "incomplete-query", detail }, family);
  if (!/^-?\d+$/.test(text)) throw refuse("X-Amz-Expires should be a number");
  const seconds = Number(text);
  if (seconds < 0) throw refuse("X-Amz-Expires must be non-negative");
  if (seconds > EXPIRES_SECONDS_MAX)
    throw refuse(
      "X-Amz-Expires must be less than a week (in seconds); " +
        "that is, the given X-Amz-Expires must be less than 604800 seconds",
    );
  return seconds;
}

/**
 * Reads the fields of a browser's form upload to S3; `form` holds them under lower-case names.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html
 */
export function claimOfForm(form: Readonly<Record<string, string>>): Claim {
  const missing = ["policy", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature"].find(
    (name) => !form[name],
  );
  if (missing !== undefined) throw missingFormField(missing);
  const date = form["x-amz-date"] ?? "";
  return {
    place: "form",
    algorithm: form["x-amz-algorithm"] ?? "",
    credential: form["x-amz-credential"] ?? "",
    signedHeaders: NO_HEADERS,
    signature: form["x-amz-signature"] ?? "",
    date,
    signedAt: readDate(date, "query", "s3"),
    expiresSeconds: undefined,
    token: form["x-amz-security-token"],
    bucketToken: undefined,
  };
}

function readDate(date: string, place: "header" | "query", family: RefusalFamily): Instant {
  const at = readBasicDate(date);
  if (at !== undefined) return at;
  if (family === "s3" && place === "header") throw missingDate();
  const detail =
    family === "s3"
      ? "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""
      : `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`;
  throw refusalError({ meaning: place === "header" ? "incomplete" : "incomplete-query", detail }, family);
}

/** Turns the value of a Date header, "Fri, 24 May 2013 00:00:00 GMT", into 20130524T000000Z. */
function basicFormat(text: string | undefined): string | undefined {
  if (text === undefined || text.length === 16) return text;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? text : basicDate(instant(milliseconds));
}

/** The instant that "20130524T000000Z" names, or undefined when the text does not name one. */
export function readBasicDate(text: string): Instant | undefined {
  if (text.length !== 16 || text[8] !== "T" || text[15] !== "Z") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 4, 6);
  const day = digits(text, 6, 8);
  const hour = digits(text, 9, 11);
  const minute = digits(text, 11, 13);
  const second = digits(text, 13, 15);
  const good = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!good || !(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60))
    return undefined;
  return instant(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** The number written there, NaN when something else is. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Takes a credential apart; undefined when it has the wrong number of elements. Trailing slashes do not
 * count.
 */
export function readCredential(text: string, algorithm: string): CredentialScope | undefined {
  const parts = text.replace(/\/+$/, "").split("/");
  const regional = algorithm !== ECDSA_ALGORITHM;
  if (parts.length !== (regional ? 5 : 4)) return undefined;
  const [accessKeyId = "", date = ""] = parts;
  const terminator = parts.at(-1) ?? "";
  const service = parts.at(-2) ?? "";
  const scope = parts.slice(1).join("/");
  return { accessKeyId, date, region: regional ? parts[2] : undefined, service, terminator, scope };
}
