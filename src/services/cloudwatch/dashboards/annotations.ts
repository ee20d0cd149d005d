/** Levels and moments that a widget points out. */
import { axisOf, colorOf } from "./lines.ts";
import { type Members, membersOf, refuseOthers, wrong } from "./members.ts";
import type { Color } from "./png.ts";

/** A line across the chart; a band where it has an end. */
export interface Mark {
  /** A value, or an instant. */
  readonly at: number;
  readonly to: number | undefined;
  readonly label: string;
  readonly color: Color | undefined;
  /** On which side of the line the chart is tinted: below or above a level, before or after a moment. */
  readonly fill: "none" | "less" | "more";
}

export interface Annotations {
  readonly levels: readonly (Mark & { readonly axis: "left" | "right" })[];
  readonly moments: readonly Mark[];
}

const OPTIONS = ["value", "label", "color", "fill", "visible", "yAxis"];
const FILLS: Readonly<Record<string, Mark["fill"]>> = {
  none: "none",
  below: "less",
  above: "more",
  before: "less",
  after: "more",
};

export function annotationsOf(given: Members): Annotations {
  refuseOthers(given, ["horizontal", "vertical"], "annotations of the kind");
  const listed = (name: string): readonly unknown[] => {
    const list = given[name] ?? [];
    if (!Array.isArray(list)) throw wrong(`${name} annotations must be a list`);
    return list;
  };
  return {
    levels: listed("horizontal").flatMap((each) => {
      const mark = markOf(each, levelOf);
      const { yAxis } = membersOf(Array.isArray(each) ? each[0] : each, "an annotation");
      return mark === undefined ? [] : [{ ...mark, axis: axisOf(yAxis) }];
    }),
    moments: listed("vertical").flatMap((each) => markOf(each, momentOf) ?? []),
  };
}

function levelOf(value: unknown): number {
  if (typeof value !== "number") throw wrong("the value of a horizontal annotation must be a number");
  return value;
}

function momentOf(value: unknown): number {
  const at = typeof value === "number" ? value : Date.parse(String(value));
  if (Number.isNaN(at)) throw wrong(`${String(value)} is not the time of a vertical annotation`);
  return at;
}

/** One annotation, or two that are the ends of a band. */
function markOf(given: unknown, read: (value: unknown) => number): Mark | undefined {
  const [first, second] = (Array.isArray(given) ? given : [given]).map((each) =>
    membersOf(each, "an annotation"),
  );
  if (first === undefined) throw wrong("an annotation is missing");
  for (const each of [first, second ?? {}]) refuseOthers(each, OPTIONS, "the property of an annotation");
  const fill = FILLS[String(first["fill"] ?? "none")];
  if (fill === undefined) throw wrong(`Cloudlet does not draw the fill ${String(first["fill"])}`);
  if (first["visible"] === false) return undefined;
  return {
    at: read(first["value"]),
    to: second === undefined ? undefined : read(second["value"]),
    label: String(first["label"] ?? ""),
    color: colorOf(first["color"]),
    fill,
  };
}
