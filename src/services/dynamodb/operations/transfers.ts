import { DAY, type Instant, instant, MINUTE, SECOND } from "../../../base/instant.ts";
import type {
  ExportDescription,
  ExportTableToPointInTimeInput,
  ImportTableDescription,
  ImportTableInput,
} from "../../../gen/dynamodb.ts";
import { nameIn } from "../addressing.ts";
import { copyLater } from "../copying.ts";
import { encryptionOf, keepKey } from "../encryption.ts";
import * as errors from "../errors.ts";
import type { Exported, Window } from "../exporting.ts";
import { logGroupArn } from "../import-log.ts";
import { canZstd, type Imported } from "../importing.ts";
import { type Read, read, refusing, staged, type Write, write } from "../kit.ts";
import { create } from "../making.ts";
import { restorable } from "../recovery.ts";
import type { Direction } from "../store/transfers.ts";
import { type Encryption, type TableRecord, tableArn } from "../table.ts";

const PAGE = 25;

/** ARNs of transfers sort by when they were begun. */
function transferArn(ctx: Write, table: string, direction: Direction): string {
  return `${tableArn(ctx.scope, table)}/${direction}/${String(ctx.now).padStart(14, "0")}-${ctx.ids.hex(8)}`;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html */
export const ExportTableToPointInTime = write("ExportTableToPointInTime", (ctx, input) => {
  const before = input.ClientToken && ctx.store.transfers.withToken("export", input.ClientToken);
  if (before) return { ExportDescription: (before.record as Exported).description };
  const name = nameIn(input.TableArn);
  const record = ctx.store.tables.named(name)?.record;
  if (record === undefined) throw errors.backupTableNotFound(name);
  const stretch = restorable(record, ctx.now);
  if (stretch === undefined) throw errors.noRecovery(name);
  const incremental = input.ExportType === "INCREMENTAL_EXPORT";
  if (!incremental && input.IncrementalExportSpecification !== undefined)
    throw errors.validation("IncrementalExportSpecification can only be specified for INCREMENTAL_EXPORT");
  const window = incremental ? windowOf(ctx, input, stretch) : undefined;
  const at = instant(Math.floor((input.ExportTime ?? ctx.now) / SECOND) * SECOND);
  if (!incremental && (at < Math.floor(stretch.from / SECOND) * SECOND || at > stretch.to))
    throw errors.invalidExportTime();
  const description = newExport(ctx, record, input, at, window);
  const arn = description.ExportArn ?? "";
  const space = incremental ? record.id : ctx.store.items.openSpace();
  const kept: Exported = { description, space, caller: ctx.caller };
  const transfer = { arn, direction: "export" as const, tableArn: input.TableArn, token: input.ClientToken };
  ctx.store.transfers.put({ ...transfer, record: kept });
  const then = { kind: "exportTable", key: arn };
  if (incremental) ctx.schedule(ctx.now, then);
  else copyLater(ctx, record, space, then, input.ExportTime === undefined ? undefined : at);
  return { ExportDescription: description };
});

/** The stretch of time that an incremental export tells the changes of: 15 minutes to 24 hours. */
function windowOf(
  ctx: Write,
  { IncrementalExportSpecification: given = {}, ExportTime }: ExportTableToPointInTimeInput,
  stretch: { readonly from: Instant; readonly to: Instant },
): Window {
  if (ExportTime !== undefined)
    throw errors.validation("ExportTime cannot be specified for INCREMENTAL_EXPORT");
  if (given.ExportFromTime === undefined)
    throw errors.validation("ExportFromTime must be specified for INCREMENTAL_EXPORT");
  const from = given.ExportFromTime;
  const to = given.ExportToTime ?? instant(Math.min(from + DAY, ctx.now));
  if (from < Math.floor(stretch.from / SECOND) * SECOND || to > ctx.now) throw errors.invalidExportTime();
  if (to - from < 15 * MINUTE || to - from > DAY)
    throw errors.validation(
      "The difference between ExportToTime and ExportFromTime must be between 15 minutes and 24 hours",
    );
  return { from, to, view: given.ExportViewType ?? "NEW_AND_OLD_IMAGES" };
}

function newExport(
  ctx: Write,
  table: TableRecord,
  input: ExportTableToPointInTimeInput,
  at: ExportDescription["ExportTime"],
  window: Window | undefined,
): ExportDescription {
  const { ClientToken, S3Bucket, S3BucketOwner, S3Prefix, S3SseKmsKeyId } = input;
  return {
    ExportArn: transferArn(ctx, table.name, "export"),
    ExportStatus: "IN_PROGRESS",
    StartTime: ctx.now,
    TableArn: tableArn(ctx.scope, table.name),
    TableId: table.tableId,
    ...(window === undefined
      ? { ExportTime: at, ExportType: "FULL_EXPORT" }
      : {
          ExportType: "INCREMENTAL_EXPORT",
          IncrementalExportSpecification: {
            ...{ ExportFromTime: window.from, ExportToTime: window.to, ExportViewType: window.view },
          },
        }),
    ...{ ClientToken, S3Bucket, S3BucketOwner, S3Prefix, S3SseKmsKeyId },
    S3SseAlgorithm: input.S3SseAlgorithm ?? "AES256",
    ExportFormat: input.ExportFormat ?? "DYNAMODB_JSON",
  };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeExport.html */
export const DescribeExport = read("DescribeExport", (ctx, { ExportArn }) => {
  const found = ctx.store.transfers.withArn("export", ExportArn);
  if (found === undefined) throw errors.exportNotFound(ExportArn);
  return { ExportDescription: (found.record as Exported).description };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListExports.html */
export const ListExports = read("ListExports", (ctx, input) => {
  const { shown, next } = pageOf(ctx, "export", input.TableArn, input.NextToken, input.MaxResults);
  return {
    ExportSummaries: shown.map(({ record }) => {
      const { ExportArn, ExportStatus, ExportType } = (record as Exported).description;
      return { ExportArn, ExportStatus, ExportType };
    }),
    NextToken: next,
  };
});

function pageOf(
  ctx: Read,
  direction: Direction,
  ofTable: string | undefined,
  token: string | undefined,
  limit = PAGE,
) {
  const opened = token === undefined ? undefined : ctx.sealer.open(`dynamodb ${direction}s`, token);
  if (token !== undefined && opened === undefined) throw errors.validation("Invalid NextToken");
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const found = ctx.store.transfers.list(direction, ofTable, after, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const more = found.length > limit && last !== undefined;
  return { shown, next: more ? ctx.sealer.seal(`dynamodb ${direction}s`, last.arn) : undefined };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ImportTable.html */
export const ImportTable = staged("ImportTable", {
  prepare: (ctx, { TableCreationParameters: made }) =>
    encryptionOf(ctx, made.TableName, made.SSESpecification),
  commit: (ctx, input, key) => ({
    ImportTableDescription: refusing(() => beginImport(ctx, input, keepKey(ctx, key))),
  }),
});

function beginImport(
  ctx: Write,
  input: ImportTableInput,
  encryption: Encryption | undefined,
): ImportTableDescription {
  const before = input.ClientToken && ctx.store.transfers.withToken("import", input.ClientToken);
  if (before) return (before.record as Imported).description;
  if (input.InputCompressionType === "ZSTD" && !canZstd)
    throw errors.unsupported("imports of ZSTD files under this version of Node.js");
  if (input.InputFormatOptions?.Csv !== undefined && input.InputFormat !== "CSV")
    throw errors.validation("InputFormatOptions.Csv can only be specified for InputFormat CSV");
  const { TableName, ...definition } = input.TableCreationParameters;
  const made = create(ctx, TableName, definition, encryption);
  ctx.unschedule("settle", String(made.id)); // it becomes active when all is taken in
  const arn = transferArn(ctx, TableName, "import");
  const description: ImportTableDescription = {
    ImportArn: arn,
    ImportStatus: "IN_PROGRESS",
    TableArn: tableArn(ctx.scope, TableName),
    TableId: made.tableId,
    ClientToken: input.ClientToken,
    S3BucketSource: input.S3BucketSource,
    ErrorCount: 0,
    CloudWatchLogGroupArn: logGroupArn(ctx.scope),
    InputFormat: input.InputFormat,
    InputFormatOptions: input.InputFormatOptions,
    InputCompressionType: input.InputCompressionType ?? "NONE",
    TableCreationParameters: input.TableCreationParameters,
    StartTime: ctx.now,
    ProcessedSizeBytes: 0,
    ProcessedItemCount: 0,
    ImportedItemCount: 0,
  };
  const kept: Imported = { description, space: made.id, caller: ctx.caller };
  const transfer = { arn, direction: "import" as const, tableArn: description.TableArn ?? "" };
  ctx.store.transfers.put({ ...transfer, token: input.ClientToken, record: kept });
  ctx.schedule(ctx.now, { kind: "importTable", key: arn, payload: { after: "" } });
  return description;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeImport.html */
export const DescribeImport = read("DescribeImport", (ctx, { ImportArn }) => {
  const found = ctx.store.transfers.withArn("import", ImportArn);
  if (found === undefined) throw errors.importNotFound(ImportArn);
  return { ImportTableDescription: (found.record as Imported).description };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListImports.html */
export const ListImports = read("ListImports", (ctx, input) => {
  const { shown, next } = pageOf(ctx, "import", input.TableArn, input.NextToken, input.PageSize);
  return {
    ImportSummaryList: shown.map(({ record }) => {
      const { ImportArn, ImportStatus, TableArn, S3BucketSource, InputFormat, ...told } = (record as Imported)
        .description;
      const { CloudWatchLogGroupArn, StartTime, EndTime } = told;
      return {
        ...{ ImportArn, ImportStatus, TableArn, S3BucketSource, InputFormat },
        ...{ CloudWatchLogGroupArn, StartTime, EndTime },
      };
    }),
    NextToken: next,
  };
});
