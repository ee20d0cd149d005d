/** How an object is encrypted, as its row tells, and as answers tell. */

/** SSE-S3: the key is derived from the bucket's. */
export interface S3Managed {
  readonly kind: "AES256";
}

/** SSE-KMS, and DSSE-KMS with its second layer. */
export interface KmsManaged {
  readonly kind: "aws:kms" | "aws:kms:dsse";
  readonly keyArn: string;
  /** Base64: the data key as KMS sealed it. */
  readonly sealedKey: string;
  /** What the caller added to the encryption context: base64 of JSON, as it was given. */
  readonly context?: string;
  /** The data key was made for the bucket's ARN, not for the object's. */
  readonly bucketKey?: true;
}

/** SSE-C: nothing of the key is kept but what tells whether it is the same again. */
export interface CustomerProvided {
  readonly kind: "SSE-C";
  /** Base64. */
  readonly salt: string;
  readonly check: string;
  readonly keyMd5: string;
}

export type Encryption = S3Managed | KmsManaged | CustomerProvided;

/** An encryption with the keys to use it: one for each layer, the innermost first. */
export interface Keys {
  readonly encryption: Encryption;
  readonly roots: readonly Uint8Array[];
}

export const SSE_S3: S3Managed = { kind: "AES256" };
/** As rows have it. */
export const SSE_S3_TEXT = JSON.stringify(SSE_S3);

export function encryptionOf(row: { readonly encryption: string }): Encryption {
  return row.encryption === SSE_S3_TEXT ? SSE_S3 : (JSON.parse(row.encryption) as Encryption);
}

export function encryptionText(encryption: Encryption): string {
  return encryption.kind === "AES256" ? SSE_S3_TEXT : JSON.stringify(encryption);
}

/** The headers by which answers tell it. */
export interface ToldEncryption {
  readonly ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse";
  readonly SSEKMSKeyId?: string;
  readonly BucketKeyEnabled?: true;
  readonly SSECustomerAlgorithm?: "AES256";
  readonly SSECustomerKeyMD5?: string;
}

const TOLD_SSE_S3: ToldEncryption = { ServerSideEncryption: "AES256" };

export function toldEncryption(encryption: Encryption): ToldEncryption {
  switch (encryption.kind) {
    case "AES256":
      return TOLD_SSE_S3;
    case "SSE-C":
      return { SSECustomerAlgorithm: "AES256", SSECustomerKeyMD5: encryption.keyMd5 };
    default:
      return {
        ServerSideEncryption: encryption.kind,
        SSEKMSKeyId: encryption.keyArn,
        ...(encryption.bucketKey === true && { BucketKeyEnabled: true }),
      };
  }
}

/** Whether the ETag of a body that came whole is its MD5. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html */
export function hasMd5Etag(encryption: Encryption): boolean {
  return encryption.kind === "AES256";
}
