/** botocore's service-2.json -> the ServiceModel that the kernel's codecs read. */
import type {
  Member,
  OperationModel,
  ServiceIndexEntry,
  ServiceModel,
  Shape,
} from "../../src/kernel/wire/model.ts";
import type { RawMember, RawOperation, RawService, RawShape } from "./botocore.ts";
import { GLOBAL_IDS } from "./service-list.ts";

/** The traits that are kept, in the order they are written; everything else is dropped. */
const SHAPE_TRAITS: readonly (keyof Shape)[] = [
  "type",
  "required",
  "members",
  "member",
  "key",
  "value",
  "min",
  "max",
  "pattern",
  "enum",
  "flattened",
  "sparse",
  "locationName",
  "xmlNamespace",
  "timestampFormat",
  "payload",
  "streaming",
  "requiresLength",
  "eventstream",
  "event",
  "document",
  "union",
  "sensitive",
  "exception",
  "fault",
  "error",
];
const MEMBER_TRAITS: readonly (keyof Member)[] = [
  "shape",
  "location",
  "locationName",
  "queryName",
  "flattened",
  "xmlAttribute",
  "xmlNamespace",
  "timestampFormat",
  "streaming",
  "idempotencyToken",
  "hostLabel",
  "jsonvalue",
  "eventpayload",
  "eventheader",
  "enum",
  "default",
];

export interface ModelOverlays {
  /** Structure -> root element of an XML answer. */
  readonly xmlNames?: ReadonlyMap<string, string> | undefined;
}

export function serviceModel(id: string, raw: RawService, overlays: ModelOverlays = {}): ServiceModel {
  const { metadata } = raw;
  const operations = Object.fromEntries(
    distinctOperations(raw).map(([name, operation]) => [
      name,
      operationModel(name, operation, raw, overlays),
    ]),
  );
  const namespace = metadata.xmlNamespace ?? requestNamespace(raw);
  return {
    ...indexEntry(id, raw),
    ...(metadata.jsonVersion && { jsonVersion: metadata.jsonVersion }),
    ...(namespace && { xmlNamespace: namespace }),
    ...(metadata.awsQueryCompatible && { awsQueryCompatible: true }),
    operations,
    shapes: reachableShapes(raw, operations),
  };
}

/**
 * All operations but those that AWS replaced by another one at the same method and URI (s3:GetBucketLifecycle): nobody
 * could tell from a request which of the two is meant.
 */
function distinctOperations(raw: RawService): readonly [string, RawOperation][] {
  const place = ({ http }: RawOperation) => `${http.method} ${http.requestUri}`;
  const rest = raw.metadata.protocol.startsWith("rest-");
  const current = new Set(
    Object.values(raw.operations)
      .filter(({ deprecated }) => !deprecated)
      .map(place),
  );
  return sorted(raw.operations).filter(
    ([, operation]) => !(rest && operation.deprecated && current.has(place(operation))),
  );
}

/** The model's part that the router loads at start-up. */
export function indexEntry(id: string, raw: RawService): ServiceIndexEntry {
  const { metadata } = raw;
  const protocols = metadata.protocols ?? [metadata.protocol];
  return {
    id,
    sdkId: metadata.serviceId,
    signingName: metadata.signingName ?? metadata.endpointPrefix,
    endpointPrefix: metadata.endpointPrefix,
    apiVersion: metadata.apiVersion,
    protocols,
    ...(metadata.targetPrefix && { targetPrefix: metadata.targetPrefix }),
    ...(GLOBAL_IDS.has(id) && { global: true }),
  };
}

/** rest-xml services name their namespace only where they read a body; all bodies of a service share it. */
function requestNamespace(raw: RawService): string | undefined {
  if (raw.metadata.protocol !== "rest-xml") return undefined;
  for (const { input } of Object.values(raw.operations)) {
    if (input?.xmlNamespace !== undefined) return input.xmlNamespace.uri;
  }
  return undefined;
}

