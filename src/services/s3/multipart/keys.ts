import type { Bucket } from "../bucket/bucket.ts";
import type { CustomerKeyHeaders } from "../encryption/customer-key.ts";
import { encryptionOf, type Keys } from "../encryption/encryption.ts";
import { presentKeys } from "../encryption/request.ts";
import { invalidRequest } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import type { Upload } from "../store/uploads.ts";

/** The keys of an upload's parts: those its beginning chose. */
export function keysOfUpload(
  ctx: Prepare,
  bucket: Bucket,
  upload: Upload,
  headers: CustomerKeyHeaders,
): Keys | Promise<Keys> {
  const encryption = encryptionOf(upload);
  if ((encryption.kind === "SSE-C") !== (headers.SSECustomerKey !== undefined))
    throw invalidRequest(
      encryption.kind === "SSE-C"
        ? "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters."
        : "The multipart upload initiate did not request encryption. Please resend the request without sending encryption parameters.",
    );
  return presentKeys(ctx, bucket, upload.key, encryption, headers);
}
