/** Certificates that ACM makes: public ones by the world's own authority, private ones by Private CA. */
import type { KeyObject } from "node:crypto";
import { after, HOUR } from "../../base/instant.ts";
import { positive, readCertificate } from "../../base/x509/certificate.ts";
import {
  alternativeNames,
  endEntity,
  extendedKeyUsage,
  keyUsage,
  PURPOSE,
  USAGE,
} from "../../base/x509/extensions.ts";
import { ATTRIBUTE_TYPES, attributesOf, nameOf, nameText } from "../../base/x509/name.ts";
import { certificatePem, fromPem, pemOf } from "../../base/x509/pem.ts";
import { makeRequest } from "../../base/x509/request.ts";
import { signerOf, spkiOf } from "../../base/x509/signing.ts";
import type { FailureReason } from "../../gen/acm.ts";
import { acmPca } from "../../gen/acm-pca.ts";
import type { CallOptions } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { localAuthority } from "../../kernel/trust/local-authority.ts";
import type { Certificate, Content } from "./certificate.ts";
import type { Prepare, Write } from "./kit.ts";
import { PRIVATE_VALIDITY, PUBLIC_VALIDITY } from "./limits.ts";

const SERIAL_BYTES = 16;

/** What a certificate in PEM says. */
export function contentOf(pem: string, chain?: string): Content {
  const [der] = fromPem("CERTIFICATE", pem) ?? [];
  const seen = readCertificate(der as Uint8Array);
  const issuer = attributesOf(seen.issuer);
  const named = (oid: string) => issuer.find((attribute) => attribute.oid === oid)?.value;
  return {
    pem,
    ...(chain !== undefined && chain !== "" && { chain }),
    serial: seen.serial,
    subject: nameText(seen.subject),
    issuer: named(ATTRIBUTE_TYPES.O) ?? named(ATTRIBUTE_TYPES.CN) ?? "",
    signature: seen.signature,
    notBefore: seen.notBefore,
    notAfter: seen.notAfter,
    ...(seen.keyUsage !== undefined && { keyUsage: seen.keyUsage }),
    ...(seen.extendedKeyUsage !== undefined && { purposes: seen.extendedKeyUsage }),
  };
}

/** Of a public one. It begins at midnight, and says for whom it is as AWS's do. */
export function issuePublic(ctx: Write, { domain, names }: Certificate, key: KeyObject): Content {
  const authority = localAuthority(ctx.sealer);
  const der = authority.issue({
    serial: positive(ctx.ids.bytes(SERIAL_BYTES)),
    subject: nameOf([{ oid: ATTRIBUTE_TYPES.CN, value: domain }]),
    publicKey: spkiOf(key),
    notBefore: ctx.now,
    notAfter: after(ctx.now, PUBLIC_VALIDITY),
    extensions: [
      endEntity(),
      keyUsage(
        key.asymmetricKeyType === "rsa"
          ? USAGE.digitalSignature | USAGE.keyEncipherment
          : USAGE.digitalSignature,
      ),
      extendedKeyUsage([PURPOSE.serverAuth]),
      alternativeNames(names.map((dns) => ({ dns }))),
    ],
  });
  // What AWS's clients compare with, whoever the issuer is.
  return { ...contentOf(certificatePem(der), authority.pem), issuer: "Amazon" };
}

const FAILURES: Readonly<Record<string, FailureReason>> = {
  AccessDeniedException: "PCA_ACCESS_DENIED",
  InvalidArnException: "PCA_INVALID_ARN",
  InvalidStateException: "PCA_INVALID_STATE",
  InvalidArgsException: "PCA_INVALID_ARGS",
  ValidationException: "PCA_INVALID_DURATION",
  ResourceNotFoundException: "PCA_RESOURCE_NOT_FOUND",
  LimitExceededException: "PCA_LIMIT_EXCEEDED",
};

/** Of a private one, or why there is none. As the caller; or as ACM, whom the authority's permissions must let. */
export async function issuePrivate(
  ctx: Prepare,
  { domain, names }: Pick<Certificate, "domain" | "names">,
  authorityArn: string,
  key: KeyObject,
  again?: { readonly as: Principal; readonly signature: string },
): Promise<Content | FailureReason> {
  const options = {
    ...(again !== undefined && { as: again.as }),
    region: authorityArn.split(":")[3] ?? ctx.scope.region,
  };
  const CertificateAuthorityArn = authorityArn;
  const facts = {
    subject: nameOf([{ oid: ATTRIBUTE_TYPES.CN, value: domain }]),
    publicKey: spkiOf(key),
    extensions: [alternativeNames(names.map((dns) => ({ dns })))],
  };
  try {
    const signature = again?.signature ?? (await signatureBy(ctx, authorityArn, options));
    const { CertificateArn = "" } = await ctx.call(
      acmPca,
      "IssueCertificate",
      {
        CertificateAuthorityArn,
        Csr: Buffer.from(pemOf("CERTIFICATE REQUEST", makeRequest(facts, signerOf(key)))),
        SigningAlgorithm: signature.endsWith("RSA") ? "SHA256WITHRSA" : "SHA256WITHECDSA",
        Validity: { Type: "DAYS", Value: PRIVATE_VALIDITY / (24 * HOUR) },
      },
      options,
    );
    const made = await ctx.call(
      acmPca,
      "GetCertificate",
      { CertificateAuthorityArn, CertificateArn },
      options,
    );
    return contentOf(made.Certificate ?? "", made.CertificateChain);
  } catch (error) {
    if (error instanceof AwsError && error.status < 500) return FAILURES[error.code] ?? "PCA_REQUEST_FAILED";
    throw error;
  }
}

/** What an authority signs with. */
async function signatureBy(
  ctx: Prepare,
  CertificateAuthorityArn: string,
  options: CallOptions,
): Promise<string> {
  const input = { CertificateAuthorityArn };
  const { CertificateAuthority } = await ctx.call(acmPca, "DescribeCertificateAuthority", input, options);
  return CertificateAuthority?.CertificateAuthorityConfiguration?.SigningAlgorithm ?? "";
}
