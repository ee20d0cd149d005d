import type { RawRequest } from "../kernel/edge/raw.ts";

/** Names that no stranger's DNS can point at this machine: RFC 6761, RFC 6762, RFC 8375, ICANN's .internal. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|test|home\.arpa|localhost\.localstack\.cloud)$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;
const SINGLE_LABEL = /^[a-z0-9_-]+$/;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Why a request may have been sent by a web page that the user merely looks at, or undefined when it was not. Pages of
 * other origins send Origin or Sec-Fetch-Site; a page whose DNS name was pointed here afterwards (DNS rebinding) sends
 * its own name as Host.
 */
export function distrust(request: RawRequest): string | undefined {
  const { host = "", origin, "sec-fetch-site": site } = request.headers;
  const name = host.toLowerCase().replace(/:\d+$/, "");
  if (!ADDRESS.test(name) && !PRIVATE_NAME.test(name) && !SINGLE_LABEL.test(name)) {
    return `Cloudlet's own API does not answer under the name "${name}": use 127.0.0.1 or localhost.`;
  }
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return `Cloudlet's own API does not answer pages of ${origin}.`;
  }
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return "Cloudlet's own API does not answer pages of other sites.";
  }
  return undefined;
}

export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}
