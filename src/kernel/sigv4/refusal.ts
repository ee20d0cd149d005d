/**
 * What the authenticator says when it says no: it names a meaning, and one table turns meaning and protocol
 * family into the code, status and text that AWS uses there.
 */
import type { Instant } from "../../base/instant.ts";
import { AwsError } from "../dispatch/errors.ts";
import type { Protocol } from "../wire/model.ts";

/** S3 has words of its own; the other services speak as their protocol does. */
export type RefusalFamily = Protocol | "s3";

/** Why a request is refused. */
export type Refusal =
  /** No signature where one is needed. */
  | { readonly meaning: "missing" }
  /** A signature in the header and one in the query. */
  | { readonly meaning: "two-signatures" }
  /** A way of signing that this endpoint does not know (Signature Version 2, a bearer token ...). */
  | { readonly meaning: "unsupported"; readonly detail: string }
  /** The signature's parameters cannot be read. `detail` is the family's own sentence. */
  | { readonly meaning: "incomplete"; readonly detail: string; readonly fields?: Fields }
  /** The same, of presigned parameters. */
  | { readonly meaning: "incomplete-query"; readonly detail: string; readonly fields?: Fields }
  /** Signed for another Region, service or day, or without a header that must be signed. */
  | { readonly meaning: "misdirected"; readonly detail: string }
  | { readonly meaning: "unsigned-headers"; readonly detail: string; readonly names: string }
  | { readonly meaning: "unknown-key"; readonly accessKeyId: string }
  | { readonly meaning: "bad-token"; readonly token: string }
  | { readonly meaning: "expired-token"; readonly token: string }
  /** Signed too long ago or too far ahead. */
  | { readonly meaning: "skewed"; readonly detail: string; readonly fields: Fields }
  /** A presigned request came too late. */
  | { readonly meaning: "lapsed"; readonly detail: string; readonly fields: Fields }
  /** A presigned request came before its date. */
  | { readonly meaning: "early"; readonly detail: string }
  | { readonly meaning: "mismatch"; readonly fields: Fields }
  | { readonly meaning: "content-mismatch"; readonly fields: Fields };

type Fields = Readonly<Record<string, unknown>>;
type Meaning = Refusal["meaning"];
type Style = "json" | "rest-json" | "xml" | "ec2" | "s3";

/** Code, status, and the text; without a text the refusal's own detail is said. */
type Row = readonly [code: string, status: number, text?: string];

const STYLES: Readonly<Record<RefusalFamily, Style>> = {
  json: "json",
  "smithy-rpc-v2-cbor": "json",
  "rest-json": "rest-json",
  query: "xml",
  "rest-xml": "xml",
  ec2: "ec2",
  s3: "s3",
};

const TWO = "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";
const INVALID = "The security token included in the request is invalid.";
const EXPIRED = "The security token included in the request is expired";
const MISMATCH =
  "The request signature we calculated does not match the signature you provided. " +
  "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const EC2_FAILURE: Row = ["AuthFailure", 401, "AWS was not able to validate the provided access credentials"];

function jsonRows(status: number): Readonly<Record<Meaning, Row>> {
  const signature = "InvalidSignatureException";
  return {
    missing: ["MissingAuthenticationTokenException", status, "Missing Authentication Token"],
    "two-signatures": [signature, status, TWO],
    unsupported: ["IncompleteSignatureException", status],
    incomplete: ["IncompleteSignatureException", status],
    "incomplete-query": ["IncompleteSignatureException", status],
    misdirected: [signature, status],
    "unsigned-headers": [signature, status],
    "unknown-key": ["UnrecognizedClientException", status, INVALID],
    "bad-token": ["UnrecognizedClientException", status, INVALID],
    "expired-token": ["ExpiredTokenException", status, EXPIRED],
    skewed: [signature, status],
    lapsed: [signature, status],
    early: [signature, status],
    mismatch: [signature, status, MISMATCH],
    "content-mismatch": [signature, status, MISMATCH],
  };
}

