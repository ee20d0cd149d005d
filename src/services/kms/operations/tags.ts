import { keyNamed } from "../addressing.ts";
import { checkChangeable } from "../key.ts";
import { read, write } from "../kit.ts";
import { TAGS_LISTED_DEFAULT, TAGS_LISTED_MAX } from "../limits.ts";
import { cutToPage, pageOf } from "../paging.ts";
import { checkKey, checkTagCount, tagsOf } from "../tags.ts";
import { ownKey } from "./keys.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  const key = ownKey(ctx, input.KeyId);
  checkChangeable(ctx.scope, key);
  const tags = { ...key.tags, ...tagsOf(input.Tags) };
  checkTagCount(tags);
  ctx.store.keys.put({ ...key, tags });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  const key = ownKey(ctx, input.KeyId);
  checkChangeable(ctx.scope, key);
  for (const tagKey of input.TagKeys) checkKey(tagKey);
  const removed = new Set(input.TagKeys);
  const tags = Object.fromEntries(Object.entries(key.tags).filter(([name]) => !removed.has(name)));
  ctx.store.keys.put({ ...key, tags });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html */
export const ListResourceTags = read("ListResourceTags", (ctx, input) => {
  const { tags } = keyNamed(ctx, input.KeyId, "key");
  const page = pageOf(ctx, "tags", input, TAGS_LISTED_DEFAULT, TAGS_LISTED_MAX);
  const names = Object.keys(tags)
    .sort()
    .filter((name) => name > page.after);
  const { items, ...more } = cutToPage(ctx, "tags", names, page, (name) => name);
  return { Tags: items.map((TagKey) => ({ TagKey, TagValue: tags[TagKey] as string })), ...more };
});
