/**
 * The body of a dashboard, checked.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
import type { DashboardValidationMessage } from "../../../gen/cloudwatch.ts";

export interface Problem {
  readonly DataPath: string;
  readonly Message: string;
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What each kind of widget must have among its properties. */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  alarm: ["alarms"],
  custom: ["endpoint"],
  explorer: ["metrics"],
  log: ["query", "region"],
  metric: [],
  text: ["markdown"],
};
const GRID_COLUMNS = 24;
const WIDGETS_MAX = 500;

/** What makes a body unusable, and what is merely odd. */
export function checkBody(text: string): {
  readonly errors: readonly Problem[];
  readonly warnings: readonly DashboardValidationMessage[];
} {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return {
      errors: [{ DataPath: "", Message: "The field DashboardBody must be a valid JSON object" }],
      warnings: [],
    };
  }
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  if (!isObject(body))
    return {
      errors: [{ DataPath: "", Message: "The field DashboardBody must be a valid JSON object" }],
      warnings,
    };
  const { widgets, start, periodOverride } = body;
  if (!Array.isArray(widgets))
    errors.push({ DataPath: "/", Message: "Should have required property 'widgets'" });
  else if (widgets.length > WIDGETS_MAX)
    errors.push({ DataPath: "/widgets", Message: `Should NOT have more than ${WIDGETS_MAX} items` });
  else
    widgets.forEach((widget, i) => {
      checkWidget(widget, `/widgets/${i}`, errors, warnings);
    });
  if (start !== undefined && typeof start !== "string")
    errors.push({ DataPath: "/start", Message: "Should be string" });
  if (periodOverride !== undefined && periodOverride !== "auto" && periodOverride !== "inherit")
    errors.push({ DataPath: "/periodOverride", Message: "Should be equal to one of the allowed values" });
  return { errors, warnings };
}

function checkWidget(widget: unknown, path: string, errors: Problem[], warnings: Problem[]): void {
  if (!isObject(widget)) {
    errors.push({ DataPath: path, Message: "Should be object" });
    return;
  }
  const { type, properties } = widget;
  if (type === undefined) errors.push({ DataPath: path, Message: "Should have required property 'type'" });
  const needed = typeof type === "string" && Object.hasOwn(WIDGETS, type) ? WIDGETS[type] : undefined;
  if (type !== undefined && needed === undefined)
    errors.push({ DataPath: `${path}/type`, Message: "Should be equal to one of the allowed values" });
  checkPlace(widget, path, errors);
  if (!isObject(properties)) {
    errors.push({ DataPath: path, Message: "Should have required property 'properties'" });
    return;
  }
  for (const name of needed ?? [])
    if (properties[name] === undefined)
      errors.push({ DataPath: `${path}/properties`, Message: `Should have required property '${name}'` });
  if (type === "metric") checkMetricWidget(properties, `${path}/properties`, errors, warnings);
}

function checkPlace(widget: Members, path: string, errors: Problem[]): void {
  for (const name of ["x", "y", "width", "height"]) {
    const value = widget[name];
    if (value === undefined) continue;
    const least = name === "width" || name === "height" ? 1 : 0;
    const most = name === "x" ? GRID_COLUMNS - 1 : name === "width" ? GRID_COLUMNS : 1_000;
    if (!Number.isInteger(value)) errors.push({ DataPath: `${path}/${name}`, Message: "Should be integer" });
    else if ((value as number) < least)
      errors.push({ DataPath: `${path}/${name}`, Message: `Should be >= ${least}` });
    else if ((value as number) > most)
      errors.push({ DataPath: `${path}/${name}`, Message: `Should be <= ${most}` });
  }
}

function checkMetricWidget(properties: Members, path: string, errors: Problem[], warnings: Problem[]): void {
  const { metrics, region, annotations } = properties;
  if (metrics === undefined && annotations === undefined)
    errors.push({ DataPath: path, Message: "Should have required property 'metrics'" });
  if (region === undefined)
    errors.push({ DataPath: path, Message: "Should have required property 'region'" });
  if (metrics !== undefined && !Array.isArray(metrics))
    errors.push({ DataPath: `${path}/metrics`, Message: "Should be array" });
  else
    ((metrics ?? []) as readonly unknown[]).forEach((metric, i) => {
      if (!Array.isArray(metric))
        errors.push({ DataPath: `${path}/metrics/${i}`, Message: "Should be array" });
      else if (metric.length === 0)
        errors.push({ DataPath: `${path}/metrics/${i}`, Message: "Should NOT have fewer than 1 items" });
      else if (metric.filter((part) => typeof part === "string").length > 62)
        warnings.push({
          DataPath: `${path}/metrics/${i}`,
          Message: "Has more dimensions than a metric can have",
        });
    });
}
