import { hash } from "node:crypto";
import type { Ids } from "../../../kernel/ids/ids.ts";
import { isDirectory } from "../directory/name.ts";
import { type Encryption, hasMd5Etag } from "../encryption/encryption.ts";

/**
 * The ETag of a body that came whole. `md5`: in hexadecimal digits.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
export function etagOf(ids: Ids, bucket: string, encryption: Encryption, md5: string): string {
  return hasMd5Etag(encryption) && !isDirectory(bucket) ? md5 : ids.hex(32);
}

/** The ETag of an object made of parts: the MD5 of theirs, and how many. In directory buckets it means nothing. */
export function etagOfParts(ids: Ids, bucket: string, etags: readonly string[]): string {
  if (isDirectory(bucket)) return ids.hex(32);
  const all = Buffer.concat(etags.map((etag) => Buffer.from(etag, "hex")));
  return `${hash("md5", all, "hex")}-${etags.length}`;
}
