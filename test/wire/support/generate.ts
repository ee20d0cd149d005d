/** Makes up values of a model's shapes, as handlers see them. */
import type { Member, ServiceModel, Shape } from "../../../src/kernel/wire/model.ts";
import type { Random } from "./random.ts";

const SIMPLE = [..."abcdefghijklmnopqrstuvwxyzABCXYZ0123456789"];
/** What has to be escaped in one protocol or another. */
const NASTY = [...SIMPLE, ..." <>&\"'\\/%+=;:,.-_~!@#$^*(){}[]|?`é€😀\t", "\n", "\r", "\u0085", "\u2028"];
const HEADER = [...SIMPLE, ..." -_./;:=+'()*"];
const LABEL = [...SIMPLE, ..." -_.~!$&'()*+,;=:@%é€#?"];

export interface GeneratorRules {
  /** Whether the other side knows a member at all: its model may be of another day. */
  readonly knows: (shape: string, member: string) => boolean;
  /** Members that clients treat specially and that are left out. */
  readonly skip: (shape: string, member: string) => boolean;
  /** Values that clients would refuse to send otherwise, by member name. */
  readonly fixed: Readonly<Record<string, unknown>>;
}

const DEPTH_MAX = 5;

/** Where a member cannot be left out. */
const ALWAYS = new Set(["uri", "statusCode"]);

export class Generator {
  readonly #model: ServiceModel;
  readonly #random: Random;
  readonly #rules: GeneratorRules;

  constructor(model: ServiceModel, random: Random, rules: GeneratorRules) {
    this.#model = model;
    this.#random = random;
    this.#rules = rules;
  }

  /** An input, output or error of the shape. */
  structure(shapeName: string, depth = 0): Record<string, unknown> {
    const shape = this.#shape(shapeName);
    const members = Object.entries(shape.members ?? {}).filter(
      ([name]) => this.#rules.knows(shapeName, name) && !this.#rules.skip(shapeName, name),
    );
    const value: Record<string, unknown> = {};
    if (shape.union || shape.eventstream) {
      const shallow = members.filter(([, member]) => depth < DEPTH_MAX || !this.#nests(member));
      const [name, member] = this.#random.pick(shallow.length > 0 ? shallow : members);
      value[name] = this.#member(name, member, depth);
      return value;
    }
    const required = new Set(shape.required ?? []);
    // Large structures are filled sparsely, so that a run stays short and every member still gets its turn.
    const density = members.length > 40 ? 0.25 : depth > 2 ? 0.4 : 0.7;
    for (const [name, member] of members) {
      const must =
        required.has(name) ||
        ALWAYS.has(member.location ?? "") ||
        member.hostLabel === true ||
        member.eventpayload === true ||
        shape.payload === name;
      if (!must && (!this.#random.chance(density) || (depth >= DEPTH_MAX && this.#nests(member)))) continue;
      value[name] = this.#member(name, member, depth);
    }
    return value;
  }

  #member(name: string, member: Member, depth: number): unknown {
    const fixed = this.#shape(member.shape).type === "string" ? this.#rules.fixed[name] : undefined;
    if (member.location === "statusCode") return 200;
    return fixed === undefined ? this.#value(member, depth) : fixed;
  }

  #shape(name: string): Shape {
    const shape = this.#model.shapes[name];
    if (shape === undefined) throw new Error(`no shape ${name}`);
    return shape;
  }

  #nests({ shape }: Member): boolean {
    const { type } = this.#shape(shape);
    return type === "structure" || type === "list" || type === "map";
  }

  #value(member: Member, depth: number): unknown {
    const random = this.#random;
    const shape = this.#shape(member.shape);
    switch (shape.type) {
      case "structure":
        if (shape.document) return { some: ["document", 1, null, { deep: true }] };
        return this.structure(member.shape, depth + 1);
      case "list":
        return Array.from({ length: depth > 3 ? 1 : 1 + random.below(3) }, () =>
          this.#value({ ...(shape.member as Member), ...at(member) }, depth + 1),
        );
      case "map":
        return this.#map(member, shape, depth);
      case "blob":
        return Uint8Array.from({ length: 1 + random.below(20) }, () => random.below(256));
      case "boolean":
        return random.chance(0.5);
      case "timestamp":
        return 1_000_000_000_000 + random.below(1_000_000_000) * 1000;
      case "string":
      case "character":
        return this.#text(member, shape);
      default:
        return this.#number(shape);
    }
  }

  #map(member: Member, shape: Shape, depth: number): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    const keys = this.#shape(shape.key?.shape ?? "").enum;
    for (let count = 1 + this.#random.below(2); count > 0; count--) {
      const key = keys
        ? this.#random.pick(keys)
        : this.#random.text(SIMPLE, 1 + this.#random.below(8)).toLowerCase();
      entries[key] = this.#value({ ...(shape.value as Member), ...at(member) }, depth + 1);
    }
    return entries;
  }

  #text(member: Member, shape: Shape): string {
    const random = this.#random;
    if (member.jsonvalue) return JSON.stringify({ a: random.below(100) });
    if (shape.enum !== undefined && shape.enum.length > 0) return random.pick(shape.enum);
    const alphabet =
      member.location === "uri"
        ? LABEL
        : member.location === "header" || member.location === "headers"
          ? HEADER
          : NASTY;
    if (member.hostLabel) return random.text(SIMPLE, 8).toLowerCase();
    // The ends are plain: white space there is not for headers, nor "." and ".." for paths.
    return random.pick(SIMPLE) + random.text(alphabet, random.below(12)) + random.pick(SIMPLE);
  }

  #number(shape: Shape): number {
    const random = this.#random;
    if (shape.type === "float" || shape.type === "double") {
      if (random.chance(0.1))
        return random.pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
      return (random.below(2_000_000) - 1_000_000) / 64;
    }
    const bits = { byte: 7, short: 15, integer: 31 }[shape.type as string] ?? 50;
    const value = Math.floor(random.next() * 2 ** random.below(bits + 1));
    return random.chance(0.3) ? 0 - value : value;
  }
}

/** Elements stand where their container stands. */
function at(member: Member): Partial<Member> {
  return member.location === undefined ? {} : { location: member.location };
}
