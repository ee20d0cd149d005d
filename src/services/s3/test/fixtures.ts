/** What the tests of S3 have in common: a frozen world with a bucket in it, and the error that a call ends with. */
import { type PutObjectCommandInput, S3, type S3ClientConfig } from "@aws-sdk/client-s3";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export interface BucketWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly s3: S3;
  readonly Bucket: string;
  /** A client that neither sends nor checks checksums of its own accord. */
  readonly bare: S3;
  put(key: string, body?: string, input?: Partial<PutObjectCommandInput>): Promise<string | undefined>;
  /** The object's text. */
  get(key: string, versionId?: string): Promise<string>;
  keys(): Promise<string[]>;
}

export async function startBucket(versioning?: "Enabled" | "Suspended"): Promise<BucketWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const s3 = client(world);
  const Bucket = "test-bucket";
  await s3.createBucket({ Bucket });
  if (versioning !== undefined) await setVersioning(s3, Bucket, versioning);
  return {
    world,
    s3,
    Bucket,
    bare: client(world, {
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    }),
    put: async (Key, body = "", input = {}) =>
      (await s3.putObject({ Bucket, Key, Body: Buffer.from(body), ...input })).VersionId,
    get: async (Key, VersionId) => text(await s3.getObject({ Bucket, Key, VersionId })),
    keys: async () => ((await s3.listObjectsV2({ Bucket })).Contents ?? []).map(({ Key = "" }) => Key),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** `region` and `account`: where and as whom it calls. */
export function client(
  world: Cloudlet,
  config: S3ClientConfig = {},
  options: { readonly account?: string; readonly region?: string } = {},
): S3 {
  return world.sdk(S3, { ...options, config: { forcePathStyle: true, ...config } });
}

export async function setVersioning(s3: S3, Bucket: string, Status: "Enabled" | "Suspended"): Promise<void> {
  await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status } });
}

export async function text(output: {
  readonly Body?: { transformToString(): Promise<string> } | undefined;
}): Promise<string> {
  return (await output.Body?.transformToString()) ?? "";
}

/** "Code: message" of the error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await failure(call);
  return `${error.name}: ${error.message}`;
}

export interface Failure extends Error {
  readonly $metadata: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers: Record<string, string> };
  readonly [field: string]: unknown;
}

export async function failure(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    return error as Failure;
  }
  throw new Error("the call succeeded");
}

/** The status that a call ends with. */
export async function status(
  call: Promise<{ $metadata: { httpStatusCode?: number } }>,
): Promise<number | undefined> {
  try {
    return (await call).$metadata.httpStatusCode;
  } catch (error) {
    return (error as Failure).$metadata.httpStatusCode;
  }
}

/** Bytes that differ from place to place. */
export function pattern(length: number, seed = 1): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
