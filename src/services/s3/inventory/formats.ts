/**
 * How lists are written. CSV quotes everything and encodes keys as URLs do; Parquet has them as they are.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html
 */
import { gzipSync } from "node:zlib";
import type { Bucket } from "../bucket/bucket.ts";
import type { Column, Listed, Value } from "./report.ts";

export interface Format {
  /** As manifests name it. */
  readonly name: string;
  /** Of its files: ".csv.gz". */
  readonly ending: string;
  schema(columns: readonly Column[]): string;
  file(columns: readonly Column[], bucket: Bucket, rows: readonly Listed[]): Promise<Uint8Array> | Uint8Array;
}

function csvText(value: Value, name: string): string {
  if (value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return name === "Key" ? encodeURIComponent(String(value)).replaceAll("%2F", "/") : String(value);
}

const CSV: Format = {
  name: "CSV",
  ending: ".csv.gz",
  schema: (columns) => columns.map(({ name }) => name).join(", "),
  file: (columns, bucket, rows) => {
    const lines = rows.map((row) => {
      const cells = columns.map(({ name, of }) => csvText(of(row, bucket), name).replaceAll('"', '""'));
      return `${cells.map((cell) => `"${cell}"`).join(",")}\n`;
    });
    return gzipSync(lines.join(""));
  },
};

const PARQUET_TYPES = {
  text: ["binary", " (UTF8)", "STRING"],
  count: ["int64", "", "INT64"],
  truth: ["boolean", "", "BOOLEAN"],
  date: ["int64", " (TIMESTAMP_MILLIS)", "TIMESTAMP"],
} as const;
const REQUIRED: ReadonlySet<string> = new Set(["bucket", "key"]);

function parquetValue(value: Value, type: Column["type"]): unknown {
  return type === "count" && value !== undefined ? BigInt(value as number) : value;
}

const PARQUET: Format = {
  name: "Parquet",
  ending: ".parquet",
  schema: (columns) => {
    const fields = columns.map(({ parquet, type }) => {
      const [physical, logical] = PARQUET_TYPES[type];
      return `${REQUIRED.has(parquet) ? "required" : "optional"} ${physical} ${parquet}${logical};`;
    });
    return `message s3.inventory { ${fields.join(" ")} }`;
  },
  file: async (columns, bucket, rows) => {
    const { parquetWriteBuffer } = await import("hyparquet-writer");
    const columnData = columns.map(({ parquet, type, of }) => ({
      name: parquet,
      type: PARQUET_TYPES[type][2],
      nullable: !REQUIRED.has(parquet),
      data: rows.map((row) => parquetValue(of(row, bucket), type)),
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  },
};

/** By the name that configurations have for it; undefined of those that Cloudlet does not write. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([CSV, PARQUET].map((each) => [each.name, each]));
