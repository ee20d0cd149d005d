/**
 * The customer's proxy before an external key manager, by version 1 of AWS's External Key Store Proxy API: JSON over
 * HTTPS, signed with Signature Version 4 under credentials of the proxy's own.
 * https://github.com/aws/aws-kms-xksproxy-api-spec/blob/main/xks_proxy_api_spec.md
 */
import { createHash } from "node:crypto";
import { OutboundFailure, type OutboundResponse } from "../../../kernel/ports/http.ts";
import { canonicalPath } from "../../../kernel/sigv4/canonical.ts";
import { sha256Hex, sha256HexOfLatin1, signingKey } from "../../../kernel/sigv4/digest.ts";
import { wallNow } from "../../../kernel/time/clock.ts";
import type { XksProxy } from "../key-store.ts";
import type { Prepare } from "../kit.ts";
import { XKS_ANSWER_BYTES_MAX, XKS_TIMEOUT_MILLISECONDS } from "../limits.ts";
import { type FailureName, failureNamed } from "./failures.ts";

const SECRET = "kms xks proxy secret";
const SERVICE = "kms-xks-proxy";
const ALGORITHM = "AWS4-HMAC-SHA256";
const IV_BYTES = [12, 16];
const TAG_BYTES = 16;
const METADATA_BYTES_MAX = 20;

/** What the proxy, or the way to it, refused. */
export class ProxyFailure extends Error {
  override readonly name = "ProxyFailure";
  readonly failure: FailureName;

  constructor(failure: FailureName) {
    super(failure);
    this.failure = failure;
  }
}

/** Who asks KMS for what, as the proxy is told. */
export type RequestMetadata = Readonly<Record<string, string>>;

export function sealedSecret(ctx: Prepare, secret: string): string {
  return ctx.sealer.seal(SECRET, secret);
}

/** GetHealthStatus: resolves when at least one key manager can serve. */
export async function checkHealth(ctx: Prepare, proxy: XksProxy, requestMetadata: RequestMetadata) {
  const answer = await ask(ctx, proxy, "/health", { requestMetadata });
  const fleet = answer["ekmFleetDetails"];
  if (!Array.isArray(fleet) || fleet.length === 0) throw new ProxyFailure("malformed");
  const statuses = fleet.map((each: unknown) => (each as { readonly healthStatus?: unknown })?.healthStatus);
  if (statuses.every((status) => status === "UNAVAILABLE")) throw new ProxyFailure("unavailable");
}

/** GetKeyMetadata: resolves when the external key can encrypt and decrypt with AES-256. */
export async function checkExternalKey(
  ctx: Prepare,
  proxy: XksProxy,
  keyId: string,
  requestMetadata: RequestMetadata,
): Promise<void> {
  const { keySpec, keyUsage, keyStatus } = await ask(ctx, proxy, `/keys/${keyId}/metadata`, {
    requestMetadata,
  });
  if (!Array.isArray(keyUsage)) throw new ProxyFailure("malformed");
  if (keySpec !== "AES_256" || !["ENCRYPT", "DECRYPT"].every((usage) => keyUsage.includes(usage)))
    throw new ProxyFailure("no AES-256 key");
  if (keyStatus !== "ENABLED") throw new ProxyFailure("InvalidStateException");
}

/** What a proxy answers to encryption; all of it is needed to decrypt. */
export interface ExternalCiphertext {
  readonly metadata: Buffer;
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly ciphertext: Buffer;
}

/** Encrypt, with the answer's integrity checked. */
export async function encryptExternally(
  ctx: Prepare,
  proxy: XksProxy,
  keyId: string,
  asked: { readonly requestMetadata: RequestMetadata; readonly plaintext: Buffer; readonly aad: Buffer },
): Promise<ExternalCiphertext> {
  const { requestMetadata, plaintext, aad } = asked;
  const answer = await ask(ctx, proxy, `/keys/${keyId}/encrypt`, {
    requestMetadata,
    plaintext: plaintext.toString("base64"),
    additionalAuthenticatedData: aad.toString("base64"),
    encryptionAlgorithm: "AES_GCM",
    ciphertextDataIntegrityValueAlgorithm: "SHA_256",
  });
  const made: ExternalCiphertext = {
    metadata: bytesIn(answer["ciphertextMetadata"] ?? ""),
    iv: bytesIn(answer["initializationVector"]),
    tag: bytesIn(answer["authenticationTag"]),
    ciphertext: bytesIn(answer["ciphertext"]),
  };
  const { metadata, iv, tag, ciphertext } = made;
  const digest = createHash("sha256");
  for (const part of [aad, metadata, iv, ciphertext, tag]) digest.update(part);
  const sound =
    IV_BYTES.includes(iv.length) &&
    tag.length === TAG_BYTES &&
    metadata.length <= METADATA_BYTES_MAX &&
    ciphertext.length === plaintext.length &&
    digest.digest().equals(bytesIn(answer["ciphertextDataIntegrityValue"]));
  if (!sound) throw new ProxyFailure("malformed");
  return made;
}

