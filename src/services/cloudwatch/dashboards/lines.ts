/** The rows of a widget's metrics: which queries they are, and how each is drawn. */
import type { MetricDataQuery } from "../../../gen/cloudwatch.ts";
import { type Members, refuseOthers, wrong } from "./members.ts";
import type { Color } from "./png.ts";

/** How the series of a query are drawn. */
export interface Style {
  readonly color: Color | undefined;
  readonly axis: "left" | "right";
}

export interface Lines {
  readonly queries: readonly MetricDataQuery[];
  /** By the queries' ids. */
  readonly styles: ReadonlyMap<string, Style>;
}

const OPTIONS = "color expression id label period stat visible region yAxis".split(" ");

export function linesOf(given: Members): Lines {
  const metrics = given["metrics"];
  if (!Array.isArray(metrics) || metrics.length === 0) throw wrong("metrics must name at least one metric");
  const queries: MetricDataQuery[] = [];
  const styles = new Map<string, Style>();
  let before: string[] = [];
  metrics.forEach((row: unknown, i) => {
    if (!Array.isArray(row)) throw wrong(`/metrics/${i} must be an array`);
    const options = (typeof row.at(-1) === "object" ? row.at(-1) : {}) as Members;
    refuseOthers(options, OPTIONS, "the option of a metric");
    const Id = String(options["id"] ?? `line${i + 1}`);
    styles.set(Id, { color: colorOf(options["color"]), axis: axisOf(options["yAxis"]) });
    const shown = { Id, ReturnData: options["visible"] !== false, ...labelled(options["label"]) };
    const Period = Number(options["period"] ?? given["period"] ?? 300);
    if (options["expression"] !== undefined) {
      queries.push({ ...shown, Expression: String(options["expression"]), Period });
      return;
    }
    before = spelledOut(
      row.filter((part): part is string => typeof part === "string"),
      before,
    );
    const Stat = String(options["stat"] ?? given["stat"] ?? "Average");
    queries.push({ ...shown, MetricStat: { Metric: metricOf(before), Period, Stat } });
  });
  return { queries, styles };
}

const labelled = (label: unknown) => (label === undefined ? {} : { Label: String(label) });

export function axisOf(value: unknown): "left" | "right" {
  if (value === undefined || value === "left" || value === "right") return value ?? "left";
  throw wrong("yAxis must be left or right");
}

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

export function colorOf(text: unknown): Color | undefined {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(String(text ?? "")) ?? [];
  if (hex === undefined) return undefined;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}
