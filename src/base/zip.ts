/**
 * ZIP archives, for reading: the central directory and the entries' bytes, stored or deflated.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { crc32, inflateRawSync } from "node:zlib";

/** One file, folder or link of an archive. */
export interface ZipEntry {
  /** As it stands there: relative, with "/". A folder's ends in "/". */
  readonly name: string;
  /** Uncompressed, in bytes. */
  readonly size: number;
  /** Permission bits that a Unix tool wrote; undefined where another did. */
  readonly mode: number | undefined;
  readonly kind: "file" | "folder" | "link";
  readonly method: number;
  readonly compressedSize: number;
  readonly crc: number;
  readonly offset: number;
}

/** Bytes that are no ZIP archive, or one that is damaged, encrypted, or in parts. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
}

const END = 0x06054b50;
const END_BYTES = 22;
const COMMENT_MAX = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const UNIX = 3;
const ENCRYPTED = 1;
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

/** What an archive holds. Throws {@link ZipFault}. */
export function zipEntries(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (at === 0xffffffff || count === 0xffff) throw new ZipFault("ZIP64 archives are not read");
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw new ZipFault("a directory that is cut off");
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push(entryAt(bytes, at, nameLength));
    at += CENTRAL_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - COMMENT_MAX);
  for (let at = bytes.length - END_BYTES; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipFault("no end of a directory");
}

function entryAt(bytes: Buffer, at: number, nameLength: number): ZipEntry {
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new ZipFault("an encrypted entry");
  const name = bytes.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
  const attributes = bytes.readUInt32LE(at + 38) >>> 16;
  const mode = bytes.readUInt8(at + 5) === UNIX && attributes !== 0 ? attributes & 0o777 : undefined;
  const link = mode !== undefined && (attributes & FILE_TYPE) === LINK;
  return {
    name,
    size: bytes.readUInt32LE(at + 24),
    mode,
    kind: link ? "link" : name.endsWith("/") ? "folder" : "file",
    method: bytes.readUInt16LE(at + 10),
    compressedSize: bytes.readUInt32LE(at + 20),
    crc: bytes.readUInt32LE(at + 16),
    offset: bytes.readUInt32LE(at + 42),
  };
}

/** An entry's bytes: a link's are its target. Throws {@link ZipFault}. */
export function zipContents(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset, compressedSize, method, size } = entry;
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new ZipFault("an entry that is not where the directory says");
  const start = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + compressedSize);
  const contents = method === 0 ? packed : inflated(packed, method, size);
  if (contents.length !== size || crc32(contents) !== entry.crc) throw new ZipFault("a damaged entry");
  return contents;
}

function inflated(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method !== 8) throw new ZipFault("a method of compression that nobody uses");
  if (size === 0) return new Uint8Array(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: size });
  } catch {
    throw new ZipFault("a damaged entry");
  }
}
