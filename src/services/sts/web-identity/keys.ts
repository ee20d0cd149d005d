/** The keys of OpenID Connect providers, found as their discovery document says. */
import type { JsonWebKey } from "node:crypto";
import { noVerificationKey, providerUnreachable } from "../errors.ts";

/** Reads JSON from an https URL (http on this machine). Rejects when nobody answers. */
export type FetchJson = (url: string, signal: AbortSignal) => Promise<unknown>;

/**
 * The signing keys of an issuer, those named `keyId` where one is named. Throws IDPCommunicationError and
 * InvalidIdentityToken. https://openid.net/specs/openid-connect-discovery-1_0.html
 */
export async function signingKeys(
  fetchJson: FetchJson,
  issuer: string,
  keyId: unknown,
  signal: AbortSignal,
): Promise<readonly JsonWebKey[]> {
  const discovery = await reach(
    fetchJson,
    `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    signal,
  );
  const address = memberOf(discovery, "jwks_uri");
  if (typeof address !== "string") throw noVerificationKey();
  const keys = memberOf(await reach(fetchJson, address, signal), "keys");
  if (!Array.isArray(keys)) throw noVerificationKey();
  const fitting = keys.filter(
    (key: unknown) => isSigningKey(key) && (keyId === undefined || key["kid"] === keyId),
  );
  if (fitting.length === 0) throw noVerificationKey();
  return fitting;
}

async function reach(fetchJson: FetchJson, url: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await fetchJson(url, signal);
  } catch {
    throw providerUnreachable();
  }
}

function isSigningKey(key: unknown): key is JsonWebKey {
  if (typeof key !== "object" || key === null) return false;
  const use = memberOf(key, "use");
  return use === undefined || use === "sig";
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
