import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import decodeQR from "qr/decode.js";
import { qrCodePng } from "./qr-code.ts";

/** The pixels of a PNG with one IDAT chunk, eight bits of grey, and no filters. */
function pixelsOf(png: Buffer): { width: number; height: number; data: Uint8Array } {
  assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
  assert.equal(png.subarray(12, 16).toString("latin1"), "IHDR");
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  assert.deepEqual([...png.subarray(24, 29)], [8, 0, 0, 0, 0]);
  assert.equal(png.subarray(37, 41).toString("latin1"), "IDAT");
  const lines = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.fill(lines[y * (width + 1) + 1 + x] ?? 0, (y * width + x) * 4, (y * width + x) * 4 + 4);
  return { width, height, data };
}

test("what an authenticator app reads is what was written", () => {
  const text = "otpauth://totp/Amazon%20Web%20Services:phone%40123456789012?secret=GEZDGNBVGY3TQOJQ";
  assert.equal(decodeQR(pixelsOf(Buffer.from(qrCodePng(text)))), text);
});
