/** QR codes as PNG files (https://www.w3.org/TR/png-3/): what an authenticator app scans. */
import { crc32, deflateSync } from "node:zlib";
import { encodeQR } from "qr";

/** Pixels a module is wide. */
const SCALE = 4;
const BLACK = 0;
const WHITE = 255;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The text as an 8-bit greyscale PNG, quiet zone included. */
export function qrCodePng(text: string): Uint8Array {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const width = modules.length * SCALE;
  const pixels = Buffer.alloc((width + 1) * width); // each line begins with its filter: 0, none
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const dark = modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true;
      pixels[y * (width + 1) + 1 + x] = dark ? BLACK : WHITE;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 8; // bits a sample; colour type, compression, filter and interlace method stay 0
  const parts = [
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
