import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { FURTHER_NAMES } from "../../route/rows.ts";
import type { Authentication, SigningEndpoint } from "../../sigv4/authenticator.ts";
import { type RefusalFamily, refusalError } from "../../sigv4/refusal.ts";
import type { RequestFacts } from "../contract.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import { signedBody } from "../signed-body.ts";

/** Proves who signed the request; without a signature, only what the service's table lets anybody try goes on. */
export function authenticate(x: Exchange, kernel: Kernel): void {
  const raw = x.raw as RawRequest;
  const route = x.route as Route;
  const endpoint = signingEndpoint(x, route);
  const body = x.body instanceof Uint8Array ? x.body : undefined;
  const proof =
    oldSignature(raw, route, kernel, body) ??
    kernel.authenticator.authenticate(raw, endpoint, kernel.clock.now(), body);
  x.caller = proof.principal;
  if (!(x.body instanceof Uint8Array)) x.body = signedBody(raw, proof.payload, endpoint.family);
  x.request = {
    id: x.requestId,
    service: x.target.definition.id,
    operation: x.target.operation.name,
    endpoint: `${raw.secure ? "https" : "http"}://${raw.headers["host"] ?? "localhost"}`,
    sourceIp: raw.sourceIp,
    secure: raw.secure,
    tlsVersion: raw.tls?.version,
    userAgent: raw.headers["user-agent"] ?? "",
    region: route.region,
    accessKeyId: proof.accessKeyId,
    signature: signatureOf(proof, raw.headers["x-amz-content-sha256"]),
    traceHeader: raw.headers["x-amzn-trace-id"],
    referer: raw.headers["referer"],
    via: undefined,
  };
  if (proof.principal.kind === "anonymous" && !mayTryUnsigned(x))
    throw refusalError({ meaning: "missing" }, endpoint.family);
}

/** S3 alone of the services here knows Signature Version 2, which also signs the bucket that the host names. */
function oldSignature(
  raw: RawRequest,
  { service }: Route,
  kernel: Kernel,
  body: Uint8Array | undefined,
): Authentication | undefined {
  if (service.id !== "s3" || raw.headers["authorization"]?.startsWith("AWS4-")) return undefined;
  const resource = kernel.router.templatePath(service, raw);
  return kernel.authenticator.authenticateVersion2(raw, resource, kernel.clock.now(), body);
}

function signatureOf(
  { place, signedAt, version }: Authentication,
  payload: string | undefined,
): RequestFacts["signature"] {
  if (place === undefined) return undefined;
  return version === undefined ? { place, signedAt, payload } : { place, signedAt, payload, version };
}

function mayTryUnsigned(x: Exchange): boolean {
  const { operation, definition } = x.target;
  return operation.unsigned === true || definition.anonymous?.includes(operation.name) === true;
}

const ENDPOINTS = new WeakMap<object, Map<string, SigningEndpoint>>();

/** How signatures for this operation look. Made once per operation's service and protocol. */
function signingEndpoint(x: Exchange, route: Route): SigningEndpoint {
  const { model, operation } = x.target;
  const byProtocol = ENDPOINTS.get(model) ?? new Map<string, SigningEndpoint>();
  ENDPOINTS.set(model, byProtocol);
  const key = `${route.protocol}${operation.unsignedPayload === true ? "*" : ""}`;
  let endpoint = byProtocol.get(key);
  if (endpoint === undefined) {
    const family: RefusalFamily = model.signingName === "s3" ? "s3" : route.protocol;
    endpoint = {
      signingNames: [model.signingName, ...furtherNames(model.id)],
      region: undefined,
      family,
      unsignedPayload: operation.unsignedPayload === true,
    };
    byProtocol.set(key, endpoint);
  }
  return endpoint;
}

/** Names under which a service's endpoints of another kind are signed for: "s3-object-lambda". */
function furtherNames(service: string): string[] {
  return Object.keys(FURTHER_NAMES).filter((name) => FURTHER_NAMES[name] === service);
}
