/**
 * The metric widget that GetMetricWidgetImage draws.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Metric-Widget-Structure.html
 */
import type { Instant } from "../../../base/instant.ts";
import type { MetricDataQuery } from "../../../gen/cloudwatch.ts";
import * as errors from "../errors.ts";
import type { Color } from "./png.ts";

type Members = Readonly<Record<string, unknown>>;

export interface Widget {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: Instant;
  readonly stacked: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly queries: readonly MetricDataQuery[];
  readonly colors: ReadonlyMap<string, Color>;
  readonly levels: readonly { readonly value: number; readonly label: string }[];
}

/** What is understood; anything else is refused rather than left out of the picture. */
const MEMBERS =
  "annotations end height metrics period region stacked start stat timezone title view width yAxis".split(
    " ",
  );
const OPTIONS = "color expression id label period stat visible region".split(" ");

const wrong = (message: string) => errors.validation(`Invalid MetricWidget: ${message}`);

export function parseWidget(text: string, now: Instant, region: string): Widget {
  let given: Members;
  try {
    given = JSON.parse(text) as Members;
  } catch {
    throw wrong("it is not valid JSON");
  }
  const odd = Object.keys(given).find((name) => !MEMBERS.includes(name));
  if (odd !== undefined) throw wrong(`Cloudlet does not draw the property ${odd}`);
  if ((given["view"] ?? "timeSeries") !== "timeSeries")
    throw wrong("Cloudlet draws the view timeSeries only");
  if ((given["timezone"] ?? "+0000") !== "+0000") throw wrong("Cloudlet draws times in UTC only");
  if ((given["region"] ?? region) !== region)
    throw wrong("Cloudlet draws metrics of the Region that is asked only");
  const end = timeOf(given["end"] ?? "P0D", now) as Instant;
  const start = timeOf(given["start"] ?? "-PT3H", now);
  if (start >= end) throw wrong("start must be before end");
  const left = ((given["yAxis"] as Members | undefined)?.["left"] ?? {}) as Members;
  return {
    title: String(given["title"] ?? ""),
    width: sizeOf(given["width"], 600),
    height: sizeOf(given["height"], 400),
    start,
    end,
    stacked: given["stacked"] === true,
    min: left["min"] as number | undefined,
    max: left["max"] as number | undefined,
    ...linesOf(given),
    levels: levelsOf((given["annotations"] ?? {}) as Members),
  };
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

function linesOf(given: Members): Pick<Widget, "queries" | "colors"> {
  const metrics = given["metrics"];
  if (!Array.isArray(metrics) || metrics.length === 0) throw wrong("metrics must name at least one metric");
  const queries: MetricDataQuery[] = [];
  const colors = new Map<string, Color>();
  let before: string[] = [];
  metrics.forEach((row: unknown, i) => {
    if (!Array.isArray(row)) throw wrong(`/metrics/${i} must be an array`);
    const options = (typeof row.at(-1) === "object" ? row.at(-1) : {}) as Members;
    const odd = Object.keys(options).find((name) => !OPTIONS.includes(name));
    if (odd !== undefined) throw wrong(`Cloudlet does not draw the option ${odd} of a metric`);
    const Id = String(options["id"] ?? `line${i + 1}`);
    const shown = { Id, ReturnData: options["visible"] !== false, ...labelled(options["label"]) };
    const color = colorOf(options["color"]);
    if (color !== undefined) colors.set(Id, color);
    const Period = Number(options["period"] ?? given["period"] ?? 300);
    if (options["expression"] !== undefined) {
      queries.push({ ...shown, Expression: String(options["expression"]), Period });
      return;
    }
    const names = spelledOut(
      row.filter((part): part is string => typeof part === "string"),
      before,
    );
    before = names;
    const Stat = String(options["stat"] ?? given["stat"] ?? "Average");
    queries.push({ ...shown, MetricStat: { Metric: metricOf(names), Period, Stat } });
  });
  return { queries, colors };
}

const labelled = (label: unknown) => (label === undefined ? {} : { Label: String(label) });

/** "." is what stood here in the row before, "..." all that stood there up to the last. */
function spelledOut(row: readonly string[], before: readonly string[]): string[] {
  const at = row.indexOf("...");
  const whole =
    at < 0
      ? row
      : [
          ...row.slice(0, at),
          ...before.slice(at, before.length - (row.length - at - 1)),
          ...row.slice(at + 1),
        ];
  return whole.map((part, i) => (part === "." ? (before[i] ?? "") : part));
}

function metricOf([Namespace, MetricName, ...rest]: readonly string[]) {
  if (Namespace === undefined || MetricName === undefined || rest.length % 2 === 1)
    throw wrong("a metric is a namespace, a name and pairs of dimensions");
  const Dimensions = rest.flatMap((Name, i) => (i % 2 === 0 ? [{ Name, Value: rest[i + 1] ?? "" }] : []));
  return { Namespace, MetricName, Dimensions };
}

function colorOf(text: unknown): Color | undefined {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(String(text ?? "")) ?? [];
  if (hex === undefined) return undefined;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function levelsOf(annotations: Members): Widget["levels"] {
  const odd = Object.keys(annotations).find((name) => name !== "horizontal");
  if (odd !== undefined) throw wrong(`Cloudlet does not draw ${odd} annotations`);
  const horizontal = (annotations["horizontal"] ?? []) as readonly Members[];
  return horizontal.map(({ value, label }) => ({ value: Number(value), label: String(label ?? "") }));
}
