import { createPrivateKey, type KeyObject } from "node:crypto";
import { isIssuedBy, type ReadCertificate, readCertificate } from "../../../base/x509/certificate.ts";
import { ATTRIBUTE_TYPES, attributesOf } from "../../../base/x509/name.ts";
import { fromPem } from "../../../base/x509/pem.ts";
import { keyAlgorithmOf, spkiOf } from "../../../base/x509/signing.ts";
import type { ImportCertificateRequest } from "../../../gen/acm.ts";
import { arnOf, type Certificate, certificateAt, sealKey } from "../certificate.ts";
import * as errors from "../errors.ts";
import { tellAvailable } from "../events.ts";
import { contentOf } from "../issuing.ts";
import { type Read, write } from "../kit.ts";
import { watch } from "../lifecycle.ts";
import { CERTIFICATES_MAX } from "../limits.ts";
import { withTags } from "../tags.ts";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html */
export const ImportCertificate = write("ImportCertificate", (ctx, input) => {
  const before = input.CertificateArn === undefined ? undefined : certificateAt(ctx, input.CertificateArn);
  if (before !== undefined && input.Tags !== undefined)
    throw errors.validation("You cannot apply tags when reimporting a certificate.");
  if (before === undefined && ctx.store.count() >= CERTIFICATES_MAX)
    throw errors.limitExceeded(
      "Error: you have reached your limit of certificates in this account and Region.",
    );
  if (before !== undefined && before.type !== "IMPORTED")
    throw errors.validation("The certificate is not an imported one, and cannot be reimported.");
  const { own, key } = checked(ctx, input);
  const algorithm = keyAlgorithmOf(key);
  if (algorithm === undefined) throw errors.validation("The private key is not supported.");
  if (before !== undefined && before.keyAlgorithm !== algorithm)
    throw errors.validation("The key algorithm of a reimported certificate must be the same as before.");
  const certificate: Certificate = {
    ...(before ?? base(ctx, input, ctx.ids.uuid())),
    ...namesOf(own),
    keyAlgorithm: algorithm,
    importedAt: ctx.now,
    content: contentOf(text(input.Certificate), input.CertificateChain && text(input.CertificateChain)),
  };
  ctx.store.put(certificate, sealKey(ctx, key));
  watch(ctx, certificate);
  tellAvailable(ctx, certificate, before === undefined ? "IMPORT" : "REIMPORT");
  return { CertificateArn: arnOf(ctx.scope, certificate) };
});

function base(
  ctx: Read,
  input: ImportCertificateRequest,
  id: string,
): Omit<Certificate, "domain" | "names" | "keyAlgorithm"> {
  return {
    id,
    type: "IMPORTED",
    status: "ISSUED",
    createdAt: ctx.now,
    transparency: "DISABLED",
    exportable: "DISABLED",
    exported: false,
    usedBy: [],
    tags: withTags({}, input.Tags),
  };
}

function namesOf({ subject, dnsNames }: ReadCertificate): Pick<Certificate, "domain" | "names"> {
  const common = attributesOf(subject).find(({ oid }) => oid === ATTRIBUTE_TYPES.CN)?.value;
  const domain = common ?? dnsNames[0] ?? "";
  return { domain, names: dnsNames.length > 0 ? dnsNames : [domain] };
}

function checked(ctx: Read, { Certificate: body, CertificateChain, PrivateKey }: ImportCertificateRequest) {
  const [own, ...more] = readAll("certificate", text(body));
  if (own === undefined || more.length > 0)
    throw errors.validation(
      "The certificate field contains more than one certificate. You can specify only one certificate in this field.",
    );
  const key = privateKeyIn(text(PrivateKey));
  if (!Buffer.from(spkiOf(key)).equals(own.spki))
    throw errors.validation("The private key does not match the certificate.");
  if (own.notAfter <= ctx.now) throw errors.validation("The certificate has expired.");
  if (own.notBefore > ctx.now) throw errors.validation("The certificate is not valid yet.");
  if (CertificateChain !== undefined)
    checkChain([own, ...readAll("certificate chain", text(CertificateChain))]);
  return { own, key };
}

function readAll(what: string, pem: string): ReadCertificate[] {
  try {
    const blocks = fromPem("CERTIFICATE", pem) ?? [];
    if (blocks.length > 0) return blocks.map((der) => readCertificate(der));
  } catch {
    // Said below.
  }
  throw errors.validation(`Unable to parse ${what}. Please ensure the certificate is in PEM format.`);
}

function privateKeyIn(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    const locked = pem.includes("ENCRYPTED");
    throw errors.validation(
      locked
        ? "The private key is encrypted. The private key must be in unencrypted PEM format."
        : "Unable to parse private key. Please ensure the private key is in PEM format.",
    );
  }
}

function checkChain(path: readonly ReadCertificate[]): void {
  for (let at = 1; at < path.length; at++)
    if (!isIssuedBy(path[at - 1] as ReadCertificate, path[at] as ReadCertificate))
      throw errors.validation(
        "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, " +
          "followed by any intermediaries in order. The index within the chain of the invalid certificate is: " +
          `${at - 1}`,
      );
}
