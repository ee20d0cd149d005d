/** What each operation demands. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscertificatemanager.html */
import { tagMap } from "../../aws/tags.ts";
import type { RequestCertificateRequest } from "../../gen/acm.ts";
import type { AuthzRule, ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { arnOf, type Certificate, certificateAt } from "./certificate.ts";
import type { AcmReader } from "./store.ts";

type Rule<I> = AuthzRule<I, AcmReader>;

export const onCertificate =
  <I extends { readonly CertificateArn: string }>(
    action: string,
    more?: (input: I) => Partial<Demand>,
  ): Rule<I> =>
  (ctx, input) => {
    const certificate = certificateAt(ctx, input.CertificateArn);
    return {
      action: `acm:${action}`,
      resource: arnOf(ctx.scope, certificate),
      resourceTags: certificate.tags,
      context: contextOf(certificate),
      ...more?.(input),
    };
  };

function contextOf({ names, validation, type }: Certificate): Readonly<Record<string, ContextValue>> {
  return {
    "acm:DomainNames": names,
    "acm:CertificateKeyPairOrigin": type === "IMPORTED" ? "CUSTOMER_PROVIDED" : "AWS_MANAGED",
    ...(validation !== undefined && { "acm:ValidationMethod": validation.method }),
  };
}

/** Actions that know no resource. */
export const onAnything =
  <I extends object>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (_ctx, input) => ({ action: `acm:${action}`, resource: "*", ...more?.(input) });

/** https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html */
export const onRequest = onAnything<RequestCertificateRequest>("RequestCertificate", (input) => ({
  requestTags: tagMap(input.Tags),
  context: {
    "acm:DomainNames": [input.DomainName, ...(input.SubjectAlternativeNames ?? [])],
    "acm:KeyAlgorithm": input.KeyAlgorithm ?? "RSA_2048",
    "acm:CertificateKeyPairOrigin": "AWS_MANAGED",
    "acm:CertificateTransparencyLogging":
      input.Options?.CertificateTransparencyLoggingPreference ?? "ENABLED",
    "acm:Export": input.Options?.Export ?? "DISABLED",
    ...(input.CertificateAuthorityArn === undefined
      ? { "acm:ValidationMethod": input.ValidationMethod ?? "EMAIL" }
      : { "acm:CertificateAuthority": input.CertificateAuthorityArn }),
  },
}));

export const onImport: Rule<{
  readonly CertificateArn?: string | undefined;
  readonly Tags?: Parameters<typeof tagMap>[0];
}> = (ctx, input) => {
  const { CertificateArn, Tags } = input;
  if (CertificateArn !== undefined) return onCertificate("ImportCertificate")(ctx, { CertificateArn });
  return { action: "acm:ImportCertificate", resource: "*", requestTags: tagMap(Tags) };
};
