/**
 * Data keys from KMS, asked for as the caller: whoever may not use the key may neither write nor read the object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
import { kms } from "../../../gen/kms.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { bucketArn, objectArn } from "../bucket/bucket.ts";
import { accessDenied, invalidArgument } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import type { KmsManaged } from "./encryption.ts";

export const MANAGED_KEY = "alias/aws/s3";
const KEY_BYTES = 32;
const CONTEXT_HEADER = "x-amz-server-side-encryption-context";

/** What a new object under KMS is to be encrypted with. */
export interface KmsRequest {
  readonly kind: KmsManaged["kind"];
  readonly keyId: string;
  readonly context: string | undefined;
  readonly bucketKey: boolean;
}

/** Whoever calls KMS. */
export type KmsCaller = Pick<Prepare, "call" | "scope" | "now" | "caller" | "store">;

/** Where the object lies: what the encryption context names. */
export interface Place {
  readonly bucket: string;
  readonly key: string;
}

interface DataKey {
  readonly encryption: KmsManaged;
  readonly key: Uint8Array;
}

/** A key of the object's own; or, with a bucket key, the one that the requester's objects share for the time being. */
export function newDataKey(ctx: KmsCaller, place: Place, request: KmsRequest): Promise<DataKey> {
  if (!request.bucketKey) return generateDataKey(ctx, place, request);
  const name = `new ${requesterOf(ctx)} ${place.bucket} ${request.keyId} ${request.context ?? ""}`;
  return ctx.store.bucketKeys.get(ctx.now, name, () => generateDataKey(ctx, place, request));
}

/** Whose right to use the key was asked for at KMS. */
function requesterOf({ caller }: KmsCaller): string {
  if ("arn" in caller) return caller.arn;
  return caller.kind === "service" ? `${caller.service} ${caller.sourceArn ?? ""}` : caller.kind;
}

async function generateDataKey(ctx: KmsCaller, place: Place, request: KmsRequest): Promise<DataKey> {
  const made = await asS3(
    ctx.call(kms, "GenerateDataKey", {
      KeyId: request.keyId,
      NumberOfBytes: KEY_BYTES,
      EncryptionContext: contextOf(ctx, place, request.context, request.bucketKey),
    }),
  );
  const { Plaintext, CiphertextBlob, KeyId } = made;
  if (Plaintext === undefined || CiphertextBlob === undefined || KeyId === undefined)
    throw new Error("KMS made a data key and did not answer it");
  const encryption: KmsManaged = {
    kind: request.kind,
    keyArn: KeyId,
    sealedKey: Buffer.from(CiphertextBlob).toString("base64"),
    ...(request.context !== undefined && { context: request.context }),
    ...(request.bucketKey && { bucketKey: true as const }),
  };
  return { encryption, key: Plaintext };
}

/** The data key again. */
export function openDataKey(ctx: KmsCaller, place: Place, encryption: KmsManaged): Promise<Uint8Array> {
  if (encryption.bucketKey !== true) return decryptDataKey(ctx, place, encryption);
  const name = `open ${requesterOf(ctx)} ${encryption.sealedKey}`;
  return ctx.store.bucketKeys.get(ctx.now, name, () => decryptDataKey(ctx, place, encryption));
}

async function decryptDataKey(ctx: KmsCaller, place: Place, encryption: KmsManaged): Promise<Uint8Array> {
  const { Plaintext } = await asS3(
    ctx.call(kms, "Decrypt", {
      CiphertextBlob: Buffer.from(encryption.sealedKey, "base64"),
      KeyId: encryption.keyArn,
      EncryptionContext: contextOf(ctx, place, encryption.context, encryption.bucketKey === true),
    }),
  );
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not answer it");
  return Plaintext;
}

function contextOf(
  ctx: KmsCaller,
  { bucket, key }: Place,
  given: string | undefined,
  bucketKey: boolean,
): Record<string, string> {
  const arn = bucketKey ? bucketArn(ctx.scope, bucket) : objectArn(ctx.scope, bucket, key);
  return { ...(given === undefined ? {} : parseContext(given)), "aws:s3:arn": arn };
}

/** Reads the header with the caller's own encryption context. */
export function parseContext(given: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(Buffer.from(given, "base64").toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const entries = Object.entries(value);
      if (entries.every((entry): entry is [string, string] => typeof entry[1] === "string"))
        return Object.fromEntries(entries);
    }
  } catch {
    // said below
  }
  throw invalidArgument(
    "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which " +
      "represents a string-string map",
    CONTEXT_HEADER,
    given,
  );
}

/** KMS's refusals as S3 passes them on: with a prefix, but for denials. */
async function asS3<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof AwsError) || error.status >= 500) throw error;
    if (error.code === "AccessDeniedException")
      throw error.message === "" ? accessDenied() : new AwsError("AccessDenied", 403, error.message);
    throw new AwsError(`KMS.${error.code}`, 400, error.message);
  }
}
