import { invalidParameterValue, resourceNotFound } from "../errors.ts";
import { functionNamed } from "../find.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { TAGS_PER_RESOURCE_MAX } from "../limits.ts";

type Tags = Readonly<Record<string, string>>;

/** https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  change(ctx, input.Resource, (tags) => ({ ...tags, ...input.Tags }));
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  const gone = new Set(input.TagKeys);
  change(ctx, input.Resource, (tags) =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => !gone.has(key))),
  );
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html */
export const ListTags = read("ListTags", (ctx, input) => ({ Tags: tagged(ctx, input.Resource).tags }));

function tagged(ctx: Read, arn: string): { readonly tags: Tags; readonly mapping: string | undefined } {
  const mapping = /:event-source-mapping:([^:]+)$/.exec(arn)?.[1];
  if (mapping === undefined) return { tags: functionNamed(ctx, arn).tags, mapping };
  const found = ctx.store.shelf("mapping").get(mapping);
  if (found === undefined) throw resourceNotFound("The resource you requested does not exist.");
  return { tags: found.tags, mapping };
}

function change(ctx: Write, arn: string, next: (tags: Tags) => Tags): void {
  const { tags, mapping } = tagged(ctx, arn);
  const changed = next(tags);
  if (Object.keys(changed).length > TAGS_PER_RESOURCE_MAX)
    throw invalidParameterValue(`Number of tags exceeds the limit of ${TAGS_PER_RESOURCE_MAX}.`);
  if (mapping === undefined) {
    const record = functionNamed(ctx, arn);
    ctx.store.shelf("function").put({ ...record, tags: changed }, record.name);
  } else {
    const found = ctx.store.shelf("mapping").get(mapping);
    if (found !== undefined) ctx.store.shelf("mapping").put({ ...found, tags: changed }, mapping);
  }
}
