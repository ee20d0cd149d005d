/** Finds the words for what is wrong with a value: AWS's sentences, in AWS's form. */

import { membersOf, partOf, shapeOf } from "../wire/compile/shapes.ts";
import type { Member, ServiceModel, Shape } from "../wire/model.ts";
import { type Constraints, constraintsOf, isNumber, textLength } from "./constraints.ts";
import { javaText } from "./java-text.ts";

/** One demand of the model that a value does not meet. */
export interface Violation {
  /** As AWS names it in the sentence: "tags.1.member.key". */
  readonly path: string;
  /** The member's own name, as the model has it: "Key". */
  readonly member: string;
  /** Whether it is that a required member is absent. */
  readonly missing: boolean;
  /** "Value '…' at '…' failed to satisfy constraint: …" */
  readonly sentence: string;
}

/** AWS stops counting here. */
const VIOLATIONS_MAX = 10;

export function report(model: ServiceModel, shapeName: string, value: unknown): Violation[] {
  const reporter = new Reporter(model);
  reporter.inspect(shapeName, value, "", "");
  return reporter.found;
}

class Reporter {
  readonly found: Violation[] = [];
  readonly #model: ServiceModel;

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  inspect(shapeName: string, value: unknown, path: string, member: string): void {
    if (this.found.length >= VIOLATIONS_MAX) return;
    const shape = shapeOf(this.#model, shapeName);
    if (shape.document || shape.eventstream || shape.streaming) return;
    for (const demand of failedDemands(shape, constraintsOf(this.#model, shapeName), value))
      this.#add(shape, shapeName, value, path, member, demand);
    this.#parts(shapeName, value, path, member);
  }

  #parts(shapeName: string, value: unknown, path: string, member: string): void {
    const shape = shapeOf(this.#model, shapeName);
    if (this.found.length >= VIOLATIONS_MAX || shape.document) return;
    if (shape.type === "structure") this.#structure(shape, value as Values, path);
    else if (shape.type === "list") this.#list(shape, shapeName, value as unknown[], path, member);
    else if (shape.type === "map") this.#map(shape, shapeName, value as Values, path, member);
  }

  #structure(shape: Shape, value: Values, path: string): void {
    const required = new Set(shape.required ?? []);
    for (const [name, { shape: memberShape }] of membersOf(shape)) {
      const part = value[name];
      const at = path === "" ? lowerFirst(name) : `${path}.${lowerFirst(name)}`;
      if (part !== undefined && part !== null) this.inspect(memberShape, part, at, name);
      else if (required.has(name)) this.#missing(at, name);
    }
  }

  #list(shape: Shape, shapeName: string, value: unknown[], path: string, member: string): void {
    const item = partOf(shape, "member");
    this.#elements(shape, shapeName, value, item, value, "Member", path, member);
    for (const [index, part] of value.entries()) {
      const at = `${path}.${index + 1}.member`;
      if (part === null || part === undefined) {
        if (!shape.sparse) this.#missing(at, member);
      } else this.#parts(item.shape, part, at, member);
    }
  }

  #map(shape: Shape, shapeName: string, value: Values, path: string, member: string): void {
    const valueMember = partOf(shape, "value");
    const parts = Object.values(value);
    this.#elements(
      shape,
      shapeName,
      value,
      partOf(shape, "key"),
      Object.keys(value),
      "Map keys",
      path,
      member,
    );
    this.#elements(shape, shapeName, value, valueMember, parts, "Map value", path, member);
    for (const [key, part] of Object.entries(value)) {
      const at = `${path}.${key}.member`;
      if (part === null || part === undefined) {
        if (!shape.sparse) this.#missing(at, member);
      } else this.#parts(valueMember.shape, part, at, member);
    }
  }

  /** What is in a list or map is not named one by one: the container is said to break all that is asked of each. */
  #elements(
    shape: Shape,
    shapeName: string,
    value: unknown,
    part: Member,
    elements: readonly unknown[],
    subject: string,
    path: string,
    member: string,
  ): void {
    const elementShape = shapeOf(this.#model, part.shape);
    const demands = constraintsOf(this.#model, part.shape);
    const fails = (element: unknown) =>
      element !== null && element !== undefined && failedDemands(elementShape, demands, element).length > 0;
    if (!elements.some(fails)) return;
    const all = allDemands(elementShape, demands).join(", ");
    this.#add(
      shape,
      shapeName,
      value,
      path,
      member,
      `${subject} must satisfy constraint: [${all}]`,
      elementShape,
    );
  }

  #missing(path: string, member: string): void {
    const sentence = `Value null at '${path}' failed to satisfy constraint: Member must not be null`;
    if (this.found.length < VIOLATIONS_MAX) this.found.push({ path, member, missing: true, sentence });
  }

  #add(
    shape: Shape,
    shapeName: string,
    value: unknown,
    path: string,
    member: string,
    demand: string,
    element: Shape = shape,
  ): void {
    if (this.found.length >= VIOLATIONS_MAX) return;
    // What is secret is not repeated.
    const secret = shape.sensitive === true || element.sensitive === true;
    const shown = secret ? "Value" : `Value '${javaText(this.#model, shapeName, value)}'`;
    const sentence = `${shown} at '${path}' failed to satisfy constraint: ${demand}`;
    this.found.push({ path, member, missing: false, sentence });
  }
}

type Values = Readonly<Record<string, unknown>>;

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What is demanded of a value and not met, in the order in which AWS says it. */
function failedDemands(shape: Shape, { pattern, values, min, max }: Constraints, value: unknown): string[] {
  const failed: string[] = [];
  const size = sizeOf(shape, value);
  const tooLong = max !== undefined && size !== undefined && size > max;
  if (pattern !== undefined && !tooLong && !pattern.matches(value as string))
    failed.push(ofPattern(pattern.source));
  if (tooLong) failed.push(atMost(shape, max));
  if (min !== undefined && size !== undefined && size < min) failed.push(atLeast(shape, min));
  if (values !== undefined && !values.has(value as string)) failed.push(ofEnum(values));
  return failed;
}

function allDemands(shape: Shape, { pattern, values, min, max }: Constraints): string[] {
  return [
    ...(max === undefined ? [] : [atMost(shape, max)]),
    ...(min === undefined ? [] : [atLeast(shape, min)]),
    ...(pattern === undefined ? [] : [ofPattern(pattern.source)]),
    ...(values === undefined ? [] : [ofEnum(values)]),
  ];
}

function sizeOf(shape: Shape, value: unknown): number | undefined {
  if (isNumber(shape)) return value as number;
  if (shape.type === "string") return textLength(value as string);
  if (shape.type === "map") return Object.keys(value as object).length;
  return shape.type === "list" || shape.type === "blob" ? (value as ArrayLike<unknown>).length : undefined;
}

const measure = (shape: Shape): string => (isNumber(shape) ? "value" : "length");
const atMost = (shape: Shape, max: number): string =>
  `Member must have ${measure(shape)} less than or equal to ${max}`;
const atLeast = (shape: Shape, min: number): string =>
  `Member must have ${measure(shape)} greater than or equal to ${min}`;
const ofPattern = (source: string): string => `Member must satisfy regular expression pattern: ${source}`;
const ofEnum = (values: ReadonlySet<string>): string =>
  `Member must satisfy enum value set: [${[...values].join(", ")}]`;
