/** Writes the tables that verbatim/tables.ts reads. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

export function lineTableText(index: readonly unknown[], rows: readonly string[]): string {
  if (index.length !== rows.length) throw new Error(`${index.length} entries for ${rows.length} rows`);
  return `${[JSON.stringify(index), ...rows].join("\n")}\n`;
}

export function compress(text: string): Buffer {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

export function decompress(bytes: Uint8Array): string {
  return brotliDecompressSync(bytes).toString("utf8");
}
