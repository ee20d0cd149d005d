/** Tags of trails. */
import type { Tag } from "../../../gen/cloudtrail.ts";
import { cloudTrailARNInvalid, invalidTagParameter, resourceNotFound, tagsLimitExceeded } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { TAGS_PER_RESOURCE_MAX } from "../limits.ts";
import { isChannel } from "./channels.ts";
import { isStore } from "./event-data-stores.ts";

/** Throws InvalidTagParameterException. */
export function checkTags(tags: readonly Tag[]): void {
  const keys = new Set<string>();
  for (const { Key, Value = "" } of tags) {
    if (Key.startsWith("aws:")) throw invalidTagParameter("Tag keys must not begin with aws:.");
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(Key + Value))
      throw invalidTagParameter(
        "Tag keys and values can only contain letters, numbers, spaces and _.:/=+-@.",
      );
    if (keys.has(Key)) throw invalidTagParameter(`The tag key ${Key} is given twice.`);
    keys.add(Key);
  }
}

function known(ctx: Read, id: string): string {
  if (!id.startsWith("arn:")) throw cloudTrailARNInvalid("Invalid trail ARN.");
  if (ctx.store.trail(id) === undefined && !isStore(ctx, id) && !isChannel(ctx, id))
    throw resourceNotFound(`Resource not found: ${id}`);
  return id;
}

export const AddTags = write("AddTags", (ctx, { ResourceId, TagsList }) => {
  const id = known(ctx, ResourceId);
  checkTags(TagsList);
  const keys = new Set([...Object.keys(ctx.store.tagsOf(id)), ...TagsList.map(({ Key }) => Key)]);
  if (keys.size > TAGS_PER_RESOURCE_MAX)
    throw tagsLimitExceeded(`The number of tags per trail has exceeded ${TAGS_PER_RESOURCE_MAX}.`);
  for (const { Key, Value = "" } of TagsList) ctx.store.tag(id, Key, Value);
  return {};
});

export const RemoveTags = write("RemoveTags", (ctx, { ResourceId, TagsList }) => {
  const id = known(ctx, ResourceId);
  for (const { Key } of TagsList) ctx.store.untag(id, Key);
  return {};
});

export const ListTags = read("ListTags", (ctx, { ResourceIdList }) => ({
  ResourceTagList: ResourceIdList.map((id) => ({
    ResourceId: known(ctx, id),
    TagsList: Object.entries(ctx.store.tagsOf(id)).map(([Key, Value]) => ({ Key, Value })),
  })),
}));
