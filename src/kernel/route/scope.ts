/**
 * What a request's signature says about where it wants to go. Nothing is verified here: a wrong scope only leads to a
 * service that will refuse the signature.
 */
import type { RawRequest } from "../edge/raw.ts";

/** The parts of a SigV4 credential scope that name a destination. */
export interface ClaimedScope {
  /** The signing name: "sqs", "elasticloadbalancing". */
  readonly service: string;
  /** Undefined for SigV4A, which signs for a set of Regions. */
  readonly region: string | undefined;
}

const MEMORY_MAX = 1_000;
const S3_LEGACY: ClaimedScope = { service: "s3", region: undefined };

/** Reads credential scopes, and remembers them by the text of the credential: clients send the same one all day. */
export class ScopeReader {
  readonly #known = new Map<string, ClaimedScope | undefined>();

  /** The scope a request was signed for; undefined when it is not signed, or not so that it could be told. */
  read(request: RawRequest): ClaimedScope | undefined {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.#ofHeader(authorization);
    if (request.query === "") return undefined;
    return this.#ofQuery(request.query);
  }

  #ofHeader(authorization: string): ClaimedScope | undefined {
    const start = authorization.indexOf("Credential=");
    // Signature version 2 for S3: "AWS AKIA...:signature".
    if (start < 0) return authorization.startsWith("AWS ") ? S3_LEGACY : undefined;
    const comma = authorization.indexOf(",", start);
    return this.#ofCredential(authorization.slice(start + 11, comma < 0 ? undefined : comma), "/");
  }

  #ofQuery(query: string): ClaimedScope | undefined {
    const start = startOfParameter(query, "X-Amz-Credential=");
    if (start < 0) return startOfParameter(query, "AWSAccessKeyId=") < 0 ? undefined : S3_LEGACY;
    const end = query.indexOf("&", start);
    const credential = query.slice(start, end < 0 ? undefined : end);
    return this.#ofCredential(credential, credential.includes("/") ? "/" : /%2f/i);
  }

  #ofCredential(credential: string, separator: string | RegExp): ClaimedScope | undefined {
    const known = this.#known.get(credential);
    if (known !== undefined) return known;
    const parts = credential.trim().split(separator);
    const service = parts.at(-2);
    if (parts.length < 4 || service === undefined || service === "") return undefined;
    const scope = { service, region: parts.length === 4 ? undefined : parts.at(-3) };
    if (this.#known.size === MEMORY_MAX) this.#known.clear();
    this.#known.set(credential, scope);
    return scope;
  }
}

/** Where the value of a query parameter begins, or -1; `assignment` is its name with "=". */
function startOfParameter(query: string, assignment: string): number {
  if (query.startsWith(assignment)) return assignment.length;
  const at = query.indexOf(`&${assignment}`);
  return at < 0 ? -1 : at + 1 + assignment.length;
}
