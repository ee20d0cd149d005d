/**
 * Which operations a grant on a key can permit.
 * https://docs.aws.amazon.com/kms/latest/developerguide/grants.html#terms-grant-operations
 */
import type { GrantOperation, KeyUsageType } from "../../gen/kms.ts";
import type { Key } from "./key.ts";

const ANY_KEY: readonly GrantOperation[] = ["CreateGrant", "RetireGrant", "DescribeKey"];

const BY_USAGE: Readonly<Record<KeyUsageType, readonly GrantOperation[]>> = {
  ENCRYPT_DECRYPT: ["Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo"],
  SIGN_VERIFY: ["Sign", "Verify", "GetPublicKey"],
  GENERATE_VERIFY_MAC: ["GenerateMac", "VerifyMac"],
  KEY_AGREEMENT: ["DeriveSharedSecret", "GetPublicKey"],
};
const SYMMETRIC: readonly GrantOperation[] = [
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
];

export function grantOperationsOf(key: Key): ReadonlySet<GrantOperation> {
  const own = BY_USAGE[key.usage];
  if (key.usage !== "ENCRYPT_DECRYPT") return new Set([...ANY_KEY, ...own]);
  const more: readonly GrantOperation[] = key.spec === "SYMMETRIC_DEFAULT" ? SYMMETRIC : ["GetPublicKey"];
  return new Set([...ANY_KEY, ...own, ...more]);
}
