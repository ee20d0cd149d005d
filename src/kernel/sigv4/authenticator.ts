import { DEFAULT_REGION } from "../../aws/regions.ts";
import type { Instant } from "../../base/instant.ts";
import { asymmetricPublicKey, verifyAsymmetric } from "./asymmetric.ts";
import type { Authentication, AuthenticatorOptions } from "./authentication.ts";
import {
  canonicalHeaders,
  canonicalPath,
  canonicalQuery,
  queryValue,
  readSignedHeaders,
  type SignedHeaders,
} from "./canonical.ts";
import {
  type Claim,
  type CredentialScope,
  claimOfForm,
  claimOfHeader,
  claimOfQuery,
  ECDSA_ALGORITHM,
  HMAC_ALGORITHM,
  readCredential,
  tokenOf,
  unsupportedAlgorithm,
} from "./claim.ts";
import { Credentials } from "./credentials.ts";
import { type HmacKey, sameText, sha256HexOfLatin1, signingKey } from "./digest.ts";
import type { Examined, SignedRequest, SigningEndpoint } from "./examined.ts";
import { anonymousPayload, checkBody, type PayloadProof, signedPayload, UNSIGNED } from "./payload.ts";
import { RecentCache } from "./recent-cache.ts";
import { type RefusalFamily, refusalError } from "./refusal.ts";
import { checkHeadersSigned, checkScope, malformedCredential } from "./scope.ts";
import { type Clocks, checkTime } from "./timeliness.ts";
import {
  checkVersion2Time,
  type Version2Claim,
  version2Claim,
  version2Date,
  version2Signature,
  version2Text,
} from "./version-2.ts";

export type { Authentication, AuthenticatorOptions } from "./authentication.ts";
export type { SigningEndpoint } from "./examined.ts";

const KEYS_KEPT = 1_000;
const HEADER_LISTS_KEPT = 500;

