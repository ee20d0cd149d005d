/**
 * awsQuery: form parameters in, XML out.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
import { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf } from "../errors.ts";
import { type FormDialect, type ParameterReader, parameterReaders } from "../form/decode.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta, WireRequest } from "../protocol.ts";
import { type ContentWriter, contentWriters, namespaceText } from "../xml/encode.ts";
import { escapeXml } from "../xml/text.ts";
import { readParameters } from "./parameters.ts";
import { errorFields } from "./xml-errors.ts";

interface Compiled {
  readonly readers: ShapeCompiler<ParameterReader>;
  readonly writers: ShapeCompiler<ContentWriter>;
  /** The root's namespace declaration, with a space before it. */
  readonly namespace: string;
}

const compiled = derivedOnce(
  (model: ServiceModel): Compiled => ({
    readers: parameterReaders(model, DIALECT),
    writers: contentWriters(model, { iso: "formatIso" }),
    namespace: namespaceText(model.xmlNamespace === undefined ? undefined : { uri: model.xmlNamespace }),
  }),
);

export const query: Codec = { protocol: "query", decode, encode, encodeError };

function decode(model: ServiceModel, operation: OperationModel, request: WireRequest): object {
  const tree = readParameters(request, malformed);
  if (operation.input === undefined) return {};
  return compiled(model).readers.get(operation.input)(tree, "") as object;
}

function encode(model: ServiceModel, operation: OperationModel, output: object, meta: WireMeta): RawResponse {
  const { writers, namespace } = compiled(model);
  const { name } = operation;
  let result = "";
  if (operation.output !== undefined) {
    const wrapper = operation.resultWrapper ?? `${name}Result`;
    const content = writers.get(operation.output)(output);
    result = content === "" ? `<${wrapper}/>` : `<${wrapper}>${content}</${wrapper}>`;
  }
  const id = `<ResponseMetadata><RequestId>${meta.requestId}</RequestId></ResponseMetadata>`;
  return {
    status: operation.http.responseCode ?? 200,
    headers: { "x-amzn-RequestId": meta.requestId, "Content-Type": "text/xml" },
    body: `${declared(meta)}<${name}Response${namespace}>${result}${id}</${name}Response>`,
  };
}

function encodeError(
  model: ServiceModel | undefined,
  _operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const known = errorShapeOf(model, error);
  const of = model === undefined ? undefined : compiled(model);
  const message = error.message === "" ? "" : `<Message>${escapeXml(error.message)}</Message>`;
  const fields = of === undefined ? "" : errorFields(of.writers, known, error);
  const code = escapeXml(known?.code ?? error.queryCode ?? error.code);
  return {
    status: error.status,
    headers: { "x-amzn-RequestId": meta.requestId, "Content-Type": "text/xml" },
    body:
      `${declared(meta)}<ErrorResponse${of?.namespace ?? ""}><Error><Type>${error.fault}</Type><Code>${code}</Code>` +
      `${message}${fields}</Error><RequestId>${meta.requestId}</RequestId></ErrorResponse>`,
  };
}

function declared({ xmlDeclaration }: WireMeta): string {
  return xmlDeclaration === true ? '<?xml version="1.0"?>' : "";
}

function malformed(message: string): never {
  throw new AwsError("MalformedInput", 400, message);
}

/** The sentences of the framework that IAM, STS, SNS, CloudFormation and their like are built with. */
const DIALECT: FormDialect = {
  ec2: false,
  badText(text, _path, wanted) {
    if (wanted === "Timestamp") return malformed("timestamp must follow ISO8601");
    if (wanted === "Boolean") return malformed(`Invalid boolean value: ${text}`);
    if (wanted === "Blob") return malformed("Invalid base64 encoding");
    return malformed(`For input string: "${text}"`);
  },
  badNesting(path, wanted) {
    if (wanted === "scalar") return malformed("Start of structure or map found where not expected.");
    if (wanted === "structure") return malformed("Unexpected complex element termination");
    const topLevel = !path.includes(".");
    return malformed(
      topLevel ? "Top level element may not be treated as a list" : "Unexpected list element termination",
    );
  },
};
