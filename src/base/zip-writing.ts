/** ZIP archives, for writing. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows: the same contents make the same archive. */
const DATE = 0x0021;

/** A file as it stands in an archive. */
interface Packed {
  /** A path with "/". */
  readonly name: string;
  readonly content: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
  /** The content by that method. */
  readonly packed: Uint8Array;
}

/** Small texts, stored as they are: paths with "/" and what is in the files there. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const stored = Object.entries(files).map(([name, text]): Packed => {
    const content = Buffer.from(text);
    return { name, content, method: STORED, packed: content };
  });
  return archiveOf(stored);
}

/** One file of any size, deflated. */
export async function deflatedZipOf(name: string, content: Uint8Array): Promise<Uint8Array> {
  return archiveOf([{ name, content, method: DEFLATED, packed: await deflate(content) }]);
}

function archiveOf(files: readonly Packed[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const about = headerOf(file, name.length);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), about, place, name);
    const local = [Buffer.from("PK\x03\x04", "latin1"), about, name, file.packed];
    locals.push(...local);
    offset += bytesOf(local);
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(bytesOf(centrals), 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

/** What a file's two headers have in common. */
function headerOf({ content, method, packed }: Packed, nameBytes: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(FLAGS, 2);
  about.writeUInt16LE(method, 4);
  about.writeUInt16LE(DATE, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(nameBytes, 22);
  return about;
}

function bytesOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
