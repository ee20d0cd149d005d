/** The operations and types of SageMaker Runtime (API version 2017-05-13). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const sagemakerRuntime: ServiceRef<Operations> = { id: "sagemaker-runtime" };

export interface Operations {
  readonly InvokeEndpoint: {
    readonly input: InvokeEndpointInput;
    readonly output: InvokeEndpointOutput;
    readonly errors:
      | "InternalDependencyException"
      | "InternalFailure"
      | "ModelError"
      | "ModelNotReadyException"
      | "ServiceUnavailable"
      | "ValidationError";
  };
  readonly InvokeEndpointAsync: {
    readonly input: InvokeEndpointAsyncInput;
    readonly output: InvokeEndpointAsyncOutput;
    readonly errors: "InternalFailure" | "ServiceUnavailable" | "ValidationError";
  };
  readonly InvokeEndpointWithResponseStream: {
    readonly input: InvokeEndpointWithResponseStreamInput;
    readonly output: InvokeEndpointWithResponseStreamOutput;
    readonly errors:
      | "InternalFailure"
      | "InternalStreamFailure"
      | "ModelError"
      | "ModelStreamError"
      | "ServiceUnavailable"
      | "ValidationError";
  };
}

export interface InternalDependencyException {
  readonly Message?: string | undefined;
}

export interface InternalFailure {
  readonly Message?: string | undefined;
}

export interface InternalStreamFailure {
  readonly Message?: string | undefined;
}

export interface InvokeEndpointAsyncInput {
  readonly EndpointName: string;
  readonly ContentType?: string | undefined;
  readonly Accept?: string | undefined;
  readonly CustomAttributes?: string | undefined;
  readonly InferenceId?: string | undefined;
  readonly InputLocation: string;
  readonly S3OutputPathExtension?: string | undefined;
  readonly Filename?: string | undefined;
  readonly RequestTTLSeconds?: number | undefined;
  readonly InvocationTimeoutSeconds?: number | undefined;
}

export interface InvokeEndpointAsyncOutput {
  readonly InferenceId?: string | undefined;
  readonly OutputLocation?: string | undefined;
  readonly FailureLocation?: string | undefined;
}

export interface InvokeEndpointInput {
  readonly EndpointName: string;
  readonly Body: Uint8Array;
  readonly ContentType?: string | undefined;
  readonly Accept?: string | undefined;
  readonly CustomAttributes?: string | undefined;
  readonly TargetModel?: string | undefined;
  readonly TargetVariant?: string | undefined;
  readonly TargetContainerHostname?: string | undefined;
  readonly InferenceId?: string | undefined;
  readonly EnableExplanations?: string | undefined;
  readonly InferenceComponentName?: string | undefined;
  readonly SessionId?: string | undefined;
}

export interface InvokeEndpointOutput {
  readonly Body: Uint8Array;
  readonly ContentType?: string | undefined;
  readonly InvokedProductionVariant?: string | undefined;
  readonly CustomAttributes?: string | undefined;
  readonly NewSessionId?: string | undefined;
  readonly ClosedSessionId?: string | undefined;
}

export interface InvokeEndpointWithResponseStreamInput {
  readonly EndpointName: string;
  readonly Body: Uint8Array;
  readonly ContentType?: string | undefined;
  readonly Accept?: string | undefined;
  readonly CustomAttributes?: string | undefined;
  readonly TargetVariant?: string | undefined;
  readonly TargetContainerHostname?: string | undefined;
  readonly InferenceId?: string | undefined;
  readonly InferenceComponentName?: string | undefined;
  readonly SessionId?: string | undefined;
}

export interface InvokeEndpointWithResponseStreamOutput {
  readonly Body: AsyncIterable<ResponseStream>;
  readonly ContentType?: string | undefined;
  readonly InvokedProductionVariant?: string | undefined;
  readonly CustomAttributes?: string | undefined;
}

export interface ModelError {
  readonly Message?: string | undefined;
  readonly OriginalStatusCode?: number | undefined;
  readonly OriginalMessage?: string | undefined;
  readonly LogStreamArn?: string | undefined;
}

export interface ModelNotReadyException {
  readonly Message?: string | undefined;
}

export interface ModelStreamError {
  readonly Message?: string | undefined;
  readonly ErrorCode?: string | undefined;
}

export interface PayloadPart {
  readonly Bytes?: Uint8Array | undefined;
}

export interface ResponseStream {
  readonly PayloadPart?: PayloadPart | undefined;
  readonly ModelStreamError?: ModelStreamError | undefined;
  readonly InternalStreamFailure?: InternalStreamFailure | undefined;
}

export interface ServiceUnavailable {
  readonly Message?: string | undefined;
}

export interface ValidationError {
  readonly Message?: string | undefined;
}
