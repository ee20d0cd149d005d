/** X.509 certificates as users hand them in: PEM text, checked by node:crypto. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { type Instant, instant } from "../../base/instant.ts";
import { keyPairMismatch, malformedCertificate } from "./errors.ts";

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Throws MalformedCertificate. */
export function readCertificate(pem: string): X509Certificate {
  try {
    if (pem.match(PEM_CERTIFICATE)?.length === 1) return new X509Certificate(pem);
  } catch {
    // told below, as whatever else is no certificate
  }
  throw malformedCertificate("Unable to parse certificate. Please ensure the certificate is in PEM format.");
}

/** Throws MalformedCertificate, also for encrypted keys: there is nowhere to give a passphrase. */
function readPrivateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw malformedCertificate(
      "Unable to parse private key. Please ensure the private key is in PEM format and not encrypted.",
    );
  }
}

/** Checks that key and chain belong to the certificate, and answers when that ends. */
export function checkServerCertificate(body: string, key: string, chain: string | undefined): Instant {
  const certificate = readCertificate(body);
  if (!certificate.checkPrivateKey(readPrivateKey(key)))
    throw keyPairMismatch("The private key does not match the certificate.");
  if (chain !== undefined) checkChain(certificate, chain);
  return expiryOf(certificate);
}

/** Each certificate of the chain must have issued the one before it. */
function checkChain(leaf: X509Certificate, chain: string): void {
  const links = (chain.match(PEM_CERTIFICATE) ?? []).map(readCertificate);
  if (links.length === 0) throw malformedCertificate("Unable to parse certificate chain.");
  let issued = leaf;
  for (const [at, issuer] of links.entries()) {
    if (!issued.checkIssued(issuer) || !issued.verify(issuer.publicKey))
      throw malformedCertificate(
        "Unable to validate certificate chain. The certificate chain must start with the immediate signing " +
          `certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${at}`,
      );
    issued = issuer;
  }
}

export function expiryOf(certificate: X509Certificate): Instant {
  return instant(Date.parse(certificate.validTo));
}
