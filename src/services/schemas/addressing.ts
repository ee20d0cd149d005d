/** Registries and schemas by their names, with the errors of those that are not there. */
import { formatArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { AWS_EVENTS } from "./aws-events.ts";
import {
  badRequest,
  forbidden,
  registryDoesNotExist,
  schemaDoesNotExist,
  versionDoesNotExist,
} from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE_MAX } from "./limits.ts";
import type { Registry, Schema, Version } from "./store.ts";

export function arnOf({ partition, region, account }: Scope, resource: string): string {
  return formatArn({ partition, service: "schemas", region, account, resource });
}
export const registryArn = (scope: Scope, name: string): string => arnOf(scope, `registry/${name}`);
export const discovererArn = (scope: Scope, id: string): string => arnOf(scope, `discoverer/${id}`);
export const schemaArn = (scope: Scope, registry: string, name: string): string =>
  arnOf(scope, `schema/${registry}/${name}`);

export function registryFor(ctx: Read, name: string): Registry {
  const registry = ctx.store.registry(name);
  if (registry === undefined) throw registryDoesNotExist(name);
  return registry;
}

/** A registry that may be changed. Throws ForbiddenException for AWS's own. */
export function ownRegistry(ctx: Read, name: string): Registry {
  if (name === AWS_EVENTS) throw forbidden(`Registry ${name} is owned by AWS and cannot be modified.`);
  return registryFor(ctx, name);
}

export function schemaFor(ctx: Read, registry: string, name: string): Schema {
  registryFor(ctx, registry);
  const schema = ctx.store.schema(registry, name);
  if (schema === undefined) throw schemaDoesNotExist(name);
  return schema;
}

/** The latest version, unless one is named. */
export function versionFor(ctx: Read, { registry, name }: Schema, number: string | undefined): Version {
  const versions = ctx.store.versions(registry, name);
  const found = number === undefined ? versions[0] : versions.find((each) => String(each.number) === number);
  if (found === undefined) throw versionDoesNotExist(number ?? "");
  return found;
}

const PURPOSE = "schemas page";

/** Behind which name a page begins. */
export function placeOf({ sealer }: Read, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = sealer.open(PURPOSE, token);
  if (opened === undefined) throw badRequest("The token is not valid.");
  return Buffer.from(opened).toString();
}

/** A page of what may be longer. */
export function page<T>(ctx: Read, all: readonly T[], limit = PAGE_MAX, nameOf: (item: T) => string) {
  const items = all.slice(0, limit);
  const last = items.at(-1);
  const more = all.length > limit && last !== undefined;
  return { items, ...(more && { NextToken: ctx.sealer.seal(PURPOSE, nameOf(last)) }) };
}
