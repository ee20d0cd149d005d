/**
 * The certificate authority of a world: what ACM's public certificates and the server's own are issued by. Its key is
 * derived from the world's root key, so that it lies nowhere, and is the same in every opening.
 */
import { createECDH, createPrivateKey, type KeyObject } from "node:crypto";
import { p256 } from "@noble/curves/nist.js";
import { type Instant, instant } from "../../base/instant.ts";
import { makeCertificate } from "../../base/x509/certificate.ts";
import {
  authority,
  authorityKey,
  type Extension,
  keyUsage,
  subjectKey,
  USAGE,
} from "../../base/x509/extensions.ts";
import { ATTRIBUTE_TYPES, nameOf } from "../../base/x509/name.ts";
import { certificatePem } from "../../base/x509/pem.ts";
import { keyIdentifierOf, type Signer, signerOf, spkiOf } from "../../base/x509/signing.ts";
import type { Sealer } from "../ids/sealer.ts";

const PURPOSE = "certificate authority";
/** Longer than any certificate it signs, whatever a world's clock says. */
const NOT_BEFORE = instant(Date.UTC(2000, 0, 1));
const NOT_AFTER = instant(Date.UTC(2200, 0, 1));

/** What a certificate is to say, beyond who issued it. */
export interface Issuance {
  readonly serial: Uint8Array;
  /** DER. */
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly extensions: readonly Extension[];
}

export interface LocalAuthority {
  /** Its own certificate: the same bytes each time. */
  readonly pem: string;
  /** A certificate of somebody else, in DER. */
  issue(issuance: Issuance): Buffer;
}

const AUTHORITIES = new WeakMap<Sealer, LocalAuthority>();

/** The authority of the world whose sealer this is; made when it is first asked for. */
export function localAuthority(sealer: Sealer): LocalAuthority {
  let known = AUTHORITIES.get(sealer);
  if (known === undefined) {
    known = makeAuthority(sealer.derive(PURPOSE));
    AUTHORITIES.set(sealer, known);
  }
  return known;
}

function makeAuthority(secret: Uint8Array): LocalAuthority {
  const key = privateKeyOf(secret);
  const spki = spkiOf(key);
  const short = Buffer.from(keyIdentifierOf(spki)).toString("hex", 0, 4);
  const name = nameOf([
    { oid: ATTRIBUTE_TYPES.O, value: "Cloudlet" },
    { oid: ATTRIBUTE_TYPES.CN, value: `Cloudlet Local CA ${short}` },
  ]);
  const own = makeCertificate(
    {
      serial: keyIdentifierOf(spki).subarray(0, 16),
      issuer: name,
      subject: name,
      publicKey: spki,
      notBefore: NOT_BEFORE,
      notAfter: NOT_AFTER,
      extensions: [authority(), keyUsage(USAGE.keyCertSign | USAGE.crlSign), subjectKey(spki)],
    },
    repeatable(secret),
  );
  const signer = signerOf(key);
  return {
    pem: certificatePem(own),
    issue: (issuance) => {
      const extensions = [...issuance.extensions, subjectKey(issuance.publicKey), authorityKey(spki)];
      return makeCertificate({ ...issuance, issuer: name, extensions }, signer);
    },
  };
}

/** A scalar of P-256 is 32 bytes, of which all but one in four thousand million are below the order. */
function privateKeyOf(secret: Uint8Array): KeyObject {
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const jwk = {
    kty: "EC",
    crv: "P-256",
    d: Buffer.from(secret).toString("base64url"),
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  return createPrivateKey({ key: jwk, format: "jwk" });
}

/** Signs the same bytes the same way (RFC 6979): whoever trusts the certificate meets it again as it was. */
function repeatable(secret: Uint8Array): Signer {
  return {
    signature: "SHA256WITHECDSA",
    sign: (bytes) => p256.sign(bytes, secret, { format: "der", prehash: true }),
  };
}
