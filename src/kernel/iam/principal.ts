import type { Instant } from "../../base/instant.ts";

/** What a temporary credential remembers of how it was made. It travels sealed inside the session token. */
export interface SessionFacts {
  readonly kind:
    | "AssumeRole"
    | "AssumeRoleWithSAML"
    | "AssumeRoleWithWebIdentity"
    | "GetSessionToken"
    | "GetFederationToken"
    | "AssumeRoot"
    | "CreateSession"
    | "service";
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  /** When an MFA code was shown; absent when none was. */
  readonly mfaAuthenticatedAt?: Instant;
  /** Inline session policies (JSON text) and ARNs of managed session policies; both empty means "no session policy". */
  readonly policies?: readonly string[];
  readonly policyArns?: readonly string[];
  /** Session tags: become aws:PrincipalTag/<key>, over the role's own tags. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly transitiveTagKeys?: readonly string[];
  readonly sourceIdentity?: string;
  /** Role chaining: the session was made by another role session (limits it to one hour). */
  readonly chained?: true;
  /** Condition keys the identity provider set, such as "accounts.google.com:aud" or "saml:sub". */
  readonly federation?: Readonly<Record<string, string | readonly string[]>>;
  /** ARN or host name of the identity provider; becomes aws:FederatedProvider. */
  readonly federatedProvider?: string;
  /** The S3 directory bucket that the session is with: it is good for nothing else. */
  readonly bucket?: BucketSession;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
export interface BucketSession {
  readonly name: string;
  /** Whose bucket it is: another account's of the same name is another bucket. */
  readonly owner: string;
  readonly mode: "ReadOnly" | "ReadWrite";
  /** How what is written in the session is encrypted: the algorithm, and KMS's key where there is one. */
  readonly encryption: { readonly algorithm: string; readonly keyId?: string | undefined };
}

interface InAccount {
  /** Twelve digits. */
  readonly account: string;
  readonly partition: string;
  /** As GetCallerIdentity answers it. */
  readonly arn: string;
  /** aws:userid: the account id for root, AIDA... for a user, AROA...:session for a role session. */
  readonly userId: string;
}

export interface RootPrincipal extends InAccount {
  readonly kind: "root";
  /** Present for a GetSessionToken session of root. */
  readonly session?: SessionFacts;
}
export interface UserPrincipal extends InAccount {
  readonly kind: "user";
  readonly userName: string;
  /** Present for a GetSessionToken session of the user. */
  readonly session?: SessionFacts;
}
export interface RolePrincipal extends InAccount {
  readonly kind: "assumed-role";
  readonly roleName: string;
  /** arn:aws:iam::<account>:role/<path/><name>: what policies name. `arn` is the session's. */
  readonly roleArn: string;
  readonly roleId: string;
  readonly sessionName: string;
  readonly session: SessionFacts;
}
export interface FederatedUserPrincipal extends InAccount {
  readonly kind: "federated-user";
  readonly name: string;
  /** The IAM user (or root) who called GetFederationToken; its policies bound the session. */
  readonly issuer: UserPrincipal | RootPrincipal;
  readonly session: SessionFacts;
}
/** An AWS service acting by itself, for instance SNS delivering to a queue. */
export interface ServicePrincipal {
  readonly kind: "service";
  /** "sns.amazonaws.com" */
  readonly service: string;
  /** aws:SourceAccount and aws:SourceArn: on whose behalf. */
  readonly sourceAccount?: string;
  readonly sourceArn?: string;
}
export interface AnonymousPrincipal {
  readonly kind: "anonymous";
}

/** Who asks. */
export type Principal =
  | RootPrincipal
  | UserPrincipal
  | RolePrincipal
  | FederatedUserPrincipal
  | ServicePrincipal
  | AnonymousPrincipal;

/** The caller's account, or undefined for services and anonymous callers. */
export function accountOf(principal: Principal): string | undefined {
  return "account" in principal ? principal.account : undefined;
}

/** A principal in one word: its ARN, the service's name, or "anonymous". */
export function principalName(principal: Principal): string {
  if (principal.kind === "anonymous") return "anonymous";
  return principal.kind === "service" ? principal.service : principal.arn;
}

/** The root user of an account. */
export function rootOf(account: string, partition = "aws"): RootPrincipal {
  return { kind: "root", account, partition, arn: `arn:${partition}:iam::${account}:root`, userId: account };
}
