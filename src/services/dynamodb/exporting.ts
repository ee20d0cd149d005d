/**
 * Exports to S3: a copy of the table as of an instant, written by a job with the permissions of whoever asked for it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { ExportDescription, ExportViewType } from "../../gen/dynamodb.ts";
import { s3 } from "../../gen/s3.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { type ExportForm as Form, ION, JSON_LINES } from "./export-form.ts";
import { readItem, writeItem } from "./item-json.ts";
import { keyAttributes } from "./keyed.ts";
import type { Prepare, Write } from "./kit.ts";
import { discardSpace } from "./life.ts";

/** What is kept of an export. */
export interface Exported {
  readonly description: ExportDescription;
  /** The space of the items as they were; the table's own for an incremental export. */
  readonly space: number;
  readonly caller: Principal;
}

/** The stretch of time of an incremental export, without its beginning, with its end. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
  readonly view: ExportViewType;
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
    if (description.ExportType !== "INCREMENTAL_EXPORT") discardSpace(ctx, kept.space);
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

/** Lines of one file, and where the next one begins; undefined at the end. */
interface Lines {
  readonly lines: readonly string[];
  readonly bytes: number;
  readonly next: Uint8Array | undefined;
}

async function writeFiles(ctx: Prepare, kept: Exported): Promise<Outcome> {
  const { description } = kept;
  const folder = folderOf(description);
  const dataFolder = `${folder.slice(0, folder.lastIndexOf("/"))}/data`;
  const window = windowOf(description);
  const form = description.ExportFormat === "ION" ? ION : JSON_LINES;
  const linesFrom = (from: Uint8Array) =>
    window === undefined
      ? wholeItems(ctx, kept.space, from, form)
      : changes(ctx, kept.space, window, from, form);
  const files: DataFile[] = [];
  let from: Uint8Array | undefined = new Uint8Array(0);
  let items = 0;
  let bytes = 0;
  while (from !== undefined) {
    const taken: Lines = linesFrom(from);
    from = taken.next;
    if (taken.lines.length === 0) break;
    const data = gzipSync(taken.lines.join(""));
    const name = createHash("sha256").update(`${folder} ${files.length}`).digest("hex").slice(0, 26);
    const under = window === undefined ? `${folder}/data` : dataFolder;
    files.push(await putFile(ctx, kept, `${under}/${name}.${form.extension}.gz`, data, taken.lines.length));
    items += taken.lines.length;
    bytes += taken.bytes;
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

function windowOf({ IncrementalExportSpecification: given }: ExportDescription): Window | undefined {
  if (given?.ExportFromTime === undefined || given.ExportToTime === undefined) return undefined;
  const view = given.ExportViewType ?? "NEW_AND_OLD_IMAGES";
  return { from: given.ExportFromTime, to: given.ExportToTime, view };
}

function wholeItems(ctx: Prepare, space: number, from: Uint8Array, form: Form): Lines {
  const rows = ctx.store.items.some(space, from, ITEMS_PER_FILE);
  const last = rows.at(-1);
  return {
    lines: rows.map((row) => form.item(row.json)),
    bytes: rows.reduce((sum, row) => sum + row.size, 0),
    next: last && Buffer.concat([last.key, Buffer.alloc(1)]),
  };
}

/**
 * One line for each item that was written in the window: what it was before, and what it was at the end.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html#incremental-export-output
 */
function changes(
  ctx: Prepare,
  space: number,
  { from, to, view }: Window,
  place: Uint8Array,
  form: Form,
): Lines {
  const { history, items, vault, tables } = ctx.store;
  const schema = tables.ofSpace(space)?.schema;
  const changed = history.changed(space, from, to, place, ITEMS_PER_FILE);
  const lines: string[] = [];
  let bytes = 0;
  for (const { key, at, json } of changed) {
    const before = json === null ? undefined : vault.text(json);
    const later = history.asOf(space, key, to);
    const kept = later === undefined ? items.get(space, key)?.json : later.json;
    const after = kept === null || kept === undefined ? undefined : vault.text(kept);
    const image = after ?? before;
    if (image === undefined || schema === undefined) continue; // made and deleted in between
    const keys = writeItem(keyAttributes(readItem(image), [schema]));
    const old = view === "NEW_AND_OLD_IMAGES" ? before : undefined;
    lines.push(form.change({ at, keys, old, fresh: after }));
    bytes += (before?.length ?? 0) + (after?.length ?? 0);
  }
  return { lines, bytes, next: changed.length < ITEMS_PER_FILE ? undefined : changed.at(-1)?.key };
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
    ...exportedTimes(ctx, description),
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

function exportedTimes(ctx: Prepare, description: ExportDescription): object {
  const window = windowOf(description);
  if (window === undefined) return { exportTime: isoInstant(description.ExportTime ?? ctx.now) };
  const [exportFromTime, exportToTime] = [isoInstant(window.from), isoInstant(window.to)];
  return { exportFromTime, exportToTime, outputView: window.view };
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
