import { tagList } from "../../../aws/tags.ts";
import { constraint, targetNotFound } from "../errors.ts";
import { ownOrganization, type Read, read, write } from "../kit.ts";
import { pageOfAll } from "../paging.ts";
import type { Organization } from "../store/organizations.ts";
import { checkTags, putTags } from "../tagging.ts";
import { targetNamed } from "../tree.ts";

/** Roots, units, accounts, own policies and the resource policy have tags. Throws TargetNotFoundException. */
function checkTaggable(ctx: Read, organization: Organization, id: string): void {
  if (id === organization.resourcePolicyId) return;
  if (!id.startsWith("p-")) return void targetNamed(ctx, organization, id);
  if (ctx.store.policies.get(organization.id, id)?.organization !== organization.id) throw targetNotFound();
}

export const TagResource = write("TagResource", (ctx, { ResourceId, Tags }) => {
  checkTaggable(ctx, ownOrganization(ctx), ResourceId);
  checkTags(ctx, Tags, ResourceId);
  putTags(ctx, ResourceId, Tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { ResourceId, TagKeys }) => {
  checkTaggable(ctx, ownOrganization(ctx), ResourceId);
  if (TagKeys.some((key) => key.toLowerCase().startsWith("aws:")))
    throw constraint("TAG_POLICY_VIOLATION", "You can't remove tags whose keys begin with aws:.");
  ctx.store.tags.remove(ResourceId, TagKeys);
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, input) => {
  checkTaggable(ctx, ownOrganization(ctx), input.ResourceId);
  const tags = tagList(ctx.store.tags.of(input.ResourceId));
  const { items, rest } = pageOfAll(ctx, { ...input, MaxResults: tags.length + 1 }, ({ Key }) => Key, tags);
  return { Tags: items, ...rest };
});
