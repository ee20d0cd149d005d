import { bucketOf } from "../addressing.ts";
import { notImplemented } from "../errors.ts";
import { write } from "../kit.ts";
import { uploadAt } from "../multipart/upload.ts";
import { holderOfUpload } from "../object/version.ts";
import { releaseParts } from "../object/write.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export const AbortMultipartUpload = write("AbortMultipartUpload", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  if (input.IfMatchInitiatedTime !== undefined) throw notImplemented("x-amz-if-match-initiated-time");
  const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
  releaseParts(ctx, holderOfUpload(upload.id));
  ctx.store.uploads.remove(upload.id);
  return {};
});
