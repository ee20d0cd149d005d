/**
 * Tags of what S3 Control names by ARN: access points and general purpose buckets.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html
 */
import type { Bucket } from "../bucket/bucket.ts";
import * as errors from "../errors.ts";
import type { Read, Write } from "../kit.ts";
import { BUCKET_TAGS_MAX } from "../limits.ts";
import { checkedTags, tagSet } from "../object/tags.ts";
import { pointNamed, TAGS_MAX } from "./access-points.ts";
import { read, write } from "./kit.ts";

type Tags = Readonly<Record<string, string>>;

/** What bears tags: those it has, how many it can have, and how they are kept. */
interface Tagged {
  readonly tags: Tags;
  readonly most: number;
  keep(ctx: Write, tags: Tags): void;
}

export const ListTagsForResource = read("ListTagsForResource", (ctx, input) => ({
  Tags: tagSet(taggedAt(ctx, input.ResourceArn).tags),
}));

export const TagResource = write("TagResource", (ctx, input) => {
  const tagged = taggedAt(ctx, input.ResourceArn);
  const tags = { ...tagged.tags, ...checkedTags(input.Tags) };
  if (Object.keys(tags).length > tagged.most) throw errors.tooManyBucketTags(tagged.most);
  tagged.keep(ctx, tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, input) => {
  const tagged = taggedAt(ctx, input.ResourceArn);
  const left = Object.entries(tagged.tags).filter(([key]) => !input.TagKeys.includes(key));
  tagged.keep(ctx, Object.fromEntries(left));
  return {};
});

/** Throws NoSuchAccessPoint or NoSuchBucket. */
function taggedAt(ctx: Read, arn: string): Tagged {
  const [, bucketName] = /^arn:[^:]+:s3:::([^/:]+)$/.exec(arn) ?? [];
  if (bucketName !== undefined) return taggedBucket(ctx, bucketName);
  if (!arn.includes(":accesspoint/"))
    throw errors.notBuilt("tags of other resources than access points and general purpose buckets");
  const point = pointNamed(ctx, arn);
  return {
    tags: parsed(point.tags),
    most: TAGS_MAX,
    keep: ({ store }, tags) => store.accessPoints.put({ ...point, tags: JSON.stringify(tags) }),
  };
}

function taggedBucket(ctx: Read, name: string): Tagged {
  const bucket: Bucket | undefined = ctx.store.buckets.named(name);
  if (bucket === undefined) throw errors.noSuchBucket(name);
  return {
    tags: parsed(bucket.configuration("tagging")),
    most: BUCKET_TAGS_MAX,
    keep: ({ store }, tags) => {
      const kept = Object.keys(tags).length === 0 ? undefined : JSON.stringify(tags);
      store.buckets.configure(bucket.id, "tagging", kept);
    },
  };
}

const parsed = (tags: string | undefined): Tags =>
  tags === undefined ? {} : (JSON.parse(tags) as Record<string, string>);
