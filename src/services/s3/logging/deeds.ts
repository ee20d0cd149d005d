/**
 * Lines about what lifecycle does.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html#lifecycle-general-considerations-logging
 */
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { NULL_VERSION } from "../object/version.ts";
import { LOGGING } from "./delivery.ts";
import { deedLine } from "./record.ts";

const TRANSITIONS: Readonly<Record<string, string>> = {
  STANDARD_IA: "S3.TRANSITION_SIA.OBJECT",
  ONEZONE_IA: "S3.TRANSITION_ZIA.OBJECT",
  INTELLIGENT_TIERING: "S3.TRANSITION_INT.OBJECT",
  GLACIER_IR: "S3.TRANSITION_GIR.OBJECT",
  GLACIER: "S3.TRANSITION.OBJECT",
  DEEP_ARCHIVE: "S3.TRANSITION_GDA.OBJECT",
};

type Deed = "S3.EXPIRE.OBJECT" | "S3.CREATE.DELETEMARKER" | "S3.DELETE.UPLOAD";

export function logTransition(ctx: Write, bucket: Bucket, done: Done, storageClass: string): void {
  log(ctx, bucket, done, TRANSITIONS[storageClass] ?? "S3.TRANSITION.OBJECT");
}

export function logDeed(ctx: Write, bucket: Bucket, done: Done, deed: Deed): void {
  log(ctx, bucket, done, deed);
}

/** To what it was done. */
interface Done {
  readonly key: string;
  readonly size?: number;
  readonly versionId?: string;
}

function log(ctx: Write, bucket: Bucket, { key, size, versionId }: Done, operation: string): void {
  if (bucket.configuration(LOGGING) === undefined) return;
  const shown = versionId === NULL_VERSION ? undefined : versionId;
  const id = ctx.request.id;
  const line = deedLine(
    { at: ctx.now, scope: ctx.scope, id, operation, key, size, versionId: shown },
    bucket.name,
  );
  ctx.store.accessLog.add(bucket.id, { at: ctx.now, line });
}
