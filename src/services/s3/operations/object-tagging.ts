import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { read, type Write, write } from "../kit.ts";
import { announce } from "../object/announce.ts";
import { objectAt } from "../object/find.ts";
import { objectTags, type Tags, tagSet, tagsText } from "../object/tags.ts";
import { toldVersionId } from "../object/told.ts";
import { tagsOf, type Version } from "../object/version.ts";
import { replicateChange } from "../replication/outgoing.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html */
export const GetObjectTagging = read("GetObjectTagging", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId);
  return { TagSet: tagSet(tagsOf(version)), ...toldVersionId(bucket, version) };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html */
export const PutObjectTagging = write("PutObjectTagging", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const tags = objectTags(input.Tagging.TagSet);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId, "PUT");
  return setTags(ctx, bucket, version, tags);
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html */
export const DeleteObjectTagging = write("DeleteObjectTagging", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId, "DELETE");
  return setTags(ctx, bucket, version, {});
});

function setTags(ctx: Write, bucket: Bucket, version: Version, tags: Tags) {
  const text = tagsText(tags);
  ctx.store.versions.change(version.id, { tags: text });
  announce(ctx, bucket, text === null ? "ObjectTagging:Delete" : "ObjectTagging:Put", version);
  replicateChange(ctx, bucket, version.id);
  return toldVersionId(bucket, version);
}
