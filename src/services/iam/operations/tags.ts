/** Tags on everything that can bear them: the same three operations eight times. */
import { named, withArn } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { DONE, type Reading, read, type Writing, write } from "../kit.ts";
import { type PageRequest, pageOf } from "../paging.ts";
import { customerPolicy } from "../policy-lookup.ts";
import { foldTagKey, type Tag } from "../store/tags.ts";
import { checkTags } from "../tagging.ts";

function tag(ctx: Writing, entity: Entity, tags: readonly Tag[]) {
  checkTags(entity, ctx.store.tags.of(entity), tags);
  ctx.store.tags.put(entity, tags);
  return DONE;
}

function untag(ctx: Writing, entity: Entity, keys: readonly string[]) {
  ctx.store.tags.drop(entity, keys);
  return DONE;
}

function list(ctx: Reading, entity: Entity, input: PageRequest) {
  const keyOf = (one: Tag) => foldTagKey(entity, one.Key);
  const { items, rest } = pageOf(ctx, input, keyOf, (slice) => ctx.store.tags.of(entity, slice));
  return { Tags: items, ...rest };
}

export const TagUser = write("TagUser", (ctx, input) =>
  tag(ctx, named(ctx, "user", input.UserName), input.Tags),
);
export const UntagUser = write("UntagUser", (ctx, input) =>
  untag(ctx, named(ctx, "user", input.UserName), input.TagKeys),
);
export const ListUserTags = read("ListUserTags", (ctx, input) =>
  list(ctx, named(ctx, "user", input.UserName), input),
);

export const TagRole = write("TagRole", (ctx, input) =>
  tag(ctx, named(ctx, "role", input.RoleName), input.Tags),
);
export const UntagRole = write("UntagRole", (ctx, input) =>
  untag(ctx, named(ctx, "role", input.RoleName), input.TagKeys),
);
export const ListRoleTags = read("ListRoleTags", (ctx, input) =>
  list(ctx, named(ctx, "role", input.RoleName), input),
);

export const TagPolicy = write("TagPolicy", (ctx, input) =>
  tag(ctx, customerPolicy(ctx, input.PolicyArn), input.Tags),
);
export const UntagPolicy = write("UntagPolicy", (ctx, input) =>
  untag(ctx, customerPolicy(ctx, input.PolicyArn), input.TagKeys),
);
export const ListPolicyTags = read("ListPolicyTags", (ctx, input) =>
  list(ctx, customerPolicy(ctx, input.PolicyArn), input),
);

export const TagInstanceProfile = write("TagInstanceProfile", (ctx, input) =>
  tag(ctx, named(ctx, "instance-profile", input.InstanceProfileName), input.Tags),
);
export const UntagInstanceProfile = write("UntagInstanceProfile", (ctx, input) =>
  untag(ctx, named(ctx, "instance-profile", input.InstanceProfileName), input.TagKeys),
);
export const ListInstanceProfileTags = read("ListInstanceProfileTags", (ctx, input) =>
  list(ctx, named(ctx, "instance-profile", input.InstanceProfileName), input),
);

export const TagServerCertificate = write("TagServerCertificate", (ctx, input) =>
  tag(ctx, named(ctx, "server-certificate", input.ServerCertificateName), input.Tags),
);
export const UntagServerCertificate = write("UntagServerCertificate", (ctx, input) =>
  untag(ctx, named(ctx, "server-certificate", input.ServerCertificateName), input.TagKeys),
);
export const ListServerCertificateTags = read("ListServerCertificateTags", (ctx, input) =>
  list(ctx, named(ctx, "server-certificate", input.ServerCertificateName), input),
);

export const TagMFADevice = write("TagMFADevice", (ctx, input) =>
  tag(ctx, withArn(ctx, "mfa", input.SerialNumber), input.Tags),
);
export const UntagMFADevice = write("UntagMFADevice", (ctx, input) =>
  untag(ctx, withArn(ctx, "mfa", input.SerialNumber), input.TagKeys),
);
export const ListMFADeviceTags = read("ListMFADeviceTags", (ctx, input) =>
  list(ctx, withArn(ctx, "mfa", input.SerialNumber), input),
);

export const TagOpenIDConnectProvider = write("TagOpenIDConnectProvider", (ctx, input) =>
  tag(ctx, withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn), input.Tags),
);
export const UntagOpenIDConnectProvider = write("UntagOpenIDConnectProvider", (ctx, input) =>
  untag(ctx, withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn), input.TagKeys),
);
export const ListOpenIDConnectProviderTags = read("ListOpenIDConnectProviderTags", (ctx, input) =>
  list(ctx, withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn), input),
);

export const TagSAMLProvider = write("TagSAMLProvider", (ctx, input) =>
  tag(ctx, withArn(ctx, "saml-provider", input.SAMLProviderArn), input.Tags),
);
export const UntagSAMLProvider = write("UntagSAMLProvider", (ctx, input) =>
  untag(ctx, withArn(ctx, "saml-provider", input.SAMLProviderArn), input.TagKeys),
);
export const ListSAMLProviderTags = read("ListSAMLProviderTags", (ctx, input) =>
  list(ctx, withArn(ctx, "saml-provider", input.SAMLProviderArn), input),
);
