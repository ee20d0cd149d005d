/**
 * What each operation demands: the action of its own name, on the ARN of what it is about.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
import { type AuthzRule, type ContextValue, type Demand, UNCHECKED } from "../../kernel/dispatch/contract.ts";
import type { ArnKind, NamedKind } from "./entities.ts";
import { type Entity, entityArn, type Kind } from "./entity.ts";
import { invalidToken } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { linkedRoleOf } from "./service-linked-roles.ts";
import type { IamReader } from "./store.ts";
import { subjectOf } from "./subject.ts";

/** A rule with exactly one demand. */
type Rule<I> = (ctx: Reading, input: I) => Demand;
type Facts = Omit<Demand, "action" | "resource">;

interface Tagging {
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[] | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}
interface PolicyNaming {
  readonly PolicyArn?: string | undefined;
  readonly PermissionsBoundary?: string | undefined;
}

/** The demand for the operation at hand. */
function demand(ctx: Reading, resource: string, facts?: Facts): Demand {
  refuseBareSessions(ctx);
  return { action: `iam:${ctx.request.operation}`, resource, ...facts };
}

/** Sessions of GetFederationToken, and of GetSessionToken without MFA, may not call IAM at all. */
function refuseBareSessions({ caller }: Reading): void {
  if (caller.kind === "federated-user") throw invalidToken();
  if (caller.kind !== "user" && caller.kind !== "root") return;
  const { session } = caller;
  const bare = session?.kind === "GetSessionToken" && session.mfaAuthenticatedAt === undefined;
  if (bare) throw invalidToken();
}

/** Tags of the thing itself, tags in the request, keys to be removed. */
function tagFacts(ctx: Reading, entity: Entity | undefined, input: Tagging): Facts {
  return {
    ...(entity && { resourceTags: ctx.store.tags.recordOf(entity) }),
    ...(input.Tags && { requestTags: Object.fromEntries(input.Tags.map((tag) => [tag.Key, tag.Value])) }),
    ...(input.TagKeys && { tagKeys: input.TagKeys }),
  };
}

/** iam:ResourceTag/<key>: the older twin of aws:ResourceTag, on users and roles. */
function ownTagKeys(ctx: Reading, entity: Entity | undefined): Record<string, ContextValue> {
  const keys: Record<string, ContextValue> = {};
  if (entity?.kind !== "user" && entity?.kind !== "role") return keys;
  for (const tag of ctx.store.tags.of(entity)) keys[`iam:ResourceTag/${tag.Key}`] = tag.Value;
  return keys;
}

function entityDemand(ctx: Reading, entity: Entity, input: Tagging & PolicyNaming, bounded: boolean): Demand {
  const context = ownTagKeys(ctx, entity);
  const boundary = bounded ? (input.PermissionsBoundary ?? entity.boundary) : undefined;
  if (boundary !== undefined) context["iam:PermissionsBoundary"] = boundary;
  if (input.PolicyArn !== undefined) context["iam:PolicyARN"] = input.PolicyArn;
  return demand(ctx, entity.arn, { ...tagFacts(ctx, entity, input), context });
}

/** Where there is no such entity yet (or at all), its ARN is made from what the request says. */
function newDemand(
  ctx: Reading,
  kind: Kind,
  name: string,
  path: string | undefined,
  input: Tagging & PolicyNaming,
) {
  const boundary = input.PermissionsBoundary;
  return demand(ctx, entityArn(ctx.scope, kind, name, path), {
    ...tagFacts(ctx, undefined, input),
    ...(boundary !== undefined && { context: { "iam:PermissionsBoundary": boundary } }),
  });
}

/** Actions that know no resource. */
export const onAccount: Rule<object> = (ctx) => demand(ctx, "*");

/** What is kept with the organization's management account, each caller is allowed by its own account. */
export const onOwnAccount: Rule<object> = (ctx) => {
  const own = "account" in ctx.caller ? { resourceAccount: ctx.caller.account } : {};
  return demand(ctx, "*", own);
};

/** arn:aws:iam::<account>:access-report/<entity path> */
export const onEntityPath: Rule<{ readonly EntityPath: string }> = (ctx, { EntityPath }) =>
  demand(ctx, `arn:${ctx.scope.partition}:iam::${ctx.scope.account}:access-report/${EntityPath}`);

/** Lists: the kind's ARN up to the path asked for. */
export const onPath =
  (kind: Kind): Rule<{ readonly PathPrefix?: string | undefined }> =>
  (ctx, input) =>
    demand(ctx, entityArn(ctx.scope, kind, "", input.PathPrefix));

/** Lists of kinds without paths. */
export const onKind =
  (kind: Kind): Rule<object> =>
  (ctx) =>
    demand(ctx, entityArn(ctx.scope, kind, ""));

/** What the request itself names as the resource, whatever that is. */
export const onGiven =
  <F extends string>(field: F): Rule<{ readonly [K in F]: string }> =>
  (ctx, input) =>
    demand(ctx, input[field]);

/** Creation of an entity named by `field`. */
export const onNew =
  <F extends string>(
    kind: Kind,
    field: F,
  ): Rule<{ readonly [K in F]: string } & { readonly Path?: string | undefined } & Tagging & PolicyNaming> =>
  (ctx, input) =>
    newDemand(ctx, kind, input[field], input.Path, input);

/** An existing entity, named by `field`. */
export const onNamed =
  <F extends string>(
    kind: NamedKind,
    field: F,
  ): Rule<{ readonly [K in F]: string } & Tagging & PolicyNaming> =>
  (ctx, input) =>
    namedDemand(ctx, kind, input[field], input, false);

