/**
 * Certificate templates: what a certificate says beyond its subject, and who may say more.
 * https://docs.aws.amazon.com/privateca/latest/userguide/template-definitions.html
 */
import { PURPOSE, USAGE } from "../../base/x509/extensions.ts";

export interface Template {
  readonly arn: string;
  readonly isRoot: boolean;
  readonly authority: { readonly pathLength?: number } | undefined;
  readonly keyUsage?: number;
  readonly purposes?: readonly string[];
  readonly criticalPurposes: boolean;
  readonly criticalConstraints: boolean;
  /** Extensions and subject may come from the request's ApiPassthrough, extensions from the CSR. */
  readonly fromApi: boolean;
  readonly fromCsr: boolean;
}

const NAME =
  /^(Blank)?(RootCA|SubordinateCA|EndEntity|EndEntityServerAuth|EndEntityClientAuth|CodeSigning|OCSPSigning)Certificate(?:_(PathLen[0-3]|CriticalBasicConstraints))?(?:_(API|CSR|APICSR)Passthrough)?\/V1$/;
const CA_USAGE = USAGE.digitalSignature | USAGE.keyCertSign | USAGE.crlSign;
const PURPOSES: Readonly<Record<string, readonly string[]>> = {
  EndEntity: [PURPOSE.serverAuth, PURPOSE.clientAuth],
  EndEntityServerAuth: [PURPOSE.serverAuth],
  EndEntityClientAuth: [PURPOSE.clientAuth],
  CodeSigning: [PURPOSE.codeSigning],
  OCSPSigning: [PURPOSE.ocspSigning],
};

export const USUAL_TEMPLATE = "EndEntityCertificate/V1";

/** The template of an ARN; undefined when there is none of that name. */
export function templateAt(arn: string): Template | undefined {
  const [, name] = /^arn:aws[a-z-]*:acm-pca:::template\/(.+)$/.exec(arn) ?? [];
  const [whole, blank, kind = "", variant, passthrough] = NAME.exec(name ?? "") ?? [];
  if (whole === undefined || !exists(blank !== undefined, kind, variant, passthrough)) return undefined;
  const isAuthority = kind.endsWith("CA");
  const pathLength = variant?.startsWith("PathLen") ? Number(variant.slice(7)) : undefined;
  const signing = kind === "CodeSigning" || kind === "OCSPSigning";
  const endUsage = signing ? USAGE.digitalSignature : USAGE.digitalSignature | USAGE.keyEncipherment;
  const purposes = PURPOSES[kind];
  return {
    arn,
    isRoot: kind === "RootCA",
    authority: isAuthority ? { ...(pathLength !== undefined && { pathLength }) } : undefined,
    ...(blank === undefined && { keyUsage: isAuthority ? CA_USAGE : endUsage }),
    ...(blank === undefined && purposes !== undefined && { purposes }),
    criticalPurposes: signing,
    criticalConstraints: isAuthority || variant === "CriticalBasicConstraints",
    fromApi: passthrough?.startsWith("API") ?? false,
    fromCsr: passthrough?.endsWith("CSR") ?? false,
  };
}

function exists(
  blank: boolean,
  kind: string,
  variant: string | undefined,
  passthrough: string | undefined,
): boolean {
  const path = variant?.startsWith("PathLen") ?? false;
  if (kind === "RootCA") {
    if (passthrough !== undefined && passthrough !== "API") return false;
    return blank ? passthrough === "API" && variant !== "CriticalBasicConstraints" : variant === undefined;
  }
  if (kind === "SubordinateCA") return path && (!blank || passthrough !== undefined);
  if (blank) return kind === "EndEntity" && !path && passthrough !== undefined;
  return variant === undefined;
}
