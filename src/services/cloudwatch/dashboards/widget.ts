/**
 * The metric widget that GetMetricWidgetImage draws.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Metric-Widget-Structure.html
 */
import type { Instant } from "../../../base/instant.ts";
import { type Annotations, annotationsOf } from "./annotations.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type Members, membersOf, refuseOthers, wrong } from "./members.ts";

export type View = "timeSeries" | "singleValue" | "gauge" | "bar" | "pie";

/** A vertical axis. */
export interface Axis {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly label: string;
}

export interface Widget extends Lines, Annotations {
  readonly view: View;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: Instant;
  readonly stacked: boolean;
  readonly left: Axis;
  readonly right: Axis;
  readonly legend: "bottom" | "right" | "hidden";
  /** "+0130" */
  readonly timezone: string;
}

/** What is understood; anything else is refused rather than left out of the picture. */
const MEMBERS =
  "annotations end height legend metrics period region stacked start stat timezone title view width yAxis".split(
    " ",
  );
const VIEWS: readonly View[] = ["timeSeries", "singleValue", "gauge", "bar", "pie"];

export function parseWidget(text: string, now: Instant, region: string): Widget {
  const given = read(text);
  refuseOthers(given, MEMBERS, "the property");
  const view = (given["view"] ?? "timeSeries") as View;
  if (!VIEWS.includes(view)) throw wrong(`Cloudlet does not draw the view ${String(view)}`);
  const timezone = String(given["timezone"] ?? "+0000");
  if (!/^[+-]\d{4}$/.test(timezone)) throw wrong(`${timezone} is not a timezone: it must be like +0130`);
  if ((given["region"] ?? region) !== region)
    throw wrong("Cloudlet draws metrics of the Region that is asked only");
  const end = timeOf(given["end"] ?? "P0D", now) as Instant;
  const start = timeOf(given["start"] ?? "-PT3H", now);
  if (start >= end) throw wrong("start must be before end");
  const axes = membersOf(given["yAxis"], "yAxis");
  refuseOthers(axes, ["left", "right"], "the axis");
  const [left, right] = [axisOf(axes["left"]), axisOf(axes["right"])];
  if (view === "gauge" && (left.min === undefined || left.max === undefined))
    throw wrong("a gauge needs yAxis.left.min and yAxis.left.max");
  return {
    view,
    title: String(given["title"] ?? ""),
    width: sizeOf(given["width"], 600),
    height: sizeOf(given["height"], 400),
    start,
    end,
    stacked: given["stacked"] === true,
    left,
    right,
    legend: legendOf(given["legend"]),
    timezone,
    ...linesOf(given),
    ...annotationsOf(membersOf(given["annotations"], "annotations")),
  };
}

function read(text: string): Members {
  try {
    return membersOf(JSON.parse(text), "the widget");
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong("it is not valid JSON");
    throw error;
  }
}

function axisOf(value: unknown): Axis {
  const axis = membersOf(value, "an axis");
  refuseOthers(axis, ["min", "max", "label"], "the property of an axis");
  const number = (name: "min" | "max"): number | undefined => {
    const given = axis[name];
    if (given !== undefined && typeof given !== "number") throw wrong(`${name} of an axis must be a number`);
    return given;
  };
  return { min: number("min"), max: number("max"), label: String(axis["label"] ?? "") };
}

function legendOf(value: unknown): Widget["legend"] {
  const legend = membersOf(value, "legend");
  refuseOthers(legend, ["position"], "the property of a legend");
  const position = legend["position"] ?? "bottom";
  if (position !== "bottom" && position !== "right" && position !== "hidden")
    throw wrong("the position of a legend must be bottom, right or hidden");
  return position;
}

function sizeOf(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 2_000)
    throw wrong("width and height must be whole numbers up to 2000");
  return value;
}

const UNITS: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, H: 3_600, M: 60, S: 1 };

/** An instant, or how long before now: "-PT3H", "-P1D". */
function timeOf(value: unknown, now: Instant): number {
  if (typeof value === "number") return value;
  const text = String(value);
  if (!/^-?P/.test(text)) {
    const at = Date.parse(text);
    if (Number.isNaN(at)) throw wrong(`${text} is not a time`);
    return at;
  }
  let seconds = 0;
  for (const [, amount, unit] of text.replace("T", "").matchAll(/(\d+)([WDHMS])/g))
    seconds += Number(amount) * (UNITS[unit ?? ""] ?? 0);
  return now - seconds * 1_000;
}
