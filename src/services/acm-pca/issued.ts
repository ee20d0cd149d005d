import type { Instant } from "../../base/instant.ts";
import type { RevocationReason } from "../../gen/acm-pca.ts";

/** A certificate that an authority has issued. */
export interface Issued {
  /** 32 hexadecimal digits, the end of its ARN. */
  readonly serial: string;
  readonly der: Uint8Array;
  /** As text. */
  readonly subject: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly issuedAt: Instant;
  readonly templateArn: string;
  readonly requestedBy: string;
  /** The service that asked, if one did. */
  readonly service?: string;
  readonly revokedAt?: Instant;
  readonly reason?: RevocationReason;
}
