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

/** Where a resource keeps its tags. Functions are found by their name, everything else by the id in its ARN. */
interface Tagged {
  readonly tags: Tags;
  put(ctx: Write, tags: Tags): void;
}

function tagged(ctx: Read, arn: string): Tagged {
  const [, kind = "", id = ""] = /:(event-source-mapping|code-signing-config):([^:]+)$/.exec(arn) ?? [];
  if (kind === "event-source-mapping") {
    const found = ctx.store.shelf("mapping").get(id);
    if (found === undefined) throw resourceNotFound("The resource you requested does not exist.");
    return { tags: found.tags, put: ({ store }, tags) => store.shelf("mapping").put({ ...found, tags }, id) };
  }
  if (kind === "code-signing-config") {
    const found = ctx.store.shelf("code-signing").get(id);
    if (found === undefined) throw resourceNotFound("The resource you requested does not exist.");
    return {
      tags: found.tags ?? {},
      put: ({ store }, tags) => store.shelf("code-signing").put({ ...found, tags }, id),
    };
  }
  const found = functionNamed(ctx, arn);
  return {
    tags: found.tags,
    put: ({ store }, tags) => store.shelf("function").put({ ...found, tags }, found.name),
  };
}

function change(ctx: Write, arn: string, next: (tags: Tags) => Tags): void {
  const resource = tagged(ctx, arn);
  const changed = next(resource.tags);
  if (Object.keys(changed).length > TAGS_PER_RESOURCE_MAX)
    throw invalidParameterValue(`Number of tags exceeds the limit of ${TAGS_PER_RESOURCE_MAX}.`);
  resource.put(ctx, changed);
}
