/** Values as CloudTrail writes them: JSON, members in lower camel case, no bytes, instants as text. */
import { derivedOnce } from "../wire/compile/per-model.ts";
import type { ServiceModel, Shape } from "../wire/model.ts";

/** Answers JSON; undefined for what is not told. The text is written at once: no copy of the value comes before it. */
type Writer = (value: unknown) => string | undefined;

const writersOf = derivedOnce((model: ServiceModel) => new Writers(model));

/** The JSON that is to be told of a value of a shape; undefined when that is nothing. */
export function asTrailTells(
  model: ServiceModel,
  shape: string | undefined,
  value: object | undefined,
): string | undefined {
  if (shape === undefined || value === undefined) return undefined;
  const told = writersOf(model).of(shape)(value);
  return told === "{}" ? undefined : told;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Jan 2, 2026, 3:04:05 AM". By hand: Intl's tables would take megabytes of every world. */
export function instantText(value: unknown): string {
  const date = new Date(Number(value));
  const two = (number: number) => String(number).padStart(2, "0");
  const hours = date.getUTCHours();
  const time = `${hours % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `${day}, ${time} ${hours < 12 ? "AM" : "PM"}`;
}

function plain(value: unknown): string | undefined {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return `"${value}"`;
    default:
      return JSON.stringify(value);
  }
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
        return this.#list(shape);
      case "map":
        return this.#map(shape);
      case "timestamp":
        return (value) => plain(typeof value === "number" ? instantText(value) : value);
      case "blob":
        return () => undefined;
      default:
        return plain;
    }
  }

  /** Shapes may contain themselves, so what they are made of is looked up when it is first needed. */
  #later(name = ""): Writer {
    let known: Writer | undefined;
    return (value) => {
      known ??= this.of(name);
      return known(value);
    };
  }

  #list(shape: Shape): Writer {
    const write = this.#later(shape.member?.shape);
    return (value) => {
      if (!Array.isArray(value)) return plain(value);
      return `[${value.map((each) => write(each) ?? "null").join(",")}]`;
    };
  }

  #structure(shape: Shape): Writer {
    const members = new Map<string, readonly [key: string, Writer]>();
    for (const [name, member] of Object.entries(shape.members ?? {})) {
      const { type, eventstream } = this.#model.shapes[member.shape] ?? {};
      if (type !== "blob" && eventstream !== true)
        members.set(name, [`${JSON.stringify(lower(name))}:`, this.#later(member.shape)]);
    }
    return (value) => {
      if (typeof value !== "object" || value === null) return plain(value);
      let told = "";
      for (const name in value) {
        const member = members.get(name);
        const given = (value as Record<string, unknown>)[name];
        if (member === undefined || given === undefined) continue;
        const text = member[1](given);
        if (text !== undefined) told += told === "" ? member[0] + text : `,${member[0]}${text}`;
      }
      return `{${told}}`;
    };
  }

  #map(shape: Shape): Writer {
    const write = this.#later(shape.value?.shape);
    return (value) => {
      if (typeof value !== "object" || value === null) return plain(value);
      const told: string[] = [];
      for (const [key, each] of Object.entries(value)) {
        const text = write(each);
        if (text !== undefined) told.push(`${JSON.stringify(key)}:${text}`);
      }
      return `{${told.join(",")}}`;
    };
  }
}
