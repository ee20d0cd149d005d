import type { Instant } from "../../base/instant.ts";
import type { NamedPolicy } from "../../lang/iam/evaluate.ts";
import type { Principal, RootPrincipal, UserPrincipal } from "../iam/principal.ts";
import type { IamServiceRow } from "../wire/model.ts";

/** A long-term access key as the authenticator needs it. */
export interface AccessKeyRecord {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** A deleted key leaves a tombstone, so that it never falls back to being a development key. */
  readonly status: "Active" | "Inactive" | "Deleted";
  readonly principal: UserPrincipal | RootPrincipal;
}

export type { NamedPolicy } from "../../lang/iam/evaluate.ts";

/** Every identity-side policy that bears on one principal. */
export interface PrincipalPolicies {
  /** Inline and managed policies of the user, its groups, or the role. */
  readonly identity: readonly NamedPolicy[];
  readonly boundary: NamedPolicy | undefined;
  /** The principal's own tags (user or role), before session tags. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface RoleRecord {
  readonly arn: string;
  readonly roleId: string;
  readonly roleName: string;
  readonly path: string;
  readonly trustPolicy: string;
  readonly maxSessionDurationSeconds: number;
  readonly tags: Readonly<Record<string, string>>;
}
export interface UserRecord {
  readonly arn: string;
  readonly userId: string;
  readonly userName: string;
  readonly tags: Readonly<Record<string, string>>;
}
export interface OidcProviderRecord {
  readonly arn: string;
  /** Issuer without scheme, as the ARN carries it. */
  readonly url: string;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
}
export interface SamlProviderRecord {
  readonly arn: string;
  readonly metadataDocument: string;
  readonly validUntil: Instant | undefined;
  /** Whether its assertions come encrypted, and the private keys (PEM) for them, sealed for {@link SAML_KEYS}. */
  readonly encryption?:
    | { readonly mode: "Required" | "Allowed"; readonly sealedKeys: readonly string[] }
    | undefined;
}

/** What private keys of SAML providers are sealed for. */
export const SAML_KEYS = "saml keys";

/** What the private keys of token issuers are sealed for. */
export const TOKEN_KEYS = "token keys";

/** An account as the issuer of tokens that say who its principals are. */
export interface TokenIssuer {
  /** "https://<id>.tokens.sts.global.api.aws" */
  readonly url: string;
  /** Sealed for the purpose {@link TOKEN_KEYS}: JSON of the private keys (RFC 7517), by the algorithm they sign with. */
  readonly sealedKeys: string;
}

/** A managed policy that AWS keeps for every account. */
export interface AwsPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  /** ANPA... */
  readonly id: string;
  /** "v3": the version in force, the only one that is known. */
  readonly versionId: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
export interface AwsPolicyTable {
  get(arn: string): AwsPolicy | undefined;
  /** JSON text. */
  document(arn: string): string | undefined;
  /** By name. */
  list(): readonly AwsPolicy[];
}

/** The last use of one service by one principal or key. */
export interface UseNote {
  region: string;
  at: Instant;
  /** Set by whoever made it durable, unset by the next use. */
  written: boolean;
}
/** By access key id, unique id of a user or role, or account number of a root user; then by service, and by action ("sqs:CreateQueue"). */
export type UseNotes = ReadonlyMap<string, ReadonlyMap<string, UseNote>>;

/**
 * What the kernel asks of whoever keeps users, roles and policies (the IAM service implements it). Synchronous and
 * cheap: answers are cached by the implementer until the account's IAM cell changes. An account of one partition is
 * another than the account of the same number in the next: ARNs and principals say which is meant.
 */
export interface IdentityDirectory {
  /** Of whatever partition: the record's principal tells which. */
  accessKey(accessKeyId: string): AccessKeyRecord | undefined;
  /** Undefined when the user or role no longer exists: its sessions are then without any permission. */
  policiesOf(principal: Principal): PrincipalPolicies | undefined;
  managedPolicy(arn: string): NamedPolicy | undefined;
  role(arn: string): RoleRecord | undefined;
  user(arn: string): UserRecord | undefined;
  oidcProvider(arn: string): OidcProviderRecord | undefined;
  samlProvider(arn: string): SamlProviderRecord | undefined;
  /** Undefined unless outbound web identity federation is enabled. */
  tokenIssuer(partition: string, account: string): TokenIssuer | undefined;
  /** The last use of each service by anybody in the account, written down or not. */
  lastUses(partition: string, account: string): ReadonlyMap<string, Pick<UseNote, "region" | "at">>;
  /** Whether `code` is what the device shows now (one step of drift either way), each code usable once. */
  verifyMfa(principal: Principal, serialNumber: string, code: string, now: Instant): boolean;
  /** Remembers that a key or role was used, for GetAccessKeyLastUsed, RoleLastUsed and the access advisor. */
  noteUse(use: {
    readonly principal: Principal;
    readonly accessKeyId: string | undefined;
    readonly service: string;
    /** Of management events only: what was done, for whoever asks by action. */
    readonly operation?: string | undefined;
    readonly region: string;
    readonly at: Instant;
  }): void;
  /** What was noted of an account's keys and principals since this world was opened. */
  usesOf(partition: string, account: string): UseNotes;
  /** The same in every account and every world. */
  awsPolicies(partition: string): AwsPolicyTable;
  /** What AWS's service authorization reference tells of the service with that prefix of actions ("s3"). */
  actionsOf(prefix: string): IamServiceRow | undefined;
}

/** How a tag has to be written on some kinds of resources. */
export interface TagRule {
  /** In the case it must have. */
  readonly key: string;
  /** With "*" for any text; undefined: every value is fine. */
  readonly values: readonly string[] | undefined;
  /** "sqs:queue", "dynamodb:*". */
  readonly enforcedFor: readonly string[];
}

/** What an organization makes of one of its accounts. */
export interface AccountStanding {
  /** Suspended or closed: whatever its principals ask is refused. */
  readonly closed: boolean;
  /** For aws:PrincipalOrgID, aws:PrincipalOrgPaths and their resource twins. Undefined: of no organization any more. */
  readonly membership:
    | {
        readonly organizationId: string;
        /** "o-.../r-.../ou-.../" */
        readonly path: string;
        /** The account that manages the organization. */
        readonly management: string;
        /** Principals of the services that were let into the organization: "ram.amazonaws.com". */
        readonly services: readonly string[];
        /** Those of them that the account administers on the organization's behalf. */
        readonly administers: readonly string[];
      }
    | undefined;
  /** Service control policies: one list a level from the root down; each level must allow. Empty: nothing restricted. */
  readonly scp: readonly (readonly NamedPolicy[])[];
  /** Resource control policies, likewise. */
  readonly rcp: readonly (readonly NamedPolicy[])[];
  /** What tag policies enforce; absent: nothing. */
  readonly tagRules?: readonly TagRule[] | undefined;
}

/** What the kernel asks of whoever keeps organizations (the Organizations service implements it). Synchronous and cheap. */
export interface OrganizationDirectory {
  /** Undefined: no organization has anything to say about the account. */
  standing(account: string, partition: string): AccountStanding | undefined;
}
