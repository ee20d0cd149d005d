/** Archives on their way in: from the request itself, from S3, or a folder of the developer's own. */
import { hash } from "node:crypto";
import { ZipFault, zipEntries } from "../../base/zip.ts";
import { s3 } from "../../gen/s3.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { FunctionUnrunnable } from "../../kernel/ports/functions.ts";
import type { Blob } from "../../kernel/store/blobs.ts";
import {
  codeSigningConfigNotFound,
  codeVerificationFailed,
  invalidParameterValue,
  requestEntityTooLarge,
} from "./errors.ts";
import type { CodeRecord } from "./function.ts";
import type { Prepare, Write } from "./kit.ts";
import { UNZIPPED_BYTES_MAX, ZIPPED_BYTES_MAX } from "./limits.ts";
import { lambdaPrincipal } from "./role.ts";
import { dataKeyOf, openedArchive, sealedArchive } from "./sealed-archive.ts";

/** The bucket that does not exist and means a folder, for developing: its files are used as they are. */
export const HOT_RELOAD = "hot-reload";

/** What a request says about code. */
export interface GivenCode {
  readonly ZipFile?: Uint8Array | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
  readonly ImageUri?: string | undefined;
  readonly SourceKMSKeyArn?: string | undefined;
}

/** Code that was found good; its blob is adopted with {@link keep}. */
export interface PreparedCode {
  readonly record: CodeRecord;
  readonly blob: Blob | undefined;
}

/**
 * Fetches (as the caller), looks into and stages an archive; or looks an image up.
 * @param functionArn whose it is; undefined for layers
 */
export async function prepareCode(
  ctx: Prepare,
  given: GivenCode,
  functionArn: string | undefined,
): Promise<PreparedCode> {
  if (given.ImageUri !== undefined) return imageCode(ctx, given.ImageUri);
  if (given.S3Bucket === HOT_RELOAD) return directoryCode(given.S3Key ?? "");
  const bytes = given.ZipFile ?? (await fetched(ctx, given));
  const unzipped = unzippedSize(bytes);
  const { kept, sealedBy } = await sealedArchive(ctx, bytes, given.SourceKMSKeyArn, functionArn);
  const writer = await ctx.blobs.create();
  await writer.write(kept);
  const blob = await writer.finish();
  const sha256 = hash("sha256", bytes, "base64");
  const record = { blob: blob.id, size: bytes.length, unzipped, sha256 };
  return { blob, record: sealedBy === undefined ? record : { ...record, sealedBy } };
}

/** What the name of an image stands for now: AWS, too, looks it up once. */
async function imageCode(ctx: Prepare, uri: string): Promise<PreparedCode> {
  const runner = await ctx.engines.functions();
  const found = await runner.image(uri).catch((error: unknown) => {
    throw error instanceof FunctionUnrunnable ? invalidParameterValue(error.message) : error;
  });
  if (found === undefined)
    throw invalidParameterValue(`Source image ${uri} does not exist. Provide a valid source image.`);
  const image = { uri, resolved: found.uri };
  const sha256 = found.digest.slice(found.digest.indexOf(":") + 1);
  return { blob: undefined, record: { image, size: 0, unzipped: 0, sha256 } };
}

function directoryCode(directory: string): PreparedCode {
  if (!directory.startsWith("/"))
    throw invalidParameterValue(
      `The key for the bucket ${HOT_RELOAD} must be the absolute path of a folder.`,
    );
  const sha256 = hash("sha256", directory, "base64");
  return { blob: undefined, record: { directory, size: 0, unzipped: 0, sha256 } };
}

