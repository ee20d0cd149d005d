/** Resource shares: made, changed, deleted, and what is in them. */
import { after } from "../../../base/instant.ts";
import { iam } from "../../../gen/iam.ts";
import { organizations } from "../../../gen/organizations.ts";
import type { CreateResourceShareRequest } from "../../../gen/ram.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { apply } from "../application.ts";
import * as errors from "../errors.ts";
import { callerAccount, staged, type Write, write } from "../kit.ts";
import { DELETED_KEPT, SHARES_MAX } from "../limits.ts";
import { RAM_SERVICE } from "../principal.ts";
import { associationShape, shareShape } from "../shapes.ts";
import {
  addPrincipal,
  addResource,
  addSource,
  givePermission,
  ownShare,
  remove,
  removeSources,
} from "../sharing.ts";
import type { Share } from "../store/shares.ts";
import { putTags } from "./tags.ts";

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html */
export const CreateResourceShare = write("CreateResourceShare", (ctx, input) => {
  const { clientToken: token, ...asked } = input;
  const owner = callerAccount(ctx);
  const retains = input.resourceShareConfiguration?.retainSharingOnAccountLeaveOrganization === true;
  if (retains && input.allowExternalPrincipals === false)
    throw errors.invalidParameter(
      "Sharing cannot be retained where principals outside of the organization are not allowed.",
    );
  const request = JSON.stringify(asked);
  const former = token === undefined ? undefined : ctx.store.shares.withToken(owner, token);
  if (former !== undefined && former.request !== request)
    throw errors.idempotentParameterMismatch("The client token was already used with other parameters.");
  const share = former ?? make(ctx, owner, input, retains, request);
  if (former === undefined) {
    for (const arn of input.permissionArns ?? []) givePermission(ctx, share, permissionNamed(ctx, arn));
    for (const arn of input.resourceArns ?? []) addResource(ctx, share, arn);
    for (const principal of input.principals ?? []) addPrincipal(ctx, share, principal);
    for (const source of input.sources ?? []) addSource(ctx, share, source);
    putTags(ctx, share.arn, input.tags);
  }
  return { resourceShare: shareShape(ctx, share), clientToken: token };
});

function make(
  ctx: Write,
  owner: string,
  { name, allowExternalPrincipals = true, clientToken }: CreateResourceShareRequest,
  retains: boolean,
  request: string,
): Share {
  if (ctx.store.shares.of(owner).length >= SHARES_MAX)
    throw errors.resourceShareLimitExceeded("The account has as many resource shares as it can have.");
  const { partition, region } = ctx.scope;
  const share: Share = {
    arn: `arn:${partition}:ram:${region}:${owner}:resource-share/${ctx.ids.uuid()}`,
    owner,
    name,
    allowsExternal: allowExternalPrincipals ? 1 : 0,
    retains: retains ? 1 : 0,
    status: "ACTIVE",
    createdAt: ctx.now,
    updatedAt: ctx.now,
    token: clientToken ?? null,
    request,
  };
  ctx.store.shares.put(share);
  return share;
}

function permissionNamed(ctx: Write, arn: string, version?: number) {
  const permission = ctx.store.permissions.get(arn, version);
  const mine = permission?.owner === "aws" || permission?.owner === callerAccount(ctx);
  if (permission === undefined || !mine)
    throw errors.unknownResource(`Permission ${arn} could not be found.`);
  return permission;
}

export const UpdateResourceShare = write("UpdateResourceShare", (ctx, input) => {
  const share = ownShare(ctx, input.resourceShareArn);
  const allowsExternal =
    input.allowExternalPrincipals === undefined
      ? share.allowsExternal
      : input.allowExternalPrincipals
        ? 1
        : 0;
  const strangers = ctx.store.shares
    .associations(share.arn, "PRINCIPAL")
    .some(({ external, status }) => external === 1 && status !== "DISASSOCIATED");
  if (allowsExternal === 0 && strangers)
    throw errors.operationNotPermitted(
      "The resource share has principals from outside of the organization. Disassociate them first.",
    );
  const changed = { ...share, name: input.name ?? share.name, allowsExternal, updatedAt: ctx.now };
  ctx.store.shares.put(changed);
  return { resourceShare: shareShape(ctx, changed), clientToken: input.clientToken };
});

