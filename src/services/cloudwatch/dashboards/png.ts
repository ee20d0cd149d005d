/** A picture of pixels, drawn upon and told as PNG. https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync } from "node:zlib";
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphOf } from "./font.ts";

/** Red, green, blue. */
export type Color = readonly [number, number, number];

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number, background: Color) {
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(width * height * 3);
    this.fill(0, 0, width, height, background);
  }

  dot(x: number, y: number, [red, green, blue]: Color): void {
    const [column, row] = [Math.round(x), Math.round(y)];
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return;
    const at = (row * this.width + column) * 3;
    this.#pixels[at] = red;
    this.#pixels[at + 1] = green;
    this.#pixels[at + 2] = blue;
  }

  fill(x: number, y: number, width: number, height: number, color: Color): void {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) this.dot(column, row, color);
  }

  line(x1: number, y1: number, x2: number, y2: number, color: Color, thick = 1): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps];
      for (let extra = 0; extra < thick; extra++) this.dot(x, y + extra, color);
    }
  }

  /** Lays a color thinly over what is there. */
  tint(x: number, y: number, width: number, height: number, color: Color): void {
    for (let row = Math.max(0, Math.round(y)); row < Math.min(this.height, y + height); row++)
      for (let column = Math.max(0, Math.round(x)); column < Math.min(this.width, x + width); column++) {
        const at = (row * this.width + column) * 3;
        color.forEach((part, i) => {
          this.#pixels[at + i] = Math.round((this.#pixels[at + i] ?? 0) * 0.85 + part * 0.15);
        });
      }
  }

  /** A part of a ring (of a disc, when the inner radius is 0); angles in turns, clockwise from the top. */
  sector(x: number, y: number, inner: number, outer: number, from: number, to: number, color: Color): void {
    for (let row = Math.floor(y - outer); row <= y + outer; row++)
      for (let column = Math.floor(x - outer); column <= x + outer; column++) {
        const distance = Math.hypot(column - x, row - y);
        if (distance < inner || distance > outer) continue;
        const turn = Math.atan2(column - x, y - row) / (2 * Math.PI);
        if ([turn - 1, turn, turn + 1].some((each) => each >= from && each < to))
          this.dot(column, row, color);
      }
  }

  text(text: string, x: number, y: number, color: Color, scale = 1): void {
    [...text].forEach((character, i) => {
      const rows = glyphOf(character);
      rows.forEach((bits, row) => {
        for (let column = 0; column < GLYPH_WIDTH; column++)
          if (bits & (1 << (GLYPH_WIDTH - 1 - column)))
            this.fill(x + (i * (GLYPH_WIDTH + 1) + column) * scale, y + row * scale, scale, scale, color);
      });
    });
  }

  png(): Uint8Array {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 2, 0, 0, 0], 8); // eight bits each of red, green, blue
    const lines = Buffer.alloc((this.width * 3 + 1) * this.height);
    for (let row = 0; row < this.height; row++)
      lines.set(
        this.#pixels.subarray(row * this.width * 3, (row + 1) * this.width * 3),
        row * (this.width * 3 + 1) + 1,
      );
    const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
    return Buffer.concat([
      signature,
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(lines)),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
}

export const textWidth = (text: string, scale = 1): number => text.length * (GLYPH_WIDTH + 1) * scale;
export const textHeight = (scale = 1): number => GLYPH_HEIGHT * scale;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