async function fetched(ctx: Prepare, { S3Bucket, S3Key, S3ObjectVersion }: GivenCode): Promise<Uint8Array> {
  if (S3Bucket === undefined || S3Key === undefined)
    throw invalidParameterValue("Please provide a source for function code.");
  try {
    const input = { Bucket: S3Bucket, Key: S3Key, VersionId: S3ObjectVersion };
    const { Body } = await ctx.call(s3, "GetObject", input);
    if (Body === undefined || Body instanceof Uint8Array) return Body ?? new Uint8Array(0);
    const pieces: Uint8Array[] = [];
    for await (const piece of Body) pieces.push(piece);
    return Buffer.concat(pieces);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameterValue(
      `Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${error.message}`,
    );
  }
}

/** Throws InvalidParameterValueException for what is no archive, or too large a one. */
export function unzippedSize(bytes: Uint8Array): number {
  if (bytes.length === 0) throw invalidParameterValue("Uploaded file must be a non-empty zip");
  if (bytes.length > UNZIPPED_BYTES_MAX) throw tooLargeUnzipped();
  try {
    const total = zipEntries(bytes).reduce((sum, { size }) => sum + size, 0);
    if (total > UNZIPPED_BYTES_MAX) throw tooLargeUnzipped();
    return total;
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw invalidParameterValue(
      "Could not unzip uploaded file. Please check your file, then try to upload again.",
    );
  }
}

function tooLargeUnzipped(): AwsError {
  return invalidParameterValue(`Unzipped size must be smaller than ${UNZIPPED_BYTES_MAX} bytes`);
}

/** An archive in the request itself must be smaller than one from S3. */
export function checkInline(given: GivenCode, operation: string): void {
  const { ZipFile, S3Bucket, ImageUri } = given;
  if ([ZipFile, S3Bucket, ImageUri].filter((each) => each !== undefined).length > 1)
    throw invalidParameterValue(
      "Please do not provide other FunctionCode parameters when providing a ZipFile.",
    );
  if (ZipFile !== undefined && ZipFile.length > ZIPPED_BYTES_MAX) throw requestEntityTooLarge(operation);
}

/** A version begins to use this code. */
export function keep(ctx: Write, { record, blob }: PreparedCode): void {
  ctx.store.addCodeBytes(record.size);
  if (blob === undefined || !("blob" in record)) return;
  ctx.blobs.adopt(blob);
  ctx.store.useCode(record.blob);
}

/** A further version uses code that is kept already. */
export function share(ctx: Write, code: CodeRecord): void {
  ctx.store.addCodeBytes(code.size);
  if ("blob" in code) ctx.store.useCode(code.blob);
}

/** A version no longer uses its code. */
export function giveUp(ctx: Write, code: CodeRecord): void {
  ctx.store.addCodeBytes(-code.size);
  if ("blob" in code && ctx.store.dropCode(code.blob)) ctx.blobs.release(code.blob);
}

export async function readBlob(
  ctx: { readonly blobs: Pick<Prepare["blobs"], "read"> },
  blob: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of ctx.blobs.read(blob)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The archive itself, decrypted where a key of the customer's protects it. */
export async function readArchive(
  ctx: Prepare,
  functionArn: string,
  { blob, sealedBy }: Extract<CodeRecord, { readonly blob: string }>,
): Promise<Uint8Array> {
  const bytes = await readBlob(ctx, blob);
  if (sealedBy === undefined) return bytes;
  const as = lambdaPrincipal(ctx.scope.account, functionArn);
  return openedArchive(bytes, await dataKeyOf(ctx, sealedBy, functionArn, as));
}

/** A code signing configuration that insists on signatures lets nothing in: nobody can sign here. */
export function checkSigned(ctx: Write, configArn: string | undefined): void {
  if (configArn === undefined) return;
  const config = ctx.store.shelf("code-signing").get(configArn.slice(configArn.lastIndexOf(":") + 1));
  if (config === undefined)
    throw codeSigningConfigNotFound(
      "The code signing configuration cannot be found. Check that the provided configuration is not deleted.",
    );
  if (config.policy === "Enforce")
    throw codeVerificationFailed(
      "Lambda cannot deploy the function. The function or layer might be signed using a signature that the client " +
        "is not configured to accept. Check the provided signature for unsigned.",
    );
}
