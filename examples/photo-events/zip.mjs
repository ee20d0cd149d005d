/** A ZIP archive of the files of a folder, not compressed. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";

const VERSION = 20;
const READABLE = 0o100644 << 16;

export function zipFolder(folder) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const name of readdirSync(folder, { recursive: false })) {
    const bytes = readFileSync(join(folder, name));
    const label = Buffer.from(name);
    const about = numbers(
      [VERSION, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
    );
    const lengths = numbers([label.length, 2], [0, 2]);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), about, lengths, label, bytes]);
    const place = numbers([0, 2], [0, 2], [0, 2], [READABLE, 4], [offset, 4]);
    directory.push(Buffer.from("PK\x01\x02"), numbers([(3 << 8) | VERSION, 2]), about, lengths, place, label);
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const count = files.length;
  const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...files, central, Buffer.from("PK\x05\x06"), end]);
}

/** Numbers in little-endian order, each with its size in bytes. */
function numbers(...each) {
  return Buffer.concat(
    each.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value >>> 0, 0, size);
      return bytes;
    }),
  );
}
