import { hash } from "node:crypto";
import type { Ids } from "../../../kernel/ids/ids.ts";
import { type Encryption, hasMd5Etag } from "../encryption/encryption.ts";

/**
 * The ETag of a body that came whole. `md5`: in hexadecimal digits.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
export function etagOf(ids: Ids, encryption: Encryption, md5: string): string {
  return hasMd5Etag(encryption) ? md5 : ids.hex(32);
}

/** The ETag of an object made of parts: the MD5 of theirs, and how many. */
export function etagOfParts(etags: readonly string[]): string {
  const all = Buffer.concat(etags.map((etag) => Buffer.from(etag, "hex")));
  return `${hash("md5", all, "hex")}-${etags.length}`;
}
