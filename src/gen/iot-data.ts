/** The operations and types of IoT Data Plane (API version 2015-05-28). Written by tools/codegen. */
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const iotData: ServiceRef<Operations> = { id: "iot-data" };

export interface Operations {
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ForbiddenException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteThingShadow: {
    readonly input: DeleteThingShadowRequest;
    readonly output: DeleteThingShadowResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "UnsupportedDocumentEncodingException";
  };
  readonly GetRetainedMessage: {
    readonly input: GetRetainedMessageRequest;
    readonly output: GetRetainedMessageResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetThingShadow: {
    readonly input: GetThingShadowRequest;
    readonly output: GetThingShadowResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "UnsupportedDocumentEncodingException";
  };
  readonly ListNamedShadowsForThing: {
    readonly input: ListNamedShadowsForThingRequest;
    readonly output: ListNamedShadowsForThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListRetainedMessages: {
    readonly input: ListRetainedMessagesRequest;
    readonly output: ListRetainedMessagesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly Publish: {
    readonly input: PublishRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateThingShadow: {
    readonly input: UpdateThingShadowRequest;
    readonly output: UpdateThingShadowResponse;
    readonly errors:
      | "ConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MethodNotAllowedException"
      | "RequestEntityTooLargeException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "UnsupportedDocumentEncodingException";
  };
}

export interface ConflictException {
  readonly message?: string | undefined;
}

export interface DeleteConnectionRequest {
  readonly clientId: string;
  readonly cleanSession?: boolean | undefined;
  readonly preventWillMessage?: boolean | undefined;
}

export interface DeleteThingShadowRequest {
  readonly thingName: string;
  readonly shadowName?: string | undefined;
}

export interface DeleteThingShadowResponse {
  readonly payload: Uint8Array;
}

export interface ForbiddenException {
  readonly message?: string | undefined;
}

export interface GetRetainedMessageRequest {
  readonly topic: string;
}

export interface GetRetainedMessageResponse {
  readonly topic?: string | undefined;
  readonly payload?: Uint8Array | undefined;
  readonly qos?: number | undefined;
  readonly lastModifiedTime?: number | undefined;
  readonly userProperties?: Uint8Array | undefined;
}

export interface GetThingShadowRequest {
  readonly thingName: string;
  readonly shadowName?: string | undefined;
}

export interface GetThingShadowResponse {
  readonly payload?: Uint8Array | undefined;
}

export interface InternalFailureException {
  readonly message?: string | undefined;
}

export interface InvalidRequestException {
  readonly message?: string | undefined;
}

export interface ListNamedShadowsForThingRequest {
  readonly thingName: string;
  readonly nextToken?: string | undefined;
  readonly pageSize?: number | undefined;
}

export interface ListNamedShadowsForThingResponse {
  readonly results?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
  readonly timestamp?: number | undefined;
}

export interface ListRetainedMessagesRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListRetainedMessagesResponse {
  readonly retainedTopics?: readonly RetainedMessageSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface MethodNotAllowedException {
  readonly message?: string | undefined;
}

export type PayloadFormatIndicator = "UNSPECIFIED_BYTES" | "UTF8_DATA";

export interface PublishRequest {
  readonly topic: string;
  readonly qos?: number | undefined;
  readonly retain?: boolean | undefined;
  readonly payload?: Uint8Array | undefined;
  readonly userProperties?: Json | undefined;
  readonly payloadFormatIndicator?: PayloadFormatIndicator | undefined;
  readonly contentType?: string | undefined;
  readonly responseTopic?: string | undefined;
  readonly correlationData?: string | undefined;
  readonly messageExpiry?: number | undefined;
}

export interface RequestEntityTooLargeException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface RetainedMessageSummary {
  readonly topic?: string | undefined;
  readonly payloadSize?: number | undefined;
  readonly qos?: number | undefined;
  readonly lastModifiedTime?: number | undefined;
}

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export interface ThrottlingException {
  readonly message?: string | undefined;
}

export interface UnauthorizedException {
  readonly message?: string | undefined;
}

export interface UnsupportedDocumentEncodingException {
  readonly message?: string | undefined;
}

export interface UpdateThingShadowRequest {
  readonly thingName: string;
  readonly shadowName?: string | undefined;
  readonly payload: Uint8Array;
}

export interface UpdateThingShadowResponse {
  readonly payload?: Uint8Array | undefined;
}
