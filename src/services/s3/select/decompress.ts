import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { bunzip2 } from "./bzip2.ts";
import { selectError } from "./errors.ts";

/** Throws InvalidCompressionFormat for a compression that is none. */
export function decompressor(
  type: string | undefined,
): (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  switch (type ?? "NONE") {
    case "NONE":
      return (source) => source;
    case "GZIP":
      return gunzip;
    case "BZIP2":
      return bunzip2;
    default:
      throw selectError("InvalidCompressionFormat");
  }
}

async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const compressed = Readable.from(source, { objectMode: false });
  const plain = createGunzip();
  compressed.on("error", (error) => plain.destroy(error));
  compressed.pipe(plain);
  try {
    yield* plain;
  } catch (error) {
    throw isZlibError(error) ? selectError("TruncatedInput") : error;
  } finally {
    compressed.destroy();
    plain.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
