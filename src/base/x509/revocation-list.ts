/** Certificate revocation lists (RFC 5280, 5). */
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  CertificateList,
  CRLNumber,
  CRLReason,
  Name,
  RevokedCertificate,
  TBSCertList,
  Time,
} from "@peculiar/asn1-x509";
import type { Instant } from "../instant.ts";
import { arrayBuffer } from "./certificate.ts";
import { authorityKey, EXTENSION, extension } from "./extensions.ts";
import { identifierOf, type Signer } from "./signing.ts";

export interface Revocation {
  readonly serial: Uint8Array;
  readonly at: Instant;
  /** As in RFC 5280, 5.3.1; 0, unspecified, is left out. */
  readonly reason: number;
}

export interface RevocationListFacts {
  /** DER. */
  readonly issuer: Uint8Array;
  /** The issuer's SubjectPublicKeyInfo in DER. */
  readonly issuerKey: Uint8Array;
  readonly number: number;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant;
  readonly revoked: readonly Revocation[];
}

const VERSION_2 = 1;

/** The list in DER. */
export function makeRevocationList(facts: RevocationListFacts, signer: Signer): Buffer {
  const signatureAlgorithm = identifierOf(signer.signature);
  const tbsCertList = new TBSCertList({
    version: VERSION_2,
    signature: signatureAlgorithm,
    issuer: AsnConvert.parse(facts.issuer, Name),
    thisUpdate: new Time(new Date(facts.thisUpdate)),
    nextUpdate: new Time(new Date(facts.nextUpdate)),
    // An empty list has no such member (RFC 5280, 5.1.2.6).
    ...(facts.revoked.length > 0 && { revokedCertificates: facts.revoked.map(entryOf) }),
    crlExtensions: [
      authorityKey(facts.issuerKey),
      extension(EXTENSION.crlNumber, false, new CRLNumber(facts.number)),
    ],
  });
  const signature = signer.sign(new Uint8Array(AsnConvert.serialize(tbsCertList)));
  return Buffer.from(
    AsnConvert.serialize(
      new CertificateList({ tbsCertList, signatureAlgorithm, signature: arrayBuffer(signature) }),
    ),
  );
}

function entryOf({ serial, at, reason }: Revocation): RevokedCertificate {
  return new RevokedCertificate({
    userCertificate: arrayBuffer(serial),
    revocationDate: new Time(new Date(at)),
    ...(reason !== 0 && {
      crlEntryExtensions: [extension(EXTENSION.reasonCode, false, new CRLReason(reason))],
    }),
  });
}
