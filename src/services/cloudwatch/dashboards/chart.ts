/** Draws time series: lines, a grid, what the axes mean and which line is which. */
import type { Series } from "../../../lang/metric-math/value.ts";
import type { Mark } from "./annotations.ts";
import { Canvas, type Color, textHeight, textWidth } from "./png.ts";
import type { Axis, Widget } from "./widget.ts";

export interface Line {
  readonly series: Series;
  readonly color: Color;
  readonly axis: "left" | "right";
}

/** What a widget shows. */
export interface Figure extends Omit<Widget, "queries" | "styles"> {
  readonly lines: readonly Line[];
}

export const WHITE: Color = [255, 255, 255];
export const GRID: Color = [230, 230, 230];
export const INK: Color = [84, 91, 100];
const MARK: Color = [214, 39, 40];
export const COLORS: readonly Color[] = [
  [31, 119, 180],
  [255, 127, 14],
  [44, 160, 44],
  [214, 39, 40],
  [148, 103, 189],
  [140, 86, 75],
  [227, 119, 194],
  [127, 127, 127],
  [188, 189, 34],
  [23, 190, 207],
];
const MARGIN = { side: 60, bare: 12, top: 28, row: 10, axis: 14, legend: 140 };

/** A figure's canvas with its title. */
export function canvasFor({ width, height, title }: Figure): Canvas {
  const canvas = new Canvas(width, height, WHITE);
  canvas.text(title, Math.max(4, (width - textWidth(title, 2)) / 2), 8, INK, 2);
  return canvas;
}

export const shortNumber = (value: number): string => String(Number(value.toPrecision(3)));

