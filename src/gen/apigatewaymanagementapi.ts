/** The operations and types of ApiGatewayManagementApi (API version 2018-11-29). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const apigatewaymanagementapi: ServiceRef<Operations> = { id: "apigatewaymanagementapi" };

export interface Operations {
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ForbiddenException" | "GoneException" | "LimitExceededException";
  };
  readonly GetConnection: {
    readonly input: GetConnectionRequest;
    readonly output: GetConnectionResponse;
    readonly errors: "ForbiddenException" | "GoneException" | "LimitExceededException";
  };
  readonly PostToConnection: {
    readonly input: PostToConnectionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ForbiddenException"
      | "GoneException"
      | "LimitExceededException"
      | "PayloadTooLargeException";
  };
}

export interface DeleteConnectionRequest {
  readonly ConnectionId: string;
}

export type ForbiddenException = Readonly<Record<string, never>>;

export interface GetConnectionRequest {
  readonly ConnectionId: string;
}

export interface GetConnectionResponse {
  readonly ConnectedAt?: Instant | undefined;
  readonly Identity?: Identity | undefined;
  readonly LastActiveAt?: Instant | undefined;
}

export type GoneException = Readonly<Record<string, never>>;

export interface Identity {
  readonly SourceIp: string;
  readonly UserAgent: string;
}

export type LimitExceededException = Readonly<Record<string, never>>;

export interface PayloadTooLargeException {
  readonly Message?: string | undefined;
}

export interface PostToConnectionRequest {
  readonly Data: Uint8Array;
  readonly ConnectionId: string;
}
