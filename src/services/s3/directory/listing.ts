/**
 * What is below a prefix of a directory bucket: its objects, and the directories in it, also those in which there is
 * nothing yet but uploads under way.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
import type { Bucket } from "../bucket/bucket.ts";
import type { Read } from "../kit.ts";
import { type Page, type PageOf, pageOf } from "../listing/page.ts";
import { compareKeys } from "../store/key-range.ts";
import type { Upload } from "../store/uploads.ts";
import type { ShownVersion } from "../store/versions.ts";

export function directoryPage(ctx: Read, bucket: Bucket, options: PageOf): Page<ShownVersion> {
  const { prefix, delimiter } = options;
  const isBelow = ({ key }: Upload) => key.indexOf(delimiter, prefix.length) >= 0;
  return pageOf<ShownVersion>((range) => {
    const objects = ctx.store.versions.shown(bucket.id, range);
    return merged(objects, ctx.store.uploads.all(bucket.id, range), isBelow);
  }, options);
}

/** Two lists in the order of their keys as one; of uploads, those that a directory folds. */
function* merged(
  objects: Iterable<ShownVersion>,
  uploads: Iterable<Upload>,
  isBelow: (upload: Upload) => boolean,
): Iterable<ShownVersion> {
  const under = uploads[Symbol.iterator]();
  let upload = under.next();
  for (const object of objects) {
    for (; upload.done !== true && compareKeys(upload.value.key, object.key) < 0; upload = under.next())
      if (isBelow(upload.value)) yield placeholder(upload.value);
    yield object;
  }
  for (; upload.done !== true; upload = under.next())
    if (isBelow(upload.value)) yield placeholder(upload.value);
}

/** Stands for an upload where only its key counts. */
function placeholder({ key, initiatedAt, storageClass, owner, made }: Upload): ShownVersion {
  return { key, modifiedAt: initiatedAt, size: 0, etag: "", storageClass, owner, made, restore: null };
}