function operationModel(
  name: string,
  raw: RawOperation,
  service: RawService,
  overlays: ModelOverlays,
): OperationModel {
  const { input, output } = raw;
  const { method, requestUri, responseCode } = raw.http;
  const checksum = {
    ...raw.httpChecksum,
    ...(raw.httpChecksumRequired && { requestChecksumRequired: true }),
  };
  const responseRoot = output && xmlRoot(output.shape, service, overlays);
  return {
    name,
    http: { method, requestUri, ...(responseCode !== undefined && responseCode !== 200 && { responseCode }) },
    ...(input && { input: input.shape }),
    ...(output && { output: output.shape }),
    ...(raw.errors?.length && { errors: raw.errors.map((error) => error.shape) }),
    ...(output?.resultWrapper !== undefined &&
      output.resultWrapper !== `${name}Result` && { resultWrapper: output.resultWrapper }),
    ...(input?.locationName !== undefined && {
      requestRoot: {
        locationName: input.locationName,
        ...(input.xmlNamespace && { xmlNamespace: input.xmlNamespace.uri }),
      },
    }),
    ...(responseRoot !== undefined && { responseRoot: { locationName: responseRoot } }),
    ...(service.metadata.serviceId === "S3" && name === "GetBucketLocation" && { unwrappedOutput: true }),
    ...(raw.endpoint?.hostPrefix !== undefined && { hostPrefix: raw.endpoint.hostPrefix }),
    ...((raw.authtype === "none" || raw.auth?.includes("smithy.api#noAuth")) && { unsigned: true }),
    ...((raw.unsignedPayload || raw.authtype === "v4-unsigned-body") && { unsignedPayload: true }),
    ...(Object.keys(checksum).length > 0 && { httpChecksum: checksum }),
    ...(raw.requestcompression && { requestCompression: raw.requestcompression.encodings }),
    ...(raw.idempotent && { idempotent: true }),
  };
}

/** The answer's root element where it is not called as the structure that fills it (the payload's, if there is one). */
function xmlRoot(output: string, service: RawService, { xmlNames }: ModelOverlays): string | undefined {
  if (service.metadata.protocol !== "rest-xml") return undefined;
  const payload = service.shapes[output]?.payload;
  if (payload === undefined) return xmlNames?.get(output);
  const member = service.shapes[output]?.members?.[payload];
  if (member === undefined || service.shapes[member.shape]?.type !== "structure") return undefined;
  return member.locationName ?? xmlNames?.get(member.shape);
}

function reachableShapes(
  raw: RawService,
  operations: Readonly<Record<string, OperationModel>>,
): Readonly<Record<string, Shape>> {
  const reached = new Set<string>();
  const reach = (name: string | undefined): void => {
    if (name === undefined || reached.has(name)) return;
    reached.add(name);
    const shape = shapeOf(raw, name);
    for (const member of Object.values(shape.members ?? {})) reach(member.shape);
    reach(shape.member?.shape);
    reach(shape.key?.shape);
    reach(shape.value?.shape);
  };
  for (const { input, output, errors } of Object.values(operations)) {
    reach(input);
    reach(output);
    errors?.forEach(reach);
  }
  for (const [name, shape] of Object.entries(raw.shapes)) if (shape.exception) reach(name);
  return Object.fromEntries([...reached].sort(byName).map((name) => [name, leanShape(shapeOf(raw, name))]));
}

function shapeOf(raw: RawService, name: string): RawShape {
  const shape = raw.shapes[name];
  if (shape === undefined) throw new Error(`${raw.metadata.serviceId}: no shape ${name}`);
  if (!WRONG_PATTERNS.has(name)) return shape;
  const { pattern: _, ...told } = shape;
  return told;
}

/**
 * Shapes whose pattern contradicts what AWS documents and takes: MultiRegionAccessPointId is an ARN, with a slash that
 * its pattern has not; S3ResourceArn names buckets, too, whose ARNs have neither Region nor account.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetMultiRegionAccessPointRoutes.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html
 */
const WRONG_PATTERNS: ReadonlySet<string> = new Set(["MultiRegionAccessPointId", "S3ResourceArn"]);

function leanShape(raw: RawShape): Shape {
  const shape: Record<string, unknown> = {};
  for (const trait of SHAPE_TRAITS) if (raw[trait] !== undefined) shape[trait] = raw[trait];
  if (raw.required?.length === 0) delete shape.required;
  for (const part of ["member", "key", "value"] as const) {
    if (raw[part] !== undefined) shape[part] = leanMember(raw[part] as RawMember);
  }
  if (raw.members !== undefined) {
    shape.members = Object.fromEntries(
      Object.entries(raw.members).map(([name, member]) => [name, leanMember(member as RawMember)]),
    );
  }
  return shape as unknown as Shape;
}

function leanMember(raw: RawMember): Member {
  const member: Record<string, unknown> = {};
  for (const trait of MEMBER_TRAITS) if (raw[trait] !== undefined) member[trait] = raw[trait];
  return member as unknown as Member;
}

/** One operation and one shape a line, so that a change of the model can be read as a diff. */
export function modelText(model: ServiceModel): string {
  const { operations, shapes, ...head } = model;
  const lines = (table: Readonly<Record<string, unknown>>) =>
    Object.entries(table)
      .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
      .join(",\n");
  const first = JSON.stringify(head).slice(0, -1);
  return `${first},\n"operations":{\n${lines(operations)}\n},\n"shapes":{\n${lines(shapes)}\n}}\n`;
}

/** Code point order: the same on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sorted<T>(table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).sort(([a], [b]) => byName(a, b));
}