/** As {@link onNamed}, for actions that also know the key iam:PermissionsBoundary. */
export const onBounded =
  <F extends string>(
    kind: "user" | "role",
    field: F,
  ): Rule<{ readonly [K in F]: string } & Tagging & PolicyNaming> =>
  (ctx, input) =>
    namedDemand(ctx, kind, input[field], input, true);

function namedDemand(
  ctx: Reading,
  kind: NamedKind,
  name: string,
  input: Tagging & PolicyNaming,
  bounded: boolean,
): Demand {
  const entity = ctx.store.entities.named(kind, name);
  if (entity === undefined) return newDemand(ctx, kind, name, "/", input);
  return entityDemand(ctx, entity, input, bounded);
}

/** What the request names by its ARN. */
export const onArn =
  <F extends string>(kind: ArnKind, field: F): Rule<{ readonly [K in F]: string } & Tagging> =>
  (ctx, input) =>
    demand(ctx, input[field], tagFacts(ctx, ctx.store.entities.withArn(kind, input[field]), input));

/** A user's own affairs: the user named, or else the caller. */
export const onSubject: Rule<{ readonly UserName?: string | undefined } & Tagging> = (ctx, input) => {
  if (input.UserName !== undefined) return namedDemand(ctx, "user", input.UserName, input, false);
  const { arn, user } = subjectOf(ctx, undefined);
  return user === undefined ? demand(ctx, arn) : entityDemand(ctx, user, input, false);
};

/** Putting a role where EC2 will use it needs the right to pass that role to EC2. */
export const addingRoleToProfile: AuthzRule<
  { readonly InstanceProfileName: string; readonly RoleName: string },
  IamReader
> = (ctx, input) => {
  const profile = namedDemand(ctx, "instance-profile", input.InstanceProfileName, {}, false);
  const role = namedDemand(ctx, "role", input.RoleName, {}, false);
  const context = { ...role.context, "iam:PassedToService": "ec2.amazonaws.com" };
  return [profile, { ...role, action: "iam:PassRole", context }];
};

/** The user whose access key is asked about. */
export const onKeyOwner: Rule<{ readonly AccessKeyId: string }> = (ctx, input) => {
  const owner = ctx.store.credentials.get("access-key", input.AccessKeyId)?.owner;
  const user = owner === undefined ? undefined : ctx.store.entities.withId<"user">(owner);
  return user === undefined ? demand(ctx, "*") : entityDemand(ctx, user, {}, false);
};

export const onNewOidcProvider: Rule<{ readonly Url: string } & Tagging> = (ctx, input) =>
  newDemand(ctx, "oidc-provider", input.Url.replace(/^https:\/\//, ""), "/", input);

export const onNewLinkedRole: Rule<{
  readonly AWSServiceName: string;
  readonly CustomSuffix?: string | undefined;
}> = (ctx, { AWSServiceName: service, CustomSuffix: suffix }) => {
  const name = linkedRoleOf(service)?.roleName ?? "*";
  const resource = entityArn(
    ctx.scope,
    "role",
    suffix === undefined ? name : `${name}_${suffix}`,
    `/aws-service-role/${service}/`,
  );
  return demand(ctx, resource, { context: { "iam:AWSServiceName": service } });
};

/** A task's id tells the role: task/aws-service-role/<service>/<role>/<uuid>. */
export const onDeletionTask: Rule<{ readonly DeletionTaskId: string }> = (ctx, input) => {
  const role = input.DeletionTaskId.split("/").slice(1, -1).join("/");
  return demand(ctx, entityArn(ctx.scope, "role", role));
};

/** iam:ServiceSpecificCredentialServiceName tells for which service; of an existing credential it is looked up. */
export const onServiceCredential: Rule<{
  readonly UserName?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly CredentialAgeDays?: number | undefined;
  readonly ServiceSpecificCredentialId?: string | undefined;
}> = (ctx, input) => {
  const base = onSubject(ctx, input);
  const { ServiceSpecificCredentialId: id, CredentialAgeDays: days } = input;
  const known = id === undefined ? undefined : ctx.store.credentials.get("service-credential", id);
  const service = input.ServiceName ?? known?.detail.service;
  const context = {
    ...base.context,
    ...(service !== undefined && { "iam:ServiceSpecificCredentialServiceName": service }),
    ...(days !== undefined && { "iam:ServiceSpecificCredentialAgeDays": days }),
  };
  return { ...base, context };
};

export const onSomeOrAllUsers: Rule<{
  readonly UserName?: string | undefined;
  readonly AllUsers?: boolean | undefined;
}> = (ctx, input) =>
  input.AllUsers ? demand(ctx, entityArn(ctx.scope, "user", "*")) : onSubject(ctx, input);

/** The account's password policy may let every user change the own password, without any further permission. */
export const changingOwnPassword: AuthzRule<object, IamReader> = (ctx) => {
  if (ctx.caller.kind !== "user") return demand(ctx, "*");
  const own = onSubject(ctx, {});
  return ctx.store.settings.get("password-policy")?.value.AllowUsersToChangePassword ? UNCHECKED : own;
};

export const onDelegation: Rule<{ readonly DelegationRequestId: string }> = (
  ctx,
  { DelegationRequestId },
) => {
  const { partition, account } = ctx.scope;
  return demand(ctx, `arn:${partition}:iam::${account}:delegation-request/${DelegationRequestId}`);
};

export const onGivenEntity: Rule<{ readonly EntityArn: string }> = (ctx, { EntityArn }) =>
  demand(ctx, EntityArn);
