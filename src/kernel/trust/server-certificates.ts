/** The certificates that the server shows to clients that speak TLS, issued by the world's authority as they are needed. */
import { DAY, type Instant, instant } from "../../base/instant.ts";
import {
  type AlternativeName,
  alternativeNames,
  endEntity,
  extendedKeyUsage,
  keyUsage,
  PURPOSE,
  USAGE,
} from "../../base/x509/extensions.ts";
import { ATTRIBUTE_TYPES, nameOf } from "../../base/x509/name.ts";
import { certificatePem } from "../../base/x509/pem.ts";
import { keyIdentifierOf, newCurveKey, spkiOf } from "../../base/x509/signing.ts";
import type { LocalAuthority } from "./local-authority.ts";

/** Key and certificate in PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  readonly notAfter: Instant;
}

/** Clients refuse certificates of servers that are valid for longer (398 days, CA/Browser Forum, 6.3.2). */
const VALIDITY = 397 * DAY;
const SERIAL_BYTES = 16;

/** Names under which programs reach this machine, or mean AWS by it. Nobody else's name is ever vouched for. */
const OWN_NAME =
  /^([a-z0-9_*-]+\.)*(localhost|localhost\.localstack\.cloud|internal|test|amazonaws\.com|amazonaws\.com\.cn|api\.aws|on\.aws)$/;
const SINGLE_LABEL = /^[a-z0-9_-]+$/;

/** What the certificate says that is shown to whoever names nobody, as who connects to an address does. */
const USUAL: readonly AlternativeName[] = [
  { dns: "localhost" },
  { dns: "*.localhost" },
  { dns: "*.s3.localhost" },
  { dns: "localhost.localstack.cloud" },
  { dns: "*.localhost.localstack.cloud" },
  { ip: "127.0.0.1" },
  { ip: "::1" },
];

/** Whether the server answers under a name, as the client sent it. */
export function isOwnName(name: string): boolean {
  const lower = name.toLowerCase();
  return name.length <= 253 && (OWN_NAME.test(lower) || SINGLE_LABEL.test(lower));
}

/**
 * Issues one. `name` is an own name (see {@link isOwnName}); undefined: for the usual names and addresses, and those
 * in `addresses`.
 */
export function serverCertificate(
  authority: LocalAuthority,
  now: Instant,
  name: string | undefined,
  addresses: readonly string[] = [],
): ServerCertificate {
  const key = newCurveKey();
  const publicKey = spkiOf(key);
  const notAfter = instant(now + VALIDITY);
  const names = name === undefined ? [...USUAL, ...addresses.map((ip) => ({ ip }))] : [{ dns: name }];
  const der = authority.issue({
    serial: keyIdentifierOf(publicKey).subarray(0, SERIAL_BYTES),
    subject: nameOf([{ oid: ATTRIBUTE_TYPES.O, value: "Cloudlet" }]),
    publicKey,
    notBefore: instant(now - DAY), // clocks differ
    notAfter,
    extensions: [
      endEntity(),
      keyUsage(USAGE.digitalSignature),
      extendedKeyUsage([PURPOSE.serverAuth]),
      alternativeNames(names),
    ],
  });
  const pem = key.export({ type: "pkcs8", format: "pem" }).toString();
  return { key: pem, cert: certificatePem(der), notAfter };
}
