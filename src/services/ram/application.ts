/**
 * How a share takes effect: RAM puts a policy on the shared resource, and the resource's service enforces it. That is
 * done by a job for each resource of a share, whenever something about the share changed.
 */
import { parseArn } from "../../aws/arn.ts";
import { acmPca } from "../../gen/acm-pca.ts";
import { ssm } from "../../gen/ssm.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { invalidParameter, malformedArn, unknownResource } from "./errors.ts";
import { tellState } from "./events.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import type { ResourceType } from "./permission.ts";
import { naming } from "./principal.ts";
import type { Association, Share } from "./store/shares.ts";

/** Throws MalformedArnException, or InvalidParameterException for what cannot be shared here. */
export function resourceTypeOf(arn: string): ResourceType {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw malformedArn(`The specified resource ARN ${arn} is not valid.`);
  if (parsed.service === "ssm" && parsed.resource.startsWith("parameter/")) return "ssm:Parameter";
  if (parsed.service === "acm-pca") return "acm-pca:CertificateAuthority";
  throw invalidParameter(`Resources of the type of ${arn} cannot be shared with Cloudlet.`);
}

/** Throws UnknownResourceException for what is not the owner's, or not in this Region. */
export function checkOwnership(ctx: Read, owner: string, arn: string): void {
  const { account, region } = parseArn(arn) ?? {};
  if (account !== owner || region !== ctx.scope.region)
    throw unknownResource(`Resource ${arn} could not be found in the account ${owner} and Region.`);
}

/** What the owner must be allowed to do with a resource to share it. */
export const SHARING_ACTIONS: Readonly<Record<ResourceType, string>> = {
  "ssm:Parameter": "ssm:PutResourcePolicy",
  "acm-pca:CertificateAuthority": "acm-pca:PutPolicy",
};

const keyOf = (share: string, resource: string): string => `${share}|${resource}`;

/** Has a share's resources brought up to date, or one of them. */
export function apply(ctx: Write, share: string, resource?: string): void {
  const resources =
    resource === undefined
      ? ctx.store.shares.associations(share, "RESOURCE").map(({ entity }) => entity)
      : [resource];
  for (const each of resources) ctx.schedule(ctx.now, { kind: "apply", key: keyOf(share, each) });
}

interface Applied {
  readonly failure?: string;
  readonly policyId: string | null;
  readonly policyHash: string | null;
}

export const applyJob = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Applied | undefined> => {
    const found = find(ctx, key);
    if (found === undefined) return undefined;
    try {
      return await putPolicy(ctx, found.share, found.association);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const { policyId, policyHash } = found.association;
      return { failure: error.message, policyId, policyHash };
    }
  },
  commit: (ctx: Write, { key }: DueJob, result: Applied | undefined): void => {
    const found = find(ctx, key);
    if (found === undefined || result === undefined) return;
    const { association } = found;
    const { failure, policyId, policyHash } = result;
    const wanted = isWanted(association);
    const status = !wanted ? "DISASSOCIATED" : failure === undefined ? "ASSOCIATED" : "FAILED";
    const message = failure ?? null;
    const applied: Association = {
      ...association,
      status,
      message,
      policyId,
      policyHash,
      updatedAt: ctx.now,
    };
    ctx.store.shares.associate(applied);
    if (status !== association.status) tellState(ctx, found.share, applied);
  },
};

function find(ctx: Read, key: string): { share: Share; association: Association } | undefined {
  const [arn = "", resource = ""] = key.split("|");
  const share = ctx.store.shares.get(arn);
  const association = ctx.store.shares.association(arn, "RESOURCE", resource);
  return share && association && { share, association };
}

function isWanted({ status }: Association): boolean {
  return status !== "DISASSOCIATING" && status !== "DISASSOCIATED";
}

/** What a share says about one of its resources; empty when it is nobody's to use. */
function statementsOf(ctx: Read, share: Share, association: Association): readonly object[] {
  if (!isWanted(association) || share.status !== "ACTIVE") return [];
  const type = resourceTypeOf(association.entity);
  const given = ctx.store.permissions.inShare(share.arn).find((each) => each.resourceType === type);
  const permission = given && ctx.store.permissions.get(given.permission, given.version);
  if (permission === undefined) return [];
  const organization = ctx.organization.standing(share.owner, ctx.scope.partition)?.membership
    ?.organizationId;
  const principals = ctx.store.shares
    .associations(share.arn, "PRINCIPAL")
    .filter(({ status }) => status === "ASSOCIATED")
    .map(({ entity, external, account }) => ({
      id: entity,
      within: external === 1 || share.retains === 1 || account === share.owner ? undefined : organization,
    }));
  const { Effect, Action, Condition } = JSON.parse(permission.template);
  const sources = ctx.store.shares
    .associations(share.arn, "SOURCE")
    .filter(({ status }) => status === "ASSOCIATED")
    .map(({ entity }) => entity);
  return naming(ctx.scope.partition, principals, sources).map((who) => {
    const named = "Condition" in who ? (who.Condition as Conditions) : {};
    return { Effect, Action, Resource: association.entity, ...who, Condition: both(Condition ?? {}, named) };
  });
}

type Conditions = Readonly<Record<string, object>>;

/** Two Condition elements as one: operators that stand in both hold the keys of both. */
function both(one: Conditions, other: Conditions): Conditions {
  const merged: Record<string, object> = { ...one };
  for (const [operator, keys] of Object.entries(other)) merged[operator] = { ...merged[operator], ...keys };
  return merged;
}

const documentOf = (statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

async function putPolicy(ctx: Prepare, share: Share, association: Association): Promise<Applied> {
  const options = { as: rootOf(share.owner, ctx.scope.partition), region: ctx.scope.region };
  if (resourceTypeOf(association.entity) === "acm-pca:CertificateAuthority")
    return putWholePolicy(ctx, association.entity, options);
  const { policyId, policyHash, entity: ResourceArn } = association;
  const statements = statementsOf(ctx, share, association);
  const known =
    policyId === null || policyHash === null ? {} : { PolicyId: policyId, PolicyHash: policyHash };
  if (statements.length > 0) {
    const Policy = documentOf(statements);
    const put = await ctx.call(ssm, "PutResourcePolicy", { ResourceArn, Policy, ...known }, options);
    return { policyId: put.PolicyId ?? null, policyHash: put.PolicyHash ?? null };
  }
  if (policyId !== null && policyHash !== null) {
    const input = { ResourceArn, PolicyId: policyId, PolicyHash: policyHash };
    await ctx.call(ssm, "DeleteResourcePolicy", input, options);
  }
  return { policyId: null, policyHash: null };
}

/** Where a resource has one policy, it holds what all shares say of it. */
async function putWholePolicy(
  ctx: Prepare,
  ResourceArn: string,
  options: { readonly as: ReturnType<typeof rootOf>; readonly region: string },
): Promise<Applied> {
  const statements = ctx.store.shares.holding(ResourceArn).flatMap((association) => {
    const share = ctx.store.shares.get(association.share);
    return share === undefined ? [] : statementsOf(ctx, share, association);
  });
  if (statements.length === 0) await ctx.call(acmPca, "DeletePolicy", { ResourceArn }, options);
  else await ctx.call(acmPca, "PutPolicy", { ResourceArn, Policy: documentOf(statements) }, options);
  return { policyId: null, policyHash: null };
}
