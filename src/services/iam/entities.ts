/** Finding, making and removing entities: the rules that are the same for every kind. */

import { BASE32 } from "../../kernel/ids/ids.ts";
import { type Details, type Entity, entityArn, type Kind, NOUNS } from "./entity.ts";
import { alreadyExists, invalidInput, noSuchEntity, quotaExceeded, unmodifiableRole } from "./errors.ts";
import { type Reading, stamp, type Writing } from "./kit.ts";
import type { Tag } from "./store/tags.ts";
import { checkTags } from "./tagging.ts";

/** Kinds that requests address by name; the others are addressed by ARN. */
export type NamedKind = "user" | "group" | "role" | "instance-profile" | "server-certificate";
export type ArnKind = "policy" | "mfa" | "oidc-provider" | "saml-provider";

/** The entity of that name. Throws NoSuchEntity. */
export function named<K extends NamedKind>(ctx: Reading, kind: K, name: string): Entity<K> {
  const entity = ctx.store.entities.named(kind, name);
  if (entity === undefined) throw noSuchEntity(NOUNS[kind].missing(name));
  return entity;
}

/** The entity with that ARN (of MFA devices: serial number). Throws NoSuchEntity. */
export function withArn<K extends ArnKind>(ctx: Reading, kind: K, arn: string): Entity<K> {
  const entity = ctx.store.entities.withArn(kind, arn);
  if (entity === undefined) throw noSuchEntity(NOUNS[kind].missing(arn));
  return entity;
}

/** A role that its users may change: service-linked roles belong to their service. Throws UnmodifiableEntity. */
export function modifiableRole(ctx: Reading, name: string): Entity<"role"> {
  const role = named(ctx, "role", name);
  if (role.detail.linkedService !== undefined) throw unmodifiableRole(role.name);
  return role;
}

export interface Making<K extends Kind> {
  readonly kind: K;
  readonly name: string;
  readonly path?: string | undefined;
  readonly boundary?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly detail: Details[K];
}

/** Adds an entity. Throws EntityAlreadyExists, LimitExceeded, and InvalidInput for its tags. */
export function make<K extends Kind>(ctx: Writing, making: Making<K>): Entity<K> {
  const { kind, name, path = "/", tags = [] } = making;
  const noun = NOUNS[kind];
  checkTags({ kind }, [], tags);
  if (ctx.store.entities.has(kind, name, path)) throw alreadyExists(noun.exists(name));
  const [quota, limit] = noun.quota;
  if (ctx.store.entities.count(kind) >= limit) throw quotaExceeded(quota, limit);
  const arn = entityArn(ctx.scope, kind, name, path);
  const entity: Entity<K> = {
    id: noun.idPrefix === undefined ? arn : noun.idPrefix + ctx.ids.text(17, BASE32),
    kind,
    name,
    path,
    arn,
    createdAt: stamp(ctx),
    owner: undefined,
    boundary: making.boundary,
    detail: making.detail,
  };
  ctx.store.entities.insert(entity);
  ctx.store.tags.put(entity, tags);
  return entity;
}

/** Gives an entity a new name or path, or both. Throws EntityAlreadyExists. */
export function rename(
  ctx: Writing,
  entity: Entity<NamedKind>,
  to: { readonly name?: string | undefined; readonly path?: string | undefined },
): Entity<NamedKind> {
  const { name = entity.name, path = entity.path } = to;
  const taken = ctx.store.entities.named(entity.kind, name);
  if (taken !== undefined && taken.id !== entity.id) throw alreadyExists(NOUNS[entity.kind].exists(name));
  const arn = entityArn(ctx.scope, entity.kind, name, path);
  ctx.store.entities.rename(entity, { name, path, arn });
  return { ...entity, name, path, arn };
}

/** Whether the ARN's form is one that IAM takes. Throws InvalidInput. */
export function checkArn(arn: string): void {
  if (!/^arn:[\w-]+:[\w-]+:[\w-]*:[\w-]*:.+/.test(arn)) throw invalidInput(`ARN ${arn} is not valid.`);
}
