/** Registries and their policies. */
import { PolicySyntaxError } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { ownRegistry, page, placeOf, registryArn, registryFor } from "../addressing.ts";
import { AWS_EVENTS, AWS_REGISTRY } from "../aws-events.ts";
import { DISCOVERED } from "../discovered.ts";
import {
  badRequest,
  policyDoesNotExist,
  quotaExceeded,
  registryExists,
  registryNotEmpty,
  wrongRevision,
} from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { REGISTRIES_MAX } from "../limits.ts";
import type { Registry } from "../store.ts";
import { newTags } from "../tags.ts";

function described(ctx: Read, { name, description }: Registry) {
  const RegistryArn = registryArn(ctx.scope, name);
  return { RegistryName: name, RegistryArn, Description: description, Tags: ctx.store.tags.of(RegistryArn) };
}

export const CreateRegistry = write("CreateRegistry", (ctx, { RegistryName: name, Description, Tags }) => {
  if (name.startsWith("aws.")) throw badRequest("Registry names must not begin with aws.");
  if (ctx.store.registry(name) !== undefined) throw registryExists(name);
  if (ctx.store.registries("", "").length >= REGISTRIES_MAX) throw quotaExceeded("registries");
  const registry: Registry = { name, description: Description };
  ctx.store.putRegistry(registry);
  ctx.store.tags.set(registryArn(ctx.scope, name), newTags(Tags));
  return described(ctx, registry);
});

export const DescribeRegistry = read("DescribeRegistry", (ctx, { RegistryName }) =>
  described(ctx, registryFor(ctx, RegistryName)),
);

export const UpdateRegistry = write("UpdateRegistry", (ctx, { RegistryName, Description }) => {
  const known = ownRegistry(ctx, RegistryName);
  const registry: Registry = { ...known, description: Description ?? known.description };
  ctx.store.putRegistry(registry);
  return described(ctx, registry);
});

export const DeleteRegistry = write("DeleteRegistry", (ctx, { RegistryName }) => {
  const { name } = ownRegistry(ctx, RegistryName);
  if (ctx.store.schemas(name, "", "", 1).length > 0) throw registryNotEmpty(name);
  ctx.store.removeRegistry(name);
  ctx.store.tags.removeAll(registryArn(ctx.scope, name));
  return {};
});

/** The scope is LOCAL or AWS; both when it is not given. */
export const ListRegistries = read("ListRegistries", (ctx, input) => {
  const { RegistryNamePrefix: prefix = "" } = input;
  const scope = input.Scope?.toUpperCase();
  const after = placeOf(ctx, input.NextToken);
  const isAws = scope !== "LOCAL" && AWS_EVENTS.startsWith(prefix) && AWS_EVENTS > after;
  const own = scope === "AWS" ? [] : ctx.store.registries(prefix, after);
  const all = isAws ? [...own, AWS_REGISTRY].sort((one, other) => (one.name < other.name ? -1 : 1)) : own;
  const { items, ...token } = page(ctx, all, input.Limit, ({ name }) => name);
  const Registries = items.map((registry) => {
    const { Description: _, ...summary } = described(ctx, registry);
    return summary;
  });
  return { Registries, ...token };
});

export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const registry = ownRegistry(ctx, input.RegistryName ?? DISCOVERED);
  if (input.RevisionId !== undefined && input.RevisionId !== registry.revision) throw wrongRevision();
  const policy = checked(typeof input.Policy === "string" ? input.Policy : JSON.stringify(input.Policy));
  const revision = ctx.ids.uuid();
  ctx.store.putRegistry({ ...registry, policy, revision });
  return { Policy: policy, RevisionId: revision };
});

function checked(policy: string): string {
  try {
    validatePolicy(policy, "resource");
    return policy;
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw badRequest(error.message);
    throw error;
  }
}

export const GetResourcePolicy = read("GetResourcePolicy", (ctx, { RegistryName = DISCOVERED }) => {
  const { policy, revision } = registryFor(ctx, RegistryName);
  if (policy === undefined) throw policyDoesNotExist(RegistryName);
  return { Policy: policy, RevisionId: revision };
});

export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, { RegistryName = DISCOVERED }) => {
  const registry = ownRegistry(ctx, RegistryName);
  if (registry.policy === undefined) throw policyDoesNotExist(RegistryName);
  ctx.store.putRegistry({ ...registry, policy: undefined, revision: undefined });
  return {};
});
