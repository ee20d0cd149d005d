/** PNG files of 8 bits a channel that are not interlaced, which is what browsers make. https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Channels by colour type: grey, RGB, grey and alpha, RGBA. */
const CHANNELS = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** A picture of four bytes a pixel: red, green, blue, opacity. */
export function decodePng(file) {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new TypeError("This is not a PNG file.");
  let header;
  const data = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length))
      throw new TypeError(`The file's ${type} is damaged.`);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += 12 + length;
  }
  if (header === undefined) throw new TypeError("The file has no header.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9]];
  if (header[8] !== 8 || header[12] !== 0 || channels === undefined)
    throw new TypeError("Only 8 bits a channel, without a palette, not interlaced.");
  return {
    width,
    height,
    pixels: inColour(unfiltered(inflateSync(Buffer.concat(data)), width, height, channels)),
  };

  function inColour(bytes) {
    const pixels = Buffer.alloc(width * height * 4, 255);
    for (let pixel = 0; pixel < width * height; pixel++) {
      const from = pixel * channels;
      for (let c = 0; c < 3; c++) pixels[pixel * 4 + c] = bytes[channels < 3 ? from : from + c];
      if (channels % 2 === 0) pixels[pixel * 4 + 3] = bytes[from + channels - 1];
    }
    return pixels;
  }
}

/** Lines without their filters: https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(lines, width, height, channels) {
  const size = width * channels;
  const bytes = Buffer.alloc(size * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)];
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const left = x < channels ? 0 : bytes[at - channels];
      const above = y === 0 ? 0 : bytes[at - size];
      const corner = x < channels || y === 0 ? 0 : bytes[at - size - channels];
      bytes[at] = lines[at + y + 1] + guess(filter, left, above, corner);
    }
  }
  return bytes;
}

function guess(filter, left, above, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) =>
    Math.abs(left + above - corner - each),
  );
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

export function encodePng({ width, height, pixels }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y++)
    pixels.copy(lines, y * (width * 4 + 1) + 1, y * width * 4, (y + 1) * width * 4);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", ""),
  ]);
}

function chunk(type, body) {
  const content = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(body)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}

/** The same picture, its longer side of at most `longest` pixels: each is the mean of those it stands for. */
export function shrink(picture, longest) {
  const scale = Math.max(1, Math.max(picture.width, picture.height) / longest);
  const width = Math.max(1, Math.round(picture.width / scale));
  const height = Math.max(1, Math.round(picture.height / scale));
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const area = {
        left: Math.floor((x * picture.width) / width),
        right: Math.ceil(((x + 1) * picture.width) / width),
        top: Math.floor((y * picture.height) / height),
        bottom: Math.ceil(((y + 1) * picture.height) / height),
      };
      for (let c = 0; c < 4; c++) pixels[(y * width + x) * 4 + c] = mean(picture, area, c);
    }
  return { width, height, pixels };
}

function mean({ width, pixels }, { left, right, top, bottom }, channel) {
  let sum = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) sum += pixels[(y * width + x) * 4 + channel];
  return Math.round(sum / ((right - left) * (bottom - top)));
}
