/**
 * ec2Query: awsQuery with names, lists and answers of its own.
 * https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html
 */
import { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf } from "../errors.ts";
import { type FormDialect, type ParameterReader, parameterReaders } from "../form/decode.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta, WireRequest } from "../protocol.ts";
import { type ContentWriter, contentWriters } from "../xml/encode.ts";
import { escapeXml } from "../xml/text.ts";
import { readParameters } from "./parameters.ts";
import { errorFields } from "./xml-errors.ts";

interface Compiled {
  readonly readers: ShapeCompiler<ParameterReader>;
  readonly writers: ShapeCompiler<ContentWriter>;
  readonly namespace: string;
}

const compiled = derivedOnce(
  (model: ServiceModel): Compiled => ({
    readers: parameterReaders(model, DIALECT),
    writers: contentWriters(model, { iso: "formatIsoMillis" }),
    // EC2 answers with a slash at the end, which its model does not have.
    namespace: model.xmlNamespace === undefined ? "" : ` xmlns="${model.xmlNamespace.replace(/\/?$/, "/")}"`,
  }),
);

export const ec2: Codec = { protocol: "ec2", decode, encode, encodeError };

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTENT_TYPE = "text/xml;charset=UTF-8";

function decode(model: ServiceModel, operation: OperationModel, request: WireRequest): object {
  const tree = readParameters(request, (message) => {
    throw new AwsError("MalformedInput", 400, message);
  });
  if (operation.input === undefined) return {};
  return compiled(model).readers.get(operation.input)(tree, "") as object;
}

function encode(model: ServiceModel, operation: OperationModel, output: object, meta: WireMeta): RawResponse {
  const { writers, namespace } = compiled(model);
  const { name } = operation;
  // Operations that answer nothing say so.
  const content =
    operation.output === undefined ? "<return>true</return>" : writers.get(operation.output)(output);
  return {
    status: operation.http.responseCode ?? 200,
    headers: { "x-amzn-RequestId": meta.requestId, "Content-Type": CONTENT_TYPE },
    body:
      `${PROLOG}<${name}Response${namespace}><requestId>${meta.requestId}</requestId>` +
      `${content}</${name}Response>`,
  };
}

function encodeError(
  model: ServiceModel | undefined,
  _operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const known = errorShapeOf(model, error);
  const fields = model === undefined ? "" : errorFields(compiled(model).writers, known, error);
  const message = error.message === "" ? "" : `<Message>${escapeXml(error.message)}</Message>`;
  return {
    status: error.status,
    headers: { "x-amzn-RequestId": meta.requestId, "Content-Type": CONTENT_TYPE },
    body:
      `${PROLOG}<Response><Errors><Error><Code>${escapeXml(known?.code ?? error.code)}</Code>` +
      `${message}${fields}</Error></Errors><RequestID>${meta.requestId}</RequestID></Response>`,
  };
}

const DIALECT: FormDialect = {
  ec2: true,
  badText(text, path, _wanted) {
    throw invalidValue(text, path);
  },
  badNesting(path, _wanted) {
    throw invalidValue("", path);
  },
};

/** EC2 calls parameters by their names in answers: "maxResults", not "MaxResults". */
function invalidValue(text: string, path: string): AwsError {
  const name = path.replace(/(^|\.)[A-Z]/g, (initial) => initial.toLowerCase());
  return new AwsError("InvalidParameterValue", 400, `Value (${text}) for parameter ${name} is invalid.`);
}
