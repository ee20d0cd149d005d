import type { RawRequest } from "../edge/raw.ts";
import type { Claim, CredentialScope } from "./claim.ts";
import type { Credential } from "./credentials.ts";
import type { RefusalFamily } from "./refusal.ts";

/**
 * What the router knows of the endpoint that a request reached. One object per service and Region will do.
 */
export interface SigningEndpoint {
  /** Names that a credential scope may give this service; the first is the one that refusals ask for. */
  readonly signingNames: readonly [string, ...string[]];
  /**
   * The Region whose endpoint this is. Undefined on an address that serves all: then the signature names it.
   */
  readonly region: string | undefined;
  /** In whose words to refuse. "s3" also chooses S3's rules for paths and body hashes. */
  readonly family: RefusalFamily;
  /**
   * Whether the body may be left out of the signature. Always so at S3; elsewhere where the model says it.
   */
  readonly unsignedPayload: boolean;
}

/** What of a request a signature may cover, but for the body. */
export type SignedRequest = Pick<RawRequest, "method" | "path" | "query" | "headers">;

/** A claim, whose it is, and the key that checks it. */
export interface Examined {
  readonly claim: Claim;
  readonly scope: CredentialScope;
  readonly region: string;
  readonly credential: Credential;
  readonly endpoint: SigningEndpoint;
}
