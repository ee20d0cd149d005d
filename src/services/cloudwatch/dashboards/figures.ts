/** Draws what a metric's latest value is, in other ways than over time. */
import { canvasFor, drawChart, type Figure, GRID, INK, type Line, shortNumber } from "./chart.ts";
import { type Canvas, textHeight, textWidth } from "./png.ts";
import type { View } from "./widget.ts";

const TOP = 32;
const ROW = 10;

interface Latest {
  readonly line: Line;
  readonly value: number | undefined;
}

const latestOf = ({ lines }: Figure): Latest[] =>
  lines.map((line) => ({ line, value: [...line.series.points.values()].at(-1) }));

const shown = (value: number | undefined): string => (value === undefined ? "--" : shortNumber(value));

/** Numbers side by side, as large as there is room. */
function singleValue(figure: Figure): Uint8Array {
  const canvas = canvasFor(figure);
  const all = latestOf(figure);
  const width = figure.width / Math.max(1, all.length);
  all.forEach(({ line, value }, i) => {
    const text = shown(value);
    const scale = Math.max(1, Math.min(8, Math.floor((width * 0.8) / textWidth(text))));
    const middle = width * (i + 0.5);
    const y = Math.round((figure.height - textHeight(scale)) / 2);
    canvas.text(text, Math.round(middle - textWidth(text, scale) / 2), y, line.color, scale);
    centered(canvas, line.series.label, middle, y + textHeight(scale) + 6);
  });
  return canvas.png();
}

function centered(canvas: Canvas, text: string, x: number, y: number): void {
  canvas.text(text, Math.round(x - textWidth(text) / 2), y, INK);
}

/** A half ring for each metric, filled as far as its value is between the ends of the axis. */
function gauge(figure: Figure): Uint8Array {
  const canvas = canvasFor(figure);
  const all = latestOf(figure);
  const { min = 0, max = 1 } = figure.left;
  const width = figure.width / Math.max(1, all.length);
  const outer = Math.max(4, Math.min(width / 2 - 10, figure.height - TOP - 30));
  all.forEach(({ line, value }, i) => {
    const [x, y] = [Math.round(width * (i + 0.5)), TOP + Math.round(outer)];
    const share = value === undefined ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
    canvas.sector(x, y, outer * 0.7, outer, -0.25, 0.25, GRID);
    if (share > 0) canvas.sector(x, y, outer * 0.7, outer, -0.25, -0.25 + share / 2, line.color);
    centered(canvas, shown(value), x, y - textHeight());
    centered(canvas, line.series.label, x, y + 8);
    centered(canvas, shortNumber(min), x - outer * 0.85, y + 8);
    centered(canvas, shortNumber(max), x + outer * 0.85, y + 8);
  });
  return canvas.png();
}

/** A bar to the right for each metric. */
function bar(figure: Figure): Uint8Array {
  const canvas = canvasFor(figure);
  const all = latestOf(figure);
  const low = figure.left.min ?? 0;
  const high = figure.left.max ?? all.reduce((most, { value = 0 }) => Math.max(most, value), low);
  const room = figure.width - 80;
  const height = (figure.height - TOP) / Math.max(1, all.length);
  all.forEach(({ line, value }, i) => {
    const y = Math.round(TOP + i * height);
    const share =
      value === undefined || high <= low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    const length = Math.round(share * room);
    canvas.text(line.series.label, 8, y, INK);
    canvas.fill(8, y + ROW, length, Math.max(2, Math.round(height) - ROW - 6), line.color);
    canvas.text(shown(value), length + 14, y + ROW, INK);
  });
  return canvas.png();
}

/** The metrics' shares in their sum. */
function pie(figure: Figure): Uint8Array {
  const canvas = canvasFor(figure);
  const all = latestOf(figure).flatMap(({ line, value = 0 }) => (value > 0 ? [{ line, value }] : []));
  const sum = all.reduce((total, { value }) => total + value, 0);
  const rows = figure.legend === "bottom" ? all.length * ROW : 0;
  const radius = Math.max(4, Math.min(figure.width / 2, (figure.height - TOP - rows) / 2) - 6);
  let from = 0;
  all.forEach(({ line, value }, i) => {
    const to = from + value / sum;
    canvas.sector(Math.round(figure.width / 2), TOP + Math.round(radius), 0, radius, from, to, line.color);
    from = to;
    if (figure.legend === "hidden") return;
    const beside = figure.legend === "right";
    const [x, y] = beside ? [figure.width - 130, TOP + i * ROW] : [8, figure.height - rows + i * ROW];
    canvas.fill(x, y, textHeight(), textHeight(), line.color);
    canvas.text(`${line.series.label} ${shown(value)}`, x + ROW, y, INK);
  });
  return canvas.png();
}

/** How each view is drawn. */
export const DRAWN: Readonly<Record<View, (figure: Figure) => Uint8Array>> = {
  timeSeries: drawChart,
  singleValue,
  gauge,
  bar,
  pie,
};
