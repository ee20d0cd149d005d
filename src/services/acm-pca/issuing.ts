/** Certificates that an authority issues. https://docs.aws.amazon.com/privateca/latest/userguide/PcaIssueCert.html */

import { BasicConstraints } from "@peculiar/asn1-x509";
import { after, type Instant } from "../../base/instant.ts";
import { makeCertificate, positive, readCertificate } from "../../base/x509/certificate.ts";
import {
  authority as authorityExtension,
  authorityKey,
  crlAt,
  EXTENSION,
  type Extension,
  extendedKeyUsage,
  extension,
  keyUsage,
  ocspAt,
  PURPOSE,
  subjectKey,
} from "../../base/x509/extensions.ts";
import { nameOf } from "../../base/x509/name.ts";
import { fromPem } from "../../base/x509/pem.ts";
import type { ReadRequest } from "../../base/x509/request.ts";
import { isFitFor, type SignatureName, signerOf, spkiOf } from "../../base/x509/signing.ts";
import type { IssueCertificateRequest } from "../../gen/acm-pca.ts";
import { type Authority, keyOf, statusOf } from "./authority.ts";
import * as errors from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import { NOT_BEFORE_EARLIER, SHORT_LIVED_MAX } from "./limits.ts";
import { responderAddress } from "./ocsp.ts";
import { extensionsAsked } from "./passthrough.ts";
import { listAddress } from "./revocation.ts";
import { attributesIn } from "./subject.ts";
import type { Template } from "./templates.ts";
import { instantOf } from "./validity.ts";

const SERIAL_BYTES = 16;

