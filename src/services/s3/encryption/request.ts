/** Which encryption a new object gets: what the request asks for, else what the bucket does by default. */
import type { ServerSideEncryptionConfiguration } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { encryptionHeaders } from "../directory/encryption.ts";
import { isDirectory } from "../directory/name.ts";
import {
  accessDenied,
  invalidArgument,
  invalidEncryption,
  sseParametersMissing,
  sseParametersNotApplicable,
} from "../errors.ts";
import type { Prepare, Read } from "../kit.ts";
import { type CustomerKeyHeaders, checkCustomerKey, customerKey, rememberedKey } from "./customer-key.ts";
import { type Encryption, type Keys, SSE_S3 } from "./encryption.ts";
import { type KmsRequest, MANAGED_KEY, newDataKey, openDataKey, type Place, parseContext } from "./kms.ts";
import { SALT_BYTES } from "./segments.ts";

/** The headers by which a writer asks for an encryption. */
export interface EncryptionHeaders extends CustomerKeyHeaders {
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

const HEADER = "x-amz-server-side-encryption";
const SECRET_PURPOSE = "s3 bucket secret";

/** A new bucket's secret, sealed. */
export function newBucketSecret(ctx: Pick<Prepare, "sealer" | "ids">): string {
  return ctx.sealer.seal(SECRET_PURPOSE, ctx.ids.bytes(32));
}

/** On whose behalf keys are made. */
export type KeyMaker = Pick<Prepare, "call" | "scope" | "ids" | "sealer" | "now" | "caller" | "store">;

/** The keys for a new body of this object. Nothing to wait for, unless KMS is asked. */
export function newKeys(
  ctx: KeyMaker,
  bucket: Bucket,
  key: string,
  headers: EncryptionHeaders,
): Keys | Promise<Keys> {
  const customer = customerKey(headers);
  if (customer !== undefined) {
    if (headers.ServerSideEncryption !== undefined)
      throw invalidArgument(
        "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
        HEADER,
        headers.ServerSideEncryption,
      );
    if (blocksCustomerKeys(bucket)) throw accessDenied();
    const encryption = rememberedKey(customer.key, customer.md5, ctx.ids.bytes(SALT_BYTES));
    return { encryption, roots: [customer.key] };
  }
  const wanted = kmsRequest(
    bucket,
    isDirectory(bucket.name) ? encryptionHeaders(ctx, bucket, headers, defaultEncryption(bucket)) : headers,
  );
  return wanted === undefined
    ? bucketKeys(ctx, bucket)
    : kmsKeys(ctx, bucket, { bucket: bucket.name, key }, wanted);
}

async function kmsKeys(ctx: KeyMaker, bucket: Bucket, place: Place, wanted: KmsRequest): Promise<Keys> {
  const { encryption, key } = await newDataKey(ctx, place, wanted);
  return { encryption, roots: rootsOf(ctx, bucket, encryption, key) };
}

/** What KMS is to be asked for; undefined: SSE-S3. */
function kmsRequest(bucket: Bucket, headers: EncryptionHeaders): KmsRequest | undefined {
  const { ServerSideEncryption: asked, SSEKMSKeyId: keyId, SSEKMSEncryptionContext: context } = headers;
  if (context !== undefined) parseContext(context);
  const byDefault = defaultEncryption(bucket);
  const kind = asked ?? byDefault.algorithm;
  if (kind !== "AES256" && kind !== "aws:kms" && kind !== "aws:kms:dsse") throw invalidEncryption(kind);
  if (kind === "AES256") {
    if (keyId !== undefined)
      throw invalidArgument(
        "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
        HEADER,
        asked ?? "null",
      );
    return undefined;
  }
  const bucketKey = kind === "aws:kms" && (headers.BucketKeyEnabled ?? byDefault.bucketKey);
  return { kind, keyId: keyId ?? byDefault.keyId ?? MANAGED_KEY, context, bucketKey };
}

/** What a bucket does by default. */
export interface DefaultEncryption {
  readonly algorithm: string;
  readonly keyId: string | undefined;
  readonly bucketKey: boolean;
}
const PLAIN_DEFAULT: DefaultEncryption = { algorithm: "AES256", keyId: undefined, bucketKey: false };

export function defaultEncryption(bucket: Bucket): DefaultEncryption {
  const text = bucket.configuration("encryption");
  if (text === undefined) return PLAIN_DEFAULT;
  const [rule] = (JSON.parse(text) as ServerSideEncryptionConfiguration).Rules;
  const applied = rule?.ApplyServerSideEncryptionByDefault;
  return {
    algorithm: applied?.SSEAlgorithm ?? "AES256",
    keyId: applied?.KMSMasterKeyID,
    bucketKey: rule?.BucketKeyEnabled === true,
  };
}

/**
 * Whether a bucket takes no new objects under their writers' keys. What lies in it can be read on.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html
 */
function blocksCustomerKeys(bucket: Bucket): boolean {
  const text = bucket.configuration("encryption");
  if (text === undefined) return false;
  const [rule] = (JSON.parse(text) as ServerSideEncryptionConfiguration).Rules;
  return rule?.BlockedEncryptionTypes?.EncryptionType?.includes("SSE-C") === true;
}

/** The keys of a body that is there. `headers`: the SSE-C headers of whoever wants to read it. */
export function presentKeys(
  ctx: Prepare,
  bucket: Bucket,
  key: string,
  encryption: Encryption,
  headers: CustomerKeyHeaders,
): Keys | Promise<Keys> {
  const customer = checkReader(encryption, headers);
  if (customer !== undefined) return { encryption, roots: [customer] };
  if (encryption.kind === "AES256") return bucketKeys(ctx, bucket);
  if (encryption.kind === "SSE-C") throw sseParametersMissing();
  return openDataKey(ctx, { bucket: bucket.name, key }, encryption).then((dataKey) => ({
    encryption,
    roots: rootsOf(ctx, bucket, encryption, dataKey),
  }));
}

/** Whether the reader brings the key that the object wants, and none where it wants none; answers the key. */
export function checkReader(encryption: Encryption, headers: CustomerKeyHeaders): Uint8Array | undefined {
  const customer = customerKey(headers);
  if (encryption.kind !== "SSE-C") {
    if (customer !== undefined) throw sseParametersNotApplicable();
    return undefined;
  }
  if (customer === undefined) throw sseParametersMissing();
  checkCustomerKey(customer.key, encryption);
  return customer.key;
}

function bucketKeys(ctx: Pick<Read, "sealer">, bucket: Bucket): Keys {
  return { encryption: SSE_S3, roots: [bucketRoot(ctx, bucket)] };
}

function bucketRoot(ctx: Pick<Read, "sealer">, bucket: Bucket): Uint8Array {
  return bucket.key((sealed) => {
    const opened = ctx.sealer.open(SECRET_PURPOSE, sealed);
    if (opened === undefined) throw new Error(`the secret of bucket ${bucket.name} is of another world`);
    return opened;
  });
}

/** DSSE-KMS: one layer under the data key, a second one under a key of S3's own. */
function rootsOf(
  ctx: Pick<Read, "sealer">,
  bucket: Bucket,
  encryption: Encryption,
  dataKey: Uint8Array,
): Uint8Array[] {
  return encryption.kind === "aws:kms:dsse" ? [dataKey, bucketRoot(ctx, bucket)] : [dataKey];
}
