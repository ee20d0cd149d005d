/** Loads botocore's protocol vectors and dresses each suite's model as one of ours. */
import { readdirSync, readFileSync } from "node:fs";
import type {
  Member,
  OperationModel,
  Protocol,
  ServiceModel,
  Shape,
} from "../../../src/kernel/wire/model.ts";

export interface VectorCase {
  readonly id: string;
  readonly given: {
    readonly name: string;
    readonly http: OperationModel["http"];
    readonly input?: {
      readonly shape: string;
      readonly locationName?: string;
      readonly xmlNamespace?: Namespace;
    };
    readonly output?: {
      readonly shape: string;
      readonly resultWrapper?: string;
      readonly locationName?: string;
    };
    readonly errors?: readonly { readonly shape: string }[];
    readonly endpoint?: { readonly hostPrefix: string };
    readonly requestcompression?: { readonly encodings: readonly string[] };
  };
  readonly params?: Readonly<Record<string, unknown>>;
  readonly serialized?: {
    readonly method: string;
    readonly uri: string;
    readonly body?: string;
    readonly host?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly response?: {
    readonly status_code: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

type Namespace = string | { readonly uri: string; readonly prefix?: string };

interface Suite {
  readonly metadata: {
    readonly protocol: Protocol;
    readonly apiVersion: string;
    readonly jsonVersion?: "1.0" | "1.1";
    readonly targetPrefix?: string;
    readonly awsQueryCompatible?: object;
    readonly xmlNamespace?: string;
  };
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly cases: readonly VectorCase[];
  readonly clientEndpoint?: string;
}

/** One vector with the model and operation it is about. */
export interface Vector {
  /** The path under which the client was told to find the service: "" or "/custom". */
  readonly basePath: string;
  /** "input/json.json#id" */
  readonly name: string;
  readonly protocol: Protocol;
  readonly model: ServiceModel;
  readonly operation: OperationModel;
  readonly case: VectorCase;
}

export function loadVectors(folder: URL, direction: "input" | "output"): Vector[] {
  const vectors: Vector[] = [];
  for (const file of readdirSync(new URL(`${direction}/`, folder)).sort()) {
    const suites = JSON.parse(readFileSync(new URL(`${direction}/${file}`, folder), "utf8")) as Suite[];
    for (const suite of suites) {
      const operations = Object.fromEntries(suite.cases.map((one) => [one.given.name, operationOf(one)]));
      const model = modelOf(suite, operations);
      const basePath = new URL(suite.clientEndpoint ?? "http://vectors").pathname.replace(/\/$/, "");
      for (const one of suite.cases) {
        const name = `${direction}/${file}#${one.id}`;
        const operation = { ...operationOf(one) };
        vectors.push({ basePath, name, protocol: suite.metadata.protocol, model, operation, case: one });
      }
    }
  }
  return vectors;
}

function modelOf(suite: Suite, operations: Record<string, OperationModel>): ServiceModel {
  const { metadata } = suite;
  return {
    id: "vectors",
    sdkId: "Vectors",
    signingName: "vectors",
    endpointPrefix: "vectors",
    apiVersion: metadata.apiVersion,
    protocols: [metadata.protocol],
    ...(metadata.targetPrefix !== undefined && { targetPrefix: metadata.targetPrefix }),
    ...(metadata.jsonVersion !== undefined && { jsonVersion: metadata.jsonVersion }),
    ...(metadata.awsQueryCompatible !== undefined && { awsQueryCompatible: true as const }),
    operations,
    shapes: Object.fromEntries(Object.entries(suite.shapes).map(([name, shape]) => [name, shapeOf(shape)])),
  };
}

/** The suites write some namespaces as plain text. */
function shapeOf(shape: Shape): Shape {
  const members = Object.entries(shape.members ?? {}).map(([name, member]) => [name, withNamespace(member)]);
  return {
    ...withNamespace(shape),
    ...(shape.members && { members: Object.fromEntries(members) as Record<string, Member> }),
    ...(shape.member && { member: withNamespace(shape.member) }),
    ...(shape.key && { key: withNamespace(shape.key) }),
    ...(shape.value && { value: withNamespace(shape.value) }),
  };
}

function withNamespace<T extends { readonly xmlNamespace?: Namespace }>(part: T): T {
  return typeof part.xmlNamespace === "string" ? { ...part, xmlNamespace: { uri: part.xmlNamespace } } : part;
}

function operationOf({ given }: VectorCase): OperationModel {
  const { input, output } = given;
  return {
    name: given.name,
    http: given.http,
    ...(input !== undefined && { input: input.shape }),
    ...(output !== undefined && { output: output.shape }),
    ...(given.errors !== undefined && { errors: given.errors.map((error) => error.shape) }),
    ...(output?.resultWrapper !== undefined && { resultWrapper: output.resultWrapper }),
    ...(input?.locationName !== undefined && { requestRoot: { locationName: input.locationName } }),
    ...(given.endpoint !== undefined && { hostPrefix: given.endpoint.hostPrefix }),
    ...(given.requestcompression !== undefined && { requestCompression: given.requestcompression.encodings }),
  };
}
