/**
 * What a service tells ACM of a certificate that one of its resources shows to clients: such a certificate is renewed,
 * and cannot be deleted. https://docs.aws.amazon.com/acm/latest/userguide/acm-services.html
 */
import type { Fact } from "../dispatch/given.ts";

/** The kind of such facts. */
export const CERTIFICATE_USE = "acm.CertificateUse";

/** The detail of such a fact. */
export interface CertificateUse {
  /** The certificate's ARN. */
  readonly certificate: string;
  /** The ARN of the resource that uses it. */
  readonly by: string;
  readonly inUse: boolean;
}

/** The fact to publish by the resource's service, when the use begins or ends. */
export function certificateUse({ certificate, by, inUse }: CertificateUse): Fact {
  return { kind: CERTIFICATE_USE, resource: by, detail: { certificate, by, inUse } };
}