/** Each series on top of those before it. */
function stackedUp(lines: readonly Line[]): readonly Line[] {
  const below = new Map<number, number>();
  return lines.map((line) => {
    const points = new Map<number, number>();
    for (const [at, value] of line.series.points) {
      const height = (below.get(at) ?? 0) + value;
      below.set(at, height);
      points.set(at, height);
    }
    return { ...line, series: { ...line.series, points } };
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly y: (value: number) => number;
}

interface Frame {
  readonly x: (at: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function scaleOf(axis: Axis, values: readonly number[], { top, bottom }: Frame): Scale {
  const low = axis.min ?? values.reduce((a, b) => Math.min(a, b), 0);
  const most = axis.max ?? values.reduce((a, b) => Math.max(a, b), low);
  const high = most > low ? most : low + 1;
  return { low, high, y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top) };
}

export function drawChart(figure: Figure): Uint8Array {
  const canvas = canvasFor(figure);
  const lines = figure.stacked ? stackedUp(figure.lines) : figure.lines;
  const onRight =
    lines.some(({ axis }) => axis === "right") || figure.levels.some(({ axis }) => axis === "right");
  const frame = frameOf(figure, lines.length, onRight);
  const scales = {
    left: scaleOf(figure.left, valuesOn("left", figure, lines), frame),
    right: scaleOf(figure.right, valuesOn("right", figure, lines), frame),
  };
  drawTimes(canvas, figure, frame);
  drawAxis(canvas, figure.left.label, scales.left, frame, "left");
  if (onRight) drawAxis(canvas, figure.right.label, scales.right, frame, "right");
  for (const line of lines) drawLine(canvas, line, frame.x, scales[line.axis].y);
  for (const level of figure.levels) drawLevel(canvas, level, scales[level.axis], frame);
  for (const moment of figure.moments) drawMoment(canvas, moment, frame);
  drawLegend(canvas, figure.legend, lines, frame);
  return canvas.png();
}

const valuesOn = (axis: "left" | "right", { levels }: Figure, lines: readonly Line[]): number[] => [
  ...lines.flatMap((line) => (line.axis === axis ? [...line.series.points.values()] : [])),
  ...levels.flatMap((level) => (level.axis === axis ? [level.at, level.to ?? level.at] : [])),
];

function frameOf({ width, height, start, end, legend }: Figure, lines: number, onRight: boolean): Frame {
  const left = MARGIN.side;
  const beside = legend === "right" ? MARGIN.legend : 0;
  const right = width - (onRight ? MARGIN.side : MARGIN.bare) - beside;
  const rows = legend === "bottom" ? Math.max(1, lines) : 0;
  const bottom = height - MARGIN.axis - MARGIN.row * rows;
  const x = (at: number) => left + ((at - start) / (end - start)) * (right - left);
  return { x, left, right, top: MARGIN.top, bottom };
}

function drawTimes(canvas: Canvas, { start, end, timezone }: Figure, { x, right, bottom }: Frame): void {
  for (let i = 0; i <= 4; i++) {
    const at = start + ((end - start) * i) / 4;
    const time = new Date(at + offsetOf(timezone)).toISOString().slice(11, 16);
    canvas.text(time, Math.min(x(at), right - textWidth(time)), bottom + 5, INK);
  }
}

/** Milliseconds by which clocks are ahead where "+0130" holds. */
export function offsetOf(timezone: string): number {
  const minutes = Number(timezone.slice(1, 3)) * 60 + Number(timezone.slice(3));
  return (timezone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function drawAxis(
  canvas: Canvas,
  label: string,
  { low, high, y }: Scale,
  { left, right, top }: Frame,
  side: "left" | "right",
): void {
  for (let i = 0; i <= 4; i++) {
    const value = low + ((high - low) * i) / 4;
    if (side === "left") canvas.line(left, y(value), right, y(value), GRID);
    const text = shortNumber(value);
    const at = side === "left" ? left - 6 - textWidth(text) : right + 6;
    canvas.text(text, at, Math.round(y(value)) - 2, INK);
  }
  canvas.text(label, side === "left" ? 4 : right - textWidth(label) + MARGIN.side - 4, top - 10, INK);
}

function drawLevel(canvas: Canvas, mark: Mark, { low, high, y }: Scale, { left, right }: Frame): void {
  const color = mark.color ?? MARK;
  const tint = (from: number, to: number) => {
    const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    canvas.tint(left, top, right - left, bottom - top, color);
  };
  if (mark.to !== undefined) tint(mark.at, mark.to);
  else if (mark.fill !== "none") tint(mark.at, mark.fill === "less" ? low : high);
  for (const value of [mark.at, mark.to ?? mark.at]) canvas.line(left, y(value), right, y(value), color);
  canvas.text(mark.label, left + 4, Math.round(y(mark.at)) - 8, color);
}

function drawMoment(canvas: Canvas, mark: Mark, { x, left, right, top, bottom }: Frame): void {
  const color = mark.color ?? MARK;
  const within = (at: number) => Math.min(right, Math.max(left, x(at)));
  const tint = (from: number, to: number) =>
    canvas.tint(Math.min(from, to), top, Math.abs(to - from), bottom - top, color);
  if (mark.to !== undefined) tint(within(mark.at), within(mark.to));
  else if (mark.fill !== "none") tint(within(mark.at), mark.fill === "less" ? left : right);
  for (const at of [mark.at, mark.to ?? mark.at])
    if (x(at) >= left && x(at) <= right) canvas.line(x(at), top, x(at), bottom, color);
  canvas.text(mark.label, within(mark.at) + 4, top + 2, color);
}

function drawLegend(canvas: Canvas, legend: Figure["legend"], lines: readonly Line[], frame: Frame): void {
  if (legend === "hidden") return;
  const beside = canvas.width - MARGIN.legend + 4;
  lines.forEach(({ series, color }, i) => {
    const [x, y] =
      legend === "right"
        ? [beside, MARGIN.top + i * MARGIN.row]
        : [frame.left, frame.bottom + MARGIN.axis + i * MARGIN.row];
    canvas.fill(x, y, textHeight(), textHeight(), color);
    canvas.text(series.label, x + 10, y, INK);
  });
}

function drawLine(
  canvas: Canvas,
  { series: { points, period }, color }: Line,
  x: (at: number) => number,
  y: (value: number) => number,
): void {
  let before: readonly [number, number] | undefined;
  for (const point of points) {
    const [at, value] = point;
    // Where a datapoint is missing the line has a gap.
    if (before !== undefined && at - before[0] <= period * 1_000)
      canvas.line(x(before[0]), y(before[1]), x(at), y(value), color, 2);
    else canvas.fill(Math.round(x(at)) - 1, Math.round(y(value)) - 1, 3, 3, color);
    before = point;
  }
}
