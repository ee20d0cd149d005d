/**
 * ZIP archives, for writing: one file, deflated. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day there is: archives of the same bytes are the same. */
const FIRST_DAY = 0x21;

/** An archive that holds these bytes under this name. */
export async function zipArchive(name: string, content: Uint8Array): Promise<Uint8Array> {
  const packed = await deflate(content);
  const label = Buffer.from(name);
  const local = Buffer.alloc(LOCAL_BYTES);
  local.writeUInt32LE(LOCAL, 0);
  writeCommon(local, 4, content, packed, label);
  const central = Buffer.alloc(CENTRAL_BYTES);
  central.writeUInt32LE(CENTRAL, 0);
  central.writeUInt16LE(VERSION, 4);
  writeCommon(central, 6, content, packed, label);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + label.length, 12);
  end.writeUInt32LE(local.length + label.length + packed.length, 16);
  return Buffer.concat([local, label, packed, central, label, end]);
}

/** What both headers of a file have, in the same order. */
function writeCommon(
  header: Buffer,
  at: number,
  content: Uint8Array,
  packed: Uint8Array,
  label: Buffer,
): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(FIRST_DAY, at + 8);
  header.writeUInt32LE(crc32(content), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(content.length, at + 18);
  header.writeUInt16LE(label.length, at + 22);
}
