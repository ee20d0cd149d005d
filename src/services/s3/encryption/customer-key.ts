/**
 * SSE-C: keys that customers send along and S3 does not keep.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html
 */
import { createHmac, hash, timingSafeEqual } from "node:crypto";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { accessDenied, invalidArgument } from "../errors.ts";
import type { CustomerProvided } from "./encryption.ts";

/** The headers of SSE-C. For copy sources they carry other names and the same meaning. */
export interface CustomerKeyHeaders {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
}

const PREFIX = "x-amz-server-side-encryption-customer";
const WHO = "Requests specifying Server Side Encryption with Customer provided keys must provide";
const KEY_BYTES = 32;

/** The key that a request brings; undefined when it brings none. */
export function customerKey(headers: CustomerKeyHeaders): { key: Uint8Array; md5: string } | undefined {
  const { SSECustomerAlgorithm: algorithm, SSECustomerKey: text, SSECustomerKeyMD5: md5 } = headers;
  if (algorithm === undefined && text === undefined && md5 === undefined) return undefined;
  if (algorithm === undefined)
    throw invalidArgument(`${WHO} a valid encryption algorithm.`, `${PREFIX}-algorithm`, "null");
  if (algorithm !== "AES256")
    throw new AwsError(
      "InvalidEncryptionAlgorithmError",
      400,
      "The encryption request you specified is not valid. The valid value is AES256.",
      { ArgumentName: `${PREFIX}-algorithm`, ArgumentValue: algorithm },
    );
  if (text === undefined) throw invalidArgument(`${WHO} an appropriate secret key.`, `${PREFIX}-key`, "null");
  const key = Buffer.from(text, "base64");
  if (key.length !== KEY_BYTES)
    throw invalidArgument("The secret key was invalid for the specified algorithm.", `${PREFIX}-key`, "null");
  if (md5 === undefined)
    throw invalidArgument(`${WHO} the client calculated MD5 of the secret key.`, `${PREFIX}-key-MD5`, "null");
  if (hash("md5", key, "base64") !== md5)
    throw invalidArgument(
      "The calculated MD5 hash of the key did not match the hash that was provided.",
      `${PREFIX}-key-MD5`,
      md5,
    );
  return { key, md5 };
}

/** What is kept of a key. `salt`: random. */
export function rememberedKey(key: Uint8Array, md5: string, salt: Uint8Array): CustomerProvided {
  return {
    kind: "SSE-C",
    salt: Buffer.from(salt).toString("base64"),
    check: checkOf(key, salt).toString("base64"),
    keyMd5: md5,
  };
}

/** Throws AccessDenied unless the object was encrypted with this key. */
export function checkCustomerKey(key: Uint8Array, remembered: CustomerProvided): void {
  const expected = Buffer.from(remembered.check, "base64");
  if (!timingSafeEqual(expected, checkOf(key, Buffer.from(remembered.salt, "base64")))) throw accessDenied();
}

function checkOf(key: Uint8Array, salt: Uint8Array): Buffer {
  return createHmac("sha256", key).update("cloudlet s3 customer key check").update(salt).digest();
}
