/**
 * restXml: HTTP bindings around XML documents. Amazon S3 words and frames its errors in a way of its own.
 * https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
 */
import { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import { bodyMembers, shapeOf } from "../compile/shapes.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf } from "../errors.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta } from "../protocol.ts";
import { type HeaderWriter, headerWriters } from "../rest/encode.ts";
import type { Payload } from "../rest/payload.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { type ElementReader, elementReaders } from "../xml/decode.ts";
import { attributeWriters, type ContentWriter, contentWriters, namespaceText } from "../xml/encode.ts";
import { readXml, type XmlElement, XmlFault } from "../xml/reader.ts";
import { escapeXml } from "../xml/text.ts";
import { type RestDocuments, type RestFaults, RestOperations } from "./rest.ts";
import { errorFields } from "./xml-errors.ts";

/** What sets S3 apart from the other services of this protocol. */
interface Style {
  /** S3's errors stand alone, without ErrorResponse around them, and are not for HEAD. */
  readonly bareErrors: boolean;
  readonly malformed: () => AwsError;
  readonly faults: RestFaults;
  headers(meta: WireMeta): Record<string, string>;
  /** Whether an answer is part of something, which its status tells (RFC 9110, 15.3.7). */
  isPartial(output: object): boolean;
}

interface Compiled {
  readonly style: Style;
  readonly operations: RestOperations;
  readonly writers: ShapeCompiler<ContentWriter>;
  readonly errorHeaders: ShapeCompiler<HeaderWriter>;
  readonly namespace: string | undefined;
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTENT_TYPE = "application/xml";
const S3_NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

const compiled = derivedOnce((model: ServiceModel): Compiled => {
  const style = model.xmlNamespace === S3_NAMESPACE ? S3 : OTHERS;
  const writers = contentWriters(model, { iso: "formatIsoMillis" });
  const namespace = namespaceOf(model);
  const documents = documentsOf(model, elementReaders(model), writers, namespace, style);
  const operations = new RestOperations(model, documents, style.faults);
  return { style, operations, writers, errorHeaders: headerWriters(model), namespace };
});

export const restXml: Codec = {
  protocol: "rest-xml",
  decode: (model, operation, request) => compiled(model).operations.decode(operation, request),
  encode: (model, operation, output, meta) => {
    const { operations, style } = compiled(model);
    const response = operations.encode(operation, output, style.headers(meta));
    return style.isPartial(output) ? { ...response, status: 206 } : response;
  },
  encodeError,
};

function documentsOf(
  model: ServiceModel,
  readers: ShapeCompiler<ElementReader>,
  writers: ShapeCompiler<ContentWriter>,
  namespace: string | undefined,
  style: Style,
): RestDocuments {
  const attributes = attributeWriters(model, { iso: "formatIsoMillis" });
  const read = (shape: string, roots: readonly string[] | undefined, body: Uint8Array): unknown => {
    try {
      const element = rootElement(body);
      if (roots !== undefined && !roots.includes(element.name)) throw new XmlFault("another root element");
      return readers.get(shape)(element);
    } catch (error) {
      throw error instanceof XmlFault ? style.malformed() : error;
    }
  };
  return {
    contentType: CONTENT_TYPE,
    read: (operation, payload, body) => {
      const [shape, roots] = requestRoot(model, operation, payload);
      return read(shape, roots, body);
    },
    write: (operation, payload, value) => {
      const { shape, root, uri, unwrapped } = responseRoot(model, operation, payload);
      const member =
        unwrapped === undefined ? value : (value as Readonly<Record<string, unknown>>)[unwrapped];
      const own = attributes.get(shape)(value);
      const declared = own.includes(" xmlns=") ? "" : namespaceText(asNamespace(uri ?? namespace));
      const content =
        member === undefined || member === null
          ? ""
          : writers.get(unwrapped === undefined ? shape : memberShape(model, shape, unwrapped))(member);
      return `${PROLOG}<${root}${declared}${own}>${content}</${root}>`;
    },
    events: {
      contentType: "text/xml",
      read: (shape, body) => read(shape, undefined, body),
      write: (shape, value) => {
        const root = shapeOf(model, shape).locationName ?? shape;
        return `<${root}${namespaceText(asNamespace(namespace))}>${writers.get(shape)(value)}</${root}>`;
      },
    },
  };
}

function rootElement(body: Uint8Array): XmlElement {
  const text = decodeUtf8(body);
  if (text === undefined) throw new XmlFault("not UTF-8");
  return readXml(text);
}

/** The names that clients give to a body's root element: the model's, or the shape's own. */
function requestRoot(
  model: ServiceModel,
  operation: OperationModel,
  payload: Payload,
): [shape: string, roots: readonly string[]] {
  if (payload.kind === "none") throw new Error(`${operation.name} has no request body`);
  const shape = payload.kind === "members" ? payload.shape : payload.member.shape;
  const named =
    payload.kind === "members" ? operation.requestRoot?.locationName : payload.member.locationName;
  return [shape, [named ?? shape, rootName(model, shape), shape]];
}

interface ResponseRoot {
  readonly shape: string;
  readonly root: string;
  readonly uri: string | undefined;
  /** The member that is the root's content, where the root is not around a structure. */
  readonly unwrapped: string | undefined;
}

function responseRoot(model: ServiceModel, operation: OperationModel, payload: Payload): ResponseRoot {
  if (payload.kind === "none") throw new Error(`${operation.name} has no response body`);
  const member = payload.kind === "members" ? undefined : payload.member;
  const shape = payload.kind === "members" ? payload.shape : payload.member.shape;
  return {
    shape,
    root: operation.responseRoot?.locationName ?? member?.locationName ?? rootName(model, shape),
    uri: operation.responseRoot?.xmlNamespace ?? member?.xmlNamespace?.uri,
    unwrapped: operation.unwrappedOutput ? bodyMembers(shapeOf(model, shape))[0]?.[0] : undefined,
  };
}

function rootName(model: ServiceModel, shape: string): string {
  return shapeOf(model, shape).locationName ?? shape;
}

function memberShape(model: ServiceModel, shape: string, member: string): string {
  return shapeOf(model, shape).members?.[member]?.shape ?? "";
}

function asNamespace(uri: string | undefined): { readonly uri: string } | undefined {
  return uri === undefined ? undefined : { uri };
}

/** The service's own namespace; models that name it only beside request bodies mean the same one for answers. */
function namespaceOf(model: ServiceModel): string | undefined {
  if (model.xmlNamespace !== undefined) return model.xmlNamespace;
  for (const operation of Object.values(model.operations)) {
    if (operation.requestRoot?.xmlNamespace !== undefined) return operation.requestRoot.xmlNamespace;
    const input = operation.input === undefined ? undefined : shapeOf(model, operation.input);
    const payload = input?.payload === undefined ? undefined : input.members?.[input.payload];
    if (payload?.xmlNamespace !== undefined) return payload.xmlNamespace.uri;
  }
  return undefined;
}

function encodeError(
  model: ServiceModel | undefined,
  operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const of = model === undefined ? undefined : compiled(model);
  const style = of?.style ?? S3;
  const known = errorShapeOf(model, error);
  const headers: Record<string, string> = { ...style.headers(meta), "Content-Type": CONTENT_TYPE };
  if (known !== undefined && error.fields !== undefined)
    of?.errorHeaders.get(known.name)(error.fields, headers);
  if (error.headers !== undefined) Object.assign(headers, error.headers);
  if (operation?.http.method === "HEAD" || error.status === 304)
    return { status: error.status, headers, body: undefined };
  const message = error.message === "" ? "" : `<Message>${escapeXml(error.message)}</Message>`;
  const code = `<Code>${escapeXml(known?.code ?? error.code)}</Code>`;
  if (style.bareErrors) {
    const ids = `<RequestId>${meta.requestId}</RequestId><HostId>${hostId(meta)}</HostId>`;
    return {
      status: error.status,
      headers,
      body: `${PROLOG}<Error>${code}${message}${plainFields(error)}${ids}</Error>`,
    };
  }
  const fields = of === undefined ? "" : errorFields(of.writers, known, error);
  const namespace = namespaceText(asNamespace(of?.namespace));
  const body =
    `${PROLOG}<ErrorResponse${namespace}><Error><Type>${error.fault}</Type>${code}${message}${fields}</Error>` +
    `<RequestId>${meta.requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, headers, body };
}

/** S3's second id of a request, which clients log beside the first. */
function hostId(meta: WireMeta): string {
  return meta.extendedRequestId ?? btoa(meta.requestId);
}

/** S3 says more about an error than its model does: Resource, Key, BucketName, ArgumentName ... */
function plainFields(error: AwsError): string {
  let text = "";
  for (const [name, value] of Object.entries(error.fields ?? {})) {
    if (ELEMENT_NAME.test(name) && value !== undefined && value !== null && typeof value !== "object")
      text += `<${name}>${escapeXml(String(value))}</${name}>`;
  }
  return text;
}
const ELEMENT_NAME = /^[A-Za-z]\w*$/;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const S3: Style = {
  bareErrors: true,
  malformed: () =>
    new AwsError(
      "MalformedXML",
      400,
      "The XML you provided was not well-formed or did not validate against our published schema",
    ),
  faults: {
    badText(text, path, wanted) {
      const fields = { ArgumentName: path, ArgumentValue: text };
      const message =
        wanted === "Integer"
          ? `Provided ${path} not an integer or within integer range`
          : `Invalid value for ${path}`;
      throw new AwsError("InvalidArgument", 400, message, fields);
    },
    badUri: () => new AwsError("InvalidURI", 400, "Couldn't parse the specified URI."),
    badUtf8: () => new AwsError("InvalidRequest", 400, "The body is not valid UTF-8."),
  },
  headers: (meta) => ({
    "x-amz-request-id": meta.requestId,
    "x-amz-id-2": hostId(meta),
  }),
  isPartial: (output) => (output as { readonly ContentRange?: string }).ContentRange !== undefined,
};

const OTHERS: Style = {
  bareErrors: false,
  malformed: () => new AwsError("MalformedInput", 400, "Could not parse XML"),
  faults: {
    badText(text, path) {
      throw new AwsError("InvalidInput", 400, `Invalid value for ${path}: ${text}`);
    },
    badUri: () => new AwsError("InvalidInput", 400, "The request URI is not properly encoded"),
    badUtf8: () => new AwsError("InvalidInput", 400, "The body is not valid UTF-8"),
  },
  headers: (meta) => ({ "x-amzn-RequestId": meta.requestId }),
  isPartial: () => false,
};