/** Proves who signed a request: Signature Version 4 and 4A, and S3's Version 2, in the header, the query or a form. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #credentials: Credentials;
  readonly #scopes = new RecentCache<CredentialScope>(KEYS_KEPT);
  readonly #signingKeys = new RecentCache<{ readonly secret: string; readonly key: HmacKey }>(KEYS_KEPT);
  readonly #headerLists = new RecentCache<SignedHeaders>(HEADER_LISTS_KEPT);

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    this.#credentials = new Credentials(options);
  }

  /**
   * Throws the family's AwsError unless the signature holds. A request without any signature is anonymous:
   * whether that will do is for the caller to decide (refused with the meaning "missing").
   * @param now virtual time
   * @param body undefined where it is streamed: then x-amz-content-sha256 must tell its hash
   */
  authenticate(
    request: SignedRequest,
    endpoint: SigningEndpoint,
    now: Instant,
    body: Uint8Array | undefined,
  ): Authentication {
    const claim = this.#claim(request, endpoint.family);
    if (claim === undefined) return anonymous(request, endpoint, body);
    checkTime(claim, endpoint.family, now, this.#options);
    checkHeadersSigned(request.headers, claim, endpoint.family);
    const examined = this.#examine(claim, endpoint, now, request.headers["x-amz-region-set"]);
    const payload = signedPayload(request, examined, body);
    const key = this.#prove(request, examined, payload.hash);
    if (endpoint.family === "s3") checkBody(payload.hash, body);
    return authentication(examined, payload.proof(key), this.#options);
  }

  /**
   * Proves who signed a request to S3 with Signature Version 2; undefined when the request has no such signature.
   * @param resource the path as sent, after the bucket where the host names it
   */
  authenticateVersion2(
    request: SignedRequest,
    resource: string,
    now: Instant,
    body: Uint8Array | undefined,
  ): Authentication | undefined {
    const claim = version2Claim(request);
    if (claim === undefined) return undefined;
    checkVersion2Time(claim, request, now, this.#options);
    const texts = [version2Text(request, claim, resource)];
    // Clients sign a bucket with a slash after it, even where they leave it out of the path.
    if (resource.lastIndexOf("/") === 0) texts.push(version2Text(request, claim, `${resource}/`));
    const proof = this.#version2(claim, texts, now);
    const written = version2Date(claim, request);
    const signedAt = written && (this.#options.virtualAt?.(written) ?? written);
    return { ...proof, signedAt, payload: anonymousPayload(request, body) };
  }

  #version2(claim: Version2Claim, texts: readonly string[], now: Instant): Authentication {
    const { accessKeyId, signature, token, place } = claim;
    const asked = { now, region: DEFAULT_REGION, family: "s3" } as const;
    const { principal, secret } = this.#credentials.resolve(accessKeyId, token, asked);
    const holds = (text: string) => sameText(version2Signature(secret ?? "", text), signature);
    if (secret !== undefined && !texts.some(holds)) {
      const text = texts[0] ?? "";
      const fields = {
        AWSAccessKeyId: accessKeyId,
        StringToSign: text,
        SignatureProvided: signature,
        StringToSignBytes: spacedHex(text),
      };
      throw refusalError({ meaning: "mismatch", fields }, "s3");
    }
    return {
      principal,
      accessKeyId,
      signedRegion: undefined,
      signedService: "s3",
      verified: secret !== undefined,
      place,
      signedAt: undefined,
      version: 2,
      payload: UNSIGNED,
    };
  }

  /**
   * Proves who signed the policy of a browser's upload form to S3. The policy's own conditions and expiration
   * are S3's to check.
   * @param form the fields before the file, under lower-case names
   */
  authenticateForm(
    form: Readonly<Record<string, string>>,
    endpoint: SigningEndpoint,
    now: Instant,
  ): Authentication {
    const { awsaccesskeyid: accessKeyId, signature, policy = "", "x-amz-security-token": token } = form;
    if (accessKeyId !== undefined && signature !== undefined)
      return this.#version2({ place: "form", accessKeyId, signature, date: "", token }, [policy], now);
    const examined = this.#examine(claimOfForm(form), endpoint, now, undefined);
    const { secret } = examined.credential;
    if (secret !== undefined && !this.#holds(policy, secret, examined))
      throw mismatch(examined, policy, undefined);
    return authentication(examined, UNSIGNED, this.#options);
  }

  #claim(request: SignedRequest, family: RefusalFamily): Claim | undefined {
    const header = request.headers.authorization;
    const presigned = request.query !== "" && queryValue(request.query, "X-Amz-Algorithm") !== undefined;
    if (header === undefined && !presigned) return undefined;
    if (header !== undefined && presigned) throw refusalError({ meaning: "two-signatures" }, family);
    return header === undefined
      ? claimOfQuery(request.query, family, this.#headerList)
      : claimOfHeader(header, request.headers, family, this.#headerList);
  }

  readonly #headerList = (list: string): SignedHeaders => {
    let known = this.#headerLists.get(list);
    if (known === undefined) {
      known = readSignedHeaders(list);
      this.#headerLists.set(list, known);
    }
    return known;
  };

  #examine(claim: Claim, endpoint: SigningEndpoint, now: Instant, regionSet: string | undefined): Examined {
    const { family } = endpoint;
    if (claim.algorithm !== HMAC_ALGORITHM && claim.algorithm !== ECDSA_ALGORITHM)
      throw unsupportedAlgorithm(claim.algorithm, family);
    const scope = this.#scope(claim, family);
    const region = checkScope(scope, claim, endpoint, regionSet);
    const { token, ofBucket } = tokenOf(claim, endpoint.signingNames);
    const credential = this.#credentials.resolve(scope.accessKeyId, token, { now, region, family, ofBucket });
    return { claim, scope, region, credential, endpoint };
  }

  #scope(claim: Claim, family: RefusalFamily): CredentialScope {
    const known = this.#scopes.get(claim.credential);
    if (known !== undefined && (known.region === undefined) === (claim.algorithm === ECDSA_ALGORITHM))
      return known;
    const scope = readCredential(claim.credential, claim.algorithm);
    if (scope === undefined) throw malformedCredential(claim, family);
    this.#scopes.set(claim.credential, scope);
    return scope;
  }

  /** Answers the signing key, for the chunks to come; undefined where there is none to check with. */
  #prove(request: SignedRequest, examined: Examined, payloadHash: string): HmacKey | undefined {
    const { claim, scope } = examined;
    const { secret } = examined.credential;
    if (secret === undefined) return undefined;
    const textOf = (canonical: string) =>
      `${claim.algorithm}\n${claim.date}\n${scope.scope}\n${sha256HexOfLatin1(canonical)}`;
    const canonical = canonicalRequest(request, examined, payloadHash, undefined);
    const text = textOf(canonical);
    if (!this.#holds(text, secret, examined)) {
      const portless = hostWithoutPort(request.headers.host);
      const again =
        portless === undefined ? undefined : canonicalRequest(request, examined, payloadHash, portless);
      if (again === undefined || !this.#holds(textOf(again), secret, examined))
        throw mismatch(examined, text, canonical);
    }
    return claim.algorithm === HMAC_ALGORITHM ? this.#signingKey(claim.credential, scope, secret) : undefined;
  }

  #holds(text: string, secret: string, { claim, scope }: Examined): boolean {
    if (claim.algorithm === ECDSA_ALGORITHM)
      return verifyAsymmetric(asymmetricPublicKey(scope.accessKeyId, secret), text, claim.signature);
    return sameText(this.#signingKey(claim.credential, scope, secret).hex(text), claim.signature);
  }

  #signingKey(credential: string, scope: CredentialScope, secret: string): HmacKey {
    const kept = this.#signingKeys.get(credential);
    if (kept !== undefined && kept.secret === secret) return kept.key;
    const key = signingKey(secret, scope.date, scope.region ?? "", scope.service);
    this.#signingKeys.set(credential, { secret, key });
    return key;
  }
}

function authentication(examined: Examined, payload: PayloadProof, clocks: Clocks): Authentication {
  const { claim, credential, scope } = examined;
  return {
    principal: credential.principal,
    accessKeyId: scope.accessKeyId,
    signedRegion: examined.region,
    signedService: scope.service,
    verified: credential.secret !== undefined,
    place: claim.place,
    signedAt: clocks.virtualAt?.(claim.signedAt) ?? claim.signedAt,
    payload,
  };
}

function anonymous(
  request: SignedRequest,
  endpoint: SigningEndpoint,
  body: Uint8Array | undefined,
): Authentication {
  return {
    principal: { kind: "anonymous" },
    accessKeyId: undefined,
    signedRegion: undefined,
    signedService: undefined,
    verified: false,
    place: undefined,
    signedAt: undefined,
    payload: endpoint.family === "s3" ? anonymousPayload(request, body) : UNSIGNED,
  };
}

function canonicalRequest(
  request: SignedRequest,
  { claim, endpoint }: Examined,
  payloadHash: string,
  host: string | undefined,
): string {
  const path = canonicalPath(request.path, endpoint.family === "s3" ? "s3" : "standard");
  const query = canonicalQuery(request.query, claim.place === "query" ? "X-Amz-Signature" : undefined);
  const { names, list } = claim.signedHeaders;
  const headers = canonicalHeaders(request.headers, names, host);
  return `${request.method}\n${path}\n${query}\n${headers}\n${list}\n${payloadHash}`;
}

/** Some clients sign the host without its port; a host that has none leaves nothing to try. */
function hostWithoutPort(host: string | undefined): string | undefined {
  return host !== undefined && /:\d+$/.test(host) ? host.slice(0, host.lastIndexOf(":")) : undefined;
}

function mismatch(examined: Examined, text: string, canonical: string | undefined): Error {
  const { claim, scope, endpoint } = examined;
  const fields = {
    AWSAccessKeyId: scope.accessKeyId,
    StringToSign: text,
    SignatureProvided: claim.signature,
    StringToSignBytes: spacedHex(text),
    ...(canonical === undefined
      ? {}
      : { CanonicalRequest: canonical, CanonicalRequestBytes: spacedHex(canonical) }),
  };
  return refusalError({ meaning: "mismatch", fields }, endpoint.family);
}

/** "41 57 53": S3 shows its strings this way so that invisible characters can be seen. */
function spacedHex(text: string): string {
  return Buffer.from(text, "latin1")
    .toString("hex")
    .replace(/(..)(?=.)/g, "$1 ");
}
