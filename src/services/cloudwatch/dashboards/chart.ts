/** Draws time series: lines, a grid, what the axes mean and which line is which. */
import type { Series } from "../../../lang/metric-math/value.ts";
import { Canvas, type Color, textHeight, textWidth } from "./png.ts";

export interface Chart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly stacked: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly lines: readonly { readonly series: Series; readonly color: Color | undefined }[];
  /** Levels across the whole chart. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
}

const WHITE: Color = [255, 255, 255];
const GRID: Color = [230, 230, 230];
const INK: Color = [84, 91, 100];
const LEVEL: Color = [214, 39, 40];
const COLORS: readonly Color[] = [
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
const MARGIN = { left: 60, right: 12, top: 28, row: 10, axis: 14 };

/** Each series on top of those before it. */
function stackedUp(lines: Chart["lines"]): Chart["lines"] {
  const below = new Map<number, number>();
  return lines.map(({ series, color }) => {
    const points = new Map<number, number>();
    for (const [at, value] of series.points) {
      const height = (below.get(at) ?? 0) + value;
      below.set(at, height);
      points.set(at, height);
    }
    return { series: { ...series, points }, color };
  });
}

export function drawChart(chart: Chart): Uint8Array {
  const canvas = new Canvas(chart.width, chart.height, WHITE);
  const lines = chart.stacked ? stackedUp(chart.lines) : chart.lines;
  const values = [
    ...lines.flatMap(({ series }) => [...series.points.values()]),
    ...chart.levels.map(({ value }) => value),
  ];
  const low = chart.min ?? Math.min(0, ...values);
  const most = chart.max ?? Math.max(low, ...values);
  const high = most > low ? most : low + 1;
  const [left, right] = [MARGIN.left, chart.width - MARGIN.right];
  const bottom = chart.height - MARGIN.axis - MARGIN.row * Math.max(1, lines.length);
  const x = (at: number) => left + ((at - chart.start) / (chart.end - chart.start)) * (right - left);
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - MARGIN.top);
  canvas.text(chart.title, Math.max(4, (chart.width - textWidth(chart.title, 2)) / 2), 8, INK, 2);
  drawAxes(canvas, chart, low, high, { x, y, left, right, bottom });
  lines.forEach(({ series, color: chosen }, i) => {
    const color = chosen ?? (COLORS[i % COLORS.length] as Color);
    drawLine(canvas, series, color, x, y);
    const row = bottom + MARGIN.axis + i * MARGIN.row;
    canvas.fill(left, row, textHeight(), textHeight(), color);
    canvas.text(series.label, left + 10, row, INK);
  });
  for (const { value, label } of chart.levels) {
    canvas.line(left, y(value), right, y(value), LEVEL);
    canvas.text(label, left + 4, Math.round(y(value)) - 8, LEVEL);
  }
  return canvas.png();
}

interface Frame {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function drawAxes(canvas: Canvas, { start, end }: Chart, low: number, high: number, frame: Frame): void {
  const { x, y, left, right, bottom } = frame;
  for (let i = 0; i <= 4; i++) {
    const value = low + ((high - low) * i) / 4;
    canvas.line(left, y(value), right, y(value), GRID);
    const label = String(Number(value.toPrecision(3)));
    canvas.text(label, left - 6 - textWidth(label), Math.round(y(value)) - 2, INK);
    const at = start + ((end - start) * i) / 4;
    const time = new Date(at).toISOString().slice(11, 16);
    canvas.text(time, Math.min(x(at), right - textWidth(time)), bottom + 5, INK);
  }
}

function drawLine(
  canvas: Canvas,
  { points, period }: Series,
  color: Color,
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
