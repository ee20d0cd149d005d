import { isIssuedBy, type ReadCertificate, readCertificate } from "../../../base/x509/certificate.ts";
import { keyUsage } from "../../../base/x509/extensions.ts";
import { nameOf } from "../../../base/x509/name.ts";
import { certificatePem, fromPem, pemOf } from "../../../base/x509/pem.ts";
import { makeRequest } from "../../../base/x509/request.ts";
import { type SignatureName, signerOf, spkiOf } from "../../../base/x509/signing.ts";
import { type Authority, authorityAt, keyOf, liveAuthority } from "../authority.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { usageBits } from "../passthrough.ts";
import { listingOf } from "../revocation.ts";
import { attributesIn } from "../subject.ts";

const CERTIFICATE = "CERTIFICATE";

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificateAuthorityCsr.html */
export const GetCertificateAuthorityCsr = read("GetCertificateAuthorityCsr", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  const { Subject, SigningAlgorithm, CsrExtensions } = authority.configuration;
  const key = keyOf(ctx, authority);
  const usage = CsrExtensions?.KeyUsage;
  const facts = {
    subject: nameOf(attributesIn(Subject)),
    publicKey: spkiOf(key),
    extensions: usage === undefined ? [] : [keyUsage(usageBits(usage))],
  };
  const der = makeRequest(facts, signerOf(key, SigningAlgorithm as SignatureName));
  return { Csr: pemOf("CERTIFICATE REQUEST", der) };
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificateAuthorityCertificate.html */
export const GetCertificateAuthorityCertificate = read("GetCertificateAuthorityCertificate", (ctx, input) => {
  const { certificate, status } = authorityAt(ctx, input.CertificateAuthorityArn);
  if (certificate === undefined) throw errors.wrongState(status);
  const { pem, chain } = certificate;
  return { Certificate: pem, ...(chain !== undefined && { CertificateChain: chain }) };
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_ImportCertificateAuthorityCertificate.html */
export const ImportCertificateAuthorityCertificate = write(
  "ImportCertificateAuthorityCertificate",
  (ctx, input) => {
    const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
    const [own, ...others] = readAll(input.Certificate);
    if (own === undefined || others.length > 0)
      throw errors.malformedCertificate("The certificate is not valid.");
    const chain = input.CertificateChain === undefined ? [] : readAll(input.CertificateChain);
    check(ctx, authority, own, chain);
    const chained = chain.map(({ der }) => certificatePem(der)).join("");
    const changed: Authority = {
      ...authority,
      status: "ACTIVE",
      changedAt: ctx.now,
      certificate: {
        pem: certificatePem(own.der),
        ...(chained !== "" && { chain: chained }),
        serial: own.serial,
        notBefore: own.notBefore,
        notAfter: own.notAfter,
      },
    };
    ctx.store.put(changed);
    if (listingOf(changed) !== undefined) ctx.schedule(ctx.now, { kind: "list", key: changed.id });
    return {};
  },
);

function readAll(pem: Uint8Array): ReadCertificate[] {
  try {
    const blocks = fromPem(CERTIFICATE, Buffer.from(pem).toString()) ?? [];
    return blocks.map((der) => readCertificate(der));
  } catch {
    throw errors.malformedCertificate("The certificate or its chain is not valid.");
  }
}

function check(
  ctx: Read,
  authority: Authority,
  own: ReadCertificate,
  chain: readonly ReadCertificate[],
): void {
  if (!Buffer.from(own.spki).equals(spkiOf(keyOf(ctx, authority))))
    throw errors.certificateMismatch(
      "The certificate does not match the certificate authority's private key.",
    );
  const subject = nameOf(attributesIn(authority.configuration.Subject));
  if (!Buffer.from(own.subject).equals(subject))
    throw errors.certificateMismatch("The certificate's subject does not match the certificate authority's.");
  if (!own.isAuthority) throw errors.malformedCertificate("The certificate is not a CA certificate.");
  if (own.notAfter <= ctx.now) throw errors.invalidRequest("The certificate has expired.");
  if (authority.type === "ROOT") {
    if (chain.length > 0) throw errors.invalidRequest("A root CA's certificate has no chain.");
    if (!isIssuedBy(own, own)) throw errors.invalidRequest("A root CA's certificate must be self-signed.");
    return;
  }
  const path = [own, ...chain];
  const last = path.at(-1) as ReadCertificate;
  const linked = chain.every(
    (issuer, at) => issuer.isAuthority && isIssuedBy(path[at] as ReadCertificate, issuer),
  );
  if (chain.length === 0 || !linked || !isIssuedBy(last, last))
    throw errors.invalidRequest("The certificate chain does not lead from the certificate to a root CA's.");
}
