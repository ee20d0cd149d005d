/** Reads the two archive formats that package registries serve: zip (wheels) and gzipped tar (npm). */
import { gunzipSync, inflateRawSync } from "node:zlib";

const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/** The files of a zip archive by path; each is inflated when asked for. PKWARE APPNOTE 4.3. */
export function readZip(archive: Buffer): ReadonlyMap<string, () => Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_CENTRAL_DIRECTORY) end--;
  if (end < 0) throw new Error("not a zip archive");
  const files = new Map<string, () => Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const packedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const header = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, () => {
      const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
      const packed = archive.subarray(start, start + packedSize);
      return method === DEFLATED ? inflateRawSync(packed) : packed;
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The files of a gzipped tar archive by path (POSIX ustar; names of up to 255 bytes, as npm writes them). */
export function readTarGz(archive: Buffer): ReadonlyMap<string, () => Buffer> {
  const tar = gunzipSync(archive);
  const text = (from: number, length: number) =>
    tar.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  const files = new Map<string, () => Buffer>();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    const start = at + 512;
    files.set(prefix === "" ? text(at, 100) : `${prefix}/${text(at, 100)}`, () =>
      tar.subarray(start, start + size),
    );
    at = start + Math.ceil(size / 512) * 512;
  }
  return files;
}
