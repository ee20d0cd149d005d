/**
 * What STS's operations demand. Becoming a role is for its trust policy to allow, in AWS's words one action
 * for the assumption itself, one for passing tags, one for setting a source identity.
 */
import { tagMap } from "../../aws/tags.ts";
import { type ContextValue, type Demand, UNCHECKED } from "../../kernel/dispatch/contract.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { RoleRecord } from "../../kernel/ports/identity.ts";
import {
  federationDenial,
  federationDenied,
  needsLongTermCredentials,
  noRootAssumes,
  notAuthorized,
} from "./errors.ts";
import { type Federation, federationTags } from "./federation.ts";
import type { Reading, Rule } from "./kit.ts";
import { TOKEN_DURATION_SECONDS_DEFAULT } from "./limits.ts";
import { mfaContext } from "./mfa.ts";
import { accountOfArn, roleNamed } from "./role.ts";
import { assumeRootDemand } from "./root-task.ts";
import { samlFederation } from "./saml/federation.ts";
import { readResponse } from "./saml/response.ts";
import { type SessionTags, sessionTags } from "./session-tags.ts";
import { readWebIdentity } from "./web-identity/claims.ts";

export const assumeRole: Rule<"AssumeRole"> = (ctx, input) => {
  const { caller } = ctx;
  if (caller.kind === "root") throw noRootAssumes();
  const role = roleNamed(ctx, input.RoleArn);
  if (role === undefined || caller.kind === "federated-user")
    throw notAuthorized(caller, "sts:AssumeRole", input.RoleArn);
  const tags = sessionTags(caller, input.Tags, input.TransitiveTagKeys);
  const sourceIdentity = input.SourceIdentity ?? sourceIdentityOf(caller);
  return becomingDemands(role, "sts:AssumeRole", tags, {
    ...mfaContext(input),
    "sts:RoleSessionName": input.RoleSessionName,
    ...(input.ExternalId === undefined ? {} : { "sts:ExternalId": input.ExternalId }),
    ...(sourceIdentity === undefined ? {} : { "sts:SourceIdentity": sourceIdentity }),
  });
};

export const assumeRoleWithWebIdentity: Rule<"AssumeRoleWithWebIdentity"> = (ctx, input) => {
  const action = "sts:AssumeRoleWithWebIdentity";
  const role = roleNamed(ctx, input.RoleArn);
  const identity = readWebIdentity(ctx, input, accountOfArn(input.RoleArn));
  if (role === undefined) throw federationDenied(action);
  return federatedDemands(role, action, identity, input.RoleSessionName);
};

export const assumeRoleWithSaml: Rule<"AssumeRoleWithSAML"> = (ctx, input) => {
  const action = "sts:AssumeRoleWithSAML";
  const role = roleNamed(ctx, input.RoleArn);
  const federation = samlFederation(ctx, input, readResponse(ctx, input).assertion);
  if (role === undefined) throw federationDenied(action);
  return federatedDemands(role, action, federation, federation.sessionName);
};

function federatedDemands(
  role: RoleRecord,
  action: string,
  federation: Federation,
  sessionName: string,
): readonly Demand[] {
  const demands = becomingDemands(role, action, federationTags(federation), {
    ...federation.keys,
    "sts:RoleSessionName": sessionName,
    "aws:FederatedProvider": federation.provider,
    ...(federation.sourceIdentity === undefined ? {} : { "sts:SourceIdentity": federation.sourceIdentity }),
  });
  return demands.map((demand) => ({
    ...demand,
    federatedProvider: federation.provider,
    denial: federationDenial(action),
  }));
}

function becomingDemands(
  role: RoleRecord,
  action: string,
  tags: SessionTags,
  context: Readonly<Record<string, ContextValue>>,
): readonly Demand[] {
  const demand: Demand = {
    action,
    resource: role.arn,
    resourcePolicy: role.trustPolicy,
    resourceAccount: accountOfArn(role.arn) ?? "",
    resourceTags: role.tags,
    mode: "trust",
    ...(Object.keys(tags.requested).length === 0 ? {} : { requestTags: tags.requested }),
    context:
      tags.requestedTransitive.length === 0
        ? context
        : { ...context, "sts:TransitiveTagKeys": tags.requestedTransitive },
  };
  const demands = [demand];
  if (Object.keys(tags.all).length > 0) demands.push({ ...demand, action: "sts:TagSession" });
  if ("sts:SourceIdentity" in context) demands.push({ ...demand, action: "sts:SetSourceIdentity" });
  return demands;
}

export const getFederationToken: Rule<"GetFederationToken"> = (ctx, input) => {
  const { caller } = ctx;
  if ((caller.kind !== "user" && caller.kind !== "root") || caller.session !== undefined)
    throw needsLongTermCredentials("GetFederationToken");
  const { requested } = sessionTags(caller, input.Tags);
  const resource = `arn:${caller.partition}:sts::${caller.account}:federated-user/${input.Name}`;
  const tagged = Object.keys(requested).length > 0;
  const demand: Demand = {
    action: "sts:GetFederationToken",
    resource,
    ...(tagged ? { requestTags: requested } : {}),
  };
  return tagged ? [demand, { ...demand, action: "sts:TagSession" }] : demand;
};

export const assumeRoot: Rule<"AssumeRoot"> = (ctx, input) => assumeRootDemand(ctx, input);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound_policies.html */
export const getWebIdentityToken: Rule<"GetWebIdentityToken"> = (_ctx, input) => {
  const { Tags = [] } = input;
  const requestTags = tagMap(Tags);
  const demand: Demand = {
    action: "sts:GetWebIdentityToken",
    resource: "*",
    context: {
      "sts:IdentityTokenAudience": input.Audience,
      "sts:DurationSeconds": input.DurationSeconds ?? TOKEN_DURATION_SECONDS_DEFAULT,
      "sts:SigningAlgorithm": input.SigningAlgorithm,
    },
    ...(Tags.length > 0 && { requestTags }),
  };
  return Tags.length === 0 ? demand : [demand, { ...demand, action: "sts:TagGetWebIdentityToken" }];
};

/** Policies have no say in it: it is there to show an MFA code, which policies may then ask for. */
export const getSessionToken: Rule<"GetSessionToken"> = () => UNCHECKED;

/** Everybody may know who they are, even those to whom a policy denies it. */
export const getCallerIdentity: Rule<"GetCallerIdentity"> = () => UNCHECKED;

export const getAccessKeyInfo: Rule<"GetAccessKeyInfo"> = (ctx) => plainDemand(ctx, "sts:GetAccessKeyInfo");

export const getDelegatedAccessToken: Rule<"GetDelegatedAccessToken"> = (ctx) =>
  plainDemand(ctx, "sts:GetDelegatedAccessToken");

export const decodeAuthorizationMessage: Rule<"DecodeAuthorizationMessage"> = (ctx) =>
  plainDemand(ctx, "sts:DecodeAuthorizationMessage");

/** The sessions of GetSessionToken and GetFederationToken may ask STS little. */
function plainDemand({ caller }: Reading, action: string): Demand {
  const limited =
    caller.kind === "federated-user" || ("session" in caller && caller.session?.kind === "GetSessionToken");
  if (limited) throw notAuthorized(caller, action, "*");
  return { action, resource: "*" };
}

/** Once set, a source identity stays with every session that comes of it. */
export function sourceIdentityOf(caller: Principal): string | undefined {
  return "session" in caller ? caller.session?.sourceIdentity : undefined;
}
