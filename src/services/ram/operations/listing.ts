/** What an account shares, and what is shared with it. */
import type { ResourceOwner } from "../../../gen/ram.ts";
import { resourceTypeOf } from "../application.ts";
import * as errors from "../errors.ts";
import { callerAccount, type Read, read } from "../kit.ts";
import { pageOf } from "../paging.ts";
import { RESOURCE_TYPES } from "../permission.ts";
import { groupsOf, stillReaches } from "../principal.ts";
import { associationShape, shareShape } from "../shapes.ts";
import { sourceTypeOf } from "../source.ts";
import type { Share } from "../store/shares.ts";

function visible(ctx: Read, owner: ResourceOwner): Share[] {
  const account = callerAccount(ctx);
  if (owner === "SELF") return ctx.store.shares.of(account);
  return ctx.store.shares
    .reaching(account, groupsOf(ctx, account))
    .filter((share) => stillReaches(ctx, share, account));
}

/** Those that `arns` names, of all that are visible. Throws UnknownResourceException. */
function chosen(ctx: Read, owner: ResourceOwner, arns: readonly string[] | undefined): Share[] {
  const all = visible(ctx, owner);
  if (arns === undefined || arns.length === 0) return all;
  const missing = arns.find((arn) => !all.some((share) => share.arn === arn));
  if (missing !== undefined) throw errors.unknownResource(`ResourceShare ${missing} could not be found.`);
  return all.filter((share) => arns.includes(share.arn));
}

export const GetResourceShares = read("GetResourceShares", (ctx, input) => {
  const { name, resourceShareStatus: status, tagFilters = [], permissionArn, permissionVersion } = input;
  const shares = chosen(ctx, input.resourceOwner, input.resourceShareArns).filter((share) => {
    if (name !== undefined && share.name !== name) return false;
    if (status !== undefined && share.status !== status) return false;
    const tags = ctx.store.tags.of(share.arn);
    const tagged = tagFilters.every(({ tagKey = "", tagValues }) => {
      const value = tags[tagKey];
      return (
        value !== undefined &&
        (tagValues === undefined || tagValues.length === 0 || tagValues.includes(value))
      );
    });
    if (!tagged) return false;
    if (permissionArn === undefined) return true;
    return ctx.store.permissions
      .inShare(share.arn)
      .some(
        ({ permission, version }) =>
          permission === permissionArn && (permissionVersion === undefined || version === permissionVersion),
      );
  });
  const { items, rest } = pageOf(ctx, input, shares);
  return { resourceShares: items.map((share) => shareShape(ctx, share)), ...rest };
});

export const GetResourceShareAssociations = read("GetResourceShareAssociations", (ctx, input) => {
  const { associationType: type, associationStatus: status, resourceArn, principal } = input;
  if (type === "PRINCIPAL" && resourceArn !== undefined)
    throw errors.invalidParameter("You can't filter principals by a resource.");
  if (type === "RESOURCE" && principal !== undefined)
    throw errors.invalidParameter("You can't filter resources by a principal.");
  const entity = resourceArn ?? principal;
  const all = chosen(ctx, "SELF", input.resourceShareArns).flatMap((share) =>
    ctx.store.shares
      .associations(share.arn, type)
      .filter(
        (each) => (entity === undefined || each.entity === entity) && (status ?? each.status) === each.status,
      )
      .map((each) => associationShape(share, each)),
  );
  const { items, rest } = pageOf(ctx, input, all);
  return { resourceShareAssociations: items, ...rest };
});

export const ListPrincipals = read("ListPrincipals", (ctx, input) => {
  const { principals: wanted, resourceArn, resourceType } = input;
  const account = callerAccount(ctx);
  const all = chosen(ctx, input.resourceOwner, input.resourceShareArns).flatMap((share) => {
    const resources = ctx.store.shares.associations(share.arn, "RESOURCE").map(({ entity }) => entity);
    if (resourceArn !== undefined && !resources.includes(resourceArn)) return [];
    if (resourceType !== undefined && !resources.some((arn) => isOfType(arn, resourceType))) return [];
    return ctx.store.shares
      .associations(share.arn, "PRINCIPAL")
      .filter(({ status, entity }) => status === "ASSOCIATED" && (wanted?.includes(entity) ?? true))
      .filter(
        ({ account: reached }) => input.resourceOwner === "SELF" || reached === "" || reached === account,
      )
      .map(({ entity, createdAt, updatedAt, external }) => ({
        id: entity,
        resourceShareArn: share.arn,
        creationTime: createdAt,
        lastUpdatedTime: updatedAt,
        external: external === 1,
      }));
  });
  const { items, rest } = pageOf(ctx, input, all);
  return { principals: items, ...rest };
});

function isOfType(arn: string, type: string): boolean {
  return resourceTypeOf(arn).toLowerCase() === type.toLowerCase();
}

export const ListResources = read("ListResources", (ctx, input) => {
  const { principal, resourceType, resourceArns, resourceRegionScope } = input;
  const all = chosen(ctx, input.resourceOwner, input.resourceShareArns).flatMap((share) => {
    const { shares } = ctx.store;
    if (
      principal !== undefined &&
      shares.association(share.arn, "PRINCIPAL", principal)?.status !== "ASSOCIATED"
    )
      return [];
    return shares
      .associations(share.arn, "RESOURCE")
      .filter(({ status, entity }) => status === "ASSOCIATED" && (resourceArns?.includes(entity) ?? true))
      .filter(({ entity }) => resourceType === undefined || isOfType(entity, resourceType))
      .map(({ entity, createdAt, updatedAt }) => ({
        arn: entity,
        type: resourceTypeOf(entity),
        resourceShareArn: share.arn,
        creationTime: createdAt,
        lastUpdatedTime: updatedAt,
        resourceRegionScope: "REGIONAL" as const,
      }));
  });
  const { items, rest } = pageOf(ctx, input, resourceRegionScope === "GLOBAL" ? [] : all);
  return { resources: items, ...rest };
});

export const ListResourceTypes = read("ListResourceTypes", (ctx, input) => {
  const all = RESOURCE_TYPES.map((type) => ({
    resourceType: type,
    serviceName: type.split(":")[0],
    resourceRegionScope: "REGIONAL" as const,
  }));
  const { items, rest } = pageOf(ctx, input, input.resourceRegionScope === "GLOBAL" ? [] : all);
  return { resourceTypes: items, ...rest };
});

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListSourceAssociations.html */
export const ListSourceAssociations = read("ListSourceAssociations", (ctx, input) => {
  const { sourceId, sourceType, associationStatus: wanted } = input;
  const all = chosen(ctx, "SELF", input.resourceShareArns).flatMap((share) =>
    ctx.store.shares
      .associations(share.arn, "SOURCE")
      .filter(({ entity, status }) => (sourceId ?? entity) === entity && (wanted ?? status) === status)
      .map(({ entity, status, createdAt, updatedAt }) => ({
        resourceShareArn: share.arn,
        sourceId: entity,
        sourceType: sourceTypeOf(entity),
        status,
        creationTime: createdAt,
        lastUpdatedTime: updatedAt,
      }))
      .filter((source) => (sourceType ?? source.sourceType) === source.sourceType),
  );
  const { items, rest } = pageOf(ctx, input, all);
  return { sourceAssociations: items, ...rest };
});
