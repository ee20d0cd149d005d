import type { GetLayerVersionResponse } from "../../../gen/lambda.ts";
import { checkInline, giveUp, keep, prepareCode, readBlob } from "../code.ts";
import { invalidParameterValue, resourceNotFound } from "../errors.ts";
import { paged } from "../find.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { type Layer, type LayerVersion, layerAddressed, layerArn, layerItem } from "../layer.ts";
import { archiveAsData } from "../lent-layers.ts";
import { padded } from "../name.ts";
import { policyText, principalElement, type Statement, withoutStatement, withStatement } from "../policy.ts";
import { checkStorage } from "../storage.ts";
import { codeLocation } from "../url/code-location.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
export const PublishLayerVersion = staged("PublishLayerVersion", {
  prepare: (ctx, input) => {
    checkInline(input.Content, "PublishLayerVersion");
    return prepareCode(ctx, input.Content, undefined);
  },
  commit: (ctx, input, prepared) => {
    const { name } = layerAddressed(input.LayerName);
    const { record: code } = prepared;
    if (!("blob" in code)) throw invalidParameterValue("A layer cannot be a folder.");
    const layers = ctx.store.shelf("layer");
    const version = (layers.get(name)?.lastVersion ?? 0) + 1;
    checkStorage(ctx, code.size);
    keep(ctx, prepared);
    const layer: LayerVersion = {
      name,
      version,
      description: input.Description ?? "",
      createdAt: ctx.now,
      runtimes: input.CompatibleRuntimes,
      architectures: input.CompatibleArchitectures,
      license: input.LicenseInfo,
      code,
      policy: undefined,
    };
    layers.put({ name, lastVersion: version } satisfies Layer, name);
    ctx.store.shelf("layer-version").put(layer, name, padded(version));
    return layerAnswer(ctx, layer);
  },
});

function layerAnswer(ctx: Read, layer: LayerVersion): GetLayerVersionResponse {
  const { sha256, size } = layer.code;
  return {
    Content: { Location: codeLocation(ctx, layer.code), CodeSha256: sha256, CodeSize: size },
    LayerArn: layerArn(ctx.scope, layer.name),
    ...layerItem(ctx.scope, layer),
  };
}

function layerNamed(ctx: Read, text: string, version: number | undefined): LayerVersion {
  const address = layerAddressed(text);
  const number = version ?? address.version ?? 0;
  const found = ctx.store.shelf("layer-version").get(address.name, padded(number));
  if (found === undefined) throw resourceNotFound("The resource you requested does not exist.");
  return found;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersion.html */
export const GetLayerVersion = read("GetLayerVersion", (ctx, input) =>
  layerAnswer(ctx, layerNamed(ctx, input.LayerName, input.VersionNumber)),
);

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionByArn.html */
export const GetLayerVersionByArn = staged("GetLayerVersionByArn", {
  prepare: async (ctx, input) => {
    if (ctx.request.within === undefined) return undefined;
    return archiveAsData(await readBlob(ctx, layerNamed(ctx, input.Arn, undefined).code.blob));
  },
  commit: (ctx, input, data) => {
    const answer = layerAnswer(ctx, layerNamed(ctx, input.Arn, undefined));
    return data === undefined ? answer : { ...answer, Content: { ...answer.Content, Location: data } };
  },
});

/** Deleting what is not there is no error. https://docs.aws.amazon.com/lambda/latest/api/API_DeleteLayerVersion.html */
export const DeleteLayerVersion = write("DeleteLayerVersion", (ctx, input) => {
  const { name } = layerAddressed(input.LayerName);
  const versions = ctx.store.shelf("layer-version");
  const found = versions.get(name, padded(input.VersionNumber));
  if (found === undefined) return {};
  giveUp(ctx, found.code);
  versions.delete(name, padded(input.VersionNumber));
  return {};
});

interface Compatible {
  readonly CompatibleRuntime?: string | undefined;
  readonly CompatibleArchitecture?: string | undefined;
}

function isCompatible({ runtimes, architectures }: LayerVersion, asked: Compatible): boolean {
  const { CompatibleRuntime: runtime, CompatibleArchitecture: architecture } = asked;
  if (runtime !== undefined && runtimes?.some((each) => each === runtime) !== true) return false;
  return architecture === undefined || architectures?.some((each) => each === architecture) === true;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html */
export const ListLayerVersions = read("ListLayerVersions", (ctx, input) => {
  const { name } = layerAddressed(input.LayerName);
  const all = ctx.store.shelf("layer-version").parts(name).reverse();
  const fitting = all.filter((layer) => isCompatible(layer, input));
  const { items, NextMarker } = paged(ctx, fitting, input);
  return { LayerVersions: items.map((layer) => layerItem(ctx.scope, layer)), NextMarker };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html */
export const ListLayers = read("ListLayers", (ctx, input) => {
  const layers = ctx.store.shelf("layer").page(undefined, 10_000);
  const fitting = layers.flatMap(({ name }) => {
    const versions = ctx.store.shelf("layer-version").parts(name);
    const latest = versions.filter((layer) => isCompatible(layer, input)).at(-1);
    return latest === undefined ? [] : [latest];
  });
  const { items, NextMarker } = paged(ctx, fitting, input);
  return {
    Layers: items.map((latest) => ({
      LayerName: latest.name,
      LayerArn: layerArn(ctx.scope, latest.name),
      LatestMatchingVersion: layerItem(ctx.scope, latest),
    })),
    NextMarker,
  };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html */
export const AddLayerVersionPermission = write("AddLayerVersionPermission", (ctx, input) => {
  const layer = layerNamed(ctx, input.LayerName, input.VersionNumber);
  if (input.OrganizationId !== undefined && input.Principal !== "*")
    throw invalidParameterValue("OrganizationId can only be specified when Principal is *.");
  const statement: Statement = {
    Sid: input.StatementId,
    Effect: "Allow",
    Principal: principalElement(input.Principal, ctx.scope.partition),
    Action: input.Action,
    Resource: layerArn(ctx.scope, layer.name, layer.version),
    ...(input.OrganizationId !== undefined && {
      Condition: { StringEquals: { "aws:PrincipalOrgID": input.OrganizationId } },
    }),
  };
  const asked = { revision: ctx.ids.uuid(), expected: input.RevisionId };
  const policy = withStatement(layer.policy, statement, asked);
  ctx.store.shelf("layer-version").put({ ...layer, policy }, layer.name, padded(layer.version));
  return { Statement: JSON.stringify(statement), RevisionId: policy.revision };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_RemoveLayerVersionPermission.html */
export const RemoveLayerVersionPermission = write("RemoveLayerVersionPermission", (ctx, input) => {
  const layer = layerNamed(ctx, input.LayerName, input.VersionNumber);
  const asked = { revision: ctx.ids.uuid(), expected: input.RevisionId };
  const policy = withoutStatement(layer.policy, input.StatementId, asked);
  ctx.store.shelf("layer-version").put({ ...layer, policy }, layer.name, padded(layer.version));
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionPolicy.html */
export const GetLayerVersionPolicy = read("GetLayerVersionPolicy", (ctx, input) => {
  const { policy } = layerNamed(ctx, input.LayerName, input.VersionNumber);
  const Policy = policyText(policy);
  if (Policy === undefined || policy === undefined)
    throw resourceNotFound("No policy is associated with the given resource.");
  return { Policy, RevisionId: policy.revision };
});
