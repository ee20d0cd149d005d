/** The operations and types of SSO OIDC (API version 2019-06-10). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const ssoOidc: ServiceRef<Operations> = { id: "sso-oidc" };

export interface Operations {
  readonly CreateToken: {
    readonly input: CreateTokenRequest;
    readonly output: CreateTokenResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AuthorizationPendingException"
      | "ExpiredTokenException"
      | "InternalServerException"
      | "InvalidClientException"
      | "InvalidGrantException"
      | "InvalidRequestException"
      | "InvalidScopeException"
      | "SlowDownException"
      | "UnauthorizedClientException"
      | "UnsupportedGrantTypeException";
  };
  readonly CreateTokenWithIAM: {
    readonly input: CreateTokenWithIAMRequest;
    readonly output: CreateTokenWithIAMResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AuthorizationPendingException"
      | "ExpiredTokenException"
      | "InternalServerException"
      | "InvalidClientException"
      | "InvalidGrantException"
      | "InvalidRequestException"
      | "InvalidRequestRegionException"
      | "InvalidScopeException"
      | "SlowDownException"
      | "UnauthorizedClientException"
      | "UnsupportedGrantTypeException";
  };
  readonly RegisterClient: {
    readonly input: RegisterClientRequest;
    readonly output: RegisterClientResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidClientMetadataException"
      | "InvalidRedirectUriException"
      | "InvalidRequestException"
      | "InvalidScopeException"
      | "SlowDownException"
      | "UnsupportedGrantTypeException";
  };
  readonly StartDeviceAuthorization: {
    readonly input: StartDeviceAuthorizationRequest;
    readonly output: StartDeviceAuthorizationResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidClientException"
      | "InvalidRequestException"
      | "SlowDownException"
      | "UnauthorizedClientException";
  };
}

export interface AccessDeniedException {
  readonly error?: string | undefined;
  readonly reason?: AccessDeniedExceptionReason | undefined;
  readonly error_description?: string | undefined;
}

export type AccessDeniedExceptionReason = "KMS_AccessDeniedException";

export interface AuthorizationPendingException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface AwsAdditionalDetails {
  readonly identityContext?: string | undefined;
}

export interface CreateTokenRequest {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly grantType: string;
  readonly deviceCode?: string | undefined;
  readonly code?: string | undefined;
  readonly refreshToken?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly redirectUri?: string | undefined;
  readonly codeVerifier?: string | undefined;
}

export interface CreateTokenResponse {
  readonly accessToken?: string | undefined;
  readonly tokenType?: string | undefined;
  readonly expiresIn?: number | undefined;
  readonly refreshToken?: string | undefined;
  readonly idToken?: string | undefined;
}

export interface CreateTokenWithIAMRequest {
  readonly clientId: string;
  readonly grantType: string;
  readonly code?: string | undefined;
  readonly refreshToken?: string | undefined;
  readonly assertion?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly redirectUri?: string | undefined;
  readonly subjectToken?: string | undefined;
  readonly subjectTokenType?: string | undefined;
  readonly requestedTokenType?: string | undefined;
  readonly codeVerifier?: string | undefined;
}

export interface CreateTokenWithIAMResponse {
  readonly accessToken?: string | undefined;
  readonly tokenType?: string | undefined;
  readonly expiresIn?: number | undefined;
  readonly refreshToken?: string | undefined;
  readonly idToken?: string | undefined;
  readonly issuedTokenType?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly awsAdditionalDetails?: AwsAdditionalDetails | undefined;
}

export interface ExpiredTokenException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InternalServerException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InvalidClientException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InvalidClientMetadataException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InvalidGrantException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InvalidRedirectUriException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface InvalidRequestException {
  readonly error?: string | undefined;
  readonly reason?: InvalidRequestExceptionReason | undefined;
  readonly error_description?: string | undefined;
}

export type InvalidRequestExceptionReason =
  | "KMS_NotFoundException"
  | "KMS_InvalidKeyUsageException"
  | "KMS_InvalidStateException"
  | "KMS_DisabledException";

export interface InvalidRequestRegionException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
}

export interface InvalidScopeException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface RegisterClientRequest {
  readonly clientName: string;
  readonly clientType: string;
  readonly scopes?: readonly string[] | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly grantTypes?: readonly string[] | undefined;
  readonly issuerUrl?: string | undefined;
  readonly entitledApplicationArn?: string | undefined;
}

export interface RegisterClientResponse {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly clientIdIssuedAt?: number | undefined;
  readonly clientSecretExpiresAt?: number | undefined;
  readonly authorizationEndpoint?: string | undefined;
  readonly tokenEndpoint?: string | undefined;
}

export interface SlowDownException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface StartDeviceAuthorizationRequest {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly startUrl: string;
}

export interface StartDeviceAuthorizationResponse {
  readonly deviceCode?: string | undefined;
  readonly userCode?: string | undefined;
  readonly verificationUri?: string | undefined;
  readonly verificationUriComplete?: string | undefined;
  readonly expiresIn?: number | undefined;
  readonly interval?: number | undefined;
}

export interface UnauthorizedClientException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

export interface UnsupportedGrantTypeException {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}
