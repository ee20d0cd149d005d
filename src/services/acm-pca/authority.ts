/** A certificate authority. https://docs.aws.amazon.com/privateca/latest/userguide/PcaCreateCa.html */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { formatArn, parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  ActionType,
  CertificateAuthority,
  CertificateAuthorityConfiguration,
  CertificateAuthorityStatus,
  CertificateAuthorityType,
  CertificateAuthorityUsageMode,
  KeyStorageSecurityStandard,
  RevocationConfiguration,
} from "../../gen/acm-pca.ts";
import type { Home } from "../../kernel/dispatch/contract.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

export interface Authority {
  readonly id: string;
  readonly type: CertificateAuthorityType;
  readonly configuration: CertificateAuthorityConfiguration;
  readonly revocation: RevocationConfiguration;
  readonly usageMode: CertificateAuthorityUsageMode;
  readonly standard: KeyStorageSecurityStandard;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Whether it has expired is for the clock to say. */
  readonly status: "PENDING_CERTIFICATE" | "ACTIVE" | "DISABLED" | "DELETED";
  readonly restorableUntil?: Instant;
  readonly certificate?: Installed;
  readonly tags: Readonly<Record<string, string>>;
  readonly permissions: readonly Grant[];
  /** JSON text. */
  readonly policy?: string;
  /** How many revocation lists it has written. */
  readonly crlNumber: number;
}

/** The certificate by which it can issue others. PEM. */
export interface Installed {
  readonly pem: string;
  readonly chain?: string;
  readonly serial: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** What a service may do with it. */
export interface Grant {
  readonly principal: string;
  readonly sourceAccount: string;
  readonly actions: readonly ActionType[];
  readonly createdAt: Instant;
}

const SEALED = "acm-pca private key";
const RESOURCE = /^certificate-authority\/([0-9a-f-]{36})$/;

export function arnOf(scope: Scope, { id }: Pick<Authority, "id">): string {
  return formatArn({ ...scope, service: "acm-pca", resource: `certificate-authority/${id}` });
}

/** Throws InvalidArnException, ResourceNotFoundException. */
export function authorityAt(ctx: Read, text: string): Authority {
  const arn = parseArn(text);
  const id = RESOURCE.exec(arn?.resource ?? "")?.[1];
  if (arn === undefined || arn.service !== "acm-pca" || id === undefined) throw errors.notAnArn(text);
  const here = arn.region === ctx.scope.region && arn.account === ctx.scope.account;
  const authority = here ? ctx.store.authority(id) : undefined;
  if (authority === undefined) throw errors.authorityNotFound(text);
  return authority;
}

export function statusOf({ status, certificate }: Authority, now: Instant): CertificateAuthorityStatus {
  if (status === "DELETED" || certificate === undefined) return status;
  return certificate.notAfter <= now ? "EXPIRED" : status;
}

/** One that is not on its way out. */
export function liveAuthority(ctx: Read, text: string): Authority {
  const authority = authorityAt(ctx, text);
  if (authority.status === "DELETED") throw errors.wrongState("DELETED");
  return authority;
}

export function sealKey(ctx: Pick<Read, "sealer">, key: KeyObject): Uint8Array {
  return ctx.sealer.sealBytes(SEALED, key.export({ format: "der", type: "pkcs8" }));
}

export function keyOf(ctx: Read, { id }: Authority): KeyObject {
  const sealed = ctx.store.privateKey(id);
  const der = sealed && ctx.sealer.openBytes(SEALED, sealed);
  if (der === undefined) throw new Error("an authority's key does not open");
  return createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });
}

export function shown(ctx: Read, authority: Authority): CertificateAuthority {
  const { certificate, restorableUntil } = authority;
  return {
    Arn: arnOf(ctx.scope, authority),
    OwnerAccount: ctx.scope.account,
    CreatedAt: authority.createdAt,
    LastStateChangeAt: authority.changedAt,
    Type: authority.type,
    Status: statusOf(authority, ctx.now),
    CertificateAuthorityConfiguration: authority.configuration,
    RevocationConfiguration: authority.revocation,
    KeyStorageSecurityStandard: authority.standard,
    UsageMode: authority.usageMode,
    ...(certificate !== undefined && {
      Serial: certificate.serial,
      NotBefore: certificate.notBefore,
      NotAfter: certificate.notAfter,
    }),
    ...(restorableUntil !== undefined && { RestorableUntil: restorableUntil }),
  };
}

/** An authority lives with its owner, whom its ARN names. */
export function home(input: object): Home {
  const { CertificateAuthorityArn, ResourceArn } = input as {
    readonly CertificateAuthorityArn?: string;
    readonly ResourceArn?: string;
  };
  const account = parseArn(CertificateAuthorityArn ?? ResourceArn ?? "")?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? { account } : {};
}
