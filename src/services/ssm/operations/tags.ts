import { tagList } from "../../../aws/tags.ts";
import type { ResourceTypeForTagging } from "../../../gen/ssm.ts";
import { invalidResourceId } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import type { ParameterRecord } from "../parameter.ts";
import { withTags } from "../tags.ts";

/** Of everything that Systems Manager tags, there are parameters only. */
function tagged(ctx: Read, type: ResourceTypeForTagging, id: string): ParameterRecord {
  const record = type === "Parameter" ? ctx.store.parameters.get(id) : undefined;
  if (record === undefined) throw invalidResourceId();
  return record;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
export const AddTagsToResource = write("AddTagsToResource", (ctx, input) => {
  const record = tagged(ctx, input.ResourceType, input.ResourceId);
  ctx.store.parameters.put({ ...record, tags: withTags(record.tags, input.Tags) }, record);
  return {};
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
export const RemoveTagsFromResource = write("RemoveTagsFromResource", (ctx, input) => {
  const record = tagged(ctx, input.ResourceType, input.ResourceId);
  const removed = new Set(input.TagKeys);
  const tags = Object.fromEntries(Object.entries(record.tags).filter(([key]) => !removed.has(key)));
  ctx.store.parameters.put({ ...record, tags }, record);
  return {};
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
export const ListTagsForResource = read("ListTagsForResource", (ctx, input) => {
  const { tags } = tagged(ctx, input.ResourceType, input.ResourceId);
  return { TagList: tagList(tags) };
});
