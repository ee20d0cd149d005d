/**
 * The responder of Private CA: whether certificates are good, asked over plain HTTP by anybody.
 * https://docs.aws.amazon.com/privateca/latest/userguide/ocsp-customize.html
 */
import type { KeyObject } from "node:crypto";
import { after } from "../../base/instant.ts";
import {
  type CertificateStatus,
  keyHashesOf,
  makeStatusAnswer,
  type Refusal,
  readStatusRequest,
  refusedStatus,
  type StatusRequest,
} from "../../base/x509/ocsp.ts";
import { signerOf, spkiOf } from "../../base/x509/signing.ts";
import type { Surface, SurfaceContext } from "../../kernel/dispatch/contract.ts";
import { type Authority, keyOf } from "./authority.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { OCSP_REQUEST_BYTES_MAX, OCSP_VALID } from "./limits.ts";
import { REASONS } from "./revocation.ts";
import type { AcmPcaReader } from "./store.ts";

/** Requests name an issuer by its key alone, so keys are names that lead to their cell. */
const KEY_NAME = "acm-pca.Key";

export function responds({ revocation }: Pick<Authority, "revocation">): boolean {
  return revocation.OcspConfiguration?.Enabled === true;
}

/** Makes the authority's key known to the responder; answers what {@link rememberKey} wants. */
export async function claimKey(ctx: Prepare, key: KeyObject): Promise<readonly string[]> {
  const hashes = keyHashesOf(spkiOf(key));
  for (const each of hashes) await ctx.names.claim(KEY_NAME, each);
  return hashes;
}

export function rememberKey(ctx: Write, { id }: Authority, hashes: readonly string[]): void {
  for (const each of hashes) ctx.store.respond(each, id);
}

/** What certificates say about where to ask; undefined when they are to say nothing. */
export function responderAddress({ scope }: Read, authority: Authority): string | undefined {
  if (!responds(authority)) return undefined;
  const suffix = scope.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const host = authority.revocation.OcspConfiguration?.OcspCustomCname;
  return `http://${host ?? `ocsp.acm-pca.${scope.region}.${suffix}`}`;
}

/** Requests come posted, or in base64 as the path (RFC 6960, appendix A). */
export const ocsp: Surface<AcmPcaReader> = async (ctx, { raw }) => {
  const bytes =
    raw.method === "GET"
      ? Buffer.from(decodeURIComponent(raw.path.slice(1)), "base64")
      : await raw.body.bytes(OCSP_REQUEST_BYTES_MAX);
  const request = readStatusRequest(bytes);
  const body = request === undefined ? refusedStatus("malformedRequest") : answered(ctx, request);
  return { status: 200, headers: { "Content-Type": "application/ocsp-response" }, body };
};

function answered(ctx: SurfaceContext<AcmPcaReader>, request: StatusRequest): Buffer {
  const refused = (refusal: Refusal): Buffer => refusedStatus(refusal);
  const [first] = request.ids;
  const holder = first && ctx.names.holderOf(ctx.partition, KEY_NAME, first.issuerKeyHash);
  const cell =
    holder && ctx.look({ partition: ctx.partition, account: holder.account, region: holder.region });
  if (first === undefined || cell === undefined) return refused("unauthorized");
  const authority = cell.store.respondingFor(first.issuerKeyHash);
  if (authority?.certificate === undefined || !responds(authority)) return refused("unauthorized");
  if (!request.ids.every(({ issuerKeyHash }) => issuerKeyHash === first.issuerKeyHash))
    return refused("unauthorized");
  const key = keyOf(cell, authority);
  return makeStatusAnswer(
    {
      issuerKey: spkiOf(key),
      producedAt: ctx.now,
      nextUpdate: after(ctx.now, OCSP_VALID),
      statuses: request.ids.map((id) => ({ id, status: statusOf(cell, authority, id.serial) })),
      nonce: request.nonce,
    },
    signerOf(key),
  );
}

function statusOf(cell: Read, authority: Authority, serial: Uint8Array): CertificateStatus {
  const issued = cell.store.issued(authority.id, Buffer.from(serial).toString("hex"));
  if (issued === undefined) return { kind: "unknown" };
  const { revokedAt, reason = "UNSPECIFIED" } = issued;
  return revokedAt === undefined
    ? { kind: "good" }
    : { kind: "revoked", at: revokedAt, reason: REASONS[reason] };
}
