/** What every named thing of IAM has in common, and what each kind has of its own. */
import type { Instant } from "../../base/instant.ts";
import type { assertionEncryptionModeType } from "../../gen/iam.ts";

/** A principal that a trust policy names, and the unique id that stood behind the name when it was written. */
export interface BoundPrincipal {
  readonly arn: string;
  readonly id: string;
}

/** What an entity has beyond its name, by kind; kept as JSON. */
export interface Details {
  readonly user: Readonly<Record<string, never>>;
  readonly group: Readonly<Record<string, never>>;
  readonly role: {
    readonly trustPolicy: string;
    readonly boundPrincipals: readonly BoundPrincipal[];
    readonly description?: string | undefined;
    readonly maxSessionDurationSeconds: number;
    /** Service-linked roles only: the service that owns the role, "autoscaling.amazonaws.com". */
    readonly linkedService?: string;
  };
  readonly policy: {
    readonly description?: string | undefined;
    readonly defaultVersion: number;
    readonly lastVersion: number;
    readonly updatedAt: Instant;
  };
  readonly "instance-profile": Readonly<Record<string, never>>;
  readonly "server-certificate": {
    readonly body: string;
    readonly chain?: string | undefined;
    readonly privateKey: string;
    readonly expiresAt: Instant;
  };
  readonly mfa: {
    /** Base 32, as the device shows it. */
    readonly seed: string;
    /** Present while the device is assigned to its owner. */
    readonly enabledAt?: Instant | undefined;
    /** The newest time step whose code enabled or resynchronized the device; codes up to it are spent. */
    readonly spentStep?: number;
    /** How many time steps the device's clock is ahead of ours, as its last synchronization showed. */
    readonly drift?: number;
  };
  readonly "oidc-provider": {
    /** Without scheme, as the ARN carries it. */
    readonly url: string;
    readonly clientIds: readonly string[];
    readonly thumbprints: readonly string[];
  };
  readonly "saml-provider": {
    readonly uuid: string;
    readonly metadata: string;
    readonly validUntil: Instant;
    readonly encryption?: SamlEncryption;
  };
}

/** How a provider's assertions are encrypted, and with which of its keys they are read. */
export interface SamlEncryption {
  readonly mode: assertionEncryptionModeType | undefined;
  readonly keys: readonly { readonly id: string; readonly at: Instant; readonly sealed: string }[];
}

export type Kind = keyof Details;

export interface Entity<K extends Kind = Kind> {
  /** Unique for ever: AIDA..., AROA...; of MFA devices and identity providers their ARN. */
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly createdAt: Instant;
  /** The user (or account) an MFA device is assigned to; the role in an instance profile. */
  readonly owner: string | undefined;
  /** ARN of the permissions boundary. */
  readonly boundary: string | undefined;
  readonly detail: Details[K];
}

/** Users, groups and roles: what policies are attached to. */
export type Identity = "user" | "group" | "role";

interface Noun {
  /** The resource type in ARNs. */
  readonly type: string;
  /** First letters of its unique ids; undefined where the ARN is the id. */
  readonly idPrefix: string | undefined;
  readonly missing: (name: string) => string;
  readonly exists: (name: string) => string;
  /** Quota by name, and its default. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
  readonly quota: readonly [name: string, limit: number];
  /** Keys of tags on users and roles differ in more than case. */
  readonly tagsFoldCase?: true;
}

/** How IAM speaks of each kind of entity. */
export const NOUNS: { readonly [K in Kind]: Noun } = {
  user: {
    type: "user",
    idPrefix: "AIDA",
    missing: (name) => `The user with name ${name} cannot be found.`,
    exists: (name) => `User with name ${name} already exists.`,
    quota: ["UsersPerAccount", 5_000],
    tagsFoldCase: true,
  },
  group: {
    type: "group",
    idPrefix: "AGPA",
    missing: (name) => `The group with name ${name} cannot be found.`,
    exists: (name) => `Group with name ${name} already exists.`,
    quota: ["GroupsPerAccount", 300],
  },
  role: {
    type: "role",
    idPrefix: "AROA",
    missing: (name) => `The role with name ${name} cannot be found.`,
    exists: (name) => `Role with name ${name} already exists.`,
    quota: ["RolesPerAccount", 1_000],
    tagsFoldCase: true,
  },
  policy: {
    type: "policy",
    idPrefix: "ANPA",
    missing: (arn) => `Policy ${arn} was not found.`,
    exists: (name) => `A policy called ${name} already exists. Duplicate names are not allowed.`,
    quota: ["PoliciesPerAccount", 1_500],
  },
  "instance-profile": {
    type: "instance-profile",
    idPrefix: "AIPA",
    missing: (name) => `Instance Profile ${name} cannot be found.`,
    exists: (name) => `Instance Profile ${name} already exists.`,
    quota: ["InstanceProfilesPerAccount", 1_000],
  },
  "server-certificate": {
    type: "server-certificate",
    idPrefix: "ASCA",
    missing: (name) => `The Server Certificate with name ${name} cannot be found.`,
    exists: (name) => `The Server Certificate with name ${name} already exists.`,
    quota: ["ServerCertificatesPerAccount", 20],
  },
  mfa: {
    type: "mfa",
    idPrefix: undefined,
    missing: (serial) => `VirtualMFADevice with serial number ${serial} doesn't exist.`,
    exists: () => "MFADevice entity at the same path and name already exists.",
    quota: ["MFADevicesPerAccount", 40_000],
  },
  "oidc-provider": {
    type: "oidc-provider",
    idPrefix: undefined,
    missing: (arn) => `OpenIDConnect Provider not found for arn ${arn}`,
    exists: (url) => `Provider with url https://${url} already exists.`,
    quota: ["OpenIdConnectProvidersPerAccount", 100],
  },
  "saml-provider": {
    type: "saml-provider",
    idPrefix: undefined,
    missing: (arn) => `Manifest not found for arn ${arn}`,
    exists: (name) => `Provider with name ${name} already exists.`,
    quota: ["SAMLProvidersPerAccount", 100],
  },
};

/** The ARN of an entity by its kind, path and name. */
export function entityArn(
  scope: { readonly partition: string; readonly account: string },
  kind: Kind,
  name: string,
  path = "/",
): string {
  return `arn:${scope.partition}:iam::${scope.account}:${NOUNS[kind].type}${path}${name}`;
}
