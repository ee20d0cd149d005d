/** Online Certificate Status Protocol (RFC 6960): requests read, answers made and signed by the issuer itself. */
import { hash } from "node:crypto";
import { AsnConvert } from "@peculiar/asn1-schema";
import { SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import type { Instant } from "../instant.ts";
import { context, type Element, element, elementsIn, TAG } from "./der.ts";
import { identifierOf, keyIdentifierOf, type Signer } from "./signing.ts";

/** Which certificate is asked about. */
export interface CertificateId {
  /** As it was sent, to be sent back. */
  readonly whole: Uint8Array;
  /** Hash of the issuer's public key, in hexadecimal. */
  readonly issuerKeyHash: string;
  readonly serial: Uint8Array;
}

export interface StatusRequest {
  readonly ids: readonly CertificateId[];
  /** The nonce extension as it was sent. */
  readonly nonce: Uint8Array | undefined;
}

/** 4.1.1. Undefined for what is no request. */
export function readStatusRequest(bytes: Uint8Array): StatusRequest | undefined {
  const [tbs] = inside(elementsIn(bytes)?.[0]) ?? [];
  const parts = inside(tbs);
  const list = parts?.find(({ tag }) => tag === TAG.sequence);
  const requests = inside(list);
  if (requests === undefined || requests.length === 0) return undefined;
  const ids = requests.map(idIn);
  if (ids.some((id) => id === undefined)) return undefined;
  const extensions = parts?.find(({ tag }) => tag === context(2));
  return { ids: ids as CertificateId[], nonce: extensions && nonceIn(extensions) };
}

function inside(outer: Element | undefined): Element[] | undefined {
  return outer && elementsIn(outer.contents);
}

function idIn(request: Element): CertificateId | undefined {
  const [id] = inside(request) ?? [];
  const [, , keyHash, serial] = inside(id) ?? [];
  if (id === undefined || keyHash === undefined || serial?.tag !== TAG.integer) return undefined;
  return {
    whole: id.whole,
    issuerKeyHash: Buffer.from(keyHash.contents).toString("hex"),
    serial: serial.contents,
  };
}

/** id-pkix-ocsp-nonce, 1.3.6.1.5.5.7.48.1.2 */
const NONCE = Buffer.from("2b0601050507300102", "hex");

function nonceIn(extensions: Element): Uint8Array | undefined {
  const [list] = inside(extensions) ?? [];
  return inside(list)?.find((each) => {
    const [oid] = inside(each) ?? [];
    return oid !== undefined && NONCE.equals(oid.contents);
  })?.whole;
}

/** What requests may call an issuer's key: its SHA-1 and its SHA-256 hash, in hexadecimal. */
export function keyHashesOf(spki: Uint8Array): readonly [string, string] {
  const { subjectPublicKey } = AsnConvert.parse(spki, SubjectPublicKeyInfo);
  return [
    Buffer.from(keyIdentifierOf(spki)).toString("hex"),
    hash("sha256", new Uint8Array(subjectPublicKey), "hex"),
  ];
}

export type CertificateStatus =
  | { readonly kind: "good" }
  | { readonly kind: "unknown" }
  | { readonly kind: "revoked"; readonly at: Instant /** RFC 5280, 5.3.1. */; readonly reason: number };

export interface StatusAnswer {
  /** The issuer's SubjectPublicKeyInfo in DER. */
  readonly issuerKey: Uint8Array;
  readonly producedAt: Instant;
  readonly nextUpdate: Instant;
  readonly statuses: readonly { readonly id: CertificateId; readonly status: CertificateStatus }[];
  readonly nonce: Uint8Array | undefined;
}

/** id-pkix-ocsp-basic, 1.3.6.1.5.5.7.48.1.1 */
const BASIC = Buffer.from("2b0601050507300101", "hex");

/** 4.2.1: a successful answer in DER. */
export function makeStatusAnswer(answer: StatusAnswer, signer: Signer): Buffer {
  const tbs = element(
    TAG.sequence,
    element(context(2), element(TAG.octetString, keyIdentifierOf(answer.issuerKey))),
    time(answer.producedAt),
    element(TAG.sequence, ...answer.statuses.map((each) => single(each, answer))),
    ...(answer.nonce === undefined ? [] : [element(context(1), element(TAG.sequence, answer.nonce))]),
  );
  const algorithm = Buffer.from(AsnConvert.serialize(identifierOf(signer.signature)));
  const signature = element(TAG.bitString, Buffer.from([0]), signer.sign(tbs));
  const basic = element(TAG.sequence, tbs, algorithm, signature);
  const bytes = element(TAG.sequence, element(TAG.oid, BASIC), element(TAG.octetString, basic));
  return element(TAG.sequence, element(TAG.enumerated, Buffer.from([0])), element(context(0), bytes));
}

function single({ id, status }: StatusAnswer["statuses"][number], answer: StatusAnswer): Buffer {
  return element(
    TAG.sequence,
    id.whole,
    statusIn(status),
    time(answer.producedAt),
    element(context(0), time(answer.nextUpdate)),
  );
}

/** Implicit tags: 0x80 stands for [0], primitive. */
function statusIn(status: CertificateStatus): Buffer {
  if (status.kind === "good") return element(0x80);
  if (status.kind === "unknown") return element(0x82);
  const reason =
    status.reason === 0 ? [] : [element(context(0), element(TAG.enumerated, Buffer.from([status.reason])))];
  return element(context(1), time(status.at), ...reason);
}

function time(at: Instant): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]|\.\d{3}/g, "");
  return element(TAG.generalizedTime, Buffer.from(text));
}

/** 4.2.1: why there is no answer. */
export type Refusal = "malformedRequest" | "internalError" | "unauthorized";
const REFUSALS: Readonly<Record<Refusal, number>> = {
  malformedRequest: 1,
  internalError: 2,
  unauthorized: 6,
};

export function refusedStatus(refusal: Refusal): Buffer {
  return element(TAG.sequence, element(TAG.enumerated, Buffer.from([REFUSALS[refusal]])));
}