/** Decrypt. */
export async function decryptExternally(
  ctx: Prepare,
  proxy: XksProxy,
  keyId: string,
  asked: {
    readonly requestMetadata: RequestMetadata;
    readonly sealed: ExternalCiphertext;
    readonly aad: Buffer;
  },
): Promise<Buffer> {
  const { requestMetadata, sealed, aad } = asked;
  const { metadata, iv, tag, ciphertext } = sealed;
  const answer = await ask(ctx, proxy, `/keys/${keyId}/decrypt`, {
    requestMetadata,
    ciphertext: ciphertext.toString("base64"),
    ...(metadata.length > 0 && { ciphertextMetadata: metadata.toString("base64") }),
    encryptionAlgorithm: "AES_GCM",
    additionalAuthenticatedData: aad.toString("base64"),
    initializationVector: iv.toString("base64"),
    authenticationTag: tag.toString("base64"),
  });
  const plaintext = bytesIn(answer["plaintext"]);
  if (plaintext.length !== ciphertext.length) throw new ProxyFailure("malformed");
  return plaintext;
}

function bytesIn(value: unknown): Buffer {
  if (typeof value !== "string") throw new ProxyFailure("malformed");
  return Buffer.from(value, "base64");
}

type Answer = Readonly<Record<string, unknown>>;

async function ask(ctx: Prepare, proxy: XksProxy, resource: string, asked: object): Promise<Answer> {
  const body = Buffer.from(JSON.stringify(asked));
  const path = proxy.path + resource;
  const response = await ctx.http
    .request({
      method: "POST",
      url: proxy.endpoint + path,
      headers: signedHeaders(ctx, proxy, path, body),
      body,
      timeout: XKS_TIMEOUT_MILLISECONDS,
      bodyLimit: XKS_ANSWER_BYTES_MAX,
    })
    .catch((error: unknown) => {
      if (!(error instanceof OutboundFailure)) throw error;
      throw new ProxyFailure(error.reason === "invalid-url" ? "unreachable" : error.reason);
    });
  const answer = answerIn(response);
  if (response.status !== 200) throw new ProxyFailure(failureNamed(answer["errorName"]));
  return answer;
}

function answerIn({ body }: OutboundResponse): Answer {
  try {
    const answer: unknown = JSON.parse(Buffer.from(body).toString());
    if (typeof answer === "object" && answer !== null) return answer as Answer;
  } catch {
    // told below
  }
  throw new ProxyFailure("malformed");
}

/** By the machine's clock: the proxy has no other to compare with. */
function signedHeaders(ctx: Prepare, proxy: XksProxy, path: string, body: Buffer): Record<string, string> {
  const opened = ctx.sealer.open(SECRET, proxy.secret);
  if (opened === undefined) throw new Error("a proxy's secret was not sealed by this world");
  const date = new Date(wallNow()).toISOString().replace(/[:-]|\.\d{3}/g, "");
  const day = date.slice(0, 8);
  const { region } = ctx.scope;
  const scope = `${day}/${region}/${SERVICE}/aws4_request`;
  const { host } = new URL(proxy.endpoint);
  const headers = `host:${host}\nx-amz-date:${date}\n`;
  const canonical = [
    "POST",
    canonicalPath(path, "standard"),
    "",
    headers,
    "host;x-amz-date",
    sha256Hex(body),
  ];
  const text = [ALGORITHM, date, scope, sha256HexOfLatin1(canonical.join("\n"))].join("\n");
  const signature = signingKey(Buffer.from(opened).toString(), day, region, SERVICE).hex(text);
  return {
    host,
    "content-type": "application/json",
    "x-amz-date": date,
    authorization: `${ALGORITHM} Credential=${proxy.accessKeyId}/${scope}, SignedHeaders=host;x-amz-date, Signature=${signature}`,
  };
}
