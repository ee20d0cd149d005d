/** ServiceModel -> the TypeScript types that handlers are written against (src/gen/<id>.ts). */
import type { Member, OperationModel, ServiceModel, Shape } from "../../src/kernel/wire/model.ts";
import { byName } from "./model.ts";

/**
 * Names that mean something to TypeScript or JavaScript already. A shape of such a name gets "Shape" appended
 * (s3's Object is ObjectShape), so that a file which imports it still has the original.
 */
const TAKEN: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer AsyncIterable AsyncIterator Blob Boolean Buffer Date Error Event EventTarget Exclude Extract " +
    "File FormData Function Headers Iterable Iterator JSON Json Instant Intl Map Math Number Object Omit " +
    "Operations Partial Pick Promise Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect " +
    "RegExp Request RequestBody Required Response ReturnType ServiceRef Set String Symbol TypeError URL Uint8Array " +
    "WeakMap WeakSet any bigint boolean never null number object string symbol undefined unknown void " +
    "class delete enum export function import interface new package private protected public static super switch " +
    "this throw try typeof var"
  ).split(" "),
);

/** The TypeScript name of a shape. */
export function typeName(shape: string): string {
  return TAKEN.has(shape) ? `${shape}Shape` : shape;
}

/** The exported constant of a service: its id in camelCase, "acmPca". */
export function constantName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Direction = "input" | "output";

export function typesText(model: ServiceModel): string {
  const writer = new TypeWriter(model);
  const operations = Object.values(model.operations).map((operation) => writer.operation(operation));
  const declarations = writer.declarations();
  const head = [
    `/** The operations and types of ${model.sdkId} (API version ${model.apiVersion}). Written by tools/codegen. */`,
    ...writer.imports(),
    "",
    `export const ${constantName(model.id)}: ServiceRef<Operations> = { id: ${quoted(model.id)} };`,
    "",
    "export interface Operations {",
    ...operations,
    "}",
  ];
  return `${head.join("\n")}\n${declarations}`;
}

class TypeWriter {
  readonly #model: ServiceModel;
  readonly #outputs = new Set<string>();
  readonly #used = new Set<string>(["ServiceRef"]);
  readonly #named = new Set<string>();

  constructor(model: ServiceModel) {
    this.#model = model;
    for (const { output } of Object.values(model.operations))
      if (output !== undefined) this.#outputs.add(output);
    this.#checkNames();
  }

  /** The appended "Shape" must not meet a shape that bears that name already. */
  #checkNames(): void {
    for (const name of Object.keys(this.#model.shapes)) {
      if (typeName(name) !== name && this.#model.shapes[typeName(name)] !== undefined) {
        throw new Error(`${this.#model.id}: ${typeName(name)} is taken twice`);
      }
    }
  }

  operation({ name, input, output, errors = [] }: OperationModel): string {
    const end = (shape: string | undefined) =>
      shape === undefined ? "Readonly<Record<string, never>>" : typeName(shape);
    const codes = errors.length === 0 ? " never" : alternatives([...errors].sort(byName), "      ");
    return [
      `  readonly ${name}: {`,
      `    readonly input: ${end(input)};`,
      `    readonly output: ${end(output)};`,
      `    readonly errors:${codes};`,
      "  };",
    ].join("\n");
  }

  imports(): string[] {
    const sources: readonly (readonly [string, string])[] = [
      ["Instant", "../base/instant.ts"],
      ["Json", "../kernel/dispatch/contract.ts"],
      ["ServiceRef", "../kernel/dispatch/contract.ts"],
      ["RequestBody", "../kernel/edge/raw.ts"],
    ];
    const files = new Map<string, string[]>();
    for (const [name, file] of sources) {
      if (this.#used.has(name)) files.set(file, [...(files.get(file) ?? []), name]);
    }
    return [...files].map(([file, names]) => `import type { ${names.join(", ")} } from ${quoted(file)};`);
  }

  declarations(): string {
    let text = "";
    for (const [name, shape] of Object.entries(this.#model.shapes)) {
      if (shape.type === "structure" && !shape.document) text += this.#structure(name, shape);
      else if (shape.enum !== undefined)
        text += `\nexport type ${typeName(name)} =${alternatives(shape.enum, "  ")};\n`;
    }
    for (const name of [...this.#named].sort(byName)) {
      text += `\nexport type ${typeName(name)} = ${this.#collection(this.#shape(name), "output", [name])};\n`;
    }
    return text;
  }

  #structure(name: string, shape: Shape): string {
    const direction: Direction = this.#outputs.has(name) ? "output" : "input";
    const required = new Set(shape.required);
    const members = Object.entries(shape.members ?? {}).map(([key, member]) => {
      const type = this.#type(member, direction, []);
      const property = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
      return required.has(key)
        ? `  readonly ${property}: ${type};`
        : `  readonly ${property}?: ${type} | undefined;`;
    });
    if (members.length === 0) return `\nexport type ${typeName(name)} = Readonly<Record<string, never>>;\n`;
    return `\nexport interface ${typeName(name)} {\n${members.join("\n")}\n}\n`;
  }

  #type(member: Member, direction: Direction, within: readonly string[]): string {
    const shape = this.#shape(member.shape);
    if (member.jsonvalue || shape.document) return this.#use("Json");
    switch (shape.type) {
      case "structure":
        return shape.eventstream ? `AsyncIterable<${typeName(member.shape)}>` : typeName(member.shape);
      case "list":
      case "map":
        return this.#nested(member.shape, shape, direction, within);
      case "boolean":
        return "boolean";
      case "timestamp":
        return this.#use("Instant");
      case "blob":
        return this.#blob(member.streaming === true || shape.streaming === true, direction);
      case "string":
      case "character":
        if (shape.enum !== undefined) return typeName(member.shape);
        return member.enum === undefined ? "string" : member.enum.map(quoted).join(" | ");
      default:
        return "number";
    }
  }

  /** Lists and maps are written out where they stand, but for those that hold themselves: these get a name. */
  #nested(name: string, shape: Shape, direction: Direction, within: readonly string[]): string {
    if (within.includes(name)) this.#named.add(name);
    if (this.#named.has(name)) return typeName(name);
    return this.#collection(shape, direction, [...within, name]);
  }

  #collection(shape: Shape, direction: Direction, within: readonly string[]): string {
    const nullable = shape.sparse ? " | null" : "";
    if (shape.type === "map") {
      return `Readonly<Record<string, ${this.#type(shape.value as Member, direction, within)}${nullable}>>`;
    }
    const item = this.#type(shape.member as Member, direction, within) + nullable;
    return item.includes("|")
      ? `readonly (${item})[]`
      : item.startsWith("readonly ")
        ? `readonly (${item})[]`
        : `readonly ${item}[]`;
  }

  #blob(streaming: boolean, direction: Direction): string {
    if (!streaming) return "Uint8Array";
    return direction === "input" ? this.#use("RequestBody") : "Uint8Array | AsyncIterable<Uint8Array>";
  }

  #use(name: string): string {
    this.#used.add(name);
    return name;
  }

  #shape(name: string): Shape {
    const shape = this.#model.shapes[name];
    if (shape === undefined) throw new Error(`${this.#model.id}: no shape ${name}`);
    return shape;
  }
}

/** A union of string literals: on the line it stands on when it is short, else one a line. */
function alternatives(values: readonly string[], indent: string): string {
  if (values.length === 0) return " never";
  const line = ` ${values.map(quoted).join(" | ")}`;
  return line.length < 70 ? line : values.map((value) => `\n${indent}| ${quoted(value)}`).join("");
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
