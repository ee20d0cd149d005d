/**
 * Exports to S3: a copy of the table as of an instant, written by a job with the permissions of whoever asked for it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { isoInstant } from "../../base/instant.ts";
import type { ExportDescription } from "../../gen/dynamodb.ts";
import { s3 } from "../../gen/s3.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { Prepare, Write } from "./kit.ts";
import { discardSpace } from "./life.ts";

/** What is kept of an export. */
export interface Exported {
  readonly description: ExportDescription;
  /** The space of the items as they were. */
  readonly space: number;
  readonly caller: Principal;
}

/** How an export or import ended. */
export interface Outcome {
  readonly failure?: { readonly code: string; readonly message: string };
  readonly items: number;
  readonly bytes: number;
}

interface DataFile {
  readonly itemCount: number;
  readonly md5Checksum: string;
  readonly etag: string;
  readonly dataFileS3Key: string;
}

const ITEMS_PER_FILE = 10_000;

/** The job that writes an export's files. */
export const exportTable = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome> => {
    const kept = ctx.store.transfers.withArn("export", job.key)?.record as Exported | undefined;
    if (kept === undefined) return { items: 0, bytes: 0 };
    try {
      return await writeFiles(ctx, kept);
    } catch (error) {
      return { failure: failureOf(error), items: 0, bytes: 0 };
    }
  },
  commit: (ctx: Write, job: DueJob, { failure, items, bytes }: Outcome): void => {
    const transfer = ctx.store.transfers.withArn("export", job.key);
    if (transfer === undefined) return;
    const { description, ...kept } = transfer.record as Exported;
    const ended: ExportDescription = {
      ...description,
      EndTime: ctx.now,
      ...(failure === undefined
        ? {
            ExportStatus: "COMPLETED",
            ItemCount: items,
            BilledSizeBytes: bytes,
            ExportManifest: manifestKey(description),
          }
        : { ExportStatus: "FAILED", FailureCode: failure.code, FailureMessage: failure.message }),
    };
    ctx.store.transfers.put({ ...transfer, record: { ...kept, description: ended } });
    discardSpace(ctx, kept.space);
  },
};

/** What S3 refused, in the words an export or import tells it. Anything else is a defect. */
export function failureOf(error: unknown): NonNullable<Outcome["failure"]> {
  if (!(error instanceof AwsError)) throw error;
  const code = error.code === "NoSuchBucket" ? "S3NoSuchBucket" : error.code;
  return { code, message: error.message };
}

function folderOf({ S3Prefix, ExportArn = "" }: ExportDescription): string {
  const id = ExportArn.slice(ExportArn.lastIndexOf("/") + 1);
  return `${S3Prefix === undefined ? "" : `${S3Prefix}/`}AWSDynamoDB/${id}`;
}

function manifestKey(description: ExportDescription): string {
  return `${folderOf(description)}/manifest-summary.json`;
}

async function writeFiles(ctx: Prepare, kept: Exported): Promise<Outcome> {
  const { description } = kept;
  const folder = folderOf(description);
  const files: DataFile[] = [];
  let from: Uint8Array = new Uint8Array(0);
  let items = 0;
  let bytes = 0;
  for (;;) {
    const rows = ctx.store.items.some(kept.space, from, ITEMS_PER_FILE);
    const last = rows.at(-1);
    if (last === undefined) break;
    const data = gzipSync(rows.map((row) => `{"Item":${row.json}}\n`).join(""));
    const name = createHash("sha256").update(`${folder} ${files.length}`).digest("hex").slice(0, 26);
    files.push(await putFile(ctx, kept, `${folder}/data/${name}.json.gz`, data, rows.length));
    items += rows.length;
    for (const row of rows) bytes += row.size;
    from = Buffer.concat([last.key, Buffer.alloc(1)]);
  }
  const list = files.map((file) => `${JSON.stringify(file)}\n`).join("");
  await putManifest(ctx, kept, `${folder}/manifest-files`, list);
  await putManifest(
    ctx,
    kept,
    `${folder}/manifest-summary`,
    JSON.stringify(summaryOf(ctx, kept, items, bytes)),
  );
  return { items, bytes };
}

function summaryOf(
  ctx: Prepare,
  { description }: Exported,
  itemCount: number,
  billedSizeBytes: number,
): object {
  return {
    version: "2020-06-30",
    exportArn: description.ExportArn,
    startTime: isoInstant(description.StartTime ?? ctx.now),
    endTime: isoInstant(ctx.now),
    tableArn: description.TableArn,
    tableId: description.TableId,
    exportTime: isoInstant(description.ExportTime ?? ctx.now),
    s3Bucket: description.S3Bucket,
    s3Prefix: description.S3Prefix ?? null,
    s3SseAlgorithm: description.S3SseAlgorithm,
    s3SseKmsKeyId: description.S3SseKmsKeyId ?? null,
    manifestFilesS3Key: `${folderOf(description)}/manifest-files.json`,
    billedSizeBytes,
    itemCount,
    outputFormat: description.ExportFormat,
    exportType: description.ExportType,
  };
}

async function putFile(
  ctx: Prepare,
  { description, caller }: Exported,
  Key: string,
  data: Uint8Array,
  itemCount: number,
): Promise<DataFile> {
  const { ETag } = await ctx.call(
    s3,
    "PutObject",
    {
      Bucket: description.S3Bucket ?? "",
      Key,
      Body: new WholeBody(data),
      ExpectedBucketOwner: description.S3BucketOwner,
      ServerSideEncryption: description.S3SseAlgorithm === "KMS" ? "aws:kms" : "AES256",
      SSEKMSKeyId: description.S3SseKmsKeyId,
    },
    { as: caller },
  );
  const md5Checksum = createHash("md5").update(data).digest("base64");
  return { itemCount, md5Checksum, etag: (ETag ?? "").replaceAll('"', ""), dataFileS3Key: Key };
}

/** A manifest, and its digest beside it. */
async function putManifest(ctx: Prepare, kept: Exported, name: string, text: string): Promise<void> {
  const data = Buffer.from(text);
  const { md5Checksum } = await putFile(ctx, kept, `${name}.json`, data, 0);
  await putFile(ctx, kept, `${name}.md5`, Buffer.from(md5Checksum), 0);
}