const ROWS: Readonly<Record<Style, Readonly<Record<Meaning, Row>>>> = {
  json: jsonRows(400),
  "rest-json": jsonRows(403),
  xml: {
    missing: ["MissingAuthenticationToken", 403, "Request is missing Authentication Token"],
    "two-signatures": ["SignatureDoesNotMatch", 403, TWO],
    unsupported: ["IncompleteSignature", 400],
    incomplete: ["IncompleteSignature", 400],
    "incomplete-query": ["IncompleteSignature", 400],
    misdirected: ["SignatureDoesNotMatch", 403],
    "unsigned-headers": ["SignatureDoesNotMatch", 403],
    "unknown-key": ["InvalidClientTokenId", 403, INVALID],
    "bad-token": ["InvalidClientTokenId", 403, INVALID],
    "expired-token": ["ExpiredToken", 403, EXPIRED],
    skewed: ["SignatureDoesNotMatch", 403],
    lapsed: ["SignatureDoesNotMatch", 403],
    early: ["SignatureDoesNotMatch", 403],
    mismatch: ["SignatureDoesNotMatch", 403, MISMATCH],
    "content-mismatch": ["SignatureDoesNotMatch", 403, MISMATCH],
  },
  ec2: {
    missing: ["MissingParameter", 400, "The request must contain the parameter AWSAccessKeyId"],
    "two-signatures": ["SignatureDoesNotMatch", 403, TWO],
    unsupported: ["IncompleteSignature", 400],
    incomplete: ["IncompleteSignature", 400],
    "incomplete-query": ["IncompleteSignature", 400],
    misdirected: EC2_FAILURE,
    "unsigned-headers": EC2_FAILURE,
    "unknown-key": EC2_FAILURE,
    "bad-token": EC2_FAILURE,
    "expired-token": ["RequestExpired", 400, "Request has expired."],
    skewed: EC2_FAILURE,
    lapsed: ["RequestExpired", 400, "Request has expired."],
    early: EC2_FAILURE,
    mismatch: EC2_FAILURE,
    "content-mismatch": EC2_FAILURE,
  },
  s3: {
    missing: ["AccessDenied", 403, "Access Denied"],
    "two-signatures": [
      "InvalidArgument",
      400,
      "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string " +
        "parameter or the Authorization header should be specified",
    ],
    unsupported: [
      "InvalidRequest",
      400,
      "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    ],
    incomplete: ["AuthorizationHeaderMalformed", 400],
    "incomplete-query": ["AuthorizationQueryParametersError", 400],
    misdirected: ["AuthorizationHeaderMalformed", 400],
    "unsigned-headers": [
      "AccessDenied",
      403,
      "There were headers present in the request which were not signed",
    ],
    "unknown-key": [
      "InvalidAccessKeyId",
      403,
      "The AWS Access Key Id you provided does not exist in our records.",
    ],
    "bad-token": ["InvalidToken", 400, "The provided token is malformed or otherwise invalid."],
    "expired-token": ["ExpiredToken", 400, "The provided token has expired."],
    skewed: [
      "RequestTimeTooSkewed",
      403,
      "The difference between the request time and the current time is too large.",
    ],
    lapsed: ["AccessDenied", 403, "Request has expired"],
    early: ["AccessDenied", 403, "Request is not valid yet"],
    mismatch: [
      "SignatureDoesNotMatch",
      403,
      "The request signature we calculated does not match the signature you provided. " +
        "Check your key and signing method.",
    ],
    "content-mismatch": [
      "XAmzContentSHA256Mismatch",
      400,
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    ],
  },
};

/** The error a refusal is answered with in a protocol family. */
export function refusalError(refusal: Refusal, family: RefusalFamily): AwsError {
  const [code, status, text] = ROWS[STYLES[family]][refusal.meaning];
  const message = text ?? ("detail" in refusal ? refusal.detail : "");
  const fields = family === "s3" ? s3Fields(refusal) : undefined;
  return new AwsError(
    code,
    status,
    message,
    fields,
    family === "json" ? ROWS.xml[refusal.meaning][0] : undefined,
  );
}

/** What S3 adds to its errors so that a client can see what it did wrong. */
function s3Fields(refusal: Refusal): Fields | undefined {
  switch (refusal.meaning) {
    case "unknown-key":
      return { AWSAccessKeyId: refusal.accessKeyId };
    case "bad-token":
    case "expired-token":
      return { "Token-0": refusal.token };
    case "unsigned-headers":
      return { HeadersNotSigned: refusal.names };
    default:
      return "fields" in refusal ? refusal.fields : undefined;
  }
}

/**
 * The streamed body was not the one that was signed: for whoever reads it to the end. S3's is
 * XAmzContentSHA256Mismatch.
 */
export function contentMismatch(family: RefusalFamily, signed: string, computed: string): AwsError {
  const fields = { ClientComputedContentSHA256: signed, S3ComputedContentSHA256: computed };
  return refusalError({ meaning: "content-mismatch", fields }, family);
}

/** S3: neither an x-amz-date nor a Date that can be read. */
export function missingDate(): AwsError {
  return new AwsError("AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header");
}

/** S3: a browser's upload form lacks a field. */
export function missingFormField(name: string): AwsError {
  const text =
    `Bucket POST must contain a field named '${name}'.  ` +
    "If it is specified, please check the order of the fields.";
  return new AwsError("InvalidArgument", 400, text, { ArgumentName: name, ArgumentValue: "" });
}

/** S3: a signed request must say what its body hashes to. */
export function missingContentHash(): AwsError {
  return new AwsError(
    "InvalidRequest",
    400,
    "Missing required header for this request: x-amz-content-sha256",
  );
}

/** S3: x-amz-content-sha256 is neither a hash nor one of the known words. */
export function badContentHash(value: string): AwsError {
  const text =
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, " +
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, " +
    "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER " +
    "or a valid sha256 value.";
  return new AwsError("InvalidArgument", 400, text, {
    ArgumentName: "x-amz-content-sha256",
    ArgumentValue: value,
  });
}

/** S3: chunks signed with SigV4A, which Cloudlet does not check; sign the request alone, or use HMAC. */
export function asymmetricChunks(): AwsError {
  const text = "A header you provided implies functionality that is not implemented.";
  return new AwsError("NotImplemented", 501, text, { Header: "x-amz-content-sha256" });
}

/** 20130524T000000Z */
export function basicDate(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");
}
