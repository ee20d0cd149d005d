/**
 * Who asked, as CloudTrail tells it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
import { type Instant, isoInstant } from "../../../base/instant.ts";
import type { Principal, RolePrincipal, SessionFacts } from "../../../kernel/iam/principal.ts";
import type { KeptCall } from "../../../kernel/ports/record-keeper.ts";

export type UserIdentity = Readonly<Record<string, unknown>>;

/** "2026-01-02T03:04:05Z" */
export const toTheSecond = (at: Instant): string => isoInstant(at).replace(/\.\d+Z$/, "Z");

/** `recipient`: the account whose record it is; of others it learns only who they are. */
export function userIdentityOf({ record }: KeptCall, recipient: string): UserIdentity {
  const { caller, via, accessKeyId } = record;
  const invoked = via === undefined ? {} : { invokedBy: via };
  const key = accessKeyId === undefined ? {} : { accessKeyId };
  if (caller.kind === "service") return { type: "AWSService", invokedBy: caller.service };
  if (caller.kind === "anonymous") return nobody(record);
  if (caller.account !== recipient)
    return { type: "AWSAccount", principalId: caller.userId, accountId: caller.account, ...invoked };
  const common = { principalId: caller.userId, arn: caller.arn, accountId: caller.account, ...key };
  switch (caller.kind) {
    case "root":
      return { type: "Root", ...common, ...plainSession(caller.session), ...invoked };
    case "user":
      return {
        type: "IAMUser",
        ...common,
        userName: caller.userName,
        ...plainSession(caller.session),
        ...invoked,
      };
    case "assumed-role":
      return { type: "AssumedRole", ...common, sessionContext: roleSession(caller), ...invoked };
    case "federated-user": {
      const { issuer, session } = caller;
      const sessionIssuer = {
        type: issuer.kind === "root" ? "Root" : "IAMUser",
        principalId: issuer.userId,
        arn: issuer.arn,
        accountId: issuer.account,
        ...(issuer.kind === "user" && { userName: issuer.userName }),
      };
      const sessionContext = { sessionIssuer, attributes: attributesOf(session) };
      return { type: "FederatedUser", ...common, sessionContext, ...invoked };
    }
  }
}

/** The name by which events are looked up. */
export function userNameOf(caller: Principal): string | undefined {
  switch (caller.kind) {
    case "root":
      return "root";
    case "user":
      return caller.userName;
    case "assumed-role":
      return caller.sessionName;
    case "federated-user":
      return caller.name;
    default:
      return undefined;
  }
}

function nobody({ service, operation, input }: KeptCall["record"]): UserIdentity {
  if (service === "sts" && operation === "AssumeRoleWithWebIdentity") return { type: "WebIdentityUser" };
  if (service === "sts" && operation === "AssumeRoleWithSAML") return { type: "SAMLUser" };
  if (service === "s3" || service === "sqs" || service === "sns")
    return { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" };
  return input === undefined ? { type: "Unknown" } : { type: "Unknown", principalId: "" };
}

function attributesOf(session: SessionFacts) {
  return {
    creationDate: toTheSecond(session.issuedAt),
    mfaAuthenticated: String(session.mfaAuthenticatedAt !== undefined),
  };
}

function plainSession(session: SessionFacts | undefined) {
  return session === undefined ? {} : { sessionContext: { attributes: attributesOf(session) } };
}

function roleSession({ roleId, roleArn, account, roleName, session }: RolePrincipal) {
  const { federatedProvider, federation, sourceIdentity, kind } = session;
  const sessionIssuer = {
    type: "Role",
    principalId: roleId,
    arn: roleArn,
    accountId: account,
    userName: roleName,
  };
  return {
    sessionIssuer,
    ...(federatedProvider !== undefined && {
      webIdFederationData: { federatedProvider, attributes: federation ?? {} },
    }),
    attributes: attributesOf(session),
    ...(sourceIdentity !== undefined && { sourceIdentity }),
    ...(kind === "AssumeRoot" && { assumedRoot: "true" }),
  };
}