export interface Made {
  readonly serial: Uint8Array;
  readonly der: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** Signs a certificate. Throws InvalidStateException, InvalidArgsException, ValidationException. */
export function issue(
  ctx: Write,
  authority: Authority,
  input: IssueCertificateRequest,
  template: Template,
  request: ReadRequest,
): Made {
  const key = keyOf(ctx, authority);
  const selfSigned = isSelfSigned(ctx, authority, template, request, spkiOf(key));
  if (input.ApiPassthrough !== undefined && !template.fromApi)
    throw errors.invalidArgs("ApiPassthrough can only be used with an APIPassthrough template.");
  const signature = input.SigningAlgorithm as SignatureName;
  if (
    input.SigningAlgorithm.startsWith("ML_DSA") ||
    input.SigningAlgorithm === "SM3WITHSM2" ||
    !isFitFor(signature, key)
  )
    throw errors.invalidArgs(
      "The signing algorithm does not match the key algorithm of the certificate authority.",
    );
  const asked = input.ApiPassthrough?.Subject;
  const subject = asked === undefined ? request.subject : nameOf(attributesIn(asked));
  const serial = positive(ctx.ids.bytes(SERIAL_BYTES));
  const { notBefore, notAfter } = periodOf(ctx, authority, input, selfSigned);
  const facts = {
    serial,
    issuer: selfSigned ? subject : readCertificate(installed(authority)).subject,
    subject,
    notBefore,
    notAfter,
    publicKey: request.publicKey,
    extensions: extensionsOf(ctx, authority, input, template, request, selfSigned ? undefined : spkiOf(key)),
  };
  return { serial, der: makeCertificate(facts, signerOf(key, signature)), notBefore, notAfter };
}

function installed({ certificate }: Authority): Uint8Array {
  const [der] = fromPem("CERTIFICATE", certificate?.pem ?? "") ?? [];
  if (der === undefined) throw errors.cannotIssue();
  return der;
}

/** A root authority that waits for its certificate makes that one, of itself. */
function isSelfSigned(
  ctx: Read,
  authority: Authority,
  template: Template,
  request: ReadRequest,
  spki: Uint8Array,
): boolean {
  const status = statusOf(authority, ctx.now);
  if (template.isRoot) {
    const usable = authority.type === "ROOT" && status !== "DISABLED" && status !== "DELETED";
    if (!usable || !Buffer.from(request.publicKey).equals(spki)) throw errors.cannotIssue();
    return true;
  }
  if (status !== "ACTIVE") throw errors.cannotIssue();
  const { pathLength: room } = readCertificate(installed(authority));
  if (template.authority !== undefined && room !== undefined) {
    const { pathLength = Number.POSITIVE_INFINITY } = template.authority;
    if (pathLength >= room)
      throw errors.invalidArgs(
        "The template's path length exceeds what the certificate authority may issue.",
      );
  }
  return false;
}

function periodOf(
  ctx: Read,
  authority: Authority,
  { Validity, ValidityNotBefore }: IssueCertificateRequest,
  selfSigned: boolean,
): { readonly notBefore: Instant; readonly notAfter: Instant } {
  if (ValidityNotBefore !== undefined && !["ABSOLUTE", "END_DATE"].includes(ValidityNotBefore.Type))
    throw errors.invalidArgs("ValidityNotBefore is given as ABSOLUTE or END_DATE.");
  const notBefore =
    ValidityNotBefore === undefined
      ? after(ctx.now, -NOT_BEFORE_EARLIER)
      : instantOf(ValidityNotBefore, ctx.now);
  const notAfter = instantOf(Validity, ctx.now);
  if (notAfter <= ctx.now || notAfter <= notBefore)
    throw errors.invalidArgs("The validity must end in the future, after it begins.");
  if (!selfSigned && notAfter > (authority.certificate?.notAfter ?? ctx.now)) throw errors.exceedsAuthority();
  const short = authority.usageMode === "SHORT_LIVED_CERTIFICATE" && !selfSigned;
  if (short && notAfter - ctx.now > SHORT_LIVED_MAX) throw errors.shortLived();
  return { notBefore, notAfter };
}

/** The template's word counts before the request's, and that before the CSR's. */
function extensionsOf(
  ctx: Read,
  authority: Authority,
  input: IssueCertificateRequest,
  template: Template,
  { publicKey, extensions: requested }: ReadRequest,
  issuerKey: Uint8Array | undefined,
): Extension[] {
  const address = issuerKey === undefined ? undefined : listAddress(ctx, authority);
  const responder = issuerKey === undefined ? undefined : responderAddress(ctx, authority);
  const said = [
    constraintsOf(template),
    subjectKey(publicKey),
    ...(issuerKey === undefined ? [] : [authorityKey(issuerKey)]),
    ...(template.keyUsage === undefined ? [] : [keyUsage(template.keyUsage)]),
    ...(template.purposes === undefined ? [] : [purposesOf(template)]),
    ...(address === undefined ? [] : [crlAt(address)]),
    ...(responder === undefined ? [] : [ocspAt(responder)]),
  ];
  const fromApi = template.fromApi ? extensionsAsked(input.ApiPassthrough) : [];
  // What a subject is also called comes from the CSR with every template but the blank ones.
  const names = template.keyUsage !== undefined ? requested.filter(isNames) : [];
  const merged = new Map<string, Extension>();
  for (const each of [...said, ...fromApi, ...(template.fromCsr ? requested : names)])
    if (!merged.has(each.extnID)) merged.set(each.extnID, each);
  return [...merged.values()];
}

const isNames = ({ extnID }: Extension): boolean => extnID === EXTENSION.subjectAltName;

function constraintsOf({ authority, criticalConstraints }: Template): Extension {
  if (authority !== undefined) return authorityExtension(authority.pathLength);
  return extension(EXTENSION.basicConstraints, criticalConstraints, new BasicConstraints({ cA: false }));
}

function purposesOf({ purposes = [], criticalPurposes }: Template): Extension {
  const made = extendedKeyUsage(purposes.length === 0 ? [PURPOSE.serverAuth] : purposes);
  made.critical = criticalPurposes;
  return made;
}
