import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceModel, Shape } from "../../src/kernel/wire/model.ts";

/** What AWS's model says of a service, as far as a new service's files need it. */
export interface Draft {
  /** "acm-pca" */
  readonly id: string;
  /** "ACM PCA" */
  readonly sdkId: string;
  /** What stands before the colon in an IAM action: "acm-pca". */
  readonly actionPrefix: string;
  readonly errors: readonly DraftError[];
  readonly sample: Sample;
}

/** An operation that wants little and, where nothing was made, owes next to nothing: where to start. */
export interface Sample {
  readonly operation: string;
  /** What its test asks for, and what it answers. */
  readonly input: Example;
  readonly output: Example;
}

type Example = Readonly<Record<string, string | number | boolean | readonly never[]>>;

export interface DraftError {
  /** As it is on the wire. */
  readonly code: string;
  readonly status: number;
}

/** Reads the generated tables of a service; throws when AWS has no such service. */
export function readDraft(root: string, id: string): Draft {
  const read = (name: string) => JSON.parse(readFileSync(join(root, "src/gen", name), "utf8"));
  const model = read(`${id}.json`) as ServiceModel;
  const { prefix } = read(`${id}.authz.json`) as { readonly prefix: string };
  return { id, sdkId: model.sdkId, actionPrefix: prefix, errors: errorsOf(model), sample: sampleOf(model) };
}

function errorsOf({ operations, shapes, protocols }: ServiceModel): DraftError[] {
  const names = new Set(Object.values(operations).flatMap(({ errors }) => errors ?? []));
  const byName = [...names].sort().map((name): DraftError => {
    const shape = shapes[name];
    const isXml = protocols.every((protocol) => ["query", "ec2", "rest-xml"].includes(protocol));
    const code = isXml ? (shape?.error?.code ?? name) : name;
    return { code, status: shape?.error?.httpStatusCode ?? (shape?.fault === true ? 500 : 400) };
  });
  return [...new Map(byName.map((error) => [error.code, error])).values()];
}

/** Prefers to list things: the answer for an account where nothing was made is then plain to see. */
function sampleOf({ id, operations, shapes }: ServiceModel): Sample {
  const samples = Object.values(operations).flatMap(({ name, input, output }): Sample[] => {
    const asked = requiredMembers(shapes, input, wordFor);
    const answered = requiredMembers(shapes, output, nothingFor);
    return asked === undefined || answered === undefined
      ? []
      : [{ operation: name, input: asked, output: answered }];
  });
  const wants = ({ input }: Sample) => Object.keys(input).length;
  const [sample] = ["List", "Describe", "Get", ""].flatMap((verb) =>
    samples
      .filter(({ operation }) => operation.startsWith(verb))
      .sort((a, b) => wants(a) - wants(b) || a.operation.length - b.operation.length),
  );
  if (sample === undefined) throw new Error(`${id} has no operation that is simple enough to start with.`);
  return sample;
}

type Shapes = ServiceModel["shapes"];
type ExampleFor = (shape: Shape | undefined) => Example[string] | undefined;

/** A value for each member that a structure must have; undefined when there is none for one of them. */
function requiredMembers(
  shapes: Shapes,
  structure: string | undefined,
  valueFor: ExampleFor,
): Example | undefined {
  const { members = {}, required = [] } = (structure === undefined ? undefined : shapes[structure]) ?? {};
  const values = required.map((name) => [name, valueFor(shapes[members[name]?.shape ?? ""])] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(values) as Example;
}

const WORDS: readonly string[] = [
  "example",
  "arn:aws:iam::000000000000:role/example",
  "000000000000",
  "r-abcd1234",
  "/",
];

/** A text or number that a request may carry. */
const wordFor: ExampleFor = (shape) => {
  if (shape?.enum !== undefined) return shape.enum[0];
  if (shape?.type === "integer" || shape?.type === "long") return shape.min ?? 1;
  if (shape?.type !== "string") return undefined;
  const { min = 0, max = Number.POSITIVE_INFINITY, pattern = "" } = shape;
  return WORDS.find((word) => word.length >= min && word.length <= max && matches(pattern, word));
};

/** AWS's patterns are Java's; the few that JavaScript cannot read match nothing here. */
function matches(pattern: string, word: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(word) || pattern === "";
  } catch {
    return false;
  }
}

/** What an empty account answers. */
const nothingFor: ExampleFor = (shape) => {
  if (shape?.type === "list") return [];
  return shape?.type === "boolean" ? false : undefined;
};
