/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgeschemas.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { discovererArn, registryArn, schemaArn } from "./addressing.ts";
import type { Read } from "./kit.ts";
import type { SchemasReader } from "./store.ts";

type Rule<I> = AuthzRule<I, SchemasReader>;
type Tags = Readonly<Record<string, string>>;

export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `schemas:${action}`, resource: "*" });

function demandOn(ctx: Read, action: string, resource: string, registry: string | undefined): Demand {
  return {
    action: `schemas:${action}`,
    resource,
    resourceTags: ctx.store.tags.of(resource),
    resourcePolicy: registry === undefined ? undefined : ctx.store.registry(registry)?.policy,
  };
}

interface ByRegistry {
  readonly RegistryName?: string | undefined;
  readonly Tags?: Tags | undefined;
}

export const onRegistry =
  (action: string): Rule<ByRegistry> =>
  (ctx, { RegistryName = "discovered-schemas", Tags }) => ({
    ...demandOn(ctx, action, registryArn(ctx.scope, RegistryName), RegistryName),
    requestTags: Tags,
  });

interface BySchema {
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly Tags?: Tags | undefined;
}

export const onSchema =
  (action: string): Rule<BySchema> =>
  (ctx, { RegistryName, SchemaName, Tags }) => ({
    ...demandOn(ctx, action, schemaArn(ctx.scope, RegistryName, SchemaName), RegistryName),
    requestTags: Tags,
  });

interface ByDiscoverer {
  readonly DiscovererId?: string | undefined;
  readonly Tags?: Tags | undefined;
}

export const onDiscoverer =
  (action: string): Rule<ByDiscoverer> =>
  (ctx, { DiscovererId = "*", Tags }) => ({
    ...demandOn(ctx, action, discovererArn(ctx.scope, DiscovererId), undefined),
    requestTags: Tags,
  });

export const onDiscoverers: Rule<object> = ({ scope }) => ({
  action: "schemas:ListDiscoverers",
  resource: discovererArn(scope, "*"),
});

interface ByArn {
  readonly ResourceArn: string;
  readonly Tags?: Tags;
  readonly TagKeys?: readonly string[];
}

export const onArn =
  (action: string): Rule<ByArn> =>
  (ctx, { ResourceArn, Tags, TagKeys }) => ({
    ...demandOn(ctx, action, ResourceArn, undefined),
    requestTags: Tags,
    ...(TagKeys !== undefined && { tagKeys: TagKeys }),
  });
