/** Values as CloudTrail writes them: lower camel case, no bytes, instants as text. */
import { derivedOnce } from "../wire/compile/per-model.ts";
import type { ServiceModel, Shape } from "../wire/model.ts";

type Writer = (value: unknown) => unknown;

const writersOf = derivedOnce((model: ServiceModel) => new Writers(model));

/** What is to be told of a value of a shape; undefined when that is nothing. */
export function asTrailTells(
  model: ServiceModel,
  shape: string | undefined,
  value: object | undefined,
): object | undefined {
  if (shape === undefined || value === undefined) return undefined;
  const told = writersOf(model).of(shape)(value) as object;
  for (const _ in told) return told;
  return undefined;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "Jan 2, 2026, 3:04:05 AM" */
const INSTANT = new Intl.DateTimeFormat("en-US", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "UTC",
});

function instantText(value: unknown): string {
  return INSTANT.format(Number(value)).replaceAll("\u202f", " ");
}

/** One way to write each shape, made when it is first met. */
class Writers {
  readonly #model: ServiceModel;
  readonly #known = new Map<string, Writer>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  of(name: string): Writer {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = this.#make(this.#model.shapes[name]);
      this.#known.set(name, known);
    }
    return known;
  }

  #make(shape: Shape | undefined): Writer {
    switch (shape?.type) {
      case "structure":
        return this.#structure(shape);
      case "list":
        return (value) => (Array.isArray(value) ? value.map(this.#later(shape.member?.shape)) : value);
      case "map":
        return this.#map(shape);
      case "timestamp":
        return (value) => (typeof value === "number" ? instantText(value) : value);
      case "blob":
        return () => undefined;
      default:
        return (value) => (typeof value === "bigint" ? String(value) : value);
    }
  }

  /** Shapes may contain themselves, so what they are made of is looked up when it is needed. */
  #later(name = ""): Writer {
    return (value) => this.of(name)(value);
  }

  #structure(shape: Shape): Writer {
    const members = new Map<string, readonly [string, Writer]>();
    for (const [name, member] of Object.entries(shape.members ?? {})) {
      const streamed = member.shape !== undefined && this.#model.shapes[member.shape]?.eventstream === true;
      if (this.#model.shapes[member.shape]?.type !== "blob" && !streamed)
        members.set(name, [lower(name), this.#later(member.shape)]);
    }
    return (value) => {
      if (typeof value !== "object" || value === null) return value;
      const told: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const member = members.get(key);
        const given = (value as Record<string, unknown>)[key];
        if (member !== undefined && given !== undefined) told[member[0]] = member[1](given);
      }
      return told;
    };
  }

  #map(shape: Shape): Writer {
    const write = this.#later(shape.value?.shape);
    return (value) => {
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, write(each)]));
    };
  }
}
