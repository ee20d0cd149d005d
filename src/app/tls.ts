/** What the server shows to clients that speak TLS; loaded at the first of them. */
import type { Certificates } from "../kernel/edge/tls.ts";
import { wallNow } from "../kernel/time/clock.ts";
import type { LocalAuthority } from "../kernel/trust/local-authority.ts";
import { isOwnName, serverCertificate } from "../kernel/trust/server-certificates.ts";

const ADDRESS = /^[\d.]+$|:/;
/** These are among the usual ones, or mean all of a machine's. */
const COMMON = new Set(["127.0.0.1", "::1", "0.0.0.0", "::"]);

/** Certificates by a world's authority. `host` is what the server listens at. */
export function certificatesOf(authority: LocalAuthority, host: string): Certificates {
  const addresses = ADDRESS.test(host) && !COMMON.has(host) ? [host] : [];
  return (name) => {
    const known = name !== undefined && isOwnName(name) ? name : undefined;
    return serverCertificate(authority, wallNow(), known, addresses);
  };
}