export const DeleteResourceShare = write("DeleteResourceShare", (ctx, input) => {
  const share = ownShare(ctx, input.resourceShareArn);
  for (const type of ["PRINCIPAL", "RESOURCE", "SOURCE"] as const)
    for (const { entity, status } of ctx.store.shares.associations(share.arn, type))
      if (status !== "DISASSOCIATED") remove(ctx, share, type, entity);
  ctx.store.shares.put({ ...share, status: "DELETED", updatedAt: ctx.now, token: null });
  ctx.schedule(after(ctx.now, DELETED_KEPT), { kind: "forget", key: share.arn });
  return { returnValue: true, clientToken: input.clientToken };
});

/** A deleted share is told about for two hours; then nobody knows it. */
export function forget(ctx: Write, { key }: DueJob): void {
  ctx.store.shares.delete(key);
  ctx.store.tags.removeAll(key);
}

export const AssociateResourceShare = write("AssociateResourceShare", (ctx, input) => {
  const share = ownShare(ctx, input.resourceShareArn);
  const resources = (input.resourceArns ?? []).map((arn) => addResource(ctx, share, arn));
  const principals = (input.principals ?? []).map((id) => addPrincipal(ctx, share, id));
  const sources = (input.sources ?? []).map((id) => addSource(ctx, share, id));
  return {
    resourceShareAssociations: [...resources, ...principals, ...sources].map((each) =>
      associationShape(share, { ...each, status: "ASSOCIATING" }),
    ),
    clientToken: input.clientToken,
  };
});

export const DisassociateResourceShare = write("DisassociateResourceShare", (ctx, input) => {
  const share = ownShare(ctx, input.resourceShareArn);
  const resources = (input.resourceArns ?? []).map((arn) => remove(ctx, share, "RESOURCE", arn));
  const principals = (input.principals ?? []).map((id) => remove(ctx, share, "PRINCIPAL", id));
  const sources = removeSources(ctx, share, input.sources ?? []);
  return {
    resourceShareAssociations: [...resources, ...principals, ...sources].map((each) =>
      associationShape(share, each),
    ),
    clientToken: input.clientToken,
  };
});

export const AssociateResourceSharePermission = write("AssociateResourceSharePermission", (ctx, input) => {
  const share = ownShare(ctx, input.resourceShareArn);
  const permission = permissionNamed(ctx, input.permissionArn, input.permissionVersion);
  const { resourceType, arn } = permission;
  const present = ctx.store.permissions.inShare(share.arn).find((each) => each.resourceType === resourceType);
  if (present !== undefined && present.permission !== arn && input.replace !== true)
    throw errors.invalidParameter(
      `The resource share already has a permission for the resource type ${resourceType}. Set replace to true to replace it.`,
    );
  givePermission(ctx, share, permission);
  apply(ctx, share.arn);
  return { returnValue: true, clientToken: input.clientToken };
});

export const DisassociateResourceSharePermission = write(
  "DisassociateResourceSharePermission",
  (ctx, input) => {
    const share = ownShare(ctx, input.resourceShareArn);
    const given = ctx.store.permissions
      .inShare(share.arn)
      .find((each) => each.permission === input.permissionArn);
    if (given === undefined)
      throw errors.unknownResource(`Permission ${input.permissionArn} could not be found.`);
    const inUse = ctx.store.shares
      .associations(share.arn, "RESOURCE")
      .some(({ status, entity }) => status !== "DISASSOCIATED" && permissionFits(given.resourceType, entity));
    if (inUse)
      throw errors.operationNotPermitted(
        "The resource share has resources of the permission's resource type.",
      );
    ctx.store.permissions.removeFromShare(share.arn, input.permissionArn);
    return { returnValue: true, clientToken: input.clientToken };
  },
);

function permissionFits(resourceType: string, arn: string): boolean {
  return arn.split(":")[2] === resourceType.split(":")[0];
}

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_EnableSharingWithAwsOrganization.html */
export const EnableSharingWithAwsOrganization = staged("EnableSharingWithAwsOrganization", {
  prepare: async (ctx) => {
    try {
      await ctx.call(organizations, "EnableAWSServiceAccess", { ServicePrincipal: RAM_SERVICE });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw errors.operationNotPermitted(
        `The request to enable sharing with AWS Organizations failed: ${error.message}`,
      );
    }
    try {
      await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: RAM_SERVICE });
    } catch (error) {
      if (!(error instanceof AwsError) || error.code !== "InvalidInput") throw error; // it is there
    }
  },
  commit: () => ({ returnValue: true }),
});
