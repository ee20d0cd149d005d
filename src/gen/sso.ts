/** The operations and types of SSO (API version 2019-06-10). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const sso: ServiceRef<Operations> = { id: "sso" };

export interface Operations {
  readonly GetRoleCredentials: {
    readonly input: GetRoleCredentialsRequest;
    readonly output: GetRoleCredentialsResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly ListAccountRoles: {
    readonly input: ListAccountRolesRequest;
    readonly output: ListAccountRolesResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly ListAccounts: {
    readonly input: ListAccountsRequest;
    readonly output: ListAccountsResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly Logout: {
    readonly input: LogoutRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidRequestException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
}

export interface AccountInfo {
  readonly accountId?: string | undefined;
  readonly accountName?: string | undefined;
  readonly emailAddress?: string | undefined;
}

export interface GetRoleCredentialsRequest {
  readonly roleName: string;
  readonly accountId: string;
  readonly accessToken: string;
}

export interface GetRoleCredentialsResponse {
  readonly roleCredentials?: RoleCredentials | undefined;
}

export interface InvalidRequestException {
  readonly message?: string | undefined;
}

export interface ListAccountRolesRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly accessToken: string;
  readonly accountId: string;
}

export interface ListAccountRolesResponse {
  readonly nextToken?: string | undefined;
  readonly roleList?: readonly RoleInfo[] | undefined;
}

export interface ListAccountsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly accessToken: string;
}

export interface ListAccountsResponse {
  readonly nextToken?: string | undefined;
  readonly accountList?: readonly AccountInfo[] | undefined;
}

export interface LogoutRequest {
  readonly accessToken: string;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface RoleCredentials {
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  readonly sessionToken?: string | undefined;
  readonly expiration?: number | undefined;
}

export interface RoleInfo {
  readonly roleName?: string | undefined;
  readonly accountId?: string | undefined;
}

export interface TooManyRequestsException {
  readonly message?: string | undefined;
}

export interface UnauthorizedException {
  readonly message?: string | undefined;
}
