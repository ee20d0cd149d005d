import type { AwsError } from "../dispatch/errors.ts";
import type { RawResponse, RequestBody } from "../edge/raw.ts";
import type { OperationModel, Protocol, ServiceModel } from "./model.ts";

/** What a codec needs of a routed request. */
export interface WireRequest {
  readonly method: string;
  /** As sent. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** REST protocols: the parts of the path that the operation's URI template names, still percent-encoded. */
  readonly labels: Readonly<Record<string, string>>;
  /** The whole body; or the body itself, unread, where the operation's input is a stream. */
  readonly body: Uint8Array | RequestBody;
}

export interface WireMeta {
  readonly requestId: string;
  /** S3's x-amz-id-2. */
  readonly extendedRequestId?: string;
  /** awsQuery: the answer begins with an XML declaration. */
  readonly xmlDeclaration?: boolean;
}

/** Under this key an output may have a status that its model does not know: RestoreObject's 202. */
export const ANSWER_STATUS: unique symbol = Symbol("status of the answer");

/** One protocol: bytes <-> values, driven by a service's model. Compiled per shape on first use. */
export interface Codec {
  readonly protocol: Protocol;
  /**
   * Values as handlers see them: timestamps are Instants (epoch milliseconds), blobs Uint8Array, streaming blobs
   * RequestBody, unknown members dropped, idempotency tokens and defaults left as sent. Throws AwsError
   * (SerializationException, MalformedXML, MalformedInput ... as the protocol has it) for what cannot be read.
   */
  decode(model: ServiceModel, operation: OperationModel, request: WireRequest): object;
  encode(model: ServiceModel, operation: OperationModel, output: object, meta: WireMeta): RawResponse;
  /** `operation` is undefined when the request was refused before its operation was known. */
  encodeError(
    model: ServiceModel | undefined,
    operation: OperationModel | undefined,
    error: AwsError,
    meta: WireMeta,
  ): RawResponse;
}
