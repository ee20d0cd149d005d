/**
 * Imports from S3: a new table, filled by a job with the permissions of whoever asked for it, one object at a time.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html
 */
import * as zlib from "node:zlib";
import type { ImportTableDescription, InputCompressionType } from "../../gen/dynamodb.ts";
import { s3 } from "../../gen/s3.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { DynamoValidationError } from "../../lang/dynamodb/error.ts";
import { itemInIon } from "../../lang/dynamodb/ion.ts";
import { validateItem } from "../../lang/dynamodb/validate.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { Consumption } from "./capacity.ts";
import { csvItems } from "./csv.ts";
import { failureOf, type Outcome } from "./exporting.ts";
import { logRefused, type Refused } from "./import-log.ts";
import { readItem } from "./item-json.ts";
import { keyOfItem } from "./keyed.ts";
import type { Prepare, Write } from "./kit.ts";
import { settleLater } from "./life.ts";
import { storedAt } from "./stored.ts";
import type { Table } from "./table.ts";
import { fresh, make } from "./writing.ts";

/** What is kept of an import. */
export interface Imported {
  readonly description: ImportTableDescription;
  readonly space: number;
  readonly caller: Principal;
}

/** One object's items; undefined as an item stands for a line that is none. */
interface Fetched {
  /** The object's name; undefined when there are no more. */
  readonly key: string | undefined;
  readonly items: ReadonlyArray<Item | undefined>;
  readonly bytes: number;
  readonly failure?: Outcome["failure"];
}

/** The job that takes in one object, and plans the next. */
export const importTable = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Fetched> => {
    const nothing: Fetched = { key: undefined, items: [], bytes: 0 };
    const kept = ctx.store.transfers.withArn("import", job.key)?.record as Imported | undefined;
    const table = kept && ctx.store.tables.ofSpace(kept.space);
    if (kept === undefined || table === undefined) return nothing;
    try {
      return await fetchNext(ctx, kept, table, (job.payload as { after: string }).after);
    } catch (error) {
      return { ...nothing, failure: failureOf(error) };
    }
  },
  commit: (ctx: Write, job: DueJob, { key, items, bytes, failure }: Fetched): void => {
    const transfer = ctx.store.transfers.withArn("import", job.key);
    const kept = transfer?.record as Imported | undefined;
    const table = kept && ctx.store.tables.ofSpace(kept.space);
    if (transfer === undefined || kept === undefined || table === undefined) return;
    const faults: Refused[] = [];
    for (const [index, item] of items.entries()) {
      const message = takeIn(ctx, table, item);
      if (message !== undefined) faults.push({ key: key ?? "", index, message });
    }
    const refused = faults.length;
    const { description } = kept;
    logRefused(ctx, kept, faults, description.ErrorCount ?? 0);
    const progress: ImportTableDescription = {
      ...description,
      ErrorCount: (description.ErrorCount ?? 0) + refused,
      ProcessedItemCount: (description.ProcessedItemCount ?? 0) + items.length,
      ImportedItemCount: (description.ImportedItemCount ?? 0) + items.length - refused,
      ProcessedSizeBytes: (description.ProcessedSizeBytes ?? 0) + bytes,
      ...(key === undefined && endOf(ctx, failure)),
    };
    ctx.store.transfers.put({ ...transfer, record: { ...kept, description: progress } });
    if (key === undefined) settleLater(ctx, table.record);
    else ctx.schedule(ctx.now, { kind: "importTable", key: job.key, payload: { after: key } });
  },
};

function endOf(ctx: Write, failure: Outcome["failure"]): Partial<ImportTableDescription> {
  if (failure === undefined) return { ImportStatus: "COMPLETED", EndTime: ctx.now };
  const { code, message } = failure;
  return { ImportStatus: "FAILED", EndTime: ctx.now, FailureCode: code, FailureMessage: message };
}

/** Writes one item; answers why the table cannot hold it, where it cannot. Of items with one key the last stays. */
function takeIn(ctx: Write, table: Table, given: Item | undefined): string | undefined {
  if (given === undefined) return "The item cannot be read.";
  try {
    const item = validateItem(given);
    const key = keyOfItem(table.schema, item);
    const next = fresh(table, key, item);
    make(ctx, { table, key, old: storedAt(ctx, table, key), next }, new Consumption(table, "write"));
    return undefined;
  } catch (error) {
    if (error instanceof AwsError || error instanceof DynamoValidationError) return error.message;
    throw error;
  }
}

async function fetchNext(ctx: Prepare, kept: Imported, table: Table, after: string): Promise<Fetched> {
  const { S3BucketSource: source, InputCompressionType: compression } = kept.description;
  const as = { as: kept.caller };
  const Bucket = source?.S3Bucket ?? "";
  const owner = { ExpectedBucketOwner: source?.S3BucketOwner };
  const listing = { Bucket, Prefix: source?.S3KeyPrefix, StartAfter: after, MaxKeys: 1, ...owner };
  const { Contents = [] } = await ctx.call(s3, "ListObjectsV2", listing, as);
  const Key = Contents[0]?.Key;
  if (Key === undefined) return { key: undefined, items: [], bytes: 0 };
  const { Body } = await ctx.call(s3, "GetObject", { Bucket, Key, ...owner }, as);
  const bytes = await wholeOf(Body);
  const text = textOf(bytes, compression ?? "NONE");
  if (text === undefined) {
    const message = `The object ${Key} is not compressed with ${compression}.`;
    const failure = { code: "InvalidCompression", message };
    return { key: undefined, items: [], bytes: 0, failure };
  }
  return { key: Key, items: itemsIn(text, kept.description, table), bytes: bytes.length };
}

/** Node.js has it since 22.15. */
export const canZstd = typeof zlib.zstdDecompressSync === "function";

/** Undefined when it is not compressed so. */
function textOf(bytes: Uint8Array, compression: InputCompressionType): string | undefined {
  if (compression === "NONE") return Buffer.from(bytes).toString();
  try {
    return (compression === "GZIP" ? zlib.gunzipSync(bytes) : zlib.zstdDecompressSync(bytes)).toString();
  } catch {
    return undefined;
  }
}

async function wholeOf(body: Uint8Array | AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  if (body === undefined || body instanceof Uint8Array) return body ?? new Uint8Array(0);
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

function itemsIn(
  text: string,
  { InputFormat, InputFormatOptions }: ImportTableDescription,
  table: Table,
): ReadonlyArray<Item | undefined> {
  if (InputFormat === "CSV") return csvItems(text, InputFormatOptions?.Csv ?? {}, table.record.attributes);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(InputFormat === "ION" ? itemInIonLine : itemInLine);
}

function itemInIonLine(line: string): Item | undefined {
  try {
    return itemInIon(line);
  } catch (error) {
    if (error instanceof DynamoValidationError) return undefined; // counted as an error of the import
    throw error;
  }
}

/** `{"Item": {...}}` */
function itemInLine(line: string): Item | undefined {
  try {
    const { Item: item } = JSON.parse(line) as { readonly Item?: object };
    return item === undefined ? undefined : readItem(JSON.stringify(item));
  } catch {
    return undefined; // counted as an error of the import
  }
}
