/** What AWS answers to requests that mean nothing. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonErrors.html */
import { AwsError } from "../dispatch/errors.ts";
import type { RawRequest } from "../edge/raw.ts";
import type { Protocol, ServiceIndexEntry } from "../wire/model.ts";
import type { RestMiss } from "./rest.ts";

/** A request that could not be routed, with what is known about how to say so. */
export class RouteError extends Error {
  override readonly name = "RouteError";
  readonly error: AwsError;
  readonly service: ServiceIndexEntry | undefined;
  /** In which protocol the client expects its answer, as far as one can tell. */
  readonly protocol: Protocol;

  constructor(error: AwsError, protocol: Protocol, service?: ServiceIndexEntry) {
    const depth = Error.stackTraceLimit;
    Error.stackTraceLimit = 0; // an answer, not a defect: as in AwsError
    super(`${error.code}: ${error.message}`);
    Error.stackTraceLimit = depth;
    this.error = error;
    this.protocol = protocol;
    this.service = service;
  }
}

/** JSON and CBOR: the service answers without a word. */
export function unknownTarget(protocol: Protocol, service?: ServiceIndexEntry): RouteError {
  return new RouteError(new AwsError("UnknownOperationException", 400, ""), protocol, service);
}

/** A JSON service was called without naming an operation. */
export function noTarget(service: ServiceIndexEntry): RouteError {
  const protocol = service.protocols[0] as Protocol;
  return new RouteError(new AwsError("UnknownOperationException", 404, ""), protocol, service);
}

export function unknownAction(
  service: ServiceIndexEntry,
  protocol: Protocol,
  action: string,
  version: string | undefined,
): RouteError {
  return new RouteError(
    new AwsError("InvalidAction", 400, actionSentence(service, action, version)),
    protocol,
    service,
  );
}

function actionSentence(service: ServiceIndexEntry, action: string, version: string | undefined): string {
  if (service.id === "ec2") return `The action ${action} is not valid for this web service.`;
  if (service.id === "sqs") return `The action ${action} is not valid for this endpoint.`;
  return `Could not find operation ${action} for version ${version ?? "NO_VERSION_SPECIFIED"}`;
}

export function missingAction(service: ServiceIndexEntry, protocol: Protocol): RouteError {
  const sentence = "The request is missing an action or a required parameter.";
  return new RouteError(new AwsError("MissingAction", 400, sentence), protocol, service);
}

/** REST: nothing answers to this method and path. */
export function noSuchPath(
  service: ServiceIndexEntry,
  protocol: Protocol,
  request: RawRequest,
  path: string,
  miss: RestMiss,
): RouteError {
  if (service.id === "s3") return new RouteError(s3Refusal(request, path, miss), protocol, service);
  const sentence = `${service.sdkId} has no operation for ${request.method} ${request.path}.`;
  return new RouteError(new AwsError("UnknownOperationException", 404, sentence), protocol, service);
}

function s3Refusal(request: RawRequest, path: string, miss: RestMiss): AwsError {
  if (miss.reason === "conflict") {
    const parameters = (miss.parameters ?? []).join(", ");
    return new AwsError("InvalidRequest", 400, `Conflicting query string parameters: ${parameters}`);
  }
  const slashes = path.replace(/\/$/, "").split("/").length - 1;
  const fields = { Method: request.method, ResourceType: ["SERVICE", "BUCKET"][slashes] ?? "OBJECT" };
  return new AwsError(
    "MethodNotAllowed",
    405,
    "The specified method is not allowed against this resource.",
    fields,
  );
}

/** The host names an endpoint that is not an AWS API. */
export function isSurface(endpoint: string, host: string): RouteError {
  const sentence = `${host} is a ${endpoint} endpoint: Cloudlet does not serve these yet.`;
  return new RouteError(new AwsError("NotImplemented", 501, sentence), "rest-xml");
}

/** Nobody can tell which service is meant: says what was looked at, for this happens to people at their first try. */
export function unknownService(request: RawRequest, signedFor: string | undefined): RouteError {
  const { headers } = request;
  const protocol = guessedProtocol(request);
  const looked = [
    `X-Amz-Target: ${headers["x-amz-target"] ?? "none"}`,
    `signature scope: ${signedFor ?? "none"}`,
    `Host: ${headers.host ?? "none"}`,
    `path: ${request.path}`,
    "Action: none that is known",
  ].join("; ");
  if (signedFor !== undefined) {
    const sentence = `Cloudlet knows no service with the signing name "${signedFor}" (${looked}).`;
    return new RouteError(new AwsError("UnrecognizedClientException", 400, sentence), protocol);
  }
  const sentence = `Request is missing Authentication Token, and nothing else tells which service it is for (${looked}).`;
  return new RouteError(new AwsError("MissingAuthenticationToken", 403, sentence), protocol);
}

function guessedProtocol(request: RawRequest): Protocol {
  const type = request.headers["content-type"] ?? "";
  if (request.headers["smithy-protocol"] !== undefined) return "smithy-rpc-v2-cbor";
  if (request.headers["x-amz-target"] !== undefined || type.startsWith("application/x-amz-json"))
    return "json";
  if (type.startsWith("application/x-www-form-urlencoded") || /(?:^|&)Action=/.test(request.query))
    return "query";
  return type.startsWith("application/json") ? "rest-json" : "rest-xml";
}
